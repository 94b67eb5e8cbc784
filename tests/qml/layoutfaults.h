// What is wrong with a screen as it stands in its window, one fault an entry; empty: nothing.
// Thread: the GUI thread.
#pragma once

#include <QStringList>

class QQuickWindow;

namespace servery::testing {

// Words that are cut off or leave the window, numbers and warnings that are not whole, texts that
// lie on one another. `names` holds the data's own texts: only these may be shortened.
[[nodiscard]] QStringList textFaults(QQuickWindow& window, const QString& names);

// Controls that are too small to be hit, have no name for assistive technology, lie on one another,
// or cannot be reached by the keyboard; and where Tab leads against the order of the screen.
[[nodiscard]] QStringList controlFaults(QQuickWindow& window);

} // namespace servery::testing
