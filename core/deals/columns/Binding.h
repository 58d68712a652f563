#pragma once

// How a column is tied to a member of Facts or Derived: one line a column. Only the files of this folder
// include this.

#include "core/deals/Column.h"
#include "core/deals/Derived.h"
#include "core/deals/Facts.h"
#include "core/keepa/Product.h"

#include <string>
#include <type_traits>
#include <utility>

namespace arb::deals::columns {

/// The last enumerator of a stored enum: what a cell may hold at most.
template <class E> inline constexpr std::int64_t lastCode = -1;
template <> inline constexpr std::int64_t lastCode<DetailTier> = 2;
template <> inline constexpr std::int64_t lastCode<MissingReason> = 4;
template <> inline constexpr std::int64_t lastCode<keepa::Condition> = 11;
template <> inline constexpr std::int64_t lastCode<history::ListBasis> = 4;
template <> inline constexpr std::int64_t lastCode<history::Trend> = 3;

// ---- member -> cell

inline Value cell(Money money) { return money.cents; }
inline Value cell(UtcTime time) { return time.seconds; }
inline Value cell(std::int64_t number) { return number; }
inline Value cell(double number) { return number; }
inline Value cell(bool flag) { return std::int64_t{flag ? 1 : 0}; }
inline Value cell(const std::string& text) { return text; }
inline Value cell(const Asin& asin) { return asin.str(); }
template <class E>
requires std::is_enum_v<E> Value cell(E code) { return static_cast<std::int64_t>(code); }
template <class T> Value cell(const std::optional<T>& value) { return value ? cell(*value) : Value{}; }

// ---- cell -> member; a cell of another type than the column's is unknown

template <class T> struct Read;
template <> struct Read<std::int64_t>
{
    static std::optional<std::int64_t> from(const Value& value, const Facts&)
    {
        const auto* number = std::get_if<std::int64_t>(&value);
        return number ? std::optional{*number} : std::nullopt;
    }
};
template <> struct Read<Money>
{
    static std::optional<Money> from(const Value& value, const Facts& facts)
    {
        const auto* cents = std::get_if<std::int64_t>(&value);
        return cents ? std::optional{Money{*cents, currencyOf(facts)}} : std::nullopt;
    }
};
template <> struct Read<UtcTime>
{
    static std::optional<UtcTime> from(const Value& value, const Facts&)
    {
        const auto* seconds = std::get_if<std::int64_t>(&value);
        return seconds ? std::optional{UtcTime{*seconds}} : std::nullopt;
    }
};
template <> struct Read<bool>
{
    static std::optional<bool> from(const Value& value, const Facts&)
    {
        const auto* flag = std::get_if<std::int64_t>(&value);
        return flag ? std::optional{*flag != 0} : std::nullopt;
    }
};
template <> struct Read<double>
{
    static std::optional<double> from(const Value& value, const Facts&)
    {
        if (const auto* number = std::get_if<double>(&value))
            return *number;
        if (const auto* whole =
                std::get_if<std::int64_t>(&value)) // a REAL that SQLite stored as a whole number
            return static_cast<double>(*whole);
        return std::nullopt;
    }
};
template <> struct Read<std::string>
{
    static std::optional<std::string> from(const Value& value, const Facts&)
    {
        const auto* text = std::get_if<std::string>(&value);
        return text ? std::optional{*text} : std::nullopt;
    }
};
template <> struct Read<Asin>
{
    static std::optional<Asin> from(const Value& value, const Facts&)
    {
        const auto* text = std::get_if<std::string>(&value);
        return text ? Asin::parse(*text) : std::nullopt;
    }
};
template <> struct Read<keepa::DomainId>
{
    static std::optional<keepa::DomainId> from(const Value& value, const Facts&)
    {
        const auto* id = std::get_if<std::int64_t>(&value);
        return id ? keepa::domainFromId(*id) : std::nullopt;
    }
};
template <class E>
requires std::is_enum_v<E>
struct Read<E>
{
    static_assert(lastCode<E> >= 0, "declare lastCode for this enum");
    static std::optional<E> from(const Value& value, const Facts&)
    {
        const auto* code = std::get_if<std::int64_t>(&value);
        return code && *code >= 0 && *code <= lastCode<E> ? std::optional{static_cast<E>(*code)}
                                                          : std::nullopt;
    }
};

template <class T> void assign(std::optional<T>& member, const Value& value, const Facts& facts)
{
    member = Read<T>::from(value, facts);
}
template <class T> void assign(T& member, const Value& value, const Facts& facts)
{
    if (const auto read = Read<T>::from(value, facts))
        member = *read;
}

// ---- the member at the end of a path: member<&Facts::offer, &ChosenOffer::item>(facts)

template <auto First, auto... Rest, class Object> auto& member(Object& object)
{
    if constexpr (sizeof...(Rest) == 0)
        return object.*First;
    else
        return member<Rest...>(object.*First);
}
template <auto... Path> Value readFact(const Facts& facts) { return cell(member<Path...>(facts)); }
template <auto... Path> void writeFact(Facts& facts, const Value& value)
{
    assign(member<Path...>(facts), value, facts);
}
template <auto... Path> Value readDerived(const Facts&, const Derived& derived)
{
    return cell(member<Path...>(derived));
}

template <class T> struct Bare
{
    using type = std::remove_cvref_t<T>;
};
template <class T> struct Bare<std::optional<T>>
{
    using type = T;
};

/// The unit that a member's type implies; whole numbers are counts unless said otherwise.
template <class T> constexpr Unit unitOf()
{
    if constexpr (std::is_same_v<T, Money>)
        return Unit::Money;
    else if constexpr (std::is_same_v<T, UtcTime>)
        return Unit::Time;
    else if constexpr (std::is_same_v<T, bool>)
        return Unit::Flag;
    else if constexpr (std::is_same_v<T, double>)
        return Unit::Number;
    else if constexpr (std::is_enum_v<T>)
        return Unit::Code;
    else if constexpr (std::is_same_v<T, std::int64_t>)
        return Unit::Count;
    else
        return Unit::Text;
}

/// A column under construction: the columns read as "what it is, then how it looks".
struct Entry : Column
{
    Entry shownByDefault() const
    {
        Entry entry = *this;
        entry.shown = true;
        return entry;
    }
    Entry inJournal() const
    {
        Entry entry = *this;
        entry.journaled = true;
        return entry;
    }
    Entry as(Unit newUnit) const;
    Entry wide(int px) const
    {
        Entry entry = *this;
        entry.width = px;
        return entry;
    }
    Entry drawn(Emphasis how) const
    {
        Entry entry = *this;
        entry.emphasis = how;
        return entry;
    }
    Entry centred() const
    {
        Entry entry = *this;
        entry.align = Align::Center;
        return entry;
    }
    Entry codes(QString (*text)(std::int64_t)) const
    {
        Entry entry = as(Unit::Code);
        entry.codeText = text;
        return entry;
    }
};

/// The usual look of a unit: width and alignment.
[[nodiscard]] Entry entryOf(std::string_view id, Unit unit, Source source, const char* title,
                            const char* tooltip);

template <auto... Path> Entry fact(std::string_view id, const char* title, const char* tooltip)
{
    using Member = std::remove_cvref_t<decltype(member<Path...>(std::declval<Facts&>()))>;
    Entry entry = entryOf(id, unitOf<typename Bare<Member>::type>(), Source::Fact, title, tooltip);
    entry.fromFacts = &readFact<Path...>;
    entry.toFacts = &writeFact<Path...>;
    return entry;
}

template <auto... Path> Entry derived(std::string_view id, const char* title, const char* tooltip)
{
    using Member = std::remove_cvref_t<decltype(member<Path...>(std::declval<Derived&>()))>;
    Entry entry = entryOf(id, unitOf<typename Bare<Member>::type>(), Source::Derived, title, tooltip);
    entry.fromDerived = &readDerived<Path...>;
    return entry;
}

/// A derived column that is computed from a row's facts and figures rather than read from one member.
[[nodiscard]] Entry computed(std::string_view id, Unit unit, Value (*from)(const Facts&, const Derived&),
                             const char* title, const char* tooltip);
/// A column taken as it is from a product look-up.
[[nodiscard]] Entry fromLookup(std::string_view id, Unit unit, Value (*from)(const keepa::Product&),
                               const char* title, const char* tooltip);
[[nodiscard]] Entry local(std::string_view id, Unit unit, const char* title, const char* tooltip);
[[nodiscard]] Entry kept(std::string_view id, Unit unit, const char* title, const char* tooltip);

/// Appends columns and puts them into their group.
class Section
{
public:
    Section(std::vector<Column>& out, Group group) : m_out(out), m_group(group) {}
    void add(Entry entry)
    {
        entry.group = m_group;
        m_out.push_back(entry);
    }

private:
    std::vector<Column>& m_out;
    Group m_group;
};

// The sections of the registry, in display order.
void addBook(std::vector<Column>& out);
void addDeal(std::vector<Column>& out);
void addSale(std::vector<Column>& out);
void addProfit(std::vector<Column>& out);
void addDemand(std::vector<Column>& out);
void addTrust(std::vector<Column>& out);
void addProduct(std::vector<Column>& out);
void addRecord(std::vector<Column>& out);

} // namespace arb::deals::columns
