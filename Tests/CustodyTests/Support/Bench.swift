import Access
import Custody
import Evidence
import Foundation
import Kinds
import Ledger
import Postgres
import TestSupport
import Testing

/// A tenant with a clock, callers and witnesses, and short ways to do the usual.
struct Bench: Sendable {
    let database: TestDatabase
    let clock: ManualClock
    let custody: Custody
    /// May do everything.
    let caller: Caller
    /// The folder with the tenant's key.
    let keys: String
    let witnesses: [SigningKey]

    var tenant: TenantID { caller.tenant }

    /// Whatever a test does, custody's rows must follow from its entries: afterwards they are made again and compared.
    /// A test that changes rows behind custody's back says so by `isReplayed`.
    static func with<Value: Sendable>(
        isReplayed: Bool = true,
        _ body: (Bench) async throws -> Value
    ) async throws -> Value {
        let keys = FileManager.default.temporaryDirectory.path + "/muniment-keys-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: keys) }
        return try await TestDatabase.with { database in
            let clock = ManualClock()
            let entries = EntryMaker(clock: clock)
            let access = Access(database: database.app, ledger: Ledger(), entries: entries)
            let (caller, _) = try await access.createTenant(
                named: "Northwind",
                administrator: CallerDraft(
                    kind: .person,
                    name: "ada",
                    did: did(SigningKey()),
                    permissions: Set(Permission.allCases)
                )
            )
            let bench = Bench(
                database: database,
                clock: clock,
                custody: Custody(
                    database: database.app,
                    ledger: Ledger(),
                    entries: entries,
                    keys: TenantKeys(TenantKeyFolder(keys), clock: clock)
                ),
                caller: caller,
                keys: keys,
                witnesses: (0..<3).map { _ in SigningKey() }
            )
            let value = try await body(bench)
            if isReplayed {
                let outcome = try await bench.replay()
                guard case .equal = outcome else {
                    Issue.record("the rows do not follow from the entries: \(outcome)")
                    return value
                }
            }
            return value
        }
    }

    func replay() async throws -> CustodyReplay.Outcome {
        let scratch = TenantID(UniqueID(at: SystemClock().now()))
        return try await CustodyReplay(database.app).compare(tenant, under: scratch)
    }

    /// Custody as another server on the same database and folder of keys has it.
    func otherServer() -> Custody {
        Custody(
            database: database.app,
            ledger: Ledger(),
            entries: EntryMaker(clock: clock),
            keys: TenantKeys(TenantKeyFolder(keys), clock: clock)
        )
    }

    static func did(_ key: SigningKey) -> String { DIDKey(key.verificationKey).text }

    /// The same caller with other rights.
    func caller(may permissions: Set<Permission>) -> Caller {
        var other = caller
        other.permissions = permissions
        return other
    }

    /// The same caller under another identity.
    func caller(did: String?) -> Caller {
        var other = caller
        other.did = did
        return other
    }

    // MARK: Doing

    func draft(name: String = "Ground rules") -> AccordDraft {
        AccordDraft(
            name: name,
            witnessDIDs: witnesses.map(Self.did),
            tierPolicy: ["default_tier": "a"],
            ceremonyClasses: ["SingleApproval", "2-of-3"],
            verificationIntervalSeconds: 300,
            chronicleRetentionDays: 90
        )
    }

    @discardableResult
    func accord(_ change: (inout AccordDraft) -> Void = { _ in }) async throws -> Accord {
        var draft = draft()
        change(&draft)
        return try await custody.createAccord(for: caller, draft).value
    }

    static func zone(_ address: String = "192.0.2.80", name: String = "northwind.example") -> SourceFile {
        let text = """
            $ORIGIN \(name).
            $TTL 1h
            @    IN SOA ns1 hostmaster ( 1 2h 15m 2w 5m )
                 IN NS  ns1
            ns1  IN A   192.0.2.53
            www  IN A   \(address)

            """
        return SourceFile(name: "\(name).zone", mediaType: "text/dns", bytes: Array(text.utf8))
    }

    /// The manifest of an image whose configuration has so many bytes.
    static func image(configurationBytes: Int = 10) -> SourceFile {
        let manifest: JSON = [
            "schemaVersion": 2,
            "mediaType": "application/vnd.oci.image.manifest.v1+json",
            "config": [
                "mediaType": "application/vnd.oci.image.config.v1+json",
                "digest": .string("sha256:" + String(repeating: "c", count: 64)),
                "size": .integer(configurationBytes),
            ],
            "layers": [],
        ]
        return SourceFile(name: "manifest.json", mediaType: nil, bytes: manifest.canonicalBytes())
    }

