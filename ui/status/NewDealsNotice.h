#pragma once

#include "core/base/Clock.h"
#include "core/deals/Column.h"
#include "core/keepa/Domain.h"
#include "core/settings/Settings.h"
#include "core/store/Changes.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

namespace arb::ui {

/// Watches the changes for new deals worth a message: found since the program started, with at least the
/// profit of the user's choice. Messages are gathered, at most one a minute, and each deal is announced once.
/// The profit of a new deal is often known only after its details were fetched, so a deal stays a candidate
/// until then.
class NewDealsNotice final : public QObject
{
    Q_OBJECT

public:
    /// `columns` and `clock` must outlive it.
    NewDealsNotice(const deals::Columns& columns, const Clock& clock, QObject* parent = nullptr);

    void setSettings(const settings::UiSettings& settings, keepa::DomainId marketplace);

public Q_SLOTS:
    void apply(std::shared_ptr<const arb::store::Changes> changes);

Q_SIGNALS:
    /// The deals, best first.
    void announce(const QString& title, const QString& text, const std::vector<arb::Asin>& asins);

private:
    struct Find
    {
        Asin asin;
        std::int64_t profitCents;
        QString title;
    };

    void consider(const store::ChangedRow& changed);
    void flush();

    const deals::Columns& m_columns;
    const Clock& m_clock;
    UtcTime m_started;
    settings::UiSettings m_settings;
    keepa::DomainId m_marketplace = keepa::DomainId::Us;
    std::unordered_set<Asin> m_announced;
    std::vector<Find> m_pending;
    std::optional<Milliseconds> m_lastMessage;
    QTimer m_timer;
};

} // namespace arb::ui
