// Product look-ups: what is worth one, what fails, and that nothing stops the others (deals.md section 10, 16
// to 18).

#include "tests/sync/VirtualKeepa.h"

#include "core/store/RawAnswers.h"
#include "core/store/Rejected.h"
#include "core/sync/Ingest.h"
#include "core/sync/LookUp.h"

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

bool asks(const HttpRequest& request, const Asin& asin)
{
    return request.path == "/product" && std::ranges::any_of(request.parameters, [&](const auto& parameter) {
               return parameter.first == "asin" && parameter.second.find(asin.view()) != std::string::npos;
           });
}

/// Takes the product out of the answer, as if Keepa had passed it over.
void passOver(HttpResponse& response, const Asin& asin)
{
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
    QJsonArray kept;
    for (const QJsonValue& product : object.value(QStringLiteral("products")).toArray())
        if (product.toObject().value(QStringLiteral("asin")).toString().toStdString() != asin.view())
            kept.append(product);
    object[QStringLiteral("products")] = kept;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// Keepa has looked again and found this used price.
void reprice(HttpResponse& response, const Asin& asin, int cents, int minutesLater)
{
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
    QJsonObject deals = object.value(QStringLiteral("deals")).toObject();
    QJsonArray all = deals.value(QStringLiteral("dr")).toArray();
    for (QJsonValueRef entry : all) {
        QJsonObject deal = entry.toObject();
        if (deal.value(QStringLiteral("asin")).toString().toStdString() != asin.view())
            continue;
        QJsonArray current = deal.value(QStringLiteral("current")).toArray();
        current[2] = cents;
        deal[QStringLiteral("current")] = current;
        deal[QStringLiteral("lastUpdate")] = deal.value(QStringLiteral("lastUpdate")).toInt() + minutesLater;
        entry = deal;
    }
    deals[QStringLiteral("dr")] = all;
    object[QStringLiteral("deals")] = deals;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// The first deal that is worth a look-up, known once its headline is there.
Asin firstDue(VirtualKeepa& world)
{
    world.step(JobKind::Delta);
    std::optional<Asin> best;
    std::int64_t stake = -1;
    world.session().mirror().forEach([&](const Asin& asin, const Mirror::Entry& entry) {
        if (entry.detailsDue && entry.stake > stake) {
            best = asin;
            stake = entry.stake;
        }
    });
    return best.value();
}

std::set<Asin> rejected(VirtualKeepa& world)
{
    std::set<Asin> asins;
    for (const Asin& asin : world.rows())
        if (must(store::Rejected(world.database()).find(asin)))
            asins.insert(asin);
    return asins;
}

} // namespace

class DetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDealThatIsWorthIt_getsItsDetailsOnce();
    void aBacklog_isWorkedOff_onTheSmallestPlan();
    void theHighestStake_goesFirst();
    void aLookUpWithoutAnAnswer_isRetriedAtGrowingPauses_andStopsNobody();
    void aPoisonedAnswer_isSetAsideAlone_andStopsNobody();
    void aFailedLookUp_isNoSignOfLife();
    void rejectedDeals_areNotLookedUp_untilTheirPriceChanges();
    void aRowWithoutDetails_staysVisible_andSaysWhy();
    void theRetryPause_doublesUpToADay();
    void theVerificationPause_growsToTwelveHours();
};

void DetailsTest::everyDealThatIsWorthIt_getsItsDetailsOnce()
{
    VirtualKeepa world({.deals = 200, .turnoverPercent = 0, .changesPerDay = 0});
    world.settings.engine.offersPerDay = 0;
    world.session().setSettings(world.settings);
    world.fill();
    const auto withDetails = world.number("SELECT count(*) FROM deals WHERE details_at_utc IS NOT NULL");
    QCOMPARE(withDetails + std::ssize(rejected(world)), std::ssize(world.rows()));
    QVERIFY(withDetails > 50);

    world.runFor(Hours{6});

    std::set<std::string> once(world.wire->lookedUp().begin(), world.wire->lookedUp().end());
    // A few are asked about again because they aged out of the feed.
    QVERIFY2(world.wire->lookedUp().size() <= once.size() + 60,
             qPrintable(QString::number(world.wire->lookedUp().size())));
    QCOMPARE(world.number("SELECT count(*) FROM deals WHERE tokens_spent > 6"), 0);
}

