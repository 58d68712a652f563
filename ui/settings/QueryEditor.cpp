#include "ui/settings/QueryEditor.h"

#include "ui/settings/CurrencySign.h"
#include "ui/settings/FieldError.h"
#include "ui/settings/QueryImport.h"
#include "ui/settings/QueryText.h"
#include "ui/settings/RangeField.h"
#include "ui/settings/SettingText.h"
#include "ui/status/StatusText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace arb::ui {

using keepa::DealQuery;
using keepa::PriceKind;

namespace {

constexpr int ratingDecimals = 1; // Keepa's 0..50 are tenths of a star
constexpr int wideColumns = 34;

Error invalid(const char* member, const QString& words)
{
    return {ErrorKind::Invalid, QString::fromLatin1(member), words, {}, {}};
}

void select(QComboBox* combo, int data) { combo->setCurrentIndex(combo->findData(data)); }

/// A field with its error line below, for a form's row.
QWidget* withError(QWidget* field, FieldError* error)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field);
    layout->addWidget(error);
    return box;
}

} // namespace

QueryEditor::QueryEditor(Estimate estimate, QWidget* parent)
    : QWidget(parent), m_estimate(std::move(estimate)), m_import(new QueryImport(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildBasics());
    layout->addWidget(buildLimits());
    layout->addWidget(buildFilters());
    m_kept = new QLabel(this);
    m_kept->setObjectName(QStringLiteral("queryKept"));
    m_kept->setWordWrap(true);
    layout->addWidget(m_kept);
    m_general = new FieldError(this, this);
    layout->addWidget(m_general);
    layout->addWidget(buildEstimate());
    auto* import = new QGroupBox(tr("Import"), this);
    auto* inside = new QVBoxLayout(import);
    inside->addWidget(m_import);
    layout->addWidget(import);
    layout->addStretch(1);
    connect(m_import, &QueryImport::imported, this, [this](const DealQuery& query) {
        setQuery(query);
        Q_EMIT edited();
    });
    setQuery(DealQuery{});
}

QWidget* QueryEditor::buildBasics()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_domain = new QComboBox(box);
    m_domain->setObjectName(QStringLiteral("domainId"));
    for (const keepa::DomainInfo& info : keepa::allDomains())
        if (info.deals)
            m_domain->addItem(marketplaceTitle(info.id), static_cast<int>(info.id));
    m_priceType = new QComboBox(box);
    m_priceType->setObjectName(QStringLiteral("priceTypes"));
    for (std::size_t i = 0; i < keepa::priceTypeCount; ++i) {
        const auto type = static_cast<keepa::PriceType>(i);
        if (keepa::priceTypeInfo(type).dealQuery)
            m_priceType->addItem(priceTypeTitle(type), static_cast<int>(i));
    }
    m_dateRange = new QComboBox(box);
    m_dateRange->setObjectName(QStringLiteral("dateRange"));
    for (int i = 0; i <= static_cast<int>(keepa::DateRange::All); ++i)
        m_dateRange->addItem(dateRangeTitle(static_cast<keepa::DateRange>(i)), i);
    const auto addCombo = [&](const QString& label, QComboBox* combo) {
        combo->setAccessibleName(label);
        auto* error = new FieldError(combo, box);
        m_errors.push_back(error);
        form->addRow(label, withError(combo, error));
        connect(combo, &QComboBox::currentIndexChanged, this, &QueryEditor::edited);
    };
    addCombo(tr("Marketplace"), m_domain);
    addCombo(tr("Price"), m_priceType);
    addCombo(tr("Compared with"), m_dateRange);
    connect(m_domain, &QComboBox::currentIndexChanged, this, [this] {
        updateUnits();
        Q_EMIT marketplaceChanged(static_cast<keepa::DomainId>(m_domain->currentData().toInt()));
    });
    connect(m_priceType, &QComboBox::currentIndexChanged, this, &QueryEditor::updateUnits);
    return box;
}

