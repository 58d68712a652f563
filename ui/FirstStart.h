#pragma once

#include "ui/settings/KeyAccess.h"

#include <QWidget>

namespace arb::ui {

class KeyForm;

/// What a new user sees instead of an empty grid: enter a key, or look around with the simulated market.
class FirstStart final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(KeyAccess access, QWidget* parent = nullptr);

    /// Puts the cursor into the key field.
    void focusKey();

Q_SIGNALS:
    /// Keepa took the key. `stored` is false where the keychain does not work: the key lives for this run
    /// only, and the page has said so.
    void keyAccepted(const arb::Secret& key, bool stored);
    void demoRequested();

private:
    KeyForm* m_form = nullptr;
};

} // namespace arb::ui
