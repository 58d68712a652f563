#include "core/keepa/json/Fields.h"
#include "core/keepa/json/Items.h"
#include "core/keepa/json/Parts.h"

namespace arb::keepa {

namespace json {

namespace {

constexpr Fields<Envelope::Failure, 3> failureFields{{
    {"details", text<&Envelope::Failure::details>},
    {"message", text<&Envelope::Failure::message>},
    {"type", text<&Envelope::Failure::type>},
}};
static_assert(isSorted(failureFields));

bool readFailure(Reader& reader, Value& value, Envelope& envelope)
{
    return isNull(value) || readObject(reader, value, envelope.failure.emplace(), failureFields);
}

bool readTimestamp(Reader& reader, Value& value, Envelope& envelope)
{
    std::optional<std::int64_t> millis;
    if (!reader.integer(value, millis))
        return false;
    envelope.timestamp = {millis.value_or(0)};
    return true;
}

bool readRefillIn(Reader& reader, Value& value, Envelope& envelope)
{
    std::optional<std::int64_t> millis;
    if (!reader.atLeast(0, value, millis))
        return false;
    envelope.refillIn = millis ? std::optional{Milliseconds{*millis}} : std::nullopt;
    return true;
}

bool readTokensConsumed(Reader& reader, Value& value, Envelope& envelope)
{
    std::optional<std::int64_t> tokens;
    if (!reader.integer(value, tokens))
        return false;
    envelope.tokensConsumed = tokens.value_or(0);
    return true;
}

bool readFlowReduction(Reader& reader, Value& value, Envelope& envelope)
{
    std::optional<double> tokens;
    if (!reader.real(value, tokens))
        return false;
    envelope.tokenFlowReduction = tokens.value_or(0);
    return true;
}

constexpr Fields<Envelope, 7> envelopeFields{{
    {"error", readFailure},
    {"refillIn", readRefillIn},
    {"refillRate", natural<&Envelope::refillRate>},
    {"timestamp", readTimestamp},
    {"tokenFlowReduction", readFlowReduction},
    {"tokensConsumed", readTokensConsumed},
    {"tokensLeft", whole<&Envelope::tokensLeft>},
}};
static_assert(isSorted(envelopeFields));

} // namespace

bool readEnvelopeMember(Reader& reader, std::string_view name, Value& value, Envelope& envelope)
{
    return readMember(reader, name, value, envelope, envelopeFields);
}

} // namespace json

Result<Envelope> parseEnvelope(std::string_view body)
{
    Envelope envelope;
    const Status status = json::readAnswer(
        body, "envelope", envelope, [](json::Reader&, std::string_view, json::Value&) { return true; });
    if (!status)
        return failure(status.error());
    return envelope;
}

} // namespace arb::keepa
