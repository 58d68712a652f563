#pragma once

#include "core/keepa/json/Reader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace arb::keepa::json {

/// How one JSON member is read into a T.
template <class T> struct Field
{
    std::string_view name;
    bool (*read)(Reader&, Value&, T&);
};

/// The members of T that the program uses, sorted by name. Others are skipped.
template <class T, std::size_t N> using Fields = std::array<Field<T>, N>;

template <class T, std::size_t N> consteval bool isSorted(const Fields<T, N>& fields)
{
    return std::ranges::is_sorted(fields, std::ranges::less{}, &Field<T>::name);
}

/// Reads the member `name` if T has it.
template <class T, std::size_t N>
[[nodiscard]] bool readMember(Reader& reader, std::string_view name, Value& value, T& out,
                              const Fields<T, N>& fields)
{
    const auto field = std::ranges::lower_bound(fields, name, {}, &Field<T>::name);
    return field == fields.end() || field->name != name || field->read(reader, value, out);
}

/// Reads a whole object, given as a value (null leaves `out` as it is) or as an object.
template <class Source, class T, std::size_t N>
[[nodiscard]] bool readObject(Reader& reader, Source& source, T& out, const Fields<T, N>& fields)
{
    return reader.eachMember(source, [&](std::string_view name, Value& value) {
        return readMember(reader, name, value, out, fields);
    });
}

/// Reads an array of objects; null elements are skipped.
template <class T, std::size_t N>
[[nodiscard]] bool readObjects(Reader& reader, Value& value, std::vector<T>& out, const Fields<T, N>& fields)
{
    return reader.eachElement(value, [&](Value& element, std::size_t) {
        return readObject(reader, element, out.emplace_back(), fields);
    });
}

template <class C, class M> C ownerOf(M C::*);

/// The class that a pointer to member belongs to.
template <auto Member> using Owner = decltype(ownerOf(Member));

// Readers for tables. A path of pointers to members names the target: text<&Product::title>,
// positive<&Product::package, &Dimensions::heightMm>.

template <auto First, auto... Rest> bool text(Reader& r, Value& v, Owner<First>& o)
{
    return r.text(v, ((o.*First).*....*Rest));
}
template <auto First, auto... Rest> bool texts(Reader& r, Value& v, Owner<First>& o)
{
    return r.texts(v, ((o.*First).*....*Rest));
}
template <auto First, auto... Rest> bool flag(Reader& r, Value& v, Owner<First>& o)
{
    return r.flag(v, ((o.*First).*....*Rest));
}
template <auto First, auto... Rest> bool real(Reader& r, Value& v, Owner<First>& o)
{
    return r.real(v, ((o.*First).*....*Rest));
}
/// Below 0 is nothing.
template <auto First, auto... Rest> bool natural(Reader& r, Value& v, Owner<First>& o)
{
    return r.atLeast(0, v, ((o.*First).*....*Rest));
}
/// 0 and below is nothing.
template <auto First, auto... Rest> bool positive(Reader& r, Value& v, Owner<First>& o)
{
    return r.atLeast(1, v, ((o.*First).*....*Rest));
}
/// Every number means itself.
template <auto First, auto... Rest> bool whole(Reader& r, Value& v, Owner<First>& o)
{
    return r.atLeast(std::numeric_limits<std::int64_t>::min(), v, ((o.*First).*....*Rest));
}
template <auto First, auto... Rest> bool time(Reader& r, Value& v, Owner<First>& o)
{
    return r.time(v, ((o.*First).*....*Rest));
}
template <auto First, auto... Rest> bool condition(Reader& r, Value& v, Owner<First>& o)
{
    return r.condition(v, ((o.*First).*....*Rest));
}
template <auto First, auto... Rest> bool category(Reader& r, Value& v, Owner<First>& o)
{
    return r.categoryId(v, ((o.*First).*....*Rest));
}
template <auto First, auto... Rest> bool categories(Reader& r, Value& v, Owner<First>& o)
{
    return r.categoryIds(v, ((o.*First).*....*Rest));
}
template <auto First, auto... Rest> bool asin(Reader& r, Value& v, Owner<First>& o)
{
    return r.asin(v, ((o.*First).*....*Rest));
}
template <Sentinels S, auto First, auto... Rest> bool byType(Reader& r, Value& v, Owner<First>& o)
{
    return r.typeValues(v, S, ((o.*First).*....*Rest));
}

} // namespace arb::keepa::json
