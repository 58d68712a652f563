#include "ui/AboutDialog.h"

#include "core/base/Logging.h"
#include "ui/widgets/Icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace arb::ui {

namespace {

constexpr int iconSide = 64;

struct Library
{
    const char* name;
    const char* licence;
    const char* url;
};

constexpr Library libraries[] = {
    {"Qt", "LGPL-3.0-only / GPL-3.0-only", "https://www.qt.io"},
    {"SQLite", "blessing (public domain)", "https://sqlite.org"},
    {"simdjson", "Apache-2.0", "https://simdjson.org"},
    {"zstd", "BSD-3-Clause", "https://facebook.github.io/zstd/"},
    {"zlib", "Zlib", "https://zlib.net"},
    {"QtKeychain", "BSD-3-Clause", "https://github.com/frankosterfeld/qtkeychain"},
    {"libxlsxwriter", "BSD-2-Clause", "https://libxlsxwriter.github.io"},
    {"QCustomPlot", "GPL-3.0-or-later", "https://www.qcustomplot.com"},
};

QString libraryTable()
{
    QString rows;
    for (const Library& library : libraries)
        rows += QStringLiteral("<tr><td><a href=\"%3\">%1</a>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(QString::fromLatin1(library.name), QString::fromLatin1(library.licence),
                         QString::fromLatin1(library.url));
    return QStringLiteral("<table cellspacing=\"3\">%1</table>").arg(rows);
}

} // namespace

AboutDialog::AboutDialog(const Facts& facts, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Agent Arbitrage"));
    auto* picture = new QLabel(this);
    picture->setPixmap(appIcon().pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    auto* title = new QLabel(
        QStringLiteral("<h2>%1</h2>%2").arg(tr("Agent Arbitrage"), tr("Version %1").arg(facts.version)),
        this);
    auto* head = new QHBoxLayout;
    head->addWidget(picture);
    head->addSpacing(8);
    head->addWidget(title, 1);

    auto* body = new QTextBrowser(this);
    body->setObjectName(QStringLiteral("aboutText"));
    body->setAccessibleName(tr("About Agent Arbitrage"));
    body->setOpenExternalLinks(true);
    body->setFrameShape(QFrame::NoFrame);
    body->setHtml(QStringLiteral("<p>%1</p><p>%2</p><p>%3</p><p><b>%4</b></p>%5")
                      .arg(tr("Keepa's deals, mirrored and priced for resellers."),
                           tr("Free software under the GNU General Public License, version 3 or later. It "
                              "comes without any warranty."),
                           tr("Your data is in %1").arg(facts.dataDir.toHtmlEscaped()), tr("Made with"),
                           libraryTable()));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("Copy diagnostics"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyDiagnostics"));
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Versions, places and the current state, for a bug report. Contains no key."));
    connect(copy, &QPushButton::clicked, this,
            [facts] { QGuiApplication::clipboard()->setText(diagnostics(facts)); });
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(body, 1);
    layout->addWidget(buttons);
    resize(520, 460);
}

QString AboutDialog::diagnostics(const Facts& facts)
{
    // Untranslated on purpose: it is read by whoever gets the report.
    const QString text =
        QStringLiteral("Agent Arbitrage %1\nQt %2 (built with %3)\n%4, %5, platform %6\n"
                       "Data: %7\nDatabase schema: %8\nMode: %9\nState: %10\n")
            .arg(facts.version, QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
                 QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                 QGuiApplication::platformName(), facts.dataDir,
                 facts.databaseVersion.isEmpty() ? QStringLiteral("unknown") : facts.databaseVersion)
            .arg(facts.demo ? QStringLiteral("demo") : QStringLiteral("live"), facts.state);
    return redacted(text);
}

} // namespace arb::ui
