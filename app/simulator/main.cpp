// keepa-simulator: the built-in book market behind Keepa's API, on the loopback interface.

#include "app/simulator/Options.h"
#include "core/simulator/HttpServer.h"
#include "core/simulator/ScaledClock.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace arb;
using namespace arb::simulator;

namespace {
constexpr int usageError = 2;

#ifdef Q_OS_UNIX
std::array<int, 2> signalPipe{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

/// Ends the event loop on SIGTERM and SIGINT: a handler may only write, so the loop reads the other end.
void quitOnSignals(QCoreApplication& application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe.data()) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}
#else
void quitOnSignals(QCoreApplication&) {}
#endif

int complain(const Error& error, int code)
{
    std::fprintf(stderr, "keepa-simulator: %s\n", qPrintable(error.words));
    if (code == usageError)
        std::fprintf(stderr, "Try 'keepa-simulator --help'.\n");
    return code;
}
} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("keepa-simulator"));
    Result<Options> options = Options::parse(QCoreApplication::arguments());
    if (!options)
        return complain(options.error(), usageError);
    if (options->help) {
        std::fputs(qPrintable(Options::usage()), stdout);
        return 0;
    }
    quitOnSignals(application);
    const UtcMillis start = SystemClock().utc();
    options->market.start = start;
    Market market(options->market);
    market.collectEvents(false);
    const auto keepa = std::make_shared<SimulatedKeepa>(std::move(market), options->keepa);
    for (const Fault fault : options->faults)
        keepa->addFault(fault);
    const ScaledClock clock(start, options->speed);
    HttpServer server(keepa, clock);
    if (const Status listening = server.listen(options->port); !listening)
        return complain(listening.error(), 1);
    std::printf("listening on %s\n", qPrintable(server.url()));
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    std::printf("charged %lld tokens\n", static_cast<long long>(keepa->tokensCharged()));
    return code;
}
