#include "core/keepa/DealQuery.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>
#include <ranges>

namespace arb::keepa {

namespace {

constexpr std::size_t maxCategories = 500;
constexpr std::ptrdiff_t maxKeywords = 50;
constexpr int maxRating = 50;
constexpr std::int64_t minDeltaPercent = 10;
constexpr std::int64_t minRankDeltaPercent = 80;

Status refuse(const char* member, const QString& words)
{
    return failure({ErrorKind::Invalid,
                    QString::fromLatin1(member),
                    words,
                    QCoreApplication::translate("DealQuery", "Correct this member of the deal query."),
                    {}});
}

Status checkWhatToSearch(const DealQuery& query)
{
    if (!domainFromId(static_cast<std::int64_t>(query.domain)) || !domainInfo(query.domain).deals)
        return refuse("domainId",
                      QCoreApplication::translate("DealQuery", "Keepa has no deals for this marketplace."));
    if (index(query.priceType) >= priceTypeCount || !priceTypeInfo(query.priceType).dealQuery)
        return refuse("priceTypes",
                      QCoreApplication::translate("DealQuery", "Keepa has no deals for this price type."));
    if (query.dateRange > DateRange::All)
        return refuse("dateRange",
                      QCoreApplication::translate("DealQuery", "The date range must be from 0 to 4."));
    if (query.sort < DealSort::Age || query.sort > DealSort::DeltaPercent)
        return refuse("sortType",
                      QCoreApplication::translate("DealQuery", "The sort type must be from 1 to 4."));
    if (query.sort == DealSort::Age && query.sortInverted)
        return refuse("sortType",
                      QCoreApplication::translate("DealQuery", "Sorting by age cannot be inverted."));
    return {};
}

Status checkCategories(const char* member, const std::vector<std::int64_t>& ids)
{
    if (ids.size() > maxCategories)
        return refuse(member,
                      QCoreApplication::translate("DealQuery", "At most 500 categories are possible."));
    if (std::ranges::any_of(ids, [](std::int64_t id) { return id <= 0; }))
        return refuse(member,
                      QCoreApplication::translate("DealQuery", "A category id must be a positive number."));
    return {};
}

std::ptrdiff_t countWords(std::string_view text)
{
    return std::ranges::count_if(text | std::views::split(' '),
                                 [](auto&& word) { return !std::ranges::empty(word); });
}

Status checkFilters(const DealQuery& query)
{
    if (Status status = checkCategories("includeCategories", query.includeCategories); !status)
        return status;
    if (Status status = checkCategories("excludeCategories", query.excludeCategories); !status)
        return status;
    if (query.minRating && (*query.minRating < 0 || *query.minRating > maxRating))
        return refuse("minRating",
                      QCoreApplication::translate("DealQuery", "The rating must be from 0 to 50."));
    if (std::ranges::any_of(query.warehouseConditions, [](int code) { return code < 1 || code > 5; }))
        return refuse("warehouseConditions",
                      QCoreApplication::translate("DealQuery", "A warehouse condition must be from 1 to 5."));
    if (countWords(query.titleSearch) > maxKeywords)
        return refuse("titleSearch",
                      QCoreApplication::translate("DealQuery", "At most 50 keywords are possible."));
    return {};
}

Status checkRanges(const DealQuery& query)
{
    const std::array<std::pair<const char*, const std::optional<Range>*>, 5> ranges{{
        {"currentRange", &query.currentRange},
        {"deltaRange", &query.deltaRange},
        {"deltaPercentRange", &query.deltaPercentRange},
        {"deltaLastRange", &query.deltaLastRange},
        {"salesRankRange", &query.salesRankRange},
    }};
    for (const auto& [member, range] : ranges)
        if (*range && !(*range)->openAbove() && (*range)->min > (*range)->max)
            return refuse(member,
                          QCoreApplication::translate("DealQuery", "The minimum is above the maximum."));
    const bool byRank = query.priceType == PriceType::SalesRank;
    const std::int64_t least = byRank ? minRankDeltaPercent : minDeltaPercent;
    if (query.rangeEnabled && query.deltaPercentRange && query.deltaPercentRange->min < least)
        return refuse("deltaPercentRange",
                      byRank ? QCoreApplication::translate(
                                   "DealQuery", "For the sales rank, Keepa finds drops from 80 % on.")
                             : QCoreApplication::translate("DealQuery", "Keepa finds drops from 10 % on."));
    return {};
}

} // namespace

Status DealQuery::validate() const
{
    if (Status status = checkWhatToSearch(*this); !status)
        return status;
    if (Status status = checkFilters(*this); !status)
        return status;
    return checkRanges(*this);
}

DealQuery DealQuery::starter()
{
    constexpr std::int64_t books = 283'155;
    DealQuery query;
    query.dateRange = DateRange::Quarter;
    query.filterEnabled = true;
    query.rangeEnabled = true;
    query.includeCategories = {books};
    query.minRating = 10;
    query.singleVariation = true;
    query.warehouseConditions = {2, 3, 4, 5};
    query.currentRange = Range{20'00, 451'00};
    query.deltaRange = Range{0, Range::openMax};
    query.deltaPercentRange = Range{minDeltaPercent, Range::openMax};
    query.deltaLastRange = Range{0, Range::openMax};
    query.salesRankRange = Range{10'000, 10'000'000};
    query.sort = DealSort::Age;
    return query;
}

} // namespace arb::keepa
