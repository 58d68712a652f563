#pragma once

#include "core/keepa/DealQuery.h"
#include "core/sync/Status.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace arb::ui {

class FieldError;
class QueryImport;
class RangeField;

/// The deal query as a form: the common members as fields, everything else of the query is kept as it was. A
/// query can be pasted or opened as JSON; an error is shown at the field it names.
class QueryEditor final : public QWidget
{
    Q_OBJECT

public:
    /// Answers later, on the GUI thread.
    using Estimate = std::function<void(const keepa::DealQuery&, std::function<void(Result<std::int64_t>)>)>;

    /// Without `estimate` there is no button for it.
    explicit QueryEditor(Estimate estimate, QWidget* parent = nullptr);

    void setQuery(const keepa::DealQuery& query);
    /// The query in the fields, validated; the wrong field is marked. Error: Invalid, `what` = the member.
    [[nodiscard]] Result<keepa::DealQuery> query();
    [[nodiscard]] bool isChanged();
    /// For the time that a complete fill takes.
    void setTokens(const sync::TokenStatus& tokens) { m_tokens = tokens; }
    /// Puts the cursor into the field of a member.
    void focusMember(const QString& member);

Q_SIGNALS:
    void edited();
    void marketplaceChanged(arb::keepa::DomainId domain);

private:
    struct Flag
    {
        bool keepa::DealQuery::*member;
        QCheckBox* box;
    };

    QWidget* buildBasics();
    QGroupBox* buildLimits();
    QGroupBox* buildFilters();
    QWidget* buildEstimate();
    RangeField* addRange(QFormLayout* form, const char* member, const QString& title, const QString& help);
    void addFlag(QWidget* parent, QGridLayout* grid, const char* name, bool keepa::DealQuery::*member,
                 const QString& title);
    void updateUnits();
    void updateKept();
    void startEstimate();
    void showEstimate(const Result<std::int64_t>& matches);
    [[nodiscard]] Result<keepa::DealQuery> fromFields();
    void clearErrors();
    void showError(const Error& error);

    Estimate m_estimate;
    sync::TokenStatus m_tokens;
    keepa::DealQuery m_query; ///< as it was given: what no field shows comes from here
    QueryImport* m_import = nullptr;
    QComboBox* m_domain = nullptr;
    QComboBox* m_priceType = nullptr;
    QComboBox* m_dateRange = nullptr;
    QLineEdit* m_include = nullptr;
    QLineEdit* m_exclude = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_rating = nullptr;
    QGroupBox* m_limits = nullptr;
    QGroupBox* m_filters = nullptr;
    RangeField* m_current = nullptr;
    RangeField* m_delta = nullptr;
    RangeField* m_percent = nullptr;
    RangeField* m_last = nullptr;
    RangeField* m_rank = nullptr;
    std::vector<Flag> m_flags;
    std::vector<FieldError*> m_errors;
    FieldError* m_general = nullptr; ///< an error of a member that has no field
    QLabel* m_kept = nullptr;
    QPushButton* m_estimateButton = nullptr;
    QLabel* m_estimateText = nullptr;
};

} // namespace arb::ui
