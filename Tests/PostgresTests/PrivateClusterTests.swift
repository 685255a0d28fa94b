import Foundation
import Postgres
import TestSupport
import Testing

@Suite("The private cluster")
struct PrivateClusterTests {
    private func cluster(in home: String) throws -> PrivateCluster {
        try PrivateCluster(home: home, durability: .forgetful, logger: TestCluster.logger)
    }

    @Test("a data folder of another PostgreSQL is refused with both versions and left alone")
    func wrongVersion() async throws {
        try await Peer.withFolder { home in
            try FileManager.default.createDirectory(
                atPath: home + "/postgres",
                withIntermediateDirectories: true
            )
            try Peer.write("9\n", to: home + "/postgres/PG_VERSION")
            let cluster = try cluster(in: home)
            let error = await #expect(throws: PrivateCluster.Failure.self) { try await cluster.start() }
            let text = error.map(String.init(describing:)) ?? ""
            #expect(text.contains("was made by PostgreSQL 9,") && text.contains("pg_upgrade"), "\(text)")
            let files = try FileManager.default.contentsOfDirectory(atPath: home + "/postgres")
            #expect(files == ["PG_VERSION"])
        }
    }

    @Test("an interrupted initdb is begun anew; a home too long for a socket's path gets a short one")
    func interruptedInitdbInLongHome() async throws {
        try await Peer.withFolder { folder in
            let home = folder + "/" + String(repeating: "long", count: 25) + "/o'home"
            try FileManager.default.createDirectory(
                atPath: home + "/postgres.new/base",
                withIntermediateDirectories: true
            )
            try Peer.write("half", to: home + "/postgres.new/PG_VERSION")
            try Peer.run(["/bin/chmod", "-R", "a+rX", folder])
            let cluster = try cluster(in: home)
            #expect(cluster.socketDirectory.utf8.count < 80)
            defer { try? FileManager.default.removeItem(atPath: cluster.socketDirectory) }
            try await cluster.start()
            var configuration = DatabaseConfiguration(
                connectionString: cluster.connectionString(role: "postgres", database: "postgres")
            )
            configuration.readPipelines = 1
            configuration.writePipelines = 1
            let one = try await Database.with(configuration, logger: TestCluster.logger) { database in
                try await database.first("SELECT 1 AS one") { row -> Int in try row["one"] }
            }
            #expect(one == 1)
            await cluster.stop()
            #expect(cluster.processID == nil)
            #expect(!FileManager.default.fileExists(atPath: home + "/postgres.new"))
        }
    }

    @Test("a socket folder that is a link to elsewhere is refused")
    func linkedSocketFolder() async throws {
        try await Peer.withFolder { home in
            try FileManager.default.createDirectory(
                atPath: home + "/elsewhere",
                withIntermediateDirectories: true
            )
            try FileManager.default.createSymbolicLink(
                atPath: home + "/run",
                withDestinationPath: home + "/elsewhere"
            )
            let cluster = try cluster(in: home)
            let error = await #expect(throws: PrivateCluster.Failure.self) { try await cluster.start() }
            #expect("\(error as Any)".contains("/run is not a folder of ours"))
        }
    }

    @Test("its processes inherit no socket of ours")
    func inheritsNothing() async throws {
        // Without close-on-exec, as Foundation and a caller of accept may make them.
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        let ours = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(listener)")
        try await Peer.withFolder { home in
            let cluster = try cluster(in: home)
            try await cluster.start()
            let pid = try #require(cluster.processID)
            let files = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/fd")
            let links = files.compactMap {
                try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/fd/\($0)")
            }
            #expect(links.count > 3)
            #expect(!links.contains(ours))
            await cluster.stop()
        }
    }

    @Test("the programs are those of the version that made the folder; without one, the newest")
    func programsOfItsVersion() async throws {
        guard ProcessInfo.processInfo.environment["MUNIMENT_POSTGRES_BIN"] == nil else { return }
        try await Peer.withFolder { root in
            for version in ["9", "15", "17"] {
                let folder = "\(root)/\(version)/bin"
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                try Peer.write("", to: folder + "/initdb")
                _ = chmod(folder + "/initdb", 0o755)
            }
            let data = root + "/data"
            #expect(try PrivateCluster.findPrograms(forDirectory: data, root: root) == root + "/17/bin")
            try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
            try Peer.write("15\n", to: data + "/PG_VERSION")
            #expect(try PrivateCluster.findPrograms(forDirectory: data, root: root) == root + "/15/bin")
            // The refusal names the version that is wanted.
            try Peer.write("16\n", to: data + "/PG_VERSION")
            #expect(try PrivateCluster.findPrograms(forDirectory: data, root: root) == root + "/17/bin")
        }
    }

    @Test("passwords are added to a file that only its owner reads, whatever lies beside it")
    func passwordFile() async throws {
        try await Peer.withFolder { home in
            try Peer.write("*:*:*:somebody:secret", to: home + "/pgpass")
            try Peer.write("untouched", to: home + "/elsewhere")
            try FileManager.default.createSymbolicLink(
                atPath: home + "/pgpass.new",
                withDestinationPath: home + "/elsewhere"
            )
            let cluster = try cluster(in: home)
            try await cluster.start()
            #expect(try cluster.password(of: "somebody") == "secret")
            #expect(try cluster.password(of: "postgres") != nil)
            #expect(try String(contentsOfFile: home + "/elsewhere", encoding: .utf8) == "untouched")
            var status = stat()
            #expect(lstat(home + "/pgpass", &status) == 0 && status.st_mode == S_IFREG | 0o600)
            await cluster.stop()
        }
    }

    @Test("a log that has become large begins anew, and the one before is kept")
    func largeLog() async throws {
        try await Peer.withFolder { home in
            let log = home + "/postgres.log"
            try Peer.write("", to: log)
            truncate(log, 17 << 20)
            let cluster = try cluster(in: home)
            try await cluster.start()
            await cluster.stop()
            func size(_ path: String) throws -> Int {
                try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? -1
            }
            #expect(try size(log) < 1 << 20)
            #expect(try size(log + ".old") == 17 << 20)
        }
    }
}
