#include "app/cli/Headless.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Options.h"

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
    QCoreApplication application(argc, argv);
    const Interrupt interrupt;
    return static_cast<int>(runCommand(*options, interrupt.token()));
}
