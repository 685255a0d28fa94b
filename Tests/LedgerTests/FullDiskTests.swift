import Evidence
import Foundation
import Ledger
import Postgres
import TestSupport
import Testing

/// The entries of one database on a file system of their own, of a few megabytes.
@Suite("The ledger on a full disk")
struct FullDiskTests {
    private let maker = EntryMaker(clock: SystemClock())

    private func entry(_ number: Int, of tenant: TenantID) -> Entry {
        // Random, so that PostgreSQL can't compress it.
        let padding = (0..<2_000).map { _ in
            Hex.encode(withUnsafeBytes(of: UInt64.random(in: 0 ... .max), Array.init))
        }
        return maker.entry(
            "test.happened",
            subject: nil,
            data: ["number": .integer(number), "padding": .string(padding.joined())],
            ledger: .audit,
            tenant: tenant
        )
    }

    @discardableResult
    private func run(_ arguments: String...) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    @Test("what is acknowledged is there, nothing forks, and it goes on once there is room")
    func fullDisk() async throws {
        let folder = "/tmp/muniment-disk-\(UUID())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        guard geteuid() == 0, try run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder) else {
            print("skipped: a file system of a few megabytes is mounted by root alone")
            return
        }
        let outcome: Result<Void, any Error>
        do {
            try #require(try run("chown", "postgres", folder))
            outcome = .success(try await fill(folder))
        } catch {
            outcome = .failure(error)
        }
        _ = try run("umount", "-l", folder)
        try outcome.get()
    }

    private func fill(_ folder: String) async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let space = "small_" + database.name
            try await script("CREATE TABLESPACE \(space) LOCATION '\(folder)'", in: database)
            try await move(to: space, in: database)
            let appender = Appender(database.app)
            var places: [Int] = []
            var states: [String?] = []
            for round in 0..<20 where states.isEmpty {
                let outcomes = await withTaskGroup(of: Result<Receipt, any Error>.self) { group in
                    for number in 0..<64 {
                        let entry = entry(round * 64 + number, of: tenant)
                        group.addTask {
                            do { return .success(try await appender.append(entry)) } catch {
                                return .failure(error)
                            }
                        }
                    }
                    return await group.reduce(into: []) { $0.append($1) }
                }
                for outcome in outcomes {
                    switch outcome {
                    case .success(let receipt): places.append(receipt.leafIndex)
                    case .failure(let error): states.append((error as? PostgresError)?.sqlState)
                    }
                }
            }
            // disk_full
            #expect(!states.isEmpty && states.allSatisfy { $0 == "53100" }, "\(states)")
            #expect(places.sorted() == Array(0..<places.count))
            let reader = LedgerReader(database.app)
            #expect(try await reader.verify(.audit, of: tenant).entryCount == places.count)

            try #require(try run("mount", "-o", "remount,size=256m", folder))
            let next = try await appender.append(entry(-1, of: tenant))
            #expect(next.leafIndex == places.count)
            #expect(try await reader.verify(.audit, of: tenant).entryCount == places.count + 1)
            try await move(to: "pg_default", in: database)
            try await script("DROP TABLESPACE \(space)", in: database)
        }
    }

    private func move(to space: String, in database: TestDatabase) async throws {
        try await script("ALTER TABLE ledger.entries SET TABLESPACE \(space)", in: database)
        for index in ["entries_pkey", "entry_id_is_unique", "chain_does_not_fork"] {
            try await script("ALTER INDEX ledger.\(index) SET TABLESPACE \(space)", in: database)
        }
    }

    private func script(_ sql: String, in database: TestDatabase) async throws {
        try await database.superuser.withConnection { db in try db.executeScript(sql) }
    }
}
