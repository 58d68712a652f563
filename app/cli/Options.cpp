#include "app/cli/Options.h"

#include <algorithm>

namespace arb::app {

QString Options::value(const QString& name, const QString& fallback) const
{
    const auto [first, last] = values.equal_range(name);
    return first == last ? fallback : std::prev(last)->second;
}

QStringList Options::all(const QString& name) const
{
    QStringList found;
    const auto [first, last] = values.equal_range(name);
    for (auto value = first; value != last; ++value)
        found << value->second;
    return found;
}

const std::vector<OptionSpec>& commonOptions()
{
    static const std::vector<OptionSpec> options{
        {"data-dir", "DIR", "keep database, settings and logs under DIR"},
        {"keepa-url", "URL", "send requests elsewhere (plain http for this machine only)"},
        {"key-file", "FILE", "read the Keepa key from the first line of FILE"},
        {"demo", "", "use the built-in market instead of Keepa"},
        {"minimized", "", "start in the tray"},
        {"json", "", "answer as JSON"},
        {"verbose", "", "print the log on standard error"},
        {"help", "", "show this help"},
        {"version", "", "show the version"},
    };
    return options;
}

const std::vector<CommandSpec>& allCommands()
{
    static const std::vector<OptionSpec> listing{
        {"columns", "A,B", "columns by id, in this order"},
        {"filter", "COND", "e.g. 'profit>=8', 'title~atlas', 'list_at=NULL'; may be repeated"},
        {"sort", "COLUMN", "sort by a column; -COLUMN for descending"},
        {"limit", "N", "at most N rows"},
        {"format", "FORMAT", "table, csv or json"},
    };
    static const std::vector<CommandSpec> commands{
        {"status", "", "why something is new or not, and what ran last", {}},
        {"sync", "", "fetch what changed since the last time", {}},
        {"sweep", "", "a complete pass over the query's pages", {}},
        {"prune", "", "remove deals that are none any more", {}},
        {"backfill",
         "",
         "fill the database from the query's pages, or resume a fill",
         {{"rebuild", "", "build anew beside the old data and swap at the end"},
          {"new-columns", "", "fill new columns from stored answers, without tokens"}}},
        {"recalculate", "", "compute every derived figure anew, without a request", {}},
        {"total", "", "the number of deals", {}},
        {"deals", "", "list deals", listing},
        {"export",
         "FILE",
         "write deals to FILE (.csv, .json or .xlsx)",
         {listing.begin(), std::prev(listing.end())}},
        {"tokens", "", "what tokens were spent on", {{"days", "N", "the last N days (7)"}}},
        {"query", "import FILE | show", "set the deal query from Keepa's JSON, or show it", {}},
        {"profit", "", "one JSON object a line in, one with the figures a line out", {}},
        {"simulate",
         "",
         "measure the mirror against the built-in market in virtual time",
         {{"days", "N", "virtual days after the first fill (7)"},
          {"deals", "N", "deals in the market (5000)"},
          {"turnover", "PCT", "share of the deals replaced a day (25)"},
          {"changes", "N", "price changes a deal and day (2)"},
          {"rate", "N", "tokens a minute (20)"},
          {"seed", "N", "market seed (1)"},
          {"outage", "KIND:START_H:HOURS", "offline, 429 or restart; may be repeated"},
          {"engine-only", "", "leave the baseline out"}}},
    };
    return commands;
}

namespace {

Error usageError(const QString& words)
{
    return {ErrorKind::Invalid, {}, words, QStringLiteral("agent-arbitrage --help shows what there is."), {}};
}

const OptionSpec* findOption(const std::vector<OptionSpec>& options, const QString& name)
{
    const auto found = std::ranges::find_if(options, [&](const OptionSpec& o) { return name == QLatin1String(o.name); });
    return found == options.end() ? nullptr : &*found;
}

void setCommon(Options& options, const QString& name, const QString& value)
{
    if (name == QLatin1String("data-dir"))
        options.dataDir = value;
    else if (name == QLatin1String("keepa-url"))
        options.keepaUrl = value;
    else if (name == QLatin1String("key-file"))
        options.keyFile = value;
    else if (name == QLatin1String("demo"))
        options.demo = true;
    else if (name == QLatin1String("minimized"))
        options.minimized = true;
    else if (name == QLatin1String("json"))
        options.json = true;
    else if (name == QLatin1String("verbose"))
        options.verbose = true;
    else if (name == QLatin1String("help"))
        options.help = true;
    else if (name == QLatin1String("version"))
        options.version = true;
}

const CommandSpec* findCommand(const QString& name)
{
    const auto& commands = allCommands();
    const auto found = std::ranges::find_if(commands, [&](const CommandSpec& c) { return name == QLatin1String(c.name); });
    return found == commands.end() ? nullptr : &*found;
}

} // namespace

Result<Options> parseOptions(const QStringList& arguments)
{
    Options options;
    const CommandSpec* command = nullptr;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString argument = arguments[i];
        if (argument == QLatin1String("-h"))
            argument = QStringLiteral("--help");
        if (!argument.startsWith(QLatin1String("--"))) {
            if (command) {
                options.arguments << argument;
            } else {
                command = findCommand(argument);
                if (!command)
                    return failure(usageError(QStringLiteral("There is no command '%1'.").arg(argument)));
                options.command = argument;
            }
            continue;
        }
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec* common = findOption(commonOptions(), name);
        const OptionSpec* own = command ? findOption(command->options, name) : nullptr;
        const OptionSpec* spec = own ? own : common;
        if (!spec)
            return failure(usageError(QStringLiteral("There is no option '--%1' here.").arg(name)));
        QString value;
        if (*spec->argument != '\0') {
            if (equals >= 0)
                value = argument.mid(equals + 1);
            else if (i + 1 < arguments.size())
                value = arguments[++i];
            else
                return failure(usageError(QStringLiteral("'--%1' needs a value.").arg(name)));
        }
        if (own)
            options.values.emplace(name, value);
        else
            setCommon(options, name, value);
    }
    return options;
}

