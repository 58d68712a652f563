#include "app/cli/Options.h"

#include <algorithm>

namespace arb::app {

bool Options::wantsJson() const
{
    return value(QStringLiteral("format"), json ? QStringLiteral("json") : QString()) == QLatin1String("json");
}

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
        {"columns", "A,B", "columns by id, in this order, or all"},
        {"filter", "COND", "e.g. 'profit>=8', 'title~atlas', 'list_at=NULL'; may be repeated"},
        {"sort", "COLUMN", "sort by a column; -COLUMN for descending"},
        {"limit", "N", "at most N rows"},
        {"format", "FORMAT", "table, csv or json"},
    };
    static const OptionSpec wait{"wait", "", "wait for tokens as long as it takes, not two minutes at most"};
    static const std::vector<CommandSpec> commands{
        {"status", "", "why something is new or not, what to do, and what ran last", {}},
        {"sync", "", "fetch what changed since the last time", {wait}},
        {"sweep", "", "a complete pass over the query's pages", {wait}},
        {"prune", "", "remove deals that are none any more", {}},
        {"backfill",
         "",
         "fill the database from the query's pages, or resume a fill",
         {{"rebuild", "", "build anew beside the old data and swap at the end"},
          {"new-columns", "", "fill new columns from stored answers, without tokens"},
          {"fetch", "", "with --new-columns: fetch what no stored answer holds, about a token a deal"},
          wait}},
        {"recalculate", "", "compute every derived figure anew, without a request", {}},
        {"total", "", "the number of deals", {}},
        {"deals", "", "list deals", listing},
        {"export",
         "FILE",
         "write deals to FILE (.csv, .json or .xlsx)",
         {listing.begin(), std::prev(listing.end())}},
        {"removed",
         "",
         "list deals that left, newest first, with the reason",
         {{"limit", "N", "at most N deals"}}},
        {"restore", "ASIN...", "put removed deals back", {}},
        {"tokens", "", "what tokens were spent on, and what is left", {{"days", "N", "the last N days (7)"}}},
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
          {"outage", "KIND:START_H:HOURS", "offline, 429, or restart (killed, and away); may be repeated"},
          {"engine-only", "", "leave the baseline out"}}},
    };
    return commands;
}

namespace {

Error usageError(const QString& words, const CommandSpec* command = nullptr)
{
    const QString help = command ? QStringLiteral("'agent-arbitrage %1 --help' shows what there is.")
                                       .arg(QLatin1String(command->name))
                                 : QStringLiteral("'agent-arbitrage --help' shows what there is.");
    return {ErrorKind::Invalid, {}, words, help, {}};
}

const OptionSpec* findOption(const std::vector<OptionSpec>& options, const QString& name)
{
    const auto found =
        std::ranges::find_if(options, [&](const OptionSpec& o) { return name == QLatin1String(o.name); });
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
    const auto found =
        std::ranges::find_if(commands, [&](const CommandSpec& c) { return name == QLatin1String(c.name); });
    return found == commands.end() ? nullptr : &*found;
}

/// The words of a command line, taken one after the other.
class Parser
{
public:
    explicit Parser(const QStringList& words) : m_words(words) {}

    Result<Options> parse()
    {
        while (m_next < m_words.size()) {
            const QString word = m_words[m_next++];
            const bool option = word.size() > 1 && word.startsWith(QLatin1Char('-'));
            if (Status taken = option ? takeOption(word) : takeWord(word); !taken)
                return failure(std::move(taken).error());
        }
        return std::move(m_options);
    }

private:
    Status takeWord(const QString& word)
    {
        if (m_command) {
            if (*m_command->arguments == '\0')
                return failure(usageError(QStringLiteral("'%1' takes no '%2'.").arg(m_options.command, word),
                                          m_command));
            m_options.arguments << word;
            return {};
        }
        m_command = findCommand(word);
        if (!m_command)
            return failure(usageError(QStringLiteral("There is no command '%1'.").arg(word)));
        m_options.command = word;
        return {};
    }

    Status takeOption(const QString& word)
    {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString text = word == QLatin1String("-h") ? QStringLiteral("--help") : word.left(equals);
        const QString name = text.startsWith(QLatin1String("--")) ? text.mid(2) : QString();
        const OptionSpec* own = m_command ? findOption(m_command->options, name) : nullptr;
        const OptionSpec* spec = own ? own : findOption(commonOptions(), name);
        if (!spec)
            return failure(
                usageError(m_command ? QStringLiteral("'%1' has no option '%2'.").arg(m_options.command, text)
                                     : QStringLiteral("There is no option '%1'.").arg(text),
                           m_command));
        QString value;
        if (*spec->argument == '\0') {
            if (equals >= 0)
                return failure(usageError(QStringLiteral("'%1' takes no value.").arg(text), m_command));
        } else {
            if (equals >= 0)
                value = word.mid(equals + 1);
            else if (m_next < m_words.size())
                value = m_words[m_next++];
            // An empty value is an unset variable of a script: never a default.
            if (value.isEmpty())
                return failure(usageError(QStringLiteral("'%1' needs a value.").arg(text), m_command));
        }
        if (own)
            m_options.values.emplace(name, value);
        else
            setCommon(m_options, name, value);
        return {};
    }

    const QStringList& m_words;
    qsizetype m_next = 0;
    const CommandSpec* m_command = nullptr;
    Options m_options;
};

} // namespace

Result<Options> parseOptions(const QStringList& arguments) { return Parser(arguments).parse(); }

QString usage(const QString& name)
{
    QString text;
    const auto line = [&text](const QString& left, const char* help) {
        text += QStringLiteral("  %1 %2\n").arg(left, -26).arg(QLatin1String(help));
    };
    const auto optionLine = [&](const OptionSpec& option) {
        line(QStringLiteral("--%1 %2")
                 .arg(QLatin1String(option.name), QLatin1String(option.argument))
                 .trimmed(),
             option.help);
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
            line(QStringLiteral("%1 %2")
                     .arg(QLatin1String(each.name), QLatin1String(each.arguments))
                     .trimmed(),
                 each.help);
        text += QStringLiteral("\nOptions:\n");
    }
    for (const OptionSpec& option : commonOptions())
        optionLine(option);
    text += QStringLiteral(
        "\nWithout a window the key comes from the keychain, from --key-file, or from the variable\n"
        "AGENT_ARBITRAGE_KEEPA_KEY.\n\n"
        "Exit codes: 0 done, 2 usage, 3 no key or key refused, 4 out of tokens, 5 network, 6 storage,\n"
        "7 cancelled, 8 Keepa refused the query.\n");
    return text;
}

} // namespace arb::app
