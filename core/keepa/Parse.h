#pragma once

#include "core/base/Result.h"
#include "core/keepa/Deal.h"
#include "core/keepa/Envelope.h"
#include "core/keepa/Product.h"
#include "core/keepa/Seller.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace arb::keepa {

// Keepa's JSON to wire objects. Unknown members, any order, missing members, null, and arrays of any length
// are fine; a member of the wrong type is not. Errors have the kind Malformed, and `what` says where: "deal:
// dr[3] (1781255105): current[2]: number expected". No exception leaves these functions.

/// The payload of an answer together with the envelope around it.
template <class T> struct Answer
{
    T value;
    Envelope envelope;
};

/// An element of an answer that could not be read. The others of the same answer are not lost.
struct BadItem
{
    std::size_t index = 0; ///< position in the answer
    std::string id;        ///< ASIN or seller id where it could be read, else empty
    Error error;
};

/// A deal's place on a page: which it is, and the two times by which a caller may know it already.
struct DealLine
{
    Asin asin;
    std::optional<KeepaTime> lastUpdate{};   ///< as in Deal
    std::optional<KeepaTime> creationDate{}; ///< as in Deal
    std::optional<std::size_t> deal{};       ///< its index in DealPage::deals; nothing where the caller knew it
};

/// A page of deals (protocol 4.3).
struct DealPage
{
    std::vector<DealLine> lines; ///< every deal that could be read, in the order of the answer, at most 150
    std::vector<Deal> deals;     ///< those of them that the caller did not know, in the same order
    std::vector<BadItem> bad;
    std::vector<CategoryCount> categories;
    bool cached = false; ///< dealsCached

    /// Elements Keepa sent: fewer than dealsPerPage means that this was the last page.
    [[nodiscard]] std::size_t received() const { return lines.size() + bad.size(); }
};

struct ProductsAnswer
{
    std::vector<Product> products; ///< in the order of the answer; match by ASIN
    std::vector<BadItem> bad;
};

struct SellersAnswer
{
    std::vector<Seller> sellers; ///< unknown ids are missing
    std::vector<BadItem> bad;
};

/// Whether the caller knows this deal as of `lastUpdate`, with a price that changed at `creationDate`, so
/// that nothing new can be read from it. Both times, because Keepa's minutes are coarse: two changes may
/// share one look.
using KnownDeal =
    std::function<bool(const Asin& asin, KeepaTime lastUpdate, std::optional<KeepaTime> creationDate)>;

/// Deals that are `known` are a line only: of a page watched for changes nearly all are, and reading a deal in
/// full costs many times as much as finding its times. What is wrong with the rest of a known deal goes
/// unnoticed.
[[nodiscard]] Result<Answer<DealPage>> parseDeals(std::string_view body, const KnownDeal& known = {});
[[nodiscard]] Result<Answer<ProductsAnswer>> parseProducts(std::string_view body);
[[nodiscard]] Result<Answer<SellersAnswer>> parseSellers(std::string_view body);
/// The envelope of any answer, whatever its payload.
[[nodiscard]] Result<Envelope> parseEnvelope(std::string_view body);

/// One element of deals.dr.
[[nodiscard]] Result<Deal> parseDeal(std::string_view json);
/// One element of products[], e.g. a kept Product::raw.
[[nodiscard]] Result<Product> parseProduct(std::string_view json);
/// One value of the map `sellers`, e.g. a kept Seller::raw.
[[nodiscard]] Result<Seller> parseSeller(std::string_view json);

} // namespace arb::keepa
