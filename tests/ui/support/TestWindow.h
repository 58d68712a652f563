#pragma once

#include "tests/ui/support/Samples.h"
#include "ui/MainWindow.h"

#include <QAbstractButton>
#include <QLabel>

namespace arb::ui::samples {

/// A window with something in place of the grid, on a clock that stands still.
struct TestWindow
{
    ManualClock clock{toMillis(noon)};
    FakeAccount account;
    MainWindow window{clock, {}, account.access()};

    TestWindow()
    {
        window.setDealsView(new QLabel(QStringLiteral("grid")));
        window.show();
    }
    template <class T> T* find(const char* name) const
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char* name) const { return find<QAbstractButton>(name)->text(); }
};

} // namespace arb::ui::samples
