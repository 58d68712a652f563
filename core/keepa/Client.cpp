#include "core/keepa/Client.h"

#include "core/keepa/ClientErrors.h"
#include "core/keepa/json/Reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace arb::keepa {

namespace {

Error invalid(const char* what, const char* words)
{
    return {
        ErrorKind::Invalid, QString::fromLatin1(what), QCoreApplication::translate("Keepa", words), {}, {}};
}

std::string domainParameter(DomainId domain) { return std::to_string(static_cast<int>(domain)); }

template <class List, class Text> std::string commaSeparated(const List& list, Text text)
{
    std::string joined;
    for (const auto& entry : list)
        joined += (joined.empty() ? "" : ",") + std::string(text(entry));
    return joined;
}

const Envelope& envelopeOf(const Envelope& envelope) { return envelope; }
template <class T> const Envelope& envelopeOf(const Answer<T>& answer) { return answer.envelope; }

Status checkOptions(const ProductOptions& options)
{
    if (options.offers && (*options.offers < 20 || *options.offers > 100))
        return failure(
            invalid("product: offers", QT_TRANSLATE_NOOP("Keepa", "Offers must be from 20 to 100.")));
    if (options.statsDays && *options.statsDays < 1)
        return failure(
            invalid("product: stats", QT_TRANSLATE_NOOP("Keepa", "Statistics need at least one day.")));
    if (options.days && *options.days < 1)
        return failure(
            invalid("product: days", QT_TRANSLATE_NOOP("Keepa", "A history needs at least one day.")));
    if (options.updateHours && *options.updateHours < -1)
        return failure(invalid("product: update",
                               QT_TRANSLATE_NOOP("Keepa", "The age of an update must be -1 or more.")));
    return {};
}

std::vector<std::pair<std::string, std::string>> parametersOf(const ProductOptions& options)
{
    std::vector<std::pair<std::string, std::string>> parameters;
    const auto add = [&](const char* name, int value) {
        parameters.emplace_back(name, std::to_string(value));
    };
    if (options.statsDays)
        add("stats", *options.statsDays);
    add("history", options.history ? 1 : 0);
    if (options.days)
        add("days", *options.days);
    if (options.offers)
        add("offers", *options.offers);
    if (options.offers && options.onlyLiveOffers)
        add("only-live-offers", 1);
    if (options.updateHours)
        add("update", *options.updateHours);
    if (options.rating)
        add("rating", 1);
    if (options.buybox && !options.offers)
        add("buybox", 1);
    if (options.stock && options.offers)
        add("stock", 1);
    return parameters;
}

} // namespace

std::int64_t expectedCost(const ProductOptions& options, std::size_t products)
{
    std::int64_t each = options.offers ? 6 : 1;
    each += options.stock && options.offers ? 2 : 0;
    each += options.rating ? 1 : 0;
    each += options.buybox && !options.offers ? 2 : 0;
    each += options.updateHours == 0 ? 1 : 0;
    return each * static_cast<std::int64_t>(products);
}

std::string_view endpointName(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Token:
        return "token";
    case Endpoint::Deal:
        return "deal";
    case Endpoint::Product:
        return "product";
    case Endpoint::Seller:
        return "seller";
    }
    return "";
}

struct Client::Call
{
    Endpoint endpoint;
    std::size_t items;
    std::int64_t expectedTokens;
    HttpRequest request;
};

Client::Client(Transport& transport, TokenBucket& bucket, const Clock& clock, Secret key, Observer observer)
    : m_transport(transport), m_bucket(bucket), m_clock(clock), m_key(std::move(key)),
      m_observer(std::move(observer))
{}

