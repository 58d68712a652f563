#include "core/deals/money/Vat.h"

#include <algorithm>

namespace arb::deals::money {

Cents vatOnSale(const VatInputs& vat, Cents gross, Cents purchase)
{
    switch (vat.mode) {
    case VatMode::None:
        return 0;
    case VatMode::Standard:
        return taxWithin(gross, vat.saleRate);
    case VatMode::Margin:
        return taxWithin(std::max<Cents>(0, gross - purchase), vat.saleRate);
    }
    return 0;
}

Cents vatOnFees(const VatInputs& vat, Cents fees)
{
    return vat.mode == VatMode::None ? share(fees, vat.feesRate) : 0;
}

Cents vatReclaimed(const VatInputs& vat, Cents purchase)
{
    return vat.mode == VatMode::Standard && vat.reclaim ? taxWithin(purchase, vat.saleRate) : 0;
}

} // namespace arb::deals::money
