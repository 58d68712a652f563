#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace arb::simulator {

/// What can go wrong with an answer on purpose.
enum class FaultKind : std::uint8_t {
    TooManyRequests, ///< "429": tokensLeft -249, no error member; not on /token
    BadRequest,      ///< "400"
    PaymentRequired, ///< "402"
    ServerError,     ///< "500"
    Slow,            ///< "slow": the body dribbles in (HTTP server only)
    Reset,           ///< "reset": the connection dies in mid-body
    TruncatedGzip,   ///< "truncated-gzip": the compressed body lacks its end
    BrokenJson,      ///< "broken-json": 200, the JSON ends in the middle
    Html,            ///< "html": 502 with a proxy's page
    OffersFailed,    ///< "offers-failed": 200, `offersSuccessful` false, costs 1; only /product with offers
    WrongTypes,      ///< "wrong-types": 200, texts for numbers, null for arrays, short arrays
};

[[nodiscard]] std::optional<FaultKind> faultFromName(std::string_view name);
[[nodiscard]] std::string_view faultName(FaultKind kind);
[[nodiscard]] std::span<const FaultKind> allFaults();

/// A switched-on fault. Faults are used up in the order they were added.
struct Fault
{
    static constexpr int always = -1;

    FaultKind kind = FaultKind::ServerError;
    int remaining = always; ///< answers it still spoils

    /// "500", or "500:3" for three times. Nothing for an unknown name or a count that is none.
    [[nodiscard]] static std::optional<Fault> parse(std::string_view text);
};

/// `json` with wrong types in well-known members: texts for numbers, null for arrays, arrays of two elements.
[[nodiscard]] std::string withWrongTypes(std::string json);

} // namespace arb::simulator
