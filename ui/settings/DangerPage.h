#pragma once

#include <QWidget>

class QLabel;

namespace arb::ui {

/// What cannot be taken back lightly: each behind words that say what happens, and a confirmation of its own.
class DangerPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DangerPage(QWidget* parent = nullptr);

    /// What a rebuild costs, in a sentence.
    void setRebuildCost(const QString& sentence);

Q_SIGNALS:
    void rebuildRequested();
    /// Puts the defaults into the dialog's fields; nothing is saved before the dialog takes them.
    void resetRequested();

private:
    QLabel* m_cost = nullptr;
};

} // namespace arb::ui
