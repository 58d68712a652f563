#include "tests/app/Programs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace arb::test;

namespace {
QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
} // namespace

/// The exit codes that scripts rely on, each by the trouble that causes it.
class ExitCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void given_a_wrong_command_line_then_2_data();
    void given_a_wrong_command_line_then_2();
    void given_no_key_and_no_keychain_then_3_soon();
    void given_a_key_file_without_a_key_then_3();
    void given_a_refused_key_then_3();
    void given_a_failing_server_then_its_code_data();
    void given_a_failing_server_then_its_code();
    void given_no_server_then_5();
    void given_no_room_for_data_then_6();
    void given_a_damaged_database_then_6_and_it_stays();
    void given_a_database_that_may_only_be_read_then_jobs_end_with_6_data();
    void given_a_database_that_may_only_be_read_then_jobs_end_with_6();
    void given_a_folder_of_somebody_else_then_its_permissions_stay();
    void given_an_interrupt_then_7_at_once_data();
    void given_an_interrupt_then_7_at_once();
    void given_an_interrupt_while_waiting_for_tokens_then_7_at_once();
};

void ExitCodesTest::given_a_wrong_command_line_then_2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("command") << words("nosuch") << QByteArray("'nosuch'");
    QTest::newRow("option") << words("--nosuch sync") << QByteArray("'--nosuch'");
    QTest::newRow("command's option") << words("sync --limit 5") << QByteArray("'--limit'");
    QTest::newRow("short option") << words("sync -x") << QByteArray("'-x'");
    QTest::newRow("no value") << words("deals --limit") << QByteArray("'--limit'");
    QTest::newRow("empty value") << words("deals --limit=") << QByteArray("'--limit'");
    QTest::newRow("value of a switch") << words("status --json=yes") << QByteArray("'--json'");
    QTest::newRow("word too many") << words("sync now") << QByteArray("'now'");
    QTest::newRow("query without a verb") << words("query") << QByteArray("query show");
    QTest::newRow("no such file") << words("query import /nonexistent") << QByteArray("/nonexistent");
    QTest::newRow("two fills") << words("backfill --rebuild --new-columns") << QByteArray("--new-columns");
    QTest::newRow("plain http elsewhere")
        << words("--keepa-url http://keepa.invalid sync") << QByteArray("https");
    QTest::newRow("no address") << words("--keepa-url nonsense sync") << QByteArray("https");
    QTest::newRow("demo") << words("--demo sync") << QByteArray("--demo");
}

void ExitCodesTest::given_a_wrong_command_line_then_2()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const Program program(QStringLiteral("http://127.0.0.1:1"));
    const Ended ended = program.run(arguments);
    QVERIFY2(ended.code == 2, ended.told().constData());
    QVERIFY2(ended.err.contains(named), ended.err.constData());
    QVERIFY(ended.out.isEmpty());
}

void ExitCodesTest::given_no_key_and_no_keychain_then_3_soon()
{
    const Program program(QStringLiteral("http://127.0.0.1:1"), false);
    QElapsedTimer watch;
    watch.start();
    const Ended ended = program.run({QStringLiteral("sync")});
    QVERIFY2(ended.code == 3, ended.told().constData());
    QVERIFY(watch.elapsed() < 8'000);
    QVERIFY2(ended.err.contains("keychain") && ended.err.contains("--key-file"), ended.err.constData());
}

void ExitCodesTest::given_a_key_file_without_a_key_then_3()
{
    const Program program(QStringLiteral("http://127.0.0.1:1"));
    QVERIFY(QFile::resize(program.keyFile(), 0));
    QCOMPARE(program.run({QStringLiteral("sync")}).code, 3);
    QVERIFY(QFile::remove(program.keyFile()));
    const Ended ended = program.run({QStringLiteral("sync")});
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.err.contains("key file"), ended.err.constData());
}

