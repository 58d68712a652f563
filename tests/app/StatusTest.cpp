#include "tests/app/Programs.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace arb::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject healthOf(const Program& program)
{
    return program.run(words("status --json")).object().value(QStringLiteral("health")).toObject();
}

} // namespace

/// "Why is nothing new?" asked in a shell: each answer has a code, a sentence and what to do there.
class StatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void given_trouble_then_status_says_what_to_do_in_a_shell_data();
    void given_trouble_then_status_says_what_to_do_in_a_shell();
    void given_an_unreadable_key_file_then_status_names_it();
    void given_a_refused_key_then_its_zeros_are_no_balance();
    void given_a_fill_that_ended_too_soon_then_status_says_how_to_go_on();
    void given_a_job_at_work_then_status_names_its_process();
    void given_calls_then_tokens_add_up_and_the_balance_has_a_forecast();
    void given_a_fill_then_its_cost_is_told_before_it_starts();
    void given_runs_then_they_are_in_the_activity_log();
};

void StatusTest::given_trouble_then_status_says_what_to_do_in_a_shell_data()
{
    QTest::addColumn<QStringList>("simulator");
    QTest::addColumn<bool>("synced");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("action");
    QTest::newRow("never") << words("--deals 20") << false << "never_synced"
                           << "run 'agent-arbitrage sync'";
    QTest::newRow("offline") << words("--deals 20") << true << "offline"
                             << "check the network";
    QTest::newRow("errors") << words("--deals 20 --fault broken-json") << true << "keepa_fails"
                            << "run 'agent-arbitrage sync'";
    QTest::newRow("tokens") << words("--deals 20 --fault 429") << true << "waiting_for_tokens"
                            << "run 'agent-arbitrage sync'";
    QTest::newRow("query") << words("--deals 20 --fault 400") << true << "query_refused"
                           << "'agent-arbitrage query import query.json'";
    QTest::newRow("none match") << words("--deals 20") << true << "query_matches_nothing"
                                << "'agent-arbitrage query import query.json'";
    QTest::newRow("up to date") << words("--deals 20") << true << "up_to_date" << QString();
}

void StatusTest::given_trouble_then_status_says_what_to_do_in_a_shell()
{
    QFETCH(QStringList, simulator);
    QFETCH(bool, synced);
    QFETCH(QString, code);
    QFETCH(QString, action);
    const Simulator keepa(simulator);
    const Program program(code == QLatin1String("offline") ? QStringLiteral("http://127.0.0.1:1")
                                                           : keepa.url());
    if (code == QLatin1String("query_matches_nothing"))
        QCOMPARE(
            program
                .run(
                    words("query import -"),
                    R"({"domainId":1,"priceTypes":[2],"dateRange":3,"isRangeEnabled":true,"currentRange":[1,2]})")
                .code,
            0);
    if (synced)
        (void)program.run(words("sync"));
    const QJsonObject health = healthOf(program);
    QCOMPARE(health.value(QStringLiteral("code")).toString(), code);
    const QString told = health.value(QStringLiteral("action")).toString();
    QVERIFY2(action.isEmpty() ? told.isEmpty() : told.contains(action), qPrintable(told));
    const QByteArray text = program.run(words("status")).out;
    QVERIFY(text.startsWith(health.value(QStringLiteral("words")).toString().toUtf8()));
    QCOMPARE(text.contains("What to do: "), !action.isEmpty());
    // A time without a date and a zone says nothing to a script, nor to a person three days later.
    static const QRegularExpression bareTime(QStringLiteral("(?<![T\\d:])\\d{1,2}:\\d{2}"));
    QVERIFY2(!bareTime.match(QString::fromUtf8(text)).hasMatch(), text.constData());
}

void StatusTest::given_an_unreadable_key_file_then_status_names_it()
{
    const Program program(QStringLiteral("http://127.0.0.1:1"));
    QVERIFY(QFile::remove(program.keyFile()));
    const Ended ended = program.run(words("status"));
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.err.contains(program.keyFile().toUtf8()), ended.err.constData());
    QVERIFY2(ended.out.contains("--key-file FILE"), ended.out.constData());
}

void StatusTest::given_a_refused_key_then_its_zeros_are_no_balance()
{
    const Simulator keepa(words("--deals 20 --rate 50"));
    const Program program(keepa.url());
    QCOMPARE(program.run(words("sync")).code, 0);
    QFile key(program.keyFile());
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("wrong\n") > 0);
    key.close();
    QCOMPARE(program.run(words("sync")).code, 3);
    const QJsonObject status = program.run(words("status --json")).object();
    QVERIFY(status.value(QStringLiteral("tokens")).toObject().value(QStringLiteral("balance")).toInt() > 0);
    QVERIFY(healthOf(program)
                .value(QStringLiteral("action"))
                .toString()
                .contains(QStringLiteral("correct the key")));
}

