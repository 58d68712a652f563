#pragma once

#include "core/keepa/DealQuery.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace arb::ui {

class FieldError;

/// "from ... to ..." for one range of a deal query. An empty side is open; both empty: no limit.
class RangeField final : public QWidget
{
    Q_OBJECT

public:
    /// `member` is the query's member name: object name, and the name in errors.
    explicit RangeField(const QString& member, const QString& title, QWidget* parent = nullptr);

    /// Unit of the numbers: text behind the fields, and digits after the decimal point.
    void setUnit(const QString& suffix, int decimals);
    void setRange(const std::optional<keepa::Range>& range);
    /// Error: Invalid, `what` = the member.
    [[nodiscard]] Result<std::optional<keepa::Range>> range() const;
    void setError(const QString& words);
    [[nodiscard]] QString member() const { return m_member; }
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void edited();

private:
    QString m_member;
    QString m_title;
    int m_decimals = 0;
    std::optional<keepa::Range>
        m_given; ///< open ends are given back as they came (0 or -1, -1 or 2147483647)
    QLineEdit* m_min = nullptr;
    QLineEdit* m_max = nullptr;
    QLabel* m_suffix = nullptr;
    FieldError* m_error = nullptr;
};

} // namespace arb::ui
