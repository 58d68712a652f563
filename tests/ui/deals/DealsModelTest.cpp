#include "ui/deals/DealsModel.h"

#include "tests/ui/deals/Batch.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace arb;
using namespace arb::ui;
using test::Batch;

namespace {

constexpr UtcTime start{1'795'000'000};

/// A model under the eyes of Qt's tester, and what it emitted.
struct Subject
{
    ManualClock clock{toMillis(start)};
    DealsModel model{test::columns(), clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy layouts{&model, &QAbstractItemModel::layoutChanged};
    QSignalSpy inserts{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removals{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy cells{&model, &QAbstractItemModel::dataChanged};

    void clear()
    {
        for (QSignalSpy* spy : {&layouts, &inserts, &removals, &cells})
            spy->clear();
    }
    QString text(int row, std::size_t column, int role = Qt::DisplayRole) const
    {
        return model.data(model.index(row, static_cast<int>(column)), role).toString();
    }
    void filter(const grid::FilterSpec& spec)
    {
        model.setFilter(*grid::Filter::compile(spec, test::columns(), model.filterContext()));
    }
};

} // namespace

class DealsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void new_deals_come_as_inserted_rows()
    {
        Subject subject;
        subject.model.apply(Batch().deals(1, 3).changes());
        QCOMPARE(subject.model.rowCount(), 3);
        QCOMPARE(subject.inserts.size(), 1);
        QCOMPARE(subject.layouts.size(), 0);
        QCOMPARE(subject.text(1, test::title), QStringLiteral("Book 2"));
    }

    void removed_deals_go_as_removed_rows()
    {
        Subject subject;
        subject.model.apply(Batch().deals(1, 5).changes());
        subject.clear();
        subject.model.apply(Batch().gone(2).gone(3).gone(5).gone(99).changes());
        QCOMPARE(subject.removals.size(), 2);
        QCOMPARE(subject.layouts.size(), 0);
        QCOMPARE(subject.model.rowCount(), 2);
    }

    void a_changed_cell_is_one_small_range()
    {
        Subject subject;
        subject.model.apply(Batch().deals(1, 3).changes());
        subject.clear();
        subject.model.apply(
            Batch()
                .deal(2, {{test::title, std::string("Book 2")}, {test::profit, std::int64_t{777}}})
                .changes());
        QCOMPARE(subject.cells.size(), 1);
        QCOMPARE(subject.cells[0][0].toModelIndex(), subject.model.index(1, test::profit));
        QCOMPARE(subject.cells[0][1].toModelIndex(), subject.model.index(1, test::profit));
        QCOMPARE(subject.layouts.size() + subject.inserts.size() + subject.removals.size(), 0);
    }

    void the_same_state_again_is_silent()
    {
        Subject subject;
        subject.model.apply(Batch().deals(1, 3).changes());
        subject.clear();
        subject.model.apply(Batch().deals(1, 3).changes());
        QCOMPARE(subject.cells.size() + subject.layouts.size() + subject.inserts.size() +
                     subject.removals.size(),
                 0);
    }

    void a_row_that_moves_takes_its_persistent_indexes_along()
    {
        Subject subject;
        subject.model.setSort({{test::profit, false}});
        subject.model.apply(Batch().deals(1, 3).changes());
        const QPersistentModelIndex first = subject.model.index(0, test::title);
        const QPersistentModelIndex second = subject.model.index(1, test::rank);
        const QPersistentModelIndex third = subject.model.index(2, 0);
        subject.clear();
        subject.model.apply(
            Batch()
                .deal(1, {{test::title, std::string("Book 1")}, {test::profit, std::int64_t{900}}})
                .gone(3)
                .changes());
        QCOMPARE(subject.layouts.size(), 1);
        QCOMPARE(first.row(), 1);
        QCOMPARE(first.data().toString(), QStringLiteral("Book 1"));
        QCOMPARE(second.row(), 0);
        QCOMPARE(second.column(), int{test::rank});
        QVERIFY(!third.isValid());
    }

    void sorting_and_filtering_keep_persistent_indexes_on_their_deals()
    {
        Subject subject;
        subject.model.apply(Batch().deals(1, 40).changes());
        const QPersistentModelIndex kept = subject.model.indexOf(test::asin(7), test::title);
        const QPersistentModelIndex hidden = subject.model.indexOf(test::asin(30), test::title);
        subject.model.sort(test::profit, Qt::DescendingOrder);
        QCOMPARE(kept.data().toString(), QStringLiteral("Book 7"));
        QCOMPARE(kept.row(), 33);
        subject.filter({.text = {}, .conditions = {{"profit", QStringLiteral("<=10")}}});
        QCOMPARE(subject.model.rowCount(), 10);
        QCOMPARE(kept.row(), 3);
        QVERIFY(!hidden.isValid());
        QCOMPARE(subject.resets.size(), 0);
    }

    void unknown_is_a_dash_and_last()
    {
        Subject subject;
        subject.model.apply(Batch().deal(1).deal(2, {{test::profit, std::int64_t{-500}}}).changes());
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            subject.model.sort(test::profit, order);
            QCOMPARE(subject.text(1, test::profit), QStringLiteral("–"));
            QVERIFY(!subject.model.index(1, test::profit).data(DealsModel::RawRole).isValid());
        }
    }

    void roles_tell_value_text_and_meaning()
    {
        Subject subject;
        subject.model.apply(Batch()
                                .deal(1, {{test::title, std::string("Atlas")},
                                          {test::profit, std::int64_t{123456}},
                                          {test::roi, 43.9},
                                          {test::rank, std::int64_t{12345}},
                                          {test::condition, std::int64_t{3}},
                                          {test::lastSeen, start.seconds - 12 * 60}})
                                .changes());
        QCOMPARE(subject.text(0, test::profit), QStringLiteral("$1,234.56"));
        QCOMPARE(subject.text(0, test::rank), QStringLiteral("#12,345"));
        QCOMPARE(subject.text(0, test::condition), QStringLiteral("VG"));
        QCOMPARE(subject.text(0, test::lastSeen), QStringLiteral("12 min"));
        QCOMPARE(subject.model.index(0, test::profit).data(DealsModel::RawRole).toLongLong(), 123456);
        QCOMPARE(subject.model.index(0, test::rank).data(DealsModel::AsinRole).toString(),
                 QStringLiteral("B000000001"));
        QVERIFY(subject.text(0, test::profit, Qt::ToolTipRole).contains(QStringLiteral("What is left")));
        QVERIFY(subject.text(0, test::lastSeen, Qt::ToolTipRole).contains(QStringLiteral("2026")));
        QCOMPARE(subject.text(0, test::title, Qt::AccessibleTextRole),
                 QStringLiteral("Atlas, profit $1,234.56, return 44\u00a0%"));
        QCOMPARE(subject.text(0, test::daysLeft, Qt::AccessibleTextRole), QStringLiteral("Peak in unknown"));
        QVERIFY(subject.model.index(0, test::profit).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        subject.model.setCurrency(Currency::Gbp);
        QCOMPARE(subject.text(0, test::profit), QStringLiteral("£1,234.56"));
    }

    void the_user_s_decision_is_a_sign_with_words_behind_it()
    {
        Subject subject;
        subject.model.apply(Batch().deal(1, {{test::state, std::int64_t{2}}}).deal(2).changes());
        QCOMPARE(subject.text(0, test::state), QStringLiteral("★"));
        QCOMPARE(subject.text(0, test::state, Qt::AccessibleTextRole), QStringLiteral("State Starred"));
        QVERIFY(subject.text(0, test::state, Qt::ToolTipRole).contains(QStringLiteral("Starred")));
        QCOMPARE(subject.model.plain(subject.model.index(0, test::state)), QStringLiteral("Starred"));
        QCOMPARE(subject.text(1, test::state), QStringLiteral("●"));
    }

    void the_program_s_registry_has_the_columns_that_the_grid_treats_in_a_special_way()
    {
        const deals::Columns& columns = deals::Columns::standard();
        for (const char* id : {"title", "asin", "author", "seller", "category", "profit", "roi", "assumed",
                               "last_seen_utc", "used_offers_trend"})
            QVERIFY2(columns.find(id), id);
        QVERIFY(columns.find("state") && columns.find("state")->source == deals::Source::Local);
        QCOMPARE(columns.find("state")->codeText(5), QStringLiteral("muted"));
    }

    void ages_follow_the_clock()
    {
        Subject subject;
        subject.model.apply(Batch().deal(1, {{test::lastSeen, start.seconds}}).changes());
        subject.clock.advance(Hours{3});
        subject.model.refreshTimes();
        QCOMPARE(subject.text(0, test::lastSeen), QStringLiteral("3 h"));
        QVERIFY(!subject.model.look(subject.model.index(0, test::title)).stale);
        subject.clock.advance(Hours{22});
        QVERIFY(subject.model.look(subject.model.index(0, test::title)).stale);
    }

    void profit_is_bold_and_coloured_by_its_sign()
    {
        Subject subject;
        subject.model.apply(Batch()
                                .deal(1, {{test::profit, std::int64_t{1}}})
                                .deal(2, {{test::profit, std::int64_t{-1}}})
                                .deal(3, {{test::profit, std::int64_t{0}}})
                                .changes());
        const auto look = [&](int row) { return subject.model.look(subject.model.index(row, test::profit)); };
        QVERIFY(look(0).bold);
        QCOMPARE(look(0).tone, CellLook::Tone::Gain);
        QCOMPARE(look(1).tone, CellLook::Tone::Loss);
        QVERIFY(look(1).text.startsWith(QChar(0x2212)));
        QCOMPARE(look(2).tone, CellLook::Tone::Plain);
    }

    void changed_cells_are_remembered_for_the_flash_and_first_loads_are_not()
    {
        Subject subject;
        subject.model.apply(Batch().deals(1, 2).initial().changes());
        QVERIFY(subject.model.changedWithin(Seconds{2}).empty());
        subject.clock.advance(Milliseconds{500});
        subject.model.apply(Batch()
                                .deal(2, {{test::title, std::string("Book 2")},
                                          {test::profit, std::int64_t{1}},
                                          {test::lastSeen, start.seconds},
                                          {test::state, std::int64_t{2}}})
                                .changes());
        const QModelIndex cell = subject.model.index(1, test::profit);
        QCOMPARE(subject.model.changedWithin(Seconds{2}),
                 std::vector{cell}); // neither times nor the user's own
        QCOMPARE(cell.data(DealsModel::ChangedAtRole).toLongLong(), 500);
        QVERIFY(!subject.model.index(0, test::profit).data(DealsModel::ChangedAtRole).isValid());
        subject.clock.advance(Seconds{3});
        QVERIFY(subject.model.changedWithin(Seconds{2}).empty());
        QVERIFY(!cell.data(DealsModel::ChangedAtRole).isValid());
    }

    void a_new_deal_does_not_inherit_the_flash_of_a_removed_one()
    {
        Subject subject;
        subject.model.apply(Batch().deals(1, 1).changes());
        subject.model.apply(Batch().deal(1, {{test::profit, std::int64_t{5}}}).changes());
        subject.model.apply(Batch().gone(1).changes());
        subject.model.apply(Batch().deals(2, 2).changes());
        QVERIFY(subject.model.changedWithin(Seconds{2}).empty());
    }

    void under_any_stream_of_changes_there_is_no_reset_and_every_row_is_right()
    {
        std::mt19937 random(3);
        Subject subject;
        for (int round = 0; round < 120; ++round) {
            Batch batch;
            for (std::size_t i = random() % 60; i > 0; --i) {
                const int number = static_cast<int>(random() % 200);
                if (random() % 4 == 0)
                    batch.gone(number);
                else
                    batch.deal(number, {{test::title, "Book " + std::to_string(number)},
                                        {test::profit, static_cast<std::int64_t>(random() % 1000)}});
            }
            const QPersistentModelIndex any =
                subject.model.index(static_cast<int>(random() % 50), test::title);
            const QString title = any.data().toString();
            if (round % 20 == 7)
                subject.model.setSort({{random() % 2 ? test::profit : test::title, random() % 2 == 0}});
            if (round % 30 == 11)
                subject.filter({.text = random() % 2 ? QStringLiteral("1") : QString(), .conditions = {}});
            subject.model.apply(batch.changes());
            if (any.isValid())
                QCOMPARE(any.data().toString(), title);
            for (int row = 0; row < subject.model.rowCount(); ++row) {
                const Asin& asin = subject.model.asinAt(row);
                QCOMPARE(subject.model.indexOf(asin).row(), row);
                QCOMPARE(subject.text(row, test::title),
                         QStringLiteral("Book %1").arg(QString::fromStdString(asin.str()).mid(1).toInt()));
            }
        }
        QCOMPARE(subject.resets.size(), 0);
        QVERIFY(subject.layouts.size() > 0);
        QVERIFY(subject.inserts.size() > 0);
        QVERIFY(subject.removals.size() > 0);
    }

    void counts_are_told_when_they_change()
    {
        Subject subject;
        QSignalSpy counts(&subject.model, &DealsModel::countsChanged);
        subject.model.apply(Batch().deals(1, 10).changes());
        subject.filter({.text = {}, .conditions = {{"profit", QStringLiteral(">8")}}});
        QCOMPARE(counts.size(), 2);
        QCOMPARE(counts.last(), (QVariantList{2, 10}));
        subject.model.apply(
            Batch().deal(1, {{test::profit, std::int64_t{150}}}).changes()); // hidden, and stays so
        QCOMPARE(counts.size(), 2);
    }
};

QTEST_GUILESS_MAIN(DealsModelTest)
#include "DealsModelTest.moc"
