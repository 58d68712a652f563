#pragma once

namespace arb::sync {
class Engine;
}

namespace arb::ui {

class MainWindow;
class Tray;

/// The engine's signals into the window and the tray, and their requests back. All three must live equally
/// long or be destroyed in any order: the connections end with whichever goes first.
void connectEngine(sync::Engine& engine, MainWindow& window, Tray* tray);

} // namespace arb::ui
