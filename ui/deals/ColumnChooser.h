#pragma once

#include "core/deals/Column.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace arb::ui {

class DealsView;

/// Which columns the grid shows, by groups, with a search over titles and explanations. Takes effect at once.
class ColumnChooser final : public QDialog
{
    Q_OBJECT

public:
    ColumnChooser(DealsView& view, const deals::Columns& columns);

private:
    void fill();
    void readView();
    void search(const QString& text);
    void toggled(QTreeWidgetItem* item);

    DealsView& m_view;
    const deals::Columns& m_columns;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_tree = nullptr;
};

} // namespace arb::ui
