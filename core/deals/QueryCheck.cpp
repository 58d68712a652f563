#include "core/deals/QuerySubject.h"

#include "core/keepa/DealQuery.h"
#include "core/keepa/Product.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace arb::deals {

using keepa::DealQuery;
using keepa::PriceType;
using keepa::Range;

namespace {

QString words(const char* text) { return QCoreApplication::translate("QueryMatch", text); }

QString amountText(std::int64_t value, PriceType type, Currency currency)
{
    if (keepa::priceTypeInfo(type).kind != keepa::PriceKind::Price)
        return QString::number(value);
    const int decimals = currencyDecimals(currency);
    return QString::number(static_cast<double>(value) / (decimals == 2 ? 100.0 : 1.0), 'f', decimals);
}

QString typeName(PriceType type)
{
    switch (type) {
    case PriceType::Used:
        return words(QT_TRANSLATE_NOOP("QueryMatch", "used price"));
    case PriceType::New:
        return words(QT_TRANSLATE_NOOP("QueryMatch", "new price"));
    case PriceType::Amazon:
        return words(QT_TRANSLATE_NOOP("QueryMatch", "Amazon's price"));
    case PriceType::SalesRank:
        return words(QT_TRANSLATE_NOOP("QueryMatch", "sales rank"));
    case PriceType::BuyBoxUsedShipping:
        return words(QT_TRANSLATE_NOOP("QueryMatch", "used buy box price"));
    default: {
        const std::string_view name = keepa::priceTypeInfo(type).name;
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    }
}

/// "used price 52.10 above your 45.00"; nothing where the range holds the value.
std::optional<QString> outside(const Range& range, std::int64_t value, const QString& what, const auto& text)
{
    if (range.contains(value))
        return std::nullopt;
    const bool above = value >= range.min;
    const QString pattern = above ? words(QT_TRANSLATE_NOOP("QueryMatch", "%1 %2 above your %3"))
                                  : words(QT_TRANSLATE_NOOP("QueryMatch", "%1 %2 below your %3"));
    return pattern.arg(what, text(value), text(above ? range.max : range.min));
}

/// The checks, in the order in which their reasons are told. Each returns at the first contradiction.
class Check
{
public:
    Check(const DealQuery& query, const Subject& subject) : m_query(query), m_subject(subject) {}

    MatchResult run()
    {
        checkCurrent();
        if (m_query.rangeEnabled) {
            checkRank();
            checkDeltas();
            checkDeltaLast();
        }
        if (m_query.filterEnabled) {
            checkRating();
            checkCategories();
            checkTitle();
            checkAmazon();
            checkLowest();
            checkAttributes();
            if (m_query.isHighest || m_query.isOutOfStock || m_query.isBackInStock || m_query.isLowestOffer ||
                m_query.hasReviews || m_query.isPrimeExclusive ||
                (m_query.singleVariation && m_subject.hasParent))
                m_result.undecided = true;
        }
        return m_result;
    }

private:
    [[nodiscard]] bool done() const { return m_result.mismatch.has_value(); }
    void fail(MismatchCode code, QString text)
    {
        if (!done())
            m_result.mismatch = Mismatch{code, std::move(text)};
    }

    void checkCurrent()
    {
        if (m_query.isOutOfStock)
            return;
        if (!m_subject.current.told) {
            m_result.undecided = true;
            return;
        }
        if (!m_subject.current.value) {
            fail(MismatchCode::CurrentRange,
                 words(QT_TRANSLATE_NOOP("QueryMatch", "no %1 any more")).arg(typeName(m_query.priceType)));
            return;
        }
        if (!m_query.rangeEnabled || !m_query.currentRange)
            return;
        const auto text = [this](std::int64_t value) {
            return amountText(value, m_query.priceType, m_subject.currency);
        };
        if (auto reason =
                outside(*m_query.currentRange, *m_subject.current.value, typeName(m_query.priceType), text))
            fail(MismatchCode::CurrentRange, *reason);
    }

    void checkRank()
    {
        if (!m_query.salesRankRange)
            return;
        if (!m_subject.rank.told) {
            m_result.undecided = true;
            return;
        }
        const QString name = typeName(PriceType::SalesRank);
        if (!m_subject.rank
                 .value) // the range excludes products without a rank as soon as it is there (protocol 4.2)
            fail(MismatchCode::SalesRankRange,
                 words(QT_TRANSLATE_NOOP("QueryMatch", "no %1 any more")).arg(name));
        else if (auto reason = outside(*m_query.salesRankRange, *m_subject.rank.value, name,
                                       [](std::int64_t value) { return QString::number(value); }))
            fail(MismatchCode::SalesRankRange, *reason);
    }

    /// A range of the difference between average and current value. Keepa leaves absurd prices out of its
    /// averages, so only what contradicts by every average known here is a mismatch.
    void checkDelta(const std::optional<Range>& range, MismatchCode code, auto value, const QString& name,
                    auto text)
    {
        if (!range)
            return;
        // Rising prices turn the sign, and these types are compared with another type's average
        // (protocol 4.5).
        const bool otherRule = m_query.isRisers || m_query.priceType == PriceType::LightningDeal ||
                               m_query.priceType == PriceType::Warehouse ||
                               m_query.priceType == PriceType::PrimeExclusive;
        if (otherRule || m_subject.averages.empty() || !m_subject.current.value ||
            *m_subject.current.value <= 0) {
            m_result.undecided = true;
            return;
        }
        std::optional<QString> reason;
        for (const std::int64_t average : m_subject.averages) {
            reason = outside(*range, value(average, *m_subject.current.value), name, text);
            if (!reason)
                return;
        }
        fail(code, *reason);
    }

    void checkDeltas()
    {
        checkDelta(
            m_query.deltaRange, MismatchCode::DeltaRange,
            [](std::int64_t average, std::int64_t current) { return average - current; },
            words(QT_TRANSLATE_NOOP("QueryMatch", "drop below the average")),
            [this](std::int64_t value) { return amountText(value, m_query.priceType, m_subject.currency); });
        checkDelta(
            m_query.deltaPercentRange, MismatchCode::DeltaPercentRange, deltaPercent,
            words(QT_TRANSLATE_NOOP("QueryMatch", "drop below the average")),
            [](std::int64_t value) -> QString { return QString::number(value) + QStringLiteral(" %"); });
    }

    void checkDeltaLast()
    {
        if (!m_query.deltaLastRange)
            return;
        if (!m_subject.deltaLast) {
            m_result.undecided = true;
            return;
        }
        const auto text = [this](std::int64_t value) {
            return amountText(value, m_query.priceType, m_subject.currency);
        };
        if (auto reason = outside(*m_query.deltaLastRange, *m_subject.deltaLast,
                                  words(QT_TRANSLATE_NOOP("QueryMatch", "last drop")), text))
            fail(MismatchCode::DeltaLastRange, *reason);
    }

    void checkRating()
    {
        if (!m_query.minRating || *m_query.minRating <= 0)
            return;
        if (!m_subject.rating) {
            m_result.undecided = true;
        } else if (*m_subject.rating < *m_query.minRating) {
            const auto stars = [](std::int64_t value) {
                return QString::number(static_cast<double>(value) / 10, 'f', 1);
            };
            fail(MismatchCode::MinRating, words(QT_TRANSLATE_NOOP("QueryMatch", "rating %1 below your %2"))
                                              .arg(stars(*m_subject.rating), stars(*m_query.minRating)));
        }
    }

    [[nodiscard]] bool inAny(const std::vector<std::int64_t>& nodes) const
    {
        return std::ranges::any_of(nodes, [this](std::int64_t node) {
            return std::ranges::find(m_subject.categories, node) != m_subject.categories.end();
        });
    }

    void checkCategories()
    {
        if (!m_query.excludeCategories.empty() && inAny(m_query.excludeCategories)) {
            fail(MismatchCode::Category, words(QT_TRANSLATE_NOOP("QueryMatch", "in a category you exclude")));
            return;
        }
        const bool missing = !m_query.includeCategories.empty() && !inAny(m_query.includeCategories);
        if (missing && m_subject.categoriesComplete)
            fail(MismatchCode::Category,
                 words(QT_TRANSLATE_NOOP("QueryMatch", "in none of your categories")));
        else if (missing || (!m_query.excludeCategories.empty() && !m_subject.categoriesComplete))
            m_result.undecided = true;
    }

    void checkTitle()
    {
        if (m_query.titleSearch.empty())
            return;
        if (!m_subject.title) {
            m_result.undecided = true;
            return;
        }
        const QString title = QString::fromStdString(*m_subject.title);
        const QStringList keywords =
            QString::fromStdString(m_query.titleSearch).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString& keyword : keywords) {
            if (!title.contains(keyword, Qt::CaseInsensitive))
                fail(
                    MismatchCode::Title,
                    words(QT_TRANSLATE_NOOP("QueryMatch", "the title does not contain \"%1\"")).arg(keyword));
        }
    }

    void checkAmazon()
    {
        if (!m_query.mustHaveAmazonOffer && !m_query.mustNotHaveAmazonOffer)
            return;
        if (!m_subject.amazon.told)
            m_result.undecided = true;
        else if (m_query.mustHaveAmazonOffer && !m_subject.amazon.value)
            fail(MismatchCode::AmazonOffer,
                 words(QT_TRANSLATE_NOOP("QueryMatch", "Amazon does not sell it now")));
        else if (m_query.mustNotHaveAmazonOffer && m_subject.amazon.value)
            fail(MismatchCode::AmazonOffer, words(QT_TRANSLATE_NOOP("QueryMatch", "Amazon sells it now")));
    }

    void checkLowest()
    {
        const auto check = [this](bool wanted, std::optional<bool> is, const char* text) {
            if (!wanted)
                return;
            if (!is)
                m_result.undecided = true;
            else if (!*is)
                fail(MismatchCode::Lowest, words(text));
        };
        check(m_query.isLowest, m_subject.lowest,
              QT_TRANSLATE_NOOP("QueryMatch", "not at its all-time low any more"));
        check(m_query.isLowest90, m_subject.lowest90,
              QT_TRANSLATE_NOOP("QueryMatch", "not at its 90-day low any more"));
    }

    void checkAttributes()
    {
        if (m_query.filterErotic && m_subject.adult.value_or(false))
            fail(MismatchCode::Attribute, words(QT_TRANSLATE_NOOP("QueryMatch", "an adult product")));
        for (const auto& [name, wanted] : m_query.attributes) {
            const std::optional<std::string> is =
                m_subject.product ? attribute(*m_subject.product, name) : std::nullopt;
            if (!is) {
                m_result.undecided = true;
                continue;
            }
            if (!accepts(wanted, *is))
                fail(MismatchCode::Attribute,
                     words(QT_TRANSLATE_NOOP("QueryMatch", "%1 is \"%2\", which your query does not accept"))
                         .arg(QString::fromStdString(name), QString::fromStdString(*is)));
        }
    }

    /// One-valued members that Keepa compares as they are; lists and the others are not judged here.
    static std::optional<std::string> attribute(const keepa::Product& product, const std::string& name)
    {
        const std::array<std::pair<std::string_view, const std::string*>, 9> members{
            {{"binding", &product.binding},
             {"edition", &product.edition},
             {"format", &product.format},
             {"manufacturer", &product.manufacturer},
             {"brand", &product.brand},
             {"productGroup", &product.productGroup},
             {"model", &product.model},
             {"type", &product.type},
             {"author", &product.author}}};
        for (const auto& [known, text] : members) {
            if (known == name && !text->empty())
                return *text;
        }
        return std::nullopt;
    }

    /// Any of the list, without regard to case; entries with a leading sign exclude (protocol 6.4).
    static bool accepts(const std::vector<std::string>& wanted, const std::string& is)
    {
        const QString value = QString::fromStdString(is);
        const QChar exclusion(0x271C);
        bool anyPositive = false;
        bool found = false;
        for (const std::string& entry : wanted) {
            QString text = QString::fromStdString(entry);
            const bool excludes = text.startsWith(exclusion);
            if (excludes)
                text.remove(0, 1);
            const bool same = text.compare(value, Qt::CaseInsensitive) == 0;
            if (excludes && same)
                return false;
            anyPositive = anyPositive || !excludes;
            found = found || (!excludes && same);
        }
        return found || !anyPositive;
    }

    const DealQuery& m_query;
    const Subject& m_subject;
    MatchResult m_result;
};

} // namespace

MatchResult checkQuery(const DealQuery& query, const Subject& subject) { return Check(query, subject).run(); }

std::int64_t deltaPercent(std::int64_t average, std::int64_t current)
{
    const double percent = 100.0 * static_cast<double>(average - current) / static_cast<double>(average);
    return std::clamp<std::int64_t>(roundHalfUp(percent), -1000, 99);
}

} // namespace arb::deals