/// `parse` makes the T of a successful body.
template <class T, class Parse> Result<T> Client::perform(const Call& call, std::stop_token stop, Parse parse)
{
    if (m_key.empty())
        return failure({ErrorKind::Auth,
                        QString(),
                        QCoreApplication::translate("Keepa", "There is no Keepa key."),
                        QCoreApplication::translate("Keepa", "Enter your Keepa key in the settings."),
                        {}});
    CallRecord record{.endpoint = call.endpoint, .items = call.items, .when = m_clock.utc()};
    const Milliseconds start = m_clock.elapsed();
    const auto finish = [&](Result<T> result) {
        record.took = m_clock.elapsed() - start;
        if (!result)
            record.error = result.error().kind;
        if (m_observer)
            m_observer(record);
        return result;
    };

    const TokenBucket::Reservation reservation = m_bucket.reserve(call.expectedTokens);
    const Result<HttpResponse> response = m_transport.send(call.request, m_key, std::move(stop));
    if (!response) {
        Error error = response.error();
        const std::string_view endpoint = endpointName(call.endpoint);
        if (error.what.isEmpty() && error.kind != ErrorKind::Cancelled)
            error.what = QString::fromLatin1(endpoint.data(), static_cast<qsizetype>(endpoint.size()));
        return finish(failure(std::move(error)));
    }
    record.status = response->status;
    // A whole payload carries its envelope; anything else still has one that keeps the bucket true.
    Result<T> value = response->status == 200 ? parse(response->body) : failure({});
    std::optional<Envelope> envelope;
    if (value)
        envelope = envelopeOf(*value);
    else if (Result<Envelope> parsed = parseEnvelope(response->body))
        envelope = std::move(*parsed);
    if (envelope) {
        m_bucket.anchor(*envelope);
        record.tokensConsumed = envelope->tokensConsumed;
        record.tokensLeft = envelope->tokensLeft;
        record.serverTime = envelope->timestamp;
    }
    if (std::optional<Error> error = errorOf(call.endpoint, *response, envelope, m_clock.utc()))
        return finish(failure(std::move(*error)));
    return finish(std::move(value));
}

Result<Answer<DealPage>> Client::deals(const DealQuery& query, int page, std::stop_token stop,
                                       const KnownDeal& known)
{
    if (const Status status = query.validate(); !status)
        return failure(status.error());
    if (page < 0 || page > lastDealPage)
        return failure(invalid("deal: page", QT_TRANSLATE_NOOP("Keepa", "Keepa has no such page of deals.")));
    Call call{Endpoint::Deal,
              1,
              dealsCost,
              {.method = HttpRequest::Method::Post, .path = "/deal", .parameters = {}}};
    call.request.body = query.toJson(page);
    return perform<Answer<DealPage>>(call, std::move(stop),
                                     [&known](std::string_view body) { return parseDeals(body, known); });
}

Result<Answer<ProductsAnswer>> Client::products(DomainId domain, std::span<const Asin> asins,
                                                const ProductOptions& options, std::stop_token stop)
{
    if (const Status status = checkOptions(options); !status)
        return failure(status.error());
    if (asins.empty() || asins.size() > maxProductsPerCall)
        return failure(
            invalid("product: asin", QT_TRANSLATE_NOOP("Keepa", "A request takes 1 to 100 ASINs.")));
    Call call{Endpoint::Product,
              asins.size(),
              expectedCost(options, asins.size()),
              {.path = "/product", .parameters = {}}};
    call.request.parameters = {{"domain", domainParameter(domain)},
                               {"asin", commaSeparated(asins, [](const Asin& asin) { return asin.view(); })}};
    std::ranges::move(parametersOf(options), std::back_inserter(call.request.parameters));
    return perform<Answer<ProductsAnswer>>(call, std::move(stop), parseProducts);
}

Result<Answer<SellersAnswer>> Client::sellers(DomainId domain, std::span<const std::string> ids,
                                              std::stop_token stop)
{
    if (!domainInfo(domain).deals)
        return failure(invalid("seller: domain",
                               QT_TRANSLATE_NOOP("Keepa", "Keepa has no sellers for this marketplace.")));
    if (ids.empty() || ids.size() > maxSellersPerCall)
        return failure(
            invalid("seller: seller", QT_TRANSLATE_NOOP("Keepa", "A request takes 1 to 100 seller ids.")));
    Call call{Endpoint::Seller,
              ids.size(),
              static_cast<std::int64_t>(ids.size()),
              {.path = "/seller", .parameters = {}}};
    call.request.parameters = {{"domain", domainParameter(domain)},
                               {"seller", commaSeparated(ids, [](const std::string& id) { return id; })}};
    return perform<Answer<SellersAnswer>>(call, std::move(stop), parseSellers);
}

Result<Envelope> Client::tokens(std::stop_token stop)
{
    constexpr Milliseconds patience = Seconds{30};
    const Call call{Endpoint::Token, 0, 0, {.path = "/token", .parameters = {}, .timeout = patience}};
    Result<Envelope> envelope = perform<Envelope>(call, std::move(stop), parseEnvelope);
    if (envelope && !envelope->tokensLeft)
        return failure(json::malformed("token: tokensLeft: missing"));
    return envelope;
}

} // namespace arb::keepa