void DetailsTest::aBacklog_isWorkedOff_onTheSmallestPlan()
{
    VirtualKeepa world({.deals = 150, .tokensPerMinute = 1, .turnoverPercent = 0, .changesPerDay = 0});
    QVERIFY(world.runUntil([&] { return world.session().status().lastSync.has_value(); }));
    QVERIFY(world.session().hasDetailsDue());

    QVERIFY(world.runUntil([&] { return !world.session().hasDetailsDue(); }, Hours{8}));

    QCOMPARE(world.wire->refusedForTokens(), 0);
    QVERIFY(!world.spun());
}

void DetailsTest::theHighestStake_goesFirst()
{
    VirtualKeepa world({.deals = 140, .tokensPerMinute = 1, .turnoverPercent = 0, .changesPerDay = 0});
    world.step(JobKind::Delta);
    std::map<Asin, std::int64_t> stakes;
    world.session().mirror().forEach([&](const Asin& asin, const Mirror::Entry& entry) {
        if (entry.detailsDue)
            stakes.emplace(asin, entry.stake);
    });

    world.step(JobKind::Details);

    std::int64_t lowestAsked = std::numeric_limits<std::int64_t>::max();
    std::int64_t highestLeft = 0;
    for (const auto& [asin, stake] : stakes) {
        if (world.wire->lookedUp().contains(asin.str()))
            lowestAsked = std::min(lowestAsked, stake);
        else
            highestLeft = std::max(highestLeft, stake);
    }
    QVERIFY(!world.wire->lookedUp().empty() && world.wire->lookedUp().size() < stakes.size());
    QVERIFY(lowestAsked >= highestLeft);
}

void DetailsTest::aLookUpWithoutAnAnswer_isRetriedAtGrowingPauses_andStopsNobody()
{
    VirtualKeepa world({.deals = 100, .turnoverPercent = 0, .changesPerDay = 0});
    world.settings.engine.offersPerDay = 0;
    world.session().setSettings(world.settings);
    const Asin lost = firstDue(world);
    world.wire->spoil = [&](const HttpRequest& request, HttpResponse& response) {
        if (asks(request, lost))
            passOver(response, lost);
    };

    world.fill();

    const auto row = world.find(lost);
    QVERIFY(row);
    QCOMPARE(row->book.details.attempts, 1);
    QVERIFY(!row->book.details.at);
    QCOMPARE(row->book.details.missingReason, std::optional<std::string>("look_up_failed"));
    QVERIFY(*row->book.details.due >= world.keepasClock.now() + Minutes{5});
    QVERIFY(world.number("SELECT count(*) FROM deals WHERE details_at_utc IS NOT NULL") > 20);

    world.runFor(Hours{10});
    const auto tries = std::ssize(world.wire->lookedUp()) ? world.wire->lookedUp().count(lost.str()) : 0;
    QVERIFY2(tries >= 4 && tries <= 10, qPrintable(QString::number(tries)));

    world.wire->spoil = nullptr;
    world.runFor(Hours{24});
    QVERIFY(world.find(lost)->book.details.at);
    QCOMPARE(world.find(lost)->book.details.attempts, 0);
    QVERIFY(!world.find(lost)->book.details.missingReason);
}

void DetailsTest::aPoisonedAnswer_isSetAsideAlone_andStopsNobody()
{
    VirtualKeepa world({.deals = 100, .turnoverPercent = 0, .changesPerDay = 0});
    world.settings.engine.offersPerDay = 0;
    world.session().setSettings(world.settings);
    const Asin poison = firstDue(world); // the very first that would be asked for, each time
    world.wire->spoil = [&](const HttpRequest& request, HttpResponse& response) {
        if (asks(request, poison))
            response.body.resize(response.body.size() / 2);
    };

    world.runFor(Hours{2});

    const auto row = world.find(poison);
    QVERIFY(row);
    QVERIFY(row->book.details.attempts >= 1);
    QCOMPARE(world.number("SELECT count(*) FROM deals WHERE details_at_utc IS NULL AND asin NOT IN"
                          " (SELECT asin FROM rejected) AND asin <> '" +
                          poison.str() + "'"),
             0);
    QVERIFY(*world.session().status().lastSync > world.keepasClock.now() - Minutes{15});
}