RangeField* QueryEditor::addRange(QFormLayout* form, const char* member, const QString& title,
                                  const QString& help)
{
    auto* field = new RangeField(QString::fromLatin1(member), title, m_limits);
    field->setToolTip(help);
    form->addRow(title, field);
    connect(field, &RangeField::edited, this, &QueryEditor::edited);
    return field;
}

QGroupBox* QueryEditor::buildLimits()
{
    m_limits = new QGroupBox(tr("Limits"), this);
    m_limits->setObjectName(QStringLiteral("isRangeEnabled"));
    m_limits->setCheckable(true);
    auto* form = new QFormLayout(m_limits);
    m_current = addRange(form, "currentRange", tr("Current value"),
                         tr("Of the price chosen above, without shipping"));
    m_delta = addRange(form, "deltaRange", tr("Below average by"),
                       tr("Average minus current value: drops are positive"));
    m_percent = addRange(form, "deltaPercentRange", tr("Below average by percent"),
                         tr("Keepa takes 10 percent or more; 80 or more for the sales rank"));
    m_last = addRange(form, "deltaLastRange", tr("Drop since the last look"),
                      tr("Compared with Keepa's previous value"));
    m_rank = addRange(form, "salesRankRange", tr("Sales rank"),
                      tr("As soon as it is set, books without a rank are left out"));
    m_percent->setUnit(QStringLiteral("%"), 0);
    m_rank->setUnit({}, 0);
    connect(m_limits, &QGroupBox::toggled, this, &QueryEditor::edited);
    return m_limits;
}

void QueryEditor::addFlag(QWidget* parent, QGridLayout* grid, const char* name, bool DealQuery::*member,
                          const QString& title)
{
    auto* box = new QCheckBox(title, parent);
    box->setObjectName(QString::fromLatin1(name));
    const int at = static_cast<int>(m_flags.size());
    grid->addWidget(box, at / 2, at % 2);
    connect(box, &QCheckBox::toggled, this, &QueryEditor::edited);
    m_flags.push_back({member, box});
}

QGroupBox* QueryEditor::buildFilters()
{
    m_filters = new QGroupBox(tr("Filters"), this);
    m_filters->setObjectName(QStringLiteral("isFilterEnabled"));
    m_filters->setCheckable(true);
    auto* form = new QFormLayout;
    const auto addLine = [&](QLineEdit*& line, const char* member, const QString& title,
                             const QString& hint) {
        line = new QLineEdit(m_filters);
        line->setObjectName(QString::fromLatin1(member));
        line->setAccessibleName(title);
        line->setPlaceholderText(hint);
        line->setMinimumWidth(fontMetrics().averageCharWidth() * wideColumns);
        auto* error = new FieldError(line, m_filters);
        m_errors.push_back(error);
        form->addRow(title, withError(line, error));
        connect(line, &QLineEdit::textEdited, error, [error] { error->setError({}); });
        connect(line, &QLineEdit::textEdited, this, &QueryEditor::edited);
    };
    addLine(m_include, "includeCategories", tr("Categories"), tr("Category numbers, e.g. 283155 for books"));
    addLine(m_exclude, "excludeCategories", tr("Without categories"), tr("Category numbers"));
    addLine(m_title, "titleSearch", tr("Words in the title"), tr("All of them must occur"));
    addLine(m_rating, "minRating", tr("At least so many stars"), tr("0 to 5; empty: any"));

    auto* grid = new QGridLayout;
    const auto flag = [&](const char* name, bool DealQuery::*member, const QString& title) {
        addFlag(m_filters, grid, name, member, title);
    };
    flag("singleVariation", &DealQuery::singleVariation, tr("One variation of each product"));
    flag("hasReviews", &DealQuery::hasReviews, tr("Only with reviews"));
    flag("isLowest", &DealQuery::isLowest, tr("At its lowest ever"));
    flag("isLowest90", &DealQuery::isLowest90, tr("At its 90-day low"));
    flag("isLowestOffer", &DealQuery::isLowestOffer, tr("Lowest of all new offers"));
    flag("isHighest", &DealQuery::isHighest, tr("At its highest ever"));
    flag("isOutOfStock", &DealQuery::isOutOfStock, tr("Went out of stock"));
    flag("isBackInStock", &DealQuery::isBackInStock, tr("Is back in stock"));
    flag("mustHaveAmazonOffer", &DealQuery::mustHaveAmazonOffer, tr("Sold by Amazon too"));
    flag("mustNotHaveAmazonOffer", &DealQuery::mustNotHaveAmazonOffer, tr("Not sold by Amazon"));
    flag("isRisers", &DealQuery::isRisers, tr("Rising instead of falling"));
    flag("isPrimeExclusive", &DealQuery::isPrimeExclusive, tr("Prime exclusive"));
    flag("filterErotic", &DealQuery::filterErotic, tr("Without adult items"));
    auto* layout = new QVBoxLayout(m_filters);
    layout->addLayout(form);
    layout->addLayout(grid);
    connect(m_filters, &QGroupBox::toggled, this, &QueryEditor::edited);
    return m_filters;
}

