#include "ui/deals/FilterBar.h"

#include "ui/deals/ConditionEditor.h"
#include "ui/deals/DealsDelegate.h"
#include "ui/deals/FlowLayout.h"
#include "ui/deals/Formats.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace arb::ui {

FilterBar::FilterBar(const deals::Columns& columns, std::function<grid::FilterContext()> context,
                     QWidget* parent)
    : QWidget(parent), m_columns(columns), m_context(std::move(context)), m_search(new QLineEdit(this)),
      m_add(new QToolButton(this)), m_clear(new QToolButton(this)), m_count(new QLabel(this)),
      m_error(new QLabel(this)), m_chips(new QWidget(this)), m_chipLayout(new FlowLayout(m_chips))
{
    m_search->setPlaceholderText(tr("Search title, author, ASIN, seller, category"));
    m_search->setAccessibleName(tr("Search deals"));
    m_search->setToolTip(
        tr("Every word must occur. \"Words in quotes\" stay together, /regex/ matches a pattern."));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_add->setText(tr("+ Filter"));
    m_add->setToolTip(tr("Add a condition on a column"));
    m_add->setAccessibleName(tr("Add a condition"));
    m_add->setAutoRaise(true);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Drop the search text and all conditions"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setAutoRaise(true);
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_count->setAccessibleName(tr("Number of deals shown"));
    m_error->setObjectName(QStringLiteral("filterError"));
    m_error->setWordWrap(true);

    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_add);
    top->addWidget(m_clear);
    top->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_error);
    layout->addWidget(m_chips);

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &FilterBar::readText);
    connect(m_search, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        readText();
        Q_EMIT left();
    });
    connect(m_add, &QToolButton::clicked, this, [this] { editNew({}); });
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    colourError();
    rebuildChips();
    showError({});
}

void FilterBar::setSpec(const grid::FilterSpec& spec)
{
    m_spec = spec;
    if (m_search->text() != spec.text)
        m_search->setText(spec.text);
    m_debounce.stop();
    rebuildChips();
    recompile();
}

void FilterBar::addCondition(const grid::ColumnCondition& condition)
{
    grid::FilterSpec spec = m_spec;
    if (std::ranges::find(spec.conditions, condition) == spec.conditions.end())
        spec.conditions.push_back(condition);
    setSpec(spec);
}

void FilterBar::dropPart(std::size_t part)
{
    grid::FilterSpec spec = m_spec;
    if (part < spec.conditions.size())
        spec.conditions.erase(spec.conditions.begin() + static_cast<std::ptrdiff_t>(part));
    else
        spec.text.clear();
    setSpec(spec);
}

void FilterBar::clear() { setSpec({}); }

QString FilterBar::partText(std::size_t part) const
{
    if (part >= m_spec.conditions.size())
        return tr("search “%1”").arg(m_spec.text.trimmed());
    const grid::ColumnCondition& condition = m_spec.conditions[part];
    const deals::Column* column = m_columns.find(condition.column);
    return tr("%1 %2").arg(column ? deals::columnTitle(*column) : QString::fromStdString(condition.column),
                           condition.expression);
}

void FilterBar::setCounts(int shown, int total)
{
    const QLocale locale = displayLocale();
    m_count->setText(
        shown == total
            ? tr("%n deals", nullptr, total).replace(QString::number(total), locale.toString(total))
            : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
}

void FilterBar::recompile()
{
    const auto filter = grid::Filter::compile(m_spec, m_columns, m_context());
    showError(filter ? QString() : filter.error().words);
    if (filter)
        Q_EMIT filterChanged(*filter);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::readText()
{
    m_debounce.stop();
    if (m_spec.text == m_search->text())
        return;
    m_spec.text = m_search->text();
    rebuildChips();
    recompile();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            readText();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_error)
        colourError();
}

void FilterBar::colourError()
{
    QPalette colours = m_error->palette();
    const QColor colour = DealsDelegate::lossColor(palette());
    if (colours.color(QPalette::WindowText) == colour)
        return;
    colours.setColor(QPalette::WindowText, colour);
    m_error->setPalette(colours);
}

void FilterBar::showError(const QString& words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
    m_search->setAccessibleDescription(words);
}

// ---- chips

void FilterBar::rebuildChips()
{
    while (QLayoutItem* item = m_chipLayout->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // a chip may be the sender of what got us here
        delete item;
    }
    for (std::size_t part = 0; part < m_spec.conditions.size(); ++part)
        m_chipLayout->addWidget(makeChip(part));
    m_chips->setVisible(!m_spec.conditions.empty());
    m_clear->setVisible(!m_spec.conditions.empty() || !m_spec.text.isEmpty());
}

QWidget* FilterBar::makeChip(std::size_t part)
{
    auto* chip = new QFrame(m_chips);
    chip->setFrameShape(QFrame::StyledPanel);
    chip->setObjectName(QStringLiteral("filterChip"));
    auto* text = new QToolButton(chip);
    text->setText(partText(part));
    text->setAutoRaise(true);
    text->setToolTip(tr("Change this condition"));
    text->setAccessibleName(tr("Change the condition %1").arg(partText(part)));
    auto* drop = new QToolButton(chip);
    drop->setText(QStringLiteral("✕"));
    drop->setAutoRaise(true);
    drop->setToolTip(tr("Drop this condition"));
    drop->setAccessibleName(tr("Drop the condition %1").arg(partText(part)));
    drop->setObjectName(QStringLiteral("dropCondition"));
    for (QToolButton* button : {text, drop})
        button->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(chip);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(0);
    layout->addWidget(text);
    layout->addWidget(drop);
    connect(text, &QToolButton::clicked, this, [this, part] { edit(part); });
    connect(drop, &QToolButton::clicked, this, [this, part] { dropPart(part); });
    return chip;
}

void FilterBar::edit(std::size_t part) { openEditor(m_spec.conditions[part], part); }

void FilterBar::editNew(const std::string& columnId)
{
    const std::string id =
        columnId.empty() && m_columns.size() > 0 ? std::string(m_columns.at(0).id) : columnId;
    openEditor({id, {}}, std::nullopt);
}

void FilterBar::openEditor(const grid::ColumnCondition& condition, std::optional<std::size_t> replaced)
{
    auto* editor = new ConditionEditor(m_columns, m_context, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->setCondition(condition);
    connect(editor, &QDialog::accepted, this, [this, editor, replaced] {
        if (!replaced || *replaced >= m_spec.conditions.size())
            return addCondition(editor->condition());
        grid::FilterSpec spec = m_spec;
        spec.conditions[*replaced] = editor->condition();
        setSpec(spec);
    });
    editor->open();
}

} // namespace arb::ui
