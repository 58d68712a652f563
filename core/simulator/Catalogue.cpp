#include "core/simulator/Catalogue.h"

#include "core/simulator/Random.h"
#include "core/simulator/Words.h"

#include <algorithm>
#include <cmath>

namespace arb::simulator {

namespace {

using Topics = std::span<const std::string_view>;

constexpr std::string_view novelTopics[] = {"Love",   "Exile", "Home",    "War",
                                            "Memory", "Grief", "the Sea", "Winter"};
constexpr std::string_view novelForms[] = {"The {a} {n}", "{a} {n}: A Novel", "The {n} of {p}",
                                           "A {a} {n} in {p}", "The {a} {n} (The {n} Trilogy, Book {d})"};
constexpr std::string_view mysteryForms[] = {"Murder at {p}", "The {a} {n} Murders", "A {n} for the Dead",
                                             "The {a} {n}: An Inspector {l} Mystery"};
constexpr std::string_view historyTopics[] = {"Trade Routes",       "the Railways",    "the Merchant Navy",
                                              "Guilds and Markets", "the Borderlands", "Court Life",
                                              "the Great Fairs",    "Naval Gunnery"};
constexpr std::string_view historyForms[] = {"{t} of {p}: A History", "A Short History of {t}",
                                             "{p} and the Making of {t}, 1750-1914",
                                             "Voices from {p}: {t} Remembered"};
constexpr std::string_view mathTopics[] = {"Linear Algebra",    "Real Analysis", "Differential Equations",
                                           "Number Theory",     "Probability",   "Topology",
                                           "Numerical Methods", "Combinatorics"};
constexpr std::string_view scienceTopics[] = {"Organic Chemistry", "Thermodynamics",   "Cell Biology",
                                              "Geomorphology",     "Plant Physiology", "Astrophysics",
                                              "Marine Ecology",    "Genetics"};
constexpr std::string_view textbookForms[] = {"{t}: An Introduction",
                                              "Principles of {t}",
                                              "{t} with Applications",
                                              "Fundamentals of {t} (with Access Code)",
                                              "A First Course in {t}",
                                              "{t}: Theory and Problems",
                                              "Student Solutions Manual for {t}"};
constexpr std::string_view medicalTopics[] = {"Clinical Anatomy", "Pediatric Nursing", "Pharmacology",
                                              "Emergency Care",   "Medical Imaging",   "Physical Therapy",
                                              "Pathology",        "Anesthesia"};
constexpr std::string_view medicalForms[] = {"{t}: A Clinical Handbook", "Essentials of {t}", "Atlas of {t}",
                                             "{t} for the Health Professions", "{l}'s {t}: Cases and Review"};
constexpr std::string_view lawTopics[] = {"Contracts",          "Evidence", "Civil Procedure", "Property Law",
                                          "Constitutional Law", "Torts",    "Criminal Law",    "Bankruptcy"};
constexpr std::string_view lawForms[] = {"{t}: Cases and Materials", "Understanding {t}",
                                         "{t} (Casebook Series)", "Bar Review: {t}",
                                         "Examples and Explanations for {t}"};
constexpr std::string_view businessTopics[] = {"Corporate Finance", "Marketing Strategy", "Supply Chains",
                                               "Negotiation",       "Cost Accounting",    "Leadership",
                                               "Entrepreneurship",  "Econometrics"};
constexpr std::string_view businessForms[] = {"{t}: A Managerial Approach", "The {t} Playbook",
                                              "{t} Made Plain", "Cases in {t}",
                                              "Rethinking {t}: Lessons from {p}"};
constexpr std::string_view computerTopics[] = {"Operating Systems", "Compilers",         "Machine Learning",
                                               "Databases",         "Computer Networks", "Cryptography",
                                               "Embedded Systems",  "Computer Graphics"};
constexpr std::string_view computerForms[] = {"{t} in Practice", "Designing {t}", "{t}: Concepts and Design",
                                              "The Art of {t}, Volume {d}", "Hands-On {t}"};
constexpr std::string_view engineeringTopics[] = {
    "Structural Steel", "Fluid Mechanics", "Power Electronics",   "Soil Mechanics",
    "Control Systems",  "Machine Design",  "Aircraft Structures", "Signal Processing"};
constexpr std::string_view artTopics[] = {"Watercolor",         "Woodblock Prints",  "Gothic Sculpture",
                                          "Street Photography", "Botanical Drawing", "Textile Design",
                                          "Art Deco",           "Ceramics"};
constexpr std::string_view artForms[] = {"{t} of {p}", "{t}: A Visual Guide", "Masters of {t}",
                                         "The World of {t}", "{t}: The {l} Collection"};
constexpr std::string_view cookTopics[] = {"Sourdough",   "Preserves", "Pastry",  "Street Food",
                                           "Charcuterie", "Noodles",   "Seafood", "Grilling"};
constexpr std::string_view cookForms[] = {"{t} at Home", "The {t} Bible", "{t} from {p}",
                                          "Everyday {t}: 120 Recipes"};
constexpr std::string_view gardenTopics[] = {"Roses",  "Orchids",     "Vegetables",    "Perennials",
                                             "Bonsai", "Fruit Trees", "Native Plants", "Succulents"};
constexpr std::string_view gardenForms[] = {"Growing {t}", "The {t} Gardener", "{t} for Small Gardens",
                                            "A Year with {t} in {p}"};
constexpr std::string_view craftTopics[] = {"Quilting",     "Cabinetmaking", "Bookbinding", "Weaving",
                                            "Wood Turning", "Lace",          "Leatherwork", "Model Railways"};
constexpr std::string_view faithTopics[] = {"Psalms",     "Monastic Life",       "Pilgrimage",
                                            "Meditation", "the Parables",        "Sacred Music",
                                            "Ethics",     "Early Church Fathers"};
constexpr std::string_view faithForms[] = {"A Commentary on {t}", "{t}: Reflections from {p}", "Reading {t}",
                                           "{t} and Everyday Life"};
constexpr std::string_view childTopics[] = {"Bear",   "Owl",    "Tugboat", "Hedgehog",
                                            "Dragon", "Rabbit", "Moon",    "Robot"};
constexpr std::string_view childForms[] = {"Good Night, Little {t}", "The {t} Who Could Not Sleep",
                                           "{t} Goes to {p}", "My First {t} Book", "A {t} for Christmas"};
constexpr std::string_view travelTopics[] = {"Walking",   "Railway Journeys", "Villages", "Lighthouses",
                                             "Vineyards", "Birdwatching",     "Cycling",  "Castles"};
constexpr std::string_view travelForms[] = {"{t} in {p}", "The {p} Companion", "{p}: {t} and More",
                                            "Slow {t}: A Summer in {p}"};
constexpr std::string_view discTopics[] = {"String Quartets", "Piano Sonatas", "Late Night Sessions",
                                           "Folk Songs"};
constexpr std::string_view discForms[] = {"{t} from {p} [Audio CD]", "{l} Plays {t}",
                                          "The {a} {n} (Remastered)"};

constexpr Category books{booksRoot, "Books"};
constexpr Category discs{5174, "CDs & Vinyl"};

constexpr Genre all[] = {
    {books,
     {17, "Literature & Fiction"},
     {10129, "Contemporary"},
     Season::None,
     false,
     novelTopics,
     novelForms},
    {books,
     {18, "Mystery, Thriller & Suspense"},
     {10457, "Mystery"},
     Season::None,
     false,
     novelTopics,
     mysteryForms},
    {books, {9, "History"}, {4808, "Europe"}, Season::None, false, historyTopics, historyForms},
    {books,
     {75, "Science & Math"},
     {13884, "Mathematics"},
     Season::Textbook,
     true,
     mathTopics,
     textbookForms},
    {books,
     {465600, "New, Used & Rental Textbooks"},
     {468216, "Science & Mathematics"},
     Season::Textbook,
     true,
     scienceTopics,
     textbookForms},
    {books,
     {173514, "Medical Books"},
     {227575, "Medicine"},
     Season::Textbook,
     true,
     medicalTopics,
     medicalForms},
    {books, {10777, "Law"}, {10921, "Law Practice"}, Season::Law, true, lawTopics, lawForms},
    {books,
     {3, "Business & Money"},
     {2581, "Economics"},
     Season::Textbook,
     true,
     businessTopics,
     businessForms},
    {books,
     {5, "Computers & Technology"},
     {3952, "Computer Science"},
     Season::Textbook,
     true,
     computerTopics,
     computerForms},
    {books,
     {173507, "Engineering & Transportation"},
     {13643, "Engineering"},
     Season::Textbook,
     true,
     engineeringTopics,
     textbookForms},
    {books,
     {1, "Arts & Photography"},
     {1749, "History & Criticism"},
     Season::Holiday,
     false,
     artTopics,
     artForms},
    {books,
     {6, "Cookbooks, Food & Wine"},
     {4210, "Cooking by Ingredient"},
     Season::Holiday,
     false,
     cookTopics,
     cookForms},
    {books,
     {48, "Crafts, Hobbies & Home"},
     {5135, "Gardening & Landscape Design"},
     Season::Garden,
     false,
     gardenTopics,
     gardenForms},
    {books,
     {48, "Crafts, Hobbies & Home"},
     {4770, "Crafts & Hobbies"},
     Season::None,
     false,
     craftTopics,
     artForms},
    {books,
     {22, "Religion & Spirituality"},
     {12290, "Christian Books & Bibles"},
     Season::None,
     false,
     faithTopics,
     faithForms},
    {books, {4, "Children's Books"}, {2966, "Animals"}, Season::Holiday, false, childTopics, childForms},
    {books, {27, "Travel"}, {16971, "Europe"}, Season::None, false, travelTopics, travelForms},
    {discs, {301668, "Music"}, {85, "Classical"}, Season::None, false, discTopics, discForms},
};

std::string_view any(Random& random, words::List list) { return random.pick(list); }

std::string fill(std::string_view form, const Genre& genre, Random& random)
{
    std::string out;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] != '{') {
            out += form[i];
            continue;
        }
        switch (form[i + 1]) {
        case 't':
            out += any(random, genre.topics);
            break;
        case 'p':
            out += any(random, words::places());
            break;
        case 'a':
            out += any(random, words::novelAdjectives());
            break;
        case 'n':
            out += any(random, words::novelNouns());
            break;
        case 'l':
            out += any(random, words::lastNames());
            break;
        default:
            out += static_cast<char>('1' + random.whole(0, 2));
        }
        i += 2;
    }
    return out;
}