void ExitCodesTest::given_a_refused_key_then_3()
{
    const Simulator simulator(words("--deals 50"));
    const Program program(simulator.url());
    QFile key(program.keyFile());
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("another\n") > 0);
    key.close();
    const Ended ended = program.run({QStringLiteral("sync")});
    QVERIFY2(ended.code == 3, ended.told().constData());
    QVERIFY2(ended.err.contains("refused the key"), ended.err.constData());
}

void ExitCodesTest::given_a_failing_server_then_its_code_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("health");
    QTest::newRow("out of tokens") << QStringLiteral("429") << 4 << QStringLiteral("waiting_for_tokens");
    QTest::newRow("server error") << QStringLiteral("500") << 5 << QStringLiteral("keepa_fails");
    QTest::newRow("broken JSON") << QStringLiteral("broken-json") << 5 << QString();
    QTest::newRow("truncated gzip") << QStringLiteral("truncated-gzip") << 5 << QString();
    QTest::newRow("a proxy's page") << QStringLiteral("html") << 5 << QString();
    QTest::newRow("reset") << QStringLiteral("reset") << 5 << QString();
    QTest::newRow("query refused") << QStringLiteral("400") << 8 << QStringLiteral("query_refused");
}

void ExitCodesTest::given_a_failing_server_then_its_code()
{
    QFETCH(QString, fault);
    QFETCH(int, code);
    QFETCH(QString, health);
    const Simulator simulator(words("--deals 50 --fault") + QStringList{fault});
    const Program program(simulator.url());
    const Ended ended = program.run({QStringLiteral("sync")});
    QVERIFY2(ended.code == code, ended.told().constData());
    QVERIFY(!ended.err.trimmed().isEmpty());
    QCOMPARE(program.run({QStringLiteral("total")}).out.trimmed(), QByteArray("0"));
    const QString told = program.run(words("status --json"))
                             .object()
                             .value(QStringLiteral("health"))
                             .toObject()
                             .value(QStringLiteral("code"))
                             .toString();
    QVERIFY2(told != QStringLiteral("up_to_date") && told != QStringLiteral("never_synced"),
             qPrintable(told));
    if (!health.isEmpty())
        QCOMPARE(told, health);
}

void ExitCodesTest::given_no_server_then_5()
{
    const Program program(QStringLiteral("http://127.0.0.1:1"));
    const Ended ended = program.run({QStringLiteral("sync")});
    QVERIFY2(ended.code == 5, ended.told().constData());
    QVERIFY2(ended.err.contains("refused the connection"), ended.err.constData());
}

void ExitCodesTest::given_no_room_for_data_then_6()
{
    const Program program(QStringLiteral("http://127.0.0.1:1"));
    const QString inside = program.keyFile() + QStringLiteral("/data"); // a file is no directory
    const Ended ended = program.run({QStringLiteral("--data-dir"), inside, QStringLiteral("total")});
    QVERIFY2(ended.code == 6, ended.told().constData());
    QVERIFY2(ended.err.contains(inside.toUtf8()) && ended.err.contains("--data-dir"), ended.err.constData());
}

void ExitCodesTest::given_a_damaged_database_then_6_and_it_stays()
{
    const Program program(QStringLiteral("http://127.0.0.1:1"));
    QVERIFY(QDir().mkpath(program.dataDir()));
    const QByteArray garbage = QByteArray("this is no database\n").repeated(1000);
    QFile file(program.databaseFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(garbage) == garbage.size());
    file.close();
    for (const char* command : {"sync", "total", "status"}) {
        const Ended ended = program.run({QLatin1String(command)});
        QVERIFY2(ended.code == 6, ended.told().constData());
        QVERIFY2(ended.err.contains("deals.db"), ended.err.constData());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), garbage);
}

void ExitCodesTest::given_a_database_that_may_only_be_read_then_jobs_end_with_6_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* command : {"sync", "sweep", "prune", "backfill", "backfill --rebuild", "recalculate"})
        QTest::newRow(command) << words(command);
}

