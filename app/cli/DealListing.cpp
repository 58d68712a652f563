#include "app/cli/DealListing.h"

#include "core/base/Time.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace arb::app {

namespace {

Error invalid(const QString& what, const QString& words, const QString& action = {})
{
    return {ErrorKind::Invalid, what, words, action, {}};
}

std::optional<double> finiteNumber(const QString& text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    constexpr double most = 1e12; // beyond it no amount in cents is meant
    return ok && std::isfinite(number) && std::abs(number) <= most ? std::optional{number} : std::nullopt;
}

std::optional<std::int64_t> flag(const QString& text)
{
    if (text == QLatin1String("true") || text == QLatin1String("yes") || text == QLatin1String("1"))
        return 1;
    if (text == QLatin1String("false") || text == QLatin1String("no") || text == QLatin1String("0"))
        return 0;
    return std::nullopt;
}

Result<const deals::Column*> columnNamed(const deals::Columns& registry, const QString& id)
{
    if (const deals::Column* column = registry.find(id.trimmed().toStdString()))
        return column;
    return failure(
        invalid(id, QStringLiteral("There is no such column."),
                QStringLiteral("'agent-arbitrage deals --columns all --format csv --limit 0' shows all ids.")));
}

// What a person types: "8" or "8.50" for money, "30" for percent, a text, an ISO time.
Result<deals::Value> parseValue(const deals::Column& column, const QString& text, int decimals)
{
    using deals::Unit;
    switch (column.unit) {
    case Unit::Text:
        return deals::Value{text.toStdString()};
    case Unit::Money: {
        if (const auto amount = finiteNumber(text))
            return deals::Value{static_cast<std::int64_t>(std::llround(*amount * std::pow(10, decimals)))};
        break;
    }
    case Unit::Percent:
    case Unit::Number: {
        if (const auto number = finiteNumber(text))
            return deals::Value{*number};
        break;
    }
    case Unit::Time: {
        UtcTime time;
        if (fromIso(text, time))
            return deals::Value{time.seconds};
        break;
    }
    case Unit::Flag:
        if (const auto value = flag(text.toLower()))
            return deals::Value{*value};
        break;
    case Unit::Code:
        for (std::int64_t code = 0; column.codeText && code < 64; ++code)
            if (column.codeText(code).compare(text, Qt::CaseInsensitive) == 0 && !text.isEmpty())
                return deals::Value{code};
        [[fallthrough]];
    default: {
        bool ok = false;
        const qlonglong number = text.toLongLong(&ok);
        if (ok)
            return deals::Value{static_cast<std::int64_t>(number)};
    }
    }
    return failure(invalid(QString::fromUtf8(column.id.data(), static_cast<qsizetype>(column.id.size())),
                           QStringLiteral("'%1' is no value of this column.").arg(text)));
}

Result<store::Condition> parseCondition(const deals::Columns& registry, const QString& text, int decimals)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*([a-z0-9_]+)\\s*(>=|<=|<>|!=|=|>|<|~)\\s*(.*?)\\s*$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return failure(invalid(text, QStringLiteral("A condition looks like 'profit>=8' or 'title~atlas'.")));
    auto column = columnNamed(registry, match.captured(1));
    if (!column)
        return failure(std::move(column).error());
    using enum store::Compare;
    static constexpr std::array<std::pair<const char*, store::Compare>, 8> operators{{{">=", GreaterEqual},
                                                                                      {"<=", LessEqual},
                                                                                      {"<>", NotEqual},
                                                                                      {"!=", NotEqual},
                                                                                      {"=", Equal},
                                                                                      {">", Greater},
                                                                                      {"<", Less},
                                                                                      {"~", Contains}}};
    store::Condition condition;
    condition.column = match.captured(1).toStdString();
    for (const auto& [name, compare] : operators)
        if (match.captured(2) == QLatin1String(name))
            condition.compare = compare;
    if (match.captured(3) == QLatin1String("NULL")) {
        condition.compare = condition.compare == Equal ? Unknown : Known;
        return condition;
    }
    auto value = parseValue(**column, match.captured(3), decimals);
    if (!value)
        return failure(std::move(value).error());
    condition.value = std::move(*value);
    return condition;
}

} // namespace

Result<DealListing> parseListing(const Options& options, const deals::Columns& registry, int decimals)
{
    DealListing listing;
    if (options.has(QStringLiteral("columns"))) {
        const QString ids = options.value(QStringLiteral("columns"));
        if (ids == QLatin1String("all"))
            for (const deals::Column& column : registry.all())
                listing.columns.push_back(&column);
        const QStringList named =
            ids == QLatin1String("all") ? QStringList() : ids.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString& id : named) {
            auto column = columnNamed(registry, id);
            if (!column)
                return failure(std::move(column).error());
            listing.columns.push_back(*column);
        }
        if (listing.columns.empty())
            return failure(invalid(QStringLiteral("--columns"), QStringLiteral("Name at least one column.")));
    } else {
        for (const deals::Column& column : registry.all())
            if (column.shown || column.id == "asin")
                listing.columns.push_back(&column);
    }
    for (const QString& text : options.all(QStringLiteral("filter"))) {
        auto condition = parseCondition(registry, text, decimals);
        if (!condition)
            return failure(std::move(condition).error());
        listing.query.conditions.push_back(std::move(*condition));
    }
    QString sort = options.value(QStringLiteral("sort"));
    if (sort.startsWith(QLatin1Char('-'))) {
        listing.query.descending = true;
        sort.remove(0, 1);
    }
    if (!sort.isEmpty()) {
        auto column = columnNamed(registry, sort);
        if (!column)
            return failure(std::move(column).error());
        listing.query.sortColumn = std::string((*column)->id);
    }
    if (options.has(QStringLiteral("limit"))) {
        bool ok = false;
        const qlonglong limit = options.value(QStringLiteral("limit")).toLongLong(&ok);
        if (!ok || limit < 0)
            return failure(
                invalid(QStringLiteral("--limit"), QStringLiteral("The limit has to be a number.")));
        listing.query.limit = limit;
    }
    return listing;
}

QJsonValue jsonCell(const deals::Column& column, const deals::Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        if (column.unit == deals::Unit::Time)
            return QString::fromStdString(toIso({*integer}));
        if (column.unit == deals::Unit::Flag)
            return *integer != 0;
        if (column.unit == deals::Unit::Code && column.codeText)
            return column.codeText(*integer);
        return static_cast<qint64>(*integer);
    }
    return QJsonValue::Null;
}

QString textCell(const deals::Column& column, const deals::Value& value, int decimals)
{
    const auto* integer = std::get_if<std::int64_t>(&value);
    if (integer && column.unit == deals::Unit::Money)
        return QString::number(static_cast<double>(*integer) / std::pow(10, decimals), 'f', decimals);
    if (const auto* number = std::get_if<double>(&value))
        return QString::number(*number, 'f', 1);
    const QJsonValue cell = jsonCell(column, value);
    if (cell.isBool())
        return cell.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    return cell.isDouble() ? QString::number(cell.toInteger()) : cell.toString();
}

} // namespace arb::app
