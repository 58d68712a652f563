#include "core/deals/columns/Binding.h"

namespace arb::deals::columns {

namespace {

int widthOf(Unit unit)
{
    switch (unit) {
    case Unit::Money:
        return 78;
    case Unit::Count:
        return 60;
    case Unit::Rank:
        return 90;
    case Unit::Percent:
        return 66;
    case Unit::Number:
        return 66;
    case Unit::Time:
        return 74;
    case Unit::Days:
        return 60;
    case Unit::Flag:
        return 48;
    case Unit::Code:
        return 84;
    case Unit::Text:
        return 140;
    }
    return 80;
}

Align alignOf(Unit unit)
{
    switch (unit) {
    case Unit::Code:
    case Unit::Text:
        return Align::Left;
    case Unit::Flag:
        return Align::Center;
    default:
        return Align::Right;
    }
}

} // namespace

Entry Entry::as(Unit newUnit) const
{
    Entry entry = *this;
    entry.unit = newUnit;
    entry.width = widthOf(newUnit);
    entry.align = alignOf(newUnit);
    return entry;
}

Entry entryOf(std::string_view id, Unit unit, Source source, const char* title, const char* tooltip)
{
    Entry entry;
    entry.id = id;
    entry.source = source;
    entry.title = title;
    entry.tooltip = tooltip;
    return entry.as(unit);
}

Entry computed(std::string_view id, Unit unit, Value (*from)(const Facts&, const Derived&), const char* title,
               const char* tooltip)
{
    Entry entry = entryOf(id, unit, Source::Derived, title, tooltip);
    entry.fromDerived = from;
    return entry;
}

Entry fromLookup(std::string_view id, Unit unit, Value (*from)(const keepa::Product&), const char* title,
                 const char* tooltip)
{
    Entry entry = entryOf(id, unit, Source::Product, title, tooltip);
    entry.fromProduct = from;
    return entry;
}

Entry local(std::string_view id, Unit unit, const char* title, const char* tooltip)
{
    return entryOf(id, unit, Source::Local, title, tooltip);
}

Entry kept(std::string_view id, Unit unit, const char* title, const char* tooltip)
{
    return entryOf(id, unit, Source::Book, title, tooltip);
}

} // namespace arb::deals::columns
