#pragma once

#include <QIcon>
#include <QPalette>

namespace arb::ui {

/// The program's own symbols (resources/icons), drawn in a colour of the palette in use, so that they follow
/// a change of theme without being set again.
enum class Symbol {
    Activity,
    Check,
    Close,
    Copy,
    Error,
    Eye,
    EyeOff,
    Info,
    Key,
    Menu,
    Pause,
    Play,
    Refresh,
    Settings,
    Stop,
    Tokens,
    Warning,
};

/// A symbol in the colour of `role` (disabled and selected states follow by themselves).
[[nodiscard]] QIcon icon(Symbol symbol, QPalette::ColorRole role = QPalette::ButtonText);

/// The program's icon, in its own colours.
[[nodiscard]] QIcon appIcon();

} // namespace arb::ui
