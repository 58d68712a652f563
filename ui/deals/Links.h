#pragma once

#include "core/base/Asin.h"
#include "core/keepa/Domain.h"

#include <QUrl>

/// Pages about a deal on the web.
namespace arb::ui {

/// The product page of the marketplace.
[[nodiscard]] QUrl amazonPage(const Asin& asin, keepa::DomainId domain);
/// Its used offers.
[[nodiscard]] QUrl amazonUsedOffers(const Asin& asin, keepa::DomainId domain);
/// Its page at Keepa.
[[nodiscard]] QUrl keepaPage(const Asin& asin, keepa::DomainId domain);

} // namespace arb::ui
