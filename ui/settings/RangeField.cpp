#include "ui/settings/RangeField.h"

#include "ui/settings/FieldError.h"
#include "ui/settings/SettingText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace arb::ui {

namespace {

constexpr int fieldColumns = 11;

/// 0 and -1 mean no lower limit (protocol 4.2).
bool openBelow(const keepa::Range& range) { return range.min == 0 || range.min == -1; }

} // namespace

RangeField::RangeField(const QString& member, const QString& title, QWidget* parent)
    : QWidget(parent), m_member(member), m_title(title), m_min(new QLineEdit(this)),
      m_max(new QLineEdit(this)), m_suffix(new QLabel(this))
{
    setObjectName(member);
    m_min->setObjectName(member + QStringLiteral("-min"));
    m_max->setObjectName(member + QStringLiteral("-max"));
    m_min->setAccessibleName(tr("%1, from").arg(title));
    m_max->setAccessibleName(tr("%1, to").arg(title));
    for (QLineEdit* field : {m_min, m_max}) {
        field->setPlaceholderText(tr("any"));
        field->setAlignment(Qt::AlignRight);
        field->setFixedWidth(fontMetrics().averageCharWidth() * fieldColumns + 20);
        connect(field, &QLineEdit::textEdited, this, [this] {
            if (range())
                setError({});
            Q_EMIT edited();
        });
    }
    m_error = new FieldError(this, this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_min);
    row->addWidget(new QLabel(tr("to", "between the two ends of a range"), this));
    row->addWidget(m_max);
    row->addWidget(m_suffix);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_error);
    setFocusProxy(m_min);
}

void RangeField::setUnit(const QString& suffix, int decimals)
{
    m_suffix->setText(suffix);
    m_decimals = decimals;
}

void RangeField::setRange(const std::optional<keepa::Range>& range)
{
    m_min->clear();
    m_max->clear();
    m_given = range;
    if (range && !openBelow(*range))
        m_min->setText(scaledText(range->min, m_decimals));
    if (range && !range->openAbove())
        m_max->setText(scaledText(range->max, m_decimals));
    setError({});
}

Result<std::optional<keepa::Range>> RangeField::range() const
{
    const auto wrong = [this](const QString& words) {
        return failure({ErrorKind::Invalid, m_member, words, {}, {}});
    };
    const QString low = m_min->text().trimmed();
    const QString high = m_max->text().trimmed();
    if (low.isEmpty() && high.isEmpty()) {
        const bool wasOpen = m_given && openBelow(*m_given) && m_given->openAbove();
        return wasOpen ? m_given : std::optional<keepa::Range>{};
    }
    keepa::Range range{0, keepa::Range::openMax};
    if (m_given && openBelow(*m_given))
        range.min = m_given->min;
    if (m_given && m_given->openAbove())
        range.max = m_given->max;
    for (const auto& [text, bound] : {std::pair{low, &range.min}, std::pair{high, &range.max}}) {
        if (text.isEmpty())
            continue;
        const auto number = scaledFromText(text, m_decimals);
        if (!number)
            return wrong(tr("\"%1\" is not a number that fits here.").arg(text));
        *bound = *number;
    }
    if (!range.openAbove() && range.min > range.max)
        return wrong(tr("The first number must not be greater than the second."));
    return std::optional(range);
}

void RangeField::setError(const QString& words) { m_error->setError(words); }

QWidget* RangeField::firstField() const { return m_min; }

} // namespace arb::ui
