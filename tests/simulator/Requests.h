#pragma once

#include "tests/simulator/Feed.h"

#include "core/simulator/SimulatedKeepa.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <string>
#include <utility>
#include <vector>

namespace arb::simulator {

inline const std::string key{KeepaOptions::defaultKey};

inline QJsonObject json(const std::string& body)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
}

inline keepa::HttpRequest get(std::string path,
                              std::vector<std::pair<std::string, std::string>> parameters = {})
{
    keepa::HttpRequest request;
    request.path = std::move(path);
    request.parameters = std::move(parameters);
    return request;
}

inline keepa::HttpRequest dealRequest(int page = 0)
{
    return get("/deal", {{"selection", keepa::DealQuery::starter().toJson(page)}});
}

inline std::vector<Asin> someAsins(SimulatedKeepa& keepa, std::size_t count)
{
    std::vector<Asin> asins;
    keepa.withMarket([&](Market& market) {
        market.forEachQualifying([&](const Asin& asin, const Truth&) {
            if (asins.size() < count)
                asins.push_back(asin);
        });
    });
    return asins;
}

inline std::string joined(const std::vector<Asin>& asins)
{
    std::string list;
    for (const Asin& asin : asins)
        list += (list.empty() ? "" : ",") + asin.str();
    return list;
}

} // namespace arb::simulator