void DetailsTest::aFailedLookUp_isNoSignOfLife()
{
    VirtualKeepa world({.deals = 100, .turnoverPercent = 0, .changesPerDay = 0});
    const Asin lost = firstDue(world);
    const UtcTime seen = world.session().mirror().find(lost)->lastSeen;
    world.wire->spoil = [&](const HttpRequest& request, HttpResponse& response) {
        if (asks(request, lost))
            passOver(response, lost);
    };
    world.pass(Hours{1});

    world.step(JobKind::Details);

    QCOMPARE(world.find(lost)->book.details.attempts, 1);
    QCOMPARE(world.session().mirror().find(lost)->lastSeen, seen);
    QCOMPARE(world.find(lost)->book.lastSeen, seen);
}

void DetailsTest::rejectedDeals_areNotLookedUp_untilTheirPriceChanges()
{
    VirtualKeepa world({.deals = 140, .turnoverPercent = 0, .changesPerDay = 0});
    world.settings.engine.offersPerDay = 0;
    world.session().setSettings(world.settings);
    const auto listed = world.listed();
    const Asin hopeless = *listed.begin();
    const Asin lucky = *std::next(listed.begin());
    bool cheap = false;
    world.wire->spoil = [&](const HttpRequest& request, HttpResponse& response) {
        if (request.path != "/deal")
            return;
        reprice(response, hopeless, 44'000, 1);
        reprice(response, lucky, cheap ? 300 : 44'000, cheap ? 2 : 1);
    };
    world.fill();
    QCOMPARE(rejected(world), (std::set<Asin>{hopeless, lucky}));
    QCOMPARE(must(store::Rejected(world.database()).find(lucky))->reason, std::string("no_margin"));
    QCOMPARE(must(store::Rejected(world.database()).find(lucky))->priceCents,
             std::optional<std::int64_t>{44'000});

    world.close();
    world.open(); // what was rejected is remembered
    world.runFor(Hours{1});
    QVERIFY(!world.wire->lookedUp().contains(hopeless.str()));
    QVERIFY(!world.wire->lookedUp().contains(lucky.str()));

    cheap = true;
    world.runFor(Hours{1});
    QVERIFY(!world.wire->lookedUp().contains(hopeless.str()));
    QCOMPARE(world.wire->lookedUp().count(lucky.str()), 1U);
}

void DetailsTest::aRowWithoutDetails_staysVisible_andSaysWhy()
{
    VirtualKeepa world({.deals = 60, .turnoverPercent = 0, .changesPerDay = 0});
    const Asin lost = firstDue(world);
    world.wire->spoil = [&](const HttpRequest& request, HttpResponse& response) {
        if (asks(request, lost))
            passOver(response, lost);
    };
    world.fill();
    const auto row = world.find(lost);
    const std::size_t price = world.options().columns->ordinal("used_price").value();
    QVERIFY(row && deals::known(row->row[price]));
    const std::size_t retry = world.options().columns->ordinal("next_retry").value_or(0);
    QVERIFY2(retry != 0 && deals::known(row->row[retry]), "when it is tried again is a column");
}

void DetailsTest::theRetryPause_doublesUpToADay()
{
    QCOMPARE(retryPause(0), Seconds{600});
    QCOMPARE(retryPause(1), Seconds{600});
    QCOMPARE(retryPause(2), Seconds{1'200});
    QCOMPARE(retryPause(5), Seconds{9'600});
    QCOMPARE(retryPause(8), Seconds{76'800});
    QCOMPARE(retryPause(9), Seconds{Hours{24}});
    QCOMPARE(retryPause(1'000'000), Seconds{Hours{24}});
}

void DetailsTest::theVerificationPause_growsToTwelveHours()
{
    QCOMPARE(verificationPause(1), Seconds{Hours{1}});
    QCOMPARE(verificationPause(2), Seconds{Hours{2}});
    QCOMPARE(verificationPause(4), Seconds{Hours{8}});
    QCOMPARE(verificationPause(5), Seconds{Hours{12}});
    QCOMPARE(verificationPause(500), Seconds{Hours{12}});
}

QTEST_GUILESS_MAIN(DetailsTest)
#include "DetailsTest.moc"
