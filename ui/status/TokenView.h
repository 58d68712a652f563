#pragma once

#include "core/base/Clock.h"
#include "core/sync/Records.h"
#include "core/sync/Status.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace arb::ui {

/// Where the tokens went: what is left and how far it goes, totals by purpose and day, the latest calls.
class TokenView final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenView(const Clock& clock, QWidget* parent = nullptr);

    void setTokens(const sync::TokenStatus& tokens);
    void setUse(const sync::SharedTokenUse& use);

Q_SIGNALS:
    /// The view is shown, or tokens were spent since it was filled.
    void wanted();
    void settingsRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillTotals(const sync::TokenUse& use);
    void fillCalls(const sync::TokenUse& use);

    const Clock& m_clock;
    std::int64_t m_spent = 0; ///< what the lists tell of
    sync::SharedTokenUse m_use;
    QLabel* m_forecast = nullptr;
    QTreeWidget* m_totals = nullptr;
    QTreeWidget* m_calls = nullptr;
};

} // namespace arb::ui
