#include "core/base/KeyStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace arb;

namespace {

constexpr int patienceMs = 30'000;
/// The keychain's own time-out in these tests: longer than any test waits, so that an answer is the
/// keychain's own.
constexpr Milliseconds never{10 * patienceMs};

/// What a call answered, each time it did.
template <class Answer> using Answers = std::vector<Answer>;

bool wait(const auto& answers)
{
    return QTest::qWaitFor([&answers] { return !answers.empty(); }, patienceMs);
}

/// True for the error that the window can show: its kind, a sentence, and what to do.
bool isStorageErrorInWords(const Error& error)
{
    return error.kind == ErrorKind::Storage && !error.what.isEmpty() && !error.words.isEmpty() &&
           !error.action.isEmpty();
}

/// Each call of a store, with its answers.
struct Calls
{
    Answers<Result<std::optional<Secret>>> reads;
    Answers<Status> writes;
    Answers<Status> removes;

    void make(SystemKeyStore& store)
    {
        store.read([this](Result<std::optional<Secret>> answer) { reads.push_back(std::move(answer)); });
        store.write(Secret("0123456789abcdef"),
                    [this](Status answer) { writes.push_back(std::move(answer)); });
        store.remove([this](Status answer) { removes.push_back(std::move(answer)); });
    }
    [[nodiscard]] bool allAnswered() const { return !reads.empty() && !writes.empty() && !removes.empty(); }
    [[nodiscard]] bool eachOnce() const
    {
        return reads.size() == 1 && writes.size() == 1 && removes.size() == 1;
    }
};

} // namespace

/// SystemKeyStore against a real Secret Service that is unlocked.
class UnlockedKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(remove()); }

    void nothingStored_readsNone()
    {
        const auto key = read();
        QVERIFY2(key.has_value(), key ? "" : qPrintable(key.error().line()));
        QVERIFY(!key->has_value());
    }

    void writtenKey_isReadBackByAnotherStore()
    {
        QVERIFY(write("first-key-0123456789"));
        QCOMPARE(stored(), std::string("first-key-0123456789"));
    }

    void secondWrite_overwrites()
    {
        QVERIFY(write("first-key"));
        QVERIFY(write("second-key"));
        QCOMPARE(stored(), std::string("second-key"));
    }

    void keyBeyondAscii_comesBackUnchanged()
    {
        const std::string key = "schl\xC3\xBCssel \xE2\x82\xAC \"'\\";
        QVERIFY(write(key));
        QCOMPARE(stored(), key);
    }

    void removedKey_isGone()
    {
        QVERIFY(write("a-key"));
        QVERIFY(remove());
        const auto key = read();
        QVERIFY(key.has_value());
        QVERIFY(!key->has_value());
    }

    void removingNothing_isDone() { QVERIFY(remove()); }

    void storeThatIsGone_answersNobody()
    {
        bool answered = false;
        {
            SystemKeyStore store(nullptr, never);
            store.read([&answered](const auto&) { answered = true; });
        }
        QVERIFY(read()); // a later call on the same bus: the earlier one is through by now
        QVERIFY(!answered);
    }

private:
    static Result<std::optional<Secret>> read()
    {
        SystemKeyStore store(nullptr, never);
        Answers<Result<std::optional<Secret>>> answers;
        store.read(
            [&answers](Result<std::optional<Secret>> answer) { answers.push_back(std::move(answer)); });
        if (!wait(answers))
            return failure(
                {ErrorKind::Internal, QStringLiteral("the test"), QStringLiteral("no answer"), {}, {}});
        return answers.front();
    }
    /// The key that is stored; empty where none is.
    static std::string stored()
    {
        const auto key = read();
        return key && *key ? (*key)->reveal() : std::string();
    }
    static bool write(const std::string& key)
    {
        SystemKeyStore store(nullptr, never);
        Answers<Status> answers;
        store.write(Secret(key), [&answers](Status answer) { answers.push_back(std::move(answer)); });
        return succeeded(answers);
    }
    static bool remove()
    {
        SystemKeyStore store(nullptr, never);
        Answers<Status> answers;
        store.remove([&answers](Status answer) { answers.push_back(std::move(answer)); });
        return succeeded(answers);
    }
    static bool succeeded(const Answers<Status>& answers)
    {
        if (!wait(answers))
            return false;
        if (!answers.front())
            qWarning().noquote() << answers.front().error().line();
        return answers.front().has_value();
    }
};

