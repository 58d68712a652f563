#include "ui/settings/SettingsDialog.h"
#include "tests/ui/support/Samples.h"
#include "ui/Translator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace arb;
using namespace arb::ui;

namespace {

struct Dialog
{
    samples::FakeAccount account;
    std::function<void(Result<std::int64_t>)> answerEstimate;
    SettingsDialog dialog;
    QSignalSpy settings{&dialog, &SettingsDialog::settingsChanged};
    QSignalSpy query{&dialog, &SettingsDialog::queryChanged};

    Dialog() : dialog(context()) { dialog.show(); }

    SettingsDialog::Context context()
    {
        SettingsDialog::Context made;
        made.registry = settings::allSettings();
        made.query = keepa::DealQuery::starter();
        made.keys = account.access();
        made.hasKey = true;
        made.tokens = samples::healthy().tokens;
        made.workedExample = [](const deals::CostSettings& costs) {
            return QString::number(costs.prepCents);
        };
        made.estimate = [this](const keepa::DealQuery&, std::function<void(Result<std::int64_t>)> done) {
            answerEstimate = std::move(done);
        };
        return made;
    }
    template <class T> T* find(const char* name) const
    {
        return dialog.findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString error(const char* field) const
    {
        return dialog.findChild<QLabel*>(QStringLiteral("error-") + QString::fromLatin1(field))->text();
    }
    /// As a user does it: select what is there and type over it.
    void type(const char* name, const QString& text) const
    {
        auto* line = find<QLineEdit>(name);
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] SettingsPage page() const
    {
        return static_cast<SettingsPage>(find<QListWidget>("settingsPages")->currentRow());
    }
    [[nodiscard]] settings::Settings last() const
    {
        return settings.last().first().value<settings::Settings>();
    }
    [[nodiscard]] keepa::DealQuery lastQuery() const
    {
        return query.last().first().value<keepa::DealQuery>();
    }
    [[nodiscard]] QPushButton* applyButton() const
    {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Apply);
    }
};

} // namespace

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslation("en"); }

    void everySettingButTheMarketplace_hasAField()
    {
        const Dialog d;
        for (const settings::Setting& setting : settings::allSettings()) {
            if (setting.section == "account")
                continue; // the marketplace is part of the query
            const std::string key(setting.key);
            QVERIFY2(d.find<QWidget>(key.c_str()), key.c_str());
        }
    }

    void untouched_changesNothing()
    {
        Dialog d;
        QVERIFY(!d.applyButton()->isEnabled());
        QVERIFY(d.dialog.apply());
        QCOMPARE(d.settings.count(), 0);
        QCOMPARE(d.query.count(), 0);
    }

    void changedFields_comeOutTyped()
    {
        Dialog d;
        d.type("costs.prep", QStringLiteral("1.80"));
        d.type("costs.tax", QStringLiteral("7,25"));
        d.type("costs.placement", QStringLiteral("0.30"));
        d.type("engine.deltaMinutes", QStringLiteral("20"));
        d.find<QCheckBox>("ui.notifyNewDeals")->click();
        d.find<QComboBox>("ui.theme")->setCurrentIndex(2);
        QVERIFY(d.applyButton()->isEnabled());
        QVERIFY(d.dialog.apply());
        const settings::Settings got = d.last();
        QCOMPARE(got.costs.prepCents, 180);
        QCOMPARE(got.costs.taxBasisPoints, 725);
        QCOMPARE(got.costs.placementCents.value_or(0), 30);
        QCOMPARE(got.engine.deltaMinutes, 20);
        QVERIFY(got.ui.notifyNewDeals);
        QCOMPARE(got.ui.theme, settings::ThemeChoice::Dark);
        QCOMPARE(d.query.count(), 0);
        QVERIFY(!d.applyButton()->isEnabled());
    }

    void emptyOptionalAmount_isUnset()
    {
        Dialog d;
        d.type("costs.placement", QStringLiteral("0.30"));
        QVERIFY(d.dialog.apply());
        d.type("costs.placement", {});
        QVERIFY(d.dialog.apply());
        QVERIFY(!d.last().costs.placementCents.has_value());
    }

    void wrongInput_isMarkedAtItsFieldAndNothingIsLost_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("letters") << QByteArray("costs.prep") << QStringLiteral("abc");
        QTest::newRow("empty") << QByteArray("costs.prep") << QString();
        QTest::newRow("too precise") << QByteArray("costs.prep") << QStringLiteral("1.255");
        QTest::newRow("group separator") << QByteArray("costs.prep") << QStringLiteral("1,234");
        QTest::newRow("too large") << QByteArray("costs.tax") << QStringLiteral("99");
        QTest::newRow("below the minimum") << QByteArray("engine.deltaMinutes") << QStringLiteral("0");
        QTest::newRow("a fraction of minutes") << QByteArray("engine.deltaMinutes") << QStringLiteral("1.5");
    }
    void wrongInput_isMarkedAtItsFieldAndNothingIsLost()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        Dialog d;
        d.type("costs.returns", QStringLiteral("4"));
        d.type(field.constData(), typed);
        QVERIFY(d.applyButton()->isEnabled());
        d.dialog.accept();
        QVERIFY(d.dialog.isVisible());
        QCOMPARE(d.settings.count(), 0);
        QVERIFY(!d.error(field.constData()).isEmpty());
        QCOMPARE(d.find<QWidget>(field.constData())->accessibleDescription(), d.error(field.constData()));
        QCOMPARE(d.find<QLineEdit>(field.constData())->text(), typed);
        QCOMPARE(d.find<QLineEdit>("costs.returns")->text(), QStringLiteral("4"));
        QCOMPARE(d.page(), field.startsWith("costs") ? SettingsPage::Costs : SettingsPage::Schedules);
    }

    void correctedInput_losesItsMark()
    {
        Dialog d;
        d.type("costs.prep", QStringLiteral("abc"));
        QVERIFY(!d.dialog.apply());
        d.type("costs.prep", QStringLiteral("$2"));
        QVERIFY(d.error("costs.prep").isEmpty());
        QVERIFY(d.dialog.apply());
        QCOMPARE(d.last().costs.prepCents, 200);
    }

    void workedExample_followsTheTyping()
    {
        const Dialog d;
        QCOMPARE(d.find<QLabel>("workedExample")->text(), QStringLiteral("125"));
        d.type("costs.prep", QStringLiteral("3"));
        QCOMPARE(d.find<QLabel>("workedExample")->text(), QStringLiteral("300"));
    }

    void classicCosts_showOnlyWithTheClassicProfile()
    {
        Dialog d;
        d.dialog.showPage(SettingsPage::Costs);
        QVERIFY(!d.find<QWidget>("costs.classic.prep")->isVisible());
        auto* profile = d.find<QComboBox>("costs.profile");
        profile->setCurrentIndex(profile->findData(QStringLiteral("classic")));
        QVERIFY(d.find<QWidget>("costs.classic.prep")->isVisible());
    }

    void reset_fillsInDefaultsAndSavesNothingYet()
    {
        Dialog d;
        d.type("costs.prep", QStringLiteral("9"));
        QVERIFY(d.dialog.apply());
        d.find<QPushButton>("resetSettings")->click();
        QCOMPARE(d.settings.count(), 1);
        QVERIFY(d.dialog.apply());
        QCOMPARE(d.last().costs, deals::CostSettings{});
    }

    void queryFields_roundTrip()
    {
        Dialog d;
        d.type("salesRankRange-max", QStringLiteral("500000"));
        d.type("currentRange-min", QStringLiteral("12.50"));
        d.type("titleSearch", QStringLiteral("calculus"));
        QVERIFY(d.dialog.apply());
        const keepa::DealQuery query = d.lastQuery();
        QCOMPARE(query.salesRankRange->max, 500'000);
        QCOMPARE(query.currentRange->min, 1250);
        QCOMPARE(query.titleSearch, std::string("calculus"));
        keepa::DealQuery expected = keepa::DealQuery::starter(); // open ends come back as they were
        expected.salesRankRange->max = 500'000;
        expected.currentRange->min = 1250;
        expected.titleSearch = "calculus";
        QVERIFY(query == expected);
        QCOMPARE(d.settings.count(), 0);
    }

    void marketplace_changesQuerySettingsAndCurrency()
    {
        Dialog d;
        auto* domain = d.find<QComboBox>("domainId");
        domain->setCurrentIndex(domain->findData(static_cast<int>(keepa::DomainId::De)));
        QVERIFY(d.dialog.apply());
        QCOMPARE(d.lastQuery().domain, keepa::DomainId::De);
        QCOMPARE(d.last().marketplace, keepa::DomainId::De);
        QVERIFY(d.find<QWidget>("costs.prep")->parentWidget()->findChildren<QLabel*>().first()->text() ==
                QStringLiteral("\u20ac"));
    }

    void wrongQueryInput_isMarkedAtTheMember_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no number") << QByteArray("currentRange-min") << QByteArray("currentRange")
                                   << QStringLiteral("x");
        QTest::newRow("upside down") << QByteArray("salesRankRange-max") << QByteArray("salesRankRange")
                                     << QStringLiteral("5");
        QTest::newRow("below Keepa's minimum")
            << QByteArray("deltaPercentRange-min") << QByteArray("deltaPercentRange") << QStringLiteral("3");
        QTest::newRow("category") << QByteArray("includeCategories") << QByteArray("includeCategories")
                                  << QStringLiteral("books");
        QTest::newRow("stars") << QByteArray("minRating") << QByteArray("minRating") << QStringLiteral("7");
    }
    void wrongQueryInput_isMarkedAtTheMember()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, member);
        QFETCH(QString, typed);
        Dialog d;
        d.type(field.constData(), typed);
        QVERIFY(!d.dialog.apply());
        QVERIFY(!d.error(member.constData()).isEmpty());
        QCOMPARE(d.find<QLineEdit>(field.constData())->text(), typed);
        QCOMPARE(d.page(), SettingsPage::Query);
        QCOMPARE(d.query.count(), 0);
    }

    void importedQuery_fillsTheFieldsAndKeepsWhatHasNone()
    {
        Dialog d;
        d.find<QPlainTextEdit>("queryJson")
            ->setPlainText(
                QStringLiteral(R"({"domainId":2,"priceTypes":[2],"dateRange":3,"isRangeEnabled":true,)"
                               R"("salesRankRange":[1,777],"binding":["paperback"]})"));
        d.find<QPushButton>("queryTake")->click();
        QCOMPARE(d.find<QLineEdit>("salesRankRange-max")->text(), QStringLiteral("777"));
        QVERIFY(d.find<QLabel>("queryKept")->text().contains(QStringLiteral("binding")));
        QVERIFY(d.dialog.apply());
        QCOMPARE(d.lastQuery().domain, keepa::DomainId::Uk);
        QCOMPARE(d.lastQuery().attributes.at("binding"), std::vector<std::string>{"paperback"});
    }

    void importError_namesTheMemberAndKeepsTheText()
    {
        const Dialog d;
        const QString json = QStringLiteral(R"({"domainId":1,"priceTypes":[2],"dateRange":7})");
        d.find<QPlainTextEdit>("queryJson")->setPlainText(json);
        d.find<QPushButton>("queryTake")->click();
        QVERIFY(d.error("queryJson").contains(QStringLiteral("dateRange")));
        QCOMPARE(d.find<QPlainTextEdit>("queryJson")->toPlainText(), json);
    }

    void estimate_saysDealsTokensAndTime()
    {
        Dialog d;
        d.find<QPushButton>("queryEstimate")->click();
        QVERIFY(!d.find<QPushButton>("queryEstimate")->isEnabled());
        d.answerEstimate(6321); // 43 pages of 5 tokens, at 20 a minute
        QCOMPARE(
            d.find<QLabel>("queryEstimateText")->text(),
            QStringLiteral("About 6,321 deals on 43 pages: 215 tokens. Your plan refills that in 11 min."));
        d.find<QPushButton>("queryEstimate")->click();
        d.answerEstimate(failure(samples::error(ErrorKind::Network, QStringLiteral("No connection."))));
        QCOMPARE(d.find<QLabel>("queryEstimateText")->text(), QStringLiteral("No connection."));
    }

    void rebuild_needsItsConfirmation()
    {
        Dialog d;
        const QSignalSpy rebuild(&d.dialog, &SettingsDialog::rebuildRequested);
        QCOMPARE(d.find<QLabel>("rebuildCost")->text(),
                 QStringLiteral("At most 67 pages: 335 tokens. Your plan refills that in 17 min."));
        auto* start = d.find<QPushButton>("rebuildStart");
        start->click();
        QCOMPARE(rebuild.count(), 0);
        d.find<QCheckBox>("rebuildSure")->click();
        start->click();
        start->click();
        QCOMPARE(rebuild.count(), 1);
    }

    void account_showsThePlanAndTakesAnotherKey()
    {
        Dialog d;
        QVERIFY(d.find<QLabel>("accountPlan")->text().contains(QStringLiteral("Refill: 20 a minute")));
        const QSignalSpy accepted(&d.dialog, &SettingsDialog::keyAccepted);
        d.find<QLineEdit>("keyField")->setText(QStringLiteral("newkey"));
        d.find<QPushButton>("keySave")->click();
        d.account.answerCheck(sync::TokenStatus{});
        d.account.answerStore({});
        QCOMPARE(accepted.count(), 1);
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "SettingsDialogTest.moc"
