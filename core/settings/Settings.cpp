#include "core/settings/Settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <type_traits>

namespace arb::settings {

namespace {

// ---- how a setting is tied to a member: one line a setting

template <auto First, auto... Rest, class Object> auto& member(Object& object)
{
    if constexpr (sizeof...(Rest) == 0)
        return object.*First;
    else
        return member<Rest...>(object.*First);
}

/// "costs.prep" belongs to the section "costs".
std::string_view sectionOf(std::string_view key) { return key.substr(0, key.find('.')); }

Setting declare(std::string_view key, SettingType type, const char* title, const char* help)
{
    Setting setting{};
    setting.key = key;
    setting.section = sectionOf(key);
    setting.type = type;
    setting.title = title;
    setting.help = help;
    return setting;
}

template <auto... Path>
Setting number(std::string_view key, SettingType type, const char* title, const char* help, std::int64_t min,
               std::int64_t max)
{
    Setting setting = declare(key, type, title, help);
    setting.min = min;
    setting.max = max;
    setting.get = [](const Settings& settings) -> SettingValue {
        return static_cast<std::int64_t>(member<Path...>(settings));
    };
    setting.set = [](Settings& settings, const SettingValue& value) {
        auto& target = member<Path...>(settings);
        target = static_cast<std::remove_cvref_t<decltype(target)>>(std::get<std::int64_t>(value));
    };
    return setting;
}

template <auto... Path> Setting flag(std::string_view key, const char* title, const char* help)
{
    Setting setting = declare(key, SettingType::Flag, title, help);
    setting.get = [](const Settings& settings) -> SettingValue { return member<Path...>(settings); };
    setting.set = [](Settings& settings, const SettingValue& value) {
        member<Path...>(settings) = std::get<bool>(value);
    };
    return setting;
}

template <auto... Path>
Setting optionalCents(std::string_view key, const char* title, const char* help, std::int64_t min,
                      std::int64_t max)
{
    Setting setting = declare(key, SettingType::OptionalCents, title, help);
    setting.min = min;
    setting.max = max;
    setting.get = [](const Settings& settings) -> SettingValue {
        const std::optional<std::int64_t>& cents = member<Path...>(settings);
        return cents ? SettingValue{*cents} : SettingValue{};
    };
    setting.set = [](Settings& settings, const SettingValue& value) {
        const auto* cents = std::get_if<std::int64_t>(&value);
        member<Path...>(settings) = cents ? std::optional{*cents} : std::nullopt;
    };
    return setting;
}

/// One value of a choice: in the program, in the file, for people.
template <class T> struct Option
{
    T value;
    std::string_view name;
    const char* title;
};

template <const auto& options, auto... Path>
Setting choice(std::string_view key, const char* title, const char* help)
{
    Setting setting = declare(key, SettingType::Choice, title, help);
    setting.get = [](const Settings& settings) -> SettingValue {
        for (const auto& option : options) {
            if (option.value == member<Path...>(settings))
                return std::string(option.name);
        }
        return std::string(options.front().name);
    };
    setting.set = [](Settings& settings, const SettingValue& value) {
        for (const auto& option : options) {
            if (option.name == std::get<std::string>(value))
                member<Path...>(settings) = option.value;
        }
    };
    for (const auto& option : options)
        setting.choices.emplace_back(option.name, option.title);
    return setting;
}

// ---- the choices

using keepa::DomainId;

constexpr std::array<Option<DomainId>, 10> marketplaces{{
    {DomainId::Us, "US", QT_TRANSLATE_NOOP("Settings", "United States")},
    {DomainId::Uk, "UK", QT_TRANSLATE_NOOP("Settings", "United Kingdom")},
    {DomainId::De, "DE", QT_TRANSLATE_NOOP("Settings", "Germany")},
    {DomainId::Fr, "FR", QT_TRANSLATE_NOOP("Settings", "France")},
    {DomainId::Jp, "JP", QT_TRANSLATE_NOOP("Settings", "Japan")},
    {DomainId::Ca, "CA", QT_TRANSLATE_NOOP("Settings", "Canada")},
    {DomainId::It, "IT", QT_TRANSLATE_NOOP("Settings", "Italy")},
    {DomainId::Es, "ES", QT_TRANSLATE_NOOP("Settings", "Spain")},
    {DomainId::In, "IN", QT_TRANSLATE_NOOP("Settings", "India")},
    {DomainId::Mx, "MX", QT_TRANSLATE_NOOP("Settings", "Mexico")},
}};
constexpr std::array<Option<deals::CostProfile>, 2> profiles{{
    {deals::CostProfile::Full, "full", QT_TRANSLATE_NOOP("Settings", "Full")},
    {deals::CostProfile::Classic, "classic", QT_TRANSLATE_NOOP("Settings", "Classic")},
}};
constexpr std::array<Option<deals::Fulfilment>, 2> fulfilments{{
    {deals::Fulfilment::Fba, "FBA", QT_TRANSLATE_NOOP("Settings", "Amazon (FBA)")},
    {deals::Fulfilment::Fbm, "FBM", QT_TRANSLATE_NOOP("Settings", "You (FBM)")},
}};
constexpr std::array<Option<deals::SellingPlan>, 2> plans{{
    {deals::SellingPlan::Professional, "professional", QT_TRANSLATE_NOOP("Settings", "Professional")},
    {deals::SellingPlan::Individual, "individual", QT_TRANSLATE_NOOP("Settings", "Individual")},
}};
constexpr std::array<Option<deals::VatMode>, 3> vatModes{{
    {deals::VatMode::None, "none", QT_TRANSLATE_NOOP("Settings", "Not registered")},
    {deals::VatMode::Standard, "standard", QT_TRANSLATE_NOOP("Settings", "Registered")},
    {deals::VatMode::Margin, "margin", QT_TRANSLATE_NOOP("Settings", "Margin scheme")},
}};
constexpr std::array<Option<ThemeChoice>, 3> themes{{
    {ThemeChoice::System, "system", QT_TRANSLATE_NOOP("Settings", "As the system")},
    {ThemeChoice::Light, "light", QT_TRANSLATE_NOOP("Settings", "Light")},
    {ThemeChoice::Dark, "dark", QT_TRANSLATE_NOOP("Settings", "Dark")},
}};
constexpr std::array<Option<std::string_view>, 3> languages{{
    {"", "", QT_TRANSLATE_NOOP("Settings", "As the system")},
    {"en", "en", QT_TRANSLATE_NOOP("Settings", "English")},
    {"de", "de", QT_TRANSLATE_NOOP("Settings", "German")},
}};

std::vector<Setting> declareSettings()
{
    return {
        choice<marketplaces, &Settings::marketplace>(
            "account.marketplace", QT_TRANSLATE_NOOP("Settings", "Marketplace"),
            QT_TRANSLATE_NOOP("Settings", "The Amazon marketplace that deals are read from. Profit is "
                                          "computed where a rate card exists.")),
        choice<profiles, &Settings::costs, &deals::CostSettings::profile>(
            "costs.profile", QT_TRANSLATE_NOOP("Settings", "Cost profile"),
            QT_TRANSLATE_NOOP("Settings", "Full: every fee and cost. Classic: the earlier system's "
                                          "definitions, to compare row by row.")),
        choice<fulfilments, &Settings::costs, &deals::CostSettings::fulfilment>(
            "costs.fulfilment", QT_TRANSLATE_NOOP("Settings", "Fulfilment"),
            QT_TRANSLATE_NOOP("Settings", "Who ships to the buyer: Amazon, or you.")),
        choice<plans, &Settings::costs, &deals::CostSettings::plan>(
            "costs.plan", QT_TRANSLATE_NOOP("Settings", "Selling plan"),
            QT_TRANSLATE_NOOP("Settings", "The individual plan pays a fee for each sale.")),
        number<&Settings::costs, &deals::CostSettings::prepCents>(
            "costs.prep", SettingType::Cents, QT_TRANSLATE_NOOP("Settings", "Preparation"),
            QT_TRANSLATE_NOOP("Settings", "Cost of preparing one unit."), 0, 100'000),
        number<&Settings::costs, &deals::CostSettings::shippingDefaultCents>(
            "costs.shippingDefault", SettingType::Cents, QT_TRANSLATE_NOOP("Settings", "Shipping to you"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Assumed where an offer does not state its shipping; the row is then an estimate."),
            0, 100'000),
        flag<&Settings::costs, &deals::CostSettings::taxExempt>(
            "costs.taxExempt", QT_TRANSLATE_NOOP("Settings", "Tax-exempt"),
            QT_TRANSLATE_NOOP("Settings", "You hold a resale certificate: purchases carry no sales tax.")),
        number<&Settings::costs, &deals::CostSettings::taxBasisPoints>(
            "costs.tax", SettingType::BasisPoints, QT_TRANSLATE_NOOP("Settings", "Sales tax"),
            QT_TRANSLATE_NOOP("Settings", "On purchases, unless you are exempt."), 0, 5'000),
        number<&Settings::costs, &deals::CostSettings::inboundPerPoundCents>(
            "costs.inboundPerPound", SettingType::Cents,
            QT_TRANSLATE_NOOP("Settings", "Inbound freight per pound"),
            QT_TRANSLATE_NOOP("Settings", "To Amazon's warehouse."), 0, 100'000),
        optionalCents<&Settings::costs, &deals::CostSettings::placementCents>(
            "costs.placement", QT_TRANSLATE_NOOP("Settings", "Inbound placement"),
            QT_TRANSLATE_NOOP("Settings", "Fee for one unit. Empty: the rate card's fee for its size."), 0,
            100'000),
        number<&Settings::costs, &deals::CostSettings::returnsBasisPoints>(
            "costs.returns", SettingType::BasisPoints, QT_TRANSLATE_NOOP("Settings", "Returns"),
            QT_TRANSLATE_NOOP("Settings", "Allowance for returns, of the sale price."), 0, 5'000),
        number<&Settings::costs, &deals::CostSettings::holdMonths>(
            "costs.holdMonths", SettingType::Integer, QT_TRANSLATE_NOOP("Settings", "Months in storage"),
            QT_TRANSLATE_NOOP("Settings", "Expected time until it sells, for storage fees."), 0, 60),
        number<&Settings::costs, &deals::CostSettings::postageCents>(
            "costs.postage", SettingType::Cents, QT_TRANSLATE_NOOP("Settings", "Postage"),
            QT_TRANSLATE_NOOP("Settings", "Outbound postage when you ship yourself."), 0, 100'000),
        number<&Settings::costs, &deals::CostSettings::packingCents>(
            "costs.packing", SettingType::Cents, QT_TRANSLATE_NOOP("Settings", "Packing"),
            QT_TRANSLATE_NOOP("Settings", "Packing material when you ship yourself."), 0, 100'000),
        number<&Settings::costs, &deals::CostSettings::buyerShippingCents>(
            "costs.buyerShipping", SettingType::Cents, QT_TRANSLATE_NOOP("Settings", "Shipping credit"),
            QT_TRANSLATE_NOOP("Settings", "What the buyer pays for shipping when you ship yourself."), 0,
            100'000),
        number<&Settings::costs, &deals::CostSettings::targetRoiBasisPoints>(
            "costs.targetRoi", SettingType::BasisPoints, QT_TRANSLATE_NOOP("Settings", "Target ROI"),
            QT_TRANSLATE_NOOP("Settings", "What the minimum list price and the maximum buy price aim at."), 0,
            1'000'000),
        number<&Settings::costs, &deals::CostSettings::expectedDaysToSell>(
            "costs.expectedDaysToSell", SettingType::Integer, QT_TRANSLATE_NOOP("Settings", "Days to sell"),
            QT_TRANSLATE_NOOP("Settings", "For the annualised ROI where demand is unknown."), 1, 3'650),
        choice<vatModes, &Settings::costs, &deals::CostSettings::vatMode>(
            "costs.vatMode", QT_TRANSLATE_NOOP("Settings", "VAT"),
            QT_TRANSLATE_NOOP("Settings", "How VAT applies to you.")),
        number<&Settings::costs, &deals::CostSettings::vatSaleBasisPoints>(
            "costs.vatSale", SettingType::BasisPoints, QT_TRANSLATE_NOOP("Settings", "VAT on sales"),
            QT_TRANSLATE_NOOP("Settings", "Rate on the goods you sell."), 0, 5'000),
        number<&Settings::costs, &deals::CostSettings::vatFeesBasisPoints>(
            "costs.vatFees", SettingType::BasisPoints, QT_TRANSLATE_NOOP("Settings", "VAT on fees"),
            QT_TRANSLATE_NOOP("Settings", "Local VAT that Amazon adds to its fees."), 0, 5'000),
        flag<&Settings::costs, &deals::CostSettings::vatReclaim>(
            "costs.vatReclaim", QT_TRANSLATE_NOOP("Settings", "Reclaim VAT"),
            QT_TRANSLATE_NOOP("Settings", "Your suppliers invoice VAT, and you reclaim it.")),
        number<&Settings::costs, &deals::CostSettings::classicPrepCents>(
            "costs.classic.prep", SettingType::Cents, QT_TRANSLATE_NOOP("Settings", "Classic: preparation"),
            QT_TRANSLATE_NOOP("Settings", "Cost of preparing one unit in the classic profile."), 0, 100'000),
        number<&Settings::costs, &deals::CostSettings::classicShippingCents>(
            "costs.classic.shipping", SettingType::Cents, QT_TRANSLATE_NOOP("Settings", "Classic: shipping"),
            QT_TRANSLATE_NOOP("Settings", "Added where the price does not include shipping."), 0, 100'000),
        number<&Settings::costs, &deals::CostSettings::classicTaxBasisPoints>(
            "costs.classic.tax", SettingType::BasisPoints,
            QT_TRANSLATE_NOOP("Settings", "Classic: sales tax"),
            QT_TRANSLATE_NOOP("Settings", "On the buy price."), 0, 5'000),
        flag<&Settings::costs, &deals::CostSettings::classicTaxExempt>(
            "costs.classic.taxExempt", QT_TRANSLATE_NOOP("Settings", "Classic: tax-exempt"),
            QT_TRANSLATE_NOOP("Settings", "No sales tax in the classic profile.")),
        number<&Settings::costs, &deals::CostSettings::classicMarkupBasisPoints>(
            "costs.classic.markup", SettingType::BasisPoints,
            QT_TRANSLATE_NOOP("Settings", "Classic: markup"),
            QT_TRANSLATE_NOOP("Settings", "Really a margin on the list price."), 0, 9'900),
        number<&Settings::costs, &deals::CostSettings::classicFbaCents>(
            "costs.classic.fba", SettingType::Cents, QT_TRANSLATE_NOOP("Settings", "Classic: FBA fee"),
            QT_TRANSLATE_NOOP("Settings", "Where Keepa does not state one."), 0, 100'000),
        number<&Settings::costs, &deals::CostSettings::classicReferralBasisPoints>(
            "costs.classic.referral", SettingType::BasisPoints,
            QT_TRANSLATE_NOOP("Settings", "Classic: referral"),
            QT_TRANSLATE_NOOP("Settings", "Where Keepa does not state one."), 0, 5'000),
        number<&Settings::costs, &deals::CostSettings::feeDifferenceCents>(
            "costs.feeDifference", SettingType::Cents,
            QT_TRANSLATE_NOOP("Settings", "Fee difference to show"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Keepa's fulfilment fee is shown beside the rate card's from this difference on."),
            0, 100'000),
        flag<&Settings::engine, &EngineSettings::adaptiveSchedule>(
            "engine.adaptive", QT_TRANSLATE_NOOP("Settings", "Adapt to the plan"),
            QT_TRANSLATE_NOOP("Settings", "Look for deals as often as your Keepa plan affords.")),
        number<&Settings::engine, &EngineSettings::deltaMinutes>(
            "engine.deltaMinutes", SettingType::Integer,
            QT_TRANSLATE_NOOP("Settings", "Look for new deals every (min)"),
            QT_TRANSLATE_NOOP("Settings", "The interval when not adapting to the plan."), 1, 1'440),
        number<&Settings::engine, &EngineSettings::deltaFastestSeconds>(
            "engine.deltaFastestSeconds", SettingType::Integer,
            QT_TRANSLATE_NOOP("Settings", "Never more often than (s)"),
            QT_TRANSLATE_NOOP("Settings", "When adapting to the plan. Keepa answers from a cache for 120 s."), 120, 86'400),
        number<&Settings::engine, &EngineSettings::deltaSlowestMinutes>(
            "engine.deltaSlowestMinutes", SettingType::Integer,
            QT_TRANSLATE_NOOP("Settings", "Never more rarely than (min)"),
            QT_TRANSLATE_NOOP("Settings", "When adapting to the plan."), 1, 1'440),
        number<&Settings::engine, &EngineSettings::sweepHours>(
            "engine.sweepHours", SettingType::Integer,
            QT_TRANSLATE_NOOP("Settings", "Complete sweep every (h)"),
            QT_TRANSLATE_NOOP("Settings", "The slowest interval of reading all results of the query."), 1,
            168),
        number<&Settings::engine, &EngineSettings::pruneHours>(
            "engine.pruneHours", SettingType::Integer, QT_TRANSLATE_NOOP("Settings", "Clean up every (h)"),
            QT_TRANSLATE_NOOP("Settings", "How often stale deals are looked for."), 1, 168),
        number<&Settings::engine, &EngineSettings::staleHours>(
            "engine.staleHours", SettingType::Integer,
            QT_TRANSLATE_NOOP("Settings", "Deals are stale after (h)"),
            QT_TRANSLATE_NOOP("Settings", "Not seen and not verified for this long, a deal may be removed."),
            1, 8'760),
        number<&Settings::engine, &EngineSettings::pruneSharePercent>(
            "engine.prunePercent", SettingType::Integer, QT_TRANSLATE_NOOP("Settings", "Remove at most (%)"),
            QT_TRANSLATE_NOOP("Settings", "Of all deals in one run, without asking you."), 1, 100),
        number<&Settings::engine, &EngineSettings::tombstoneDays>(
            "engine.tombstoneDays", SettingType::Integer,
            QT_TRANSLATE_NOOP("Settings", "Keep removed deals (days)"),
            QT_TRANSLATE_NOOP("Settings", "So long a removal can be undone."), 0, 3'650),
        number<&Settings::engine, &EngineSettings::tokenFloor>(
            "engine.tokenFloor", SettingType::Integer, QT_TRANSLATE_NOOP("Settings", "Token floor"),
            QT_TRANSLATE_NOOP("Settings", "The token balance may be taken down to this."), -300, 100'000),
        number<&Settings::engine, &EngineSettings::offersPerDay>(
            "engine.offersPerDay", SettingType::Integer,
            QT_TRANSLATE_NOOP("Settings", "Offer look-ups a day"),
            QT_TRANSLATE_NOOP("Settings", "At most so many; each costs about 6 tokens."), 0, 100'000),
        number<&Settings::engine, &EngineSettings::offersMinProfitCents>(
            "engine.offersMinProfit", SettingType::Cents,
            QT_TRANSLATE_NOOP("Settings", "Look at offers from profit"),
            QT_TRANSLATE_NOOP("Settings", "Only deals with at least this profit."), -100'000, 10'000'000),
        number<&Settings::engine, &EngineSettings::rawAnswerDays>(
            "engine.rawAnswerDays", SettingType::Integer,
            QT_TRANSLATE_NOOP("Settings", "Keep raw answers (days)"),
            QT_TRANSLATE_NOOP("Settings", "Stored answers of Keepa, for recalculation without tokens."), 1,
            3'650),
        number<&Settings::engine, &EngineSettings::ledgerDays>(
            "engine.ledgerDays", SettingType::Integer,
            QT_TRANSLATE_NOOP("Settings", "Keep the token ledger (days)"),
            QT_TRANSLATE_NOOP("Settings", "What every call to Keepa cost."), 1, 3'650),
        number<&Settings::engine, &EngineSettings::journalDays>(
            "engine.journalDays", SettingType::Integer,
            QT_TRANSLATE_NOOP("Settings", "Keep the journal (days)"),
            QT_TRANSLATE_NOOP("Settings", "Changes of prices and figures."), 1, 3'650),
        choice<themes, &Settings::ui, &UiSettings::theme>(
            "ui.theme", QT_TRANSLATE_NOOP("Settings", "Appearance"),
            QT_TRANSLATE_NOOP("Settings", "Light, dark, or as the system is.")),
        choice<languages, &Settings::ui, &UiSettings::language>(
            "ui.language", QT_TRANSLATE_NOOP("Settings", "Language"),
            QT_TRANSLATE_NOOP("Settings", "Takes effect at the next start.")),
        flag<&Settings::ui, &UiSettings::compactRows>(
            "ui.compactRows", QT_TRANSLATE_NOOP("Settings", "Compact rows"),
            QT_TRANSLATE_NOOP("Settings", "More deals on the screen.")),
        flag<&Settings::ui, &UiSettings::reducedMotion>(
            "ui.reducedMotion", QT_TRANSLATE_NOOP("Settings", "Reduced motion"),
            QT_TRANSLATE_NOOP("Settings", "Changed cells do not flash.")),
        flag<&Settings::ui, &UiSettings::closeToTray>(
            "ui.closeToTray", QT_TRANSLATE_NOOP("Settings", "Close to the tray"),
            QT_TRANSLATE_NOOP("Settings", "Closing the window keeps deals current in the background.")),
        flag<&Settings::ui, &UiSettings::notifyNewDeals>(
            "ui.notifyNewDeals", QT_TRANSLATE_NOOP("Settings", "Notify of new deals"),
            QT_TRANSLATE_NOOP("Settings", "A desktop notification for new deals.")),
        number<&Settings::ui, &UiSettings::notifyMinProfitCents>(
            "ui.notifyMinProfit", SettingType::Cents, QT_TRANSLATE_NOOP("Settings", "Notify from profit"),
            QT_TRANSLATE_NOOP("Settings", "Only deals with at least this profit."), -100'000, 10'000'000),
    };
}

Status refuse(const Setting& setting, const QString& words)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.what = QString::fromLatin1(setting.key.data(), static_cast<qsizetype>(setting.key.size()));
    error.words = words;
    return failure(std::move(error));
}

Status checkNumber(const Setting& setting, const SettingValue& value)
{
    const auto* number = std::get_if<std::int64_t>(&value);
    if (!number)
        return refuse(setting, QCoreApplication::translate("Settings", "A whole number is expected."));
    if (*number < setting.min || *number > setting.max)
        return refuse(setting, QCoreApplication::translate("Settings", "The value must be between %1 and %2.")
                                   .arg(setting.min)
                                   .arg(setting.max));
    return {};
}

Status checkChoice(const Setting& setting, const SettingValue& value)
{
    const auto* name = std::get_if<std::string>(&value);
    if (name &&
        std::ranges::any_of(setting.choices, [name](const auto& choice) { return choice.first == *name; }))
        return {};
    return refuse(setting, QCoreApplication::translate("Settings", "The value is none of the choices."));
}

} // namespace

std::span<const Setting> allSettings()
{
    static const std::vector<Setting> settings = declareSettings();
    return settings;
}

Status check(const Setting& setting, const SettingValue& value)
{
    switch (setting.type) {
    case SettingType::Flag:
        if (!std::holds_alternative<bool>(value))
            return refuse(setting, QCoreApplication::translate("Settings", "Yes or no is expected."));
        return {};
    case SettingType::OptionalCents:
        return std::holds_alternative<std::monostate>(value) ? Status{} : checkNumber(setting, value);
    case SettingType::Integer:
    case SettingType::Cents:
    case SettingType::BasisPoints:
        return checkNumber(setting, value);
    case SettingType::Choice:
        return checkChoice(setting, value);
    case SettingType::Text:
        if (!std::holds_alternative<std::string>(value))
            return refuse(setting, QCoreApplication::translate("Settings", "A text is expected."));
        return {};
    }
    return {};
}

} // namespace arb::settings
