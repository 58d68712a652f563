#include "core/simulator/QueryMatch.h"

#include "core/simulator/Catalogue.h"
#include "core/simulator/DealBounds.h"
#include "core/simulator/DealValues.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <string>

namespace arb::simulator {

namespace {
using keepa::DealQuery;
using keepa::index;
using enum keepa::PriceType;

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

bool inside(const std::optional<keepa::Range>& range, std::int64_t value)
{
    return !range || range->contains(value);
}

/// The deltas of one date range, if they make the product a candidate and lie in the query's ranges.
std::optional<DealValues::Delta> fitting(const DealQuery& query, const DealValues& values, std::size_t range)
{
    const std::size_t type = index(query.priceType);
    const DealValues::Delta delta = values.delta(range, type);
    const std::int32_t least = query.priceType == SalesRank ? 80 : 10;
    if (query.filterEnabled && query.isRisers) {
        if (delta.absolute >= 0 || -delta.percent < least)
            return std::nullopt;
    } else if (delta.absolute <= 0 || delta.percent < least) {
        return std::nullopt;
    }
    if (query.rangeEnabled &&
        !(inside(query.deltaRange, delta.absolute) && inside(query.deltaPercentRange, delta.percent)))
        return std::nullopt;
    return delta;
}

std::optional<DealValues::Delta> candidate(const DealQuery& query, const DealValues& values)
{
    if (query.dateRange != keepa::DateRange::All)
        return fitting(query, values, static_cast<std::size_t>(query.dateRange));
    std::optional<DealValues::Delta> best; // the website's "all combined": a deal by any of them
    for (std::size_t range = 0; range < dateRangeCount; ++range)
        if (const auto delta = fitting(query, values, range);
            delta && (!best || delta->percent > best->percent))
            best = delta;
    return best;
}

bool inRanges(const DealQuery& query, const Product& product, const DealValues& values)
{
    if (!query.rangeEnabled)
        return true;
    const std::size_t type = index(query.priceType);
    if (query.salesRankRange) {
        const std::int32_t rank = product.current(SalesRank);
        if (rank <= 0 || !query.salesRankRange->contains(rank))
            return false;
    }
    return inside(query.currentRange, product.current(type)) &&
           inside(query.deltaLastRange, values.deltaLast(type));
}

bool passesLevels(const DealQuery& query, const Product& product, const DealValues& values)
{
    const std::size_t type = index(query.priceType);
    const std::int32_t current = product.current(type);
    const auto at = [&](bool wanted, std::int32_t minutes, bool low) {
        if (!wanted)
            return true;
        const auto extremes = values.extremes(type, minutes);
        return extremes && current > 0 && current == (low ? extremes->lowest : extremes->highest);
    };
    constexpr std::int32_t ever = std::numeric_limits<std::int32_t>::max() / 2;
    return at(query.isLowest, ever, true) && at(query.isHighest, ever, false) &&
           at(query.isLowest90, windowMinutes(3), true) &&
           (!query.isLowestOffer || (current > 0 && current <= product.current(New))) &&
           (!query.isBackInStock || values.backInStock(type)) &&
           (!query.isOutOfStock || values.wentOutOfStock(type));
}

bool passesFlags(const DealQuery& query, const Product& product)
{
    const bool amazonSells = product.current(Amazon) > 0;
    return (!query.minRating || *query.minRating <= 0 || product.current(Rating) >= *query.minRating) &&
           (!query.hasReviews || product.current(CountReviews) > 0) && !query.isPrimeExclusive &&
           (!query.mustHaveAmazonOffer || amazonSells) && (!query.mustNotHaveAmazonOffer || !amazonSells) &&
           (query.priceType != Warehouse || query.warehouseConditions.empty() ||
            std::ranges::find(query.warehouseConditions, 3) != query.warehouseConditions.end());
}

bool titleHasAll(const std::string& title, std::string_view keywords)
{
    const std::string text = lower(title);
    const std::string wanted = lower(keywords);
    std::size_t from = 0;
    while (from < wanted.size()) {
        const std::size_t end = std::min(wanted.find(' ', from), wanted.size());
        if (end > from && text.find(wanted.substr(from, end - from)) == std::string::npos)
            return false;
        from = end + 1;
    }
    return true;
}

/// What an attribute filter compares with; empty for attributes that books do not have.
std::string attribute(const Book& book, std::string_view name)
{
    if (name == "author")
        return book.author;
    if (name == "binding" || name == "format")
        return book.binding;
    if (name == "edition")
        return book.edition;
    if (name == "manufacturer" || name == "brand")
        return book.publisher;
    if (name == "languages")
        return "English";
    if (name == "productGroup" || name == "websiteDisplayGroupName")
        return "Book";
    if (name == "type")
        return "ABIS_BOOK";
    if (name == "websiteDisplayGroup" || name == "salesRankDisplayGroup")
        return "book_display_on_website";
    return {};
}

bool needsBook(const DealQuery& query)
{
    return query.filterErotic || !query.titleSearch.empty() || !query.attributes.empty() ||
           !query.includeCategories.empty() || !query.excludeCategories.empty();
}

bool passesText(const DealQuery& query, const Book& book)
{
    if ((query.filterErotic && book.adult) || !titleHasAll(book.title, query.titleSearch))
        return false;
    return std::ranges::all_of(query.attributes, [&book](const auto& entry) {
        const std::string own = lower(attribute(book, entry.first));
        return entry.second.empty() || std::ranges::any_of(entry.second, [&own](const std::string& one) {
                   return lower(one) == own;
               });
    });
}

bool inCategories(const std::vector<std::int64_t>& wanted, const Genre& genre,
                  const std::vector<std::int64_t>& nodes)
{
    return std::ranges::any_of(wanted, [&](std::int64_t id) {
        return id == genre.root.id || std::ranges::find(nodes, id) != nodes.end();
    });
}

bool onlyRoots(const std::vector<std::int64_t>& ids)
{
    return std::ranges::all_of(ids, [](std::int64_t id) {
        return std::ranges::any_of(genres(), [id](const Genre& genre) { return genre.root.id == id; });
    });
}

bool wanted(const DealQuery& query, const Genre& genre, const std::vector<std::int64_t>& nodes)
{
    return (query.includeCategories.empty() || inCategories(query.includeCategories, genre, nodes)) &&
           !inCategories(query.excludeCategories, genre, nodes);
}

std::int64_t orderOf(const DealQuery& query, const Product& product, DealValues::Delta delta,
                     std::int32_t created)
{
    std::int64_t order = 0;
    switch (query.sort) {
    case keepa::DealSort::Age:
        return -static_cast<std::int64_t>(created); // not invertible
    case keepa::DealSort::Delta:
        order = -delta.absolute;
        break;
    case keepa::DealSort::SalesRank: {
        const std::int32_t rank = product.current(SalesRank);
        order = rank > 0 ? rank : std::numeric_limits<std::int32_t>::max();
        break;
    }
    case keepa::DealSort::DeltaPercent:
        order = -delta.percent;
        break;
    }
    return query.sortInverted ? -order : order;
}
} // namespace

std::optional<Match> match(const DealQuery& query, const Product& product)
{
    const DealValues values(product);
    if (!inRanges(query, product, values))
        return std::nullopt;
    const std::size_t type = index(query.priceType);
    DealValues::Delta delta;
    if (!(query.filterEnabled && query.isOutOfStock)) { // what is gone has no price to compare
        const auto found = candidate(query, values);
        if (!found)
            return std::nullopt;
        delta = *found;
    }
    Match result{orderOf(query, product, delta, values.since(type)), true};
    if (!query.filterEnabled)
        return result;
    if (!passesFlags(query, product) || !passesLevels(query, product, values))
        return std::nullopt;
    const Genre& genre = genres()[product.genre];
    const bool textless = query.titleSearch.empty() && query.attributes.empty() && !query.filterErotic;
    if (textless && onlyRoots(query.includeCategories) && onlyRoots(query.excludeCategories)) {
        result.wantedCategory = wanted(query, genre, {}); // the common case needs no book
        return result;
    }
    if (needsBook(query)) {
        const Book book = describe(product.asin, product.seed, genre);
        if (!passesText(query, book))
            return std::nullopt;
        result.wantedCategory = wanted(query, genre, book.categories);
    }
    return result;
}

bool qualifies(const DealQuery& query, const Product& product)
{
    const auto found = match(query, product);
    return found && found->wantedCategory;
}

} // namespace arb::simulator
