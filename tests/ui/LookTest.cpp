#include "tests/ui/support/Samples.h"
#include "ui/AboutDialog.h"
#include "ui/MainWindow.h"
#include "ui/Translator.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/SystemScheme.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/Tones.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDBusVariant>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace arb;
using namespace arb::ui;

namespace {

constexpr double readable = 4.5; // WCAG AA for text
constexpr double visible = 3.0;  // and for the outline of a check box

/// Widgets that the keyboard reaches and a screen reader could not name, on hidden pages too.
QStringList unnamed(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->isHidden() ||
            widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        auto* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (interface && interface->text(QAccessible::Name).isEmpty() &&
            interface->text(QAccessible::Value).isEmpty())
            found << QStringLiteral("%1 \"%2\"")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    }
    return found;
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installTranslation("en"); }

    void textOnItsSurface_isReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textOnItsSurface_isReadable()
    {
        QFETCH(bool, dark);
        const QPalette p = palette(dark);
        const Tones& t = tones(dark);
        QCOMPARE(isDark(p), dark);
        const QColor window = p.color(QPalette::Window);
        const QColor base = p.color(QPalette::Base);
        const QColor alternate = p.color(QPalette::AlternateBase);
        const std::vector<std::tuple<const char*, QColor, QColor>> pairs{
            {"text", p.color(QPalette::WindowText), window},
            {"text in fields", p.color(QPalette::Text), base},
            {"text in striped rows", p.color(QPalette::Text), alternate},
            {"placeholder", p.color(QPalette::PlaceholderText), base},
            {"note", p.color(QPalette::PlaceholderText), window},
            {"button", p.color(QPalette::ButtonText), p.color(QPalette::Button)},
            {"selection", p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)},
            {"link", p.color(QPalette::Link), base},
            {"link on the window", p.color(QPalette::Link), window},
            {"tool tip", p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase)},
            {"gain", t.gain, base},
            {"gain on the window", t.gain, window},
            {"gain in striped rows", t.gain, alternate},
            {"loss", t.loss, base},
            {"loss on the window", t.loss, window},
            {"loss in striped rows", t.loss, alternate},
            {"muted", t.muted, base},
            {"muted on the window", t.muted, window},
            {"info banner", t.surfaceText, t.infoSurface},
            {"warning banner", t.surfaceText, t.warningSurface},
            {"error banner", t.surfaceText, t.errorSurface},
        };
        for (const auto& [name, ink, paper] : pairs)
            QVERIFY2(contrast(ink, paper) >= readable, name);
        QVERIFY(contrast(p.color(QPalette::Dark), base) >= visible);
    }

    void contrast_isThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void desktopsWish_isUnderstood()
    {
        QCOMPARE(SystemScheme::meaning(QVariant(1U)), std::optional(true));
        QCOMPARE(SystemScheme::meaning(QVariant(2U)), std::optional(false));
        QVERIFY(!SystemScheme::meaning(QVariant(0U)));
        QCOMPARE(SystemScheme::meaning(QVariant::fromValue(QDBusVariant(QVariant(1U)))), std::optional(true));
    }

    void usersChoice_rulesThePalette()
    {
        Theme theme;
        theme.choose(settings::ThemeChoice::Dark);
        QVERIFY(isDark(QApplication::palette()));
        const QImage dark = icon(Symbol::Refresh).pixmap(24, 24).toImage();
        theme.choose(settings::ThemeChoice::Light);
        QVERIFY(!isDark(QApplication::palette()));
        QVERIFY(icon(Symbol::Refresh).pixmap(24, 24).toImage() !=
                dark); // icons follow without being set again
    }

    void everySymbol_draws()
    {
        for (int i = 0; i <= static_cast<int>(Symbol::Warning); ++i) {
            const QImage image = icon(static_cast<Symbol>(i)).pixmap(24, 24).toImage();
            bool ink = false;
            for (int y = 0; y < image.height() && !ink; ++y)
                for (int x = 0; x < image.width() && !ink; ++x)
                    ink = qAlpha(image.pixel(x, y)) > 0;
            QVERIFY2(ink, qPrintable(QString::number(i)));
        }
        QVERIFY(!appIcon().pixmap(64, 64).isNull());
    }

    void everyFocusableWidget_hasAName()
    {
        const ManualClock clock(toMillis(samples::noon));
        samples::FakeAccount account;
        MainWindow window(clock, {}, account.access());
        window.setDealsView(new QLabel(QStringLiteral("grid")));
        auto status = samples::refreshing();
        status.demo = true;
        window.setStatus(status);
        window.findChild<QAction*>(QStringLiteral("activityAction"))->trigger();
        window.show();
        QCOMPARE(unnamed(window).join(QStringLiteral(", ")), QString());

        SettingsDialog::Context context;
        context.registry = settings::allSettings();
        context.keys = account.access();
        SettingsDialog dialog(context);
        dialog.show();
        QCOMPARE(unnamed(dialog).join(QStringLiteral(", ")), QString());
        AboutDialog about({});
        about.show();
        QCOMPARE(unnamed(about).join(QStringLiteral(", ")), QString());
    }

    void diagnostics_containNoKey()
    {
        AboutDialog::Facts facts;
        facts.version = QStringLiteral("1.2.3");
        facts.state =
            QStringLiteral("request https://api.keepa.com/token?key=") + QString(64, QLatin1Char('a'));
        const QString text = AboutDialog::diagnostics(facts);
        QVERIFY(text.contains(QStringLiteral("1.2.3")));
        QVERIFY(!text.contains(QString(64, QLatin1Char('a'))));
    }

    void german_loadsWithItsNumbersAndPlurals()
    {
        QCOMPARE(installTranslation("de"), QStringLiteral("de"));
        const ManualClock clock(toMillis(samples::noon));
        samples::FakeAccount account;
        MainWindow window(clock, {}, account.access());
        window.setStatus(samples::healthy());
        window.setCounts(4812, 4812);
        QCOMPARE(window.findChild<QAbstractButton*>(QStringLiteral("statusCounts"))->text(),
                 QStringLiteral("4.812 Deals"));
        QCOMPARE(window.findChild<QAbstractButton*>(QStringLiteral("refresh"))->text(),
                 QStringLiteral("Deals aktualisieren"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    }

    void unknownLanguage_isEnglishWithItsPlurals()
    {
        QCOMPARE(installTranslation("fr"), QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("StatusText", "%Ln deal(s)", "status bar: all deals", 1),
                 QStringLiteral("1 deal"));
    }

    // lupdate passes over a call whose number is an expression with <>, such as a static_cast, without a word.
    void translations_haveEveryPluralOfTheSources()
    {
        QFile english(QStringLiteral(ARB_SOURCE_DIR "/translations/agent-arbitrage_en.ts"));
        QVERIFY(english.open(QIODevice::ReadOnly));
        const QString known = QString::fromUtf8(english.readAll());
        static const QRegularExpression plural(QStringLiteral("\"([^\"]*%L?n[^\"]*\\(s\\)[^\"]*)\""));
        QStringList missing;
        int found = 0;
        for (const char* room : {"/core", "/ui", "/app"}) {
            QDirIterator files(QStringLiteral(ARB_SOURCE_DIR) + QLatin1String(room), {QStringLiteral("*.cpp")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto texts = plural.globalMatch(QString::fromUtf8(file.readAll()));
                while (texts.hasNext()) {
                    const QString text = texts.next().captured(1);
                    ++found;
                    if (!known.contains(text.toHtmlEscaped()))
                        missing << text;
                }
            }
        }
        QVERIFY(found > 5);
        QCOMPARE(missing, QStringList());
    }

    void translations_haveNoUnfinishedEntry_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("German") << QStringLiteral("agent-arbitrage_de.ts");
        QTest::newRow("English plurals") << QStringLiteral("agent-arbitrage_en.ts");
    }
    void translations_haveNoUnfinishedEntry()
    {
        QFETCH(QString, file);
        QFile source(QStringLiteral(ARB_SOURCE_DIR "/translations/") + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&source);
        QString context;
        int entries = 0;
        QStringList unfinished;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement() && xml.tokenType() != QXmlStreamReader::EndElement)
                continue;
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            if (xml.name() != QLatin1String("translation"))
                continue;
            ++entries;
            if (xml.attributes().value(QStringLiteral("type")) == QLatin1String("unfinished"))
                unfinished << context;
        }
        QVERIFY(entries > 0);
        unfinished.removeDuplicates();
        QCOMPARE(unfinished, QStringList());
    }
};

QTEST_MAIN(LookTest)
#include "LookTest.moc"
