#include "core/deals/money/RateCards.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace arb::deals::money {
namespace {

Result<RateCard> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure({ErrorKind::Storage,
                        path,
                        QCoreApplication::translate("RateCard", "The rate card cannot be read: %1.")
                            .arg(file.errorString()),
                        {},
                        {}});
    }
    Result<RateCard> card = RateCard::parse(file.readAll());
    if (!card) {
        Error error = card.error();
        error.what = error.what.isEmpty() ? path : path + QStringLiteral(": ") + error.what;
        return failure(std::move(error));
    }
    return card;
}

} // namespace

RateCards RateCards::builtIn()
{
    RateCards cards;
    [[maybe_unused]] const std::vector<Error> errors = cards.addFolder(QStringLiteral(":/ratecards"));
    Q_ASSERT_X(errors.empty() && !cards.m_cards.empty(), "RateCards::builtIn",
               "a built-in rate card cannot be read");
    return cards;
}

void RateCards::add(RateCard card)
{
    const auto same = std::ranges::find_if(m_cards, [&](const auto& each) {
        return each->marketplace == card.marketplace && each->effectiveFrom == card.effectiveFrom;
    });
    auto shared = std::make_shared<const RateCard>(std::move(card));
    if (same != m_cards.end())
        *same = std::move(shared);
    else
        m_cards.push_back(std::move(shared));
}

std::vector<Error> RateCards::addFolder(const QString& folder)
{
    std::vector<Error> errors;
    const QDir dir(folder);
    const QStringList names =
        dir.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString& name : names) {
        Result<RateCard> card = readFile(dir.filePath(name));
        if (card)
            add(std::move(*card));
        else
            errors.push_back(std::move(card).error());
    }
    return errors;
}

Result<std::shared_ptr<const RateCard>> RateCards::find(std::string_view marketplace, UtcDate day) const
{
    std::shared_ptr<const RateCard> best;
    bool any = false;
    for (const auto& card : m_cards) {
        if (card->marketplace != marketplace)
            continue;
        any = true;
        if (card->effectiveFrom <= day && (!best || best->effectiveFrom < card->effectiveFrom))
            best = card;
    }
    if (best)
        return best;
    const QString name = QString::fromUtf8(marketplace.data(), static_cast<qsizetype>(marketplace.size()));
    const QString words =
        any ? QCoreApplication::translate("RateCard",
                                          "There is no rate card for marketplace %1 on that date.")
            : QCoreApplication::translate("RateCard", "There is no rate card for marketplace %1.");
    return failure({ErrorKind::Invalid,
                    QStringLiteral("rate card"),
                    words.arg(name),
                    QCoreApplication::translate("RateCard", "Add a rate card for it to price its deals."),
                    {}});
}

} // namespace arb::deals::money
