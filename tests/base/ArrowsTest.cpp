// Which folder may know which. The linker stops most wrong includes; this stops the rest: headers without
// code, and Qt's own modules.
#include "tests/base/Arrows.h"

#include <QtTest>

using namespace arrows;

class ArrowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(modulesOf(QStringLiteral("QLabel")).contains(QStringLiteral("QtWidgets")),
                 "Qt's headers are not found");
        QVERIFY(modulesOf(QStringLiteral("QSqlQuery")).contains(QStringLiteral("QtSql")));
    }

    void a_line_against_the_arrows_is_found_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const char* path, const char* line) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line);
        };
        row("a widget in core", "core/deals/A.cpp", "#include <QLabel>");
        row("a colour in core", "core/deals/A.cpp", "#include <QtGui/QColor>");
        row("all widgets in core", "core/sync/A.h", "#  include <QtWidgets>");
        row("core knows ui", "core/base/A.cpp", "#include \"ui/MainWindow.h\"");
        row("core knows app", "core/sync/A.cpp", "#include \"app/cli/Options.h\"");
        row("deals know the store", "core/deals/A.cpp", "#include \"core/store/Database.h\"");
        row("grid knows sync", "core/grid/A.h", "#include \"core/sync/Engine.h\"");
        row("the simulator knows deals", "core/simulator/A.cpp", "#include \"core/deals/Facts.h\"");
        row("settings know facts", "core/settings/A.cpp", "#include \"core/deals/Facts.h\"");
        row("a room that is not in the list", "core/new/A.cpp", "#include \"core/base/Result.h\"");
        row("network beside Keepa", "core/sync/A.cpp", "#include <QNetworkReply>");
        row("a handle beside the store", "core/sync/A.cpp", "#include <sqlite3.h>");
        row("ui knows app", "ui/A.cpp", "#include \"app/cli/Options.h\"");
        row("ui reads the store", "ui/A.cpp", "#include \"core/store/DealStore.h\"");
        row("ui has a query", "ui/A.cpp", "#include <QSqlQuery>");
        row("ui has the network", "ui/A.cpp", "#include <QtNetwork/QNetworkReply>");
        row("ui parses wire JSON", "ui/A.cpp", "#include <simdjson.h>");
        row("ui plays the market", "ui/A.cpp", "#include \"core/simulator/Market.h\"");
        row("anything knows tests", "app/A.cpp", "#include \"tests/deals/Builders.h\"");
        row("app asks SQL", "app/A.cpp", "run(\"SELECT asin FROM deals\");");
        row("sync sets a pragma", "core/sync/A.cpp", "run(\"PRAGMA wal_checkpoint\");");
        row("app opens a database", "app/A.cpp", "auto db = QSqlDatabase::addDatabase(name);");
        row("app uses the handle", "app/A.cpp", "sqlite3_interrupt(handle);");
    }

    void a_line_against_the_arrows_is_found()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QCOMPARE(violationsIn({path, QStringLiteral("#pragma once\n") + line + QLatin1Char('\n')}).size(), 1);
    }

    void a_line_along_the_arrows_is_fine_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const char* path, const char* line) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line);
        };
        row("its own room", "core/deals/A.cpp", "#include \"core/deals/Facts.h\"");
        row("sync knows the store", "core/sync/A.cpp", "#include \"core/store/DealStore.h\"");
        row("Keepa by the network", "core/keepa/A.cpp", "#include <QNetworkAccessManager>");
        row("a query in the store", "core/store/A.cpp", "QSqlQuery query; // \"SELECT asin FROM deals\"");
        row("a standard header", "core/base/A.cpp", "#include <queue>");
        row("changes for the grid", "ui/deals/A.cpp", "#include \"core/store/Changes.h\"");
        row("a widget in ui", "ui/A.cpp", "#include <QLabel>");
        row("app wires all", "app/A.cpp", "#include \"core/store/DealStore.h\"");
        row("a comment about SQL", "core/sync/A.cpp", "// No QSqlQuery lives longer than its scope.");
        row("plain words", "app/A.cpp", "say(\"Select a folder from the list, update it and set a name\");");
    }

    void a_line_along_the_arrows_is_fine()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QCOMPARE(violationsIn({path, line + QLatin1Char('\n')}), QStringList());
    }

    void the_sources_keep_to_the_arrows_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"core", "ui", "app"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }

    void the_sources_keep_to_the_arrows()
    {
        QFETCH(QString, folder);
        const QList<Source> sources = sourcesOf(folder);
        QVERIFY2(sources.size() > 10, "The sources were not found.");
        QStringList violations;
        for (const Source& source : sources)
            violations << violationsIn(source);
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(ArrowsTest)
#include "ArrowsTest.moc"
