// What the benches print: the middle, the 99th of a hundred and the worst of many values.
// Thread: any.
#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace servery::bench {

// One line: a name in a column of its own, then the figures.
void print(const std::string& name, const std::string& figures);
// "n 300, p50 1.2, p99 3.4, max 5.6 ms"; "none" without values.
[[nodiscard]] std::string spread(std::vector<double> valuesMs);
[[nodiscard]] std::string formatted(const char* format, double first, double second = 0,
                                    double third = 0);
// Resident memory of a process of this machine in MiB; 0 when it is gone. Source: proc(5), VmRSS.
[[nodiscard]] double residentMebibytes(qint64 pid);

} // namespace servery::bench
