#include "ui/Translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace arb::ui {

namespace {

/// The language's own locale where the system speaks it (de_AT stays de_AT), else its main one. A C locale
/// groups no digits, so it becomes English.
QLocale localeFor(std::string_view language)
{
    const QLocale system = QLocale::system();
    if (language.empty())
        return system.language() == QLocale::C ? QLocale(QLocale::English) : system;
    const QLocale wanted(QString::fromUtf8(language.data(), static_cast<qsizetype>(language.size())));
    return wanted.language() == system.language() ? system : wanted;
}

/// Replaces what an earlier call installed.
void install(std::unique_ptr<QTranslator>& current, std::unique_ptr<QTranslator> next)
{
    current.reset(); // removes itself from the application
    if (next)
        QCoreApplication::installTranslator(next.get());
    current = std::move(next);
}

std::unique_ptr<QTranslator> loaded(const QLocale& locale, const QString& name, const QString& separator,
                                    const QString& directory)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(locale, name, separator, directory) ? std::move(translator) : nullptr;
}

} // namespace

QString installTranslation(std::string_view language)
{
    // Owned here and not by the application, which is gone before statics are.
    static std::unique_ptr<QTranslator> ours;
    static std::unique_ptr<QTranslator> qts;
    QLocale locale = localeFor(language);
    const QString directory = QStringLiteral(":/i18n");
    auto found = loaded(locale, QStringLiteral("agent-arbitrage"), QStringLiteral("_"), directory);
    if (!found) { // English has only plurals, so that "1 deal" is right
        locale = QLocale(QLocale::English);
        found = loaded(locale, QStringLiteral("agent-arbitrage"), QStringLiteral("_"), directory);
    }
    install(qts, loaded(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    install(ours, std::move(found));
    QLocale::setDefault(locale);
    return QLocale::languageToCode(locale.language());
}

} // namespace arb::ui
