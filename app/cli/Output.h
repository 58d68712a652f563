#pragma once

#include "app/cli/ExitCode.h"

#include <QByteArray>
#include <QString>

namespace arb::app {

/// What a command says: answers on standard output, progress and errors on standard error. Where nobody reads
/// any more
/// (`| head -1`) nothing more is said, and the work goes on.
class Output
{
public:
    /// With `json` an error is an object on standard output, too.
    explicit Output(bool json) : m_json(json) {}

    void answer(const QByteArray& text);
    void answerLine(const QString& text) { answer(text.toUtf8() + '\n'); }
    void note(const QString& text) const;
    /// {"error": {kind, what, words, action, retry_at}, "exit_code"}, and the words for people.
    [[nodiscard]] ExitCode fail(const Error& error);

    /// Somebody still takes what is answered.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Storage, where an answer could not be written to the end (a full disk).
    [[nodiscard]] Status written() const;

private:
    bool m_json;
    bool m_open = true;
    QString m_problem;
};

} // namespace arb::app
