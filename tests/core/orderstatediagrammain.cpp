#include "tests/core/orderstatediagram.h"

#include <cstdio>

int main()
{
    const QByteArray page = servery::orderStatesPage();
    return std::fwrite(page.constData(), 1, static_cast<std::size_t>(page.size()), stdout) ==
                   static_cast<std::size_t>(page.size())
               ? 0
               : 1;
}
