#pragma once

#include <algorithm>
#include <string>

namespace arb::test {

/// JSON written with ' for the quotation marks (the moc of Qt 6.4 does not understand every raw string).
inline std::string json(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

/// A synthetic page with three deals of 36 price types, every member present.
inline std::string syntheticPage()
{
    const auto row = [](const std::string& cell) {
        std::string text = cell;
        for (int i = 1; i < 36; ++i)
            text += "," + cell;
        return "[" + text + "]";
    };
    const auto rows = [&](const std::string& cell) {
        return "[" + row(cell) + "," + row(cell) + "," + row(cell) + "," + row(cell) + "]";
    };
    const auto deal = [&](const std::string& asin) {
        return "{'asin':'" + asin + "','avg':" + rows("3000") + ",'backInStock':" + row("false") +
               ",'categories':[1000,283155],'creationDate':7722612,'current':" + row("2000") +
               ",'currentSince':" + row("7700000") + ",'dateIntervalIndex':0,'delta':" + rows("1000") +
               ",'deltaLast':" + row("0") + ",'deltaPercent':" + rows("33") +
               ",'image':[53,49,46,106,112,103],'lastUpdate':7738512,'lightningEnd':0,'lightningStart':0," +
               "'parentAsin':'B000000001','rootCat':283155,'salesRankDrops180':6,'salesRankDrops30':1," +
               "'salesRankDrops365':10,'salesRankDrops90':4,'title':'A \\u00e9 "
               "title','warehouseCondition':4," +
               "'warehouseConditionComment':'worn'}";
    };
    return json("{'deals':{'categoryCount':[3],'categoryIds':[283155],'categoryNames':['Books'],'dr':[" +
                deal("0000000001") + "," + deal("0000000002") + "," + deal("0000000003") +
                "],'drDateIndex':[]},'dealsCached':false,'processingTimeInMs':394,'refillIn':13593," +
                "'refillRate':5,'timestamp':1758154621927,'tokenFlowReduction':0.0,'tokensConsumed':5," +
                "'tokensLeft':251}");
}

} // namespace arb::test
