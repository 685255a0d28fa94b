import Evidence
import Foundation
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Chronicle

/// A tenant with sources, and what was recorded of them.
struct SourceBench: Sendable {
    let database: TestDatabase
    let tenant: TenantID
    /// The tenant's own folder of sources.
    let folder: String
    private let root: String

    static func with(_ body: (SourceBench) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let bench = try await SourceBench(database)
            defer { try? FileManager.default.removeItem(atPath: bench.root) }
            try await body(bench)
        }
    }

    private init(_ database: TestDatabase) async throws {
        self.database = database
        tenant = try await database.makeTenant()
        root = FileManager.default.temporaryDirectory.path + "/muniment-sources-\(UUID().uuidString)"
        folder = root + "/\(tenant)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    func sources(on door: Database? = nil) -> Sources {
        Sources(
            database: door ?? database.app,
            chronicle: Chronicle(ledger: Ledger(), entries: EntryMaker(clock: SystemClock())),
            folder: SourceFolder(root)
        )
    }

    func add(_ name: String, _ kind: String, _ settings: JSONObject = [:]) async throws {
        _ = try await sources().add(name, kind: kind, settings: settings, by: "ada", of: tenant)
    }

    static func event(_ id: Int, _ members: JSONObject = [:]) -> JSON {
        var event: JSONObject = [
            "specversion": "1.0", "id": .string("\(id)"), "source": "/builds", "type": "org.example.built",
            "subject": .string("thing/\(id % 3)"), "data": ["number": .integer(id)],
        ]
        for (name, value) in members { event[name] = value }
        return .object(event)
    }

    static func line(_ event: JSON) -> String { event.canonicalString + "\n" }

    func write(_ text: String, to file: String = "feed.ndjson") throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + file))
    }

    func append(_ text: String, to file: String = "feed.ndjson") throws {
        let handle = try #require(FileHandle(forWritingAtPath: folder + "/" + file))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
    }

    /// Takes what there is of a source, part by part.
    @discardableResult
    func takeAll(
        _ name: String,
        on door: Database? = nil,
        reading log: LogReader? = nil
    ) async throws -> Int {
        let sources = sources(on: door)
        var count = 0
        while true {
            let source = try await sources.source(name, of: tenant)
            let taken = try await sources.take(from: source, of: tenant) { settings, _ in
                guard let log else { throw SourceFailure.hostNotAllowed(settings.url) }
                return log
            }
            guard case .events(let more) = taken else { return count }
            count += more
        }
    }

    /// The events that are recorded, as their entries carry them.
    func recorded() async throws -> [JSON] {
        var events: [JSON] = []
        var index = -1
        while true {
            let page = try await LedgerReader(database.app).page(
                of: .chronicle,
                tenant: tenant,
                after: index,
                limit: 1_000
            )
            guard let last = page.rows.last else { return events }
            index = last.leafIndex
            for row in page.rows {
                let entry = try Entry(parsing: try #require(row.bytes))
                guard entry.type == ChronicleEventType.eventReceived.rawValue else { continue }
                events.append(.object(entry.data))
            }
        }
    }

    func recordedIDs() async throws -> [String] {
        try await recorded().compactMap { $0["event"]?["id"]?.string }
    }
}
