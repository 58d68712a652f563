#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

namespace arb::tour {

/// Patience with other programs: far more than they need, so that a busy machine changes no verdict.
inline constexpr int patienceMs = 60'000;

/// The programs of this list that are not installed; empty where the tour can go.
[[nodiscard]] QStringList missingPrograms(const QStringList& names);

/// A program that runs beside the test and never outlives it, not even one that is killed.
class Program final
{
public:
    Program() = default;
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// Starts it with the given variables on top of the test's own. Its standard error goes to the test's.
    [[nodiscard]] bool start(const QString& program, const QStringList& arguments,
                             const QProcessEnvironment& variables);
    /// The first line on its standard output; empty where none came in time.
    [[nodiscard]] QString firstLine();
    [[nodiscard]] bool running() const { return m_process.state() == QProcess::Running; }
    /// Asks it to end (SIGTERM).
    void terminate() { m_process.terminate(); }
    /// Its exit code once it has ended by itself; nothing where it crashed or goes on.
    [[nodiscard]] std::optional<int> exitCode();

private:
    QProcess m_process;
};

/// Runs a program to its end and returns what it printed; nothing where it failed.
[[nodiscard]] std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments,
                                                 const QProcessEnvironment& variables);

} // namespace arb::tour
