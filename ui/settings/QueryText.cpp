#include "ui/settings/QueryText.h"

#include <QCoreApplication>

#include <algorithm>

namespace arb::ui {

using keepa::PriceType;

namespace {


QString words(const char* text) { return QCoreApplication::translate("Query", text); }

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString priceTypeTitle(PriceType type)
{
    switch (type) {
    case PriceType::Amazon:
        return words(QT_TRANSLATE_NOOP("Query", "Amazon"));
    case PriceType::New:
        return words(QT_TRANSLATE_NOOP("Query", "New"));
    case PriceType::Used:
        return words(QT_TRANSLATE_NOOP("Query", "Used"));
    case PriceType::SalesRank:
        return words(QT_TRANSLATE_NOOP("Query", "Sales rank"));
    case PriceType::ListPrice:
        return words(QT_TRANSLATE_NOOP("Query", "List price"));
    case PriceType::Collectible:
        return words(QT_TRANSLATE_NOOP("Query", "Collectible"));
    case PriceType::Refurbished:
        return words(QT_TRANSLATE_NOOP("Query", "Refurbished"));
    case PriceType::NewFbmShipping:
        return words(QT_TRANSLATE_NOOP("Query", "New, FBM"));
    case PriceType::LightningDeal:
        return words(QT_TRANSLATE_NOOP("Query", "Lightning deal"));
    case PriceType::Warehouse:
        return words(QT_TRANSLATE_NOOP("Query", "Warehouse deal"));
    case PriceType::NewFba:
        return words(QT_TRANSLATE_NOOP("Query", "New, FBA"));
    case PriceType::CountNew:
        return words(QT_TRANSLATE_NOOP("Query", "Number of new offers"));
    case PriceType::CountUsed:
        return words(QT_TRANSLATE_NOOP("Query", "Number of used offers"));
    case PriceType::BuyBoxShipping:
        return words(QT_TRANSLATE_NOOP("Query", "Buy box"));
    case PriceType::UsedLikeNewShipping:
        return words(QT_TRANSLATE_NOOP("Query", "Used, like new"));
    case PriceType::UsedVeryGoodShipping:
        return words(QT_TRANSLATE_NOOP("Query", "Used, very good"));
    case PriceType::UsedGoodShipping:
        return words(QT_TRANSLATE_NOOP("Query", "Used, good"));
    case PriceType::UsedAcceptableShipping:
        return words(QT_TRANSLATE_NOOP("Query", "Used, acceptable"));
    case PriceType::BuyBoxUsedShipping:
        return words(QT_TRANSLATE_NOOP("Query", "Buy box, used"));
    case PriceType::PrimeExclusive:
        return words(QT_TRANSLATE_NOOP("Query", "Prime exclusive"));
    default:
        return fromView(keepa::priceTypeInfo(type).name);
    }
}

QString dateRangeTitle(keepa::DateRange range)
{
    switch (range) {
    case keepa::DateRange::Day:
        return words(QT_TRANSLATE_NOOP("Query", "the day's average"));
    case keepa::DateRange::Week:
        return words(QT_TRANSLATE_NOOP("Query", "the week's average"));
    case keepa::DateRange::Month:
        return words(QT_TRANSLATE_NOOP("Query", "the month's average"));
    case keepa::DateRange::Quarter:
        return words(QT_TRANSLATE_NOOP("Query", "the 90-day average"));
    case keepa::DateRange::All:
        return words(QT_TRANSLATE_NOOP("Query", "all of them (undocumented)"));
    }
    return {};
}

QString marketplaceTitle(keepa::DomainId domain)
{
    const keepa::DomainInfo& info = keepa::domainInfo(domain);
    return fromView(info.host);
}

std::optional<std::vector<std::int64_t>> idsFromText(const QString& text)
{
    std::vector<std::int64_t> ids;
    QString spaced = text;
    spaced.replace(QLatin1Char(','), QLatin1Char(' ')).replace(QLatin1Char(';'), QLatin1Char(' '));
    for (const QString& part : spaced.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool ok = false;
        const qlonglong id = part.toLongLong(&ok);
        if (!ok || id < 0)
            return std::nullopt;
        ids.push_back(id);
    }
    return ids;
}

QString idsText(const std::vector<std::int64_t>& ids)
{
    QStringList parts;
    for (const std::int64_t id : ids)
        parts << QString::number(id);
    return parts.join(QStringLiteral(", "));
}

QStringList membersWithoutField(const keepa::DealQuery& query)
{
    QStringList names;
    if (!query.warehouseConditions.empty())
        names << QStringLiteral("warehouseConditions");
    for (const auto& [name, values] : query.attributes)
        names << QString::fromStdString(name);
    for (const auto& [name, json] : query.unknown)
        names << QString::fromStdString(name);
    return names;
}

} // namespace arb::ui
