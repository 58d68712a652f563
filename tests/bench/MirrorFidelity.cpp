// The fidelity of the mirror, as `agent-arbitrage simulate` measures it; takes the same options.
#include "app/cli/Interrupt.h"
#include "app/simulate/SimulateCommand.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    using namespace arb::app;
    const QCoreApplication application(argc, argv);
    QStringList arguments{QStringLiteral("simulate")};
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = parseOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.error().line()));
        return static_cast<int>(ExitCode::Usage);
    }
    const Interrupt interrupt;
    return static_cast<int>(simulateCommand(*options, interrupt.token()));
}
