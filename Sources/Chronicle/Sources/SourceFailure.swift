package import Evidence

/// Why a source can't be read at present: said to whoever looks at it, and tried again.
package enum SourceFailure: Error, Hashable, Sendable {
    /// The server's configuration names no folder of sources.
    case noFolder
    case unreadableFile(path: String, reason: String)
    /// The file has fewer bytes than were read of it.
    case truncated(path: String, from: Int, to: Int)
    /// What was read last stands there no longer.
    case replaced(path: String, offset: Int)
    /// More bytes than this follow each other without a line feed.
    case endlessLine(path: String, offset: Int, limit: Int)
    case unreadableCursor(String)

    /// The server's configuration does not name the log's host.
    case hostNotAllowed(String)
    case unreachable(path: String, reason: String)
    case missing(path: String)
    /// Was there once: of a bundle, an entry's bytes were erased.
    case gone(path: String)
    case malformed(path: String)
    case untrusted(NoteFault)
    case notACheckpoint
    case otherOrigin(String)
    case rolledBack(from: Int, to: Int)
    /// The new checkpoint does not continue what was read before.
    case forked(from: Int, to: Int, ProofFault)
    /// The entries are not those of the tree.
    case otherEntries(from: Int, to: Int, ProofFault)
}

extension SourceFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noFolder:
            "this server reads no files: its configuration has no sources_folder"
        case .unreadableFile(let path, let reason): "the file \(path) can't be read: \(reason)"
        case .truncated(let path, let from, let to):
            "the file \(path) has \(to) bytes, and \(from) were read of it before: it was cut off or replaced; "
                + "replay the source from the start to read it as it is now"
        case .replaced(let path, let offset):
            "what stood in the file \(path) before byte \(offset) stands there no longer: it was replaced; "
                + "replay the source from the start to read it as it is now"
        case .endlessLine(let path, let offset, let limit):
            "the file \(path) has a line of more than \(limit) bytes, from byte \(offset) on: it is read no further; end "
                + "the line, or replace the file"
        case .unreadableCursor(let cursor): "the source's cursor “\(cursor)” is not one of its kind"
        case .hostNotAllowed(let host):
            "this server reads no log of \(host): its configuration does not name it in source_hosts"
        case .unreachable(let path, let reason): "\(path) of the log can't be reached: \(reason)"
        case .missing(let path): "the log has no \(path)"
        case .gone(let path): "\(path) of the log is there no longer"
        case .malformed(let path): "\(path) of the log is not what it should be"
        case .untrusted(let fault): "the log's checkpoint is not to be believed: \(fault)"
        case .notACheckpoint: "what the log's key signed is no checkpoint"
        case .otherOrigin(let origin): "the checkpoint is that of another log: \(origin)"
        case .rolledBack(let old, let new):
            "the log has \(new) entries, and showed \(old) before: it was rolled back; nothing of it is taken any longer"
        case .forked(let old, let new, let fault):
            "the log's tree of \(new) entries does not continue the one of \(old) that it showed before: \(fault); nothing "
                + "of it is taken any longer"
        case .otherEntries(let start, let end, let fault):
            "the log's entries from \(start) to \(end - 1) are not those that its checkpoint is over: \(fault)"
        }
    }
}
