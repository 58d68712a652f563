#pragma once

#include "core/base/Clock.h"
#include "core/base/KeyStore.h"
#include "core/base/Places.h"
#include "core/deals/money/RateCards.h"
#include "core/settings/Settings.h"
#include "core/sync/Engine.h"
#include "ui/settings/SettingsPage.h"

#include <QObject>

#include <memory>

namespace arb::ui {
class DealsPage;
class MainWindow;
class Theme;
class Tray;
} // namespace arb::ui

namespace arb::app {

class NewDealNotifier;

/// A window with its engine over one database: the user's, or the demo's. Wires; decides nothing about deals.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        Places places;
        QString keepaUrl;
        std::optional<Secret> givenKey; ///< by file or environment: the keychain is not asked
        bool demo = false;
        bool startHidden = false;
        settings::Settings settings;
        std::shared_ptr<const deals::money::RateCards> cards;
    };

    Workspace(Setup setup, ui::Theme& theme, QObject* parent = nullptr);
    ~Workspace() override;

    void start();
    void bringToFront();

Q_SIGNALS:
    /// The user wants the demo, or back to a real account.
    void switchRequested(bool demo);
    void settingsChanged(const arb::settings::Settings& settings);
    void quitRequested();

private:
    void buildEngine();
    void buildWindow();
    void buildTray();
    void connectParts();
    void findKey();
    void applySettings();
    void openSettings(ui::SettingsPage page);
    void openAbout();
    void takeKey(const Secret& key);

    Setup m_setup;
    ui::Theme& m_theme;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<keepa::Transport> m_transport;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Tray> m_tray;
    ui::DealsPage* m_page = nullptr; ///< owned by the window
    NewDealNotifier* m_notifier = nullptr;
    bool m_hasKey = false;
};

} // namespace arb::app
