#include "core/grid/FilterParser.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace arb::grid {

namespace {

using Predicate = Filter::Predicate;
using Kind = Predicate::Kind;

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr double infinity = std::numeric_limits<double>::infinity();

enum class Operator { None, Equal, Unequal, Less, LessEqual, Greater, GreaterEqual, Between };

/// An expression taken apart: `!`, the operator, and one operand or two.
struct Parts
{
    Operator op = Operator::None;
    bool negated = false;
    QString operand;
    QString upper; ///< Between
};

std::unexpected<Error> invalid(const deals::Column& column, const QString& words)
{
    return failure({.kind = ErrorKind::Invalid,
                    .what = QString::fromUtf8(column.id.data(), static_cast<qsizetype>(column.id.size())),
                    .words = words,
                    .action = {}});
}

std::unexpected<Error> notANumber(const deals::Column& column, const QString& operand)
{
    return invalid(
        column,
        QCoreApplication::translate("Filter", "“%1” is not a number. Try >8, <=1M or 5~20.").arg(operand));
}

bool quoted(const QString& text)
{
    return text.size() >= 2 && text.startsWith(u'\'') && text.endsWith(u'\'');
}

QString unquoted(const QString& text)
{
    return quoted(text) ? text.mid(1, text.size() - 2).replace(QStringLiteral("''"), QStringLiteral("'"))
                        : text;
}

Parts takeApart(const QString& expression)
{
    struct Sign
    {
        QStringView text;
        Operator op;
    };
    static constexpr std::array<Sign, 11> signs{{{u"<>", Operator::Unequal},
                                                 {u"!=", Operator::Unequal},
                                                 {u"≠", Operator::Unequal},
                                                 {u">=", Operator::GreaterEqual},
                                                 {u"≥", Operator::GreaterEqual},
                                                 {u"<=", Operator::LessEqual},
                                                 {u"≤", Operator::LessEqual},
                                                 {u">", Operator::Greater},
                                                 {u"<", Operator::Less},
                                                 {u"=", Operator::Equal},
                                                 {u"!", Operator::None}}};
    Parts parts;
    QString rest = expression.trimmed();
    for (const Sign& sign : signs) {
        if (!rest.startsWith(sign.text))
            continue;
        parts.op = sign.op;
        parts.negated = sign.text == u"!" || sign.op == Operator::Unequal;
        rest = rest.mid(sign.text.size()).trimmed();
        break;
    }
    const qsizetype tilde = rest.indexOf(u'~');
    if (parts.op == Operator::None && tilde >= 0 && !quoted(rest) && !betweenSlashes(rest)) {
        parts.op = Operator::Between;
        parts.upper = rest.mid(tilde + 1).trimmed();
        rest.truncate(tilde);
    }
    parts.operand = rest.trimmed();
    return parts;
}

// ---- operands

struct Number
{
    double value = 0;
    int decimals = 0; ///< digits written after the point
};

std::optional<Number> number(QString text)
{
    static const QString decoration = QStringLiteral("$€£¥₹#% \u00a0");
    text.removeIf([](QChar c) { return decoration.contains(c); });
    double factor = 1;
    if (text.endsWith(u'k', Qt::CaseInsensitive))
        factor = 1e3;
    else if (text.endsWith(u'm', Qt::CaseInsensitive))
        factor = 1e6;
    if (factor > 1)
        text.chop(1);
    text.replace(QChar(0x2212), u'-');
    static const QRegularExpression thousands(QStringLiteral("^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"));
    if (thousands.match(text).hasMatch())
        text.remove(u',');
    else
        text.replace(u',', u'.');
    bool valid = false;
    const double value = text.toDouble(&valid);
    if (!valid || !std::isfinite(value))
        return std::nullopt;
    const qsizetype point = text.indexOf(u'.');
    const int decimals = factor > 1 || point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    return Number{value * factor, decimals};
}

/// The integers that an operand stands for; none (first > last) for a fraction of one.
struct Span
{
    std::int64_t first = 0;
    std::int64_t last = 0;
};

std::int64_t saturated(double value)
{
    constexpr double limit = 0x1p62;
    return static_cast<std::int64_t>(std::clamp(value, -limit, limit));
}

Span wholeNumbers(double value)
{
    const double nearest = std::round(value);
    if (std::abs(value - nearest) < 1e-6 * std::max(1.0, std::abs(value))) // 8.29 * 100 is 828.999...
        return {saturated(nearest), saturated(nearest)};
    return {saturated(std::ceil(value)), saturated(std::floor(value))};
}

/// The range that `op` makes of the span of its operand.
Span ranged(Operator op, Span span)
{
    switch (op) {
    case Operator::Less:
        return {lowest, span.first - 1};
    case Operator::LessEqual:
        return {lowest, span.last};
    case Operator::Greater:
        return {span.last + 1, highest};
    case Operator::GreaterEqual:
        return {span.first, highest};
    default:
        return span;
    }
}

// ---- conditions by kind of column

Result<Predicate> integerCondition(const deals::Column& column, const Parts& parts, double scale)
{
    Predicate predicate{.kind = Kind::Range, .negated = parts.negated};
    const auto span = [&](const QString& operand) -> std::optional<Span> {
        const auto value =
            number(column.unit == deals::Unit::Days && operand.endsWith(u'd', Qt::CaseInsensitive)
                       ? operand.chopped(1)
                       : operand);
        return value ? std::optional(wholeNumbers(value->value * scale)) : std::nullopt;
    };
    Span range{lowest, highest};
    if (parts.op == Operator::Between) {
        const auto low = parts.operand.isEmpty() ? std::optional(Span{lowest, lowest}) : span(parts.operand);
        const auto high = parts.upper.isEmpty() ? std::optional(Span{highest, highest}) : span(parts.upper);
        if (!low || !high)
            return notANumber(column, low ? parts.upper : parts.operand);
        range = {low->first, high->last};
    } else {
        const auto operand = span(parts.operand);
        if (!operand)
            return notANumber(column, parts.operand);
        range = ranged(parts.op, *operand);
    }
    predicate.low = range.first;
    predicate.high = range.last;
    return predicate;
}

Result<Predicate> realCondition(const deals::Column& column, const Parts& parts)
{
    Predicate predicate{.kind = Kind::Range, .negated = parts.negated};
    predicate.realLow = -infinity;
    predicate.realHigh = infinity;
    const auto low = parts.operand.isEmpty() ? std::nullopt : number(parts.operand);
    const auto high = parts.upper.isEmpty() ? std::nullopt : number(parts.upper);
    const bool between = parts.op == Operator::Between;
    if ((!low && !(between && parts.operand.isEmpty())) || (between && !high && !parts.upper.isEmpty()))
        return notANumber(column, low || (between && parts.operand.isEmpty()) ? parts.upper : parts.operand);
    switch (parts.op) {
    case Operator::Less:
    case Operator::LessEqual:
        predicate.realHigh = low->value;
        predicate.openHigh = parts.op == Operator::Less;
        break;
    case Operator::Greater:
    case Operator::GreaterEqual:
        predicate.realLow = low->value;
        predicate.openLow = parts.op == Operator::Greater;
        break;
    case Operator::Between:
        predicate.realLow = low ? low->value : -infinity;
        predicate.realHigh = high ? high->value : infinity;
        break;
    default: {
        // What is written equals what is shown: 44 finds 43.9, which the grid rounds to 44.
        const double half = 0.5 * std::pow(10.0, -low->decimals);
        predicate.realLow = low->value - half;
        predicate.realHigh = low->value + half;
        predicate.openHigh = true;
    }
    }
    return predicate;
}

/// Seconds of "90m", "2h", "3d", "1w"; the last unit's length in `unit`.
std::optional<std::int64_t> age(const QString& text, std::int64_t& unit)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d+(?:\\.\\d+)?)\\s*(min|m|h|d|w)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QChar letter = match.capturedView(2).front().toLower();
    unit = letter == u'm' ? 60 : letter == u'h' ? 3600 : letter == u'd' ? 86400 : 604800;
    return saturated(match.captured(1).toDouble() * static_cast<double>(unit));
}

