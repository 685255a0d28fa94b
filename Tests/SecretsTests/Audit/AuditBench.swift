import Crypto
import Evidence
import Foundation
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Secrets

/// A tenant whose audit grows, with a home for the keys that sign it.
struct AuditBench: Sendable {
    static let origin = LogOrigin.standard

    let database: TestDatabase
    let tenant: TenantID
    let home: String
    let clock: any WallClock
    let audit: AuditLog
    private let maker: EntryMaker
    private let appender: Appender

    static func with<Value: Sendable>(
        clock: any WallClock = SystemClock(),
        _ body: (AuditBench) async throws -> Value
    ) async throws -> Value {
        try await TestDatabase.with { database in
            let home = "\(Scratch.folder)/muniment-audit-\(UUID().uuidString)"
            try FileManager.default.createDirectory(
                atPath: home,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            defer { try? FileManager.default.removeItem(atPath: home) }
            return try await body(try await AuditBench(database, home: home, clock: clock))
        }
    }

    private init(_ database: TestDatabase, home: String, clock: any WallClock) async throws {
        self.database = database
        self.home = home
        self.clock = clock
        tenant = try await database.makeTenant()
        maker = EntryMaker(clock: clock)
        appender = Appender(database.app)
        audit = AuditLog(database: database.app, appender: appender, entries: maker)
    }

    func projector(on door: Database? = nil, batchCount: Int = 1_000) throws -> AuditProjector {
        AuditProjector(
            door ?? database.app,
            key: try AuditKey.opening(home: home),
            clock: clock,
            batchCount: batchCount
        )
    }

    var verification: AuditVerification {
        AuditVerification(
            database.app,
            trees: TreeReader(database.app),
            home: home,
            origin: Self.origin
        )
    }

    var month: AuditMonth { AuditMonth(clock.now()) }

    /// A record with every column filled, each in its own way.
    func full(_ number: Int = 7) -> AuditRecord {
        var record = AuditRecord(
            tenant: tenant,
            type: AuditEventType.allCases[number % AuditEventType.allCases.count],
            actorType: .application,
            actorID: "actor-\(number)",
            isGranted: number % 3 != 0,
            eventData: ["number": .integer(number), "path": "secret/data/a\(number)"]
        )
        record.agentID = "agent-\(number)"
        record.appID = "app-\(number)"
        record.adminID = "admin-\(number)"
        record.agentCertificateFingerprint = Digest.sha256(of: Array("agent\(number)".utf8)).hex
        record.appCertificateFingerprint = Digest.sha256(of: Array("app\(number)".utf8)).hex
        record.secretID = "secret/data/a\(number % 5)"
        record.secretVersion = number
        record.secretType = "kv"
        record.leaseID = "lease-\(number)"
        record.policyMatched = "policy: secret/*"
        record.denialReason = record.isGranted ? nil : "no rule allows it"
        record.sourceAddress =
            number % 2 == 0 ? "10.0.\(number / 256).\(number % 256)" : "2001:db8::\(number)"
        record.hostname = "host-\(number)"
        record.kubernetesNamespace = "namespace"
        record.kubernetesPod = "pod-\(number)"
        record.responseTime = .microseconds(1_234 + number)
        record.correlationID = "request-\(number)"
        return record
    }

    func record(_ numbers: Range<Int>) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in numbers {
                group.addTask { try await audit.record(full(number)) }
            }
            try await group.waitForAll()
        }
    }

    func append(_ type: String, _ subject: String?, _ data: JSONObject) async throws {
        _ = try await appender.append(
            maker.entry(type, subject: subject, data: data, ledger: .audit, tenant: tenant)
        )
    }

    /// All rows, the first first.
    func rows() async throws -> [AuditEvent] {
        var rows: [AuditEvent] = []
        var next: Int?
        repeat {
            let page = try await audit.events(of: tenant, before: next, limit: 200)
            rows += page.events
            next = page.next
        } while next != nil
        return rows.reversed()
    }

    /// What the entries tell, read one by one.
    func told() async throws -> [AuditEvent] {
        var events: [AuditEvent] = []
        var last = -1
        while true {
            let page = try await LedgerReader(database.app).page(
                of: .audit,
                tenant: tenant,
                after: last,
                limit: 1_000
            )
            guard let end = page.rows.last else { return events }
            events += page.rows.compactMap(AuditEvent.init)
            last = end.leafIndex
        }
    }

    /// Shows that the rows are what the entries tell, no more and no less.
    func expectExact(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let (rows, told) = (try await rows(), try await told())
        #expect(rows.map(\.sequenceNumber) == told.map(\.sequenceNumber), sourceLocation: sourceLocation)
        for (row, entry) in zip(rows, told) {
            #expect(entry.columnDiffering(from: row) == nil, sourceLocation: sourceLocation)
        }
    }

    /// What somebody does who may do everything in the database, and has no key.
    func tamper(_ script: String) async throws {
        try await database.superuser.withConnection { db in
            try db.executeScript(
                """
                ALTER TABLE secrets.audit_logs DISABLE TRIGGER USER;
                ALTER TABLE ledger.entries DISABLE TRIGGER USER;
                ALTER TABLE ledger.heads DISABLE TRIGGER USER;
                SET session_replication_role = replica;
                \(script);
                RESET session_replication_role;
                """
            )
        }
    }

    func signCheckpoint() async throws {
        let maker = CheckpointMaker(
            database: database.app,
            home: home,
            origin: Self.origin,
            clock: clock
        )
        try await condition {
            switch try await maker.advance(.audit, of: tenant) {
            case .upToDate, .signed(_, isBehind: false): true
            case .behind, .signed, .tooSoon, .isBusy: false
            case .refused(let refusal): throw refusal
            }
        }
    }
}

extension Barrier {
    /// One that is open, under keys of its own.
    static func opened() -> Barrier {
        let barrier = Barrier()
        barrier.open(with: Keyring(at: SystemClock().now()))
        return barrier
    }
}

/// A code under a key that a test knows.
func testMAC(_ bytes: [UInt8]) throws -> Evidence.Digest {
    let code = HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: Array("key".utf8)))
    let digest = Evidence.Digest(bytes: Array(code))
    return try #require(digest)
}
