#include "app/cli/Headless.h"
#include "app/cli/Help.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Options.h"
#include "app/window/Application.h"

#include <QCoreApplication>
#include <QStringList>

int main(int argc, char* argv[])
{
    using namespace arb::app;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = parseOptions(arguments);
    if (!options)
        return static_cast<int>(Output(arguments.contains(QStringLiteral("--json"))).fail(options.error()));
    if (const auto answered = answerHelp(*options))
        return static_cast<int>(*answered);
    if (options->command.isEmpty())
        return runWindow(argc, argv, *options);
    const Interrupt interrupt; // first: a command may be stopped as soon as it is started
    QCoreApplication application(argc, argv);
    return static_cast<int>(runCommand(*options, interrupt.token()));
}
