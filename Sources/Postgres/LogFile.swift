import Foundation

/// A log that another process appends to, kept from growing without limit: at `limit` what it holds becomes the one old
/// log, and it begins anew.
struct LogFile {
    static let limit = 16 << 20  // octets

    let path: String
    var old: String { path + ".old" }

    /// The writer appends and keeps its descriptor, so the file is emptied rather than renamed. A line that is written in
    /// between is lost.
    func rotateIfLarge() throws {
        var status = stat()
        guard stat(path, &status) == 0, status.st_size > Self.limit else { return }
        let files = FileManager.default
        if files.fileExists(atPath: old) { try files.removeItem(atPath: old) }
        try files.copyItem(atPath: path, toPath: old)
        guard truncate(path, 0) == 0 else { throw SystemFailure("empty", path) }
    }
}
