#include "core/deals/money/Fees.h"
#include "core/deals/money/RateCards.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace arb;
using namespace arb::deals::money;

namespace {

QByteArray builtInText()
{
    QFile file(QStringLiteral(ARB_SOURCE_DIR "/resources/ratecards/us-2026.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withReplaced(const char* from, const char* to)
{
    QByteArray text = builtInText();
    const qsizetype at = text.indexOf(from);
    return at < 0 ? QByteArray() : text.replace(at, static_cast<qsizetype>(qstrlen(from)), to);
}

void writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class RateCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_built_in_card_is_the_file_in_resources()
    {
        const RateCards cards = RateCards::builtIn();
        const auto card = cards.find("US", {2026, 11, 20});
        QVERIFY2(card, card ? "" : qPrintable(card.error().line()));
        QCOMPARE((*card)->version, RateCard::parse(builtInText())->version);
        QCOMPARE((*card)->currency, Currency::Usd);
        QCOMPARE((*card)->categories.size(), categoryCount);
        for (std::size_t i = 0; i < categoryCount; ++i)
            QVERIFY2((*card)->rule(static_cast<Category>(i)), categoryId(static_cast<Category>(i)).data());
    }

    void a_card_is_found_by_marketplace_and_day()
    {
        RateCards cards = RateCards::builtIn();
        RateCard next = *RateCard::parse(builtInText());
        next.version = "us-2027";
        next.effectiveFrom = {2027, 1, 15};
        cards.add(next);
        QCOMPARE((*cards.find("US", {2027, 1, 14}))->version, std::string("us-2026.1"));
        QCOMPARE((*cards.find("US", {2027, 1, 15}))->version, std::string("us-2027"));
    }

    void a_marketplace_or_a_day_without_a_card_is_refused_in_words()
    {
        const RateCards cards = RateCards::builtIn();
        const auto germany = cards.find("DE", {2026, 11, 20});
        QVERIFY(!germany);
        QVERIFY(germany.error().words.contains(QStringLiteral("DE")));
        const auto early = cards.find("US", {2026, 1, 14});
        QVERIFY(!early);
        QVERIFY(early.error().words.contains(QStringLiteral("date")));
    }

    void an_error_names_the_member_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("member");
        QTest::newRow("missing") << withReplaced("\"version\"", "\"versio\"") << "version";
        QTest::newRow("no currency") << withReplaced("\"USD\"", "\"XXX\"") << "currency";
        QTest::newRow("no date") << withReplaced("2026-01-15", "2026-02-30") << "effective_from";
        QTest::newRow("fraction of a cent")
            << withReplaced("\"fee\": 180", "\"fee\": 180.5") << "closing.fee";
        QTest::newRow("negative") << withReplaced("\"fee\": 180", "\"fee\": -1") << "closing.fee";
        QTest::newRow("text for a number")
            << withReplaced("\"fee\": 180", "\"fee\": \"180\"") << "closing.fee";
        QTest::newRow("too few bands")
            << withReplaced("[243, 332, 358]", "[243, 332]") << "fba.tiers[0].steps[0].fee";
        QTest::newRow("bad fee") << withReplaced("[243, 332, 358]", "[243, null, 358]")
                                 << "fba.tiers[0].steps[0].fee[1]";
        QTest::newRow("steps fall") << withReplaced("\"up_to_oz\": 4", "\"up_to_oz\": 2")
                                    << "fba.tiers[0].steps";
        QTest::newRow("bands") << withReplaced("[0, 1000, 5001]", "[1, 1000, 5001]")
                               << "fba.price_bands_from";
        QTest::newRow("tier") << withReplaced("\"small_standard\"", "\"tiny\"") << "fba.tiers[0].tier";
        QTest::newRow("sides") << withReplaced("[15, 12, 0.75]", "[12, 15, 0.75]") << "fba.tiers[0].max_in";
        QTest::newRow("open tier") << withReplaced("[{\"up_to\": 1000, \"pct\": 8}, {\"pct\": 15}]",
                                                   "[{\"up_to\": 1000, \"pct\": 8}]")
                                   << "referral.categories.beauty.tiers";
        QTest::newRow("split") << withReplaced("\"split\": \"whole_price\"", "\"split\": \"half\"")
                               << "referral.categories.books.split";
        QTest::newRow("percent") << withReplaced("\"pct\": 3.5", "\"pct\": 103.5")
                                 << "surcharges.windows[0].pct";
        QTest::newRow("window") << withReplaced("\"to\": \"2027-01-14\"", "\"to\": \"2026-01-14\"")
                                << "peaks.windows[0].to";
        QTest::newRow("grade") << withReplaced("\"grade\": \"C\"", "\"grade\": \"E\"") << "referral.grade";
        QTest::newRow("months") << withReplaced("240, 240, 240]", "240, 240]") << "storage.per_cuft_month";
        QTest::newRow("not an object") << QByteArray("[1]") << "";
    }
    void an_error_names_the_member()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, member);
        QVERIFY(!json.isEmpty());
        const auto card = RateCard::parse(json);
        QVERIFY(!card);
        if (!member.isEmpty())
            QCOMPARE(card.error().what, member);
        QVERIFY(!card.error().words.isEmpty());
        QCOMPARE(card.error().kind, ErrorKind::Malformed);
    }

