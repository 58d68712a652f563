#include "ui/deals/Formats.h"

#include "tests/grid/TestColumns.h"

#include <QTest>

using namespace arb;
using namespace arb::ui;
using deals::Unit;

namespace {

constexpr UtcTime now{1'795'000'000};
const QLocale english(QLocale::English, QLocale::UnitedStates);

FormatContext context(Currency currency = Currency::Usd) { return {currency, now, english}; }

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_value_looks_as_the_specification_says_data()
    {
        QTest::addColumn<deals::Column>("column");
        QTest::addColumn<grid::Cell>("cell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        const auto integer = [](const char* name, Unit unit, std::int64_t value, const char* text,
                                const char* plain) {
            QTest::addRow("%s", name)
                << deals::Column{.id = "x", .unit = unit} << grid::Cell{.integer = value}
                << QString::fromUtf8(text) << QString::fromUtf8(plain);
        };
        integer("money", Unit::Money, 123456, "$1,234.56", "1234.56");
        integer("loss", Unit::Money, -305, "−$3.05", "-3.05");
        integer("nothing", Unit::Money, 0, "$0.00", "0.00");
        integer("rank", Unit::Rank, 123456, "#123,456", "123456");
        integer("count", Unit::Count, 1200, "1,200", "1200");
        integer("negative count", Unit::Count, -3, "−3", "-3");
        integer("days", Unit::Days, 74, "74 d", "74");
        integer("yes", Unit::Flag, 1, "yes", "1");
        integer("no", Unit::Flag, 0, "no", "0");
        integer("this minute", Unit::Time, now.seconds - 59, "now", "2026-11-18T11:05:41Z");
        integer("minutes", Unit::Time, now.seconds - 12 * 60, "12 min", "2026-11-18T10:54:40Z");
        integer("hours", Unit::Time, now.seconds - 3 * 3600, "3 h", "2026-11-18T08:06:40Z");
        integer("almost two days", Unit::Time, now.seconds - 47 * 3600, "47 h", "2026-11-16T12:06:40Z");
        integer("days ago", Unit::Time, now.seconds - 5 * 86400, "5 d", "2026-11-13T11:06:40Z");
        integer("to come", Unit::Time, now.seconds + 2 * 3600, "in 2 h", "2026-11-18T13:06:40Z");
        const auto percent = [](const char* name, double value, deals::Emphasis emphasis, const char* text,
                                const char* plain) {
            QTest::addRow("%s", name)
                << deals::Column{.id = "x", .unit = Unit::Percent, .emphasis = emphasis}
                << grid::Cell{.real = value} << QString::fromUtf8(text) << QString::fromUtf8(plain);
        };
        percent("percent", 43.9, deals::Emphasis::None, "44\u00a0%", "43.9");
        percent("below", -47.2, deals::Emphasis::Change, "−47\u00a0%", "-47.2");
        percent("above", 12.0, deals::Emphasis::Change, "+12\u00a0%", "12");
        percent("unchanged", 0.2, deals::Emphasis::Change, "0\u00a0%", "0.2");
        percent("almost nothing below", -0.2, deals::Emphasis::Change, "0\u00a0%", "-0.2");
        percent("thousands", 1250.0, deals::Emphasis::None, "1,250\u00a0%", "1250");
        QTest::addRow("code") << deals::Column{.id = "x", .unit = Unit::Code, .codeText = test::conditionCode}
                              << grid::Cell{.integer = 3} << QStringLiteral("VG") << QStringLiteral("VG");
        QTest::addRow("unnamed code")
            << deals::Column{.id = "x", .unit = Unit::Code, .codeText = test::conditionCode}
            << grid::Cell{.integer = 77} << QStringLiteral("77") << QStringLiteral("77");
        QTest::addRow("unknown") << deals::Column{.id = "x", .unit = Unit::Money} << grid::Cell{}
                                 << QStringLiteral("–") << QString();
    }
    void a_value_looks_as_the_specification_says()
    {
        QFETCH(deals::Column, column);
        QFETCH(grid::Cell, cell);
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(cellText(column, cell, context()), text);
        QCOMPARE(plainText(column, cell, context()), plain);
    }

    void money_carries_the_sign_and_digits_of_its_currency()
    {
        QCOMPARE(moneyText({123456, Currency::Gbp}, english), QStringLiteral("£1,234.56"));
        QCOMPARE(moneyText({123456, Currency::Jpy}, english), QStringLiteral("¥123,456"));
        QCOMPARE(moneyText({123456, Currency::Eur}, QLocale(QLocale::German)), QStringLiteral("€1.234,56"));
        QCOMPARE(plainText({.id = "x", .unit = Unit::Money}, {.integer = 123456}, context(Currency::Jpy)),
                 QStringLiteral("123456"));
    }

    void a_time_in_full_is_absolute()
    {
        const QString exact = exactText({.id = "x", .unit = Unit::Time}, {.integer = now.seconds}, context());
        QVERIFY2(exact.contains(QStringLiteral("2026")), qPrintable(exact));
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "FormatsTest.moc"
