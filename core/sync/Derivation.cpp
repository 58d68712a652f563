#include "core/sync/Derivation.h"

#include "core/deals/Column.h"
#include "core/deals/money/RateCards.h"
#include "core/settings/Settings.h"
#include "core/store/DealStore.h"
#include "core/store/StateStore.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <utility>

namespace arb::sync {

namespace {

constexpr std::string_view mixed = "mixed";

QByteArray asText(const settings::SettingValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? "yes" : "no";
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QByteArray::number(static_cast<qint64>(*number));
    if (const auto* text = std::get_if<std::string>(&value))
        return QByteArray::fromStdString(*text);
    return "unset"; // which is not 0
}

} // namespace

std::string derivationStamp(const deals::CostSettings& costs, const deals::money::RateCards& cards,
                            const deals::Columns& columns, UtcDate day)
{
    settings::Settings settings;
    settings.costs = costs;
    QByteArray text = QByteArray::number(static_cast<qint64>(toTime(day).seconds / 86'400));
    for (const settings::Setting& setting : settings::allSettings())
        if (setting.section == "costs")
            text += ',' + asText(setting.get(settings));
    for (const auto& card : cards.all())
        text += QByteArray::fromStdString(card->fingerprint);
    for (const deals::Column& column : columns.all())
        if (column.source == deals::Source::Derived)
            text += QByteArray(column.id.data(), static_cast<qsizetype>(column.id.size())) +
                    QByteArray::number(column.version);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().toStdString();
}

Derivation::Derivation(const deals::Columns& columns, const deals::money::RateCards& cards)
    : m_columns(columns), m_cards(cards)
{}

void Derivation::setCosts(const deals::CostSettings& costs)
{
    m_costs = costs;
    m_day.reset();
}

const std::string& Derivation::stamp(UtcDate day)
{
    if (m_day != day) {
        m_day = day;
        m_stamp = derivationStamp(m_costs, m_cards, m_columns, day);
    }
    return m_stamp;
}

Status Derivation::note(store::Database& database, store::WriteTransaction& transaction, UtcDate day)
{
    store::StateStore state(database);
    auto stored = state.text(store::key::costFingerprint);
    if (!stored)
        return failure(std::move(stored).error());
    if (*stored == stamp(day) || *stored == mixed)
        return {};
    if (!*stored) {
        auto rows = store::DealStore(database).total();
        if (!rows)
            return failure(std::move(rows).error());
        if (*rows == 0)
            return state.setText(transaction, store::key::costFingerprint, stamp(day));
    }
    return noteForeignRows(database, transaction);
}

Status Derivation::noteForeignRows(store::Database& database, store::WriteTransaction& transaction)
{
    m_mixed = true;
    return store::StateStore(database).setText(transaction, store::key::costFingerprint, mixed);
}

Status Derivation::look(store::Database& database)
{
    auto stored = store::StateStore(database).text(store::key::costFingerprint);
    if (!stored)
        return failure(std::move(stored).error());
    m_mixed = m_mixed || *stored == mixed;
    return {};
}

bool Derivation::takeMixed() { return std::exchange(m_mixed, false); }

} // namespace arb::sync
