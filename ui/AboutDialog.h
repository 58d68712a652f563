#pragma once

#include <QDialog>

namespace arb::ui {

/// Version, licences, where the data lives, and a diagnosis to copy that contains no secret.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Facts
    {
        QString version;
        QString dataDir;
        QString databaseVersion; ///< schema version or empty
        QString state;           ///< the health sentence at the moment
        bool demo = false;
    };

    explicit AboutDialog(const Facts& facts, QWidget* parent = nullptr);

    /// What "Copy diagnostics" puts on the clipboard.
    [[nodiscard]] static QString diagnostics(const Facts& facts);
};

} // namespace arb::ui
