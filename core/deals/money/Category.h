#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace arb::deals::money {

/// A category of Amazon's fee schedule. What it costs stands in the rate card.
enum class Category : std::uint8_t {
    Books,
    Music,
    Video,
    Software,
    VideoGames,
    Consoles,
    Computers,
    Electronics,
    ElectronicsAccessories,
    Beauty,
    Baby,
    Grocery,
    Clothing,
    Shoes,
    Jewelry,
    Watches,
    FineArt,
    Furniture,
    Home,
    Kitchen,
    Garden,
    Pets,
    Sports,
    Toys,
    Office,
    MusicalInstruments,
    Crafts,
    Luggage,
    Automotive,
    Industrial,
    PowerTools,
    Tires,
    EverythingElse,
};

inline constexpr std::size_t categoryCount = static_cast<std::size_t>(Category::EverythingElse) + 1;

/// The stable id, as in rate cards and answers: "books", "video_games".
[[nodiscard]] std::string_view categoryId(Category category);

/// The category of an id or of a common other name ("DVD", "Toys & Games"); letter case, spaces and signs are
/// ignored.
[[nodiscard]] std::optional<Category> categoryFromName(std::string_view name);

} // namespace arb::deals::money
