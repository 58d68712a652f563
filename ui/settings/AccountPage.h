#pragma once

#include "core/sync/Status.h"
#include "ui/settings/KeyAccess.h"

#include <QWidget>

class QLabel;

namespace arb::ui {

/// The Keepa account: which plan the key has, and a form to test or replace it.
class AccountPage final : public QWidget
{
    Q_OBJECT

public:
    AccountPage(KeyAccess keys, bool hasKey, bool demo, QWidget* parent = nullptr);

    void setTokens(const sync::TokenStatus& tokens, UtcTime now);

Q_SIGNALS:
    void keyAccepted(const arb::Secret& key, bool stored);

private:
    QLabel* m_plan = nullptr;
};

} // namespace arb::ui
