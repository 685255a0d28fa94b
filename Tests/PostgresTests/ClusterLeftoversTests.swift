import Foundation
import Postgres
import TestSupport
import Testing

/// What a killed server leaves, and what may have happened to it since.
@Suite("What an earlier run of the private cluster left")
struct ClusterLeftoversTests {
    private func cluster(in home: String, patience: Duration = .seconds(30)) throws -> PrivateCluster {
        var limits = PrivateCluster.Patience()
        limits.leftovers = patience
        limits.stop = patience
        return try PrivateCluster(
            home: home,
            durability: .forgetful,
            patience: limits,
            logger: TestCluster.logger
        )
    }

    private func with(_ cluster: PrivateCluster, _ body: (Database) async throws -> Void) async throws {
        var configuration = DatabaseConfiguration(
            connectionString: cluster.connectionString(role: "postgres", database: "postgres")
        )
        configuration.readPipelines = 1
        configuration.writePipelines = 1
        try await Database.with(configuration, logger: TestCluster.logger, body)
    }

    /// Whether it has ended, be it that nobody has collected it yet.
    private func isGone(_ pid: Int32) -> Bool {
        guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else {
            return true
        }
        return stat.split(separator: ")").last?.hasPrefix(" Z") ?? true
    }

    @Test("a lock file that is empty, nonsense, of a process long gone or of a stranger is in nobody's way")
    func lockFiles() async throws {
        try await Peer.withFolder { home in
            let cluster = try cluster(in: home)
            try await cluster.start()
            await cluster.stop()
            let paths = [
                home + "/postgres/postmaster.pid", "\(home)/run/.s.PGSQL.\(PrivateCluster.port).lock",
            ]
            for content in ["", "nonsense\n", "4194303\n", "\(getpid())\n", "\(getppid())\n/elsewhere\n"] {
                for path in paths { try Peer.write(content, to: path) }
                try await cluster.start()
                #expect(cluster.processID != nil, "\(content)")
                await cluster.stop()
            }
        }
    }

    @Test("a PostgreSQL that runs on without its lock files is found and stopped")
    func orphan() async throws {
        try await Peer.withFolder { home in
            let earlier = try cluster(in: home)
            try await earlier.start()
            let orphan = try #require(earlier.processID)
            unlink(home + "/postgres/postmaster.pid")
            unlink("\(home)/run/.s.PGSQL.\(PrivateCluster.port).lock")
            let cluster = try cluster(in: home)
            try await cluster.start()
            #expect(isGone(orphan))
            let pid = try #require(cluster.processID)
            #expect(pid != orphan)
            try await with(cluster) { database in
                let one = try await database.first("SELECT 1 AS one") { row -> Int in try row["one"] }
                #expect(one == 1)
            }
            await cluster.stop()
            #expect(isGone(pid))
        }
    }

    @Test("a process of a killed postmaster that stands still is waited for, and then ended")
    func stoppedChild() async throws {
        try await Peer.withFolder { home in
            let earlier = try cluster(in: home)
            try await earlier.start()
            try await with(earlier) { database in
                let pid = try await database.first("SELECT pg_backend_pid()::bigint AS pid") { row -> Int in
                    try row["pid"]
                }
                let backend = Int32(try #require(pid))
                kill(backend, SIGSTOP)
                earlier.kill()
                try await condition { earlier.processID == nil }
                unlink(home + "/postgres/postmaster.pid")
                let cluster = try cluster(in: home, patience: .seconds(1))
                try await cluster.start()
                #expect(isGone(backend))
                await cluster.stop()
            }
        }
    }

    @Test("a shutdown that a process holds up becomes an immediate one, and its end is waited for")
    func stopEscalates() async throws {
        try await Peer.withFolder { home in
            let cluster = try cluster(in: home, patience: .seconds(1))
            try await cluster.start()
            let postmaster = try #require(cluster.processID)
            try await with(cluster) { database in
                let pid = try await database.first("SELECT pg_backend_pid()::bigint AS pid") { row -> Int in
                    try row["pid"]
                }
                kill(Int32(try #require(pid)), SIGSTOP)
                await cluster.stop()
                #expect(isGone(postmaster))
                #expect(cluster.processID == nil)
            }
            let log = try String(contentsOfFile: home + "/postgres.log", encoding: .utf8)
            #expect(log.contains("received immediate shutdown request"))
        }
    }

    @Test("a cancelled task stops it cleanly all the same")
    func stopInCancelledTask() async throws {
        try await Peer.withFolder { home in
            let cluster = try cluster(in: home)
            try await cluster.start()
            let postmaster = try #require(cluster.processID)
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                await cluster.stop()
            }
            await task.value
            #expect(isGone(postmaster))
            let log = try String(contentsOfFile: home + "/postgres.log", encoding: .utf8)
            #expect(log.contains("database system is shut down") && !log.contains("immediate shutdown"))
        }
    }
}
