#include "core/simulator/SimulatedKeepa.h"

#include "core/simulator/JsonWriter.h"
#include "core/simulator/ProductWriter.h"

#include <QString>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace arb::simulator {

namespace {
using keepa::HttpRequest;

constexpr std::int64_t dealCost = 5;
constexpr std::int64_t offersPageCost = 6;
constexpr std::size_t batchLimit = 100;
constexpr std::string_view invalidParameter = "invalidParameter";

std::string_view parameter(const HttpRequest& request, std::string_view name)
{
    const auto found =
        std::ranges::find(request.parameters, name, [](const auto& entry) { return entry.first; });
    return found == request.parameters.end() ? std::string_view() : std::string_view(found->second);
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

bool flag(const HttpRequest& request, std::string_view name)
{
    const std::string_view value = parameter(request, name);
    return value == "1" || value == "true";
}

std::vector<std::string_view> split(std::string_view list)
{
    std::vector<std::string_view> parts;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        if (comma > 0)
            parts.push_back(list.substr(0, comma));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return parts;
}

/// The path without the slash that older clients put before the question mark.
std::string_view trimmed(std::string_view path)
{
    if (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

/// The member `page` of a deal query, which DealQuery leaves alone: a number, or one in quotes.
std::optional<int> pageOf(std::string_view selection)
{
    simdjson::dom::parser parser;
    simdjson::dom::element page;
    if (parser.parse(selection.data(), selection.size())["page"].get(page) != simdjson::SUCCESS ||
        page.is_null())
        return 0;
    std::int64_t value = 0;
    std::string_view text;
    if (page.get_int64().get(value) == simdjson::SUCCESS)
        return static_cast<int>(std::clamp<std::int64_t>(value, -1, 1'000'000));
    return page.get_string().get(text) == simdjson::SUCCESS ? number(text) : std::nullopt;
}

/// A query inside a request object: Keepa looks for its members at the root alone, and misses the first one.
bool isWrapped(std::string_view selection)
{
    simdjson::dom::parser parser;
    simdjson::dom::element inner;
    return parser.parse(selection.data(), selection.size())["selection"].get(inner) == simdjson::SUCCESS;
}

/// The interval of `stats`: a number of days, or the days since the first of two ISO dates or Unix times in
/// ms.
std::optional<int> statsDays(std::string_view text, UtcMillis now)
{
    if (const auto days = number(text))
        return std::max(1, *days);
    const std::string_view from = text.substr(0, text.find(','));
    std::int64_t millis = 0;
    const auto [end, error] = std::from_chars(from.data(), from.data() + from.size(), millis);
    if (error != std::errc{} || end != from.data() + from.size()) {
        UtcTime time;
        QString iso = QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
        if (!iso.contains(QLatin1Char('T')))
            iso += QStringLiteral("T00:00:00Z");
        if (!fromIso(iso, time))
            return std::nullopt;
        millis = toMillis(time).value;
    }
    return static_cast<int>(std::max<std::int64_t>(1, (now.value - millis) / 86'400'000));
}

struct Envelope
{
    int processingMs = 0;
    std::int64_t refillIn = 0;
    int refillRate = 0;
    UtcMillis timestamp{};
    std::int64_t consumed = 0;
    std::int64_t left = 0;
};

/// The envelope's members in their order; the parts of `payload` go before the member named `before`.
std::string write(const Envelope& envelope, std::initializer_list<std::string_view> payload, std::string_view before)
{
    std::size_t size = 256;
    for (const std::string_view part : payload)
        size += part.size();
    std::string out;
    out.reserve(size);
    out += '{';
    const auto member = [&](std::string_view name, std::string_view value) {
        if (name == before)
            for (const std::string_view part : payload)
                out += part;
        out += '"';
        out += name;
        out += "\":";
        out += value;
        out += name == "tokensLeft" ? '}' : ',';
    };
    member("processingTimeInMs", std::to_string(envelope.processingMs));
    member("refillIn", std::to_string(envelope.refillIn));
    member("refillRate", std::to_string(envelope.refillRate));
    member("timestamp", std::to_string(envelope.timestamp.value));
    member("tokenFlowReduction", "0.0");
    member("tokensConsumed", std::to_string(envelope.consumed));
    member("tokensLeft", std::to_string(envelope.left));
    return out;
}

std::string errorMember(std::string_view type, std::string_view message,
                        std::optional<std::string_view> details)
{
    std::string out;
    JsonWriter json(out);
    json.key("error").beginObject();
    if (details)
        json.member("details", *details);
    else
        json.nullMember("details");
    json.member("message", message).member("type", type).endObject();
    return out + ',';
}

std::string endedEarly(std::string body) { return body.substr(0, body.size() * 6 / 10); }
} // namespace

SimulatedKeepa::SimulatedKeepa(Market market, KeepaOptions options)
    : m_market(std::move(market)), m_options(std::move(options)),
      m_bucket(m_options.refillRate, m_options.refillPhase, m_market.now())
{}

void SimulatedKeepa::advanceTo(UtcMillis when)
{
    const std::scoped_lock lock(m_mutex);
    m_market.advanceTo(when);
    m_bucket.advanceTo(m_market.now());
}

void SimulatedKeepa::addFault(Fault fault)
{
    const std::scoped_lock lock(m_mutex);
    m_faults.push_back(fault);
}

void SimulatedKeepa::clearFaults()
{
    const std::scoped_lock lock(m_mutex);
    m_faults.clear();
}

std::int64_t SimulatedKeepa::tokensCharged()
{
    const std::scoped_lock lock(m_mutex);
    return m_bucket.spent();
}

std::int64_t SimulatedKeepa::tokensLeft()
{
    const std::scoped_lock lock(m_mutex);
    return m_bucket.balance();
}

std::optional<Answer> SimulatedKeepa::refused(std::string_view path, std::string_view key)
{
    constexpr std::array<std::string_view, 4> paths{"/token", "/deal", "/product", "/seller"};
    if (std::ranges::find(paths, path) == paths.end())
        return Answer{{404, "Not Found"}, Answer::Wire::Fine};
    if (key == m_options.key)
        return std::nullopt;
    const std::string error =
        errorMember(invalidParameter, "You used an invalid parameter for this API call.", "");
    return Answer{{400, write({.timestamp = m_market.now()}, {error}, "processingTimeInMs")},
                  Answer::Wire::Fine};
}

Answer SimulatedKeepa::serve(const HttpRequest& request, std::string_view key)
{
    const std::scoped_lock lock(m_mutex);
    const std::string_view path = trimmed(request.path);
    if (auto refusal = refused(path, key))
        return std::move(*refusal);
    if (const auto fault = takeFault(request, path))
        return spoiled(*fault, request, path);
    return served(request, path);
}

Answer SimulatedKeepa::serveSpoiled(FaultKind kind, const HttpRequest& request, std::string_view key)
{
    const std::scoped_lock lock(m_mutex);
    const std::string_view path = trimmed(request.path);
    if (auto refusal = refused(path, key))
        return std::move(*refusal);
    return kind == FaultKind::TooManyRequests && path == "/token" ? served(request, path)
                                                                  : spoiled(kind, request, path);
}

Answer SimulatedKeepa::served(const HttpRequest& request, std::string_view path)
{
    if (path == "/token")
        return success({}, {}, 0, 0);
    if (m_bucket.balance() <= 0)
        return outOfTokens(m_bucket.balance());
    return path == "/deal" ? deal(request) : path == "/product" ? product(request, false) : seller(request);
}

std::optional<FaultKind> SimulatedKeepa::takeFault(const HttpRequest& request, std::string_view path)
{
    const auto fits = [&](const Fault& fault) {
        if (fault.kind == FaultKind::TooManyRequests)
            return path != "/token";
        if (fault.kind == FaultKind::OffersFailed)
            return path == "/product" && !parameter(request, "offers").empty();
        return true;
    };
    const auto found = std::ranges::find_if(m_faults, fits);
    if (found == m_faults.end())
        return std::nullopt;
    const FaultKind kind = found->kind;
    if (found->remaining != Fault::always && --found->remaining <= 0)
        m_faults.erase(found);
    return kind;
}

Answer SimulatedKeepa::spoiled(FaultKind kind, const HttpRequest& request, std::string_view path)
{
    constexpr std::int64_t deepDeficit = -249; // as recorded
    switch (kind) {
    case FaultKind::TooManyRequests:
        return outOfTokens(deepDeficit);
    case FaultKind::BadRequest:
        return failure(400, invalidParameter, "You used an invalid parameter for this API call.", "");
    case FaultKind::PaymentRequired:
        return failure(402, "paymentRequired", "This account has no access to the API.", "");
    case FaultKind::ServerError:
        return failure(500, "internalServerError", "An unexpected error occurred.", "");
    case FaultKind::Html:
        return {{502, "<html><head><title>502 Bad Gateway</title></head><body>Bad Gateway</body></html>"},
                Answer::Wire::Fine};
    case FaultKind::OffersFailed:
        return m_bucket.balance() > 0 ? product(request, true) : outOfTokens(m_bucket.balance());
    default:
        break;
    }
    Answer answer = served(request, path);
    if (kind == FaultKind::BrokenJson)
        answer.http.body = endedEarly(std::move(answer.http.body));
    else if (kind == FaultKind::WrongTypes)
        answer.http.body = withWrongTypes(std::move(answer.http.body));
    else
        answer.wire = kind == FaultKind::Slow    ? Answer::Wire::Slow
                      : kind == FaultKind::Reset ? Answer::Wire::Reset
                                                 : Answer::Wire::TruncatedGzip;
    return answer;
}

Answer SimulatedKeepa::success(std::initializer_list<std::string_view> payload, std::string_view before,
                               std::int64_t cost, int work)
{
    m_bucket.spend(cost);
    const Envelope envelope{.processingMs = work,
                            .refillIn = m_bucket.refillIn().count(),
                            .refillRate = m_bucket.rate(),
                            .timestamp = m_market.now(),
                            .consumed = cost,
                            .left = m_bucket.balance()};
    return {{200, write(envelope, payload, before)}, Answer::Wire::Fine};
}

Answer SimulatedKeepa::failure(int status, std::string_view type, std::string_view message,
                               std::optional<std::string_view> details)
{
    Answer answer = success({errorMember(type, message, details)}, "processingTimeInMs", 0, 0);
    answer.http.status = status;
    return answer;
}

Answer SimulatedKeepa::outOfTokens(std::int64_t tokensLeft)
{
    const Envelope envelope{.refillIn = m_bucket.refillIn().count(),
                            .refillRate = m_bucket.rate(),
                            .timestamp = m_market.now(),
                            .left = tokensLeft};
    return {{429, write(envelope, {}, {})}, Answer::Wire::Fine};
}

Answer SimulatedKeepa::deal(const HttpRequest& request)
{
    const std::string_view selection = request.method == HttpRequest::Method::Post
                                           ? std::string_view(request.body)
                                           : parameter(request, "selection");
    constexpr std::string_view invalidFormat = "The queryJSON is of invalid format.";
    if (isWrapped(selection))
        return failure(400, invalidParameter, invalidFormat, "priceTypes");
    const auto query = keepa::DealQuery::fromJson(selection);
    if (!query) {
        const std::string member = query.error().what.toStdString();
        if (member == "queryJSON")
            return failure(400, invalidParameter, "The queryJSON is missing or invalid.", "");
        return failure(400, invalidParameter, invalidFormat, member);
    }
    const auto page = pageOf(selection);
    if (!page || *page < 0)
        return failure(400, invalidParameter, invalidFormat, "page");
    // Only the American market is modelled: elsewhere nothing is on offer.
    constexpr int pastTheEnd = keepa::lastDealPage + 1;
    const auto deals = m_market.deals(*query, query->domain == keepa::DomainId::Us ? *page : pastTheEnd);
    return success({"\"deals\":", deals->json, ",\"dealsCached\":false,"}, "processingTimeInMs", dealCost,
                   20 + deals->count * 2);
}

Answer SimulatedKeepa::product(const HttpRequest& request, bool offersFail)
{
    ProductRequest wanted{.onlyLiveOffers = flag(request, "only-live-offers"),
                          .rating = flag(request, "rating"),
                          .buyBox = flag(request, "buybox"),
                          .stock = flag(request, "stock"),
                          .offersFail = offersFail};
    wanted.history = parameter(request, "history") != "0" && parameter(request, "history") != "false";
    wanted.days = number(parameter(request, "days"));
    wanted.offers = number(parameter(request, "offers"));
    if (const std::string_view stats = parameter(request, "stats"); !stats.empty())
        wanted.statsDays = statsDays(stats, m_market.now());
    if (wanted.offers && (*wanted.offers < 20 || *wanted.offers > 100))
        return failure(400, invalidParameter, "Either no or a minimum of 20 offers must be requested.",
                       std::nullopt);

    const auto codes = split(parameter(request, "code"));
    const auto asins = split(parameter(request, "asin"));
    if (codes.empty() == asins.empty() || std::max(codes.size(), asins.size()) > batchLimit)
        return failure(400, invalidParameter, "You used an invalid parameter for this API call.", "asin");
    std::string payload = "\"products\":[";
    std::int64_t cost = 0;
    const auto append = [&](std::string_view text, const std::optional<Asin>& asin) {
        if (payload.back() != '[')
            payload += ',';
        const bool here = number(parameter(request, "domain")).value_or(1) == 1;
        const auto live = asin && here ? m_market.appendProduct(payload, *asin, wanted) : std::nullopt;
        if (live) {
            cost += !wanted.offers ? 1 : offersFail ? 1 : offersPageCost * std::max(1, (*live + 9) / 10);
            cost += wanted.stock && wanted.offers && !offersFail ? 2 : 0;
            cost += wanted.buyBox && !wanted.offers ? 2 : 0;
            cost += wanted.rating && !wanted.offers ? 1 : 0;
        } else if (parameter(request, "update") == "-1") {
            if (payload.back() == ',')
                payload.pop_back(); // no data, no cost
        } else {
            writeUnknownProduct(payload, text, wanted.statsDays.has_value(),
                                keepa::toKeepa(m_market.now().toSeconds()).minutes);
            ++cost;
        }
    };
    for (const std::string_view text : asins)
        append(text, Asin::parse(text));
    for (const std::string_view code : codes)
        if (const auto asin = m_market.findByCode(code))
            append(asin->view(), asin);
    payload += "],";
    return success({payload}, "refillIn", cost, wanted.offers ? 2200 : static_cast<int>(5 + asins.size() * 3));
}

Answer SimulatedKeepa::seller(const HttpRequest& request)
{
    const auto ids = split(parameter(request, "seller"));
    const bool storefront = flag(request, "storefront");
    if (ids.empty() || ids.size() > batchLimit || (storefront && ids.size() > 1))
        return failure(400, invalidParameter, "You used an invalid parameter for this API call.", "seller");
    std::string payload = "\"sellers\":{";
    std::int64_t cost = 0;
    for (const std::string_view id : ids) {
        std::string one;
        if (!m_market.appendSeller(one, id, storefront))
            continue;
        if (cost > 0)
            payload += ',';
        payload.append(1, '"').append(id).append("\":").append(one);
        cost += storefront ? 10 : 1;
    }
    payload += "},";
    return success({payload}, "timestamp", cost, 12);
}

} // namespace arb::simulator
