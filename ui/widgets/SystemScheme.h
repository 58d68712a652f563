#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace arb::ui {

/// The desktop's wish for light or dark. Qt 6.4 does not know it, so it is read from the settings portal
/// (org.freedesktop.appearance, color-scheme) and followed; without a portal nothing is known.
class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject* parent = nullptr);

    /// Asks the portal (asynchronously) and listens from then on.
    void start();
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_dark; }

    /// What a portal's value means: 1 dark, 2 light, 0 no preference.
    [[nodiscard]] static std::optional<bool> meaning(const QVariant& value);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(const QVariant& value);

    std::optional<bool> m_dark;
};

} // namespace arb::ui
