#pragma once

#include "core/keepa/DealQuery.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace arb::ui {

/// "Used", "Buy box used": a price type in the words of Keepa's site.
[[nodiscard]] QString priceTypeTitle(keepa::PriceType type);
/// "90 days".
[[nodiscard]] QString dateRangeTitle(keepa::DateRange range);
/// "amazon.com".
[[nodiscard]] QString marketplaceTitle(keepa::DomainId domain);

/// "283155, 1000" to numbers; nothing where something else is among them.
[[nodiscard]] std::optional<std::vector<std::int64_t>> idsFromText(const QString& text);
[[nodiscard]] QString idsText(const std::vector<std::int64_t>& ids);

/// Names of the members that the form has no field for and that are set in `query`.
[[nodiscard]] QStringList membersWithoutField(const keepa::DealQuery& query);

} // namespace arb::ui
