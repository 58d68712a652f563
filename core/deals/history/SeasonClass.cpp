#include "core/deals/history/SeasonClass.h"

#include "core/deals/Words.h"

namespace arb::deals::history {

namespace {

SeasonClass textbook(const Words& title)
{
    return title.has(" winter ") && !title.has(" summer ") ? SeasonClass::TextbookWinter
                                                           : SeasonClass::TextbookSummer;
}

} // namespace

bool SellingMonths::contains(int month) const
{
    const auto inside = [month](int from, int to) {
        if (from == 0)
            return false;
        return from <= to ? month >= from && month <= to : month >= from || month <= to;
    };
    return inside(first, last) || inside(secondFirst, secondLast);
}

std::optional<SeasonClass> classify(std::string_view title, std::string_view categories,
                                    std::string_view manufacturer)
{
    const Words t(title);
    const Words c(categories);
    const Words m(manufacturer);
    if (t.empty() && c.empty())
        return std::nullopt;
    const bool publisher =
        m.hasAny({" cengage ", " mcgraw hill ", " pearson ", " wiley ", " macmillan ", " sage "});
    if (t.has(" ap ") && (c.has(" high school ") || publisher))
        return SeasonClass::HighSchoolAp;
    if (t.hasAny({" college ", " university "}) || publisher)
        return textbook(t);
    if (c.has(" law school ") || t.has(" bar exam "))
        return SeasonClass::LawSchool;
    if (c.has(" nursing ") || t.has(" nclex "))
        return SeasonClass::NursingSchool;
    if (c.has(" medical school ") || t.has(" mcat "))
        return SeasonClass::MedicalSchool;
    if (c.has(" community college "))
        return SeasonClass::CommunityCollege;
    if (c.has(" gardening ") || t.has(" gardening "))
        return SeasonClass::Gardening;
    if (c.has(" grilling ") || t.hasAny({" bbq ", " barbecue "}))
        return SeasonClass::Grilling;
    if (t.has(" christmas ") || (t.has(" holiday ") && t.has(" gift ")))
        return SeasonClass::Christmas;
    if (t.hasAny({" new year ", " fitness ", " diet "}) || (t.has(" self help ") && t.has(" resolution ")))
        return SeasonClass::NewYear;
    if (t.has(" tax ") && t.hasAny({" prep ", " guide "}))
        return SeasonClass::TaxPrep;
    if (c.has(" travel ") || t.has(" travel "))
        return SeasonClass::Travel;
    if (t.has(" halloween "))
        return SeasonClass::Halloween;
    if (t.has(" thanksgiving "))
        return SeasonClass::Thanksgiving;
    if (t.hasAny({" valentine ", " valentines "}) || c.has(" romance "))
        return SeasonClass::Romance;
    return SeasonClass::YearRound;
}

std::optional<SellingMonths> sellingMonths(SeasonClass seasonClass)
{
    switch (seasonClass) {
    case SeasonClass::HighSchoolAp:
    case SeasonClass::TextbookSummer:
        return SellingMonths{.first = 7, .last = 9};
    case SeasonClass::TextbookWinter:
        return SellingMonths{.first = 1, .last = 2};
    case SeasonClass::LawSchool:
        return SellingMonths{.first = 10, .last = 10};
    case SeasonClass::NursingSchool:
    case SeasonClass::Gardening:
        return SellingMonths{.first = 3, .last = 4};
    case SeasonClass::MedicalSchool:
        return SellingMonths{.first = 8, .last = 9};
    case SeasonClass::CommunityCollege:
        return SellingMonths{.first = 9, .last = 10, .secondFirst = 1, .secondLast = 2};
    case SeasonClass::Grilling:
        return SellingMonths{.first = 5, .last = 6};
    case SeasonClass::Christmas:
        return SellingMonths{.first = 11, .last = 12};
    case SeasonClass::NewYear:
        return SellingMonths{.first = 1, .last = 1};
    case SeasonClass::TaxPrep:
        return SellingMonths{.first = 1, .last = 4};
    case SeasonClass::Travel:
        return SellingMonths{.first = 5, .last = 8};
    case SeasonClass::Halloween:
        return SellingMonths{.first = 9, .last = 10};
    case SeasonClass::Thanksgiving:
        return SellingMonths{.first = 11, .last = 11};
    case SeasonClass::Romance:
        return SellingMonths{.first = 2, .last = 2};
    case SeasonClass::YearRound:
        break;
    }
    return std::nullopt;
}

} // namespace arb::deals::history
