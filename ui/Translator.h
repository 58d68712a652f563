#pragma once

#include <QString>

#include <string_view>

namespace arb::ui {

/// Loads the program's and Qt's own texts in a language ("de", "en"; "" follows the system) into the running
/// application and takes the previous ones out. Returns the language now in effect; English where there is no
/// translation. Windows that exist already keep their texts.
QString installTranslation(std::string_view language);

} // namespace arb::ui
