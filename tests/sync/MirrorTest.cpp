// What keeps the mirror true: rows leave only on evidence, and can come back (deals.md section 10, 8 to 10,
// 29).

#include "tests/sync/VirtualKeepa.h"

#include "core/store/Journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace arb;
using namespace arb::sync;
using namespace arb::sync::test;
using keepa::HttpRequest;
using keepa::HttpResponse;

namespace {

/// Changes the JSON of an answer.
template <class Change> void edit(HttpResponse& response, Change change)
{
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
    change(object);
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// Keepa lists nothing any more.
void emptyPage(const HttpRequest& request, HttpResponse& response)
{
    if (request.path != "/deal")
        return;
    edit(response, [](QJsonObject& object) {
        object[QStringLiteral("deals")] = QJsonObject{{QStringLiteral("dr"), QJsonArray()},
                                                      {QStringLiteral("categoryIds"), QJsonArray()},
                                                      {QStringLiteral("categoryNames"), QJsonArray()},
                                                      {QStringLiteral("categoryCount"), QJsonArray()}};
    });
}

/// Keepa has no usable answer for any product.
void noProducts(const HttpRequest& request, HttpResponse& response)
{
    if (request.path == "/product")
        edit(response, [](QJsonObject& object) { object[QStringLiteral("products")] = QJsonArray(); });
}

void age(VirtualKeepa& world, Hours by)
{
    world.close();
    {
        auto database = must(store::Database::open(world.file(), store::Mode::ReadWrite, *world.options().columns));
        must(database.execute("UPDATE deals SET last_seen_utc = last_seen_utc - " +
                              std::to_string(Seconds(by).count())));
    }
    world.open();
}

std::vector<store::Tombstone> tombstones(VirtualKeepa& world)
{
    return must(store::DealStore(world.database()).tombstones(100'000));
}

} // namespace

class MirrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenADealWasSeen_isKnownAtOnce_andStoredAtTheEnd();
    void overADay_theRowsAreWhatKeepaLists();
    void whatLeft_hasItsReasonAndATombstone_andIsNoDealAtKeepa();
    void anOfflineWeek_removesNothing_andIsCaughtUp();
    void aRefresh_neverDeletes_evenWhenKeepaListsNothing();
    void passesThatShowNothing_removeNothing_whileLookUpsSayOtherwise();
    void aPrune_asksBeforeItRemoves();
    void aPrune_removesAtMostItsShare_andSaysSo();
    void aPrune_waitsForACompletePass();
    void aRestoredRow_isAsItWas_andStays();
    void aChangedQuery_removesWhatCannotMatch_keepsTheRest_andFillsIn();
    void severalKilledRuns_leaveOneRowAnAsin();
};

void MirrorTest::overADay_theRowsAreWhatKeepaLists()
{
    VirtualKeepa world({.deals = 400});
    world.fill();
    world.runFor(Hours{24});
    QVERIFY2(world.missingPercent() <= 2, qPrintable(QString::number(world.missingPercent())));
    QVERIFY2(world.ghostPercent() <= 2, qPrintable(QString::number(world.ghostPercent())));
    QVERIFY(!world.spun());
    // Gone and new ones are counted for the user until he has seen them.
    QVERIFY(world.session().status().newDeals > 20);
    QVERIFY(world.session().status().goneDeals > 20);
    world.session().acknowledge();
    QCOMPARE(world.session().status().newDeals, 0);
    QCOMPARE(world.session().status().goneDeals, 0);
}

void MirrorTest::whatLeft_hasItsReasonAndATombstone_andIsNoDealAtKeepa()
{
    VirtualKeepa world({.deals = 300});
    world.fill();
    std::set<Asin> before = world.rows();
    int unjustified = 0;
    int left = 0;
    auto rows = static_cast<std::int64_t>(before.size());
    world.runUntil(
        [&] {
            if (world.session().status().totalDeals >= rows) {
                rows = world.session().status().totalDeals;
                return false;
            }
            const std::set<Asin> after = world.rows();
            world.keepa->advanceTo(world.keepasClock.utc());
            for (const Asin& asin : before) {
                if (after.contains(asin))
                    continue;
                ++left;
                const auto truth =
                    world.keepa->withMarket([&](simulator::Market& m) { return m.truth(asin); });
                const auto stone = must(store::DealStore(world.database()).tombstone(asin));
                unjustified += (truth && truth->qualifies) || !stone || stone->reasonCode.empty() ||
                               stone->reasonWords.empty() || stone->reasonCode == "unverified";
            }
            before = after;
            rows = static_cast<std::int64_t>(after.size());
            return false;
        },
        Hours{18});
    QVERIFY2(left >= 15, qPrintable(QString::number(left)));
    QCOMPARE(unjustified, 0);
    const auto stones = tombstones(world);
    QVERIFY(!stones.empty());
    const auto history = must(store::Journal(world.database()).of(stones.front().asin));
    QVERIFY(std::ranges::any_of(history, [](const store::JournalEntry& entry) {
        return entry.event == store::JournalEvent::Removed && !entry.why.empty();
    }));
}

void MirrorTest::anOfflineWeek_removesNothing_andIsCaughtUp()
{
    VirtualKeepa world({.deals = 300});
    world.fill();
    world.runFor(Hours{2});
    const auto before = world.rows();
    const auto gone = tombstones(world).size();
    world.wire->outage(simulator::Outage::Kind::Offline, world.keepasClock.utc(), Hours{24 * 7});

    world.runFor(Hours{24 * 7} - Hours{1});
    QCOMPARE(world.rows(), before);
    static_cast<void>(world.run(JobKind::Prune, Minutes{30}));
    QCOMPARE(world.rows(), before);

    world.runFor(Hours{14});
    QVERIFY2(world.missingPercent() <= 3, qPrintable(QString::number(world.missingPercent())));
    QVERIFY2(world.ghostPercent() <= 5, qPrintable(QString::number(world.ghostPercent())));
    const auto stones = tombstones(world);
    QVERIFY(stones.size() > gone);
    for (const store::Tombstone& stone : stones)
        QVERIFY2(stone.reasonCode != "unverified", stone.reasonWords.c_str());
}

void MirrorTest::aRefresh_neverDeletes_evenWhenKeepaListsNothing()
{
    VirtualKeepa world({.deals = 200});
    world.fill();
    const auto before = world.rows();
    world.wire->spoil = emptyPage;

    for (int i = 0; i < 3; ++i) {
        world.pass(Minutes{5});
        const auto report = world.run(JobKind::Delta, Minutes{1});
        QVERIFY(report);
        QCOMPARE(report->removed, 0);
    }

    QCOMPARE(world.rows(), before);
}

void MirrorTest::passesThatShowNothing_removeNothing_whileLookUpsSayOtherwise()
{
    VirtualKeepa world({.deals = 60, .tokensPerMinute = 2, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    const auto before = world.rows();
    world.wire->spoil = emptyPage;

    world.runFor(Hours{24 * 3}); // more than the user's limit

    // Averages move even where no price does: what left did so on evidence.
    const auto after = world.rows();
    QVERIFY2(after.size() + 5 >= before.size(), qPrintable(QString::number(after.size())));
    for (const store::Tombstone& stone : tombstones(world))
        QVERIFY2(stone.reasonCode != "unverified", stone.reasonWords.c_str());
    QVERIFY(world.wire->lookedUp().size() > before.size());
}

void MirrorTest::aPrune_asksBeforeItRemoves()
{
    VirtualKeepa world({.deals = 200, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    world.runFor(Hours{1}); // a complete pass
    const auto before = world.rows();
    age(world, Hours{24 * 30});
    world.wire->forgetLookUps();
    world.session().pause(std::nullopt);

    const auto report = world.run(JobKind::Prune);

    QVERIFY(report);
    QCOMPARE(report->outcome, RunReport::Outcome::Done);
    QCOMPARE(report->removed, 0);
    QCOMPARE(world.rows(), before);
    QCOMPARE(world.wire->lookedUp().size(), before.size() / 5); // its share of 20 %
    QVERIFY(!report->words.isEmpty());
}

void MirrorTest::aPrune_removesAtMostItsShare_andSaysSo()
{
    VirtualKeepa world({.deals = 200, .turnoverPercent = 0, .changesPerDay = 0});
    world.settings.engine.pruneSharePercent = 10;
    world.fill();
    world.runFor(Hours{1});
    const std::size_t before = world.rows().size();
    age(world, Hours{24 * 30});
    world.wire->spoil = noProducts; // nothing can be verified
    world.session().pause(std::nullopt);

    const auto report = world.run(JobKind::Prune);

    QVERIFY(report);
    QCOMPARE(report->removed, static_cast<std::int64_t>(before / 10));
    QCOMPARE(world.rows().size(), before - before / 10);
    QVERIFY(report->words.contains(QStringLiteral("10 %")));
    for (const store::Tombstone& stone : tombstones(world))
        QCOMPARE(stone.reasonCode, std::string("unverified"));
}

void MirrorTest::aPrune_waitsForACompletePass()
{
    VirtualKeepa world({.deals = 320, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    world.runFor(Hours{7});
    world.session().pause(std::nullopt);
    world.wire->spoil = noProducts;
    world.runFor(Hours{24 * 7});
    const auto before = world.rows();
    QVERIFY(world.run(JobKind::Delta)); // the first page: nobody has looked at the others for a week

    const auto report = world.run(JobKind::Prune);

    QVERIFY(report);
    QCOMPARE(report->outcome, RunReport::Outcome::Skipped);
    QVERIFY(!report->words.isEmpty());
    QCOMPARE(world.rows(), before);
}

void MirrorTest::aRestoredRow_isAsItWas_andStays()
{
    VirtualKeepa world({.deals = 120, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    const Asin asin = *world.rows().begin();
    const auto before = world.find(asin);
    must(store::inTransaction(world.database(), [&](store::WriteTransaction& transaction) -> Status {
        const std::vector<store::Removal> removals{
            {asin, "current_range", "used price 52.10 above your 45.00"}};
        auto removed = store::DealStore(world.database()).remove(transaction, removals, world.clock->now());
        return removed ? Status{} : failure(removed.error());
    }));
    QVERIFY(!world.find(asin));
    QCOMPARE(tombstones(world).front().reasonWords, std::string("used price 52.10 above your 45.00"));

    must(store::inTransaction(world.database(), [&](store::WriteTransaction& transaction) -> Status {
        auto restored = store::DealStore(world.database()).restore(transaction, asin, world.clock->now());
        return restored && *restored ? Status{} : failure({});
    }));
    world.session().reloadMirror();

    const std::size_t price = world.options().columns->ordinal("used_price").value();
    QCOMPARE(world.find(asin)->row[price], before->row[price]);
    QCOMPARE(world.find(asin)->book.details, before->book.details);
    QVERIFY(tombstones(world).empty());
    world.runFor(Hours{24});
    QVERIFY(world.find(asin));
}

void MirrorTest::aChangedQuery_removesWhatCannotMatch_keepsTheRest_andFillsIn()
{
    VirtualKeepa world({.deals = 300, .turnoverPercent = 0, .changesPerDay = 0});
    keepa::DealQuery narrow = world.query();
    narrow.currentRange->max = 6'000;
    must(world.session().setQuery(narrow));
    world.fill();
    const auto cheap = world.rows();
    QVERIFY(!cheap.empty());

    must(world.session().setQuery(world.query()));
    world.fill();
    QVERIFY(world.missingPercent() <= 0.5);
    QVERIFY(world.rows().size() > cheap.size());
    QVERIFY(std::ranges::includes(world.rows(), cheap));

    must(world.session().setQuery(narrow));
    QCOMPARE(world.rows(), cheap);
    for (const store::Tombstone& stone : tombstones(world)) {
        QCOMPARE(stone.reasonCode, std::string("query_changed"));
        QVERIFY(!stone.reasonWords.empty());
    }
}

void MirrorTest::severalKilledRuns_leaveOneRowAnAsin()
{
    VirtualKeepa world({.deals = 320});
    world.fill();
    for (int kill = 0; kill < 8; ++kill) {
        world.runFor(Minutes{17 + 11 * kill});
        world.close();
        world.pass(Minutes{3 * kill});
        world.open();
    }
    world.runFor(Hours{1});
    QCOMPARE(world.number("SELECT count(*) FROM deals"),
             world.number("SELECT count(DISTINCT asin) FROM deals"));
    QCOMPARE(world.number("SELECT count(*) FROM deals WHERE asin IN (SELECT asin FROM tombstones)"), 0);
    QCOMPARE(static_cast<std::int64_t>(world.session().mirror().size()),
             world.number("SELECT count(*) FROM deals"));
    QVERIFY2(world.missingPercent() <= 2, qPrintable(QString::number(world.missingPercent())));
}

void MirrorTest::whenADealWasSeen_isKnownAtOnce_andStoredAtTheEnd()
{
    VirtualKeepa world({.deals = 150, .turnoverPercent = 0, .changesPerDay = 0});
    world.fill();
    world.runFor(Minutes{50});
    // Unchanged rows are not written every few minutes...
    std::int64_t behind = 0;
    for (const Asin& asin : world.rows()) {
        const auto* entry = world.session().mirror().find(asin);
        QVERIFY(entry);
        behind += world.find(asin)->book.lastSeen < entry->lastSeen;
    }
    QVERIFY(behind > 20);
    std::map<Asin, UtcTime> seen;
    world.session().mirror().forEach(
        [&](const Asin& asin, const Mirror::Entry& entry) { seen.emplace(asin, entry.lastSeen); });

    world.session().close();

    // ...but no time is lost when the program ends.
    world.open();
    for (const auto& [asin, at] : seen)
        QVERIFY(at - world.find(asin)->book.lastSeen <= Minutes{1});
}

QTEST_GUILESS_MAIN(MirrorTest)
#include "MirrorTest.moc"
