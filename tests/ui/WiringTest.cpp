// The window over a real engine and a real database: what the database remembers reaches the lists, and what
// the user asks for there reaches the database.

#include "ui/Wiring.h"

#include "core/sync/Engine.h"
#include "tests/sync/VirtualKeepa.h"
#include "ui/MainWindow.h"
#include "ui/Translator.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace arb;
using namespace arb::ui;
using sync::test::must;
using sync::test::VirtualKeepa;

namespace {

/// A filled database from which a deal was removed, and the program's window over it.
struct Program
{
    VirtualKeepa world{{.deals = 120, .turnoverPercent = 0, .changesPerDay = 0}};
    std::optional<Asin> removed;
    std::size_t rows = 0;
    std::unique_ptr<sync::Engine> engine;
    std::unique_ptr<MainWindow> window;

    Program()
    {
        world.fill();
        removed = *world.rows().begin();
        must(store::inTransaction(world.database(), [&](store::WriteTransaction& transaction) -> Status {
            const std::vector<store::Removal> removals{
                {*removed, "price_above_query", "used price 52.10 above your 45.00"}};
            auto done = store::DealStore(world.database()).remove(transaction, removals, world.clock->now());
            return done ? Status{} : failure(done.error());
        }));
        rows = world.rows().size();
        world.close();

        sync::Engine::Setup setup;
        setup.databaseFile = world.file();
        setup.clock = world.clock;
        setup.transport = world.wire;
        setup.cards = world.cards;
        setup.columns = world.options().columns;
        setup.automatic = false;
        engine = std::make_unique<sync::Engine>(std::move(setup));
        window = std::make_unique<MainWindow>(*world.clock, QString(), KeyAccess{});
        connectEngine(*engine, *window, nullptr);
        window->setDealsView(new QLabel(QStringLiteral("grid")));
        window->show();
        engine->start();
    }
    ~Program() { engine->stop(); }

    template <class T> T* find(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] int listed(const char* table) const { return find<QTreeView>(table)->model()->rowCount(); }
};

} // namespace

class WiringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslation("en"); }

    void aRemovedDeal_isShownWithItsReason_andRestoredByOneClick()
    {
        Program program;
        program.find<QAction>("removedAction")->trigger();
        auto* table = program.find<QTreeView>("removed");
        QTRY_COMPARE(program.listed("removed"), 1);
        QCOMPARE(table->model()->index(0, 3).data().toString(),
                 QStringLiteral("used price 52.10 above your 45.00"));
        bool back = false;
        QObject::connect(program.engine.get(), &sync::Engine::rowsChanged, program.window.get(),
                         [&](const std::shared_ptr<const store::Changes>& changes) {
                             for (const store::ChangedRow& row : changes->rows)
                                 back = back || (!changes->initial && row.asin == *program.removed);
                         });

        table->selectAll();
        program.find<QPushButton>("removedRestore")->click();

        QTRY_VERIFY(back);
        QTRY_COMPARE(program.listed("removed"), 0);
        QVERIFY(program.find<QLabel>("removedEmpty")->isVisible());
    }

    void runsAndTokensBeforeThisStart_areListed()
    {
        Program program;
        QTRY_VERIFY(program.listed("runs") > 0);
        program.find<QAction>("tokensAction")->trigger();
        QTRY_VERIFY(program.listed("tokenCalls") > 0);
        const QAbstractItemModel* totals = program.find<QTreeView>("tokenTotals")->model();
        const QModelIndex all = totals->index(totals->rowCount() - 1, 8);
        QCOMPARE(all.data().toString(),
                 QLocale().toString(static_cast<qlonglong>(program.world.wire->tokens())));
    }
};

QTEST_MAIN(WiringTest)
#include "WiringTest.moc"
