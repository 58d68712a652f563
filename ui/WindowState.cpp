#include "ui/WindowState.h"

#include "core/base/Logging.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QSaveFile>

namespace arb::ui {

namespace {

const QString geometryKey = QStringLiteral("geometry");
const QString layoutKey = QStringLiteral("layout");
const QString hintsKey = QStringLiteral("hints");

QByteArray bytes(const QJsonValue& value) { return QByteArray::fromBase64(value.toString().toLatin1()); }

} // namespace

WindowState::WindowState(const QString& file) : m_file(file)
{
    QFile source(file);
    if (file.isEmpty() || !source.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root = QJsonDocument::fromJson(source.readAll()).object();
    m_geometry = bytes(root.value(geometryKey));
    m_layout = bytes(root.value(layoutKey));
    for (const QJsonValue& hint : root.value(hintsKey).toArray())
        m_hints << hint.toString();
}

bool WindowState::restore(QMainWindow& window) const
{
    if (m_geometry.isEmpty() || !window.restoreGeometry(m_geometry))
        return false;
    window.restoreState(m_layout);
    return true;
}

void WindowState::save(const QMainWindow& window)
{
    m_geometry = window.saveGeometry();
    m_layout = window.saveState();
    write();
}

void WindowState::setTold(const QString& hint)
{
    if (m_hints.contains(hint))
        return;
    m_hints << hint;
    write();
}

void WindowState::write() const
{
    if (m_file.isEmpty())
        return;
    const QJsonObject root{{geometryKey, QString::fromLatin1(m_geometry.toBase64())},
                           {layoutKey, QString::fromLatin1(m_layout.toBase64())},
                           {hintsKey, QJsonArray::fromStringList(m_hints)}};
    QSaveFile target(m_file);
    if (!target.open(QIODevice::WriteOnly) || target.write(QJsonDocument(root).toJson()) < 0 ||
        !target.commit())
        qCWarning(logUi) << "The window's state could not be written to" << m_file;
}

} // namespace arb::ui
