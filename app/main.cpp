#include "app/cli/Headless.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Options.h"
#include "app/window/Application.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

int main(int argc, char* argv[])
{
    using namespace arb::app;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = parseOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "%s\n%s\n", qUtf8Printable(options.error().line()), qUtf8Printable(options.error().action));
        return static_cast<int>(ExitCode::Usage);
    }
    if (options->help || options->version) {
        std::printf("%s\n", options->help ? qUtf8Printable(usage(options->command)) : "agent-arbitrage " ARB_VERSION);
        return static_cast<int>(ExitCode::Done);
    }
    if (options->command.isEmpty())
        return runWindow(argc, argv, *options);
    QCoreApplication application(argc, argv);
    const Interrupt interrupt;
    return static_cast<int>(runCommand(*options, interrupt.token()));
}
