#include "core/deals/columns/Codes.h"

#include "core/deals/Derived.h"
#include "core/keepa/Domain.h"

#include <QCoreApplication>

#include <array>
#include <cstddef>
#include <span>

namespace arb::deals::columns {

namespace {

constexpr const char* context = "Columns";

QString translated(const char* text) { return QCoreApplication::translate(context, text); }

/// The text of `code` in a table that starts at code `first`.
QString lookUp(std::span<const char* const> texts, std::int64_t code, std::int64_t first)
{
    const std::int64_t position = code - first;
    if (position < 0 || position >= static_cast<std::int64_t>(texts.size()))
        return {};
    return translated(texts[static_cast<std::size_t>(position)]);
}

/// The texts of all set bits, the lowest first.
QString joinBits(std::span<const char* const> texts, std::int64_t bits)
{
    QString joined;
    for (std::size_t bit = 0; bit < texts.size(); ++bit) {
        if ((bits >> bit & 1) == 0)
            continue;
        if (!joined.isEmpty())
            joined += QStringLiteral(", ");
        joined += translated(texts[bit]);
    }
    return joined;
}

} // namespace

QString stateText(std::int64_t code)
{
    static constexpr std::array texts{
        QT_TRANSLATE_NOOP("Columns", "new"),      QT_TRANSLATE_NOOP("Columns", "seen"),
        QT_TRANSLATE_NOOP("Columns", "starred"),  QT_TRANSLATE_NOOP("Columns", "buy"),
        QT_TRANSLATE_NOOP("Columns", "rejected"), QT_TRANSLATE_NOOP("Columns", "muted")};
    return lookUp(texts, code, 0);
}

QString gatedText(std::int64_t code)
{
    static constexpr std::array texts{
        QT_TRANSLATE_NOOP("Columns", "open"), QT_TRANSLATE_NOOP("Columns", "approval needed"),
        QT_TRANSLATE_NOOP("Columns", "not allowed"), QT_TRANSLATE_NOOP("Columns", "checking"),
        QT_TRANSLATE_NOOP("Columns", "check failed")};
    return lookUp(texts, code, 0);
}

QString marketplaceText(std::int64_t code)
{
    const auto domain = keepa::domainFromId(code);
    if (!domain)
        return {};
    const std::string_view name = keepa::domainInfo(*domain).code;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString tierText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "deal feed"),
                                      QT_TRANSLATE_NOOP("Columns", "product"),
                                      QT_TRANSLATE_NOOP("Columns", "with offers")};
    return lookUp(texts, code, 0);
}

QString missingText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "details not fetched yet"),
                                      QT_TRANSLATE_NOOP("Columns", "Keepa has no data"),
                                      QT_TRANSLATE_NOOP("Columns", "no live offers"),
                                      QT_TRANSLATE_NOOP("Columns", "the look-up failed")};
    return lookUp(texts, code, 1);
}

QString conditionText(std::int64_t code)
{
    static constexpr std::array texts{
        QT_TRANSLATE_NOOP("Columns", "?"),      QT_TRANSLATE_NOOP("Columns", "New"),
        QT_TRANSLATE_NOOP("Columns", "LN"),     QT_TRANSLATE_NOOP("Columns", "VG"),
        QT_TRANSLATE_NOOP("Columns", "G"),      QT_TRANSLATE_NOOP("Columns", "A"),
        QT_TRANSLATE_NOOP("Columns", "Refurb"), QT_TRANSLATE_NOOP("Columns", "C-LN"),
        QT_TRANSLATE_NOOP("Columns", "C-VG"),   QT_TRANSLATE_NOOP("Columns", "C-G"),
        QT_TRANSLATE_NOOP("Columns", "C-A"),    QT_TRANSLATE_NOOP("Columns", "Rental")};
    return lookUp(texts, code, 0);
}

