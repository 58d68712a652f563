// What the deal is. (deals.md section 2)
#include "core/deals/columns/Binding.h"
#include "core/deals/columns/Codes.h"

#include <QtGlobal>

namespace arb::deals::columns {

void addBook(std::vector<Column>& out)
{
    Section section(out, Group::Book);
    section.add(
        local("state", Unit::Code, QT_TRANSLATE_NOOP("Columns", "State"),
              QT_TRANSLATE_NOOP("Columns",
                                "What you did with the deal: new, seen, starred, buy, rejected or muted."))
            .codes(stateText)
            .wide(44)
            .centred()
            .shownByDefault());
    section.add(fact<&Facts::image>("image", QT_TRANSLATE_NOOP("Columns", "Image"),
                                    QT_TRANSLATE_NOOP("Columns", "File name of the cover picture at Amazon."))
                    .wide(44));
    section.add(fact<&Facts::title>("title", QT_TRANSLATE_NOOP("Columns", "Title"),
                                    QT_TRANSLATE_NOOP("Columns", "Title as Amazon shows it, without markup."))
                    .wide(320)
                    .shownByDefault());
    section.add(fact<&Facts::asin>(
                    "asin", QT_TRANSLATE_NOOP("Columns", "ASIN"),
                    QT_TRANSLATE_NOOP("Columns",
                                      "Amazon's number of the product; for most printed books the ISBN-10."))
                    .wide(96)
                    .drawn(Emphasis::Link)
                    .shownByDefault());
    section.add(
        fact<&Facts::isbn13>(
            "isbn13", QT_TRANSLATE_NOOP("Columns", "ISBN-13"),
            QT_TRANSLATE_NOOP("Columns", "The primary EAN code of the product; for books the ISBN-13."))
            .wide(112));
    section.add(
        derived<&Derived::condition>(
            "condition", QT_TRANSLATE_NOOP("Columns", "Cond."),
            QT_TRANSLATE_NOOP("Columns",
                              "Condition of the copy that the buy price is for: LN like new, VG very good, G "
                              "good, A acceptable. Unknown where the price is not tied to a condition."))
            .codes(conditionText)
            .wide(52)
            .centred()
            .shownByDefault());
}

} // namespace arb::deals::columns
