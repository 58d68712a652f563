#include "ui/deals/ConditionEditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace arb::ui {

ConditionEditor::ConditionEditor(const deals::Columns& columns, std::function<grid::FilterContext()> context,
                                 QWidget* parent)
    : QDialog(parent), m_columns(columns), m_context(std::move(context)), m_column(new QComboBox(this)),
      m_expression(new QLineEdit(this)), m_error(new QLabel(this))
{
    setWindowTitle(tr("Filter"));
    setObjectName(QStringLiteral("conditionEditor"));
    for (const deals::Column& column : columns.all()) {
        m_column->addItem(deals::columnTitle(column), QString::fromStdString(std::string(column.id)));
        m_column->setItemData(m_column->count() - 1, deals::columnTooltip(column), Qt::ToolTipRole);
    }
    m_column->setAccessibleName(tr("Column"));
    m_expression->setAccessibleName(tr("Condition"));
    m_expression->setPlaceholderText(tr(">8, <=1M, 5~20, text, !text, =NULL"));
    m_expression->setClearButtonEnabled(true);
    m_error->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("conditionError"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Column:"), m_column);
    form->addRow(tr("C&ondition:"), m_expression);
    form->addRow(m_error);
    form->addRow(buttons);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ConditionEditor::check);
    connect(m_expression, &QLineEdit::textChanged, this, &ConditionEditor::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_expression->setFocus();
    resize(380, sizeHint().height());
}

void ConditionEditor::setCondition(const grid::ColumnCondition& condition)
{
    m_column->setCurrentIndex(m_column->findData(QString::fromStdString(condition.column)));
    m_expression->setText(condition.expression);
    m_expression->selectAll();
}

grid::ColumnCondition ConditionEditor::condition() const
{
    return {m_column->currentData().toString().toStdString(), m_expression->text().trimmed()};
}

void ConditionEditor::check()
{
    const auto filter =
        grid::Filter::compile({.text = {}, .conditions = {condition()}}, m_columns, m_context());
    m_ok->setEnabled(filter.has_value());
    const bool untouched = m_expression->text().isEmpty();
    m_error->setText(filter || untouched ? QString() : filter.error().words);
}

} // namespace arb::ui
