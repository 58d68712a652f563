#include "ui/deals/ColumnChooser.h"

#include "ui/deals/DealsView.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace arb::ui {

ColumnChooser::ColumnChooser(DealsView& view, const deals::Columns& columns)
    : QDialog(&view), m_view(view), m_columns(columns), m_search(new QLineEdit(this)),
      m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Columns"));
    setObjectName(QStringLiteral("columnChooser"));
    m_search->setPlaceholderText(tr("Search columns"));
    m_search->setAccessibleName(tr("Search columns"));
    m_search->setClearButtonEnabled(true);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Columns by group"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* reset = buttons->addButton(tr("Reset Columns"), QDialogButtonBox::ResetRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_tree);
    layout->addWidget(buttons);
    fill();
    readView();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ColumnChooser::toggled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, &view, &DealsView::resetColumns);
    connect(&view, &DealsView::columnsChanged, this, &ColumnChooser::readView);
    resize(340, 480);
}

void ColumnChooser::fill()
{
    std::map<deals::Group, QTreeWidgetItem*> groups;
    for (std::size_t ordinal = 0; ordinal < m_columns.size(); ++ordinal) {
        const deals::Column& column = m_columns.at(ordinal);
        QTreeWidgetItem*& group = groups[column.group];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {deals::groupTitle(column.group)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(group, {deals::columnTitle(column)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setToolTip(0, deals::columnTooltip(column));
        item->setData(0, Qt::UserRole, static_cast<int>(ordinal));
        item->setCheckState(0, Qt::Unchecked);
    }
}

void ColumnChooser::readView()
{
    const QSignalBlocker blocker(m_tree);
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_tree->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const bool hidden = m_view.isColumnHidden(item->data(0, Qt::UserRole).toInt());
            item->setCheckState(0, hidden ? Qt::Unchecked : Qt::Checked);
        }
    }
}

void ColumnChooser::search(const QString& text)
{
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_tree->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const bool found = item->text(0).contains(text, Qt::CaseInsensitive) ||
                               item->toolTip(0).contains(text, Qt::CaseInsensitive);
            item->setHidden(!found);
            any |= found;
        }
        group->setHidden(!any);
    }
}

void ColumnChooser::toggled(QTreeWidgetItem* item)
{
    if (!item->parent())
        return;
    m_view.setColumnShown(item->data(0, Qt::UserRole).toInt(), item->checkState(0) == Qt::Checked);
    readView(); // the last column cannot be hidden
}

} // namespace arb::ui
