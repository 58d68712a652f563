#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace arb::keepa {

/// One call to Keepa, without the key. Parameter values are plain text: the transport percent-encodes them, once.
struct HttpRequest
{
    enum class Method : std::uint8_t { Get, Post };

    Method method = Method::Get;
    std::string path;                                            ///< "/deal"
    std::vector<std::pair<std::string, std::string>> parameters; ///< in order, unencoded, never the key
    std::string body{};                                          ///< JSON, for POST
    Milliseconds timeout{120'000};                               ///< a client time-out still costs the tokens
};

/// What came back, whatever the status: the body is decompressed already.
struct HttpResponse
{
    int status = 0;
    std::string body;
};

/// How a request reaches Keepa. One of the few real seams: HTTPS in the program, the built-in market in demo mode and
/// tests. `send` blocks its caller (a worker, never the GUI thread) and returns at once when `stop` is requested.
/// Errors: Network (no answer), Tls, Cancelled. Every HTTP status is an answer, not an error.
class Transport
{
public:
    virtual ~Transport() = default;

    [[nodiscard]] virtual Result<HttpResponse> send(const HttpRequest& request, const Secret& key,
                                                    std::stop_token stop) = 0;
};

} // namespace arb::keepa