std::string ordinal(int n)
{
    return std::to_string(n) + (n == 1 ? "st" : n == 2 ? "nd" : n == 3 ? "rd" : "th");
}

std::string slugOf(std::string_view title)
{
    std::string slug;
    for (const char c : title.substr(0, 60)) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    return slug;
}

std::string imageName(Random& random)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::string name = random.chance(0.5) ? "51" : "41";
    for (int i = 0; i < 8; ++i)
        name += letters[random.next() % letters.size()];
    return name + "L.jpg";
}

void measure(Book& book, const Genre& genre, Random& random)
{
    const bool hard = book.binding == "Hardcover";
    book.pages = genre.academic ? random.whole(180, 1250) : random.whole(64, 640);
    const int height = genre.academic ? random.whole(229, 279) : random.whole(178, 254);
    const int width = static_cast<int>(height * random.between(0.66, 0.82));
    const int thickness = std::max(6, static_cast<int>(book.pages * 0.055) + (hard ? 8 : 2));
    book.millimetres = {thickness, height, width};
    book.grams = static_cast<int>(book.pages * 0.5 * 0.09 * height * width / 1000.0) + (hard ? 160 : 30);
}
} // namespace

std::span<const Genre> genres() { return all; }

Book describe(const Asin& asin, std::uint64_t seed, const Genre& genre)
{
    Random random(scramble(seed, 0xB00C));
    Book book;
    book.title = fill(random.pick(genre.forms), genre, random);
    book.author =
        std::string(any(random, words::firstNames())) + ' ' + std::string(any(random, words::lastNames()));
    book.publisher = any(random, words::publishers());
    const double cover = random.unit();
    book.binding = genre.root.id != booksRoot ? "Audio CD"
                   : cover < 0.56             ? "Paperback"
                   : cover < 0.95             ? "Hardcover"
                                              : "Spiral-bound";
    if (genre.academic && random.chance(0.7)) {
        book.edition = ordinal(random.whole(1, 12));
        book.title += " (" + book.edition + " Edition)";
    }
    measure(book, genre, random);
    book.publicationDate = random.whole(1988, 2025) * 10000 + random.whole(1, 12) * 100 + random.whole(1, 28);
    book.ean = isbn13(asin);
    book.slug = slugOf(book.title);
    book.image = imageName(random);
    book.description = "A " + std::to_string(book.pages) + "-page " + book.binding + " on " +
                       std::string(any(random, genre.topics)) + " by " + book.author + ", published by " +
                       book.publisher + ".";
    book.categories = {genre.leaf.id};
    if (random.chance(0.45))
        book.categories.push_back(genre.shelf.id);
    if (random.chance(0.25))
        book.categories.push_back(random.pick(all).leaf.id);
    book.adult = random.chance(0.002);
    return book;
}

