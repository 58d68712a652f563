#include "ui/deals/Links.h"

#include <QString>

namespace arb::ui {

namespace {
QString qt(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}
} // namespace

QUrl amazonPage(const Asin& asin, keepa::DomainId domain)
{
    return QUrl(
        QStringLiteral("https://www.%1/dp/%2").arg(qt(keepa::domainInfo(domain).host), qt(asin.view())));
}

QUrl amazonUsedOffers(const Asin& asin, keepa::DomainId domain)
{
    return QUrl(QStringLiteral("https://www.%1/gp/offer-listing/%2?condition=used")
                    .arg(qt(keepa::domainInfo(domain).host), qt(asin.view())));
}

QUrl keepaPage(const Asin& asin, keepa::DomainId domain)
{
    return QUrl(QStringLiteral("https://keepa.com/#!product/%1-%2")
                    .arg(int{static_cast<std::uint8_t>(domain)})
                    .arg(qt(asin.view())));
}

} // namespace arb::ui
