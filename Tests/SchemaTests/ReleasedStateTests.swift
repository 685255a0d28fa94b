import Foundation
import Postgres
import Schema
import TestSupport
import Testing

/// Every released state of the schema, with data in place, is migrated to today's. `Released/README.md` says how a
/// state is kept.
@Suite("Migrating released states")
struct ReleasedStateTests {
    @Test("a released state is kept")
    func isKept() throws {
        #expect(try !Self.released().isEmpty)
    }

    @Test("a released state with its data becomes today's schema and loses no row", arguments: try released())
    func fromRelease(file: URL) async throws {
        try await migrate(try String(contentsOf: file, encoding: .utf8), named: "released")
    }

    @Test("a dump of today's state, with data, is restored to the same schema and rows")
    func fromToday() async throws {
        try await TestDatabase.with { database in
            _ = try await PlantedTenant("ours", in: database)
            try await migrate(try await dump(of: database), named: "today")
        }
    }

    /// Restores a dump, migrates it, and compares it with a database that was migrated from nothing.
    private func migrate(_ dump: String, named name: String) async throws {
        try await TestDatabase.with { database in
            let expected = try await SchemaDescription(of: database.superuser)
            try await EmptyDatabase.with(name, beside: database) { restored in
                // Lines that begin with a backslash are for psql alone.
                let lines = dump.split(separator: "\n", omittingEmptySubsequences: false)
                let script = lines.filter { !$0.hasPrefix("\\") }.joined(separator: "\n")
                try await restored.superuser.withConnection { db in
                    try db.executeScript(script)
                    try db.executeScript("RESET ALL")
                }
                let before = try await rowCounts(in: restored.superuser)
                #expect(before["access.tenants"] ?? 0 > 0)
                _ = try await Migrator(Schema.migrations()).migrate(restored.owner)
                let migrated = try await SchemaDescription(of: restored.superuser)
                #expect(migrated.difference(from: expected) == [])
                let after = try await rowCounts(in: restored.superuser)
                // A migration may ask for jobs, and adds to what is there.
                let lost = before.filter { $0.value > after[$0.key] ?? 0 }
                #expect(lost == [:])
            }
        }
    }

    private func rowCounts(in database: Database) async throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for table in tenantTables {
            let exists = try await database.count(
                "SELECT count(*) AS count FROM pg_class WHERE oid = to_regclass(\(table))"
            )
            guard exists == 1 else { continue }  // A table that the released state did not have yet.
            counts["\(table)"] = try await database.count(
                Query(stringLiteral: "SELECT count(*) AS count FROM \(table)")
            )
        }
        return counts
    }

    private func dump(of database: TestDatabase) async throws -> String {
        let cluster = try await TestCluster.shared()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "pg_dump", "--inserts", "--dbname",
            cluster.connectionString(role: "postgres", database: database.name),
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return text
    }

    private static func released() throws -> [URL] {
        let folder = try #require(Bundle.module.url(forResource: "Released", withExtension: nil))
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "sql" }
            .sorted { $0.path < $1.path }
    }
}