Asin isbn10(std::uint32_t serial)
{
    // Multiplying by an odd number that 5 does not divide permutes the residues: neighbours look unrelated.
    const std::uint64_t mixed =
        (static_cast<std::uint64_t>(serial) * 7'654'321ULL + 1'234'567ULL) % 10'000'000ULL;
    std::string text = serial % 2 == 0 ? "01" : "13";
    const std::string digits = std::to_string(mixed);
    text += std::string(7 - digits.size(), '0') + digits;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += (10 - i) * (text[static_cast<std::size_t>(i)] - '0');
    const int check = (11 - sum % 11) % 11;
    text += check == 10 ? 'X' : static_cast<char>('0' + check);
    return *Asin::parse(text);
}

std::string isbn13(const Asin& isbn)
{
    std::string text = "978" + isbn.str().substr(0, 9);
    int sum = 0;
    for (std::size_t i = 0; i < 12; ++i)
        sum += (text[i] - '0') * (i % 2 == 0 ? 1 : 3);
    return text + static_cast<char>('0' + (10 - sum % 10) % 10);
}

double seasonFactor(Season season, double month)
{
    // A bump around a month of the year, a third of a year wide.
    const auto bump = [month](double peak) {
        double distance = std::abs(month - peak);
        distance = std::min(distance, 12 - distance);
        return distance < 2 ? 1 - distance / 2 : 0.0;
    };
    switch (season) {
    case Season::Textbook:
        return 0.94 + 0.22 * bump(8.4) + 0.20 * bump(1.3);
    case Season::Law:
        return 0.96 + 0.18 * bump(6.0);
    case Season::Garden:
        return 0.96 + 0.16 * bump(3.5);
    case Season::Holiday:
        return 0.96 + 0.18 * bump(11.5);
    case Season::None:
        break;
    }
    return 1;
}

} // namespace arb::simulator