    func registration(_ address: String = "192.0.2.80", name: String = "northwind.example") -> Registration {
        Registration(kind: "dns_zone", name: name, files: [Self.zone(address, name: name)])
    }

    @discardableResult
    func register(
        _ address: String = "192.0.2.80",
        name: String = "northwind.example"
    ) async throws -> RegisteredArtifact {
        try await custody.registerArtifact(for: caller, registration(address, name: name)).value
    }

    @discardableResult
    func open(_ ceremonyClass: String = "SingleApproval", on artifact: String = "northwind.example")
        async throws
        -> Ceremony
    {
        try await custody.openCeremony(for: caller, on: artifact, ceremonyClass: ceremonyClass).value
    }

    func envelope(of ceremony: Ceremony, signedBy keys: [SigningKey]) throws -> Envelope {
        var envelope = Envelope(payload: ceremony.payload, payloadType: ceremony.payloadType)
        for key in keys { try envelope.sign(with: key) }
        return envelope
    }

    @discardableResult
    func sign(_ ceremony: Ceremony, _ keys: SigningKey...) async throws -> Ceremony {
        try await custody.signCeremony(
            for: caller,
            ceremony.id,
            with: envelope(of: ceremony, signedBy: keys)
        ).value
    }

    /// Registers, opens and signs.
    @discardableResult
    func approve(_ address: String = "192.0.2.80") async throws -> RegisteredArtifact {
        let registered = try await register(address)
        try await sign(open(), witnesses[0])
        return registered
    }

    static let target = Target(kind: "dns", identifier: "ns1")

    @discardableResult
    func deploy(cid: String? = nil, to target: Target = Self.target) async throws -> Deployment {
        try await custody.recordDeployment(
            for: caller,
            DeploymentReport(artifact: "northwind.example", target: target, cid: cid)
        ).value
    }

    @discardableResult
    func look(_ seen: Observation.Seen, at target: Target = Self.target) async throws -> SubmittedVerification
    {
        try await custody.submitVerification(
            for: caller,
            Observation(artifact: "northwind.example", target: target, seen: seen)
        ).value
    }

    // MARK: Looking

    func state(of artifact: String = "northwind.example") async throws -> CustodyState {
        try await custody.artifact(for: caller, artifact).artifact.state
    }

    /// The newest first.
    func versions(of artifact: String = "northwind.example") async throws -> [ArtifactVersion] {
        let id = try await custody.artifactID(for: caller, artifact)
        return try await custody.versions(for: caller, PageRequest(), of: id).items
    }

    /// The newest first.
    func transitions(of artifact: String = "northwind.example") async throws -> [CustodyTransition] {
        let id = try await custody.artifactID(for: caller, artifact)
        return try await custody.transitions(for: caller, PageRequest(), of: id).items.map(\.transition)
    }

    func deployment(on target: Target = Self.target) async throws -> Deployment? {
        try await custody.deployments(for: caller, PageRequest()).items.first {
            $0.targetKind == target.kind && $0.targetIdentifier == target.identifier
        }
    }

    /// How many rows stand in each table that custody or the ledger writes, and the sum of the counters.
    func rowCounts() async throws -> [String: Int] {
        let rows = try await database.superuser.rows(
            """
            SELECT 'accords' AS name, count(*) AS count FROM custody.accord_bindings
            UNION ALL SELECT 'artifacts', count(*) FROM custody.governed_artifacts
            UNION ALL SELECT 'versions', count(*) FROM custody.artifact_versions
            UNION ALL SELECT 'heads', count(*) FROM custody.custody_heads
            UNION ALL SELECT 'transitions', count(*) FROM custody.custody_transitions
            UNION ALL SELECT 'ceremonies', count(*) FROM custody.ceremonies
            UNION ALL SELECT 'open', count(*) FROM custody.ceremonies WHERE state = 'open'
            UNION ALL SELECT 'signatures', count(*) FROM custody.ceremony_signatures
            UNION ALL SELECT 'deployments', count(*) FROM custody.deployment_states
            UNION ALL SELECT 'verifications', count(*) FROM custody.verification_results
            UNION ALL SELECT 'counters', coalesce(sum(value), 0)::bigint FROM custody.counters
            UNION ALL SELECT 'entries', count(*) FROM ledger.entries
            UNION ALL SELECT 'keys', count(*) FROM ledger.idempotency_keys
            UNION ALL SELECT 'blobs', count(*) FROM ledger.blobs
            ORDER BY name LIMIT 20
            """
        )
        return try Dictionary(
            uniqueKeysWithValues: rows.map { (try $0["name"] as String, try $0["count"] as Int) }
        )
    }
}
