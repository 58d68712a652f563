#include "ui/widgets/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace arb::ui {

namespace {

QString fileName(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Activity:
        return QStringLiteral("activity");
    case Symbol::Check:
        return QStringLiteral("check");
    case Symbol::Close:
        return QStringLiteral("close");
    case Symbol::Copy:
        return QStringLiteral("copy");
    case Symbol::Error:
        return QStringLiteral("error");
    case Symbol::Eye:
        return QStringLiteral("eye");
    case Symbol::EyeOff:
        return QStringLiteral("eye-off");
    case Symbol::Info:
        return QStringLiteral("info");
    case Symbol::Key:
        return QStringLiteral("key");
    case Symbol::Menu:
        return QStringLiteral("menu");
    case Symbol::Pause:
        return QStringLiteral("pause");
    case Symbol::Play:
        return QStringLiteral("play");
    case Symbol::Refresh:
        return QStringLiteral("refresh");
    case Symbol::Settings:
        return QStringLiteral("settings");
    case Symbol::Stop:
        return QStringLiteral("stop");
    case Symbol::Tokens:
        return QStringLiteral("tokens");
    case Symbol::Warning:
        return QStringLiteral("warning");
    }
    return {};
}

/// Renders a black SVG in the palette's colour at the moment of painting.
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(const QString& name, QPalette::ColorRole role) : m_name(name), m_role(role)
    {
        QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
        if (file.open(QIODevice::ReadOnly))
            m_svg = file.readAll();
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("#000000", color(mode).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("arb-%1-%2-%3x%4")
                                .arg(m_name, color(mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SymbolEngine(*this); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, m_role);
    }

    QString m_name;
    QPalette::ColorRole m_role;
    QByteArray m_svg;
};

} // namespace

QIcon icon(Symbol symbol, QPalette::ColorRole role)
{
    return QIcon(new SymbolEngine(fileName(symbol), role));
}

QIcon appIcon() { return QIcon(QStringLiteral(":/icons/agent-arbitrage.svg")); }

} // namespace arb::ui
