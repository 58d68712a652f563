#include "core/base/Logging.h"

#include "core/base/RotatingFile.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdio>
#include <deque>
#include <memory>
#include <mutex>

namespace arb {

Q_LOGGING_CATEGORY(logKeepa, "arb.keepa", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "arb.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "arb.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "arb.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "arb.app", QtInfoMsg)

namespace {

std::unique_ptr<RotatingFile> logFile;
bool logVerbose = false;
bool logQuiet = false;

/// Who follows the log, and what they get first.
struct Followed
{
    std::mutex mutex;
    std::deque<QString> recent;
    std::function<void(const QString&)> listener;
};
constexpr std::size_t recentLines = 500;

Followed& followed()
{
    static Followed instance;
    return instance;
}

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "error";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + QLatin1Char(' ') +
                         QLatin1String(levelName(type)) + QLatin1Char(' ') +
                         QLatin1String(context.category ? context.category : "default") + QStringLiteral(": ") +
                         redacted(text);
    if (logFile)
        logFile->append(line.toUtf8());
    {
        Followed& log = followed();
        const std::lock_guard lock(log.mutex);
        log.recent.push_back(line);
        if (log.recent.size() > recentLines)
            log.recent.pop_front();
        if (log.listener)
            log.listener(line);
    }
    const bool important = type == QtFatalMsg || (!logQuiet && (type == QtWarningMsg || type == QtCriticalMsg));
    if (logVerbose || important) {
        std::fputs(line.toLocal8Bit().constData(), stderr);
        std::fputc('\n', stderr);
    }
}

} // namespace

QString redacted(const QString& text)
{
    static const QRegularExpression parameter(QStringLiteral("(key=)[^&\\s\"']+"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression longRun(QStringLiteral("\\b[A-Za-z0-9]{40,}\\b"));
    QString result = text;
    result.replace(parameter, QStringLiteral("\\1<redacted>"));
    result.replace(longRun, QStringLiteral("<redacted>"));
    return result;
}

void startLogging(const QString& file, bool verbose, bool quiet)
{
    logFile = std::make_unique<RotatingFile>(file);
    logVerbose = verbose;
    logQuiet = quiet;
    qInstallMessageHandler(handleMessage);
}

void followLog(std::function<void(const QString& line)> listener)
{
    Followed& log = followed();
    const std::lock_guard lock(log.mutex);
    log.listener = std::move(listener);
    if (log.listener)
        for (const QString& line : log.recent)
            log.listener(line);
}

} // namespace arb
