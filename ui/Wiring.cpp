#include "ui/Wiring.h"

#include "core/sync/Engine.h"
#include "ui/MainWindow.h"
#include "ui/Tray.h"

namespace arb::ui {

using sync::Engine;

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
