#include "core/sync/SweepPlan.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace arb::sync {

namespace {

// Events are remembered with a half-life of about half a day: the market's day has its rhythm.
constexpr double memoryMinutes = 1'000;
// What is assumed of a page before anything was seen: an event an hour, as if watched for two hours.
constexpr double priorEvents = 2;
constexpr double priorMinutes = 120;
// What an interrupted pass saw longer ago than this is read again.
constexpr Seconds passLifetime = Hours{24};

} // namespace

void SweepPlan::expectRows(std::size_t rows)
{
    const std::size_t pages = std::clamp<std::size_t>((rows + keepa::dealsPerPage - 1) / keepa::dealsPerPage, 1,
                                                      keepa::lastDealPage + 1);
    if (m_pages.size() < pages)
        m_pages.resize(pages);
}

double SweepPlan::rate(std::size_t page) const
{
    // Neighbours are alike: pages are sorted by the age of the last price change, and deals wander down them.
    double events = priorEvents;
    double minutes = priorMinutes;
    const std::size_t from = page >= 3 ? page - 2 : std::min<std::size_t>(page, 1);
    const std::size_t to = std::min(page + 2, m_pages.size() - 1);
    for (std::size_t i = from; i <= to; ++i) {
        events += m_pages[i].events;
        minutes += m_pages[i].minutes;
    }
    return events / minutes;
}

SweepPlan::Next SweepPlan::next(UtcTime now) const
{
    Next best{0, now};
    double highest = -1;
    std::optional<UtcTime> earliest;
    // The first page is the delta's: it is fetched more often than a sweep ever would.
    for (std::size_t i = m_pages.size() > 1 ? 1 : 0; i < m_pages.size(); ++i) {
        const auto& visited = m_pages[i].visited;
        if (!visited)
            return {static_cast<int>(i), now};
        const UtcTime due = *visited + m_shortestRevisit;
        if (due > now) {
            if (!earliest || due < *earliest)
                earliest = due;
            continue;
        }
        const double waited = static_cast<double>((now - *visited).count()) / 60;
        const double urgency = rate(i) * waited * waited;
        if (urgency > highest) {
            highest = urgency;
            best = {static_cast<int>(i), now};
        }
    }
    if (highest < 0)
        best = {0, earliest.value_or(now)};
    return best;
}

std::optional<int> SweepPlan::nextInOrder() const
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (!inGeneration(m_pages[i]))
            return static_cast<int>(i);
    return std::nullopt;
}

bool SweepPlan::visited(const FetchedPage& page)
{
    const auto number = static_cast<std::size_t>(page.number);
    if (m_pages.size() <= number)
        m_pages.resize(number + 1);
    Page& state = m_pages[number];
    if (state.visited) {
        const double elapsed = std::max(0.0, static_cast<double>((page.at - *state.visited).count()) / 60);
        const double keep = std::exp(-elapsed / memoryMinutes);
        state.events = state.events * keep + page.missing + static_cast<double>(page.result.added);
        state.minutes = state.minutes * keep + elapsed;
    }
    state.visited = page.at;
    state.generation = m_generation;
    if (!m_started)
        m_started = page.at;

    if (page.result.last)
        m_pages.resize(std::max<std::size_t>(1, page.result.seen > 0 ? number + 1 : number));
    else if (number + 1 == m_pages.size() && page.number < keepa::lastDealPage)
        m_pages.emplace_back();

    const bool complete = std::ranges::all_of(m_pages, [this](const Page& p) { return inGeneration(p); });
    if (complete) {
        m_completedStart = m_started;
        startGeneration(page.at);
    }
    return complete;
}

void SweepPlan::startGeneration(UtcTime now)
{
    ++m_generation;
    // The page that ended the last generation belongs to that one alone.
    m_started = now + Seconds{1};
    m_onDemand = false;
}

void SweepPlan::startPass(UtcTime now)
{
    if (m_onDemand && m_started && now - *m_started < passLifetime)
        return;
    startGeneration(now);
    m_onDemand = true;
}

std::string SweepPlan::checkpoint() const
{
    QJsonArray pages;
    for (const Page& page : m_pages)
        pages.append(QJsonArray{page.visited ? QJsonValue(static_cast<qint64>(page.visited->seconds)) : QJsonValue(),
                                std::round(page.events * 100) / 100, std::round(page.minutes),
                                static_cast<qint64>(page.generation)});
    QJsonObject object{{QStringLiteral("generation"), static_cast<qint64>(m_generation)},
                       {QStringLiteral("pages"), pages}};
    if (m_onDemand)
        object.insert(QStringLiteral("on_demand"), true);
    if (m_started)
        object.insert(QStringLiteral("started"), static_cast<qint64>(m_started->seconds));
    if (m_completedStart)
        object.insert(QStringLiteral("completed_start"), static_cast<qint64>(m_completedStart->seconds));
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

void SweepPlan::restore(const std::string& checkpoint)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(checkpoint)).object();
    const auto time = [&object](const QString& name) -> std::optional<UtcTime> {
        const QJsonValue value = object.value(name);
        return value.isDouble() ? std::optional{UtcTime{value.toInteger()}} : std::nullopt;
    };
    m_generation = std::max<std::int64_t>(1, object.value(QStringLiteral("generation")).toInteger(1));
    m_started = time(QStringLiteral("started"));
    m_onDemand = object.value(QStringLiteral("on_demand")).toBool();
    m_completedStart = time(QStringLiteral("completed_start"));
    m_pages.clear();
    for (const QJsonValue& entry : object.value(QStringLiteral("pages")).toArray()) {
        const QJsonArray fields = entry.toArray();
        Page page;
        if (fields.at(0).isDouble())
            page.visited = UtcTime{fields.at(0).toInteger()};
        page.events = std::max(0.0, fields.at(1).toDouble());
        page.minutes = std::max(0.0, fields.at(2).toDouble());
        page.generation = fields.at(3).toInteger();
        m_pages.push_back(page);
    }
    if (m_pages.empty())
        m_pages.resize(1);
}

} // namespace arb::sync
