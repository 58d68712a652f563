#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/store/Database.h"

#include <optional>

namespace arb::sync {

/// The user's "fetch nothing for a while". Holds for the database: it outlives the program, and `status` of
/// another process tells of it.
class Pause
{
public:
    /// As stored; a pause that is over by `now` (the machine's clock) is none.
    [[nodiscard]] static Result<Pause> load(store::Database& database, UtcTime now);
    [[nodiscard]] Status store(store::Database& database) const;

    /// Without a moment: until resumed.
    void begin(std::optional<UtcTime> until);
    void end();

    [[nodiscard]] bool active() const { return m_active; }
    /// By the machine's clock.
    [[nodiscard]] std::optional<UtcTime> until() const { return m_until; }
    /// Its moment has come.
    [[nodiscard]] bool over(UtcTime now) const { return m_active && m_until && now >= *m_until; }

private:
    bool m_active = false;
    std::optional<UtcTime> m_until;
};

} // namespace arb::sync
