#include "app/simulator/Options.h"

#include <QCommandLineParser>

#include <array>
#include <cmath>

namespace arb::simulator {

namespace {
constexpr int mostDeals = 200'000;

QString defaultKey()
{
    return QString::fromUtf8(KeepaOptions::defaultKey.data(), KeepaOptions::defaultKey.size());
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "A simulated book market that answers like Keepa's API on 127.0.0.1.\n"
        "Serves /token, /deal, /product and /seller by GET and POST. The first line printed is\n"
        "\"listening on http://127.0.0.1:PORT\". Ends on SIGTERM or SIGINT, and prints then\n"
        "what it charged."));
    QStringList faults;
    for (const FaultKind kind : allFaults())
        faults += QString::fromUtf8(faultName(kind).data(), static_cast<qsizetype>(faultName(kind).size()));
    const auto add = [&parser](const char* name, const QString& text, const char* value,
                               const QString& preset) {
        parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value), preset});
    };
    parser.addOption({QStringLiteral("help"), QStringLiteral("Show this help and exit.")});
    add("port", QStringLiteral("Port to listen on; 0 takes a free one (default 0)."), "n",
        QStringLiteral("0"));
    add("seed", QStringLiteral("Seed of the market: same seed, same market (default 1)."), "n",
        QStringLiteral("1"));
    add("deals", QStringLiteral("Deals that the starter query lists (default 5000)."), "n",
        QStringLiteral("5000"));
    add("rate", QStringLiteral("Tokens a minute (default 20)."), "n", QStringLiteral("20"));
    add("turnover", QStringLiteral("Percent of the deals that change within a day (default 25)."), "pct",
        QStringLiteral("25"));
    add("changes", QStringLiteral("Price changes per deal and day (default 2)."), "n", QStringLiteral("2"));
    add("key", QStringLiteral("The key to accept (default: see below)."), "key", defaultKey());
    add("speed", QStringLiteral("Virtual seconds per real second (default 1)."), "x", QStringLiteral("1"));
    add("fault",
        QStringLiteral("Spoil answers, all or the next N; may be repeated. NAME is one of %1.")
            .arg(faults.join(QStringLiteral(", "))),
        "name[:n]", {});
}

Error wrong(const QString& option, const QString& expected)
{
    return {
        ErrorKind::Invalid, option, QStringLiteral("Option --%1 needs %2.").arg(option, expected), {}, {}};
}

/// The number given for an option, if it lies within the bounds.
Result<double> numberOf(const QCommandLineParser& parser, const QString& option, double low, double high,
                        bool whole)
{
    bool fine = false;
    const double value = parser.value(option).toDouble(&fine);
    if (!fine || value < low || value > high || (whole && value != std::floor(value)))
        return failure(
            wrong(option, QStringLiteral("a %1 from %2 to %3")
                              .arg(whole ? QStringLiteral("whole number") : QStringLiteral("number"))
                              .arg(low, 0, 'g', 12)
                              .arg(high, 0, 'g', 12)));
    return value;
}
} // namespace

QString Options::usage()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText() + QStringLiteral("\nThe default key is %1\n").arg(defaultKey());
}

Result<Options> Options::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return failure({ErrorKind::Invalid, {}, parser.errorText(), {}, {}});
    if (!parser.positionalArguments().isEmpty())
        return failure({ErrorKind::Invalid,
                        {},
                        QStringLiteral("Unexpected argument '%1'.").arg(parser.positionalArguments().front()),
                        {},
                        {}});
    Options options;
    options.help = parser.isSet(QStringLiteral("help"));
    struct Number
    {
        const char* name;
        double low;
        double high;
        bool whole;
        double value = 0;
    };
    std::array<Number, 7> numbers{{{"port", 0, 65535, true},
                                   {"seed", 0, 9'007'199'254'740'992.0, true},
                                   {"deals", 1, mostDeals, true},
                                   {"rate", 1, 10'000, true},
                                   {"turnover", 0, 500, false},
                                   {"changes", 0, 100, false},
                                   {"speed", 0.001, 100'000, false}}};
    for (Number& number : numbers) {
        const auto value =
            numberOf(parser, QString::fromLatin1(number.name), number.low, number.high, number.whole);
        if (!value)
            return failure(value.error());
        number.value = *value;
    }
    options.port = static_cast<std::uint16_t>(numbers[0].value);
    options.market.seed = static_cast<std::uint64_t>(numbers[1].value);
    options.market.deals = static_cast<int>(numbers[2].value);
    options.keepa.refillRate = static_cast<int>(numbers[3].value);
    options.market.turnoverPercentPerDay = numbers[4].value;
    options.market.changesPerDealAndDay = numbers[5].value;
    options.speed = numbers[6].value;
    options.keepa.key = parser.value(QStringLiteral("key")).toStdString();
    if (options.keepa.key.empty())
        return failure(wrong(QStringLiteral("key"), QStringLiteral("a key that is not empty")));
    for (const QString& text : parser.values(QStringLiteral("fault"))) {
        const auto fault = Fault::parse(text.toStdString());
        if (!fault)
            return failure(wrong(
                QStringLiteral("fault"),
                QStringLiteral("the name of a fault, and after a colon how often (see --help), not '%1'")
                    .arg(text)));
        options.faults.push_back(*fault);
    }
    return options;
}

} // namespace arb::simulator
