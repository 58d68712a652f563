#include "app/cli/Export.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace arb::app {

namespace {

QString idOf(const deals::Column& column)
{
    return QString::fromUtf8(column.id.data(), static_cast<qsizetype>(column.id.size()));
}

const deals::Value& cellOf(const deals::Columns& registry, const deals::Column& column,
                           const store::StoredDeal& deal)
{
    return deal.row.at(*registry.ordinal(column.id));
}

QByteArray renderJson(const DealListing& listing, const deals::Columns& registry,
                      std::span<const store::StoredDeal> rows)
{
    QJsonArray array;
    for (const store::StoredDeal& deal : rows) {
        QJsonObject object;
        for (const deals::Column* column : listing.columns)
            object.insert(idOf(*column), jsonCell(*column, cellOf(registry, *column, deal)));
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

QString csvField(QString text)
{
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
        text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')))
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text;
}

QByteArray renderCsv(const DealListing& listing, const deals::Columns& registry,
                     std::span<const store::StoredDeal> rows, int decimals)
{
    QStringList header;
    for (const deals::Column* column : listing.columns)
        header << idOf(*column);
    QByteArray text = header.join(QLatin1Char(',')).toUtf8() + "\r\n";
    for (const store::StoredDeal& deal : rows) {
        QStringList fields;
        for (const deals::Column* column : listing.columns)
            fields << csvField(textCell(*column, cellOf(registry, *column, deal), decimals));
        text += fields.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return text;
}

QByteArray renderTable(const DealListing& listing, const deals::Columns& registry,
                       std::span<const store::StoredDeal> rows, int decimals)
{
    constexpr qsizetype widest = 40;
    std::vector<QStringList> lines(1);
    for (const deals::Column* column : listing.columns)
        lines.front() << deals::columnTitle(*column);
    for (const store::StoredDeal& deal : rows) {
        QStringList line;
        for (const deals::Column* column : listing.columns) {
            QString text = textCell(*column, cellOf(registry, *column, deal), decimals).simplified();
            if (text.isEmpty())
                text = QStringLiteral("–");
            line << (text.size() > widest ? text.left(widest - 1) + QStringLiteral("…") : text);
        }
        lines.push_back(line);
    }
    std::vector<qsizetype> widths(listing.columns.size(), 0);
    for (const QStringList& line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[static_cast<std::size_t>(i)] =
                std::max(widths[static_cast<std::size_t>(i)], line[i].size());
    QByteArray out;
    for (const QStringList& line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const qsizetype width = widths[static_cast<std::size_t>(i)];
            const bool right = listing.columns[static_cast<std::size_t>(i)]->align == deals::Align::Right;
            text += right ? line[i].rightJustified(width) : line[i].leftJustified(width);
            text += QStringLiteral("  ");
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        out += text.toUtf8() + "\n";
    }
    return out;
}

Error exportError(const QString& file, QString words)
{
    if (words.endsWith(QLatin1Char('.')))
        words.chop(1); // whose sentence ends here
    return {ErrorKind::Storage,
            file,
            QStringLiteral("The file cannot be written: %1.").arg(words),
            QStringLiteral("Choose another place, or free some space."),
            {}};
}

// Numbers stay numbers: a spreadsheet can add them up.
void writeXlsxCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t position, const deals::Column& column,
                   const deals::Value& value, int decimals, lxw_format* money)
{
    const auto* integer = std::get_if<std::int64_t>(&value);
    if (integer && column.unit == deals::Unit::Money)
        worksheet_write_number(sheet, row, position, static_cast<double>(*integer) / std::pow(10, decimals),
                               money);
    else if (integer && (column.unit == deals::Unit::Count || column.unit == deals::Unit::Rank ||
                         column.unit == deals::Unit::Days || column.unit == deals::Unit::Flag))
        worksheet_write_number(sheet, row, position, static_cast<double>(*integer), nullptr);
    else if (const auto* number = std::get_if<double>(&value))
        worksheet_write_number(sheet, row, position, *number, nullptr);
    else if (deals::known(value))
        worksheet_write_string(sheet, row, position, textCell(column, value, decimals).toUtf8().constData(),
                               nullptr);
}

Status exportXlsx(const QString& file, const DealListing& listing, const deals::Columns& registry,
                  std::span<const store::StoredDeal> rows, int decimals)
{
    const QString partial = file + QStringLiteral(".part");
    // Tried first, since the library complains on standard error itself.
    if (QFile probe(partial); !probe.open(QIODevice::WriteOnly))
        return failure(exportError(file, probe.errorString()));
    lxw_workbook* book = workbook_new(QFile::encodeName(partial).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Deals");
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_format* money = workbook_add_format(book);
    format_set_num_format(money, decimals == 0 ? "#,##0" : "#,##0.00");
    for (std::size_t i = 0; i < listing.columns.size(); ++i) {
        const auto position = static_cast<lxw_col_t>(i);
        worksheet_write_string(sheet, 0, position,
                               deals::columnTitle(*listing.columns[i]).toUtf8().constData(), bold);
        for (std::size_t row = 0; row < rows.size(); ++row)
            writeXlsxCell(sheet, static_cast<lxw_row_t>(row + 1), position, *listing.columns[i],
                          cellOf(registry, *listing.columns[i], rows[row]), decimals, money);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    const lxw_error closed = workbook_close(book);
    if (closed != LXW_NO_ERROR) {
        QFile::remove(partial);
        return failure(exportError(file, QString::fromUtf8(lxw_strerror(closed))));
    }
    std::error_code problem;
    std::filesystem::rename(QFileInfo(partial).filesystemFilePath(), QFileInfo(file).filesystemFilePath(),
                            problem);
    if (problem) {
        QFile::remove(partial);
        return failure(exportError(file, QString::fromStdString(problem.message())));
    }
    return {};
}

} // namespace

QByteArray renderDeals(const DealListing& listing, const deals::Columns& registry,
                       std::span<const store::StoredDeal> rows, const QString& format, int decimals)
{
    if (format == QLatin1String("json"))
        return renderJson(listing, registry, rows);
    if (format == QLatin1String("csv"))
        return renderCsv(listing, registry, rows, decimals);
    return renderTable(listing, registry, rows, decimals);
}

Status exportDeals(const QString& file, const DealListing& listing, const deals::Columns& registry,
                   std::span<const store::StoredDeal> rows, int decimals)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("xlsx"))
        return exportXlsx(file, listing, registry, rows, decimals);
    if (ending != QLatin1String("csv") && ending != QLatin1String("json"))
        return failure({ErrorKind::Invalid,
                        file,
                        QStringLiteral("The file's name has to end in .csv, .json or .xlsx."),
                        {},
                        {}});
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) ||
        target.write(renderDeals(listing, registry, rows, ending, decimals)) < 0 || !target.commit())
        return failure(exportError(file, target.errorString()));
    return {};
}

} // namespace arb::app
