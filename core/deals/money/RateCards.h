#pragma once

#include "core/base/Result.h"
#include "core/deals/money/RateCard.h"

#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace arb::deals::money {

/// The rate cards in use: the built-in ones, and the user's, which replace them. A value; cards are shared
/// and immutable, so a copy is cheap and may go to another thread.
class RateCards
{
public:
    /// The cards that come with the program.
    [[nodiscard]] static RateCards builtIn();

    /// Adds a card; one of the same marketplace and first day is replaced.
    void add(RateCard card);

    /// Adds every "*.json" of a folder. What cannot be read is left out and comes back as errors that name
    /// file and member. A folder that does not exist has no cards.
    [[nodiscard]] std::vector<Error> addFolder(const QString& folder);

    /// The card in force on a day. The error says in words that there is none for this marketplace, or not
    /// yet then.
    [[nodiscard]] Result<std::shared_ptr<const RateCard>> find(std::string_view marketplace,
                                                               UtcDate day) const;

    [[nodiscard]] const std::vector<std::shared_ptr<const RateCard>>& all() const { return m_cards; }

private:
    std::vector<std::shared_ptr<const RateCard>> m_cards;
};

} // namespace arb::deals::money
