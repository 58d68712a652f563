#pragma once

#include <QString>

#include <cstdint>

/// The translated text of every coded column. An unknown code gives an empty text.
namespace arb::deals::columns {

[[nodiscard]] QString
stateText(std::int64_t code); ///< Local: 0 new, 1 seen, 2 starred, 3 buy, 4 rejected, 5 muted
[[nodiscard]] QString
gatedText(std::int64_t code); ///< Local: 0 open, 1 approval needed, 2 not allowed, 3 checking, 4 failed
[[nodiscard]] QString marketplaceText(std::int64_t code);
[[nodiscard]] QString tierText(std::int64_t code);
[[nodiscard]] QString missingText(std::int64_t code);
[[nodiscard]] QString conditionText(std::int64_t code); ///< short: LN VG G A
[[nodiscard]] QString buySourceText(std::int64_t code);
[[nodiscard]] QString saleSourceText(std::int64_t code);
[[nodiscard]] QString listReasonText(std::int64_t code);
[[nodiscard]] QString listBasisText(std::int64_t code);
[[nodiscard]] QString feeSourceText(std::int64_t code);
[[nodiscard]] QString archetypeText(std::int64_t code);
[[nodiscard]] QString gradeText(std::int64_t code);
[[nodiscard]] QString seasonSourceText(std::int64_t code);
[[nodiscard]] QString seasonText(std::int64_t code);
[[nodiscard]] QString seasonClassText(std::int64_t code);
[[nodiscard]] QString noProfitText(std::int64_t code);
[[nodiscard]] QString trendText(std::int64_t code); ///< also of offer counts: falling, steady, rising
[[nodiscard]] QString monthText(std::int64_t code); ///< 1..12
[[nodiscard]] QString returnRateText(std::int64_t code);
[[nodiscard]] QString productTypeText(std::int64_t code);
[[nodiscard]] QString riskFlagsText(std::int64_t bits); ///< names, separated by commas
[[nodiscard]] QString assumedText(std::int64_t bits);   ///< likewise

} // namespace arb::deals::columns
