#pragma once

#include <QTranslator>

namespace arb::app {

/// Commands speak English, whatever the system's language: this alone turns "%n deal(s)" into "1 deal" or "2
/// deals".
class EnglishPlurals final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation = nullptr, int n = -1) const override;
};

} // namespace arb::app
