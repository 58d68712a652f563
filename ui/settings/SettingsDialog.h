#pragma once

#include "core/keepa/DealQuery.h"
#include "core/settings/Settings.h"
#include "ui/settings/KeyAccess.h"
#include "ui/settings/SettingsPage.h"

#include <QDialog>

#include <functional>
#include <span>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace arb::ui {

class AccountPage;
class DangerPage;
class QueryEditor;
class SettingsForm;

/// The settings, generated from the registry (core/settings). Nothing typed is lost: invalid input is marked
/// at its field with words, and the dialog neither closes nor applies until it is right.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog shows and asks; all callbacks may be empty, their parts are then left out.
    struct Context
    {
        std::span<const settings::Setting> registry;
        settings::Settings settings;
        keepa::DealQuery query;
        KeyAccess keys;
        bool hasKey = false;
        bool demo = false;
        sync::TokenStatus tokens;
        std::optional<std::int64_t> deals; ///< that the query is known to match, for the cost of a rebuild
        /// A sample deal calculated with these costs, as text (lines).
        std::function<QString(const deals::CostSettings&)> workedExample;
        /// How many deals a query matches; asks Keepa for one page (5 tokens). Answers later, on the GUI
        /// thread.
        std::function<void(const keepa::DealQuery&, std::function<void(Result<std::int64_t>)>)> estimate;
    };

    explicit SettingsDialog(Context context, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    void showPage(SettingsPage page);
    /// Plan, balance and refill on the account page.
    void setTokens(const sync::TokenStatus& tokens);

    /// Takes over what is in the fields: emits settingsChanged and queryChanged for what differs. False, with
    /// the first wrong field marked and shown, where something is invalid.
    bool apply();
    void accept() override;

Q_SIGNALS:
    void settingsChanged(const arb::settings::Settings& settings);
    void queryChanged(const arb::keepa::DealQuery& query);
    void keyAccepted(const arb::Secret& key, bool stored);
    /// The user confirmed "Rebuild from scratch".
    void rebuildRequested();

private:
    void buildPages();
    void addPage(SettingsPage page, const QString& title, QWidget* content);
    void connectFields();
    [[nodiscard]] settings::Settings edited() const;
    void resetToDefaults();
    void updateExample();
    void updateButtons();

    Context m_context;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    AccountPage* m_account = nullptr;
    QueryEditor* m_query = nullptr;
    DangerPage* m_danger = nullptr;
    QLabel* m_example = nullptr;
    std::vector<std::pair<SettingsPage, SettingsForm*>> m_forms;
};

} // namespace arb::ui
