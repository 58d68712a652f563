#pragma once

#include "core/grid/Filter.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace arb::ui {

class FlowLayout;

/// Search text, the conditions as chips, and how many rows they leave. A filter that cannot be read is
/// explained in place; the last good one stays in force until it can.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int debounceMs = 150;

    /// `columns` outlives the bar; `context` gives what conditions are read with.
    FilterBar(const deals::Columns& columns, std::function<grid::FilterContext()> context,
              QWidget* parent = nullptr);

    [[nodiscard]] const grid::FilterSpec& spec() const { return m_spec; }
    void setSpec(const grid::FilterSpec& spec);
    void addCondition(const grid::ColumnCondition& condition);
    /// Drops a part as grid::Filter counts them: the conditions, then the text.
    void dropPart(std::size_t part);
    void clear();
    /// What a part is for people: "Profit >8".
    [[nodiscard]] QString partText(std::size_t part) const;

    void setCounts(int shown, int total);
    /// Reads the spec again: time has passed, or the currency is another.
    void recompile();
    void focusSearch();
    /// Opens the editor for a new condition on a column (empty: the first).
    void editNew(const std::string& columnId);

Q_SIGNALS:
    void filterChanged(const arb::grid::Filter& filter);
    /// The user is done here: back to the deals.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void readText();
    void rebuildChips();
    void edit(std::size_t part);
    void openEditor(const grid::ColumnCondition& condition, std::optional<std::size_t> replaced);
    void showError(const QString& words);
    void colourError();
    [[nodiscard]] QWidget* makeChip(std::size_t part);

    const deals::Columns& m_columns;
    std::function<grid::FilterContext()> m_context;
    grid::FilterSpec m_spec;
    QLineEdit* m_search = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_clear = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_error = nullptr;
    QWidget* m_chips = nullptr;
    FlowLayout* m_chipLayout = nullptr;
    QTimer m_debounce;
};

} // namespace arb::ui
