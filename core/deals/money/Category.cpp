#include "core/deals/money/Category.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace arb::deals::money {
namespace {

constexpr std::array<std::string_view, categoryCount> ids{
    "books",
    "music",
    "video",
    "software",
    "video_games",
    "consoles",
    "computers",
    "electronics",
    "electronics_accessories",
    "beauty",
    "baby",
    "grocery",
    "clothing",
    "shoes",
    "jewelry",
    "watches",
    "fine_art",
    "furniture",
    "home",
    "kitchen",
    "garden",
    "pets",
    "sports",
    "toys",
    "office",
    "musical_instruments",
    "crafts",
    "luggage",
    "automotive",
    "industrial",
    "power_tools",
    "tires",
    "everything_else",
};

/// Other names, reduced as reduce() does.
constexpr auto otherNames = std::to_array<std::pair<std::string_view, Category>>({
    {"book", Category::Books},
    {"textbooks", Category::Books},
    {"cd", Category::Music},
    {"cds", Category::Music},
    {"vinyl", Category::Music},
    {"cdsvinyl", Category::Music},
    {"dvd", Category::Video},
    {"dvds", Category::Video},
    {"bluray", Category::Video},
    {"movies", Category::Video},
    {"moviestv", Category::Video},
    {"videodvd", Category::Video},
    {"dvdvideo", Category::Video},
    {"games", Category::VideoGames},
    {"videogame", Category::VideoGames},
    {"videogamesaccessories", Category::VideoGames},
    {"videogameaccessories", Category::VideoGames},
    {"console", Category::Consoles},
    {"gameconsoles", Category::Consoles},
    {"videogameconsoles", Category::Consoles},
    {"computer", Category::Computers},
    {"personalcomputers", Category::Computers},
    {"consumerelectronics", Category::Electronics},
    {"electronicaccessories", Category::ElectronicsAccessories},
    {"accessories", Category::ElectronicsAccessories},
    {"health", Category::Beauty},
    {"beautyhealth", Category::Beauty},
    {"healthbeauty", Category::Beauty},
    {"healthpersonalcare", Category::Beauty},
    {"beautyhealthpersonalcare", Category::Beauty},
    {"babyproducts", Category::Baby},
    {"groceries", Category::Grocery},
    {"grocerygourmet", Category::Grocery},
    {"grocerygourmetfood", Category::Grocery},
    {"apparel", Category::Clothing},
    {"clothes", Category::Clothing},
    {"clothingaccessories", Category::Clothing},
    {"footwear", Category::Shoes},
    {"jewellery", Category::Jewelry},
    {"watch", Category::Watches},
    {"art", Category::FineArt},
    {"homekitchen", Category::Home},
    {"homegarden", Category::Home},
    {"lawngarden", Category::Garden},
    {"patiolawngarden", Category::Garden},
    {"pet", Category::Pets},
    {"petsupplies", Category::Pets},
    {"petproducts", Category::Pets},
    {"sport", Category::Sports},
    {"outdoors", Category::Sports},
    {"sportsoutdoors", Category::Sports},
    {"toy", Category::Toys},
    {"toysgames", Category::Toys},
    {"officeproducts", Category::Office},
    {"artscrafts", Category::Crafts},
    {"artscraftssewing", Category::Crafts},
    {"bags", Category::Luggage},
    {"automotivepowersports", Category::Automotive},
    {"industrialscientific", Category::Industrial},
    {"businessindustrialscientific", Category::Industrial},
    {"basepowertools", Category::PowerTools},
    {"tire", Category::Tires},
    {"tyres", Category::Tires},
    {"general", Category::EverythingElse},
    {"default", Category::EverythingElse},
    {"other", Category::EverythingElse},
    {"others", Category::EverythingElse},
});

/// "Toys & Games" and "toys_and_games" are the same name: "toysgames".
std::string reduce(std::string_view name)
{
    std::string letters;
    std::string word;
    const auto endWord = [&] {
        if (word != "and")
            letters += word;
        word.clear();
    };
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            word += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            word += c;
        else
            endWord();
    }
    endWord();
    return letters;
}

} // namespace

std::string_view categoryId(Category category) { return ids[static_cast<std::size_t>(category)]; }

std::optional<Category> categoryFromName(std::string_view name)
{
    const std::string reduced = reduce(name);
    const auto id = std::ranges::find_if(ids, [&](std::string_view each) { return reduce(each) == reduced; });
    if (id != ids.end())
        return static_cast<Category>(id - ids.begin());
    const auto other = std::ranges::find(otherNames, std::string_view(reduced),
                                         &std::pair<std::string_view, Category>::first);
    if (other != otherNames.end())
        return other->second;
    return std::nullopt;
}

} // namespace arb::deals::money
