#include "core/keepa/TokenBucket.h"
#include "core/keepa/RetryPolicy.h"

#include <QtTest>

using namespace arb;
using namespace arb::keepa;
using namespace std::chrono_literals;

namespace {

Envelope envelope(std::int64_t tokensLeft, std::int64_t rate, Milliseconds refillIn, double reduction = 0)
{
    return {
        .tokensLeft = tokensLeft, .refillIn = refillIn, .refillRate = rate, .tokenFlowReduction = reduction};
}

Error error(ErrorKind kind, std::optional<UtcTime> retryAt = {}) { return {kind, {}, {}, {}, retryAt}; }

using Tokens = std::optional<std::int64_t>;
using Wait = std::optional<Milliseconds>;

} // namespace

class TokenBucketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void before_the_first_answer_nothing_is_known()
    {
        const TokenBucket bucket(m_clock);
        QVERIFY(!bucket.balance() && !bucket.rate() && !bucket.state() && !bucket.fullIn() &&
                !bucket.untilBalance(0));
    }

    void the_whole_rate_is_added_at_the_tick()
    {
        TokenBucket bucket(m_clock);
        bucket.anchor(envelope(40, 20, 15'000ms));
        QCOMPARE(bucket.balance(), Tokens{40});
        m_clock.advance(14'999ms);
        QCOMPARE(bucket.balance(), Tokens{40});
        QCOMPARE(bucket.state()->nextTick, 1ms);
        m_clock.advance(1ms);
        QCOMPARE(bucket.balance(), Tokens{60});
        QCOMPARE(bucket.state()->nextTick, 60'000ms);
        m_clock.advance(60'000ms);
        QCOMPARE(bucket.balance(), Tokens{80});
    }

    void two_recorded_answers_around_a_tick_agree_with_the_prediction()
    {
        // 295 tokens with 522 ms to go, and 1.03 s later 300 with 59399 ms to go (protocol.md 2.1).
        TokenBucket bucket(m_clock);
        bucket.anchor(envelope(295, 5, 522ms));
        m_clock.advance(1123ms);
        QCOMPARE(bucket.balance(), Tokens{300});
        QCOMPARE(bucket.state()->nextTick, 59'399ms);
    }

    void unused_tokens_expire_after_an_hour()
    {
        TokenBucket bucket(m_clock);
        bucket.anchor(envelope(290, 5, 1000ms));
        QCOMPARE(bucket.fullIn(), Wait{61'000ms});
        m_clock.advance(24h);
        QCOMPARE(bucket.balance(), Tokens{300});
        QCOMPARE(bucket.state()->capacity, 300);
        QCOMPARE(bucket.fullIn(), Wait{0ms});
    }

    void a_deep_deficit_takes_as_many_ticks_as_it_needs()
    {
        TokenBucket bucket(m_clock);
        bucket.anchor(envelope(-249, 5, 45'592ms));
        QCOMPARE(bucket.untilBalance(1), Wait{45'592ms + 49 * 60'000ms}); // 50 ticks
        QCOMPARE(bucket.untilBalance(-249), Wait{0ms});
        QCOMPARE(bucket.untilBalance(-248), Wait{45'592ms});
        QCOMPARE(bucket.untilBalance(-244), Wait{45'592ms});
        QCOMPARE(bucket.untilBalance(-243), Wait{105'592ms});
        m_clock.advance(45'592ms + 48 * 60'000ms);
        QCOMPARE(bucket.balance(), Tokens{-4});
        m_clock.advance(*bucket.untilBalance(1));
        QCOMPARE(bucket.balance(), Tokens{1});
    }

    void more_than_the_capacity_never_comes()
    {
        TokenBucket bucket(m_clock);
        bucket.anchor(envelope(0, 5, 1000ms));
        QVERIFY(bucket.untilBalance(300));
        QVERIFY(!bucket.untilBalance(301));
    }

    void tracking_slows_the_refill()
    {
        TokenBucket bucket(m_clock);
        bucket.anchor(envelope(0, 5, 60'000ms, 0.9));
        m_clock.advance(60'000ms);
        QCOMPARE(bucket.balance(), Tokens{4}); // 4.1
        m_clock.advance(9 * 60'000ms);
        QCOMPARE(bucket.balance(), Tokens{41});
        QCOMPARE(bucket.untilBalance(42), Wait{60'000ms});
    }

    void tracking_may_eat_the_whole_refill()
    {
        TokenBucket bucket(m_clock);
        bucket.anchor(envelope(-3, 5, 60'000ms, 5.0));
        QVERIFY(!bucket.untilBalance(1) && !bucket.fullIn());
        QCOMPARE(bucket.untilBalance(-3), Wait{0ms});
    }

    void the_zeros_of_a_wrong_key_change_nothing()
    {
        TokenBucket bucket(m_clock);
        bucket.anchor(envelope(0, 0, 0ms));
        QVERIFY(!bucket.state());
        bucket.anchor(envelope(77, 5, 1000ms));
        bucket.anchor(envelope(0, 0, 0ms));
        QCOMPARE(bucket.balance(), Tokens{77});
    }

    void an_answer_without_a_balance_changes_nothing_and_one_without_a_phase_keeps_it()
    {
        TokenBucket bucket(m_clock);
        bucket.anchor(envelope(77, 5, 10'000ms));
        bucket.anchor(Envelope{});
        QCOMPARE(bucket.balance(), Tokens{77});
        m_clock.advance(30'000ms);
        bucket.anchor({.tokensLeft = 50});
        QCOMPARE(bucket.balance(), Tokens{50});
        QCOMPARE(bucket.rate(), Tokens{5});
        QCOMPARE(bucket.state()->nextTick, 40'000ms);
    }

    void an_answer_that_was_overtaken_is_ignored()
    {
        TokenBucket bucket(m_clock);
        Envelope newer = envelope(10, 5, 1000ms);
        newer.timestamp = {2'000'000'000'000};
        Envelope older = envelope(60, 5, 1000ms);
        older.timestamp = newer.timestamp - 2s;
        bucket.anchor(newer);
        bucket.anchor(older);
        QCOMPARE(bucket.balance(), Tokens{10});
        older.timestamp = newer.timestamp - 24h; // another server
        bucket.anchor(older);
        QCOMPARE(bucket.balance(), Tokens{60});
    }

    void a_reservation_counts_until_it_is_given_back()
    {
        TokenBucket bucket(m_clock);
        bucket.anchor(envelope(20, 5, 1000ms));
        {
            const TokenBucket::Reservation first = bucket.reserve(15);
            const TokenBucket::Reservation second = bucket.reserve(10);
            QCOMPARE(bucket.balance(), Tokens{-5});
            QCOMPARE(bucket.state()->reserved, 25);
            QCOMPARE(bucket.untilBalance(1), Wait{61'000ms});
        }
        QCOMPARE(bucket.balance(), Tokens{20});
    }

    void a_wall_clock_that_is_set_does_not_matter()
    {
        TokenBucket bucket(m_clock);
        bucket.anchor(envelope(20, 5, 1000ms));
        m_clock.setWall({0});
        QCOMPARE(bucket.balance(), Tokens{20});
    }

    void the_wait_after_a_refusal_covers_the_whole_deficit()
    {
        QCOMPARE(waitUntilPositive(envelope(-249, 5, 45'592ms)), 45'592ms + 49 * 60'000ms + 100ms);
        QCOMPARE(waitUntilPositive(envelope(0, 20, 10ms)), 110ms);
        QCOMPARE(waitUntilPositive(envelope(-8, 5, 1000ms, 0.9)), 1000ms + 2 * 60'000ms + 100ms);
        QCOMPARE(waitUntilPositive(Envelope{}), 60'100ms);
        QCOMPARE(waitUntilPositive(envelope(-5, 5, 1000ms, 9.0)), 1100ms);
    }

    void network_trouble_is_repeated_with_growing_delays()
    {
        const RetryPolicy policy([] { return 0.0; }, 9);
        const Error trouble = error(ErrorKind::Network);
        QCOMPARE(policy.delay(1, trouble, {0}), Wait{2s});
        QCOMPARE(policy.delay(2, trouble, {0}), Wait{4s});
        QCOMPARE(policy.delay(5, trouble, {0}), Wait{32s});
        QCOMPARE(policy.delay(6, trouble, {0}), Wait{60s});
        QCOMPARE(policy.delay(8, trouble, {0}), Wait{60s});
        QVERIFY(!policy.delay(9, trouble, {0}));
    }

    void jitter_spreads_the_delays_within_the_limit()
    {
        const RetryPolicy policy([] { return 0.999; });
        const Wait delay = policy.delay(2, error(ErrorKind::Malformed), {0});
        QVERIFY(delay > Wait{4s} && delay < Wait{5s});
        QCOMPARE(RetryPolicy([] { return 0.9; }, 9).delay(6, error(ErrorKind::Network), {0}), Wait{60s});
    }

    void without_tokens_the_delay_is_what_keepa_needs()
    {
        const RetryPolicy policy([] { return 0.5; });
        const Error empty = error(ErrorKind::Quota, UtcTime{3000});
        QCOMPARE(policy.delay(1, empty, {1'000'000}), Wait{2'000'000ms});
        QCOMPARE(policy.delay(1, empty, {9'000'000}), Wait{0ms});
    }

    void what_would_fail_again_is_not_repeated_data()
    {
        QTest::addColumn<int>("kind");
        for (const ErrorKind kind :
             {ErrorKind::Tls, ErrorKind::Auth, ErrorKind::Rejected, ErrorKind::Cancelled, ErrorKind::Invalid,
              ErrorKind::Storage, ErrorKind::Internal})
            QTest::newRow(qPrintable(errorKindName(kind))) << static_cast<int>(kind);
    }
    void what_would_fail_again_is_not_repeated()
    {
        QFETCH(int, kind);
        const RetryPolicy policy([] { return 0.0; });
        QVERIFY(!policy.delay(1, error(static_cast<ErrorKind>(kind)), {0}));
    }

private:
    ManualClock m_clock{{1'758'154'621'927}};
};

QTEST_GUILESS_MAIN(TokenBucketTest)
#include "TokenBucketTest.moc"