QString buySourceText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "live offer"),
                                      QT_TRANSLATE_NOOP("Columns", "live offer, shipping estimated"),
                                      QT_TRANSLATE_NOOP("Columns", "price with shipping"),
                                      QT_TRANSLATE_NOOP("Columns", "used price, shipping estimated")};
    return lookUp(texts, code, 1);
}

QString saleSourceText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "inferred sales"),
                                      QT_TRANSLATE_NOOP("Columns", "few inferred sales"),
                                      QT_TRANSLATE_NOOP("Columns", "listings: used buy box"),
                                      QT_TRANSLATE_NOOP("Columns", "listings: used average")};
    return lookUp(texts, code, 1);
}

QString listReasonText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "as inferred"),
                                      QT_TRANSLATE_NOOP("Columns", "capped by Amazon's price"),
                                      QT_TRANSLATE_NOOP("Columns", "estimate from listings"),
                                      QT_TRANSLATE_NOOP("Columns", "very high: review"),
                                      QT_TRANSLATE_NOOP("Columns", "far above the used price: review")};
    return lookUp(texts, code, 1);
}

QString listBasisText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "median of one or two sales"),
                                      QT_TRANSLATE_NOOP("Columns", "median of all sales"),
                                      QT_TRANSLATE_NOOP("Columns", "median of the peak month"),
                                      QT_TRANSLATE_NOOP("Columns", "most frequent price of the peak month")};
    return lookUp(texts, code, 1);
}

QString feeSourceText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "rate card"),
                                      QT_TRANSLATE_NOOP("Columns", "Keepa"),
                                      QT_TRANSLATE_NOOP("Columns", "assumed")};
    return lookUp(texts, code, 1);
}

QString archetypeText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "Flip"),
                                      QT_TRANSLATE_NOOP("Columns", "Hold")};
    return lookUp(texts, code, 1);
}

QString gradeText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "A"), QT_TRANSLATE_NOOP("Columns", "B"),
                                      QT_TRANSLATE_NOOP("Columns", "C"), QT_TRANSLATE_NOOP("Columns", "D")};
    return lookUp(texts, code, 1);
}

QString seasonSourceText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "inferred sales"),
                                      QT_TRANSLATE_NOOP("Columns", "prices by month"),
                                      QT_TRANSLATE_NOOP("Columns", "keywords")};
    return lookUp(texts, code, 1);
}

QString seasonText(std::int64_t code)
{
    static constexpr std::array texts{
        QT_TRANSLATE_NOOP("Columns", "Winter"), QT_TRANSLATE_NOOP("Columns", "Spring"),
        QT_TRANSLATE_NOOP("Columns", "Summer"), QT_TRANSLATE_NOOP("Columns", "Fall")};
    return lookUp(texts, code, 1);
}

QString seasonClassText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "High school AP textbooks"),
                                      QT_TRANSLATE_NOOP("Columns", "Textbook (summer)"),
                                      QT_TRANSLATE_NOOP("Columns", "Textbook (winter)"),
                                      QT_TRANSLATE_NOOP("Columns", "Law school"),
                                      QT_TRANSLATE_NOOP("Columns", "Nursing school"),
                                      QT_TRANSLATE_NOOP("Columns", "Medical school"),
                                      QT_TRANSLATE_NOOP("Columns", "Community college"),
                                      QT_TRANSLATE_NOOP("Columns", "Gardening"),
                                      QT_TRANSLATE_NOOP("Columns", "Grilling"),
                                      QT_TRANSLATE_NOOP("Columns", "Christmas"),
                                      QT_TRANSLATE_NOOP("Columns", "New Year and fitness"),
                                      QT_TRANSLATE_NOOP("Columns", "Tax preparation"),
                                      QT_TRANSLATE_NOOP("Columns", "Travel"),
                                      QT_TRANSLATE_NOOP("Columns", "Halloween"),
                                      QT_TRANSLATE_NOOP("Columns", "Thanksgiving"),
                                      QT_TRANSLATE_NOOP("Columns", "Romance"),
                                      QT_TRANSLATE_NOOP("Columns", "Year-round")};
    return lookUp(texts, code, 1);
}

