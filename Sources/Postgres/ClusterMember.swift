import Foundation

/// A process of the PostgreSQL that works in a data directory, as the kernel tells it.
struct ClusterMember {
    let pid: Int32
    /// Whether it is the first process, or on its way to be: the others show what they are as their command line.
    let isPostmaster: Bool

    /// All of them, which work with the data directory as their current one.
    static func all(ofDirectory directory: String) -> [ClusterMember] {
        guard let resolved = realpath(directory, nil) else { return [] }
        defer { free(resolved) }
        let path = String(cString: resolved)
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return entries.compactMap { entry in Int32(entry).flatMap { ClusterMember($0, path, directory) } }
    }

    private init?(_ pid: Int32, _ directory: String, _ unresolved: String) {
        let folder = "/proc/\(pid)"
        // A process can end while it is looked at.
        guard let stat = try? String(contentsOfFile: folder + "/stat", encoding: .utf8),
            let open = stat.firstIndex(of: "("), let close = stat.lastIndex(of: ")"),
            stat[stat.index(after: open)..<close] == "postgres",
            let state = stat[close...].split(separator: " ").dropFirst().first, state != "Z", state != "X",
            let command = try? String(contentsOfFile: folder + "/cmdline", encoding: .utf8)
        else { return nil }
        let current = try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/cwd")
        let arguments = command.split(separator: "\0")
        isPostmaster = arguments.count > 1 && arguments.contains("-D")
        // A postmaster that has just begun has not changed its directory yet.
        let isNamed = isPostmaster && arguments.contains { $0 == directory || $0 == unresolved }
        guard current == directory || isNamed else { return nil }
        self.pid = pid
    }
}
