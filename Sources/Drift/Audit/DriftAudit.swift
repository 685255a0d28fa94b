import Chronicle
import Evidence
package import Kinds
import Ledger
package import Postgres

/// Holds baselines, snapshots with their items, sources of evidence, a tenant's names, findings, delegations, assignments and
/// notifications against the entries of the chronicle that they follow from: what an entry told last is what stands, every
/// snapshot has the root that its entry names, and no row stands that no entry told.
package struct DriftAudit: Sendable {
    private static let entriesAStep = 1_024
    /// Findings that are looked at together.
    private static let findingsAStep = 1_000

    private let database: Database
    private let seal: @Sendable (TenantID) async throws -> SecretSeal

    /// - Parameter seal: by which entries know mail addresses again that they do not tell.
    package init(_ database: Database, seal: @escaping @Sendable (TenantID) async throws -> SecretSeal) {
        self.database = database
        self.seal = seal
    }

    package enum Outcome: Hashable, Sendable {
        case inOrder(rows: Int)
        /// From this entry on, rows can't be told: its bytes were erased.
        case erased(leafIndex: Int)
        /// The first row that is not what was told of it, in a sentence.
        case different(String)
    }

    /// - Parameter progress: how many entries are read.
    package func run(
        _ tenant: TenantID,
        progress: @escaping @Sendable (_ entries: Int) -> Void = { _ in }
    ) async throws -> Outcome {
        // A tenant that has no address may have no key either.
        let hasAddress = try await database.first(for: tenant, NotificationStore(tenant: tenant).hasAddress) {
            row in try row["has_address"] as Bool
        }
        let seal = hasAddress == true ? try await seal(tenant) : .withheld
        return try await database.transaction(for: tenant, isolation: .repeatableRead) { db in
            var told = ToldDrift()
            var next = 0
            while true {
                let step = try Self.entries(of: tenant, from: next, in: db)
                guard let last = step.last else { break }
                for (index, bytes) in step {
                    guard let bytes else { return .erased(leafIndex: index) }
                    try told.take(bytes) { try BlobStore().body($0, of: tenant, in: db) }
                }
                next = last.index + 1
                progress(next)
            }
            do throws(Difference) {
                let baselines = try Self.baselines(of: tenant, told, in: db)
                let findings = try Self.findings(of: tenant, told, in: db)
                let others = try Self.delegations(of: tenant, told, in: db)
                let routes = try Self.notifications(of: tenant, told, seal, in: db)
                return .inOrder(rows: baselines + findings + others + routes)
            } catch {
                if let fault = error.fault { throw fault }
                return .different(error.sentence)
            }
        }
    }

    /// What is not as it was told; or a fault that has nothing to do with it.
    struct Difference: Error {
        var sentence = ""
        var fault: (any Error)?

        /// Lets what `body` throws pass.
        static func asking<Value>(_ body: () throws -> Value) throws(Difference) -> Value {
            do { return try body() } catch { throw Difference(fault: error) }
        }
    }

    private static func entries(of tenant: TenantID, from index: Int, in db: isolated Connection) throws
        -> [(index: Int, bytes: [UInt8]?)]
    {
        try db.rows(
            """
            SELECT leaf_index, bytes FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = \(LedgerName.chronicle.rawValue) AND leaf_index >= \(index)
            ORDER BY leaf_index LIMIT \(limit: entriesAStep)
            """
        ) { row in (index: try row["leaf_index"], bytes: try row["bytes"]) }
    }

    // MARK: Rows

    private static func baselines(of tenant: TenantID, _ told: ToldDrift, in db: isolated Connection)
        throws(Difference) -> Int
    {
        let store = BaselineStore(tenant: tenant)
        let profiles = try Difference.asking { try db.rows(store.every, as: BaselineProfile.init) }
        for profile in profiles where told.profiles[profile.id] != ToldDrift.digest(of: profile) {
            throw Difference(sentence: "the baseline \(profile.name) is not what the chronicle tells of it")
        }
        guard profiles.count == told.profiles.count else {
            throw Difference(
                sentence: "the chronicle tells of \(told.profiles.count) baselines, \(profiles.count) stand"
            )
        }
        let snapshots = try Difference.asking {
            try db.rows(store.everySnapshot, as: BaselineSnapshot.init)
        }
        var rows = profiles.count + snapshots.count
        for snapshot in snapshots {
            let held = try Difference.asking {
                try Self.root(of: snapshot, store, in: db)
            }
            rows += held.count
            let isTold =
                told.snapshots[snapshot.id]
                == ToldDrift.Snapshot(
                    root: held.root ?? "",
                    count: held.count,
                    capturedAt: snapshot.capturedAt.rfc3339,
                    listings: snapshot.listings
                )
            guard isTold, held.root == snapshot.itemsRoot else {
                throw Difference(
                    sentence:
                        "the snapshot \(snapshot.id) does not hold what was captured: its items have another root"
                )
            }
        }
        guard snapshots.count == told.snapshots.count else {
            throw Difference(
                sentence: "the chronicle tells of \(told.snapshots.count) snapshots, \(snapshots.count) stand"
            )
        }
        rows += try sources(of: tenant, told, in: db)
        let names = try Difference.asking {
            try db.first(NamesStore(tenant: tenant).names, as: TenantNames.init)
        }
        guard names?.digest.hex == told.names else {
            throw Difference(sentence: "the tenant's names are not those that were said")
        }
        return rows
    }

    /// Over the items as they stand; `nil` where a content is not what its digest says or, by rules that this build has,
    /// its hash.
    private static func root(
        of snapshot: BaselineSnapshot,
        _ store: BaselineStore,
        in db: isolated Connection
    ) throws
        -> (root: String?, count: Int)
    {
        let items = try store.items(of: snapshot.id, in: db)
        for part in items.filter(\.isContent).parts(of: 50) {
            let contents = try store.contents(of: part.map { ($0.type, $0.id) }, in: snapshot.id, db)
            for item in part {
                let content = contents[item.key]
                // Before digests were kept there was the hash alone.
                if let digest = item.meta["content_sha256"]?.string,
                    content.map({ SnapshotItem.digest(of: $0).hex }) != digest
                {
                    return (nil, items.count)
                }
                guard item.isCurrent else { continue }
                let form = content.flatMap(item.artifact).map { NeutralMaker.form(of: $0) }
                guard form?.hash == item.hash else { return (nil, items.count) }
            }
        }
        return (Drift.root(of: items), items.count)
    }

    private static func sources(of tenant: TenantID, _ told: ToldDrift, in db: isolated Connection)
        throws(Difference) -> Int
    {
        let sources = try Difference.asking {
            try db.rows(DirectoryStore(tenant: tenant).every, as: DirectorySource.init)
        }
        for source in sources where told.sources[source.id] != ToldDrift.digest(of: source) {
            throw Difference(
                sentence: "the source of evidence \(source.name) is not what the chronicle tells of it"
            )
        }
        guard sources.count == told.sources.count else {
            throw Difference(
                sentence:
                    "the chronicle tells of \(told.sources.count) sources of evidence, \(sources.count) stand"
            )
        }
        return sources.count
    }

    private static func findings(of tenant: TenantID, _ told: ToldDrift, in db: isolated Connection)
        throws(Difference) -> Int
    {
        let store = FindingStore(tenant: tenant)
        var count = 0
        var last: UniqueID?
        while true {
            let step = try Difference.asking {
                try db.rows(store.page(after: last, limit: findingsAStep), as: Finding.init)
            }
            for finding in step
            where told.findings[finding.id] != ToldDrift.digest(of: finding.told)
                || (finding.status == .accepted && told.acceptances[finding.id] != finding.acceptance)
            {
                throw Difference(
                    sentence:
                        "the finding \(finding.id) (\(finding.title)) is not what the chronicle tells of it"
                )
            }
            count += step.count
            last = step.last?.id
            if step.count < findingsAStep { break }
        }
        guard count == told.findings.count else {
            throw Difference(
                sentence: "the chronicle tells of \(told.findings.count) findings, \(count) stand"
            )
        }
        return count + (try steps(of: tenant, told, in: db))
    }

    private static func steps(of tenant: TenantID, _ told: ToldDrift, in db: isolated Connection)
        throws(Difference) -> Int
    {
        let store = FindingStore(tenant: tenant)
        var sum = ToldDrift.StepSum()
        var last: (finding: UniqueID, entry: UniqueID)?
        while true {
            let query = store.moves(after: last?.finding, last?.entry, limit: findingsAStep)
            let step = try Difference.asking {
                try db.rows(query) { row in
                    (finding: try row["finding_id"] as UniqueID, move: try FindingMove(row))
                }
            }
            for (finding, move) in step {
                sum.add(
                    FindingMove.told(
                        finding,
                        move.entryID,
                        move.status.rawValue,
                        by: move.by,
                        because: move.reason,
                        at: move.at.rfc3339,
                        run: move.runID
                    )
                )
            }
            last = step.last.map { ($0.finding, $0.move.entryID) }
            if step.count < findingsAStep { break }
        }
        guard sum == told.steps else {
            throw Difference(
                sentence: sum.count == told.steps.count
                    ? "steps of findings are not what the chronicle tells of them"
                    : "the chronicle tells of \(told.steps.count) steps of findings, \(sum.count) stand"
            )
        }
        return sum.count
    }
}

extension Finding {
    fileprivate var acceptance: ToldDrift.Acceptance? {
        ToldDrift.acceptance(owner: owner, until: acceptedUntil?.rfc3339, hash: acceptedHash)
    }
}
