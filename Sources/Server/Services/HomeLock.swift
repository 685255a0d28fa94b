import Foundation

/// One server a home: the kernel lets the lock go with the process, however it ends.
struct HomeLock {
    /// Who looks whether a server runs holds the lock for a moment: that is waited for.
    private static let attempts = 20
    private static let pauseInMicroseconds: UInt32 = 10_000

    private let descriptor: Int32

    init(_ home: String) throws {
        try? FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        descriptor = open(Self.path(in: home), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw ServeError.homeUnusable(home) }
        for attempt in 1... {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            guard attempt < Self.attempts else { break }
            usleep(Self.pauseInMicroseconds)
        }
        close(descriptor)
        throw ServeError.homeInUse(home)
    }

    /// Lets go of the lock itself, which a program that is just being started may still have by a copy of the descriptor.
    func release() {
        _ = flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Whether a server runs from `home`: a process identifier may be another program's by now, a lock never is.
    static func isHeld(_ home: String) -> Bool {
        let descriptor = open(path(in: home), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_SH | LOCK_NB) == 0 else { return true }
        _ = flock(descriptor, LOCK_UN)
        return false
    }

    private static func path(in home: String) -> String { home + "/lock" }
}
