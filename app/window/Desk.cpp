#include "app/window/Desk.h"

#include <QApplication>
#include <QTimer>

namespace arb::app {

Desk::Desk(Workspace::Setup setup, QString dataDir, ui::Theme& theme, QObject* parent)
    : QObject(parent), m_setup(std::move(setup)), m_dataDir(std::move(dataDir)), m_theme(theme)
{}

void Desk::open()
{
    m_workspace = std::make_unique<Workspace>(m_setup, m_theme);
    connect(m_workspace.get(), &Workspace::switchRequested, this, [this](bool demo) {
        // The signal comes from inside the workspace that is about to go.
        QTimer::singleShot(0, this, [this, demo] { switchTo(demo); });
    });
    connect(m_workspace.get(), &Workspace::settingsChanged, this,
            [this](const settings::Settings& settings) { m_setup.settings = settings; });
    // exit, not quit: the window's own "closing asks first" is over by now.
    connect(
        m_workspace.get(), &Workspace::quitRequested, qApp, [] { QApplication::exit(0); },
        Qt::QueuedConnection);
    m_workspace->start();
}

void Desk::switchTo(bool demo)
{
    QApplication::setQuitOnLastWindowClosed(false); // one window goes, another comes
    m_workspace.reset();
    m_setup.demo = demo;
    m_setup.places = Places(m_dataDir, demo);
    open();
}

void Desk::bringToFront() { m_workspace->bringToFront(); }

void Desk::close() { m_workspace.reset(); }

} // namespace arb::app
