#pragma once

#include "core/base/Clock.h"
#include "core/keepa/Envelope.h"

#include <cstdint>
#include <mutex>
#include <optional>

namespace arb::keepa {

/// What is known about the account's tokens at one moment.
struct TokenState
{
    std::int64_t balance = 0;  ///< predicted now, reservations taken off; may be negative
    std::int64_t reserved = 0; ///< expected cost of calls under way
    std::int64_t rate = 0;     ///< tokens a minute by the plan
    std::int64_t capacity = 0; ///< 60 * rate: unused tokens expire after an hour
    double flowReduction = 0;  ///< tokens a minute lost to tracking
    Milliseconds nextTick{};   ///< until the next refill
    std::optional<Milliseconds>
        fullIn; ///< until the bucket is full; nothing: never (tracking eats the refill)
};

/// Predicts Keepa's token bucket between answers: the whole rate is added at once, every 60 s, at a phase
/// that `refillIn` of an answer gives away (protocol 2.1). Until the first answer everything is unknown.
/// Thread-safe.
class TokenBucket
{
public:
    /// `clock` must outlive the bucket.
    explicit TokenBucket(const Clock& clock) : m_clock(clock) {}

    /// Holds back the expected cost of a call until its answer is in. Give it back only after `anchor`.
    class Reservation
    {
    public:
        Reservation(Reservation&& other) noexcept;
        Reservation(const Reservation&) = delete;
        Reservation& operator=(const Reservation&) = delete;
        Reservation& operator=(Reservation&&) = delete;
        ~Reservation();

    private:
        friend class TokenBucket;
        Reservation(TokenBucket& bucket, std::int64_t tokens) : m_bucket(&bucket), m_tokens(tokens) {}
        TokenBucket* m_bucket;
        std::int64_t m_tokens;
    };

    /// Takes over what an answer says, errors included. Ignored: answers without a balance or rate, the zeros
    /// that a wrong key gets, and answers that were overtaken by a newer one.
    void anchor(const Envelope& envelope);

    /// Expects a call to cost `tokens`.
    [[nodiscard]] Reservation reserve(std::int64_t tokens);

    /// Nothing before the first answer.
    [[nodiscard]] std::optional<TokenState> state() const;
    [[nodiscard]] std::optional<std::int64_t> balance() const;
    [[nodiscard]] std::optional<std::int64_t> rate() const;

    /// How long until the balance is at least `wanted`: zero if it is now; nothing where that is unknown or
    /// never happens (above the capacity, or no net refill).
    [[nodiscard]] std::optional<Milliseconds> untilBalance(std::int64_t wanted) const;
    [[nodiscard]] std::optional<Milliseconds> fullIn() const;

private:
    struct Anchor
    {
        std::int64_t balance = 0;
        std::int64_t rate = 0;
        double flowReduction = 0;
        Milliseconds nextTick{}; ///< by the elapsed clock
        UtcMillis timestamp{};   ///< the server's

        [[nodiscard]] std::int64_t capacity() const { return 60 * rate; }
        [[nodiscard]] double perTick() const { return static_cast<double>(rate) - flowReduction; }
        [[nodiscard]] std::int64_t ticksUntil(Milliseconds elapsed) const;
        [[nodiscard]] std::int64_t balanceAfter(std::int64_t ticks) const;
        [[nodiscard]] std::optional<Milliseconds> until(std::int64_t wanted, Milliseconds elapsed) const;
    };
    void release(std::int64_t tokens);

    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::optional<Anchor> m_anchor;
    std::int64_t m_reserved = 0;
};

/// How long after an answer with `tokensLeft` <= 0 the balance is positive again: whole ticks, not just the
/// next one, plus a small margin (protocol 2.1 rule 5). A minute where the answer does not tell.
[[nodiscard]] Milliseconds waitUntilPositive(const Envelope& envelope);

} // namespace arb::keepa
