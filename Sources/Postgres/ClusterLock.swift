import Foundation

/// What `postmaster.pid` says of the PostgreSQL that works, or worked, in a data directory.
struct ClusterLock {
    let pid: Int32
    private let directory: String
    /// System V identifier of the shared memory that all its processes are attached to.
    private let sharedMemoryID: String?

    static func path(inDirectory directory: String) -> String { directory + "/postmaster.pid" }

    /// `nil` where there is none.
    init?(ofDirectory directory: String) {
        let path = Self.path(inDirectory: directory)
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let pid = lines.first.flatMap({ Int32($0) }), pid > 1 else { return nil }
        self.pid = pid
        self.directory = directory
        // Line 7: the key and the identifier (PostgreSQL's pidfile.h).
        sharedMemoryID = lines.dropFirst(6).first?.split(separator: " ").last.map(String.init)
    }

    /// Whether the postmaster lives: a process of that number that is no zombie and was started for this directory.
    var isHeld: Bool {
        let folder = "/proc/\(pid)"
        guard let status = try? String(contentsOfFile: folder + "/stat", encoding: .utf8),
            // The name stands in parentheses and may hold any character; the state follows.
            let state = status.split(separator: ")").last?.split(separator: " ").first, state != "Z",
            state != "X",
            let command = try? String(contentsOfFile: folder + "/cmdline", encoding: .utf8)
        else { return false }
        return command.contains("postgres") && command.contains(directory)
    }

    /// How many processes still use the shared memory.
    var attachedCount: Int {
        guard let sharedMemoryID,
            let table = try? String(contentsOfFile: "/proc/sysvipc/shm", encoding: .utf8)
        else { return 0 }
        for line in table.split(separator: "\n").dropFirst() {
            // key, shmid, perms, size, cpid, lpid, nattch, …
            let fields = line.split(separator: " ")
            if fields.count > 6, fields[1] == sharedMemoryID { return Int(fields[6]) ?? 0 }
        }
        return 0
    }
}
