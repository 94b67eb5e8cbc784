#include "tests/tidy/exceptions.h"

#include <algorithm>

namespace servery::tidy {

Exceptions parseExceptions(const QString& text)
{
    Exceptions out;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const QStringList parts = line.split(QLatin1Char('|'));
        if (parts.size() != 3 || parts[2].trimmed().isEmpty())
            out.malformed.append(line);
        else
            out.list.push_back({parts[0].trimmed(), parts[1].trimmed(), parts[2].trimmed()});
    }
    return out;
}

Verdict judge(const Violations& found, const std::vector<Exception>& exceptions)
{
    const auto excuses = [](const Exception& exception, const Violation& violation) {
        return exception.rule == violation.rule && exception.path == violation.path;
    };
    Verdict verdict;
    for (const Violation& violation : found) {
        const bool excused =
            std::any_of(exceptions.begin(), exceptions.end(),
                        [&](const Exception& exception) { return excuses(exception, violation); });
        if (!excused)
            verdict.violations.push_back(violation);
    }
    for (const Exception& exception : exceptions) {
        const bool used = std::any_of(found.begin(), found.end(), [&](const Violation& violation) {
            return excuses(exception, violation);
        });
        if (!used)
            verdict.unused.push_back(exception);
    }
    return verdict;
}

} // namespace servery::tidy
