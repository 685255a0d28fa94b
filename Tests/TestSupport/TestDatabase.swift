import Evidence
import Foundation
package import Postgres
import Schema
import Synchronization

/// A migrated database of a test's own, cloned from a template, with the doors of its three roles.
package struct TestDatabase: Sendable {
    package let name: String
    private let doors: TestDoors

    /// The serving role: owns nothing, sees only the tenant that is set.
    package var app: Database { doors.open(Installation.app) }
    /// The owner of the tables, for planting faults.
    package var owner: Database { doors.open(Installation.owner) }
    /// A superuser, for planting faults that even the owner's policies and triggers would refuse.
    package var superuser: Database { doors.open("postgres") }

    /// For how long a database is wanted.
    package enum Stay: Sendable {
        case test
        /// While all tests of a suite run, which may want databases of their own.
        case suite
    }

    /// Runs `body` with a fresh database and drops it afterwards. A few at a time: others wait for their turn, but for a
    /// test that has one already, or it would wait for itself.
    package static func with<Value: Sendable>(
        for stay: Stay = .test,
        _ body: (TestDatabase) async throws -> Value
    ) async throws -> Value {
        if isInside, stay == .test { return try await withFresh(body) }
        let turnstile = stay == .suite ? suites : tests
        await turnstile.enter()
        do {
            let value = try await $isInside.withValue(stay == .test) { try await withFresh(body) }
            await turnstile.leave()
            return value
        } catch {
            await turnstile.leave()
            throw error
        }
    }

    /// Each takes up to a dozen of the server's 300 connections. Who stays for a suite has a turnstile apart: its
    /// tests would otherwise wait for places that only the end of a suite frees.
    private static let tests = Turnstile(places: 8)
    private static let suites = Turnstile(places: 4)
    @TaskLocal private static var isInside = false

    private static func withFresh<Value: Sendable>(
        _ body: (TestDatabase) async throws -> Value
    ) async throws -> Value {
        let name = try await clone()
        let database = TestDatabase(
            name: name,
            doors: TestDoors(database: name, of: try await TestCluster.shared())
        )
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await body(database)) } catch { outcome = .failure(error) }
        await database.doors.close()
        try await drop(name)
        return try outcome.get()
    }

    /// Another server's door to the same database.
    package func openApp() async throws -> Database {
        Database(
            try await TestCluster.configuration(role: Installation.app, database: name),
            logger: TestCluster.logger
        )
    }

    /// A tenant made through the definer function.
    package func makeTenant(_ name: String = "tenant") async throws -> TenantID {
        let tenant = TenantID(UniqueID(at: Instant(microseconds: 1_700_000_000_000_000)))
        _ = try await app.execute(
            "SELECT access.create_tenant(\(tenant), \(name + " " + tenant.description))"
        )
        return tenant
    }

    // MARK: Cloning

    private static let template = "muniment_template"

    /// Made once a process; every test's database is a copy.
    private static let prepared = Task {
        _ = try await Installation(TestCluster.shared(), logger: TestCluster.logger).prepare(
            database: template
        )
    }

    private static let numbers = Mutex(0)

    private static func clone() async throws -> String {
        try await prepared.value
        let name = numbers.withLock { number in
            number += 1
            return "test_\(number)"
        }
        // Its files are copied, also the caches of the catalogue, rather than each page being logged anew.
        try await script("CREATE DATABASE \(name) TEMPLATE \(template) STRATEGY FILE_COPY")
        // A copy begins with PostgreSQL's own rights on it, not with those that the template was given.
        try await script(
            """
            UPDATE pg_database SET datacl = (SELECT datacl FROM pg_database WHERE datname = '\(template)')
            WHERE datname = '\(name)'
            """
        )
        return name
    }

    private static func drop(_ name: String) async throws {
        try await script("DROP DATABASE \(name) WITH (FORCE)")
    }

    private static func script(_ sql: String) async throws {
        try await keeper.value.withConnection { db in try db.executeScript(sql) }
    }

    /// Who makes and drops all of them, on a few connections that stay: each costs the server a process.
    private static let keeper = Task {
        Database(try await TestCluster.configuration(), logger: TestCluster.logger)
    }
}

/// The doors to one database, each opened when it is asked for first: most tests want one of the three.
private final class TestDoors: Sendable {
    private let database: String
    private let cluster: PrivateCluster
    private let opened = Mutex<[String: Database]>([:])

    init(database: String, of cluster: PrivateCluster) {
        self.database = database
        self.cluster = cluster
    }

    func open(_ role: String) -> Database {
        opened.withLock { opened in
            if let door = opened[role] { return door }
            var configuration = TestCluster.configuration(of: cluster, role: role, database: database)
            // Who is only asked for now and then reads and writes on one connection.
            if role != Installation.app { configuration.readPipelines = 0 }
            let door = Database(configuration, logger: TestCluster.logger)
            opened[role] = door
            return door
        }
    }

    func close() async {
        for door in opened.withLock({ $0.values.map(\.self) }) { await door.close() }
    }
}
