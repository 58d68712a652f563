// Ages, provenance and the user's own notes. (deals.md section 2)
#include "core/deals/columns/Binding.h"
#include "core/deals/columns/Codes.h"

#include <QtGlobal>

namespace arb::deals::columns {

void addRecord(std::vector<Column>& out)
{
    Section section(out, Group::Record);
    section.add(fact<&Facts::dealSince>(
                    "last_change", QT_TRANSLATE_NOOP("Columns", "Last change"),
                    QT_TRANSLATE_NOOP("Columns", "When the price that the query watches last changed."))
                    .shownByDefault());
    section.add(fact<&Facts::headlineAt>(
        "last_update", QT_TRANSLATE_NOOP("Columns", "Keepa looked"),
        QT_TRANSLATE_NOOP("Columns",
                          "When Keepa last looked at the product: the age of price, rank and counts.")));
    section.add(kept("last_seen_utc", Unit::Time, QT_TRANSLATE_NOOP("Columns", "Seen"),
                     QT_TRANSLATE_NOOP(
                         "Columns", "When the deal was last seen in Keepa's feed or confirmed by a look-up."))
                    .shownByDefault());
    section.add(kept("first_seen_utc", Unit::Time, QT_TRANSLATE_NOOP("Columns", "Found"),
                     QT_TRANSLATE_NOOP("Columns", "When the deal was first stored.")));
    section.add(fact<&Facts::productAt>("details_at", QT_TRANSLATE_NOOP("Columns", "Enriched"),
                                        QT_TRANSLATE_NOOP("Columns", "When the product look-up was made.")));
    section.add(
        fact<&Facts::offersAt>("offers_at", QT_TRANSLATE_NOOP("Columns", "Offers read"),
                               QT_TRANSLATE_NOOP("Columns", "When Keepa last read the live offers.")));
    section.add(fact<&Facts::tier>(
                    "detail_tier", QT_TRANSLATE_NOOP("Columns", "Detail"),
                    QT_TRANSLATE_NOOP(
                        "Columns", "How much is known: the deal feed alone, the product, or its offers too."))
                    .codes(tierText));
    section.add(fact<&Facts::missingReason>("missing_reason", QT_TRANSLATE_NOOP("Columns", "Missing"),
                                            QT_TRANSLATE_NOOP("Columns", "Why the row is incomplete."))
                    .codes(missingText)
                    .wide(130));
    section.add(fact<&Facts::missingAttempts>("missing_attempts", QT_TRANSLATE_NOOP("Columns", "Attempts"),
                                              QT_TRANSLATE_NOOP("Columns", "Look-ups in vain.")));
    section.add(fact<&Facts::nextRetry>("next_retry", QT_TRANSLATE_NOOP("Columns", "Next try"),
                                        QT_TRANSLATE_NOOP("Columns", "When a look-up is tried again.")));
    section.add(kept("tokens_spent", Unit::Count, QT_TRANSLATE_NOOP("Columns", "Tokens"),
                     QT_TRANSLATE_NOOP("Columns", "Keepa tokens spent on this deal.")));
    section.add(local("note", Unit::Text, QT_TRANSLATE_NOOP("Columns", "Note"),
                      QT_TRANSLATE_NOOP("Columns", "Your note.")));
    section.add(local("tags", Unit::Text, QT_TRANSLATE_NOOP("Columns", "Tags"),
                      QT_TRANSLATE_NOOP("Columns", "Your tags.")));
    section.add(local("reason", Unit::Text, QT_TRANSLATE_NOOP("Columns", "Reason"),
                      QT_TRANSLATE_NOOP("Columns", "Why you rejected it.")));
    section.add(local("muted_until", Unit::Time, QT_TRANSLATE_NOOP("Columns", "Muted until"),
                      QT_TRANSLATE_NOOP("Columns", "Hidden until then.")));
    section.add(fact<&Facts::domain>("marketplace", QT_TRANSLATE_NOOP("Columns", "Market"),
                                     QT_TRANSLATE_NOOP("Columns", "Amazon marketplace."))
                    .codes(marketplaceText)
                    .wide(60));
}

} // namespace arb::deals::columns
