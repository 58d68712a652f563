#include "app/cli/Output.h"

#include "core/base/Logging.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace arb::app {

namespace {

QJsonObject errorJson(const Error& error)
{
    const QJsonValue retry =
        error.retryAt ? QJsonValue(QString::fromStdString(toIso(*error.retryAt))) : QJsonValue();
    return {{QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), errorKindName(error.kind)},
                                                  {QStringLiteral("what"), redacted(error.what)},
                                                  {QStringLiteral("words"), redacted(error.words)},
                                                  {QStringLiteral("action"), redacted(error.action)},
                                                  {QStringLiteral("retry_at"), retry}}},
            {QStringLiteral("exit_code"), static_cast<int>(exitCodeOf(error.kind))}};
}

} // namespace

void Output::answer(const QByteArray& text)
{
    if (!m_open)
        return;
    const auto size = static_cast<std::size_t>(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return;
    m_open = false;
    if (errno != EPIPE)
        m_problem = QString::fromLocal8Bit(std::strerror(errno));
}

void Output::note(const QString& text) const
{
    std::fputs((text + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

ExitCode Output::fail(const Error& error)
{
    note(redacted(error.line()));
    if (!error.action.isEmpty())
        note(redacted(error.action));
    if (m_json)
        answer(QJsonDocument(errorJson(error)).toJson(QJsonDocument::Compact) + '\n');
    return exitCodeOf(error.kind);
}

Status Output::written() const
{
    if (m_problem.isEmpty())
        return {};
    return failure({ErrorKind::Storage,
                    QStringLiteral("standard output"),
                    QStringLiteral("The answer could not be written: %1.").arg(m_problem),
                    QStringLiteral("Free some space, or send it elsewhere."),
                    {}});
}

} // namespace arb::app
