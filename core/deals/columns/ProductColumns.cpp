// The thing itself. (deals.md section 2)
#include "core/deals/columns/Binding.h"
#include "core/deals/columns/Codes.h"

#include <QtGlobal>

namespace arb::deals::columns {

namespace {

constexpr double gramsPerPound = 453.59237;
constexpr double millimetresPerInch = 25.4;

Value textOf(const std::string& text) { return text.empty() ? Value{} : Value{text}; }

Value authorOf(const keepa::Product& product)
{
    if (!product.author.empty())
        return product.author;
    std::string names;
    for (std::size_t i = 0; i < product.contributors.size() && i < 3; ++i) {
        if (!names.empty())
            names += ", ";
        names += product.contributors[i].name;
    }
    return textOf(names);
}

/// ISO like "2004-01-01", "2004-01" or "2004": text order is time order.
Value publicationOf(const keepa::Product& product)
{
    if (!product.publicationDate)
        return {};
    const keepa::PartialDate& date = *product.publicationDate;
    const auto padded = [](int number, std::size_t digits) {
        std::string text = std::to_string(number);
        return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
    };
    std::string text = padded(date.year, 4);
    if (date.month) {
        text += '-' + padded(*date.month, 2);
        if (date.day)
            text += '-' + padded(*date.day, 2);
    }
    return text;
}

Value pagesOf(const keepa::Product& product)
{
    return product.numberOfPages ? Value{std::int64_t{*product.numberOfPages}} : Value{};
}

/// The language it was published in; else the first that is told.
Value languageOf(const keepa::Product& product)
{
    for (const keepa::Language& language : product.languages) {
        if (language.kind == "Published" || language.kind == "published")
            return textOf(language.name);
    }
    return product.languages.empty() ? Value{} : textOf(product.languages.front().name);
}

Value weightOf(const Facts& facts, const Derived&)
{
    return facts.package.weightGrams ? Value{static_cast<double>(*facts.package.weightGrams) / gramsPerPound}
                                     : Value{};
}

Value dimensionsOf(const Facts& facts, const Derived&)
{
    const PackageFacts& package = facts.package;
    if (!package.lengthMm || !package.widthMm || !package.heightMm)
        return {};
    const auto inches = [](std::int64_t millimetres) {
        const std::int64_t tenths = roundHalfUp(static_cast<double>(millimetres) / millimetresPerInch * 10);
        return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
    };
    return inches(*package.lengthMm) + " x " + inches(*package.widthMm) + " x " + inches(*package.heightMm) +
           " in";
}

} // namespace

void addProduct(std::vector<Column>& out)
{
    Section section(out, Group::Product);
    section.add(fact<&Facts::categoryPath>("category", QT_TRANSLATE_NOOP("Columns", "Category"),
                                           QT_TRANSLATE_NOOP("Columns", "Category path at Amazon."))
                    .wide(180));
    section.add(fact<&Facts::rootCategoryName>("root_category", QT_TRANSLATE_NOOP("Columns", "Root"),
                                               QT_TRANSLATE_NOOP("Columns", "Root category at Amazon."))
                    .wide(90));
    section.add(
        fact<&Facts::rootCategory>("root_category_id", QT_TRANSLATE_NOOP("Columns", "Root id"),
                                   QT_TRANSLATE_NOOP("Columns", "Keepa's number of the root category.")));
    section.add(fact<&Facts::binding>("binding", QT_TRANSLATE_NOOP("Columns", "Binding"),
                                      QT_TRANSLATE_NOOP("Columns", "Binding or format."))
                    .wide(90));
    section.add(fact<&Facts::edition>("edition", QT_TRANSLATE_NOOP("Columns", "Edition"),
                                      QT_TRANSLATE_NOOP("Columns", "Edition as Amazon states it."))
                    .wide(90));
    section.add(fromLookup("author", Unit::Text, authorOf, QT_TRANSLATE_NOOP("Columns", "Author"),
                           QT_TRANSLATE_NOOP("Columns", "Author or first contributors.")));
    section.add(fromLookup("publication_date", Unit::Text, publicationOf,
                           QT_TRANSLATE_NOOP("Columns", "Published"),
                           QT_TRANSLATE_NOOP("Columns", "Publication date as precise as it is known."))
                    .wide(90));
    section.add(fromLookup("pages", Unit::Count, pagesOf, QT_TRANSLATE_NOOP("Columns", "Pages"),
                           QT_TRANSLATE_NOOP("Columns", "Number of pages.")));
    section.add(fromLookup("language", Unit::Text, languageOf, QT_TRANSLATE_NOOP("Columns", "Lang."),
                           QT_TRANSLATE_NOOP("Columns", "Language of the text."))
                    .wide(80));
    section.add(fact<&Facts::manufacturer>("manufacturer", QT_TRANSLATE_NOOP("Columns", "Publisher"),
                                           QT_TRANSLATE_NOOP("Columns", "Publisher or maker."))
                    .wide(120));
    section.add(computed("weight_lb", Unit::Number, weightOf, QT_TRANSLATE_NOOP("Columns", "Weight"),
                         QT_TRANSLATE_NOOP("Columns", "Weight of the package in pounds.")));
    section.add(computed("dimensions", Unit::Text, dimensionsOf, QT_TRANSLATE_NOOP("Columns", "Dims"),
                         QT_TRANSLATE_NOOP("Columns", "Length, width and height of the package in inches."))
                    .wide(110));
    section.add(
        derived<&Derived::sizeTier>("size_tier", QT_TRANSLATE_NOOP("Columns", "Size tier"),
                                    QT_TRANSLATE_NOOP("Columns", "Amazon's size tier by the rate card."))
            .wide(90));
    section.add(fact<&Facts::package, &PackageFacts::lengthMm>(
        "package_length_mm", QT_TRANSLATE_NOOP("Columns", "Length mm"),
        QT_TRANSLATE_NOOP("Columns", "Length of the package in millimetres.")));
    section.add(fact<&Facts::package, &PackageFacts::widthMm>(
        "package_width_mm", QT_TRANSLATE_NOOP("Columns", "Width mm"),
        QT_TRANSLATE_NOOP("Columns", "Width of the package in millimetres.")));
    section.add(fact<&Facts::package, &PackageFacts::heightMm>(
        "package_height_mm", QT_TRANSLATE_NOOP("Columns", "Height mm"),
        QT_TRANSLATE_NOOP("Columns", "Height of the package in millimetres.")));
    section.add(fact<&Facts::package, &PackageFacts::weightGrams>(
        "package_weight_g", QT_TRANSLATE_NOOP("Columns", "Weight g"),
        QT_TRANSLATE_NOOP("Columns", "Weight of the package in grams.")));
    section.add(fact<&Facts::productType>("product_type", QT_TRANSLATE_NOOP("Columns", "Type"),
                                          QT_TRANSLATE_NOOP("Columns", "Keepa's product type."))
                    .codes(productTypeText));
    section.add(fact<&Facts::adult>("adult", QT_TRANSLATE_NOOP("Columns", "Adult"),
                                    QT_TRANSLATE_NOOP("Columns", "An adult product.")));
}

} // namespace arb::deals::columns
