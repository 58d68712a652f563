#pragma once

class QString;
class QSystemTrayIcon;

namespace arb::ui {

/// The desktop's tray, as far as a test has to replace it. Whether there is one is asked here and nowhere
/// else: a tray icon says that it is visible even where no tray exists.
class TrayBackend
{
public:
    virtual ~TrayBackend() = default;

    [[nodiscard]] virtual bool available() const = 0;
    virtual void message(QSystemTrayIcon& icon, const QString& title, const QString& text) = 0;
};

/// The real one.
class SystemTrayBackend final : public TrayBackend
{
public:
    [[nodiscard]] bool available() const override;
    void message(QSystemTrayIcon& icon, const QString& title, const QString& text) override;
};

} // namespace arb::ui
