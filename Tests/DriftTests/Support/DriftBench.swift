import Access
import Drift
import Evidence
import Foundation
import Kinds
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

/// A tenant with a clock that goes on by a millisecond each time it is asked, and short ways to do the usual.
struct DriftBench: Sendable {
    let database: TestDatabase
    let clock: SteppedClock
    let drift: Drift
    /// May do everything.
    let caller: Caller

    var tenant: TenantID { caller.tenant }

    static func with<Value: Sendable>(_ body: (DriftBench) async throws -> Value) async throws -> Value {
        try await TestDatabase.with { database in
            let clock = SteppedClock()
            let entries = EntryMaker(clock: clock)
            let access = Access(database: database.app, ledger: Ledger(), entries: entries)
            return try await body(
                DriftBench(
                    database: database,
                    clock: clock,
                    drift: Drift(
                        database: database.app,
                        ledger: Ledger(),
                        entries: entries,
                        directories: Self.directories,
                        seal: Self.seal
                    ),
                    caller: try await Self.tenant("Northwind", access)
                )
            )
        }
    }

    /// The same as another process sees it, which has kept nothing in memory.
    func restarted() async throws -> DriftBench {
        let drift = Drift(
            database: database.app,
            ledger: Ledger(),
            entries: EntryMaker(clock: clock),
            directories: Self.directories,
            seal: Self.seal
        )
        return DriftBench(database: database, clock: clock, drift: drift, caller: caller)
    }

    private static let directories = DirectoryRules(
        readable: [.entraConditionalAccess, .intuneConfigurationProfile],
        credentialFault: { settings, tenant in
            settings.credential == "missing.json"
                ? DirectoryFailure(
                    field: "credential",
                    reason: "no file for \(tenant)",
                    remedy: "put it there"
                )
                : nil
        },
        fault: { settings in
            settings.tokenURL == "forbidden"
                ? DirectoryFailure(field: "token_url", reason: "is forbidden", remedy: "take another") : nil
        }
    )

    /// Another one over the same database, with a seal of its own.
    func drift(seal: @escaping @Sendable (TenantID) async throws -> SecretSeal) -> Drift {
        Drift(
            database: database.app,
            ledger: Ledger(),
            entries: EntryMaker(clock: clock),
            seal: seal
        )
    }

    static let seal: @Sendable (TenantID) async throws -> SecretSeal = { tenant in
        let key = Digest.sha256(of: Array("seal of \(tenant)".utf8)).bytes
        return try #require(SecretSeal(key: key))
    }

    static func tenant(_ name: String, _ access: Access) async throws -> Caller {
        let draft = CallerDraft(kind: .person, name: "ada", permissions: Set(Permission.allCases))
        return try await access.createTenant(named: name, administrator: draft).caller
    }

    // MARK: Doing

    @discardableResult
    func `import`(
        _ files: [SourceFile],
        types: [KindName] = [.entraConditionalAccess],
        isWhole: Bool = true,
        source: EvidenceSource = .policyVersion,
        gaps: [EvidenceGap] = [],
        collection: String = "import"
    ) async throws -> OperationRun {
        try await drift.importEvidence(
            for: caller,
            EvidenceImport(
                collection: collection,
                files: files,
                types: types,
                isWhole: isWhole,
                source: source,
                gaps: gaps
            )
        )
    }

    @discardableResult
    func baseline(_ name: String = "golden", _ scope: BaselineScope = BaselineScope()) async throws
        -> BaselineProfile
    {
        try await drift.createBaseline(for: caller, named: name, scope: scope).value
    }

    /// The run, and the snapshot that came of it.
    @discardableResult
    func capture(_ name: String = "golden") async throws -> OperationRun {
        let run = try await drift.requestCapture(for: caller, of: name) { _, _ in }
        try await drift.perform(run.id, of: tenant)
        return try await drift.run(for: caller, run.id)
    }

    @discardableResult
    func compare(_ name: String = "golden") async throws -> OperationRun {
        let run = try await drift.requestComparison(for: caller, with: name) { _, _ in }
        try await drift.perform(run.id, of: tenant)
        return try await drift.run(for: caller, run.id)
    }

    func findings(_ filter: FindingFilter = FindingFilter()) async throws -> [Finding] {
        try await drift.findings(for: caller, where: filter, limit: 200)
    }

    func count(_ table: StaticString) async throws -> Int {
        let query: Query =
            switch "\(table)" {
            case "versions": "SELECT count(*) AS n FROM drift.policy_versions"
            case "states": "SELECT count(*) AS n FROM drift.policy_states"
            case "forms": "SELECT count(*) AS n FROM drift.neutral_forms"
            case "heartbeats": "SELECT count(*) AS n FROM drift.heartbeats"
            case "snapshots": "SELECT count(*) AS n FROM drift.baseline_snapshots"
            case "runs": "SELECT count(*) AS n FROM drift.operation_runs"
            case "listings": "SELECT count(*) AS n FROM drift.listings"
            case "entries": "SELECT count(*) AS n FROM ledger.entries"
            default: "SELECT count(*) AS n FROM drift.findings"
            }
        return try await database.superuser.first(query) { row in try row["n"] as Int } ?? 0
    }

    /// A Conditional Access policy.
    static func policy(
        _ name: String,
        id: Int = 1,
        state: String = "enabled",
        groups: [String] = [],
        file: String? = nil
    ) -> SourceFile {
        let json: JSON = [
            "@odata.context":
                "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies/$entity",
            "id": .string(guid(id)), "displayName": .string(name), "state": .string(state),
            "conditions": [
                "users": ["includeUsers": ["All"], "excludeGroups": .array(groups.map(JSON.string))],
                "applications": ["includeApplications": ["All"]], "clientAppTypes": ["all"],
            ],
            "grantControls": ["operator": "OR", "builtInControls": ["mfa"]],
        ]
        return SourceFile(name: file ?? "\(name).json", bytes: json.canonicalBytes())
    }

    static func guid(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return "7b0c1f7a-4d1e-4c58-9a3e-" + String(repeating: "0", count: 12 - digits.count) + digits
    }
}

final class SteppedClock: WallClock {
    private let moment = Mutex(SystemClock().now())

    func now() -> Instant {
        moment.withLock { moment in
            moment = moment.advanced(by: .milliseconds(1))
            return moment
        }
    }

    func advance(by duration: Duration) { moment.withLock { $0 = $0.advanced(by: duration) } }
}

/// Files of real systems and independently computed results, where the machine has them.
enum RealData {
    static let folder = "../shared/data/drift"

    static let isThere: Bool = {
        let isThere = FileManager.default.fileExists(atPath: folder)
        if !isThere { print("skipped: no ../shared/data") }
        return isThere
    }()

    /// The files below a folder, by their paths in it.
    static func files(_ path: String) throws -> [SourceFile] {
        let root = folder + "/" + path
        return try FileManager.default.subpathsOfDirectory(atPath: root).sorted().compactMap { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder)
            guard !isFolder.boolValue else { return nil }
            return SourceFile(name: name, bytes: try bytes(path + "/" + name))
        }
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: folder + "/" + path)))
    }

    static func expected(_ member: String) throws -> JSON {
        let bytes = Array(try Data(contentsOf: URL(filePath: folder + "/expected.json")))
        return try JSON(parsing: bytes, as: .ecmaScript)[member] ?? .null
    }

    static func path(_ value: JSON?) -> String {
        let text = value?.string ?? ""
        return text.hasPrefix("dev/") ? String(text.dropFirst(4)) : text
    }
}
