#include "ui/settings/DangerPage.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace arb::ui {

namespace {

QGroupBox* section(const QString& title, const QString& words, QWidget* parent)
{
    auto* box = new QGroupBox(title, parent);
    auto* layout = new QVBoxLayout(box);
    auto* text = new QLabel(words, box);
    text->setWordWrap(true);
    layout->addWidget(text);
    return box;
}

} // namespace

DangerPage::DangerPage(QWidget* parent) : QWidget(parent)
{
    auto* rebuild =
        section(tr("Rebuild from scratch"),
                tr("Fetches all deals of your query again, which costs tokens and can take a while. The new "
                   "data is built beside the old and takes its place at the end, so the grid is never "
                   "empty. Your notes, tags and decisions are kept."),
                this);
    m_cost = new QLabel(rebuild);
    m_cost->setObjectName(QStringLiteral("rebuildCost"));
    m_cost->setWordWrap(true);
    auto* sure = new QCheckBox(tr("I understand that this spends tokens"), rebuild);
    sure->setObjectName(QStringLiteral("rebuildSure"));
    auto* start = new QPushButton(tr("Rebuild now"), rebuild);
    start->setObjectName(QStringLiteral("rebuildStart"));
    start->setAutoDefault(false);
    start->setEnabled(false);
    auto* started =
        new QLabel(tr("The rebuild has been started. The activity view shows how it goes."), rebuild);
    started->setObjectName(QStringLiteral("rebuildStarted"));
    started->setWordWrap(true);
    started->hide();
    rebuild->layout()->addWidget(m_cost);
    rebuild->layout()->addWidget(sure);
    rebuild->layout()->addWidget(start);
    rebuild->layout()->addWidget(started);
    rebuild->layout()->setAlignment(start, Qt::AlignLeft);

    auto* reset = section(
        tr("Reset settings"),
        tr("Puts every setting back to its default. Your key, your query and your deals stay. Nothing "
           "is saved before you press OK or Apply."),
        this);
    auto* defaults = new QPushButton(tr("Put in the defaults"), reset);
    defaults->setObjectName(QStringLiteral("resetSettings"));
    defaults->setAutoDefault(false);
    reset->layout()->addWidget(defaults);
    reset->layout()->setAlignment(defaults, Qt::AlignLeft);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(rebuild);
    layout->addWidget(reset);
    layout->addStretch(1);

    connect(sure, &QCheckBox::toggled, start, &QPushButton::setEnabled);
    connect(start, &QPushButton::clicked, this, [this, sure, started] {
        sure->setChecked(false); // one confirmation, one rebuild
        started->show();
        Q_EMIT rebuildRequested();
    });
    connect(defaults, &QPushButton::clicked, this, &DangerPage::resetRequested);
}

void DangerPage::setRebuildCost(const QString& sentence) { m_cost->setText(sentence); }

} // namespace arb::ui
