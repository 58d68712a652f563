#include "ui/deals/EmptyState.h"

#include "ui/deals/Formats.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace arb::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QVBoxLayout)
{
    setFocusPolicy(Qt::ClickFocus); // in place of the grid, until there is one
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_buttons->setAlignment(Qt::AlignHCenter);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setButtons(const std::vector<std::pair<QString, std::function<void()>>>& buttons)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // it may be the sender of what got us here
        delete item;
    }
    for (const auto& [text, action] : buttons) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QStringLiteral("emptyAction"));
        connect(button, &QPushButton::clicked, this, action);
        m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    }
}

void EmptyState::showNoDeals()
{
    m_title->setText(tr("No deals yet"));
    m_text->setText(tr("What Keepa lists for your query appears here by itself."));
    setButtons({});
}

void EmptyState::showNothingMatches(const grid::FilterFunnel& funnel,
                                    const std::function<QString(std::size_t)>& partText)
{
    m_title->setText(tr("Nothing matches the filter"));
    m_text->setText(tr("%n deals are hidden by it.", nullptr, static_cast<int>(funnel.total)));
    std::vector<std::pair<QString, std::function<void()>>> buttons;
    for (std::size_t part = 0; part < funnel.steps.size() && funnel.steps.size() > 1; ++part) {
        const QString back =
            displayLocale().toString(static_cast<qulonglong>(funnel.steps[part].droppedAlone));
        buttons.emplace_back(tr("Drop %1 (+%2)").arg(partText(part), back),
                             [this, part] { Q_EMIT dropRequested(part); });
    }
    buttons.emplace_back(
        tr("Clear the filter (+%1)").arg(displayLocale().toString(static_cast<qulonglong>(funnel.total))),
        [this] { Q_EMIT clearRequested(); });
    setButtons(buttons);
}

} // namespace arb::ui