void ExitCodesTest::given_a_database_that_may_only_be_read_then_jobs_end_with_6()
{
    QFETCH(QStringList, arguments);
    const Simulator simulator(words("--deals 50"));
    Program program(simulator.url());
    QCOMPARE(program.run({QStringLiteral("sync")}).code, 0);
    program.obeyPermissions();
    QVERIFY(QFile::setPermissions(program.databaseFile(), QFile::Permissions(0x4444)));
    const Ended read = program.run({QStringLiteral("total")});
    if (read.code == EXIT_FAILURE)
        QSKIP("Another user cannot start the program from here.");
    QVERIFY2(read.code == 0, read.told().constData());
    const Ended ended = program.run(arguments);
    QVERIFY2(ended.code == 6, ended.told().constData());
    QVERIFY2(ended.err.contains("cannot be written"), ended.err.constData());
}

void ExitCodesTest::given_a_folder_of_somebody_else_then_its_permissions_stay()
{
    const Program program(QStringLiteral("http://127.0.0.1:1"));
    QVERIFY(QDir().mkpath(program.dataDir()));
    constexpr auto shared = QFile::Permissions(0x7755);
    QVERIFY(QFile::setPermissions(program.dataDir(), shared));
    QCOMPARE(program.run({QStringLiteral("total")}).code, 0);
    QCOMPARE(QFile::permissions(program.dataDir()), shared);
    const QStringList files = QDir(program.dataDir()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files, QStringList{QStringLiteral("deals.db")});
}

void ExitCodesTest::given_an_interrupt_then_7_at_once_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("Ctrl-C in a sync") << SIGINT << words("sync");
    QTest::newRow("terminated") << SIGTERM << words("sync");
    QTest::newRow("Ctrl-C in a fill") << SIGINT << words("backfill");
    QTest::newRow("Ctrl-C in a rebuild") << SIGINT << words("backfill --rebuild");
    QTest::newRow("Ctrl-C at a prompt") << SIGINT << words("profit");
    QTest::newRow("Ctrl-C in a simulation") << SIGINT << words("simulate --days 300 --deals 100");
}

void ExitCodesTest::given_an_interrupt_then_7_at_once()
{
    QFETCH(int, signal);
    QFETCH(QStringList, arguments);
    const Simulator slow(words("--deals 2000 --rate 300 --fault slow"));
    const Program program(slow.url());
    const auto process = program.start(arguments);
    // A log file is there as soon as the command is under way; then it waits for the server or for input.
    if (arguments.front() != QLatin1String("simulate"))
        QTRY_VERIFY(QFile::exists(program.databaseFile()) || arguments.front() == QLatin1String("profit"));
    QVERIFY(!process->waitForFinished(700));
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), signal), 0);
    const Ended ended = Program::waitFor(*process, 10'000);
    QVERIFY2(ended.code == 7, ended.told().constData());
    QVERIFY2(watch.elapsed() < 2'000, "an interrupt ends a command at once");
    QCOMPARE(program.run({QStringLiteral("status")}).code, 0);
}

void ExitCodesTest::given_an_interrupt_while_waiting_for_tokens_then_7_at_once()
{
    // Sixty tokens are twelve pages; the next ones take hours.
    const Simulator poor(words("--deals 2500 --rate 1"));
    const Program program(poor.url());
    const auto process = program.start(words("sync --wait"));
    process->setReadChannel(QProcess::StandardError);
    while (!process->peek(10'000).contains("waiting for "))
        QVERIFY(process->waitForReadyRead(20'000));
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    QCOMPARE(Program::waitFor(*process, 10'000).code, 7);
    QVERIFY(watch.elapsed() < 2'000);
    // What was fetched is there, and the next run goes on after it.
    QVERIFY(program.run({QStringLiteral("total")}).out.trimmed().toInt() > 1500);
    const QJsonObject status = program.run(words("status --json")).object();
    QCOMPARE(status.value(QStringLiteral("health")).toObject().value(QStringLiteral("code")).toString(),
             QStringLiteral("first_fill"));
}

QTEST_GUILESS_MAIN(ExitCodesTest)
#include "ExitCodesTest.moc"
