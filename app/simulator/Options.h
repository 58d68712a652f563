#pragma once

#include "core/base/Result.h"
#include "core/simulator/SimulatedKeepa.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace arb::simulator {

/// What the command line of keepa-simulator asks for.
struct Options
{
    std::uint16_t port = 0;
    MarketOptions market;
    KeepaOptions keepa;
    std::vector<Fault> faults;
    double speed = 1; ///< virtual seconds per real second
    bool help = false;

    /// Error Invalid: a sentence that names the option.
    [[nodiscard]] static Result<Options> parse(const QStringList& arguments);
    /// The text of --help.
    [[nodiscard]] static QString usage();
};

} // namespace arb::simulator
