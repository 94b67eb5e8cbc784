// gzip (RFC 1952) around Qt's deflate. Thread: pure.
#pragma once

#include <QByteArray>

namespace servery::web {

// A whole gzip member. Level 1 to 9; 9 for what is packed once, 6 for what is packed each time.
[[nodiscard]] QByteArray gzip(const QByteArray& plain, int level);

} // namespace servery::web
