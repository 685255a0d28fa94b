import Evidence
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

/// One PostgreSQL for all: starting it takes longest.
@Suite("Rotating passwords of a database")
struct DatabaseRotatorTests {
    private func target(_ server: PrivatePostgres, _ edit: (inout DatabaseRotation) -> Void = { _ in })
        -> Rotator
    {
        var database = DatabaseRotation(host: "127.0.0.1", database: "postgres")
        (database.port, database.security) = (server.server.port, .disable)
        edit(&database)
        return .database(database)
    }

    @Test(
        "a role gets its new password, by itself or by a manager, whatever a crash left; two roles take turns"
    )
    func passwords() async throws {
        try await PrivatePostgres.with { server in
            try await server.with { db in
                try db.executeScript(
                    """
                    CREATE ROLE app LOGIN PASSWORD 'first'; CREATE ROLE crashed LOGIN PASSWORD 'first';
                    CREATE ROLE blue LOGIN PASSWORD 'b'; CREATE ROLE green LOGIN PASSWORD 'g';
                    """
                )
            }
            try await RotationBench.with { bench in
                try await changesItsOwn(bench, server)
                try await survivesCrashes(bench, server)
                try await takesTurns(bench, server)
                try await tellsWhatFails(bench, server)
            }
        }
    }

    private func changesItsOwn(_ bench: RotationBench, _ server: PrivatePostgres) async throws {
        try await bench.put(["username": "app", "password": "first", "note": "kept"])
        try await bench.set(target(server))
        let run = try await bench.rotate()
        #expect(run.state == .confirmed && run.toVersion == 2, "\(run.failure ?? "")")
        let data = try #require(try await bench.read())
        let password = try #require(data["password"]?.string)
        #expect(data["username"] == "app" && data["note"] == "kept" && password != "first")
        #expect(await server.opens("app", password))
        #expect(await !server.opens("app", "first"))
        // Its log shows every statement that changes a role: of the password a verifier alone.
        #expect(server.log.contains("SCRAM-SHA-256$") && !server.log.contains(password))
        // The version before says what was, until the grace is over.
        #expect(try await bench.read(version: 1)?["password"] == "first")
        bench.clock.advance(by: .seconds(3_601))
        #expect(try await bench.read(version: 1) == nil)
        try await bench.work()
        #expect(try await bench.status().runs.first?.state == .completed)
        #expect(await server.opens("app", password))
    }

    /// The server ends after the database has taken the password, and before it is written here.
    private func survivesCrashes(_ bench: RotationBench, _ server: PrivatePostgres) async throws {
        try await bench.put(["username": "crashed", "password": "first"], at: "crashed")
        try await bench.set(target(server), of: "crashed")
        let begun = try await bench.rotations.begin(
            bench.path("crashed"),
            in: bench.mount,
            by: "ada",
            or: nil
        )
        let run = try #require(begun)
        let work = try await bench.rotations.unfinished(of: run.secret, bench.tenant)[0]
        try await bench.runner.database.propose(work)
        #expect(await !server.opens("crashed", "first"))
        #expect(try await bench.read("crashed")?["password"] == "first")
        // Nothing is due before a moment has passed: another server may still be at it.
        bench.clock.advance(by: .seconds(61))
        #expect(try await bench.rotations.due(of: bench.tenant).contains(run.secret))
        try await bench.work("crashed")
        let password = try #require(try await bench.read("crashed")?["password"]?.string)
        #expect(work.changes["password"]?.string == password)
        #expect(await server.opens("crashed", password))
    }

    private func takesTurns(_ bench: RotationBench, _ server: PrivatePostgres) async throws {
        let manager: LooseObject = [
            "username": "postgres", "password": .string(PrivatePostgres.password),
        ]
        try await bench.put(manager, at: "manager")
        try await bench.put(["username": "blue", "password": "b"], at: "turns")
        let rotator = target(server) {
            $0.usernames = ["blue", "green"]
            $0.manager = "manager"
        }
        try await bench.set(rotator, of: "turns")
        #expect(try await bench.rotate("turns").state == .confirmed)
        let first = try #require(try await bench.read("turns"))
        let green = try #require(first["password"]?.string)
        #expect(first["username"] == "green")
        // Both are good during the grace period, and the one before is not after it.
        #expect(await server.opens("blue", "b"))
        #expect(await server.opens("green", green))
        bench.clock.advance(by: .seconds(3_601))
        try await bench.work("turns")
        #expect(await !server.opens("blue", "b"))
        #expect(await server.opens("green", green))
        // Back to the first, and again before the grace is over: no turn locks out who has the next.
        #expect(try await bench.rotate("turns").state == .confirmed)
        #expect(try await bench.read("turns")?["username"] == "blue")
        #expect(try await bench.rotate("turns").state == .confirmed)
        bench.clock.advance(by: .seconds(3_601))
        try await bench.work("turns")
        let last = try #require(try await bench.read("turns"))
        #expect(last["username"] == "green")
        let turned = try #require(last["password"]?.string)
        #expect(await server.opens("green", turned))
    }

    private func tellsWhatFails(_ bench: RotationBench, _ server: PrivatePostgres) async throws {
        try await bench.put(["username": "app", "password": "wrong-4711"], at: "wrong")
        try await bench.set(target(server), of: "wrong")
        let refused = try await bench.rotate("wrong")
        #expect(refused.state == .proposed && refused.attempts == 1)
        let failure = try #require(refused.failure)
        #expect(failure.contains("set it by hand") && !failure.contains("4711"), "\(failure)")
        // Nobody has the new value: it is in no answer.
        let work = try await bench.rotations.unfinished(of: refused.secret, bench.tenant)[0]
        let proposed = try #require(work.changes["password"]?.string)
        #expect(!failure.contains(proposed))
        #expect(try await bench.read("wrong")?["password"] == "wrong-4711")
        // Once the secret is right, it goes on.
        try await server.with { db in try db.executeScript("ALTER ROLE app PASSWORD 'mended'") }
        try await bench.put(["username": "app", "password": "mended"], at: "wrong")
        bench.clock.advance(by: .seconds(31))
        try await bench.work("wrong")
        #expect(try await bench.status("wrong").failure == nil)
        let mended = try #require(try await bench.read("wrong")?["password"]?.string)
        #expect(await server.opens("app", mended))
        // Nobody there, and no address that may be connected to.
        try await bench.put(["username": "app", "password": "x"], at: "away")
        for host in ["169.254.169.254", "nowhere.invalid"] {
            var database = DatabaseRotation(host: host, database: "postgres")
            database.security = .disable
            try await bench.set(.database(database), of: "away")
            let run = try await bench.rotate("away")
            #expect(run.state == .proposed && run.failure != nil, "\(host)")
        }
    }
}
