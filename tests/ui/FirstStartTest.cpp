#include "tests/ui/support/Samples.h"
#include "ui/MainWindow.h"
#include "ui/Translator.h"
#include "ui/widgets/Banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace arb;
using namespace arb::ui;

namespace {

struct Start
{
    ManualClock clock{toMillis(samples::noon)};
    samples::FakeAccount account;
    MainWindow window{clock, {}, account.access()};
    QSignalSpy accepted{&window, &MainWindow::keyAccepted};

    Start()
    {
        window.setDealsView(new QLabel(QStringLiteral("grid")));
        window.showFirstStart(true);
        window.show();
    }
    [[nodiscard]] QLineEdit* field() const
    {
        return window.findChild<QLineEdit*>(QStringLiteral("keyField"));
    }
    [[nodiscard]] QString error() const
    {
        return window.findChild<QLabel*>(QStringLiteral("error-keyField"))->text();
    }
    [[nodiscard]] QString state() const
    {
        return window.findChild<QLabel*>(QStringLiteral("keyState"))->text();
    }
    [[nodiscard]] QPushButton* save() const
    {
        return window.findChild<QPushButton*>(QStringLiteral("keySave"));
    }
    void submit(const QString& key) const
    {
        field()->setText(key);
        QTest::mouseClick(save(), Qt::LeftButton);
    }
};

const QString goodKey = QStringLiteral("abc123");

sync::TokenStatus plan()
{
    sync::TokenStatus tokens;
    tokens.perMinute = 20;
    return tokens;
}

} // namespace

class FirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslation("en"); }

    void goodKey_isCheckedThenStoredThenAccepted()
    {
        Start s;
        s.submit(QStringLiteral("  ") + goodKey + QStringLiteral("\n"));
        QCOMPARE(s.account.checked, QStringList{goodKey});
        QVERIFY(s.account.stored.isEmpty());
        QVERIFY(!s.save()->isEnabled());
        s.account.answerCheck(plan());
        QCOMPARE(s.account.stored, QStringList{goodKey});
        QVERIFY(s.state().contains(QStringLiteral("20 tokens a minute")));
        QCOMPARE(s.accepted.count(), 0);
        s.account.answerStore({});
        QCOMPARE(s.accepted.count(), 1);
        QCOMPARE(s.accepted.first().at(0).value<Secret>().reveal(), goodKey.toStdString());
        QCOMPARE(s.accepted.first().at(1).toBool(), true);
        QVERIFY(s.field()->text().isEmpty());
    }

    void keychainFails_isSaidAndTheKeyIsUsedForThisRun()
    {
        Start s;
        s.submit(goodKey);
        s.account.answerCheck(plan());
        s.account.answerStore(
            failure(samples::error(ErrorKind::Storage, QStringLiteral("There is no keyring."))));
        QCOMPARE(s.accepted.count(), 1);
        QCOMPARE(s.accepted.first().at(1).toBool(), false);
        QVERIFY(s.state().contains(QStringLiteral("There is no keyring.")));
        QVERIFY(s.state().contains(QStringLiteral("for this run only")));
        // The page gives way to the grid, so the window says it too.
        auto* notice = s.window.findChild<Banner*>(QStringLiteral("noticeBanner"));
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(QStringLiteral("for this run only")));
    }

    void refusedKey_staysInTheFieldWithTheReason()
    {
        Start s;
        s.submit(goodKey);
        s.account.answerCheck(
            failure(samples::error(ErrorKind::Auth, QStringLiteral("Keepa does not know this key."))));
        QCOMPARE(s.error(), QStringLiteral("Keepa does not know this key."));
        QCOMPARE(s.field()->text(), goodKey);
        QVERIFY(s.save()->isEnabled());
        QVERIFY(s.account.stored.isEmpty());
        QCOMPARE(s.accepted.count(), 0);
    }

    void nonsense_isRefusedWithoutAskingKeepa_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << QStringLiteral("   ");
        QTest::newRow("two words") << QStringLiteral("my key");
        QTest::newRow("a URL") << QStringLiteral("https://keepa.com/#!api");
    }
    void nonsense_isRefusedWithoutAskingKeepa()
    {
        QFETCH(QString, key);
        Start s;
        s.submit(key);
        QVERIFY(!s.error().isEmpty());
        QVERIFY(s.account.checked.isEmpty());
    }

    void key_isHiddenUntilRevealed()
    {
        Start s;
        QCOMPARE(s.field()->echoMode(), QLineEdit::Password);
        s.window.findChild<QToolButton*>(QStringLiteral("keyReveal"))->click();
        QCOMPARE(s.field()->echoMode(), QLineEdit::Normal);
    }

    void demo_isOneClickAway()
    {
        Start s;
        const QSignalSpy demo(&s.window, &MainWindow::demoRequested);
        s.window.findChild<QPushButton*>(QStringLiteral("exploreDemo"))->click();
        QCOMPARE(demo.count(), 1);
    }

    void withoutAKey_commandsRestAndTheBannerDoesNotRepeatThePage()
    {
        Start s;
        s.window.setStatus(samples::unwell(sync::Health::Code::NoKey, sync::Health::Action::EnterKey));
        QVERIFY(!s.window.findChild<QPushButton*>(QStringLiteral("refresh"))->isEnabled());
        QVERIFY(!s.window.findChild<Banner*>(QStringLiteral("healthBanner"))->isVisible());
        s.window.showFirstStart(false);
        QVERIFY(s.window.findChild<QPushButton*>(QStringLiteral("refresh"))->isEnabled());
        QVERIFY(s.window.findChild<Banner*>(QStringLiteral("healthBanner"))->isVisible());
    }

    void answerAfterTheWindowIsGone_isHarmless()
    {
        auto start = std::make_unique<Start>();
        start->submit(goodKey);
        const auto late = start->account.answerCheck;
        start.reset();
        late(plan());
    }
};

QTEST_MAIN(FirstStartTest)
#include "FirstStartTest.moc"
