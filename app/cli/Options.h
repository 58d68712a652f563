#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace arb::app {

/// What the command line asked for.
struct Options
{
    QString command;       ///< empty: the window
    QStringList arguments; ///< of the command
    QString dataDir;
    QString keepaUrl;
    QString keyFile;
    bool demo = false;
    bool verbose = false;
    bool minimized = false; ///< start in the tray
    bool help = false;
    bool version = false;
    bool json = false;
    std::multimap<QString, QString> values; ///< options of the command: "columns" -> "asin,title"

    /// Answers are JSON, so errors are, too.
    [[nodiscard]] bool wantsJson() const;
    [[nodiscard]] bool has(const QString& name) const { return values.contains(name); }
    [[nodiscard]] QString value(const QString& name, const QString& fallback = {}) const;
    [[nodiscard]] QStringList all(const QString& name) const;
};

/// One option of a command. `argument` empty: a switch.
struct OptionSpec
{
    const char* name;
    const char* argument;
    const char* help;
};

struct CommandSpec
{
    const char* name;
    const char* arguments; ///< "FILE", "import FILE | show"
    const char* help;
    std::vector<OptionSpec> options;
};

/// Every headless command with its options: parsing, --help and the completion iterate these.
[[nodiscard]] const std::vector<CommandSpec>& allCommands();
/// Options that go with every command and with the window.
[[nodiscard]] const std::vector<OptionSpec>& commonOptions();

/// Error: Invalid, with the sentence for the user.
[[nodiscard]] Result<Options> parseOptions(const QStringList& arguments);
[[nodiscard]] QString usage(const QString& command = {});

} // namespace arb::app
