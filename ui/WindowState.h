#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QMainWindow;

namespace arb::ui {

/// What a window remembers between runs, in a small JSON file: place and size, docks, the hints already
/// given. A file that cannot be read counts as absent: the window then opens as for the first time.
class WindowState final
{
public:
    explicit WindowState(const QString& file);

    /// False where there is nothing to restore.
    bool restore(QMainWindow& window) const;
    /// Writes the file; failing to is no reason to bother anyone.
    void save(const QMainWindow& window);

    [[nodiscard]] bool told(const QString& hint) const { return m_hints.contains(hint); }
    void setTold(const QString& hint);

private:
    void write() const;

    QString m_file;
    QByteArray m_geometry;
    QByteArray m_layout;
    QStringList m_hints;
};

} // namespace arb::ui
