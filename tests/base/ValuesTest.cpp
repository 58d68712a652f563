#include "core/base/Asin.h"
#include "core/base/Clock.h"
#include "core/base/Logging.h"
#include "core/base/Money.h"
#include "core/base/Secret.h"
#include "core/base/Time.h"

#include <QtTest>

#include <set>

using namespace arb;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_portion_is_rounded_half_up_to_the_cent()
    {
        QCOMPARE(portion(4500, 1500), 675);
        QCOMPARE(portion(1649, 1500), 247); // 247.35
        QCOMPARE(portion(1650, 1500), 248); // 247.5
        QCOMPARE(portion(-1650, 1500), -247);
        QCOMPARE(portion(0, 1500), 0);
    }

    void an_asin_is_ten_letters_and_digits_or_nothing()
    {
        QVERIFY(Asin::parse("b0f7xpycsj"));
        QCOMPARE(Asin::parse("b0f7xpycsj")->str(), std::string("B0F7XPYCSJ"));
        QVERIFY(!Asin::parse("978178125510"));
        QVERIFY(!Asin::parse("17812551-5"));
        QVERIFY(!Asin::parse(""));
    }

    void asins_are_ordered_as_texts_and_told_apart_by_every_character()
    {
        const std::string base = "B0F7XPYCSJ";
        std::set<std::size_t> hashes;
        for (std::size_t i = 0; i < base.size(); ++i) {
            for (const char c : std::string("09AXZ")) {
                std::string text = base;
                text[i] = c;
                const Asin one = *Asin::parse(base);
                const Asin other = *Asin::parse(text);
                QCOMPARE(one == other, base == text);
                QCOMPARE(one < other, base < text);
                if (base != text)
                    hashes.insert(std::hash<Asin>{}(other));
            }
        }
        QCOMPARE(hashes.size(), std::size_t{48}); // 50 texts, two of which are the base itself
    }

    void a_time_survives_its_iso_text()
    {
        const UtcTime time{1'795'000'000};
        UtcTime back;
        QVERIFY(fromIso(QString::fromStdString(toIso(time)), back));
        QCOMPARE(back.seconds, time.seconds);
        QVERIFY(!fromIso(QStringLiteral("yesterday"), back));
        QCOMPARE(toTime(toDate(time)).seconds, time.seconds / 86400 * 86400);
        QCOMPARE(UtcMillis{-1}.toSeconds().seconds, -1);
    }

    void a_wall_clock_set_back_does_not_turn_back_elapsed_time()
    {
        ManualClock clock{{1'000'000}};
        clock.advance(Seconds{5});
        clock.setWall({0});
        QCOMPARE(clock.elapsed().count(), 5000);
        QCOMPARE(clock.utc().value, 0);
    }

    void a_secret_does_not_print()
    {
        QString text;
        QDebug(&text) << Secret("abc123");
        QVERIFY(!text.contains(QStringLiteral("abc123")));
    }

    void who_follows_the_log_gets_what_was_logged_before_and_nothing_after_leaving()
    {
        const QTemporaryDir dir;
        startLogging(dir.filePath(QStringLiteral("log")), false, true);
        qCWarning(logApp) << "before, with key=abcdef";
        QStringList lines;
        followLog([&](const QString& line) { lines << line; });
        qCWarning(logApp) << "while";
        followLog({});
        qCWarning(logApp) << "after";
        qInstallMessageHandler(nullptr);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).contains(QStringLiteral("before")));
        QVERIFY(!lines.at(0).contains(QStringLiteral("abcdef")));
        QVERIFY(lines.at(1).endsWith(QStringLiteral("while")));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "ValuesTest.moc"
