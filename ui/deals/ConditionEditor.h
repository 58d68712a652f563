#pragma once

#include "core/grid/Filter.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace arb::ui {

/// Asks for a condition on a column; says at once what is wrong with it.
class ConditionEditor final : public QDialog
{
    Q_OBJECT

public:
    ConditionEditor(const deals::Columns& columns, std::function<grid::FilterContext()> context,
                    QWidget* parent = nullptr);

    void setCondition(const grid::ColumnCondition& condition);
    [[nodiscard]] grid::ColumnCondition condition() const;

private:
    void check();

    const deals::Columns& m_columns;
    std::function<grid::FilterContext()> m_context;
    QComboBox* m_column = nullptr;
    QLineEdit* m_expression = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace arb::ui
