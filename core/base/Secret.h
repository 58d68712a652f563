#pragma once

#include <QDebug>
#include <QString>

#include <string>

namespace arb {

/// A text that must not be printed: Keepa's API key. It prints as "<secret>"; only `reveal()` gives it away, and the
/// only callers of that are the transport and the keychain.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string text) : m_text(std::move(text)) {}

    [[nodiscard]] const std::string& reveal() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }

    friend bool operator==(const Secret&, const Secret&) = default;
    friend QDebug operator<<(QDebug debug, const Secret&) { return debug << "<secret>"; }

private:
    std::string m_text;
};

} // namespace arb