QWidget* QueryEditor::buildEstimate()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_estimateButton = new QPushButton(tr("Estimate"), box);
    m_estimateButton->setObjectName(QStringLiteral("queryEstimate"));
    m_estimateButton->setAutoDefault(false);
    m_estimateButton->setToolTip(tr("Asks Keepa for one page: 5 tokens"));
    m_estimateText = new QLabel(
        tr("How many deals it matches, and what it costs to fill them in (asking takes 5 tokens)."), box);
    m_estimateText->setObjectName(QStringLiteral("queryEstimateText"));
    m_estimateText->setWordWrap(true);
    row->addWidget(m_estimateButton);
    row->addWidget(m_estimateText, 1);
    box->setVisible(m_estimate != nullptr);
    connect(m_estimateButton, &QPushButton::clicked, this, &QueryEditor::startEstimate);
    return box;
}

void QueryEditor::setQuery(const DealQuery& query)
{
    const QSignalBlocker quiet(this);
    m_query = query;
    select(m_domain, static_cast<int>(query.domain));
    select(m_priceType, static_cast<int>(query.priceType));
    select(m_dateRange, static_cast<int>(query.dateRange));
    updateUnits();
    m_include->setText(idsText(query.includeCategories));
    m_exclude->setText(idsText(query.excludeCategories));
    m_title->setText(QString::fromStdString(query.titleSearch));
    m_rating->setText(query.minRating ? scaledText(*query.minRating, ratingDecimals) : QString());
    m_limits->setChecked(query.rangeEnabled);
    m_filters->setChecked(query.filterEnabled);
    m_current->setRange(query.currentRange);
    m_delta->setRange(query.deltaRange);
    m_percent->setRange(query.deltaPercentRange);
    m_last->setRange(query.deltaLastRange);
    m_rank->setRange(query.salesRankRange);
    for (const Flag& flag : m_flags)
        flag.box->setChecked(query.*flag.member);
    clearErrors();
    updateKept();
}

