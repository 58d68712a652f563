#include "ui/FirstStart.h"

#include "ui/settings/KeyForm.h"
#include "ui/widgets/Icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace arb::ui {

namespace {

constexpr int contentWidth = 620;
constexpr int iconSide = 72;

QLabel* words(const QString& text, QWidget* parent, double scale = 1.0, bool bold = false)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

} // namespace

FirstStart::FirstStart(KeyAccess access, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("firstStart"));
    auto* content = new QWidget(this);
    content->setFixedWidth(contentWidth);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(10);

    auto* picture = new QLabel(content);
    picture->setPixmap(appIcon().pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    picture->setFixedSize(iconSide, iconSide);
    column->addWidget(picture);
    column->addWidget(words(tr("Welcome to Agent Arbitrage"), content, 1.8, true));
    column->addWidget(
        words(tr("It watches Keepa's deals for you, works out what each would really earn after all fees, "
                 "and keeps the list current by itself."),
              content, 1.1));
    column->addSpacing(12);
    column->addWidget(words(tr("Enter your Keepa key"), content, 1.2, true));
    column->addWidget(
        words(tr("You find it at keepa.com under \"API\". It is kept in your system's keychain and sent to "
                 "Keepa only."),
              content));
    m_form = new KeyForm(std::move(access), content);
    column->addWidget(m_form);

    auto* line = new QFrame(content);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    column->addSpacing(6);
    column->addWidget(line);
    column->addSpacing(6);
    column->addWidget(words(tr("No key yet?"), content, 1.2, true));
    column->addWidget(
        words(tr("Look around with a simulated book market: everything works, nothing is real, and no "
                 "request leaves this computer."),
              content));
    auto* demo = new QPushButton(icon(Symbol::Play), tr("Explore with demo data"), content);
    demo->setObjectName(QStringLiteral("exploreDemo"));
    demo->setAutoDefault(false);
    column->addWidget(demo, 0, Qt::AlignLeft);

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // A row, not an alignment: that would ask for the height of the texts at the window's width, not at their own.
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(content);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_form, &KeyForm::accepted, this, &FirstStart::keyAccepted);
    connect(demo, &QPushButton::clicked, this, &FirstStart::demoRequested);
}

void FirstStart::focusKey() { m_form->focusField(); }

} // namespace arb::ui
