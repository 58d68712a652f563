#pragma once

namespace arb::ui {

/// The pages of the settings dialog, in its order.
enum class SettingsPage { Account, Query, Costs, Schedules, Tokens, Appearance, Danger };

} // namespace arb::ui
