#include "app/simulate/SimulateCommand.h"

#include "app/cli/Output.h"
#include "app/simulate/Fidelity.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QStringList>
#include <QTextStream>

#include <cmath>
#include <cstdio>
#include <future>

namespace arb::app {

namespace {

Error usageError(const QString& what, const QString& words) { return {ErrorKind::Invalid, what, words, {}, {}}; }

Result<double> number(const Options& options, const char* name, double fallback, double least)
{
    const QString key = QLatin1String(name);
    if (!options.has(key))
        return fallback;
    bool ok = false;
    const double value = options.value(key).toDouble(&ok);
    if (!ok || value < least)
        return failure(usageError(QStringLiteral("--") + key, QStringLiteral("A number of at least %1 is needed.").arg(least)));
    return value;
}

Result<FidelityOptions::Outage> parseOutage(const QString& text)
{
    using Kind = FidelityOptions::Outage::Kind;
    const QStringList parts = text.split(QLatin1Char(':'));
    const QString kind = parts.value(0);
    bool startOk = false;
    bool hoursOk = false;
    FidelityOptions::Outage outage;
    outage.startHours = parts.value(1).toDouble(&startOk);
    outage.hours = parts.value(2).toDouble(&hoursOk);
    const bool known = kind == QLatin1String("offline") || kind == QLatin1String("429") || kind == QLatin1String("restart");
    if (parts.size() != 3 || !known || !startOk || !hoursOk || outage.startHours < 0 || outage.hours < 0)
        return failure(usageError(QStringLiteral("--outage"),
                                  QStringLiteral("An outage looks like offline:24:8, 429:24:1 or restart:24:0.")));
    outage.kind = kind == QLatin1String("offline") ? Kind::Offline
                  : kind == QLatin1String("429")   ? Kind::TooManyRequests
                                                   : Kind::Restart;
    return outage;
}

Result<FidelityOptions> parse(const Options& options)
{
    FidelityOptions parsed;
    Error error;
    bool fine = true;
    const auto read = [&](const char* name, double fallback, double least) {
        auto value = number(options, name, fallback, least);
        if (!value && std::exchange(fine, false))
            error = value.error();
        return value.value_or(fallback);
    };
    parsed.days = read("days", 7, 0.01);
    parsed.deals = static_cast<int>(read("deals", 5000, 1));
    parsed.turnoverPercent = read("turnover", 25, 0);
    parsed.changesPerDay = read("changes", 2, 0);
    parsed.tokensPerMinute = static_cast<int>(read("rate", 20, 1));
    parsed.seed = static_cast<std::uint64_t>(read("seed", 1, 0));
    if (!fine)
        return failure(error);
    for (const QString& text : options.all(QStringLiteral("outage"))) {
        auto outage = parseOutage(text);
        if (!outage)
            return failure(std::move(outage).error());
        parsed.outages.push_back(*outage);
    }
    return parsed;
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

QJsonObject figuresJson(const FidelityFigures& figures)
{
    QJsonObject tokens;
    for (const auto& [purpose, count] : figures.tokensPerDay)
        tokens.insert(QString::fromStdString(purpose), rounded(count, 1));
    return {{QStringLiteral("missing_pct"), rounded(figures.missingPercent, 3)},
            {QStringLiteral("ghost_pct"), rounded(figures.ghostPercent, 3)},
            {QStringLiteral("wrong_price_pct"), rounded(figures.wrongPricePercent, 3)},
            {QStringLiteral("delay_median_s"), rounded(figures.delayMedianSeconds, 1)},
            {QStringLiteral("delay_p95_s"), rounded(figures.delayP95Seconds, 1)},
            {QStringLiteral("tokens_per_day"), tokens},
            {QStringLiteral("http_429"), static_cast<qint64>(figures.http429)}};
}

QString outageText(const FidelityOptions::Outage& outage)
{
    using Kind = FidelityOptions::Outage::Kind;
    const QString kind = outage.kind == Kind::Offline           ? QStringLiteral("offline")
                         : outage.kind == Kind::TooManyRequests ? QStringLiteral("429")
                                                                : QStringLiteral("restart");
    return QStringLiteral("%1:%2:%3").arg(kind).arg(outage.startHours).arg(outage.hours);
}

QJsonObject paramsJson(const FidelityOptions& options)
{
    QJsonArray outages;
    for (const FidelityOptions::Outage& outage : options.outages)
        outages.append(outageText(outage));
    return {{QStringLiteral("days"), options.days},
            {QStringLiteral("deals"), options.deals},
            {QStringLiteral("turnover"), options.turnoverPercent},
            {QStringLiteral("changes"), options.changesPerDay},
            {QStringLiteral("rate"), options.tokensPerMinute},
            {QStringLiteral("seed"), static_cast<qint64>(options.seed)},
            {QStringLiteral("outages"), outages}};
}

void printTable(QTextStream& out, const std::vector<std::pair<QString, const FidelityFigures*>>& columns)
{
    const auto row = [&](const QString& title, auto value, int decimals) {
        out << title.leftJustified(24);
        for (const auto& [name, figures] : columns)
            out << QString::number(value(*figures), 'f', decimals).rightJustified(12);
        out << Qt::endl;
    };
    out << QString(24, QLatin1Char(' '));
    for (const auto& [name, figures] : columns)
        out << name.rightJustified(12);
    out << Qt::endl;
    row(QStringLiteral("missing %"), [](const auto& f) { return f.missingPercent; }, 3);
    row(QStringLiteral("ghosts %"), [](const auto& f) { return f.ghostPercent; }, 3);
    row(QStringLiteral("wrong price %"), [](const auto& f) { return f.wrongPricePercent; }, 3);
    row(QStringLiteral("delay median, min"), [](const auto& f) { return f.delayMedianSeconds / 60; }, 1);
    row(QStringLiteral("delay p95, min"), [](const auto& f) { return f.delayP95Seconds / 60; }, 1);
    row(QStringLiteral("  p95 of prices"), [](const auto& f) { return f.delayP95ByKind[0] / 60; }, 1);
    row(QStringLiteral("  p95 of arrivals"), [](const auto& f) { return f.delayP95ByKind[1] / 60; }, 1);
    row(QStringLiteral("  p95 of departures"), [](const auto& f) { return f.delayP95ByKind[2] / 60; }, 1);
    row(QStringLiteral("events"), [](const auto& f) { return static_cast<double>(f.events); }, 0);
    row(QStringLiteral("  prices"), [](const auto& f) { return static_cast<double>(f.priceEvents); }, 0);
    row(QStringLiteral("  arrivals"), [](const auto& f) { return static_cast<double>(f.arrivals); }, 0);
    row(QStringLiteral("  departures"), [](const auto& f) { return static_cast<double>(f.departures); }, 0);
    row(QStringLiteral("rows"), [](const auto& f) { return f.rows; }, 0);
    row(QStringLiteral("429 answers"), [](const auto& f) { return static_cast<double>(f.http429); }, 0);
    row(QStringLiteral("wall, s"), [](const auto& f) { return f.wallSeconds; }, 1);
    for (const auto& [name, figures] : columns) {
        if (figures->tokensPerDay.empty())
            continue;
        out << "tokens a day, " << name << ": ";
        for (const auto& [purpose, count] : figures->tokensPerDay)
            out << QString::fromStdString(purpose) << ' ' << QString::number(count, 'f', 0) << "  ";
        out << Qt::endl;
    }
}

} // namespace

ExitCode simulateCommand(const Options& options, std::stop_token stop)
{
    QTextStream out(stdout);
    const auto fail = [&options](const Error& error) { return Output(options.json).fail(error); };
    auto parsed = parse(options);
    if (!parsed)
        return fail(parsed.error());
    if (!options.verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("arb.*=false"));

    QElapsedTimer wall;
    wall.start();
    // Two markets with the same seed, one core each.
    std::future<Result<FidelityFigures>> baseline;
    if (!options.has(QStringLiteral("engine-only"))) {
        FidelityOptions plain = *parsed;
        plain.baseline = true;
        baseline = std::async(std::launch::async, [plain, stop] { return measureFidelity(plain, stop); });
    }
    auto engine = measureFidelity(*parsed, stop);
    std::optional<Result<FidelityFigures>> plain;
    if (baseline.valid())
        plain = baseline.get();
    if (!engine)
        return fail(engine.error());
    if (plain && !*plain)
        return fail(plain->error());
    const FidelityFigures bound = fidelityBound(*parsed, *engine);
    const double seconds = static_cast<double>(wall.elapsed()) / 1000;

    if (options.json) {
        QJsonObject object{{QStringLiteral("params"), paramsJson(*parsed)},
                           {QStringLiteral("engine"), figuresJson(*engine)},
                           {QStringLiteral("bound"), figuresJson(bound)},
                           {QStringLiteral("wall_s"), rounded(seconds, 1)}};
        if (plain)
            object.insert(QStringLiteral("baseline"), figuresJson(**plain));
        out << QJsonDocument(object).toJson(QJsonDocument::Indented);
        return ExitCode::Done;
    }
    std::vector<std::pair<QString, const FidelityFigures*>> columns{{QStringLiteral("engine"), &*engine}};
    if (plain)
        columns.emplace_back(QStringLiteral("baseline"), &**plain);
    columns.emplace_back(QStringLiteral("bound"), &bound);
    printTable(out, columns);
    return ExitCode::Done;
}

} // namespace arb::app
