#include "core/base/Logging.h"
#include "core/base/RotatingFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace arb;

/// Log files stay small whatever happens, and hold no key.
class LogFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void given_many_lines_then_old_files_go_and_the_newest_line_stays();
    void given_a_file_from_an_earlier_run_then_it_counts();
    void given_two_writers_then_no_line_is_torn();
    void given_a_folder_that_is_gone_then_lines_are_dropped();
    void given_a_key_in_a_text_then_it_is_redacted_data();
    void given_a_key_in_a_text_then_it_is_redacted();
};

void LogFilesTest::given_many_lines_then_old_files_go_and_the_newest_line_stays()
{
    const QTemporaryDir folder;
    constexpr qint64 most = 1'000;
    constexpr int kept = 3;
    const QString path = folder.filePath(QStringLiteral("a.log"));
    RotatingFile file(path, most, kept);
    for (int i = 0; i < 2'000; ++i)
        file.append("line " + QByteArray::number(i));
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), kept + 1);
    for (const QFileInfo& each : files)
        QVERIFY2(each.size() <= most + 1, qPrintable(each.fileName()));
    QFile newest(path);
    QVERIFY(newest.open(QIODevice::ReadOnly));
    QVERIFY(newest.readAll().endsWith("line 1999\n"));
}

void LogFilesTest::given_a_file_from_an_earlier_run_then_it_counts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.log"));
    RotatingFile(path, 100, 2).append(QByteArray(90, 'x'));
    RotatingFile(path, 100, 2).append(QByteArray(50, 'y'));
    QCOMPARE(QFileInfo(path).size(), 51);
    QCOMPARE(QFileInfo(path + QStringLiteral(".1")).size(), 91);
}

void LogFilesTest::given_two_writers_then_no_line_is_torn()
{
    // A window and a command write the same file.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.log"));
    RotatingFile one(path);
    RotatingFile two(path);
    for (int i = 0; i < 100; ++i) {
        one.append("one one one");
        two.append("two two two");
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 200);
    QCOMPARE(lines.count("one one one"), 100);
    QCOMPARE(lines.count("two two two"), 100);
}

void LogFilesTest::given_a_folder_that_is_gone_then_lines_are_dropped()
{
    RotatingFile file(QStringLiteral("/nonexistent/a.log"));
    file.append("nobody minds");
    QVERIFY(!QFile::exists(QStringLiteral("/nonexistent/a.log")));
}

void LogFilesTest::given_a_key_in_a_text_then_it_is_redacted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const QString key = QString(64, QLatin1Char('k'));
    QTest::newRow("alone") << key << QStringLiteral("<redacted>");
    QTest::newRow("in an address") << QStringLiteral("GET https://api.keepa.com/deal?key=") + key +
                                          QStringLiteral("&x=1")
                                   << QStringLiteral("GET https://api.keepa.com/deal?key=<redacted>&x=1");
    QTest::newRow("a short one in an address") << QStringLiteral("http://127.0.0.1/token?KEY=secret")
                                               << QStringLiteral("http://127.0.0.1/token?KEY=<redacted>");
    QTest::newRow("an ASIN stays") << QStringLiteral("B0F7XPYCSJ") << QStringLiteral("B0F7XPYCSJ");
}

void LogFilesTest::given_a_key_in_a_text_then_it_is_redacted()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(redacted(text), clean);
}

QTEST_GUILESS_MAIN(LogFilesTest)
#include "LogFilesTest.moc"
