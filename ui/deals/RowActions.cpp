#include "ui/deals/RowActions.h"

#include "ui/deals/DealsModel.h"
#include "ui/deals/DealsView.h"
#include "ui/deals/Links.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>

#include <algorithm>

namespace arb::ui {

namespace {

/// Codes of the Local column "state".
enum State : std::int64_t { Unseen = 0, Starred = 2, Buy = 3, Rejected = 4, Muted = 5 };

const std::string stateColumn = "state";

/// A cell must not break the table it is pasted into.
QString oneLine(QString text)
{
    for (const QChar breaking : {u'\t', u'\n', u'\r'})
        text.replace(breaking, u' ');
    return text;
}

void putOnClipboard(const QString& text) { QGuiApplication::clipboard()->setText(text); }

QString asinText(const Asin& asin)
{
    return QString::fromLatin1(asin.view().data(), static_cast<qsizetype>(asin.view().size()));
}

} // namespace

RowActions::RowActions(DealsView& view, DealsModel& model) : QObject(&view), m_view(view), m_model(model)
{
    buildOpen();
    buildCopy();
    buildTriage();
    buildMoves();
    connect(&view, &QWidget::customContextMenuRequested, this, &RowActions::showMenu);
    connect(&view, &QAbstractItemView::doubleClicked, this, [this] { open(amazonPage); });
}

QAction* RowActions::add(const QString& text, const QList<QKeySequence>& keys, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_view.addAction(action);
    return action;
}

void RowActions::buildOpen()
{
    m_open = {
        add(tr("Amazon Page"), {Qt::Key_O, Qt::Key_Return, Qt::Key_Enter}, [this] { open(amazonPage); }),
        add(tr("Used Offers at Amazon"), {}, [this] { open(amazonUsedOffers); }),
        add(tr("Keepa Page"), {QKeySequence(Qt::SHIFT | Qt::Key_O)}, [this] { open(keepaPage); })};
}

void RowActions::buildCopy()
{
    m_copy = {add(tr("Cell"), {}, [this] { copyCell(); }),
              add(tr("Rows"), {QKeySequence::Copy}, [this] { putOnClipboard(tsv(false)); }),
              add(tr("Rows with Headers"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                  [this] { putOnClipboard(tsv(true)); }),
              add(tr("ASIN"), {}, [this] { copyAsins(); }), add(tr("Link"), {}, [this] { copyLinks(); })};
}

void RowActions::buildTriage()
{
    const deals::Column* column = m_model.columns().find(stateColumn);
    if (!column || column->source != deals::Source::Local)
        return;
    m_triage = {add(tr("Star"), {Qt::Key_S}, [this] { setState(Starred, false); }),
                add(tr("Mark to Buy"), {Qt::Key_B}, [this] { setState(Buy, false); }),
                add(tr("Reject"), {Qt::Key_X}, [this] { setState(Rejected, true); }),
                add(tr("Mute"), {Qt::Key_M}, [this] { setState(Muted, true); }),
                add(tr("Mark as Unseen"), {Qt::Key_U}, [this] { setState(Unseen, false); })};
}

void RowActions::buildMoves()
{
    add(tr("Next Deal"), {Qt::Key_J}, [this] { move(1); });
    add(tr("Previous Deal"), {Qt::Key_K}, [this] { move(-1); });
}

void RowActions::open(Page page)
{
    const std::vector<Asin> asins = m_view.selectedAsins();
    const int count = static_cast<int>(asins.size());
    if (count > mostPages && QMessageBox::question(&m_view, tr("Open pages"),
                                                   tr("Open %n pages?", nullptr, count)) != QMessageBox::Yes)
        return;
    for (const Asin& asin : asins)
        QDesktopServices::openUrl(page(asin, m_domain));
}

QString RowActions::tsv(bool withHeaders) const
{
    const std::vector<int> columns = m_view.shownColumns();
    QStringList lines;
    if (withHeaders) {
        QStringList titles;
        for (const int column : columns)
            titles.append(oneLine(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        lines.append(titles.join(u'\t'));
    }
    for (const int row : m_view.selectedRows()) {
        QStringList cells;
        for (const int column : columns)
            cells.append(oneLine(m_model.plain(m_model.index(row, column))));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void RowActions::copyCell() const
{
    if (const QModelIndex current = m_view.currentIndex(); current.isValid())
        putOnClipboard(m_model.plain(current));
}

void RowActions::copyAsins() const
{
    QStringList lines;
    for (const Asin& asin : m_view.selectedAsins())
        lines.append(asinText(asin));
    putOnClipboard(lines.join(u'\n'));
}

void RowActions::copyLinks() const
{
    QStringList lines;
    for (const Asin& asin : m_view.selectedAsins())
        lines.append(amazonPage(asin, m_domain).toString());
    putOnClipboard(lines.join(u'\n'));
}

void RowActions::filterByCell(bool exclude)
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return;
    const deals::Column& column = m_model.columns().at(static_cast<std::size_t>(current.column()));
    Q_EMIT conditionWanted({std::string(column.id), grid::conditionFor(column, m_model.cellAt(current),
                                                                       exclude, m_model.filterContext())});
}

void RowActions::setState(std::int64_t state, bool advance)
{
    const std::vector<Asin> asins = m_view.selectedAsins();
    if (asins.empty())
        return;
    Q_EMIT localChanged(asins, stateColumn, state);
    if (advance && asins.size() == 1)
        move(1);
}

void RowActions::move(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_view.currentIndex();
    const bool anySelected = m_view.selectionModel()->hasSelection();
    const int from = current.isValid() ? current.row() : 0;
    const int row = std::clamp(anySelected ? from + rows : from, 0, count - 1);
    const int column = current.isValid() ? current.column() : m_view.shownColumns().front();
    const QModelIndex next = m_model.index(row, column);
    m_view.selectionModel()->setCurrentIndex(next,
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view.scrollTo(next);
}

void RowActions::fillMenu(QMenu& menu)
{
    const QModelIndex current = m_view.currentIndex();
    const bool any = !m_view.selectedRows().empty();
    const auto submenu = [&](const QString& title, const std::vector<QAction*>& actions) {
        QMenu* sub = menu.addMenu(title);
        for (QAction* action : actions)
            sub->addAction(action);
        sub->setEnabled(any);
    };
    submenu(tr("Open"), m_open);
    submenu(tr("Copy"), m_copy);
    if (!m_triage.empty())
        submenu(tr("Triage"), m_triage);
    menu.addSeparator();
    menu.addAction(tr("Filter by This Value"), this, [this] { filterByCell(false); })
        ->setEnabled(current.isValid());
    menu.addAction(tr("Exclude This Value"), this, [this] { filterByCell(true); })
        ->setEnabled(current.isValid());
    menu.addSeparator();
    if (current.isValid())
        m_view.addColumnActions(*menu.addMenu(tr("This Column")), current.column());
    menu.addAction(tr("Columns…"), &m_view, &DealsView::showColumnChooser);
}

void RowActions::showMenu(const QPoint& position)
{
    QMenu menu(&m_view);
    fillMenu(menu);
    menu.exec(m_view.viewport()->mapToGlobal(position));
}

} // namespace arb::ui
