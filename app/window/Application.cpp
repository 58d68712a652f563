#include "app/window/Application.h"

#include "app/cli/ExitCode.h"
#include "app/window/Desk.h"
#include "app/window/SingleInstance.h"
#include "app/window/TerminationSignals.h"
#include "core/base/Logging.h"
#include "ui/Translator.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

namespace arb::app {

namespace {

int fail(const Error& error)
{
    std::fprintf(stderr, "%s\n%s\n", qUtf8Printable(redacted(error.line())), qUtf8Printable(redacted(error.action)));
    return static_cast<int>(exitCodeOf(error.kind));
}

} // namespace

int runWindow(int argc, char* argv[], const Options& options)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("agent-arbitrage"));
    QApplication::setApplicationDisplayName(QStringLiteral("Agent Arbitrage"));
    QApplication::setApplicationVersion(QStringLiteral(ARB_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.agent_arbitrage.AgentArbitrage"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/agent-arbitrage.svg")));

    const Places places(options.dataDir, options.demo);
    if (!places.create())
        return fail({ErrorKind::Storage, places.dataDir(), QStringLiteral("The data directory cannot be made."),
                     QStringLiteral("Name another one with --data-dir."), {}});
    startLogging(places.logFile(), options.verbose);

    SingleInstance instance(places.instanceLock());
    if (!instance.claim())
        return static_cast<int>(ExitCode::Done);

    std::vector<Error> warnings;
    auto settings = settings::load(places.settingsFile(), &warnings);
    if (!settings)
        warnings.push_back(settings.error()); // kept beside as .bad; the defaults are better than no program
    auto key = keyFromFileOrEnvironment(options.keyFile);
    if (!key)
        return fail(key.error());
    auto cards = std::make_shared<deals::money::RateCards>(deals::money::RateCards::builtIn());
    const std::vector<Error> problems = cards->addFolder(places.rateCardDir());
    warnings.insert(warnings.end(), problems.begin(), problems.end());
    for (const Error& warning : warnings)
        qCWarning(logApp).noquote() << warning.line();

    const settings::Settings loaded = settings.value_or(settings::Settings{});
    ui::installTranslation(loaded.ui.language);
    ui::Theme theme;
    Desk desk({places, options.keepaUrl, *key, options.demo, options.minimized, loaded, cards}, options.dataDir, theme);
    desk.open();
    QObject::connect(&instance, &SingleInstance::raiseRequested, &desk, [&desk] { desk.bringToFront(); });
    TerminationSignals signals;
    QObject::connect(&signals, &TerminationSignals::received, &application, [] { QApplication::exit(0); });
    const int code = QApplication::exec();
    desk.close();
    return code;
}

} // namespace arb::app
