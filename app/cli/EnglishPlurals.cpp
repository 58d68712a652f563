#include "app/cli/EnglishPlurals.h"

namespace arb::app {

QString EnglishPlurals::translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                  int n) const
{
    if (n < 0)
        return {}; // no count: the source text is the English one
    return QString::fromUtf8(source).replace(QStringLiteral("(s)"), n == 1 ? QString() : QStringLiteral("s"));
}

} // namespace arb::app
