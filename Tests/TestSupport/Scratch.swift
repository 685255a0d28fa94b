import Foundation
import Synchronization

/// Where tests keep what is gone with them.
///
/// In memory where there is plenty: the thousand files of a database cost a disk more than all that a test does with them.
package enum Scratch {
    package static let folder = hasRoom ? "/dev/shm" : "/tmp"

    /// Tests of the whole product need about one.
    private static let wantedByteCount = 4 << 30

    private static var hasRoom: Bool {
        var figures = statvfs()
        guard statvfs("/dev/shm", &figures) == 0, access("/dev/shm", W_OK) == 0 else { return false }
        let free = Int(figures.f_bavail) * Int(figures.f_frsize)
        return min(free, availableMemory) >= wantedByteCount
    }

    /// `MemAvailable` of proc(5).
    private static var availableMemory: Int {
        let text = (try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("MemAvailable:") }
        return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) << 10
    }

    /// Removes what test processes left behind that are gone: folders of that prefix, with the process's number after it.
    package static func removeLeftovers(_ prefix: String) {
        let files = FileManager.default
        for folder in Set([folder, "/tmp"]) {
            for name in (try? files.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(prefix) {
                let number = name.dropFirst(prefix.count).prefix { $0.isNumber }
                guard let pid = Int32(number), kill(pid, 0) != 0, errno == ESRCH else { continue }
                try? files.removeItem(atPath: folder + "/" + name)
            }
        }
    }
}
