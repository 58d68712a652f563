#include "tests/app/Programs.h"

#include <QJsonDocument>
#include <QTest>

using namespace arb::test;

namespace {
QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
} // namespace

/// `removed` and `restore`: what left, why, and the way back, without a window.
class RemovedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void given_nothing_left_then_the_list_says_so();
    void given_deals_left_then_they_are_listed_with_their_reason();
    void given_a_limit_then_no_more_are_listed();
    void given_a_removed_deal_when_restored_then_it_is_back_as_it_was();
    void given_one_that_cannot_be_restored_then_none_is();

private:
    [[nodiscard]] QJsonArray removed() const { return m_program->run(words("removed --json")).array(); }
    [[nodiscard]] qint64 total() const { return m_program->run(words("total")).out.trimmed().toLongLong(); }
    [[nodiscard]] QByteArray known(const QString& asin) const
    {
        return m_program
            ->run(words("deals --format csv --columns asin,title,used_price,profit,rank_drops_365 --filter") +
                  QStringList{QStringLiteral("asin=") + asin})
            .out;
    }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Program> m_program;
    QByteArray m_before;
};

void RemovedTest::initTestCase()
{
    m_simulator = std::make_unique<Simulator>(words("--deals 150 --rate 300"));
    QVERIFY2(!m_simulator->url().isEmpty(), "keepa-simulator did not start");
    m_program = std::make_unique<Program>(m_simulator->url());
    QCOMPARE(m_program->run(words("sync")).code, 0);
}

void RemovedTest::given_nothing_left_then_the_list_says_so()
{
    const Ended text = m_program->run(words("removed"));
    QVERIFY2(text.code == 0 && text.out.contains("No deal was removed"), text.told().constData());
    QCOMPARE(removed(), QJsonArray());
}

void RemovedTest::given_deals_left_then_they_are_listed_with_their_reason()
{
    const qint64 before = total();
    m_before =
        m_program->run(words("deals --format csv --columns asin,title,used_price,profit,rank_drops_365")).out;
    QJsonObject query = m_program->run(words("query show")).object();
    query.insert(QStringLiteral("currentRange"), QJsonArray{2000, 6000});
    const Ended imported =
        m_program->run(words("query import - --json"), QJsonDocument(query).toJson(QJsonDocument::Compact));
    QVERIFY2(imported.code == 0, imported.told().constData());
    const qint64 left = imported.object().value(QStringLiteral("removed")).toInteger();
    QVERIFY(left > 2);
    QCOMPARE(total(), before - left);

    const QJsonArray list = removed();
    QCOMPARE(list.size(), left);
    for (const QJsonValue& each : list) {
        const QJsonObject deal = each.toObject();
        QCOMPARE(deal.value(QStringLiteral("asin")).toString().size(), 10);
        QVERIFY(deal.value(QStringLiteral("removed")).toString().endsWith(QLatin1Char('Z')));
        QCOMPARE(deal.value(QStringLiteral("reason_code")).toString(), QStringLiteral("query_changed"));
        QVERIFY(deal.value(QStringLiteral("reason")).toString().contains(QStringLiteral("above your 60.00")));
        QVERIFY(deal.value(QStringLiteral("title")).isString());
    }
    const Ended text = m_program->run(words("removed"));
    QCOMPARE(text.out.trimmed().split('\n').size(), left);
}

void RemovedTest::given_a_limit_then_no_more_are_listed()
{
    QCOMPARE(m_program->run(words("removed --json --limit 2")).array().size(), 2);
    QCOMPARE(m_program->run(words("removed --limit few")).code, 2);
}

void RemovedTest::given_a_removed_deal_when_restored_then_it_is_back_as_it_was()
{
    const QJsonArray list = removed();
    const QString one = list.at(0).toObject().value(QStringLiteral("asin")).toString();
    const QString other = list.at(1).toObject().value(QStringLiteral("asin")).toString();
    const qint64 before = total();
    const Ended text = m_program->run({QStringLiteral("restore"), one});
    QVERIFY2(text.code == 0, text.told().constData());
    QCOMPARE(text.out.trimmed(), QByteArray("1 deal put back"));
    const Ended json = m_program->run({QStringLiteral("restore"), QStringLiteral("--json"), other});
    QCOMPARE(json.object().value(QStringLiteral("restored")).toInt(), 1);
    QCOMPARE(total(), before + 2);
    QCOMPARE(removed().size(), list.size() - 2);
    for (const QString& asin : {one, other}) {
        const QByteArray row = known(asin).split('\n').at(1).trimmed();
        QVERIFY2(m_before.contains(row), row.constData());
    }
}

void RemovedTest::given_one_that_cannot_be_restored_then_none_is()
{
    const QJsonArray list = removed();
    const QString asin = list.at(0).toObject().value(QStringLiteral("asin")).toString();
    for (const char* wrong : {"B000000000", "nonsense"}) {
        const Ended ended = m_program->run({QStringLiteral("restore"), asin, QLatin1String(wrong)});
        QVERIFY2(ended.code == 2, ended.told().constData());
        QVERIFY2(ended.err.contains(wrong), ended.err.constData());
    }
    QCOMPARE(m_program->run(words("restore")).code, 2);
    QCOMPARE(removed(), list);
}

QTEST_GUILESS_MAIN(RemovedTest)
#include "RemovedTest.moc"