QString usage(const QString& name)
{
    QString text;
    const auto line = [&text](const QString& left, const char* help) {
        text += QStringLiteral("  %1 %2\n").arg(left, -26).arg(QLatin1String(help));
    };
    const auto optionLine = [&](const OptionSpec& option) {
        line(QStringLiteral("--%1 %2").arg(QLatin1String(option.name), QLatin1String(option.argument)).trimmed(), option.help);
    };
    if (const CommandSpec* command = findCommand(name)) {
        text += QStringLiteral("agent-arbitrage %1 %2: %3\n\n")
                    .arg(name, QLatin1String(command->arguments), QLatin1String(command->help));
        for (const OptionSpec& option : command->options)
            optionLine(option);
        text += QStringLiteral("\nand with every command:\n");
    } else {
        text += QStringLiteral("agent-arbitrage [options]             the window\n"
                               "agent-arbitrage [options] COMMAND     without a window\n\nCommands:\n");
        for (const CommandSpec& each : allCommands())
            line(QStringLiteral("%1 %2").arg(QLatin1String(each.name), QLatin1String(each.arguments)).trimmed(),
                 each.help);
        text += QStringLiteral("\nOptions:\n");
    }
    for (const OptionSpec& option : commonOptions())
        optionLine(option);
    text += QStringLiteral("\nWithout a window the key comes from the keychain, from --key-file, or from the variable\n"
                           "AGENT_ARBITRAGE_KEEPA_KEY.\n\n"
                           "Exit codes: 0 done, 2 usage, 3 no key or key refused, 4 out of tokens, 5 network, 6 storage,\n"
                           "7 cancelled, 8 Keepa refused the query.\n");
    return text;
}

} // namespace arb::app
