#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace arb {

/// An Amazon Standard Identification Number: ten upper-case letters and digits (for most printed books the ISBN-10).
/// A value of this type is always well-formed.
class Asin
{
public:
    /// The ASIN in `text`, or nothing where it is none. Lower-case letters are raised.
    [[nodiscard]] static std::optional<Asin> parse(std::string_view text);

    [[nodiscard]] std::string_view view() const { return {m_chars.data(), m_chars.size()}; }
    [[nodiscard]] std::string str() const { return std::string(view()); }

    friend auto operator<=>(const Asin&, const Asin&) = default;

private:
    Asin() = default;
    std::array<char, 10> m_chars{};
};

} // namespace arb

template <> struct std::hash<arb::Asin>
{
    std::size_t operator()(const arb::Asin& asin) const noexcept { return std::hash<std::string_view>{}(asin.view()); }
};
