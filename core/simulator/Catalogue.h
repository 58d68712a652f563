#pragma once

#include "core/base/Asin.h"
#include "core/base/Time.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace arb::simulator {

/// A node of the category tree that the market's products hang in.
struct Category
{
    std::int64_t id = 0;
    std::string_view name;
};

/// When a class of books is in demand.
enum class Season : std::uint8_t { None, Textbook, Law, Garden, Holiday };

/// A shelf of the market: what its titles talk about, where it hangs and when it sells.
struct Genre
{
    Category root;  ///< "Books", or one of the few other roots
    Category shelf; ///< directly below "Subjects"
    Category leaf;
    Season season = Season::None;
    bool academic = false; ///< editions, heavy volumes, university presses
    std::span<const std::string_view> topics;
    std::span<const std::string_view> forms; ///< "{t}" stands for the topic
};

inline constexpr std::int64_t booksRoot = 283155;

[[nodiscard]] std::span<const Genre> genres();

/// What is printed on and known of one book; everything follows from the seed.
struct Book
{
    std::string title;
    std::string author;
    std::string publisher;
    std::string binding; ///< "Paperback", "Hardcover", ...
    std::string edition; ///< may be empty
    std::string ean;
    std::string slug;
    std::string image; ///< file name
    std::string description;
    int pages = 0;
    int publicationDate = 0;          ///< YYYYMMDD
    std::array<int, 3> millimetres{}; ///< height, length, width
    int grams = 0;
    std::vector<std::int64_t> categories; ///< direct nodes
    bool adult = false;
};

[[nodiscard]] Book describe(const Asin& asin, std::uint64_t seed, const Genre& genre);

/// An ISBN-10 with a right check digit, the `serial`th of its kind (10 million at most): never two alike.
[[nodiscard]] Asin isbn10(std::uint32_t serial);
/// The ISBN-13 that says the same.
[[nodiscard]] std::string isbn13(const Asin& isbn);

/// How far prices of a class of books are above (1.x) or below their yearly mean in a month (1..12).
[[nodiscard]] double seasonFactor(Season season, double month);

} // namespace arb::simulator
