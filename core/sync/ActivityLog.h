#pragma once

#include "core/base/RotatingFile.h"
#include "core/sync/Status.h"

#include <QString>

namespace arb::sync {

/// The structured activity log: a JSON object a line for each run, in files that rotate (5 of 2 MB).
class ActivityLog
{
public:
    explicit ActivityLog(const QString& file) : m_file(file, 2 * 1024 * 1024) {}

    void append(const RunReport& report);

private:
    RotatingFile m_file;
};

} // namespace arb::sync
