#pragma once

#include <QWidget>

namespace arb::ui {

/// What cannot be taken back lightly: each behind words that say what happens, and a confirmation of its own.
class DangerPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DangerPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void rebuildRequested();
    /// Puts the defaults into the dialog's fields; nothing is saved before the dialog takes them.
    void resetRequested();
};

} // namespace arb::ui