    void what_is_not_json_says_where()
    {
        const auto card = RateCard::parse("{\"marketplace\": }");
        QVERIFY(!card);
        QVERIFY(card.error().what.contains(QStringLiteral("byte")));
    }

    void a_users_card_replaces_the_built_in_one_and_changes_the_fees()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("mine.json")),
                  withReplaced("\"version\": \"us-2026.1\"", "\"version\": \"mine\"")
                      .replace("\"fee\": 180", "\"fee\": 200"));
        RateCards cards = RateCards::builtIn();
        QVERIFY(cards.addFolder(folder.path()).empty());
        const auto card = *cards.find("US", {2026, 11, 20});
        QCOMPARE(card->version, std::string("mine"));
        QCOMPARE(closingFee(*card, *card->rule(Category::Books)), 200);
        QCOMPARE(cards.all().size(), RateCards::builtIn().all().size());
    }

    void a_broken_file_is_reported_and_the_others_are_used()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("a-broken.json")),
                  withReplaced("\"fee\": 180", "\"fee\": -1"));
        writeFile(folder.filePath(QStringLiteral("b-uk.json")), withReplaced("\"US\"", "\"UK\""));
        RateCards cards = RateCards::builtIn();
        const std::vector<Error> errors = cards.addFolder(folder.path());
        QCOMPARE(errors.size(), 1);
        QVERIFY(errors.front().what.endsWith(QStringLiteral("a-broken.json: closing.fee")));
        QVERIFY(cards.find("UK", {2026, 11, 20}));
        QCOMPARE((*cards.find("US", {2026, 11, 20}))->version, std::string("us-2026.1"));
    }

    void a_folder_that_does_not_exist_has_no_cards()
    {
        RateCards cards = RateCards::builtIn();
        QVERIFY(cards.addFolder(QStringLiteral("/nonexistent/ratecards")).empty());
    }

    void categories_have_stable_ids_and_understand_other_names()
    {
        for (std::size_t i = 0; i < categoryCount; ++i) {
            const auto category = static_cast<Category>(i);
            QCOMPARE(categoryFromName(categoryId(category)), category);
        }
        QCOMPARE(categoryFromName("Toys & Games"), Category::Toys);
        QCOMPARE(categoryFromName("Video/DVD"), Category::Video);
        QCOMPARE(categoryFromName("video games and accessories"), Category::VideoGames);
        QCOMPARE(categoryFromName("POWER TOOLS"), Category::PowerTools);
        QVERIFY(!categoryFromName("boks"));
        QVERIFY(!categoryFromName(""));
    }
};

QTEST_GUILESS_MAIN(RateCardTest)
#include "RateCardTest.moc"
