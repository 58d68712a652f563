#include "ui/deals/DealsPage.h"

#include "tests/ui/deals/Batch.h"
#include "ui/deals/DealsDelegate.h"
#include "ui/deals/DealsModel.h"
#include "ui/deals/DealsView.h"
#include "ui/deals/FilterBar.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <random>

using namespace arb;
using namespace arb::ui;
using test::Batch;

namespace {

constexpr UtcTime start{1'795'000'000};

/// The page in a window of its own, with its layout in a temporary folder.
class Window
{
public:
    explicit Window(const QString& layoutFile = {}) : page(test::columns(), clock, layoutFile)
    {
        page.resize(760, 500);
        page.show();
        QApplication::setActiveWindow(&page);
        active = QTest::qWaitForWindowActive(&page);
        page.view().setFocus();
    }

    void load(const Batch& batch)
    {
        Batch initial = batch;
        page.apply(initial.initial().shared());
    }
    /// Gives changes to the page and waits until they have been merged.
    bool merge(const Batch& batch)
    {
        const std::int64_t marker = ++m_markers;
        Batch marked = batch;
        marked.deal(999'999, {{test::profit, -100'000'000'000}, {test::daysLeft, marker}});
        page.apply(marked.shared());
        return QTest::qWaitFor([&] {
            const auto id = model().table().find(test::asin(999'999));
            return id && model().table().cell(*id, test::daysLeft).integer == marker;
        });
    }
    DealsModel& model() { return page.model(); }
    DealsView& view() { return page.view(); }
    QHeaderView& header() { return *page.view().horizontalHeader(); }
    QLineEdit& search() { return *page.filterBar().findChild<QLineEdit*>(); }
    int topRow() { return view().rowAt(0); }
    void select(int row)
    {
        view().selectionModel()->setCurrentIndex(
            model().index(row, test::title), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void clickHeader(int column, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint spot(header().sectionViewportPosition(column) + 12, header().height() / 2);
        QTest::mouseClick(header().viewport(), Qt::LeftButton, modifiers, spot);
    }
    QStringList titles()
    {
        QStringList result;
        for (int row = 0; row < model().rowCount(); ++row)
            result.append(model().index(row, test::title).data().toString());
        return result;
    }
    bool filterBy(const QString& text)
    {
        search().setText(text);
        return QTest::qWaitFor([&] { return page.filterBar().spec().text == text; });
    }

    ManualClock clock{toMillis(start)};
    DealsPage page;
    bool active = false;

private:
    std::int64_t m_markers = 0;
};

/// Catches what would be opened in a browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

} // namespace

class DealsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- rows under the user's eyes

    void selection_and_scroll_stay_while_rows_stream()
    {
        Window window;
        window.load(Batch().deals(1, 500));
        window.model().setSort({{test::profit, true}});
        window.view().verticalScrollBar()->setValue(200);
        window.select(205);
        const Asin selected = window.model().asinAt(205);
        const int place = 205 - window.topRow();
        QSignalSpy resets(&window.model(), &QAbstractItemModel::modelReset);
        std::mt19937 random(5);
        for (int round = 0; round < 12; ++round) {
            Batch batch;
            for (int i = 0; i < 60; ++i) {
                const int number = static_cast<int>(random() % 900) + 1;
                if (test::asin(number) == selected)
                    continue;
                if (random() % 3 == 0)
                    batch.gone(number);
                else
                    batch.deal(number, {{test::profit, static_cast<std::int64_t>(random() % 60'000)}});
            }
            QVERIFY(window.merge(batch));
            QCOMPARE(window.view().selectedAsins(), std::vector{selected});
            QCOMPARE(window.model().indexOf(selected).row() - window.topRow(), place);
            QCOMPARE(window.model().asinAt(window.view().currentIndex().row()), selected);
        }
        QCOMPARE(resets.size(), 0);
    }

    void without_a_selection_the_top_row_stays()
    {
        Window window;
        window.load(Batch().deals(100, 400));
        window.model().setSort({{test::profit, false}});
        window.view().setCurrentIndex({});
        window.view().verticalScrollBar()->setValue(50);
        const Asin top = window.model().asinAt(50);
        QVERIFY(window.merge(Batch().deals(1, 60)));
        QCOMPARE(window.model().asinAt(window.topRow()), top);
        QVERIFY(window.merge(Batch().gone(QByteArray(top.str().c_str()).mid(1).toInt())));
        QCOMPARE(window.model().asinAt(window.topRow()), test::asin(149)); // rows: marker, 1..60, 100..
    }

    void at_the_top_new_deals_come_into_view()
    {
        Window window;
        window.load(Batch().deals(100, 400));
        window.model().setSort({{test::profit, true}});
        window.view().setCurrentIndex({});
        QVERIFY(window.merge(Batch().deals(500, 510)));
        QCOMPARE(window.topRow(), 0);
        QCOMPARE(window.model().asinAt(0), test::asin(510));
    }

    void when_everything_is_selected_exactly_those_deals_stay_selected()
    {
        Window window;
        window.load(Batch().deals(1, 50));
        window.model().setSort({{test::profit, false}});
        window.view().selectAll();
        Batch batch;
        batch.deal(1, {{test::profit, std::int64_t{9'000}}})
            .deal(2, {{test::profit, std::int64_t{8'000}}})
            .gone(3)
            .deals(60, 64);
        QVERIFY(window.merge(batch));
        std::vector<Asin> selected = window.view().selectedAsins();
        std::ranges::sort(selected);
        std::vector<Asin> expected;
        for (int number = 1; number <= 50; ++number)
            if (number != 3)
                expected.push_back(test::asin(number));
        QCOMPARE(selected, expected);
    }

    void while_a_menu_is_open_rows_stand_still()
    {
        Window window;
        window.load(Batch().deals(1, 5));
        QMenu menu(&window.page);
        menu.addAction(QStringLiteral("x"));
        menu.popup(window.page.mapToGlobal(QPoint(10, 10)));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        window.page.apply(Batch().deals(6, 7).shared());
        QVERIFY(!QTest::qWaitFor([&] { return window.model().rowCount() != 5; }, 350));
        menu.close();
        QTRY_COMPARE(window.model().rowCount(), 7);
    }

    void of_many_changes_the_newest_of_a_deal_wins_and_a_large_batch_comes_in_bites()
    {
        Window window;
        window.load(Batch().deals(1, 1));
        QSignalSpy counts(&window.page, &DealsPage::countsChanged);
        window.page.apply(Batch().deals(1, 3000).shared());
        window.page.apply(Batch().deal(1, {{test::title, std::string("newest")}}).gone(2).shared());
        QTRY_COMPARE(window.model().table().total(), 2999);
        QCOMPARE(window.titles().count(QStringLiteral("newest")), 1);
        QVERIFY(!window.model().table().find(test::asin(2)));
        QCOMPARE(counts.size(), 2);
        QCOMPARE(counts[0], (QVariantList{1999, 1999}));
    }

    // ---- sort

    void a_click_on_a_header_sorts_up_then_down_then_not_at_all()
    {
        Window window;
        window.model().setSort({});
        window.load(Batch()
                        .deal(1, {{test::profit, std::int64_t{5}}})
                        .deal(2)
                        .deal(3, {{test::profit, std::int64_t{1}}}));
        const auto order = [&] {
            std::vector<Asin> result;
            for (int row = 0; row < 3; ++row)
                result.push_back(window.model().asinAt(row));
            return result;
        };
        window.clickHeader(test::profit);
        QCOMPARE(order(), (std::vector{test::asin(3), test::asin(1), test::asin(2)}));
        window.clickHeader(test::profit);
        QCOMPARE(order(), (std::vector{test::asin(1), test::asin(3), test::asin(2)}));
        window.clickHeader(test::profit);
        QVERIFY(window.model().table().sort().empty());
        QCOMPARE(order(), (std::vector{test::asin(1), test::asin(2), test::asin(3)}));
    }

    void a_click_with_shift_adds_a_level()
    {
        Window window;
        window.load(Batch().deals(1, 3));
        window.model().setSort({});
        window.clickHeader(test::roi);
        window.clickHeader(test::profit, Qt::ShiftModifier);
        window.clickHeader(test::profit, Qt::ShiftModifier);
        QCOMPARE(window.model().table().sort(),
                 (std::vector<grid::SortKey>{{test::roi, false}, {test::profit, true}}));
        QVERIFY(window.model()
                    .headerData(test::profit, Qt::Horizontal, Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("descending, level 2")));
        window.clickHeader(test::title);
        QCOMPARE(window.model().table().sort(), (std::vector<grid::SortKey>{{test::title, false}}));
    }

    // ---- filter

    void typing_filters_and_escape_brings_all_back()
    {
        Window window;
        window.load(Batch().deals(1, 30));
        QTest::keyClick(&window.view(), Qt::Key_Slash);
        QVERIFY(window.search().hasFocus());
        QTest::keyClicks(&window.search(), QStringLiteral("\"book 7\""));
        QTRY_COMPARE(window.titles(), QStringList{QStringLiteral("Book 7")});
        QCOMPARE(window.page.findChild<QLabel*>(QStringLiteral("filterCount"))->text(),
                 QStringLiteral("1 of 30"));
        QTest::keyClick(&window.search(), Qt::Key_Escape);
        QCOMPARE(window.model().rowCount(), 30);
        QTest::keyClick(&window.search(), Qt::Key_Escape);
        QVERIFY(window.view().hasFocus());
        QTest::keyClick(&window.view(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(window.search().hasFocus());
    }

    void letters_in_the_search_are_no_commands()
    {
        Window window;
        window.load(Batch().deals(1, 3));
        window.select(1);
        QSignalSpy local(&window.page, &DealsPage::localChanged);
        window.page.focusSearch();
        QTest::keyClicks(&window.search(), QStringLiteral("sxmujko"));
        QCOMPARE(local.size(), 0);
        QCOMPARE(window.search().text(), QStringLiteral("sxmujko"));
    }

    void a_broken_filter_is_explained_and_the_last_good_one_stays()
    {
        Window window;
        window.load(Batch().deals(1, 30));
        QVERIFY(window.filterBy(QStringLiteral("\"book 7\"")));
        auto* error = window.page.findChild<QLabel*>(QStringLiteral("filterError"));
        QVERIFY(!error->isVisible());
        QVERIFY(window.filterBy(QStringLiteral("/(/")));
        QVERIFY(error->isVisible());
        QVERIFY(!error->text().isEmpty());
        QCOMPARE(window.model().rowCount(), 1);
        QVERIFY(window.filterBy(QStringLiteral("/book 2$/")));
        QVERIFY(!error->isVisible());
        QCOMPARE(window.titles(), QStringList{QStringLiteral("Book 2")});
    }

    void conditions_are_chips_that_can_be_dropped()
    {
        Window window;
        window.load(Batch().deals(1, 30));
        window.page.filterBar().addCondition({"profit", QStringLiteral(">=29")});
        window.page.filterBar().addCondition({"profit", QStringLiteral(">=29")}); // not twice
        QCOMPARE(window.model().rowCount(), 2);
        const auto drops = window.page.findChildren<QToolButton*>(QStringLiteral("dropCondition"));
        QCOMPARE(drops.size(), 1);
        QVERIFY(drops[0]->accessibleName().contains(QStringLiteral("Profit >=29")));
        drops[0]->click();
        QCOMPARE(window.model().rowCount(), 30);
    }

    void the_condition_editor_says_what_is_wrong_and_adds_what_is_right()
    {
        Window window;
        window.load(Batch().deals(1, 30));
        window.page.filterBar().editNew("profit");
        auto* editor = window.page.findChild<QDialog*>(QStringLiteral("conditionEditor"));
        QVERIFY(editor);
        auto* expression = editor->findChild<QLineEdit*>();
        auto* error = editor->findChild<QLabel*>(QStringLiteral("conditionError"));
        const auto* ok = editor->findChild<QPushButton*>();
        expression->setText(QStringLiteral(">abc"));
        QVERIFY(!ok->isEnabled());
        QVERIFY(error->text().contains(QStringLiteral("abc")));
        expression->setText(QStringLiteral(">20"));
        QVERIFY(ok->isEnabled());
        QVERIFY(error->text().isEmpty());
        editor->accept();
        QCOMPARE(window.model().rowCount(), 10);
    }

    void with_no_deals_the_page_says_so()
    {
        Window window;
        auto* title = window.page.findChild<QLabel*>(QStringLiteral("emptyTitle"));
        QVERIFY(title->isVisible());
        QCOMPARE(title->text(), QStringLiteral("No deals yet"));
        window.load(Batch().deals(1, 1));
        QVERIFY(!title->isVisible());
        QVERIFY(window.view().isVisible());
    }

    void when_nothing_matches_each_part_can_be_dropped_and_tells_what_that_brings()
    {
        Window window;
        window.load(Batch().deals(1, 30));
        window.page.filterBar().setSpec(
            {.text = QStringLiteral("nothing like it"), .conditions = {{"profit", QStringLiteral(">=21")}}});
        auto buttons = window.page.findChildren<QPushButton*>(QStringLiteral("emptyAction"));
        QCOMPARE(buttons.size(), 3);
        QVERIFY(buttons[0]->text().contains(QStringLiteral("(+0)")));
        QVERIFY(buttons[1]->text().contains(QStringLiteral("(+10)")));
        QVERIFY(buttons[2]->text().contains(QStringLiteral("(+30)")));
        buttons[1]->click();
        QVERIFY(window.view().isVisible());
        QCOMPARE(window.model().rowCount(), 10);
    }

    // ---- columns

    void columns_are_kept_between_runs()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("columns.json"));
        {
            Window window(file);
            window.header().resizeSection(test::title, 321);
            window.header().moveSection(window.header().visualIndex(test::profit), 0);
            window.view().setColumnShown(test::rank, false);
            window.view().setColumnShown(test::hazmat, true);
            window.model().setSort({{test::roi, true}, {test::title, false}});
        }
        Window window(file);
        QCOMPARE(window.header().sectionSize(test::title), 321);
        QCOMPARE(window.header().logicalIndex(0), int{test::profit});
        QVERIFY(window.view().isColumnHidden(test::rank));
        QVERIFY(!window.view().isColumnHidden(test::hazmat));
        QCOMPARE(window.model().table().sort(),
                 (std::vector<grid::SortKey>{{test::roi, true}, {test::title, false}}));
        window.view().resetColumns();
        QCOMPARE(window.header().logicalIndex(0), 0);
        QVERIFY(window.view().isColumnHidden(test::hazmat));
        QVERIFY(!window.view().isColumnHidden(test::rank));
        QCOMPARE(window.header().sectionSize(test::title), 200);
        QCOMPARE(window.model().table().sort(), (std::vector<grid::SortKey>{{test::profit, true}}));
    }

    void a_hidden_column_comes_back_with_its_width()
    {
        Window window;
        window.header().resizeSection(test::rank, 137);
        window.view().setColumnShown(test::rank, false);
        const ColumnLayout layout = window.view().columnLayout();
        window.view().resetColumns();
        window.view().setColumnLayout(layout);
        window.view().setColumnShown(test::rank, true);
        QCOMPARE(window.header().sectionSize(test::rank), 137);
    }

    void the_chooser_shows_hides_and_searches_columns_but_leaves_one()
    {
        Window window;
        window.view().showColumnChooser();
        auto* chooser = window.page.findChild<QDialog*>(QStringLiteral("columnChooser"));
        QVERIFY(chooser && chooser->isVisible());
        auto* tree = chooser->findChild<QTreeWidget*>();
        const auto item = [&](const QString& title) {
            return tree->findItems(title, Qt::MatchExactly | Qt::MatchRecursive).value(0);
        };
        item(QStringLiteral("Hazmat"))->setCheckState(0, Qt::Checked);
        QVERIFY(!window.view().isColumnHidden(test::hazmat));
        chooser->findChild<QLineEdit*>()->setText(QStringLiteral("what is left"));
        QVERIFY(!item(QStringLiteral("Profit"))->isHidden());
        QVERIFY(item(QStringLiteral("ROI"))->isHidden());
        for (const deals::Column& column : test::columns().all())
            item(QString::fromUtf8(column.title))->setCheckState(0, Qt::Unchecked);
        QCOMPARE(window.view().shownColumns().size(), 1U);
    }

    // ---- keys, clipboard, links

    void copying_gives_the_shown_columns_for_a_spreadsheet()
    {
        Window window;
        window.view().setColumnLayout({.columns = {{"title", 80, false}, {"profit", 80, false}}, .sort = {}});
        for (int column = 0; column < window.model().columnCount(); ++column)
            window.view().setColumnShown(column, column == test::title || column == test::profit);
        window.load(
            Batch()
                .deal(1, {{test::title, std::string("Tab\there")}, {test::profit, std::int64_t{123456}}})
                .deal(2));
        window.view().selectAll();
        QTest::keyClick(&window.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Tab here\t1234.56\n\t"));
        QTest::keyClick(&window.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Title\tProfit\nTab here\t1234.56\n\t"));
    }

    void letters_decide_about_the_selected_deals()
    {
        Window window;
        window.model().setSort({});
        window.load(Batch().deals(1, 5));
        QSignalSpy local(&window.page, &DealsPage::localChanged);
        window.select(1);
        QTest::keyClick(&window.view(), Qt::Key_S);
        QTest::keyClick(&window.view(), Qt::Key_X);
        QCOMPARE(local.size(), 2);
        QCOMPARE(local[0][0].value<std::vector<Asin>>(), std::vector{test::asin(2)});
        QCOMPARE(local[0][1].value<std::string>(), std::string("state"));
        QCOMPARE(std::get<std::int64_t>(local[0][2].value<deals::Value>()), 2);
        QCOMPARE(std::get<std::int64_t>(local[1][2].value<deals::Value>()), 4);
        QCOMPARE(window.view().selectedRows(), std::vector{2}); // a rejected deal is done with
        window.view().selectRows({0, 3});
        QTest::keyClick(&window.view(), Qt::Key_M);
        QCOMPARE(local[2][0].value<std::vector<Asin>>(), (std::vector{test::asin(1), test::asin(4)}));
    }

    void j_and_k_move_between_deals()
    {
        Window window;
        window.load(Batch().deals(1, 5));
        QTest::keyClick(&window.view(), Qt::Key_J);
        QTest::keyClick(&window.view(), Qt::Key_J);
        QTest::keyClick(&window.view(), Qt::Key_J);
        QCOMPARE(window.view().selectedRows(), std::vector{2});
        QTest::keyClick(&window.view(), Qt::Key_K);
        QCOMPARE(window.view().selectedRows(), std::vector{1});
    }

    void enter_and_double_click_open_the_product_page_of_the_marketplace()
    {
        Browser browser;
        Window window;
        window.page.setMarketplace(keepa::DomainId::De);
        window.load(Batch().deals(1, 2));
        window.select(0);
        const QUrl amazon(QStringLiteral("https://www.amazon.de/dp/") +
                          window.model().index(0, 0).data().toString());
        QTest::keyClick(&window.view(), Qt::Key_Return);
        const QPoint cell = window.view().visualRect(window.model().index(0, test::title)).center();
        QTest::mouseClick(window.view().viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(window.view().viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseRelease(window.view().viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(browser.opened, (QList<QUrl>{amazon, amazon}));
        QTest::keyClick(&window.view(), Qt::Key_O, Qt::ShiftModifier);
        QCOMPARE(browser.opened.last().toString(), QStringLiteral("https://keepa.com/#!product/3-") +
                                                       window.model().index(0, 0).data().toString());
    }

    // ---- the rest of the page

    void the_selection_is_summed_up()
    {
        Window window;
        QSignalSpy summary(&window.page, &DealsPage::selectionSummary);
        window.load(Batch().deals(1, 3).deal(4));
        window.view().selectAll();
        QTRY_VERIFY(!summary.isEmpty());
        QTRY_COMPARE(summary.last()[0].toString(), QStringLiteral("4 selected, profit $6.00"));
        QVERIFY(window.merge(Batch().deal(1, {{test::profit, std::int64_t{1000}}})));
        QTRY_COMPARE(summary.last()[0].toString(), QStringLiteral("4 selected, profit $15.00"));
        window.view().clearSelection();
        QTRY_COMPARE(summary.last()[0].toString(), QString());
    }

    void focusing_deals_drops_a_filter_that_hides_them()
    {
        Window window;
        window.load(Batch().deals(1, 300));
        QVERIFY(window.filterBy(QStringLiteral("\"book 7\"")));
        window.page.focusDeals({test::asin(7)});
        QCOMPARE(window.page.filterBar().spec().text, QStringLiteral("\"book 7\""));
        window.page.focusDeals({test::asin(150), test::asin(151)});
        QVERIFY(window.page.filterBar().spec().text.isEmpty());
        std::vector<Asin> selected = window.view().selectedAsins();
        std::ranges::sort(selected);
        QCOMPARE(selected, (std::vector{test::asin(150), test::asin(151)}));
        QVERIFY(window.view().viewport()->rect().intersects(
            window.view().visualRect(window.model().indexOf(test::asin(150)))));
        window.page.focusDeals({test::asin(77'777)}); // gone meanwhile: nothing happens
        QCOMPARE(window.view().selectedAsins().size(), 2U);
    }

    void a_changed_cell_glows_for_two_seconds_unless_motion_is_reduced()
    {
        Window window;
        window.load(Batch().deals(1, 3));
        const auto* delegate = qobject_cast<DealsDelegate*>(window.view().itemDelegate());
        QVERIFY(window.merge(
            Batch().deal(2, {{test::title, std::string("Book 2")}, {test::profit, std::int64_t{5}}})));
        const QModelIndex cell = window.model().indexOf(test::asin(2), test::profit);
        const auto changedAt = window.model().look(cell).changedAt;
        QVERIFY(changedAt);
        QCOMPARE(delegate->flash(changedAt), 1.0);
        const QImage glowing = window.view().viewport()->grab(window.view().visualRect(cell)).toImage();
        window.clock.advance(Milliseconds{1500});
        QCOMPARE(delegate->flash(changedAt), 0.25);
        window.clock.advance(Milliseconds{600});
        QCOMPARE(delegate->flash(changedAt), 0.0);
        const QImage still = window.view().viewport()->grab(window.view().visualRect(cell)).toImage();
        QVERIFY(glowing.pixelColor(1, 1) != still.pixelColor(1, 1));
        settings::UiSettings ui;
        ui.reducedMotion = true;
        window.page.setUi(ui);
        QCOMPARE(delegate->flash(window.clock.elapsed()), 0.0);
    }

    void profit_is_drawn_in_bold()
    {
        Window window;
        window.load(
            Batch().deal(1, {{test::profit, std::int64_t{88'888}}, {test::title, std::string("$888.88")}}));
        const auto width = [&](std::size_t column) {
            const QModelIndex cell = window.model().index(0, static_cast<int>(column));
            return window.view().itemDelegate()->sizeHint({}, cell).width();
        };
        QCOMPARE(window.model().index(0, test::profit).data(), window.model().index(0, test::title).data());
        QVERIFY(width(test::profit) > width(test::title));
    }

    void compact_rows_are_lower()
    {
        Window window;
        window.load(Batch().deals(1, 3));
        const int comfortable = window.view().rowHeight(0);
        settings::UiSettings ui;
        ui.compactRows = true;
        window.page.setUi(ui);
        QVERIFY(window.view().rowHeight(0) < comfortable);
        QVERIFY(window.view().rowHeight(0) >= window.view().fontMetrics().height());
    }

    void money_can_be_told_apart_on_light_and_dark()
    {
        const auto contrast = [](const QColor& a, const QColor& b) {
            const auto light = [](const QColor& c) {
                const auto part = [](double v) {
                    return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
                };
                return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
            };
            const double x = light(a);
            const double y = light(b);
            return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
        };
        for (const QColor& base : {QColor(Qt::white), QColor(0x1e, 0x1e, 0x1e)}) {
            QPalette palette;
            palette.setColor(QPalette::Base, base);
            QVERIFY(contrast(DealsDelegate::gainColor(palette), base) >= 4.5);
            QVERIFY(contrast(DealsDelegate::lossColor(palette), base) >= 4.5);
        }
    }

    void every_widget_that_takes_the_focus_has_a_name()
    {
        Window window;
        window.load(Batch().deals(1, 3));
        window.page.filterBar().addCondition({"profit", QStringLiteral(">1")});
        window.view().showColumnChooser();
        int checked = 0;
        for (QWidget* widget : window.page.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
                continue;
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
            ++checked;
        }
        QVERIFY(checked >= 6);
    }
};

QTEST_MAIN(DealsPageTest)
#include "DealsPageTest.moc"
