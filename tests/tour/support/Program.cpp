#include "tests/tour/support/Program.h"

#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace arb::tour {

namespace {
constexpr int commandMs = 15'000;
}

QStringList missingPrograms(const QStringList& names)
{
    QStringList missing;
    for (const QString& name : names)
        if (QStandardPaths::findExecutable(name).isEmpty())
            missing << name;
    return missing;
}

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Program::start(const QString& program, const QStringList& arguments,
                    const QProcessEnvironment& variables)
{
    m_process.setProcessEnvironment(variables);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_process.start(program, arguments);
    return m_process.waitForStarted(patienceMs);
}

QString Program::firstLine()
{
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(patienceMs))
            return {};
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

std::optional<int> Program::exitCode()
{
    if (m_process.state() != QProcess::NotRunning || m_process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return m_process.exitCode();
}

std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments,
                                   const QProcessEnvironment& variables)
{
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    if (!process.waitForFinished(commandMs)) {
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

} // namespace arb::tour
