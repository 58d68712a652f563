#pragma once

#include "app/window/Workspace.h"

#include <QObject>
#include <QString>

#include <memory>

namespace arb::app {

/// The workspace in use; another one takes its place when the user goes to the demo or back.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// `dataDir` as the user gave it (Places); `theme` outlives the desk.
    Desk(Workspace::Setup setup, QString dataDir, ui::Theme& theme, QObject* parent = nullptr);

    void open();
    void bringToFront();
    /// Ends the engine and takes the window away.
    void close();

private:
    void switchTo(bool demo);

    Workspace::Setup m_setup;
    QString m_dataDir;
    ui::Theme& m_theme;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace arb::app
