#pragma once

#include "core/base/Result.h"
#include "core/deals/CostSettings.h"
#include "core/keepa/Domain.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace arb::settings {

/// When the jobs run and how far they may go (issue-independent names of the jobs: delta = update_recent_deals).
struct EngineSettings
{
    bool adaptiveSchedule = true;       ///< delta and sweep as often as the plan affords, within the bounds below
    int deltaMinutes = 15;              ///< update_recent_deals: the interval when not adaptive
    int deltaFastestSeconds = 120;      ///< adaptive: never more often (Keepa answers from a cache for so long)
    int deltaSlowestMinutes = 60;       ///< adaptive: never more rarely
    int sweepHours = 6;                 ///< the slowest interval of complete sweeps
    int pruneHours = 24;                ///< prune_stale_deals
    int staleHours = 48;                ///< hard limit: unverified for longer than this, a row may go
    int pruneSharePercent = 20;         ///< never more than this share of the rows in one run without asking
    int tombstoneDays = 30;             ///< removed deals can be restored for so long
    int tokenFloor = -100;              ///< controlled deficit: the balance may be taken down to this
    int offersPerDay = 50;              ///< at most so many offers look-ups (6 tokens each) a day
    std::int64_t offersMinProfitCents = 500; ///< only for deals with at least this profit
    int rawAnswerDays = 90;             ///< stored raw answers are dropped after so long
    int ledgerDays = 60;
    int journalDays = 180;

    friend bool operator==(const EngineSettings&, const EngineSettings&) = default;
};

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

/// What the windows remember beside the columns (which are in a file of their own).
struct UiSettings
{
    ThemeChoice theme = ThemeChoice::System;
    bool compactRows = false;
    bool reducedMotion = false;          ///< no flashing of changed cells
    bool closeToTray = true;
    bool notifyNewDeals = false;
    std::int64_t notifyMinProfitCents = 800;
    std::string language;                ///< "" follows the system; "en", "de"

    friend bool operator==(const UiSettings&, const UiSettings&) = default;
};

/// Every setting of the program except the key (keychain) and the query (database).
struct Settings
{
    keepa::DomainId marketplace = keepa::DomainId::Us;
    deals::CostSettings costs;
    EngineSettings engine;
    UiSettings ui;

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// The kinds of input a setting takes; decides the editor in the dialog and the JSON type in the file.
enum class SettingType : std::uint8_t { Flag, Integer, Cents, BasisPoints, OptionalCents, Choice, Text };

using SettingValue = std::variant<std::monostate, bool, std::int64_t, std::string>; ///< monostate: unset (OptionalCents)

/// One setting: the only place that names it. The file, the dialog and the reset iterate these.
struct Setting
{
    std::string_view key;       ///< stable: "costs.prep"
    std::string_view section;   ///< "costs", "engine", "ui", "account"
    SettingType type;
    const char* title;          ///< translated in context "Settings"
    const char* help;           ///< translated likewise
    std::int64_t min = 0;       ///< bounds, inclusive (numbers)
    std::int64_t max = 0;
    std::vector<std::pair<std::string_view, const char*>> choices{}; ///< Choice: stored name and translated title
    SettingValue (*get)(const Settings&) = nullptr;
    void (*set)(Settings&, const SettingValue&) = nullptr;
};

/// All settings in display order.
[[nodiscard]] std::span<const Setting> allSettings();

/// Checks a value against a setting's type and bounds. Error: Invalid, `what` = the key.
[[nodiscard]] Status check(const Setting& setting, const SettingValue& value);

/// Reads the file; a missing file gives the defaults. Unknown members are ignored, a bad value gives its default and a
/// warning in `warnings`; a file that is no JSON is kept beside as .bad and answers Malformed.
[[nodiscard]] Result<Settings> load(const QString& file, std::vector<Error>* warnings = nullptr);

/// Writes the file atomically, only members that differ from their defaults. Error: Storage.
[[nodiscard]] Status save(const QString& file, const Settings& settings);

} // namespace arb::settings
