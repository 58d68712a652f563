#include "ui/settings/AccountPage.h"

#include "ui/settings/KeyForm.h"
#include "ui/status/StatusText.h"

#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

namespace arb::ui {

namespace {

QString keyState(bool hasKey, bool demo)
{
    if (demo)
        return AccountPage::tr("You are looking at demo data: a simulated market. With a Keepa key the "
                               "program shows real deals.");
    return hasKey ? AccountPage::tr("A key is in use. To replace it, paste another one.")
                  : AccountPage::tr("There is no key yet. Without one no deals can be fetched.");
}

} // namespace

AccountPage::AccountPage(KeyAccess keys, bool hasKey, bool demo, QWidget* parent)
    : QWidget(parent), m_plan(new QLabel(this))
{
    auto* state = new QLabel(keyState(hasKey, demo), this);
    state->setWordWrap(true);
    auto* keyBox = new QGroupBox(tr("Keepa key"), this);
    auto* inside = new QVBoxLayout(keyBox);
    inside->addWidget(state);
    auto* form = new KeyForm(std::move(keys), keyBox);
    inside->addWidget(form);
    m_plan->setObjectName(QStringLiteral("accountPlan"));
    m_plan->setWordWrap(true);
    auto* planBox = new QGroupBox(tr("Plan"), this);
    auto* plan = new QVBoxLayout(planBox);
    plan->addWidget(m_plan);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(keyBox);
    layout->addWidget(planBox);
    layout->addStretch(1);
    connect(form, &KeyForm::accepted, this, &AccountPage::keyAccepted);
    setTokens({}, {});
}

void AccountPage::setTokens(const sync::TokenStatus& tokens, UtcTime now)
{
    m_plan->setText(StatusText::tokensAtLength(tokens, now));
}

} // namespace arb::ui
