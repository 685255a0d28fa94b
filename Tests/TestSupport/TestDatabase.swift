import Evidence
import Foundation
package import Postgres
import Schema
import Synchronization

/// A migrated database of a test's own, cloned from a template, with the doors of its three roles.
package struct TestDatabase: Sendable {
    package let name: String
    /// The serving role: owns nothing, sees only the tenant that is set.
    package let app: Database
    /// The owner of the tables, for planting faults.
    package let owner: Database
    /// A superuser, for planting faults that even the owner's policies and triggers would refuse.
    package let superuser: Database

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

    /// Each takes up to some twenty of the server's 300 connections. Who stays for a suite has a turnstile apart: its
    /// tests would otherwise wait for places that only the end of a suite frees.
    private static let tests = Turnstile(places: 8)
    private static let suites = Turnstile(places: 3)
    @TaskLocal private static var isInside = false

    private static func withFresh<Value: Sendable>(
        _ body: (TestDatabase) async throws -> Value
    ) async throws -> Value {
        let name = try await clone()
        let database = TestDatabase(
            name: name,
            app: try await open(role: Installation.app, database: name),
            owner: try await open(role: Installation.owner, database: name),
            superuser: try await open(role: "postgres", database: name)
        )
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await body(database)) } catch { outcome = .failure(error) }
        for door in [database.app, database.owner, database.superuser] { await door.close() }
        try await drop(name)
        return try outcome.get()
    }

    /// Another server's door to the same database.
    package func openApp() async throws -> Database {
        try await Self.open(role: Installation.app, database: name)
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
        try await script("CREATE DATABASE \(name) TEMPLATE \(template)")
        let bootstrap = try Schema.bootstrap()
        try await Database.with(
            TestCluster.configuration(database: name),
            logger: TestCluster.logger
        ) { superuser in
            try await superuser.withConnection { db in try db.executeScript(bootstrap) }
        }
        return name
    }

    private static func drop(_ name: String) async throws {
        try await script("DROP DATABASE \(name) WITH (FORCE)")
    }

    private static func script(_ sql: String) async throws {
        try await Database.with(TestCluster.configuration(), logger: TestCluster.logger) { superuser in
            try await superuser.withConnection { db in try db.executeScript(sql) }
        }
    }

    private static func open(role: String, database: String) async throws -> Database {
        Database(
            try await TestCluster.configuration(role: role, database: database),
            logger: TestCluster.logger
        )
    }
}
