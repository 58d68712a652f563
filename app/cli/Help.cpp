#include "app/cli/Help.h"

#include <QTextStream>

#include <cstdio>

namespace arb::app {

std::optional<ExitCode> answerHelp(const Options& options)
{
    if (!options.help && !options.version)
        return std::nullopt;
    QTextStream out(stdout);
    if (options.help)
        out << usage(options.command);
    else
        out << QStringLiteral("agent-arbitrage " ARB_VERSION "\n");
    return ExitCode::Done;
}

} // namespace arb::app
