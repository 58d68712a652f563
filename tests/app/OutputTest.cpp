#include "tests/app/Programs.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace arb::test;

namespace {
QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
} // namespace

/// What scripts get: JSON in every case, an error where the answer is lost, no death by a pipe that nobody
/// reads.
class OutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void given_json_when_a_command_fails_then_the_error_is_an_object_data();
    void given_json_when_a_command_fails_then_the_error_is_an_object();
    void given_json_then_every_answer_is_json_and_nothing_else_data();
    void given_json_then_every_answer_is_json_and_nothing_else();
    void given_a_full_disk_behind_standard_output_then_6_data();
    void given_a_full_disk_behind_standard_output_then_6();
    void given_a_pipe_that_nobody_reads_then_the_work_is_done();
    void given_every_column_is_wanted_then_all_ids_are_shown();
    void given_files_of_windows_editors_then_they_are_read();
    void given_an_interrupt_while_the_query_is_awaited_then_7();

private:
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Program> m_program;
};

void OutputTest::initTestCase()
{
    m_simulator = std::make_unique<Simulator>(words("--deals 200 --rate 500"));
    QVERIFY2(!m_simulator->url().isEmpty(), "keepa-simulator did not start");
    m_program = std::make_unique<Program>(m_simulator->url());
    QCOMPARE(m_program->run(words("sync")).code, 0);
}

void OutputTest::given_json_when_a_command_fails_then_the_error_is_an_object_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("command") << words("nosuch --json") << "invalid" << 2;
    QTest::newRow("option") << words("--json sync --nosuch") << "invalid" << 2;
    QTest::newRow("column") << words("deals --format json --columns nosuch") << "invalid" << 2;
    QTest::newRow("condition") << words("deals --json --filter profit>high") << "invalid" << 2;
    QTest::newRow("file") << words("export /nonexistent/deals.csv --json") << "storage" << 6;
    QTest::newRow("query") << words("query import /nonexistent --json") << "invalid" << 2;
    QTest::newRow("simulate") << words("simulate --json --days none") << "invalid" << 2;
    QTest::newRow("half a switch") << words("backfill --fetch --json") << "invalid" << 2;
    QTest::newRow("network") << words("sync --json --keepa-url http://127.0.0.1:1") << "network" << 5;
}

void OutputTest::given_json_when_a_command_fails_then_the_error_is_an_object()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, kind);
    QFETCH(int, code);
    const Ended ended = m_program->run(arguments);
    QVERIFY2(ended.code == code, ended.told().constData());
    QCOMPARE(ended.object().value(QStringLiteral("exit_code")).toInt(), code);
    const QJsonObject error = ended.object().value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("kind")).toString(), kind);
    const QString told = error.value(QStringLiteral("words")).toString();
    QVERIFY2(!told.isEmpty() && ended.err.contains(told.toUtf8()), ended.told().constData());
    for (const char* name : {"what", "action", "retry_at"})
        QVERIFY2(error.contains(QLatin1String(name)), name);
}

void OutputTest::given_json_then_every_answer_is_json_and_nothing_else_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* command :
         {"status", "sync", "sweep", "prune", "backfill", "backfill --rebuild", "backfill --new-columns",
          "recalculate", "deals --limit 1", "total", "tokens", "removed", "query show", "export deals.csv"})
        QTest::newRow(command) << words(command);
}

void OutputTest::given_json_then_every_answer_is_json_and_nothing_else()
{
    QFETCH(QStringList, arguments);
    if (arguments.front() == QLatin1String("export"))
        arguments.back().prepend(m_program->dataDir() + QLatin1Char('/'));
    const Ended ended = m_program->run(arguments + QStringList{QStringLiteral("--json")});
    QVERIFY2(ended.code == 0, ended.told().constData());
    QJsonParseError problem;
    // A bare number is JSON as well, but Qt reads only documents.
    (void)QJsonDocument::fromJson(
        arguments.front() == QLatin1String("total") ? '[' + ended.out + ']' : ended.out, &problem);
    QVERIFY2(problem.error == QJsonParseError::NoError, ended.out.constData());
}

void OutputTest::given_a_full_disk_behind_standard_output_then_6_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* command : {"total", "deals", "status --json", "profit"})
        QTest::newRow(command) << words(command);
}

void OutputTest::given_a_full_disk_behind_standard_output_then_6()
{
    QFETCH(QStringList, arguments);
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("This system has no /dev/full.");
    const auto process = m_program->prepare(arguments);
    process->setStandardOutputFile(QStringLiteral("/dev/full"));
    process->start();
    process->write("{\"marketplace\":\"US\"}\n");
    process->closeWriteChannel();
    const Ended ended = Program::waitFor(*process);
    QVERIFY2(ended.code == 6, ended.told().constData());
    QVERIFY2(ended.err.contains("could not be written"), ended.err.constData());
}

void OutputTest::given_a_pipe_that_nobody_reads_then_the_work_is_done()
{
    const Program fresh(m_simulator->url());
    const auto process = fresh.prepare(words("sync"));
    process->setChildProcessModifier([] {
        std::signal(SIGPIPE, SIG_DFL);
        int ends[2];
        if (::pipe(ends) != 0)
            ::_exit(EXIT_FAILURE);
        ::close(ends[0]);
        ::dup2(ends[1], STDOUT_FILENO);
        ::dup2(ends[1], STDERR_FILENO);
    });
    process->start();
    const Ended ended = Program::waitFor(*process);
    QCOMPARE(ended.code, 0);
    QCOMPARE(fresh.run(words("total")).out, m_program->run(words("total")).out);
}

void OutputTest::given_every_column_is_wanted_then_all_ids_are_shown()
{
    const QByteArray all = m_program->run(words("deals --columns all --format csv --limit 0")).out;
    const QByteArray shown = m_program->run(words("deals --format csv --limit 0")).out;
    QVERIFY(all.split(',').size() > shown.split(',').size());
    const Ended wrong = m_program->run(words("deals --columns nosuch"));
    QVERIFY2(wrong.err.contains("--columns all"), wrong.err.constData());
}

void OutputTest::given_files_of_windows_editors_then_they_are_read()
{
    const Program fresh(m_simulator->url());
    QFile key(fresh.keyFile());
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("\xEF\xBB\xBF" + testKey.toUtf8() + " \r\n");
    key.close();
    const Ended query =
        fresh.run(words("query import -"), "\xEF\xBB\xBF{\"domainId\":\"1\",\"priceTypes\":[\"2\"]}\r\n");
    QVERIFY2(query.code == 0, query.told().constData());
    const Ended synced = fresh.run(words("sync"));
    QVERIFY2(synced.code == 0, synced.told().constData());
}

void OutputTest::given_an_interrupt_while_the_query_is_awaited_then_7()
{
    const auto process = m_program->start(words("query import -"));
    QVERIFY(!process->waitForFinished(500));
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    QCOMPARE(Program::waitFor(*process, 5'000).code, 7);
}

QTEST_GUILESS_MAIN(OutputTest)
#include "OutputTest.moc"
