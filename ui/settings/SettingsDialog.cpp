#include "ui/settings/SettingsDialog.h"

#include "ui/settings/AccountPage.h"
#include "ui/settings/DangerPage.h"
#include "ui/settings/QueryEditor.h"
#include "ui/settings/SettingsForm.h"
#include "ui/status/StatusText.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace arb::ui {

namespace {

const QSize firstSize(1000, 720);
constexpr int exampleColumns = 30;

/// The page that shows a setting. The marketplace belongs to the query and is edited there.
std::optional<SettingsPage> pageOf(const settings::Setting& setting)
{
    if (setting.section == "costs")
        return SettingsPage::Costs;
    if (setting.section == "ui")
        return SettingsPage::Appearance;
    if (setting.section == "engine") {
        const bool spends =
            setting.key.starts_with("engine.token") || setting.key.starts_with("engine.offers");
        return spends ? SettingsPage::Tokens : SettingsPage::Schedules;
    }
    return std::nullopt;
}

std::vector<const settings::Setting*> declarationsOf(std::span<const settings::Setting> registry,
                                                     SettingsPage page)
{
    std::vector<const settings::Setting*> found;
    for (const settings::Setting& setting : registry)
        if (pageOf(setting) == page)
            found.push_back(&setting);
    return found;
}

Currency currencyOf(keepa::DomainId domain) { return keepa::domainInfo(domain).currency; }

} // namespace

SettingsDialog::SettingsDialog(Context context, QWidget* parent)
    : QDialog(parent), m_context(std::move(context)), m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_buttons(new QDialogButtonBox(
          QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply, this))
{
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("settingsDialog"));
    resize(firstSize);
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    buildPages();
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 32);

    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_buttons);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &SettingsDialog::apply);
    m_list->setCurrentRow(0);
    connectFields();
    setTokens(m_context.tokens);
    updateExample();
    updateButtons();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::buildPages()
{
    const Currency currency = currencyOf(m_context.query.domain);
    const auto form = [&](SettingsPage page) {
        auto* made = new SettingsForm(declarationsOf(m_context.registry, page), currency);
        made->setValues(m_context.settings);
        m_forms.emplace_back(page, made);
        return made;
    };
    m_account = new AccountPage(m_context.keys, m_context.hasKey, m_context.demo);
    addPage(SettingsPage::Account, tr("Account"), m_account);
    m_query = new QueryEditor(m_context.estimate);
    m_query->setQuery(m_context.query);
    addPage(SettingsPage::Query, tr("Marketplace and query"), m_query);

    auto* costs = new QWidget;
    auto* costsLayout = new QHBoxLayout(costs);
    costsLayout->setContentsMargins(0, 0, 0, 0);
    costsLayout->addWidget(form(SettingsPage::Costs), 1);
    if (m_context.workedExample) {
        auto* box = new QGroupBox(tr("Worked example"), costs);
        m_example = new QLabel(box);
        m_example->setObjectName(QStringLiteral("workedExample"));
        m_example->setWordWrap(true);
        m_example->setTextFormat(Qt::PlainText);
        m_example->setMinimumWidth(fontMetrics().averageCharWidth() * exampleColumns);
        auto* inside = new QVBoxLayout(box);
        inside->addWidget(m_example);
        costsLayout->addWidget(box, 0, Qt::AlignTop);
    }
    addPage(SettingsPage::Costs, tr("Costs"), costs);
    addPage(SettingsPage::Schedules, tr("Schedules and limits"), form(SettingsPage::Schedules));
    addPage(SettingsPage::Tokens, tr("Tokens"), form(SettingsPage::Tokens));
    addPage(SettingsPage::Appearance, tr("Appearance and messages"), form(SettingsPage::Appearance));
    m_danger = new DangerPage;
    addPage(SettingsPage::Danger, tr("Danger zone"), m_danger);
}

void SettingsDialog::addPage(SettingsPage page, const QString& title, QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("page-%1").arg(static_cast<int>(page)));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setContentsMargins(12, 4, 12, 4);
    scroll->setWidget(content);
    auto* item = new QListWidgetItem(title, m_list);
    item->setSizeHint(QSize(fontMetrics().horizontalAdvance(title) + 24, fontMetrics().height() + 14));
    m_stack->addWidget(scroll);
}

void SettingsDialog::connectFields()
{
    for (const auto& [page, form] : m_forms) {
        connect(form, &SettingsForm::edited, this, &SettingsDialog::updateExample);
        connect(form, &SettingsForm::edited, this, &SettingsDialog::updateButtons);
    }
    connect(m_query, &QueryEditor::edited, this, &SettingsDialog::updateButtons);
    connect(m_query, &QueryEditor::marketplaceChanged, this, [this](keepa::DomainId domain) {
        for (const auto& [page, form] : m_forms)
            form->setCurrency(currencyOf(domain));
    });
    connect(m_account, &AccountPage::keyAccepted, this, &SettingsDialog::keyAccepted);
    connect(m_danger, &DangerPage::rebuildRequested, this, &SettingsDialog::rebuildRequested);
    connect(m_danger, &DangerPage::resetRequested, this, &SettingsDialog::resetToDefaults);
}

void SettingsDialog::showPage(SettingsPage page) { m_list->setCurrentRow(static_cast<int>(page)); }

void SettingsDialog::setTokens(const sync::TokenStatus& tokens)
{
    m_account->setTokens(tokens, UtcTime{QDateTime::currentSecsSinceEpoch()});
    m_query->setTokens(tokens);
    m_danger->setRebuildCost(StatusText::fillCost(m_context.deals, tokens));
}

settings::Settings SettingsDialog::edited() const
{
    settings::Settings result = m_context.settings;
    for (const auto& [page, form] : m_forms)
        form->collect(result);
    return result;
}

bool SettingsDialog::apply()
{
    for (const auto& [page, form] : m_forms) {
        if (QWidget* wrong = form->firstInvalid()) {
            showPage(page);
            wrong->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    const auto query = m_query->query();
    if (!query) {
        showPage(SettingsPage::Query);
        m_query->focusMember(query.error().what);
        return false;
    }
    settings::Settings settings = edited();
    settings.marketplace = query->domain;
    if (settings != m_context.settings) {
        m_context.settings = settings;
        Q_EMIT settingsChanged(settings);
    }
    if (*query != m_context.query) {
        m_context.query = *query;
        m_query->setQuery(*query);
        Q_EMIT queryChanged(*query);
    }
    updateButtons();
    return true;
}

void SettingsDialog::accept()
{
    if (apply())
        QDialog::accept();
}

void SettingsDialog::resetToDefaults()
{
    for (const auto& [page, form] : m_forms)
        form->setValues(settings::Settings{});
    updateExample();
    updateButtons();
}

void SettingsDialog::updateExample()
{
    // The classic profile has its own costs; they only matter where it is chosen.
    const bool classic = edited().costs.profile == deals::CostProfile::Classic;
    for (const auto& [page, form] : m_forms)
        form->setShown("costs.classic.", classic);
    if (m_example)
        m_example->setText(m_context.workedExample(edited().costs));
}

void SettingsDialog::updateButtons()
{
    // An invalid field counts as changed: pressing Apply is how one learns what is wrong with it.
    bool changed = edited() != m_context.settings || m_query->isChanged();
    for (const auto& [page, form] : m_forms)
        changed = changed || form->hasInvalid();
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(changed);
}

} // namespace arb::ui
