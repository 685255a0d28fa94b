import Chronicle
import Evidence
import Kinds
import Ledger
package import Postgres

/// Holds baselines, snapshots with their items, sources of evidence, a tenant's names and findings against the entries of the chronicle that they
/// follow from: what an entry told last is what stands, every snapshot has the root that its entry names, and no row stands
/// that no entry told.
package struct DriftAudit: Sendable {
    private static let entriesAStep = 1_024
    /// Findings that are looked at together.
    private static let findingsAStep = 1_000

    private let database: Database

    package init(_ database: Database) { self.database = database }

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
        try await database.transaction(for: tenant, isolation: .repeatableRead) { db in
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
                return .inOrder(rows: baselines + findings)
            } catch {
                if let fault = error.fault { throw fault }
                return .different(error.sentence)
            }
        }
    }

    /// What is not as it was told; or a fault that has nothing to do with it.
    private struct Difference: Error {
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
            for finding in step where told.findings[finding.id] != ToldDrift.digest(of: finding.told) {
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
        return count
    }
}

/// What entries told last of each thing: digests, so that a hundred thousand findings are a few megabytes.
private struct ToldDrift {
    struct Snapshot: Hashable {
        var root: String
        var count: Int
        var capturedAt: String
        var listings: JSON
    }

    private(set) var profiles: [UniqueID: Digest] = [:]
    private(set) var snapshots: [UniqueID: Snapshot] = [:]
    private(set) var sources: [UniqueID: Digest] = [:]
    private(set) var findings: [UniqueID: Digest] = [:]
    /// The digest of the names, in hexadecimal.
    private(set) var names: String?

    /// - Parameter body: what is kept beside the ledger under a digest.
    mutating func take(_ bytes: [UInt8], body: (Digest) throws -> [UInt8]?) throws {
        // Most entries tell of something else, and are not parsed.
        let type = bytes.withUnsafeBytes { raw in
            EntryScan(raw).map { String(decoding: raw[$0.type], as: UTF8.self) }
        }
        if let type, !Self.prefixes.contains(where: type.hasPrefix) { return }
        let entry = try Entry(parsing: bytes)
        let data = JSON.object(entry.data)
        switch entry.type {
        case "muniment.baseline.created", "muniment.baseline.amended", "muniment.baseline.retired":
            guard let id = Self.id(data["baseline_profile_id"]) else { return }
            profiles[id] = Self.digest(
                name: data["name"]?.string,
                version: data["version"]?.integer,
                scope: Self.digest(ofTold: data["scope"] ?? .null),
                isRetired: entry.type.hasSuffix("retired")
            )
        case "muniment.baseline.captured":
            guard let id = Self.id(data["baseline_snapshot_id"]) else { return }
            snapshots[id] = Snapshot(
                root: data["items_root"]?.string ?? "",
                count: data["item_count"]?.integer ?? 0,
                capturedAt: data["captured_at"]?.string ?? "",
                listings: data["listings"] ?? .null
            )
        case "muniment.drift.source_changed":
            guard let id = Self.id(data["evidence_source_id"]) else { return }
            sources[id] = Self.digest(
                source: data["name"]?.string,
                settings: Self.digest(ofTold: data["settings"] ?? .null),
                isEnabled: data["is_enabled"]?.bool ?? false,
                isRemoved: data["change"]?.string == "removed"
            )
        case "muniment.drift.names_changed": names = data["names_sha256"]?.string
        case "muniment.drift.compared":
            for list in ["opened", "reopened", "resolved"] {
                for told in try Self.whole(data[list] ?? .null, body).array ?? [] {
                    guard let id = Self.id(told["finding_id"]) else { continue }
                    findings[id] = Self.digest(ofTold: told)
                }
            }
        case "muniment.finding.judged":
            guard let id = Self.id(data["finding_id"]) else { return }
            findings[id] = Self.digest(ofTold: data["finding"] ?? .null)
        default: break
        }
    }

    private static let prefixes = ["muniment.baseline.", "muniment.drift.", "muniment.finding."]

    private static func id(_ json: JSON?) -> UniqueID? { json?.string.flatMap { UniqueID($0) } }

    // MARK: Digests

    static func digest(of profile: BaselineProfile) -> Digest {
        digest(
            name: profile.name,
            version: profile.version,
            scope: digest(of: profile.scope.json),
            isRetired: profile.retiredAt != nil
        )
    }

    static func digest(of source: DirectorySource) -> Digest {
        digest(
            source: source.name,
            settings: digest(of: source.settings.json),
            isEnabled: source.isEnabled,
            isRemoved: source.removedAt != nil
        )
    }

    private static func digest(source name: String?, settings: Digest, isEnabled: Bool, isRemoved: Bool)
        -> Digest
    {
        digest(
            of: [
                "name": .optional(name), "settings": .string(settings.hex), "is_enabled": .bool(isEnabled),
                "is_removed": .bool(isRemoved),
            ]
        )
    }

    static func digest(of json: JSON) -> Digest { Digest.sha256(of: json.canonicalBytes()) }

    private static func digest(name: String?, version: Int?, scope: Digest, isRetired: Bool) -> Digest {
        digest(
            of: [
                "name": .optional(name), "version": .integer(version ?? 0), "scope": .string(scope.hex),
                "is_retired": .bool(isRetired),
            ]
        )
    }

    /// Of a value that an entry tells: itself or, where it was shortened, what names it.
    private static func digest(ofTold json: JSON) -> Digest { shortened(json)?.digest ?? digest(of: json) }

    private static func whole(_ json: JSON, _ body: (Digest) throws -> [UInt8]?) throws -> JSON {
        guard let (digest, size) = shortened(json), let bytes = try body(digest), bytes.count == size else {
            return json
        }
        return try JSON(parsing: bytes, limits: .stored)
    }

    private static func shortened(_ json: JSON) -> (digest: Digest, size: Int)? {
        guard json.object?.count == 2, let size = json["size_bytes"]?.integer, size > JSON.shortByteCount,
            let digest = json["sha256"]?.string.flatMap({ Digest(hex: $0) })
        else { return nil }
        return (digest, size)
    }
}
