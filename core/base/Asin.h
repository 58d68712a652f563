#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
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

    // By hand, since compilers compare an array of characters one by one.
    friend bool operator==(const Asin& a, const Asin& b) { return std::memcmp(&a.m_chars, &b.m_chars, length) == 0; }
    friend std::strong_ordering operator<=>(const Asin& a, const Asin& b)
    {
        return std::memcmp(&a.m_chars, &b.m_chars, length) <=> 0;
    }

private:
    friend std::hash<Asin>;
    static constexpr std::size_t length = 10;

    Asin() = default;
    std::array<char, length> m_chars{};
};

} // namespace arb

template <> struct std::hash<arb::Asin>
{
    // Every row of every page is looked up by it: two words, mixed by a multiplication, instead of a text's bytes.
    std::size_t operator()(const arb::Asin& asin) const noexcept
    {
        std::uint64_t head = 0;
        std::uint16_t tail = 0;
        std::memcpy(&head, asin.m_chars.data(), sizeof head);
        std::memcpy(&tail, asin.m_chars.data() + sizeof head, sizeof tail);
        std::uint64_t mixed = (head ^ (std::uint64_t{tail} << 47U)) * 0x9E37'79B9'7F4A'7C15U;
        mixed ^= mixed >> 32U;
        return static_cast<std::size_t>(mixed);
    }
};
