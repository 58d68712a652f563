#pragma once

#include <span>
#include <string_view>

/// The word lists that the market's synthetic titles, people and companies are composed of.
namespace arb::simulator::words {

using List = std::span<const std::string_view>;

[[nodiscard]] List firstNames();
[[nodiscard]] List lastNames();
[[nodiscard]] List publishers();
[[nodiscard]] List places();
[[nodiscard]] List novelAdjectives();
[[nodiscard]] List novelNouns();
[[nodiscard]] List shopNames();
[[nodiscard]] List shopKinds();
/// What sellers write under a used offer, by condition (2 like new .. 5 acceptable).
[[nodiscard]] List comments(int condition);

} // namespace arb::simulator::words
