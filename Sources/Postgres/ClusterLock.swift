import Foundation

/// What `postmaster.pid` says of the PostgreSQL that works, or worked, in a data directory.
struct ClusterLock {
    let pid: Int32
    /// System V identifier of the shared memory that all its processes are attached to.
    private let sharedMemoryID: String?

    static func path(inDirectory directory: String) -> String { directory + "/postmaster.pid" }

    /// The number on the first line of a lock file; `nil` where there is none.
    static func pid(in path: String) -> Int32? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let pid = text.split(separator: "\n", omittingEmptySubsequences: false).first.flatMap({
                Int32($0)
            }),
            pid > 1
        else { return nil }
        return pid
    }

    /// `nil` where there is none, or it is empty.
    init?(ofDirectory directory: String) {
        let path = Self.path(inDirectory: directory)
        guard let pid = Self.pid(in: path),
            let lines = try? String(contentsOfFile: path, encoding: .utf8).split(
                separator: "\n",
                omittingEmptySubsequences: false
            )
        else { return nil }
        self.pid = pid
        // Line 7: the key and the identifier (PostgreSQL's pidfile.h).
        sharedMemoryID = lines.dropFirst(6).first?.split(separator: " ").last.map(String.init)
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