Result<DealQuery> QueryEditor::fromFields()
{
    DealQuery query = m_query;
    query.domain = static_cast<keepa::DomainId>(m_domain->currentData().toInt());
    query.priceType = static_cast<keepa::PriceType>(m_priceType->currentData().toInt());
    query.dateRange = static_cast<keepa::DateRange>(m_dateRange->currentData().toInt());
    query.rangeEnabled = m_limits->isChecked();
    query.filterEnabled = m_filters->isChecked();
    for (const auto& [field, target] :
         {std::pair{m_current, &query.currentRange}, std::pair{m_delta, &query.deltaRange},
          std::pair{m_percent, &query.deltaPercentRange}, std::pair{m_last, &query.deltaLastRange},
          std::pair{m_rank, &query.salesRankRange}}) {
        auto range = field->range();
        if (!range)
            return failure(range.error());
        *target = *range;
    }
    const auto include = idsFromText(m_include->text());
    if (!include)
        return failure(invalid("includeCategories", tr("Enter category numbers, separated by commas.")));
    const auto exclude = idsFromText(m_exclude->text());
    if (!exclude)
        return failure(invalid("excludeCategories", tr("Enter category numbers, separated by commas.")));
    query.includeCategories = *include;
    query.excludeCategories = *exclude;
    query.titleSearch = m_title->text().simplified().toStdString();
    query.minRating.reset();
    if (!m_rating->text().trimmed().isEmpty()) {
        const auto stars = scaledFromText(m_rating->text(), ratingDecimals);
        if (!stars || *stars < 0 || *stars > 50)
            return failure(invalid("minRating", tr("Enter stars from 0 to 5, with at most one decimal.")));
        query.minRating = static_cast<int>(*stars);
    }
    for (const Flag& flag : m_flags)
        query.*flag.member = flag.box->isChecked();
    if (const Status valid = query.validate(); !valid)
        return failure(valid.error());
    return query;
}

Result<DealQuery> QueryEditor::query()
{
    clearErrors();
    auto result = fromFields();
    if (!result)
        showError(result.error());
    return result;
}

bool QueryEditor::isChanged()
{
    const auto result = fromFields();
    return !result || *result != m_query;
}

void QueryEditor::updateUnits()
{
    if (!m_rank || m_domain->currentIndex() < 0 || m_priceType->currentIndex() < 0)
        return;
    const auto& info =
        keepa::priceTypeInfo(static_cast<keepa::PriceType>(m_priceType->currentData().toInt()));
    const Currency currency =
        keepa::domainInfo(static_cast<keepa::DomainId>(m_domain->currentData().toInt())).currency;
    const bool money = info.kind == PriceKind::Price;
    for (RangeField* field : {m_current, m_delta, m_last})
        field->setUnit(money ? currencySign(currency) : QString(), money ? currencyDecimals(currency) : 0);
}

void QueryEditor::updateKept()
{
    const QStringList names = membersWithoutField(m_query);
    m_kept->setVisible(!names.isEmpty());
    m_kept->setText(tr("Kept from the imported query as it is: %1").arg(names.join(QStringLiteral(", "))));
}

void QueryEditor::clearErrors()
{
    for (FieldError* error : m_errors)
        error->setError({});
    for (RangeField* field : {m_current, m_delta, m_percent, m_last, m_rank})
        field->setError({});
    m_general->setError({});
}

void QueryEditor::showError(const Error& error)
{
    for (RangeField* field : {m_current, m_delta, m_percent, m_last, m_rank})
        if (field->member() == error.what)
            return field->setError(error.words);
    for (FieldError* label : m_errors)
        if (label->objectName() == QStringLiteral("error-") + error.what)
            return label->setError(error.words);
    m_general->setError(error.line());
}

void QueryEditor::focusMember(const QString& member)
{
    if (auto* field = findChild<QWidget*>(member))
        field->setFocus(Qt::OtherFocusReason);
}

void QueryEditor::startEstimate()
{
    const auto current = query();
    if (!current) {
        m_estimateText->setText(tr("Please correct the marked field first."));
        return;
    }
    m_estimateButton->setEnabled(false);
    m_estimateText->setText(tr("Asking Keepa..."));
    m_estimate(*current, [self = QPointer(this)](const Result<std::int64_t>& matches) {
        if (self)
            self->showEstimate(matches);
    });
}

void QueryEditor::showEstimate(const Result<std::int64_t>& matches)
{
    m_estimateButton->setEnabled(true);
    if (!matches) {
        m_estimateText->setText(matches.error().words);
        return;
    }
    m_estimateText->setText(StatusText::fillCost(*matches, m_tokens));
}

} // namespace arb::ui
