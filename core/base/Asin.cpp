#include "core/base/Asin.h"

namespace arb {

std::optional<Asin> Asin::parse(std::string_view text)
{
    Asin asin;
    if (text.size() != asin.m_chars.size())
        return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
            return std::nullopt;
        asin.m_chars[i] = c;
    }
    return asin;
}

} // namespace arb
