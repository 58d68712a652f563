#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace arb::deals::history {

/// When a kind of book sells, by words in its title, categories and maker (deals.md section 7). A hint, used
/// where the history says nothing, and always labelled so.
enum class SeasonClass : std::uint8_t {
    HighSchoolAp = 1,
    TextbookSummer,
    TextbookWinter,
    LawSchool,
    NursingSchool,
    MedicalSchool,
    CommunityCollege,
    Gardening,
    Grilling,
    Christmas,
    NewYear,
    TaxPrep,
    Travel,
    Halloween,
    Thanksgiving,
    Romance,
    YearRound,
};

/// The months in which a class sells, 1..12; `last` before `first` wraps over the new year. A second window
/// where `secondFirst` is set.
struct SellingMonths
{
    int first = 0;
    int last = 0;
    int secondFirst = 0;
    int secondLast = 0;

    [[nodiscard]] bool contains(int month) const;
};

/// The class of a book. Words are matched whole and without regard to case: "ap" is a word, not a part of
/// "chapter". Unknown where there is no text at all; YearRound where no rule applies.
[[nodiscard]] std::optional<SeasonClass> classify(std::string_view title, std::string_view categories,
                                                  std::string_view manufacturer);

/// When the class sells; nothing for YearRound.
[[nodiscard]] std::optional<SellingMonths> sellingMonths(SeasonClass seasonClass);

} // namespace arb::deals::history
