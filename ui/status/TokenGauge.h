#pragma once

#include "core/sync/Status.h"

#include <QAbstractButton>

namespace arb::ui {

/// Keepa's tokens at a glance: a small level and "812 tok +20/min, full in 12 min". A button, so that it can
/// be reached by keyboard and clicked for the details.
class TokenGauge final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TokenGauge(QWidget* parent = nullptr);

    void setTokens(const sync::TokenStatus& tokens, UtcTime now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double level() const;

    sync::TokenStatus m_tokens;
};

} // namespace arb::ui
