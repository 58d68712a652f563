#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <mutex>

namespace arb {

/// A file that lines are appended to and that never grows without bound: at `maxBytes` it becomes FILE.1, FILE.1
/// becomes FILE.2, and so on up to `keep` old ones. Thread-safe. A line that cannot be written is dropped: logging
/// must not stop the program.
class RotatingFile
{
public:
    RotatingFile(QString path, qint64 maxBytes = 5 * 1024 * 1024, int keep = 4);

    void append(const QByteArray& line);
    [[nodiscard]] QString path() const { return m_path; }

private:
    void rotate();

    QString m_path;
    qint64 m_maxBytes;
    int m_keep;
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace arb
