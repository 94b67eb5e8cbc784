#include "tests/bench/console/figures.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace servery::bench {

void print(const std::string& name, const std::string& figures)
{
    std::printf("%-34s %s\n", name.c_str(), figures.c_str());
    std::fflush(stdout);
}

std::string formatted(const char* format, double first, double second, double third)
{
    char text[200];
    std::snprintf(text, sizeof text, format, first, second, third);
    return text;
}

std::string spread(std::vector<double> valuesMs)
{
    if (valuesMs.empty())
        return "none";
    std::sort(valuesMs.begin(), valuesMs.end());
    return "n " + std::to_string(valuesMs.size()) + ", " +
           formatted("p50 %.1f, p99 %.1f, max %.1f ms", valuesMs[valuesMs.size() / 2],
                     valuesMs[valuesMs.size() * 99 / 100], valuesMs.back());
}

double residentMebibytes(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024;
    return 0;
}

} // namespace servery::bench
