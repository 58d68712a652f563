#pragma once

#include "core/base/Clock.h"
#include "core/settings/Settings.h"
#include "core/sync/Status.h"
#include "ui/TrayBackend.h"
#include "ui/settings/KeyAccess.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace arb::ui::samples {

/// Friday 2026-11-20, 14:20 UTC.
inline constexpr UtcTime noon{1'795'184'400};

/// The healthy status of a running program: 4,812 deals, 27 new, 3 gone, 812 of 1,200 tokens.
[[nodiscard]] sync::EngineStatus healthy(UtcTime now = noon);
/// The same with a refresh on page 3 of 34.
[[nodiscard]] sync::EngineStatus refreshing(UtcTime now = noon);
/// A status whose health is `code`, with the words and the action that the engine gives it.
[[nodiscard]] sync::EngineStatus unwell(sync::Health::Code code, sync::Health::Action action,
                                        UtcTime now = noon);

/// Keepa and the keychain as a window meets them: answers come when the test gives them.
struct FakeAccount
{
    QStringList checked; ///< keys that were asked about
    QStringList stored;
    std::function<void(Result<sync::TokenStatus>)> answerCheck;
    std::function<void(Status)> answerStore;

    [[nodiscard]] KeyAccess access();
};

[[nodiscard]] Error error(ErrorKind kind, const QString& words, const QString& what = {});

/// A tray that is there or not, and remembers its messages.
class FakeTrayBackend final : public TrayBackend
{
public:
    struct State
    {
        bool available = false;
        QStringList messages;
    };

    explicit FakeTrayBackend(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    [[nodiscard]] bool available() const override { return m_state->available; }
    void message(QSystemTrayIcon&, const QString& title, const QString& text) override
    {
        m_state->messages << title + QStringLiteral(": ") + text;
    }

private:
    std::shared_ptr<State> m_state;
};

} // namespace arb::ui::samples
