#pragma once

#include "core/base/Clock.h"
#include "core/base/Secret.h"
#include "core/keepa/DealQuery.h"
#include "core/keepa/Parse.h"
#include "core/keepa/TokenBucket.h"
#include "core/keepa/Transport.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

namespace arb::keepa {

/// What a product request asks for beyond the product itself (protocol 5.1, costs 2.2).
struct ProductOptions
{
    std::optional<int> statsDays{}; ///< statistics over this many days, free
    bool history = true;            ///< csv and other histories, free
    std::optional<int> days{};      ///< limits all histories and offers
    std::optional<int> offers{};    ///< 20..100 marketplace offers; 6 tokens a page of 10 found
    bool onlyLiveOffers = false;    ///< drops historical offers, free
    std::optional<int>
        updateHours{};   ///< refresh if older; 0: always (+1); -1: never; absent: Keepa's default of 1
    bool rating = false; ///< +1 at most
    bool buybox = false; ///< +2, ignored with offers
    bool stock = false;  ///< +2, with offers only
};

/// Limits of one request.
inline constexpr std::size_t maxProductsPerCall = 100;
inline constexpr std::size_t maxSellersPerCall = 100;

/// Tokens that a call is expected to cost (the answer says what it did): 5 a page of deals; products by their
/// options, with one page of offers each; 1 a seller; /token nothing.
inline constexpr std::int64_t dealsCost = 5;
[[nodiscard]] std::int64_t expectedCost(const ProductOptions& options, std::size_t products);

enum class Endpoint : std::uint8_t { Token, Deal, Product, Seller };
/// "token", "deal", "product", "seller".
[[nodiscard]] std::string_view endpointName(Endpoint endpoint);

/// One finished call, for the token ledger.
struct CallRecord
{
    Endpoint endpoint = Endpoint::Token;
    std::size_t items = 0; ///< products, sellers or pages asked for
    int status = 0;        ///< HTTP; 0 where no answer came
    std::optional<std::int64_t> tokensConsumed{};
    std::optional<std::int64_t> tokensLeft{};
    UtcMillis when{}; ///< start of the call
    UtcMillis serverTime{}; ///< Keepa's time of the answer; 0 where it does not say
    Milliseconds took{};
    std::optional<ErrorKind> error{};
};

/// Talks to Keepa: builds the request, sends it once, keeps the token bucket true from every answer (errors
/// included) and turns everything that can go wrong into an Error with words. Blocks; belongs on a worker.
/// Never waits and never repeats a call by itself. Thread-safe if the transport and the observer are.
///
/// Errors of every call: Network (no answer, 5xx, a proxy's page), Tls, Cancelled, Auth (no or a refused key,
/// no API access), Quota (`retryAt` is set), Rejected (`what` names the parameter), Malformed, Invalid (the
/// arguments).
class Client
{
public:
    using Observer = std::function<void(const CallRecord&)>;

    /// All references must outlive the client.
    Client(Transport& transport, TokenBucket& bucket, const Clock& clock, Secret key, Observer observer = {});

    /// Page `page` (0-based, up to lastDealPage) of a query. 5 tokens. Deals that are `known` come as lines
    /// only, see parseDeals.
    [[nodiscard]] Result<Answer<DealPage>> deals(const DealQuery& query, int page, std::stop_token stop,
                                                 const KnownDeal& known = {});

    /// Up to maxProductsPerCall products. An unknown ASIN gives a product that does not exist().
    [[nodiscard]] Result<Answer<ProductsAnswer>> products(DomainId domain, std::span<const Asin> asins,
                                                          const ProductOptions& options,
                                                          std::stop_token stop);

    /// Up to maxSellersPerCall sellers by id. 1 token for each that Keepa knows.
    [[nodiscard]] Result<Answer<SellersAnswer>> sellers(DomainId domain, std::span<const std::string> ids,
                                                        std::stop_token stop);

    /// The token balance. Free, also with an empty bucket; checks the key. Not for polling (protocol 2.1 rule
    /// 7).
    [[nodiscard]] Result<Envelope> tokens(std::stop_token stop);

private:
    struct Call;
    template <class T, class Parse>
    [[nodiscard]] Result<T> perform(const Call& call, std::stop_token stop, Parse parse);

    Transport& m_transport;
    TokenBucket& m_bucket;
    const Clock& m_clock;
    Secret m_key;
    Observer m_observer;
};

} // namespace arb::keepa
