#include "ui/status/HealthView.h"

#include "ui/widgets/Icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace arb::ui {

using Code = sync::Health::Code;
using Action = sync::Health::Action;

std::optional<Banner::Kind> healthBanner(Code code)
{
    switch (code) {
    case Code::UpToDate:
    case Code::FirstFill:
    case Code::NeverSynced:
    case Code::WaitingForTokens:
        return std::nullopt;
    case Code::Paused:
    case Code::OtherProcess:
        return Banner::Kind::Info;
    case Code::NoKey:
    case Code::QueryMatchesNothing:
    case Code::Offline:
    case Code::KeepaFails:
        return Banner::Kind::Warning;
    case Code::KeyRefused:
    case Code::QueryRefused:
    case Code::StorageFails:
        return Banner::Kind::Error;
    }
    return std::nullopt;
}

QString healthActionText(const sync::Health& health)
{
    if (health.action == Action::None)
        return {};
    if (!health.actionText.isEmpty())
        return health.actionText;
    switch (health.action) {
    case Action::None:
        return {};
    case Action::EnterKey:
        return QCoreApplication::translate("Health", "Enter key");
    case Action::EditQuery:
        return QCoreApplication::translate("Health", "Edit query");
    case Action::Retry:
        return QCoreApplication::translate("Health", "Try again");
    case Action::Resume:
        return QCoreApplication::translate("Health", "Resume");
    case Action::ShowLog:
        return QCoreApplication::translate("Health", "Show log");
    case Action::ShowTokens:
        return QCoreApplication::translate("Health", "Show where the tokens went");
    }
    return {};
}

HealthLabel::HealthLabel(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_words(new QLabel(this)), m_action(new QPushButton(this))
{
    m_words->setObjectName(QStringLiteral("healthWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_action->setObjectName(QStringLiteral("healthAction"));
    m_action->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_health.action); });
    setHealth({});
}

void HealthLabel::setHealth(const sync::Health& health)
{
    m_health = health;
    m_words->setText(health.words);
    m_action->setText(healthActionText(health));
    m_action->setVisible(health.action != Action::None);
    updateIcon();
}

void HealthLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateIcon();
}

void HealthLabel::updateIcon()
{
    Symbol symbol = m_health.code == Code::UpToDate ? Symbol::Check : Symbol::Info;
    if (const auto kind = healthBanner(m_health.code)) {
        symbol = *kind == Banner::Kind::Error     ? Symbol::Error
                 : *kind == Banner::Kind::Warning ? Symbol::Warning
                                                  : Symbol::Info;
    }
    const int side = fontMetrics().height();
    m_icon->setPixmap(icon(symbol, QPalette::WindowText).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace arb::ui
