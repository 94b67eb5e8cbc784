// Phone numbers as they are kept: E.164, with the plus. Thread: pure functions.
#pragma once

#include <QStringView>

#include <algorithm>

namespace servery {

[[nodiscard]] inline bool isPhone(QStringView text)
{
    return text.size() >= 8 && text.size() <= 16 && text[0] == u'+' && text[1] != u'0' &&
           std::all_of(text.begin() + 1, text.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace servery
