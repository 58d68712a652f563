#pragma once

#include "app/cli/EnglishPlurals.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Options.h"
#include "app/cli/Output.h"
#include "core/base/Places.h"
#include "core/settings/Settings.h"
#include "core/sync/ActivityLog.h"
#include "core/sync/Session.h"

#include <QJsonDocument>

#include <memory>
#include <stop_token>

namespace arb::app {

/// What the user asked to be bought in full may wait for tokens for days.
inline constexpr Milliseconds untilDone = Hours{24 * 7};

/// What every headless command shares: places, settings, key, database. Answers go to standard output,
/// progress and errors to standard error.
class Headless
{
public:
    Headless(const Options& options, std::stop_token stop);
    ~Headless();

    [[nodiscard]] const Options& options() const { return m_options; }
    [[nodiscard]] const Places& places() const { return m_places; }
    [[nodiscard]] const settings::Settings& settings() const { return m_settings; }
    [[nodiscard]] std::shared_ptr<const deals::money::RateCards> cards() const { return m_cards; }
    [[nodiscard]] std::stop_token stop() const { return m_stop; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }

    /// Reads settings and rate cards, makes the directories.
    [[nodiscard]] Status prepare();
    /// The session over the database, with the key where there is one.
    [[nodiscard]] Result<sync::Session*> session();
    /// A stored query that cannot be read keeps the session from opening: forgets it, for one that is imported.
    [[nodiscard]] Status forgetDamagedQuery();
    /// The session, and an error where there is no key.
    [[nodiscard]] Result<sync::Session*> sessionWithKey();
    /// The same for what asks Keepa: not in demo mode, whose market lives in the window.
    [[nodiscard]] Result<sync::Session*> sessionForJobs();

    /// Runs one job to its end (see JobRunner), with progress on standard error.
    [[nodiscard]] Result<sync::RunReport> runJob(sync::Session& session, sync::JobKind kind, Milliseconds patience);
    /// How long a job waits for tokens: two minutes, or with --wait until it is done.
    [[nodiscard]] Milliseconds patience() const
    {
        return m_options.has(QStringLiteral("wait")) ? untilDone : Minutes{2};
    }

    /// The same for a job on local data; without `anyway` only where it is needed.
    [[nodiscard]] Result<sync::RunReport> runLocal(sync::Session& session, sync::JobKind kind, bool anyway);
    /// Another day, or costs that were changed while no window was open: brings all figures to the same state.
    [[nodiscard]] Status alignFigures(sync::Session& session);

    [[nodiscard]] Output& output() { return m_output; }
    void out(const QString& text) { m_output.answerLine(text); }
    void outJson(const QJsonDocument& answer,
                 QJsonDocument::JsonFormat format = QJsonDocument::Indented)
    {
        out(QString::fromUtf8(answer.toJson(format)).trimmed());
    }
    void note(const QString& text) const { m_output.note(text); }
    [[nodiscard]] ExitCode fail(const Error& error) { return m_output.fail(error); }

private:
    [[nodiscard]] Result<std::optional<Secret>> key();

    EnglishPlurals m_plurals;
    Options m_options;
    std::stop_token m_stop;
    Places m_places;
    settings::Settings m_settings;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<keepa::Transport> m_transport;
    std::shared_ptr<const deals::money::RateCards> m_cards;
    std::unique_ptr<sync::Session> m_session;
    std::unique_ptr<sync::ActivityLog> m_activity;
    Output m_output;
};

/// Runs a command; the program's exit code.
[[nodiscard]] ExitCode runCommand(const Options& options, std::stop_token stop);

} // namespace arb::app
