// The file system as SQLite's writing connection sees it: the same as the system's, but for the
// write-ahead log, where the pages of a transaction go out together. SQLite writes each of them in
// two pieces, and a call of the system costs more than the piece.
//
// Nothing is held back longer than SQLite needs it: a commit's last page takes along what waits
// before it, and so its write fails where any of them fails; whatever else is asked of the log, be
// it a read, its size or a sync, finds everything written. For connections that do not sync the
// log at a commit, because one that does may cut a page in two at a sector's end.
// Thread: any; what is opened with it belongs to the connection's.
#pragma once

namespace servery::storage {

// The name to open a connection with. Registered with its first use; null where SQLite has no file
// system at all.
[[nodiscard]] const char* sqliteLogWriter();

} // namespace servery::storage