std::optional<Span> day(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return Span{date.startOfDay().toSecsSinceEpoch(), date.addDays(1).startOfDay().toSecsSinceEpoch() - 1};
}

Operator turned(Operator op)
{
    switch (op) {
    case Operator::Less:
        return Operator::Greater;
    case Operator::LessEqual:
        return Operator::GreaterEqual;
    case Operator::Greater:
        return Operator::Less;
    case Operator::GreaterEqual:
        return Operator::LessEqual;
    default:
        return op;
    }
}

Result<Predicate> timeCondition(const deals::Column& column, const Parts& parts, const FilterContext& context)
{
    Predicate predicate{.kind = Kind::Range, .negated = parts.negated};
    struct Moment
    {
        Span span;
        bool isAge = false;
    };
    const auto moment = [&](const QString& text, bool exact) -> std::optional<Moment> {
        std::int64_t unit = 0;
        if (const auto seconds = age(text, unit)) {
            const std::int64_t at = context.now.seconds - *seconds;
            return Moment{{exact ? at - unit + 1 : at, at}, true};
        }
        const auto date = day(text);
        return date ? std::optional(Moment{*date}) : std::nullopt;
    };
    const auto notATime = [&](const QString& text) {
        return invalid(column,
                       QCoreApplication::translate(
                           "Filter", "“%1” is neither an age nor a date. Try <2h, >3d or >=2026-11-20.")
                           .arg(text));
    };
    const bool equality = parts.op == Operator::Equal || parts.op == Operator::Unequal;
    const auto first = parts.operand.isEmpty() ? std::nullopt : moment(parts.operand, equality);
    const auto second = parts.upper.isEmpty() ? std::nullopt : moment(parts.upper, false);
    const bool between = parts.op == Operator::Between;
    if (!first && !(between && parts.operand.isEmpty()))
        return notATime(parts.operand);
    if (between && !second && !parts.upper.isEmpty())
        return notATime(parts.upper);
    predicate.dependsOnTime = (first && first->isAge) || (second && second->isAge);
    Span range{lowest, highest};
    if (between) {
        Span from = first ? first->span : Span{lowest, lowest};
        Span to = second ? second->span : Span{highest, highest};
        if (predicate.dependsOnTime) // the larger age is the earlier time
            range = {second ? to.first : lowest, first ? from.last : highest};
        else
            range = {from.first, to.last};
    } else if (first->isAge) {
        const Operator op = parts.op == Operator::None ? Operator::LessEqual : parts.op;
        range = ranged(turned(op), first->span);
    } else {
        range = ranged(parts.op, first->span);
    }
    predicate.low = range.first;
    predicate.high = range.last;
    return predicate;
}

