#include "core/deals/Column.h"
#include "core/deals/columns/Codes.h"
#include "tests/deals/Builders.h"

#include <QRegularExpression>
#include <QtTest>

#include <random>
#include <set>

using namespace arb;
using namespace arb::deals;
using namespace arb::deals::testing;

namespace {

QString name(const Column& column)
{
    return QString::fromLatin1(column.id.data(), static_cast<qsizetype>(column.id.size()));
}

/// A cell that a column's own unit allows, or unknown.
Value randomCell(const Column& column, std::mt19937& random)
{
    if (random() % 5 == 0)
        return {};
    switch (column.unit) {
    case Unit::Flag:
        return static_cast<std::int64_t>(random() % 2);
    case Unit::Code:
        return static_cast<std::int64_t>(random() % 3 + 1);
    case Unit::Text:
        return "text " + std::to_string(random() % 1000);
    case Unit::Percent:
    case Unit::Number:
        return static_cast<double>(random() % 10'000) / 8.0;
    default:
        return static_cast<std::int64_t>(random() % 1'000'000) - 1000;
    }
}

RowValues randomRow(std::mt19937& random, std::int64_t marketplace)
{
    const Columns& columns = Columns::standard();
    RowValues row(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns.at(i).source == Source::Fact)
            row[i] = randomCell(columns.at(i), random);
    }
    row[*columns.ordinal("asin")] = std::string("B0F7XPYCSJ");
    row[*columns.ordinal("marketplace")] = marketplace;
    row[*columns.ordinal("detail_tier")] = std::int64_t{1}; // always known
    return row;
}

/// The ids of the derived columns that differ between two settings.
std::set<QString> changedBy(const Facts& facts, const CostSettings& before, const CostSettings& after)
{
    const Columns& columns = Columns::standard();
    RowValues a;
    RowValues b;
    columns.putDerived(a, facts, derive(facts, before, cards(), today));
    columns.putDerived(b, facts, derive(facts, after, cards(), today));
    std::set<QString> changed;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (a[i] != b[i])
            changed.insert(name(columns.at(i)));
    }
    return changed;
}

using Ids = std::set<QString>;

Ids ids(const char* list)
{
    Ids result;
    for (const QString& id : QString::fromLatin1(list).split(QLatin1Char(' ')))
        result.insert(id);
    return result;
}

} // namespace

class ColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ids_are_unique_and_safe_as_sql_names()
    {
        static const QRegularExpression safe(QStringLiteral("^[a-z][a-z0-9_]{1,40}$"));
        const Ids reserved = ids("index group order select table values default check column key");
        Ids seen;
        for (const Column& column : Columns::standard().all()) {
            QVERIFY2(safe.match(name(column)).hasMatch(), qPrintable(name(column)));
            QVERIFY2(!reserved.contains(name(column)), qPrintable(name(column)));
            QVERIFY2(seen.insert(name(column)).second, qPrintable(name(column)));
        }
    }

    void every_column_has_texts_a_width_and_a_source()
    {
        for (const Column& column : Columns::standard().all()) {
            const char* id = column.id.data();
            QVERIFY2(!columnTitle(column).isEmpty() && columnTitle(column).size() <= 20, id);
            QVERIFY2(columnTooltip(column).endsWith(QLatin1Char('.')), id);
            QVERIFY2(column.width >= 40 && column.width <= 400, id);
            QVERIFY2((column.fromFacts && column.toFacts) == (column.source == Source::Fact), id);
            QVERIFY2((column.fromProduct != nullptr) == (column.source == Source::Product), id);
            QVERIFY2((column.fromDerived != nullptr) == (column.source == Source::Derived), id);
            QVERIFY2((column.codeText != nullptr) == (column.unit == Unit::Code), id);
            QVERIFY2(!groupTitle(column.group).isEmpty(), id);
        }
    }

    void groups_are_together_and_titles_within_a_group_differ()
    {
        std::set<Group> closed;
        std::set<QString> titles;
        Group current = Columns::standard().at(0).group;
        for (const Column& column : Columns::standard().all()) {
            if (column.group != current) {
                QVERIFY2(closed.insert(current).second, column.id.data());
                current = column.group;
            }
            QVERIFY2(titles.insert(groupTitle(column.group) + columnTitle(column)).second, column.id.data());
        }
        QVERIFY(!closed.contains(current));
    }

    void the_columns_shown_first_are_those_of_the_specification()
    {
        QStringList shown; // deals.md section 2, its order, the filled circles
        for (const Column& column : Columns::standard().all()) {
            if (column.shown)
                shown += name(column);
        }
        QCOMPARE(
            shown.join(QLatin1Char(' ')),
            QStringLiteral("state title asin condition buy_total used_avg_365 used_avg_90 percent_below_avg "
                           "drop_last used_since list_at all_in fees profit roi min_list sales_rank "
                           "rank_drops_30 rank_drops_365 used_offers amazon_price amazon_oos_90 seller "
                           "seller_rating season peak_days evidence deal_trust gated hazmat risk_flags "
                           "last_change last_seen_utc"));
    }

    void facts_survive_the_way_through_a_row()
    {
        std::mt19937 random(7);
        const Columns& columns = Columns::standard();
        for (int round = 0; round < 200; ++round) {
            const RowValues row = randomRow(random, round % 2 == 0 ? 1 : 5);
            const Facts facts = columns.facts(row);
            RowValues again;
            columns.putFacts(again, facts);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (columns.at(i).source == Source::Fact)
                    QVERIFY2(again[i] == row[i], columns.at(i).id.data());
            }
            QVERIFY(columns.facts(again) == facts);
        }
    }

    void every_member_of_facts_is_a_column()
    {
        // The language cannot list members. So a reminder: who adds a member to Facts changes its size, and
        // adds its column and the numbers here together.
        std::size_t factColumns = 0;
        for (const Column& column : Columns::standard().all())
            factColumns += column.source == Source::Fact ? 1 : 0;
        QCOMPARE(factColumns, 124U);
#if defined(__GLIBCXX__) && defined(__x86_64__)
        QCOMPARE(sizeof(Facts), 2352U);
#endif
    }

    void amounts_take_their_currency_from_the_marketplace()
    {
        std::mt19937 random(1);
        const Columns& columns = Columns::standard();
        RowValues row = randomRow(random, 5);
        row[*columns.ordinal("used_price")] = std::int64_t{2100};
        QVERIFY(columns.facts(row).usedPrice == (Money{2100, Currency::Jpy}));
    }

    void a_cell_of_the_wrong_kind_is_unknown()
    {
        std::mt19937 random(1);
        const Columns& columns = Columns::standard();
        RowValues row = randomRow(random, 1);
        row[*columns.ordinal("used_price")] = std::string("21.00");
        row[*columns.ordinal("offer_condition")] = std::int64_t{99};
        const Facts facts = columns.facts(row);
        QVERIFY(!facts.usedPrice);
        QVERIFY(!facts.offer.condition);
    }

    void rows_of_other_length_are_read_as_far_as_they_go()
    {
        QVERIFY(!Columns::standard().facts({}).usedPrice);
        Columns more(std::vector<Column>(Columns::standard().all().begin(), Columns::standard().all().end()));
        Column extra;
        extra.id = "test_extra";
        extra.source = Source::Local;
        more.add(extra);
        QCOMPARE(more.ordinal("test_extra"), std::optional{Columns::standard().size()});
        QVERIFY(!Columns::standard().find("test_extra"));
        RowValues row;
        more.putFacts(row, textbook());
        QCOMPARE(row.size(), more.size());
    }

    void derived_cells_are_all_rewritten()
    {
        const Columns& columns = Columns::standard();
        RowValues row;
        const Facts facts = textbook();
        columns.putDerived(row, facts, derive(facts, {}, cards(), today));
        const Facts nothing{someAsin()};
        columns.putDerived(row, nothing, Derived{});
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool flag = columns.at(i).unit == Unit::Flag || columns.at(i).id == "assumed";
            if (columns.at(i).source == Source::Derived)
                QVERIFY2(flag || !known(row[i]), columns.at(i).id.data());
        }
    }

    void a_setting_changes_exactly_what_depends_on_it_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("expected");
        const char* profitOnly = "profit roi margin annual_roi min_list break_even max_buy risk_profit";
        QTest::newRow("prep") << 0 << QStringLiteral("prep all_in ") + QString::fromLatin1(profitOnly);
        QTest::newRow("months in storage")
            << 1 << QStringLiteral("storage ") + QString::fromLatin1(profitOnly);
        QTest::newRow("returns") << 2 << QStringLiteral("returns ") + QString::fromLatin1(profitOnly);
        QTest::newRow("target ROI") << 3 << QStringLiteral("min_list max_buy");
        QTest::newRow("days to sell") << 4 << QStringLiteral("annual_roi");
        QTest::newRow("plan") << 5 << QStringLiteral("per_item_fee fees ") + QString::fromLatin1(profitOnly);
        QTest::newRow("inbound freight")
            << 6 << QStringLiteral("inbound all_in ") + QString::fromLatin1(profitOnly);
        QTest::newRow("placement") << 7
                                   << QStringLiteral("placement all_in ") + QString::fromLatin1(profitOnly);
        QTest::newRow("sales tax") << 8 << QStringLiteral("tax all_in ") + QString::fromLatin1(profitOnly);
        QTest::newRow("shipping to you: it is known") << 9 << QString();
        QTest::newRow("postage: not with FBA") << 10 << QString();
        QTest::newRow("classic settings: not in the full profile") << 11 << QString();
        QTest::newRow("fee difference") << 12 << QStringLiteral("fee_difference");
    }
    void a_setting_changes_exactly_what_depends_on_it()
    {
        QFETCH(int, which);
        QFETCH(QString, expected);
        Facts facts = textbook();
        facts.evidence.p25Sale = usd(4000);
        facts.keepaFees.pickAndPack = usd(600);
        CostSettings changed;
        switch (which) {
        case 0:
            changed.prepCents += 50;
            break;
        case 1:
            changed.holdMonths += 5;
            break;
        case 2:
            changed.returnsBasisPoints += 200;
            break;
        case 3:
            changed.targetRoiBasisPoints += 2000;
            break;
        case 4:
            changed.expectedDaysToSell += 10;
            break;
        case 5:
            changed.plan = SellingPlan::Individual;
            break;
        case 6:
            changed.inboundPerPoundCents += 50;
            break;
        case 7:
            changed.placementCents = 99;
            break;
        case 8:
            changed.taxExempt = false;
            break;
        case 9:
            changed.shippingDefaultCents += 100;
            break;
        case 10:
            changed.postageCents += 100;
            break;
        case 11:
            changed.classicPrepCents += 100;
            break;
        case 12:
            changed.feeDifferenceCents = 10;
            break;
        default:
            QFAIL("no such setting");
        }
        const Ids changes = changedBy(facts, {}, changed);
        QCOMPARE(QStringList(changes.begin(), changes.end()).join(QLatin1Char(' ')), [&] {
            const Ids wanted = expected.isEmpty() ? Ids() : ids(qPrintable(expected));
            return QStringList(wanted.begin(), wanted.end()).join(QLatin1Char(' '));
        }());
    }

    void every_code_has_a_text_and_others_have_none()
    {
        using namespace columns;
        QCOMPARE(conditionText(4), QStringLiteral("G"));
        QCOMPARE(conditionText(12), QString());
        QCOMPARE(conditionText(-1), QString());
        QCOMPARE(gradeText(4), QStringLiteral("D"));
        QCOMPARE(monthText(12), QStringLiteral("Dec"));
        QCOMPARE(marketplaceText(1), QStringLiteral("US"));
        QCOMPARE(riskFlagsText(0), QString());
        QCOMPARE(riskFlagsText(static_cast<std::int64_t>(RiskFlag::AccessCode) |
                               static_cast<std::int64_t>(RiskFlag::LargePrint)),
                 QStringLiteral("access code, large print"));
        QCOMPARE(riskFlagsText(static_cast<std::int64_t>(RiskFlag::ExLibrary)),
                 QStringLiteral("library copy"));
        QCOMPARE(assumedText(static_cast<std::int64_t>(Assumed::Referral)), QStringLiteral("referral fee"));
        QCOMPARE(seasonClassText(static_cast<std::int64_t>(history::SeasonClass::YearRound)),
                 QStringLiteral("Year-round"));
        QCOMPARE(noProfitText(static_cast<std::int64_t>(NoProfit::NoFee)),
                 QStringLiteral("a fee is unknown"));
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "ColumnsTest.moc"
