#include "core/settings/Settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace arb;
using namespace arb::settings;

namespace {

const Setting& settingOf(std::string_view key)
{
    for (const Setting& setting : allSettings()) {
        if (setting.key == key)
            return setting;
    }
    qFatal("no such setting");
}

/// A legal value other than the default.
SettingValue another(const Setting& setting)
{
    const SettingValue now = setting.get(Settings{});
    switch (setting.type) {
    case SettingType::Flag:
        return !std::get<bool>(now);
    case SettingType::Choice:
        return std::string(setting.choices.back().first);
    case SettingType::Text:
        return std::string("other");
    case SettingType::OptionalCents:
        return setting.max;
    default:
        return std::get<std::int64_t>(now) == setting.max ? setting.min : setting.max;
    }
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QJsonObject read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void every_setting_is_declared_once_with_texts_and_a_legal_default()
    {
        std::set<std::string_view> keys;
        for (const Setting& setting : allSettings()) {
            QVERIFY2(keys.insert(setting.key).second, std::string(setting.key).c_str());
            QVERIFY(setting.key.starts_with(std::string(setting.section) + "."));
            QVERIFY(*setting.title != 0 && *setting.help != 0);
            QVERIFY2(check(setting, setting.get(Settings{})), std::string(setting.key).c_str());
        }
        QCOMPARE(keys.size(), 51U); // one for each member of Settings and its parts
    }

    void setting_a_value_changes_exactly_that_setting()
    {
        for (const Setting& changed : allSettings()) {
            Settings settings;
            changed.set(settings, another(changed));
            for (const Setting& setting : allSettings()) {
                const bool same = setting.get(settings) == setting.get(Settings{});
                QVERIFY2(same == (setting.key != changed.key), std::string(setting.key).c_str());
            }
        }
    }

    void what_is_saved_is_loaded_again()
    {
        Settings settings;
        for (const Setting& setting : allSettings())
            setting.set(settings, another(setting));
        QVERIFY(save(path("all.json"), settings));
        std::vector<Error> warnings;
        const auto loaded = load(path("all.json"), &warnings);
        QVERIFY(loaded);
        QCOMPARE(warnings.size(), 0U);
        QVERIFY(*loaded == settings);
    }

    void only_what_differs_from_its_default_is_written()
    {
        Settings settings;
        settings.costs.prepCents = 200;
        QVERIFY(save(path("one.json"), settings));
        const QJsonObject members = read(path("one.json"));
        QCOMPARE(members.size(), 1);
        QCOMPARE(members.value(QStringLiteral("costs.prep")).toInteger(), 200);
    }

    void a_missing_file_gives_the_defaults()
    {
        const auto loaded = load(path("nothing.json"));
        QVERIFY(loaded);
        QVERIFY(*loaded == Settings{});
    }

    void a_bad_value_gives_its_default_and_a_warning_with_its_key_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("wrong type") << QByteArray("\"much\"");
        QTest::newRow("fraction") << QByteArray("1.5");
        QTest::newRow("out of bounds") << QByteArray("-1");
        QTest::newRow("beyond 64 bits") << QByteArray("1e300");
        QTest::newRow("unset where a value is needed") << QByteArray("null");
        QTest::newRow("list") << QByteArray("[1]");
    }
    void a_bad_value_gives_its_default_and_a_warning_with_its_key()
    {
        QFETCH(QByteArray, value);
        write(path("bad.json"), "{\"costs.prep\": " + value + ", \"costs.holdMonths\": 5}");
        std::vector<Error> warnings;
        const auto loaded = load(path("bad.json"), &warnings);
        QVERIFY(loaded);
        QCOMPARE(loaded->costs.prepCents, Settings{}.costs.prepCents);
        QCOMPARE(loaded->costs.holdMonths, 5);
        QCOMPARE(warnings.size(), 1U);
        QCOMPARE(warnings.front().what, QStringLiteral("costs.prep"));
        QVERIFY(warnings.front().kind == ErrorKind::Invalid);
    }

    void an_unknown_member_is_ignored()
    {
        write(path("unknown.json"), R"({"costs.prep": 99, "from.the.future": {"a": 1}})");
        std::vector<Error> warnings;
        const auto loaded = load(path("unknown.json"), &warnings);
        QVERIFY(loaded);
        QCOMPARE(loaded->costs.prepCents, 99);
        QVERIFY(warnings.empty());
    }

    void a_file_that_is_no_json_is_kept_beside()
    {
        write(path("broken.json"), "{\"costs.prep\": 9");
        const auto loaded = load(path("broken.json"));
        QVERIFY(!loaded);
        QVERIFY(loaded.error().kind == ErrorKind::Malformed);
        QVERIFY(!QFile::exists(path("broken.json")));
        QVERIFY(QFile::exists(path("broken.json.bad")));
    }

    void a_file_that_cannot_be_written_is_a_storage_error()
    {
        write(path("file"), "x");
        const auto saved = save(path("file/settings.json"), Settings{});
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == ErrorKind::Storage);
    }

    void a_choice_must_be_one_of_its_names()
    {
        const Setting& profile = settingOf("costs.profile");
        QVERIFY(check(profile, std::string("classic")));
        const auto refused = check(profile, std::string("Classic"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().what, QStringLiteral("costs.profile"));
    }

    void placement_can_be_unset_again()
    {
        const Setting& placement = settingOf("costs.placement");
        Settings settings;
        placement.set(settings, std::int64_t{34});
        QCOMPARE(settings.costs.placementCents, std::optional<std::int64_t>{34});
        QVERIFY(check(placement, SettingValue{}));
        placement.set(settings, SettingValue{});
        QVERIFY(!settings.costs.placementCents);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
