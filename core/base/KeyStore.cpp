#include "core/base/KeyStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace arb {

namespace {

const auto service = QStringLiteral("agent-arbitrage");
const auto account = QStringLiteral("keepa-api-key");

/// Its tr() has a context that lupdate finds, which a plain function named tr has not.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

Error keychainError(const QString& what)
{
    return {ErrorKind::Storage, what, Words::tr("The system's keychain does not work."),
            Words::tr("Unlock or install a keyring (for example GNOME Keyring), or use the key for this run only."), {}};
}

/// Runs a job and answers once: with its result, or with an error after the time-out. After a time-out the job's own
/// error is meaningless (it says NoError), so it is not asked.
template <class Job, class Answer> void runJob(Job* job, QObject* owner, Milliseconds timeout, Answer answer)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto* timer = new QTimer(job);
    timer->setSingleShot(true);
    const auto answered = std::make_shared<bool>(false);
    QObject::connect(timer, &QTimer::timeout, owner, [answered, answer] {
        if (std::exchange(*answered, true))
            return;
        answer(nullptr);
    });
    QObject::connect(job, &QKeychain::Job::finished, owner, [answered, answer, job](QKeychain::Job*) {
        if (std::exchange(*answered, true))
            return;
        answer(job);
    });
    timer->start(timeout);
    job->start();
}

} // namespace

SystemKeyStore::SystemKeyStore(QObject* parent, Milliseconds timeout) : KeyStore(parent), m_timeout(timeout) {}

void SystemKeyStore::read(std::function<void(Result<std::optional<Secret>>)> done)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(account);
    runJob(job, this, m_timeout, [done](QKeychain::ReadPasswordJob* finished) {
        if (!finished)
            done(failure(keychainError(Words::tr("no answer in time"))));
        else if (finished->error() == QKeychain::EntryNotFound)
            done(std::optional<Secret>{});
        else if (finished->error() != QKeychain::NoError)
            done(failure(keychainError(finished->errorString())));
        else
            done(std::optional{Secret(finished->textData().toStdString())});
    });
}

void SystemKeyStore::write(const Secret& key, std::function<void(Status)> done)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(account);
    job->setTextData(QString::fromStdString(key.reveal()));
    runJob(job, this, m_timeout, [done](QKeychain::WritePasswordJob* finished) {
        if (!finished)
            done(failure(keychainError(Words::tr("no answer in time"))));
        else if (finished->error() != QKeychain::NoError)
            done(failure(keychainError(finished->errorString())));
        else
            done({});
    });
}

void SystemKeyStore::remove(std::function<void(Status)> done)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setKey(account);
    runJob(job, this, m_timeout, [done](QKeychain::DeletePasswordJob* finished) {
        if (!finished)
            done(failure(keychainError(Words::tr("no answer in time"))));
        else if (finished->error() != QKeychain::NoError && finished->error() != QKeychain::EntryNotFound)
            done(failure(keychainError(finished->errorString())));
        else
            done({});
    });
}

Result<std::optional<Secret>> keyFromFileOrEnvironment(const QString& file)
{
    if (file.isEmpty()) {
        const QByteArray value = qgetenv("AGENT_ARBITRAGE_KEEPA_KEY").trimmed();
        return value.isEmpty() ? std::nullopt : std::optional{Secret(value.toStdString())};
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure({ErrorKind::Auth, file, Words::tr("The key file cannot be read."), source.errorString(), {}});
    QByteArray line = source.readLine(4096);
    if (const auto mark = QByteArrayLiteral("\xEF\xBB\xBF"); line.startsWith(mark))
        line.remove(0, mark.size()); // as editors of Windows write it
    line = line.trimmed();
    if (line.isEmpty())
        return failure({ErrorKind::Auth, file, Words::tr("The key file is empty."),
                        Words::tr("Its first line has to be the Keepa key."), {}});
    return std::optional{Secret(line.toStdString())};
}

} // namespace arb
