#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/sync/Status.h"

#include <functional>

namespace arb::ui {

/// What the windows need to take a Keepa key from the user; the program supplies both. The answers come
/// later, on the GUI thread, exactly once.
struct KeyAccess
{
    /// Asks Keepa about the key (/token, free).
    std::function<void(const Secret& key, std::function<void(Result<sync::TokenStatus>)> done)> check;
    /// Puts the key into the keychain. A failure means that the key can be kept for this run only.
    std::function<void(const Secret& key, std::function<void(Status)> done)> store;
};

} // namespace arb::ui
