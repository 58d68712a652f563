#include "ui/Wiring.h"

#include "core/sync/Engine.h"
#include "ui/MainWindow.h"
#include "ui/Tray.h"

namespace arb::ui {

using sync::Engine;

namespace {

/// What the database remembers: read when it is looked at, and anew while it is.
void connectRecords(Engine& engine, MainWindow& window)
{
    QObject::connect(&engine, &Engine::opened, &engine, &Engine::readRuns);
    QObject::connect(&window, &MainWindow::runsWanted, &engine, &Engine::readRuns);
    QObject::connect(&engine, &Engine::runsRead, &window, &MainWindow::setPastRuns);
    QObject::connect(&engine, &Engine::rowsChanged, &window, &MainWindow::refreshRemoved);
    QObject::connect(&window, &MainWindow::removedWanted, &engine, &Engine::readRemoved);
    QObject::connect(&engine, &Engine::removedRead, &window, &MainWindow::setRemoved);
    QObject::connect(&window, &MainWindow::restoreRequested, &engine, &Engine::restore);
    QObject::connect(&window, &MainWindow::tokenUseWanted, &engine, &Engine::readTokenUse);
    QObject::connect(&engine, &Engine::tokenUseRead, &window, &MainWindow::setTokenUse);
}

} // namespace

void connectEngine(Engine& engine, MainWindow& window, Tray* tray)
{
    QObject::connect(&engine, &Engine::statusChanged, &window, &MainWindow::setStatus);
    QObject::connect(&engine, &Engine::runFinished, &window, &MainWindow::addReport);
    QObject::connect(&engine, &Engine::failed, &window, &MainWindow::showError);
    const auto refresh = [&engine] { engine.run(sync::JobKind::Delta); };
    QObject::connect(&window, &MainWindow::refreshRequested, &engine, refresh);
    QObject::connect(&window, &MainWindow::runRequested, &engine, &Engine::run);
    QObject::connect(&window, &MainWindow::cancelRequested, &engine, &Engine::cancel);
    QObject::connect(&window, &MainWindow::pauseRequested, &engine, &Engine::pause);
    QObject::connect(&window, &MainWindow::resumeRequested, &engine, &Engine::resume);
    QObject::connect(&window, &MainWindow::fetchColumnsRequested, &engine, &Engine::fetchLackingColumns);
    QObject::connect(&window, &MainWindow::pruneAllRequested, &engine, &Engine::pruneAll);
    connectRecords(engine, window);
    QObject::connect(&window, &MainWindow::acknowledgeRequested, &engine, &Engine::acknowledge);
    if (!tray)
        return;
    QObject::connect(&engine, &Engine::statusChanged, tray, &Tray::setStatus);
    QObject::connect(tray, &Tray::refreshRequested, &engine, refresh);
    QObject::connect(tray, &Tray::pauseRequested, &engine, &Engine::pause);
    QObject::connect(tray, &Tray::resumeRequested, &engine, &Engine::resume);
    QObject::connect(tray, &Tray::openRequested, &window, &MainWindow::bringToFront);
    QObject::connect(tray, &Tray::quitRequested, &window, &MainWindow::quitRequested);
    QObject::connect(&window, &MainWindow::hiddenToTray, tray, [tray](bool firstTime) {
        if (firstTime)
            tray->explainHiding();
    });
}

} // namespace arb::ui
