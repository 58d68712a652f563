#include "StoreFixture.h"

#include "core/store/Rows.h"

namespace arb::store::test {
namespace {

using deals::Column;
using deals::Source;
using deals::Unit;

Column column(std::string_view id, Unit unit, Source source, bool journaled = false)
{
    Column made;
    made.id = id;
    made.unit = unit;
    made.source = source;
    made.journaled = journaled;
    return made;
}

} // namespace

deals::Columns sampleColumns()
{
    return deals::Columns({
        column("asin", Unit::Text, Source::Fact),
        column("title", Unit::Text, Source::Fact),
        column("used_price", Unit::Money, Source::Fact, true),
        column("rank", Unit::Rank, Source::Fact),
        column("last_update", Unit::Time, Source::Fact),
        column("last_change", Unit::Time, Source::Fact),
        column("weight", Unit::Count, Source::Product),
        column("profit", Unit::Money, Source::Derived),
        column("roi", Unit::Percent, Source::Derived),
        column("state", Unit::Code, Source::Local, true),
        column("note", Unit::Text, Source::Local),
        column("last_seen", Unit::Time, Source::Book),
    });
}

Asin asinOf(int number)
{
    return *Asin::parse(QStringLiteral("B%1").arg(number, 9, 10, QLatin1Char('0')).toStdString());
}

RowBuilder& RowBuilder::with(std::string_view id, deals::Value value)
{
    m_row.at(m_columns.ordinal(id).value()) = std::move(value);
    return *this;
}

DealWrite RowBuilder::write(const Asin& asin, UtcTime seenAt) const
{
    DealWrite write{asin, m_row, seenAt};
    write.why = "test";
    return write;
}

deals::Value cell(const deals::Columns& columns, const deals::RowValues& row, std::string_view id)
{
    return row.at(columns.ordinal(id).value());
}

TestDatabase::TestDatabase(deals::Columns registry) : columns(std::move(registry)) {}

Result<Database> TestDatabase::tryOpen(Mode mode) const { return Database::open(path(), mode, columns); }

UpsertReport upsert(Database& database, const std::vector<DealWrite>& writes)
{
    return writing(database, [&](WriteTransaction& transaction) {
        return DealStore(database).upsert(transaction, writes);
    });
}

deals::Value scalar(Database& database, std::string_view sql)
{
    return must(readFirst(database.prepare(sql),
                          [](const Statement& row) -> Result<deals::Value> { return row.value(0); }))
        .value_or(deals::Value{});
}

std::int64_t integer(Database& database, std::string_view sql)
{
    return must(readInteger(database.prepare(sql)));
}

} // namespace arb::store::test