/// SystemKeyStore where no Secret Service is: on a bus without one, or without a bus.
class AbsentKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCall_answersOnceWithAStorageErrorInWords()
    {
        SystemKeyStore store(nullptr, never);
        Calls calls;
        calls.make(store);
        QTRY_VERIFY_WITH_TIMEOUT(calls.allAnswered(), patienceMs);
        QVERIFY(!calls.reads.front().has_value());
        QVERIFY(isStorageErrorInWords(calls.reads.front().error()));
        QVERIFY(!calls.writes.front().has_value());
        QVERIFY(isStorageErrorInWords(calls.writes.front().error()));
        QVERIFY(!calls.removes.front().has_value());
        QVERIFY(isStorageErrorInWords(calls.removes.front().error()));
        QVERIFY(calls.eachOnce());
    }

    void timeOutAfterTheAnswer_isNoSecondAnswer()
    {
        SystemKeyStore store(nullptr, Milliseconds{300});
        Calls calls;
        calls.make(store);
        QTRY_VERIFY_WITH_TIMEOUT(calls.allAnswered(), patienceMs);
        QElapsedTimer since;
        since.start();
        QVERIFY(QTest::qWaitFor([&since] { return since.hasExpired(400); }, patienceMs));
        QVERIFY(calls.eachOnce());
    }
};

/// SystemKeyStore where the bus takes the connection and never says a word.
class SilentKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const QString path = m_dir.filePath(QStringLiteral("bus"));
        QVERIFY2(m_bus.listen(path), qPrintable(m_bus.errorString()));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path.toLocal8Bit());
    }

    void everyCall_answersOnceWhenItsTimeIsOver()
    {
        constexpr Milliseconds timeout{300};
        SystemKeyStore store(nullptr, timeout);
        Calls calls;
        QElapsedTimer since;
        since.start();
        calls.make(store);
        QVERIFY(!calls.allAnswered());
        QTRY_VERIFY_WITH_TIMEOUT(calls.allAnswered(), patienceMs);
        QVERIFY(since.elapsed() >= timeout.count() * 9 / 10); // timers of this length may come 5 % early
        QVERIFY(!calls.reads.front().has_value());
        QVERIFY(isStorageErrorInWords(calls.reads.front().error()));
        QVERIFY(!calls.writes.front().has_value());
        QVERIFY(isStorageErrorInWords(calls.writes.front().error()));
        QVERIFY(!calls.removes.front().has_value());
        QVERIFY(isStorageErrorInWords(calls.removes.front().error()));

        // The bus hangs up: the jobs end at last, and nobody hears of it again.
        QVERIFY(m_bus.hasPendingConnections());
        m_bus.close();
        while (QLocalSocket* connection = m_bus.nextPendingConnection())
            delete connection;
        SystemKeyStore another(nullptr, never);
        Calls later;
        later.make(another);
        QTRY_VERIFY_WITH_TIMEOUT(later.allAnswered(), patienceMs);
        QVERIFY(calls.eachOnce());
    }

private:
    QTemporaryDir m_dir;
    QLocalServer m_bus;
};

/// The situation is that of the process: with-keyring.sh makes it and names it.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QByteArray situation = qgetenv("ARB_KEYCHAIN");
    if (situation == "unlocked") {
        UnlockedKeyringTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (situation == "absent" || situation == "no-bus") {
        AbsentKeyringTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (situation == "silent") {
        SilentKeyringTest test;
        return QTest::qExec(&test, argc, argv);
    }
    qWarning("Run this test by tests/base/with-keyring.sh: it must not touch a keyring in use.");
    return 77;
}

#include "KeychainTest.moc"
