#pragma once

#include "core/keepa/DealQuery.h"

#include <QWidget>

class QPlainTextEdit;

namespace arb::ui {

class FieldError;

/// Takes a deal query as JSON: pasted from Keepa's deals page, or from a file. What was pasted stays until it
/// works.
class QueryImport final : public QWidget
{
    Q_OBJECT

public:
    explicit QueryImport(QWidget* parent = nullptr);

Q_SIGNALS:
    void imported(const arb::keepa::DealQuery& query);

private:
    void takeOver();
    void openFile();

    QPlainTextEdit* m_text = nullptr;
    FieldError* m_error = nullptr;
};

} // namespace arb::ui
