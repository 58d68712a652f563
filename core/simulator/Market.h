#pragma once

#include "core/base/Asin.h"
#include "core/base/Time.h"
#include "core/keepa/DealQuery.h"
#include "core/keepa/KeepaTime.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arb::simulator {

/// The knobs of the built-in market. The defaults reproduce what was recorded of Keepa's real feed in
/// September 2025 (shares of deals that leave, enter, change price and are looked at again, from one hour to
/// a day apart).
struct MarketOptions
{
    std::uint64_t seed = 1; ///< same seed and same calls: same bytes
    int deals = 5000;       ///< deals listed under `reference`, give or take a few percent
    double turnoverPercentPerDay =
        25; ///< share of the listed deals that is gone a day later; as many are new
    double changesPerDealAndDay =
        2; ///< changes of a listed deal's used price that Keepa sees in a day, on average
    UtcMillis start{
        1'789'344'000'000}; ///< 2026-09-14T00:00Z; histories reach back about three years from here
    keepa::DealQuery reference = keepa::DealQuery::starter(); ///< what "a deal" means for the numbers above
    Minutes feedLimit{
        1340}; ///< Keepa lists no product that it has not looked at for longer (22.3 h recorded)
};

/// What really happened at one of Keepa's looks: the used price it knows changed, or whether the product
/// meets the reference query. Nothing changes at Keepa between looks (except that a product ages out of the
/// feed).
struct TruthEvent
{
    Asin asin;
    UtcMillis when;
    std::optional<std::int64_t> usedBefore; ///< cents; nothing: no used offer
    std::optional<std::int64_t> usedAfter;
    bool qualifiedBefore = false;
    bool qualifiesAfter = false;
};

/// What Keepa knows of a product now.
struct Truth
{
    std::optional<std::int64_t> usedPrice; ///< cents; nothing: no used offer
    bool qualifies = false;                ///< meets the reference query as of Keepa's last look
    bool listed = false;                   ///< qualifies, and the last look is within the feed's limit
    keepa::KeepaTime lastUpdate{};
};

/// One page of a deal query's answer: the JSON value of the member `deals` (protocol 4.3).
struct DealPage
{
    std::string json;
    int count = 0; ///< deals on this page, 150 at most
    int total = 0; ///< deals of the whole query
};

/// The members of /product that change what an answer holds (protocol 5.1).
struct ProductRequest
{
    bool history = true;
    std::optional<int> days{};      ///< histories and offers of the last `days` only
    std::optional<int> statsDays{}; ///< adds `stats` with this interval
    std::optional<int> offers{};    ///< adds offers, 20..100
    bool onlyLiveOffers = false;
    bool rating = false;
    bool buyBox = false;
    bool stock = false;
    bool offersFail = false; ///< Amazon could not be read: only historical offers
};

/// A deterministic model of a book market and of Keepa watching it.
///
/// Every product has a reality (offers, prices, rank) that changes by itself, and Keepa's picture of it,
/// which changes only when Keepa looks: minutes to days apart, by rank. What is served is Keepa's picture;
/// asking for a product does not make Keepa look. Time is virtual: nothing moves but by `advanceTo`. Not
/// thread-safe; SimulatedKeepa guards it.
class Market
{
public:
    explicit Market(MarketOptions options = {});
    ~Market();
    Market(Market&&) noexcept;
    Market& operator=(Market&&) noexcept;

    [[nodiscard]] const MarketOptions& options() const;
    [[nodiscard]] UtcMillis now() const;

    /// Lets time pass until `when`. An earlier `when` changes nothing: Keepa's clock never goes back.
    void advanceTo(UtcMillis when);

    /// Page `page` (0-based) of `query` as Keepa would answer now. An identical request within 120 s gets the
    /// result of the first one. Pages from 67 on are empty.
    [[nodiscard]] std::shared_ptr<const DealPage> deals(const keepa::DealQuery& query, int page);

    /// Appends the JSON of a product to `out` (protocol 5) and returns how many live offers it has; nothing,
    /// and nothing appended, where the market does not know `asin`.
    [[nodiscard]] std::optional<int> appendProduct(std::string& out, const Asin& asin,
                                                   const ProductRequest& request);

    /// The product with this EAN (ISBN-13), if the market knows one.
    [[nodiscard]] std::optional<Asin> findByCode(std::string_view code) const;

    /// Appends the JSON of a seller (protocol 6.2); false, and nothing appended, for an unknown id.
    [[nodiscard]] bool appendSeller(std::string& out, std::string_view sellerId, bool storefront);

    /// What Keepa knows of `asin` now; nothing for an ASIN that the market does not have.
    [[nodiscard]] std::optional<Truth> truth(const Asin& asin) const;

    /// Calls `visit` for every product that meets the reference query as of Keepa's last look, listed or aged
    /// out.
    void forEachQualifying(const std::function<void(const Asin&, const Truth&)>& visit) const;

    /// How many deals are listed under the reference query now.
    [[nodiscard]] int listedCount() const;

    /// The events since the last call, in order of time.
    [[nodiscard]] std::vector<TruthEvent> takeEvents();

    /// Without a taker (demo mode, HTTP server) events need not pile up. On by default.
    void collectEvents(bool on);

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace arb::simulator
