#pragma once

#include "core/base/Clock.h"
#include "core/deals/Column.h"
#include "core/settings/Settings.h"
#include "core/store/Changes.h"

#include <QObject>

#include <memory>
#include <unordered_set>

class QTimer;

namespace arb::app {

/// Notices deals that arrive while the program runs and reach the user's profit, once each, and tells of them in one
/// message for all that came together.
class NewDealNotifier final : public QObject
{
    Q_OBJECT

public:
    NewDealNotifier(const deals::Columns& columns, const Clock& clock, QObject* parent = nullptr);

    void setSettings(const settings::UiSettings& ui) { m_ui = ui; }
    void look(const std::shared_ptr<const store::Changes>& changes);

Q_SIGNALS:
    void newDeals(int count, const QString& best);

private:
    void tell();

    const deals::Columns& m_columns;
    UtcTime m_started;
    settings::UiSettings m_ui;
    std::unordered_set<Asin> m_known; ///< told of, or there from the start
    int m_waiting = 0;
    std::int64_t m_bestProfit = 0;
    QString m_best;
    QTimer* m_gather = nullptr;
};

} // namespace arb::app
