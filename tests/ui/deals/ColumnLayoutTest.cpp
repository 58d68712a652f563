#include "ui/deals/ColumnLayout.h"

#include "tests/grid/TestColumns.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace arb;
using namespace arb::ui;

namespace {

std::vector<std::string> idsOf(const ColumnLayout& layout)
{
    std::vector<std::string> ids;
    for (const ColumnPlace& place : layout.columns)
        ids.push_back(place.id);
    return ids;
}

const deals::Columns& three()
{
    static const deals::Columns columns({{.id = "a", .width = 50, .shown = true},
                                         {.id = "b", .width = 60, .shown = true},
                                         {.id = "c", .width = 70, .shown = false}});
    return columns;
}

} // namespace

class ColumnLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_layout_survives_the_file()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("deep/columns.json"));
        const ColumnLayout layout{.columns = {{"c", 33, false}, {"a", 99, true}, {"b", 60, false}},
                                  .sort = {{"b", true}, {"a", false}}};
        QVERIFY(saveLayout(file, layout));
        const auto loaded = loadLayout(file, three());
        QVERIFY(loaded);
        QVERIFY(*loaded == layout);
    }

    void a_missing_file_gives_the_registry_s_own_order()
    {
        QTemporaryDir folder;
        const auto layout = loadLayout(folder.filePath(QStringLiteral("none.json")), three());
        QVERIFY(layout);
        QVERIFY(*layout == defaultLayout(three()));
        QCOMPARE(idsOf(*layout), (std::vector<std::string>{"a", "b", "c"}));
        QVERIFY(layout->columns[2].hidden);
    }

    void a_column_that_no_longer_exists_is_left_out_and_a_new_one_stands_behind_its_neighbour()
    {
        const ColumnLayout old{.columns = {{"gone", 80, false}, {"b", 44, false}, {"a", 55, false}},
                               .sort = {{"gone", true}, {"a", true}}};
        const ColumnLayout layout = fitted(old, three());
        QCOMPARE(idsOf(layout), (std::vector<std::string>{"b", "c", "a"}));
        QCOMPARE(layout.columns[0].width, 44);
        QVERIFY(layout.columns[1].hidden);
        QCOMPARE(layout.columns[1].width, 70);
        QCOMPARE(layout.sort.size(), 1U);
        QCOMPARE(layout.sort[0].id, std::string("a"));
    }

    void a_column_named_twice_counts_once()
    {
        const ColumnLayout layout =
            fitted({.columns = {{"a", 30, false}, {"a", 90, true}}, .sort = {}}, three());
        QCOMPARE(std::ranges::count(idsOf(layout), "a"), 1);
        QCOMPARE(layout.columns[0].width, 30);
    }

    void with_every_column_hidden_the_default_ones_come_back()
    {
        const ColumnLayout layout =
            fitted({.columns = {{"a", 50, true}, {"b", 50, true}, {"c", 50, true}}, .sort = {}}, three());
        QVERIFY(!layout.columns[0].hidden);
        QVERIFY(!layout.columns[1].hidden);
        QVERIFY(layout.columns[2].hidden);
    }

    void damaged_members_fall_back_column_by_column()
    {
        const QByteArray json = R"({"version":1,"columns":[{"id":"b","width":"wide","hidden":7},
            {"id":"a","width":-5,"hidden":false}, 17, {"id":"c","width":99999}],"sort":[{"id":3},{"id":"b","descending":"x"}]})";
        const auto layout = fromJson(json, three());
        QVERIFY(layout);
        QCOMPARE(idsOf(*layout), (std::vector<std::string>{"b", "a", "c"}));
        QCOMPARE(layout->columns[0].width, 60);
        QVERIFY(!layout->columns[0].hidden);
        QCOMPARE(layout->columns[1].width, ColumnLayout::narrowest);
        QCOMPARE(layout->columns[2].width, ColumnLayout::widest);
        QCOMPARE(layout->sort.size(), 1U);
    }

    void what_is_no_layout_is_refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("no JSON") << QByteArray("columns");
        QTest::addRow("array") << QByteArray("[]");
        QTest::addRow("no version") << QByteArray(R"({"columns":[]})");
        QTest::addRow("newer version") << QByteArray(R"({"version":2,"columns":[]})");
        QTest::addRow("no columns") << QByteArray(R"({"version":1})");
    }
    void what_is_no_layout_is_refused()
    {
        QFETCH(QByteArray, json);
        const auto layout = fromJson(json, three());
        QVERIFY(!layout);
        QCOMPARE(layout.error().kind, ErrorKind::Malformed);
    }

    void a_file_that_cannot_be_written_is_a_storage_error()
    {
        const Status saved = saveLayout(QStringLiteral("/proc/no/columns.json"), defaultLayout(three()));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(ColumnLayoutTest)
#include "ColumnLayoutTest.moc"
