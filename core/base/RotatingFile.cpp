#include "core/base/RotatingFile.h"

namespace arb {

RotatingFile::RotatingFile(QString path, qint64 maxBytes, int keep)
    : m_path(std::move(path)), m_maxBytes(maxBytes), m_keep(keep), m_file(m_path)
{
}

void RotatingFile::append(const QByteArray& line)
{
    const std::lock_guard lock(m_mutex);
    if (!m_file.isOpen() && !m_file.open(QIODevice::Append | QIODevice::Text))
        return;
    if (m_file.size() + line.size() > m_maxBytes) {
        rotate();
        if (!m_file.open(QIODevice::Append | QIODevice::Text))
            return;
    }
    m_file.write(line);
    m_file.write("\n");
    m_file.flush();
}

void RotatingFile::rotate()
{
    m_file.close();
    const auto numbered = [this](int n) -> QString { return m_path + QLatin1Char('.') + QString::number(n); };
    QFile::remove(numbered(m_keep));
    for (int n = m_keep - 1; n >= 1; --n)
        QFile::rename(numbered(n), numbered(n + 1));
    QFile::rename(m_path, numbered(1));
}

} // namespace arb
