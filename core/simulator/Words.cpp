#include "core/simulator/Words.h"

namespace arb::simulator::words {

namespace {
using namespace std::string_view_literals;

constexpr std::string_view firsts[] = {
    "Alice",  "Amara",   "Anders", "Beatrice", "Benedict", "Camille", "Carlos", "Cecily",
    "Daniel", "Delia",   "Edith",  "Eleanor",  "Emil",     "Farid",   "Fiona",  "George",
    "Greta",  "Harriet", "Henry",  "Hiroshi",  "Ingrid",   "Isaac",   "Ivy",    "James",
    "Joan",   "Jonas",   "Judith", "Karl",     "Leila",    "Leonard", "Lydia",  "Marcus",
    "Maria",  "Martha",  "Miriam", "Nadia",    "Nathan",   "Oscar",   "Paula",  "Peter",
    "Priya",  "Ralph",   "Ramona", "Robert",   "Rosa",     "Samuel",  "Susan",  "Theodore",
    "Ursula", "Victor",  "Walter", "Wendy",    "Winona",   "Yolanda", "Yusuf",  "Zachary"};

constexpr std::string_view lasts[] = {
    "Abernathy", "Aldridge", "Ashworth",   "Bancroft",  "Barlow",   "Bergstrom", "Blackwood", "Bright",
    "Calloway",  "Carver",   "Castellan",  "Chandra",   "Cromwell", "Dahl",      "Delacroix", "Drummond",
    "Eastman",   "Ellery",   "Fairbanks",  "Falk",      "Ferris",   "Fontaine",  "Garrick",   "Goldman",
    "Grainger",  "Hale",     "Hargrove",   "Hathaway",  "Holloway", "Ibarra",    "Jansen",    "Kessler",
    "Kingsley",  "Lachlan",  "Langford",   "Lindqvist", "Lockhart", "Marchetti", "Mercer",    "Montrose",
    "Nakamura",  "Nilsen",   "Novak",      "Okafor",    "Ortega",   "Pemberton", "Prescott",  "Quill",
    "Radcliffe", "Rahman",   "Rowan",      "Sandoval",  "Sinclair", "Sterling",  "Thorne",    "Underhill",
    "Vance",     "Vasquez",  "Wainwright", "Weatherby", "Whitlock", "Yates",     "Zeller"};

constexpr std::string_view houses[] = {"Alder & Finch",
                                       "Bellwether Press",
                                       "Blue Lantern Books",
                                       "Cobalt House",
                                       "Copperfield University Press",
                                       "Crossroads Academic",
                                       "Dovetail Publishing",
                                       "Eastgate Press",
                                       "Fathom Books",
                                       "Greyfriars Press",
                                       "Halcyon Editions",
                                       "Harbor Light",
                                       "Hillcrest University Press",
                                       "Inkwell & Sons",
                                       "Juniper House",
                                       "Kestrel Books",
                                       "Lodestar Scientific",
                                       "Longacre Press",
                                       "Meridian Academic",
                                       "Millstone Press",
                                       "Northfield University Press",
                                       "Oak & Anchor",
                                       "Old Mill Publishing",
                                       "Paragon Learning",
                                       "Peregrine Reference",
                                       "Quarterdeck Press",
                                       "Redwood Editions",
                                       "Saltmarsh Books",
                                       "Sextant Technical",
                                       "Silver Birch",
                                       "Stonebridge Press",
                                       "Tamarind Books",
                                       "Thistledown Press",
                                       "Undertow Books",
                                       "Vantage Educational",
                                       "Westbrook Legal Publishing",
                                       "Wild Thyme Press",
                                       "Windrose Books"};

constexpr std::string_view lands[] = {
    "Scotland",  "the Andes",  "Provence",      "the Baltic",   "New England",  "Kyoto",
    "Patagonia", "the Sahara", "Bohemia",       "Cornwall",     "the Adriatic", "Lapland",
    "Sicily",    "the Ozarks", "Bengal",        "the Hebrides", "Lisbon",       "the Yukon",
    "Anatolia",  "Vienna",     "the Carolinas", "Andalusia",    "Iceland",      "the Nile",
    "Brittany",  "Mongolia",   "the Danube",    "Wales",        "Oaxaca",       "the Rockies"};

constexpr std::string_view adjectives[] = {
    "Silent",    "Forgotten", "Crooked", "Winter",   "Hollow",   "Burning", "Paper",     "Last",
    "Borrowed",  "Glass",     "Painted", "Restless", "Drowned",  "Distant", "Velvet",    "Broken",
    "Salt",      "Hidden",    "Amber",   "Second",   "Midnight", "Gentle",  "Wandering", "Iron",
    "Unwritten", "Golden",    "Lonely",  "Scarlet",  "Patient",  "Final"};

constexpr std::string_view nouns[] = {
    "Orchard",  "Cartographer", "Harbor",  "Clockmaker", "Garden",      "Letter", "River",      "Lighthouse",
    "Daughter", "Witness",      "Archive", "Meadow",     "Inheritance", "Bridge", "Sparrow",    "Winter",
    "Promise",  "Stranger",     "Library", "Crossing",   "Portrait",    "Season", "Apprentice", "Tide",
    "Mirror",   "Journey",      "Kingdom", "Silence",    "Bargain",     "Compass"};

constexpr std::string_view shops[] = {
    "Amber",    "Beacon",    "Birchwood", "Bluebell", "Cascade",    "Cedar",     "Corner",  "Evergreen",
    "Foxglove", "Gateway",   "Granite",   "Harvest",  "Heron",      "Highland",  "Ivory",   "Lakeside",
    "Lantern",  "Magpie",    "Maple",     "Mosaic",   "North Star", "Orchard",   "Pioneer", "Prairie",
    "Quick",    "Riverbend", "Second",    "Summit",   "Sunrise",    "Tidewater", "Union",   "Willow"};

constexpr std::string_view kinds[] = {"Books",      "Book Exchange", "Textbooks",      "Media",
                                      "Bookshop",   "Used Books",    "Booksellers",    "Paperbacks",
                                      "Book Depot", "Pages",         "Goodwill Store", "Library Sale",
                                      "Resale",     "Book Outlet"};

constexpr std::string_view likeNew[] = {"Looks unread. Dust jacket included. Ships in a box.",
                                        "As new: no marks, tight binding, sharp corners.",
                                        "Unread copy with a small remainder mark on the bottom edge."};
constexpr std::string_view veryGood[] = {"Light shelf wear on the cover, pages clean and unmarked.",
                                         "Former owner's name on the first page, otherwise spotless.",
                                         "Very good copy; spine not creased. Fast shipping with tracking."};
constexpr std::string_view good[] = {
    "Some highlighting in the first chapters. Binding is tight.",
    "Ex-library copy with the usual stamps and labels.",
    "Clean pages, creased spine, corners bumped. Access code may be missing."};
constexpr std::string_view acceptable[] = {
    "Reading copy: heavy wear, highlighting throughout, all pages there.",
    "Cover worn and taped, text complete and legible.",
    "Water stain on the last pages; still perfectly readable."};
} // namespace

List firstNames() { return firsts; }
List lastNames() { return lasts; }
List publishers() { return houses; }
List places() { return lands; }
List novelAdjectives() { return adjectives; }
List novelNouns() { return nouns; }
List shopNames() { return shops; }
List shopKinds() { return kinds; }

List comments(int condition)
{
    switch (condition) {
    case 2:
        return likeNew;
    case 3:
        return veryGood;
    case 4:
        return good;
    default:
        return acceptable;
    }
}

} // namespace arb::simulator::words
