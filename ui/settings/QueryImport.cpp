#include "ui/settings/QueryImport.h"

#include "ui/settings/FieldError.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace arb::ui {

namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr int shownLines = 5;

} // namespace

QueryImport::QueryImport(QWidget* parent) : QWidget(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setObjectName(QStringLiteral("queryJson"));
    m_text->setAccessibleName(tr("Query as JSON"));
    m_text->setPlaceholderText(tr("Paste the query that Keepa's deals page shows under \"Show API query\"."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * shownLines + 12);
    m_error = new FieldError(m_text, this);
    auto* take = new QPushButton(tr("Take over"), this);
    take->setObjectName(QStringLiteral("queryTake"));
    take->setToolTip(tr("Puts the pasted query into the fields below"));
    auto* open = new QPushButton(tr("Open file..."), this);
    for (QPushButton* button : {take, open})
        button->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(take);
    buttons->addWidget(open);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(take, &QPushButton::clicked, this, &QueryImport::takeOver);
    connect(open, &QPushButton::clicked, this, &QueryImport::openFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_error->setError({}); });
}

void QueryImport::takeOver()
{
    const auto query = keepa::DealQuery::fromJson(m_text->toPlainText().toStdString());
    if (!query) {
        m_error->setError(query.error().what.isEmpty() ? query.error().words
                                                       : tr("%1: %2", "name of a query member: what is wrong")
                                                             .arg(query.error().what, query.error().words));
        m_text->setFocus();
        return;
    }
    m_error->setError({});
    Q_EMIT imported(*query);
}

void QueryImport::openFile()
{
    const QString name =
        QFileDialog::getOpenFileName(this, tr("Open a deal query"), {}, tr("JSON (*.json);;All files (*)"));
    if (name.isEmpty())
        return;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        m_error->setError(tr("The file cannot be read, or it is too large for a query."));
        return;
    }
    m_text->setPlainText(QString::fromUtf8(file.readAll()));
    takeOver();
}

} // namespace arb::ui