QString noProfitText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "no price to buy at"),
                                      QT_TRANSLATE_NOOP("Columns", "no sale price"),
                                      QT_TRANSLATE_NOOP("Columns", "no rate card for this marketplace"),
                                      QT_TRANSLATE_NOOP("Columns", "a fee is unknown")};
    return lookUp(texts, code, 1);
}

QString trendText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "falling"),
                                      QT_TRANSLATE_NOOP("Columns", "steady"),
                                      QT_TRANSLATE_NOOP("Columns", "rising")};
    return lookUp(texts, code, 1);
}

QString monthText(std::int64_t code)
{
    static constexpr std::array texts{
        QT_TRANSLATE_NOOP("Columns", "Jan"), QT_TRANSLATE_NOOP("Columns", "Feb"),
        QT_TRANSLATE_NOOP("Columns", "Mar"), QT_TRANSLATE_NOOP("Columns", "Apr"),
        QT_TRANSLATE_NOOP("Columns", "May"), QT_TRANSLATE_NOOP("Columns", "Jun"),
        QT_TRANSLATE_NOOP("Columns", "Jul"), QT_TRANSLATE_NOOP("Columns", "Aug"),
        QT_TRANSLATE_NOOP("Columns", "Sep"), QT_TRANSLATE_NOOP("Columns", "Oct"),
        QT_TRANSLATE_NOOP("Columns", "Nov"), QT_TRANSLATE_NOOP("Columns", "Dec")};
    return lookUp(texts, code, 1);
}

QString returnRateText(std::int64_t code)
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "low"),
                                      QT_TRANSLATE_NOOP("Columns", "high")};
    return lookUp(texts, code, 1);
}

QString productTypeText(std::int64_t code)
{
    static constexpr std::array texts{
        QT_TRANSLATE_NOOP("Columns", "standard"),     QT_TRANSLATE_NOOP("Columns", "download"),
        QT_TRANSLATE_NOOP("Columns", "e-book"),       QT_TRANSLATE_NOOP("Columns", "price hidden"),
        QT_TRANSLATE_NOOP("Columns", "not at Keepa"), QT_TRANSLATE_NOOP("Columns", "parent of variations")};
    return lookUp(texts, code, 0);
}

QString riskFlagsText(std::int64_t bits) // in the order of RiskFlag
{
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Columns", "access code"),
                                      QT_TRANSLATE_NOOP("Columns", "loose-leaf"),
                                      QT_TRANSLATE_NOOP("Columns", "international edition"),
                                      QT_TRANSLATE_NOOP("Columns", "instructor's edition"),
                                      QT_TRANSLATE_NOOP("Columns", "custom edition"),
                                      QT_TRANSLATE_NOOP("Columns", "workbook"),
                                      QT_TRANSLATE_NOOP("Columns", "set"),
                                      QT_TRANSLATE_NOOP("Columns", "large print"),
                                      QT_TRANSLATE_NOOP("Columns", "audio or disc"),
                                      QT_TRANSLATE_NOOP("Columns", "library copy")};
    return joinBits(texts, bits);
}

QString assumedText(std::int64_t bits) // in the order of Assumed
{
    static constexpr std::array texts{
        QT_TRANSLATE_NOOP("Columns", "shipping"), QT_TRANSLATE_NOOP("Columns", "sale price"),
        QT_TRANSLATE_NOOP("Columns", "FBA fee"),  QT_TRANSLATE_NOOP("Columns", "size"),
        QT_TRANSLATE_NOOP("Columns", "category"), QT_TRANSLATE_NOOP("Columns", "referral fee")};
    return joinBits(texts, bits);
}

} // namespace arb::deals::columns