Result<Predicate> flagCondition(const deals::Column& column, const Parts& parts)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"),
                                 QCoreApplication::translate("Filter", "yes")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"),
                                QCoreApplication::translate("Filter", "no")};
    const bool set = yes.contains(parts.operand, Qt::CaseInsensitive);
    if (!set && !no.contains(parts.operand, Qt::CaseInsensitive))
        return invalid(column, QCoreApplication::translate("Filter", "Write yes or no."));
    return Predicate{.kind = Kind::Range, .negated = parts.negated, .low = set, .high = set};
}

Result<Predicate> textCondition(const deals::Column& column, const Parts& parts)
{
    Predicate predicate{.kind = Kind::Contains, .negated = parts.negated};
    const bool literal = quoted(parts.operand);
    const QString operand = unquoted(parts.operand);
    const QString what = QString::fromUtf8(column.id.data(), static_cast<qsizetype>(column.id.size()));
    if (const auto pattern = literal ? std::nullopt : betweenSlashes(operand)) {
        auto compiled = compilePattern(*pattern, what);
        if (!compiled)
            return std::unexpected(compiled.error());
        predicate.kind = Kind::Pattern;
        predicate.pattern = *compiled;
        return predicate;
    }
    if (!literal && operand.contains(u'%')) {
        const QStringList pieces = operand.split(u'%');
        QStringList escaped;
        for (const QString& piece : pieces)
            escaped.append(QRegularExpression::escape(piece));
        predicate.kind = Kind::Pattern;
        predicate.pattern = QRegularExpression(
            QStringLiteral("\\A(?:") + escaped.join(QStringLiteral(".*")) + QStringLiteral(")\\z"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        return predicate;
    }
    predicate.needle = foldedText(operand);
    switch (parts.op) {
    case Operator::None:
        if (operand.isEmpty() && !literal)
            return invalid(column, QCoreApplication::translate("Filter", "Write what to look for."));
        break;
    case Operator::Equal:
    case Operator::Unequal:
        predicate.kind = Kind::Equals;
        break;
    case Operator::Less:
    case Operator::LessEqual:
        predicate.kind = Kind::TextRange;
        predicate.needleHigh = std::exchange(predicate.needle, {});
        predicate.openHigh = parts.op == Operator::Less;
        break;
    case Operator::Greater:
    case Operator::GreaterEqual:
        predicate.kind = Kind::TextRange;
        predicate.openLow = parts.op == Operator::Greater;
        break;
    case Operator::Between:
        predicate.kind = Kind::TextRange;
        predicate.needleHigh = foldedText(unquoted(parts.upper));
        break;
    }
    return predicate;
}

/// Codes are tested by their texts, which are few: the matching codes are looked up once.
Result<Predicate> codeCondition(const deals::Column& column, const Parts& parts)
{
    constexpr std::int64_t mostCodes = 1024; // ten flags
    auto byText = textCondition(column, parts);
    if (!byText || !column.codeText)
        return byText;
    ColumnData texts(deals::Unit::Text);
    texts.resize(1);
    Predicate predicate{.kind = Kind::CodeSet, .negated = byText->negated};
    byText->negated = false;
    for (std::int64_t code = 0; code < mostCodes; ++code) {
        const QString text = column.codeText(code);
        if (text.isEmpty())
            continue;
        texts.set(0, text.toStdString());
        if (byText->matches(texts, 0))
            predicate.codes.push_back(code);
    }
    return predicate;
}

double moneyScale(const FilterContext& context) { return std::pow(10.0, context.currencyDecimals); }

Result<Predicate> byUnit(const deals::Column& column, const Parts& parts, const FilterContext& context)
{
    switch (column.unit) {
    case deals::Unit::Text:
        return textCondition(column, parts);
    case deals::Unit::Code:
        return codeCondition(column, parts);
    case deals::Unit::Flag:
        return flagCondition(column, parts);
    case deals::Unit::Time:
        return timeCondition(column, parts, context);
    case deals::Unit::Percent:
    case deals::Unit::Number:
        return realCondition(column, parts);
    case deals::Unit::Money:
        return integerCondition(column, parts, moneyScale(context));
    case deals::Unit::Count:
    case deals::Unit::Rank:
    case deals::Unit::Days:
        return integerCondition(column, parts, 1);
    }
    return invalid(column, {});
}

/// Digits enough that the condition means exactly this value.
QString exactNumber(const deals::Column& column, const Cell& cell, const FilterContext& context)
{
    if (cell.real)
        return QString::number(*cell.real, 'f', column.unit == deals::Unit::Percent ? 0 : 2);
    if (column.unit == deals::Unit::Money)
        return QString::number(static_cast<double>(*cell.integer) / moneyScale(context), 'f',
                               context.currencyDecimals);
    if (column.unit == deals::Unit::Flag)
        return *cell.integer != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    if (column.unit == deals::Unit::Time)
        return QDateTime::fromSecsSinceEpoch(*cell.integer).date().toString(Qt::ISODate);
    return QString::number(*cell.integer);
}

} // namespace

std::optional<QString> betweenSlashes(const QString& text)
{
    if (text.size() < 3 || !text.startsWith(u'/') || !text.endsWith(u'/'))
        return std::nullopt;
    return text.mid(1, text.size() - 2);
}

Result<QRegularExpression> compilePattern(const QString& pattern, const QString& what)
{
    QRegularExpression compiled(pattern, QRegularExpression::CaseInsensitiveOption);
    if (!compiled.isValid()) {
        return failure(
            {.kind = ErrorKind::Invalid,
             .what = what,
             .words = QCoreApplication::translate("Filter", "The pattern is not valid at position %1: %2.")
                          .arg(compiled.patternErrorOffset() + 1)
                          .arg(compiled.errorString()),
             .action = {}});
    }
    compiled.optimize();
    return compiled;
}

Result<Predicate> parseCondition(const deals::Column& column, std::size_t ordinal, const QString& expression,
                                 const FilterContext& context)
{
    const Parts parts = takeApart(expression);
    const bool equality = parts.op == Operator::Equal || parts.op == Operator::Unequal;
    if (equality && parts.operand.compare(u"NULL", Qt::CaseInsensitive) == 0) {
        // Known matches known cells; "=NULL" is its negation, "<>NULL" is the thing itself.
        return Predicate{.column = ordinal, .kind = Kind::Known, .negated = parts.op == Operator::Equal};
    }
    if (parts.op != Operator::Between && parts.operand.isEmpty())
        return invalid(column, QCoreApplication::translate("Filter", "Write what to look for."));
    if (parts.op == Operator::Between && parts.operand.isEmpty() && parts.upper.isEmpty())
        return invalid(column, QCoreApplication::translate("Filter", "Write at least one end of the range."));
    auto predicate = byUnit(column, parts, context);
    if (predicate)
        predicate->column = ordinal;
    return predicate;
}

QString conditionFor(const deals::Column& column, const Cell& cell, bool exclude,
                     const FilterContext& context)
{
    const QString sign = exclude ? QStringLiteral("<>") : QStringLiteral("=");
    if (!cell.known())
        return sign + QStringLiteral("NULL");
    const auto literal = [](QString text) {
        return QString(u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'');
    };
    if (cell.text)
        return sign + literal(*cell.text);
    if (column.unit == deals::Unit::Code && column.codeText)
        return sign + literal(column.codeText(*cell.integer));
    return sign + exactNumber(column, cell, context);
}

} // namespace arb::grid