void StatusTest::given_a_fill_that_ended_too_soon_then_status_says_how_to_go_on()
{
    // An account of 60 tokens: the twelfth page takes the last ones.
    const Simulator poor(words("--deals 4000 --rate 1"));
    const Program program(poor.url());
    const auto process = program.start(words("sync"));
    process->setReadChannel(QProcess::StandardError);
    while (process->waitForReadyRead(20'000) && !process->peek(10'000).contains("page 3"))
        ;
    const QJsonObject during = healthOf(program);
    QCOMPARE(during.value(QStringLiteral("code")).toString(), QStringLiteral("first_fill"));
    process->kill();
    process->waitForFinished();
    const QJsonObject after = healthOf(program);
    QCOMPARE(after.value(QStringLiteral("code")).toString(), QStringLiteral("first_fill"));
    QVERIFY(
        after.value(QStringLiteral("action")).toString().contains(QStringLiteral("agent-arbitrage sync")));
}

void StatusTest::given_a_job_at_work_then_status_names_its_process()
{
    const Simulator slow(words("--deals 20 --fault slow"));
    const Program program(slow.url());
    const auto process = program.start(words("sync"));
    QJsonArray running;
    QTRY_VERIFY2(
        !(running = program.run(words("status --json")).object().value(QStringLiteral("running")).toArray())
             .isEmpty(),
        "status knows of no job");
    QCOMPARE(running.at(0).toObject().value(QStringLiteral("job")).toString(), QStringLiteral("delta"));
    QCOMPARE(running.at(0).toObject().value(QStringLiteral("pid")).toInteger(), process->processId());
    const QByteArray text = program.run(words("status")).out;
    const QByteArray named = "process " + QByteArray::number(process->processId());
    QVERIFY2(text.contains(named), text.constData());
    process->kill();
    process->waitForFinished();
    QVERIFY(
        program.run(words("status --json")).object().value(QStringLiteral("running")).toArray().isEmpty());
}

void StatusTest::given_calls_then_tokens_add_up_and_the_balance_has_a_forecast()
{
    const Simulator keepa(words("--deals 50 --rate 5"));
    const Program program(keepa.url());
    QCOMPARE(program.run(words("sync")).code, 0);
    qint64 tokens = 0;
    for (const QJsonValue& entry : program.run(words("tokens --json")).array())
        tokens += entry.toObject().value(QStringLiteral("tokens")).toInteger();
    const QJsonObject account =
        program.run(words("status --json")).object().value(QStringLiteral("tokens")).toObject();
    QCOMPARE(account.value(QStringLiteral("per_minute")).toInt(), 5);
    QCOMPARE(account.value(QStringLiteral("capacity")).toInt(), 300);
    const qint64 balance = account.value(QStringLiteral("balance")).toInteger();
    QCOMPARE(balance, 300 - tokens);
    const auto time = [&](const char* name) {
        return QDateTime::fromString(account.value(QLatin1String(name)).toString(), Qt::ISODate);
    };
    QCOMPARE(time("as_of").secsTo(time("full_at")), (tokens + 4) / 5 * 60);
    const QByteArray text = program.run(words("tokens")).out;
    const QByteArray ending =
        QByteArray::number(tokens) + " tokens\nBalance: " + QByteArray::number(balance) + " left";
    QVERIFY2(text.contains("\ntotal ") && text.contains(ending), text.constData());
}

void StatusTest::given_a_fill_then_its_cost_is_told_before_it_starts()
{
    const Simulator keepa(words("--deals 400 --rate 20"));
    const Program program(keepa.url());
    const Ended first = program.run(words("backfill"));
    QVERIFY2(first.code == 0, first.told().constData());
    const qint64 deals = program.run(words("total")).out.trimmed().toLongLong();
    const QByteArray estimate = "About " + QByteArray::number(deals) + " deals match: 3 pages, 15 tokens";
    QVERIFY2(first.err.startsWith(estimate), first.err.constData());
    // A database that mirrors the query knows the matches: nothing is spent to tell them again.
    const Ended again = program.run(words("backfill --rebuild"));
    QVERIFY2(again.err.startsWith("About "), again.err.constData());
    qint64 estimates = 0;
    for (const QJsonValue& entry : program.run(words("tokens --json")).array())
        if (entry.toObject().value(QStringLiteral("purpose")) == QStringLiteral("estimate"))
            estimates += entry.toObject().value(QStringLiteral("calls")).toInteger();
    QCOMPARE(estimates, 1);
}

void StatusTest::given_runs_then_they_are_in_the_activity_log()
{
    const Simulator keepa(words("--deals 20 --fault 500:1"));
    const Program program(keepa.url());
    QCOMPARE(program.run(words("sync")).code, 0);
    QFile log(program.dataDir() + QStringLiteral("/logs/activity.jsonl"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QStringList outcomes;
    for (const QByteArray& line : log.readAll().trimmed().split('\n')) {
        const QJsonObject run = QJsonDocument::fromJson(line).object();
        if (run.value(QStringLiteral("job")) == QStringLiteral("delta"))
            outcomes << run.value(QStringLiteral("outcome")).toString();
    }
    QCOMPARE(outcomes, (QStringList{QStringLiteral("failed"), QStringLiteral("done")}));
}

QTEST_GUILESS_MAIN(StatusTest)
#include "StatusTest.moc"
