import Access
import Custody
import Evidence
import Foundation
import Jobs
import Kinds
import Ledger
import Logging
import Postgres
import TestSupport
import Testing

@testable import Server

/// Tenants whose verifiers looked at things five months ago, and all that retention needs.
struct RetentionBench: Sendable {
    let database: TestDatabase
    /// Begins five months ago.
    let clock: MovingClock
    let home: String
    let custody: Custody
    let access: Access
    let retention: Retention

    /// The past that tests live in.
    static let age: Duration = .seconds(150 * 86_400)

    static func with<Value: Sendable>(_ body: (RetentionBench) async throws -> Value) async throws -> Value {
        let home = FileManager.default.temporaryDirectory.path + "/muniment-attic-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        defer {
            for folder in [home, home + "-keys"] { try? FileManager.default.removeItem(atPath: folder) }
        }
        return try await TestDatabase.with { database in
            let clock = MovingClock()
            let now = clock.now()
            clock.advance(by: .zero - age)
            _ = try await database.app.execute(
                "SELECT schema.ensure_partitions(\(now), \(clock.now()))"
            )
            let entries = EntryMaker(clock: clock)
            return try await body(
                RetentionBench(
                    database: database,
                    clock: clock,
                    home: home,
                    custody: Custody(
                        database: database.app,
                        ledger: Ledger(),
                        entries: entries,
                        keys: TenantKeys(TenantKeyFolder(home + "-keys"), clock: clock)
                    ),
                    access: Access(database: database.app, ledger: Ledger(), entries: entries),
                    retention: Retention(database: database.app, ledger: Ledger(), entries: entries)
                )
            )
        }
    }

    var retirement: PartitionRetirement {
        PartitionRetirement(
            retention: retention,
            trees: TreeReader(database.app),
            archive: Archive(home: home),
            access: access,
            database: database.app,
            entries: EntryMaker(clock: clock)
        )
    }

    // MARK: Doing

    func tenant(_ name: String) async throws -> Caller {
        try await access.createTenant(
            named: name,
            administrator: CallerDraft(
                kind: .person,
                name: "\(name)-admin",
                permissions: Set(Permission.allCases)
            )
        ).caller
    }

    private static let witness = SigningKey()

    /// An approved artifact that is deployed to `ns1`, under an accord of its own.
    @discardableResult
    func artifact(_ name: String, days: Int, of caller: Caller) async throws -> RegisteredArtifact {
        _ = try await custody.createAccord(
            for: caller,
            AccordDraft(
                name: name,
                witnessDIDs: [DIDKey(Self.witness.verificationKey).text],
                ceremonyClasses: ["SingleApproval"],
                verificationIntervalSeconds: 300,
                chronicleRetentionDays: days
            )
        )
        let zone = """
            $ORIGIN \(name).
            $TTL 1h
            @    IN SOA ns1 hostmaster ( 1 2h 15m 2w 5m )
                 IN NS  ns1
            ns1  IN A   192.0.2.53

            """
        let file = SourceFile(name: "\(name).zone", mediaType: "text/dns", bytes: Array(zone.utf8))
        let registered = try await custody.registerArtifact(
            for: caller,
            Registration(kind: "dns_zone", name: name, accord: name, files: [file])
        ).value
        let ceremony = try await custody.openCeremony(for: caller, on: name).value
        var envelope = Envelope(payload: ceremony.payload, payloadType: ceremony.payloadType)
        try envelope.sign(with: Self.witness)
        _ = try await custody.signCeremony(for: caller, ceremony.id, with: envelope)
        _ = try await custody.recordDeployment(
            for: caller,
            DeploymentReport(artifact: name, target: Self.target)
        )
        return registered
    }

    static let target = Target(kind: "dns", identifier: "ns1")

    func observation(_ artifact: String, seen: String = "connection refused") -> Observation {
        Observation(artifact: artifact, target: Self.target, seen: .failure(seen))
    }

    /// Looks `count` times, a minute apart.
    func look(at artifact: String, _ count: Int, by caller: Caller) async throws {
        for _ in 0..<count {
            _ = try await custody.submitVerification(for: caller, observation(artifact))
            clock.advance(by: .seconds(60))
        }
    }

    /// From the past to the present.
    func returnToPresent() { clock.advance(by: SystemClock().now().duration(since: clock.now())) }

    /// A tenant with one artifact that was looked at `looks` times in the past, in the present.
    func observed(_ name: String, days: Int = 30, looks: Int = 3) async throws -> Caller {
        let caller = try await tenant(name)
        try await artifact("\(name).example", days: days, of: caller)
        try await look(at: "\(name).example", looks, by: caller)
        return caller
    }

    func sign(for callers: Caller...) async throws {
        let maker = CheckpointMaker(database: database.app, home: home, origin: .standard, clock: clock)
        for caller in callers {
            for ledger in [LedgerName.chronicle] {
                clock.advance(by: .seconds(2))
                let outcome = try await maker.advance(ledger, of: caller.tenant)
                guard case .signed = outcome else {
                    Issue.record("not signed: \(outcome)")
                    return
                }
            }
        }
    }

    @discardableResult
    func erase(of caller: Caller, isRehearsal: Bool = false) async throws -> Retention.Erased {
        try await retention.eraseExpired(
            of: caller.tenant,
            in: try await retention.periods(),
            isRehearsal: isRehearsal
        )
    }

    /// What a run says, and what it could not do.
    func run(isRehearsal: Bool = false) async throws -> (lines: [String], unfinished: String?) {
        let lines = LogLines()
        let logger = lines.logger()
        let unfinished = try await retirement.run(isRehearsal: isRehearsal) { logger.info("\($0)") }
        return (lines.all, unfinished)
    }

    // MARK: Looking

    /// The month and the quarter that the past is in.
    func oldest(_ table: ExportedTable) async throws -> RetainedPartition {
        try #require(try await retention.partitions().first { $0.table == table })
    }

    /// Rows of verifications that stand, and chronicle entries of them that have their bytes.
    func counts(of caller: Caller) async throws -> (rows: Int, entries: Int, bodies: Int) {
        let row = try await database.superuser.first(
            """
            SELECT (SELECT count(*) FROM custody.verification_results WHERE tenant_id = \(caller.tenant)) AS results,
                   (SELECT count(*) FROM ledger.entries WHERE tenant_id = \(caller.tenant)
                      AND (convert_from(bytes, 'UTF8') LIKE '%"muniment.verification.recorded"}'
                           OR convert_from(bytes, 'UTF8') LIKE '%"muniment.posture.changed"}')) AS entries,
                   (SELECT count(*) FROM ledger.blobs WHERE tenant_id = \(caller.tenant)
                      AND convert_from(bytes, 'UTF8') LIKE '[{"artifact%') AS bodies
            """
        ) { (try $0["results"] as Int, try $0["entries"] as Int, try $0["bodies"] as Int) }
        return try #require(row)
    }

    func exports(_ table: ExportedTable, of caller: Caller) async throws -> [RecordedExport] {
        let rows = try await database.superuser.rows(
            """
            SELECT export_id, row_count, manifest_name, manifest_digest FROM custody.retention_exports
            WHERE tenant_id = \(caller.tenant) AND parent = \(table.rawValue) ORDER BY exported_at
            """
        )
        return try rows.map { row in
            RecordedExport(
                id: try row["export_id"],
                rowCount: try row["row_count"],
                manifestName: try row["manifest_name"],
                manifestDigest: try row["manifest_digest"]
            )
        }
    }

    func folder(of caller: Caller) -> String { "\(home)/archive/\(caller.tenant)" }

    /// Ledgers derive again, and custody's tables follow from the chronicle.
    func expectInOrder(_ callers: Caller..., sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for caller in callers {
            let audit = TenantAudit(
                database: database.app,
                appender: Appender(database.app),
                entries: EntryMaker(clock: clock),
                keys: TenantKeys(TenantKeyFolder(home + "-keys"), clock: clock)
            )
            do {
                _ = try await audit.audit(caller.tenant) { _, _, _ in }
            } catch let fault as TenantAudit.Fault {
                Issue.record("\(fault)", sourceLocation: sourceLocation)
            }
            let scratch = TenantID(UniqueID(at: SystemClock().now()))
            let outcome = try await CustodyReplay(database.app).compare(caller.tenant, under: scratch)
            guard case .equal = outcome else {
                Issue.record("\(outcome)", sourceLocation: sourceLocation)
                continue
            }
        }
    }
}
