// exceptions.txt: what may break a rule, each line with its reason:
//     rule | path | reason
// An exception that no longer excuses anything is an error too, so the list cannot rot.
// Thread: values.
#pragma once

#include "tests/tidy/sourcefile.h"

namespace servery::tidy {

struct Exception
{
    QString rule;
    QString path;
    QString reason;
};

struct Exceptions
{
    std::vector<Exception> list;
    QStringList malformed; // lines that are not of that form, or give no reason
};

[[nodiscard]] Exceptions parseExceptions(const QString& text);

struct Verdict
{
    Violations violations;         // what no exception excuses
    std::vector<Exception> unused; // what excuses nothing
};

[[nodiscard]] Verdict judge(const Violations& found, const std::vector<Exception>& exceptions);

} // namespace servery::tidy
