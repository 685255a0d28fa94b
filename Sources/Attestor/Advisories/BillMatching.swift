package import Access
import Attestations
import Evidence
package import Jobs
package import Postgres

/// Looks at bills of materials again when something else is known of the packages that they list: after each import of
/// advisories at those that it concerns, of each artifact the bill that was handed in last; and once at each bill that comes in.
package struct BillMatching: Sendable {
    package static let kind = "attestor.match"
    /// Asked for by imports of advisories.
    package static let job = NewJob(kind, uniqueKey: "advisories", priority: .low)
    /// Bills that are found together.
    private static let batchLimit = 64

    private let attestor: Attestor
    /// Is told of each tenant that something was committed for.
    private let committed: @Sendable (TenantID) -> Void

    package init(_ attestor: Attestor, committed: @escaping @Sendable (TenantID) -> Void = { _ in }) {
        self.attestor = attestor
        self.committed = committed
    }

    static func job(for bill: UniqueID) -> NewJob {
        NewJob(kind, ["sbom_id": .string(bill.text)], uniqueKey: bill.text, priority: .low)
    }

    package var handler: JobHandler {
        JobHandler(Self.kind, concurrency: 2, tenantConcurrency: 1, keptFor: .seconds(86_400)) { run in
            if let bill = run.arguments["sbom_id"]?.string.flatMap({ UniqueID($0) }) {
                try await attestor.look(at: bill, of: run.tenant, committed)
                return
            }
            var count = 0
            // A bill that can't be looked at keeps nobody from the others.
            var failures: [UniqueID: any Error] = [:]
            while true {
                let limit = Self.batchLimit + failures.count
                let due = try await attestor.dueBills(of: run.tenant, limit: limit).filter {
                    failures[$0] == nil
                }
                for bill in due {
                    do {
                        try await attestor.look(at: bill, of: run.tenant, committed)
                        count += 1
                    } catch {
                        try Task.checkCancellation()
                        failures[bill] = error
                    }
                    run.report(count, "bills")
                }
                guard due.isEmpty else { continue }
                if let error = failures.values.first { throw error }
                // Whoever imports while the job runs finds it asked for: it ends only where nothing came in meanwhile.
                if try await attestor.finishMatching(run) { return }
            }
        }
    }
}

extension Attestor {
    /// Looks at a bill of materials by the advisories that count: what it lists with a package URL was looked at.
    ///
    /// - Throws: `AttestorError.unknownBill`.
    package func scanBill(
        for caller: Caller,
        _ reference: String
    ) async throws -> AttestorDecision<[KeptScan]> {
        try caller.require(.importAttestation)
        let kept = try await bill(for: caller, reference)
        guard let decision = try await match(kept, of: caller.tenant, by: caller.actor) else {
            throw AttestorError.unknownBill(reference)
        }
        return decision
    }

    /// Whether a bill waits to be looked at.
    package func hasDueBills(of tenant: TenantID) async throws -> Bool {
        try await database.transaction(for: tenant) { db in
            let number = try AdvisoryStore().latestNumber(of: tenant, in: db)
            return try !BillLooks().due(before: number, limit: 1, of: tenant, in: db).isEmpty
        }
    }

    /// Looks at a bill, where it is the last one of its artifact that was handed in.
    fileprivate func look(
        at id: UniqueID,
        of tenant: TenantID,
        _ committed: @Sendable (TenantID) -> Void
    ) async throws {
        let isLast = try await database.transaction(for: tenant) { db in
            try BillLooks().isLast(id, of: tenant, in: db)
        }
        let query = BillStore().one(id, of: tenant)
        guard isLast, let kept = try await database.first(for: tenant, query, as: ImportedBill.init) else {
            return
        }
        if try await match(kept, of: tenant, by: "server")?.isNew ?? false { committed(tenant) }
    }

    /// Bills that are to be looked at. That others are not concerned by what came in since they were looked at is noted.
    fileprivate func dueBills(of tenant: TenantID, limit: Int) async throws -> [UniqueID] {
        try await database.transaction(for: tenant) { db in
            let (store, looks) = (AdvisoryStore(), BillLooks())
            let number = try store.latestNumber(of: tenant, in: db)
            for place in try looks.places(before: number, of: tenant, in: db) {
                let changes = try store.changes(since: place, of: tenant, in: db)
                try looks.settle(place, through: number, but: changes, of: tenant, in: db)
            }
            return try looks.due(before: number, limit: limit, of: tenant, in: db)
        }
    }

    /// Ends the job, unless there is more to do.
    fileprivate func finishMatching(_ run: JobRun) async throws -> Bool {
        try await database.transaction(for: run.tenant) { db in
            let store = AdvisoryStore()
            try store.lock(run.tenant, in: db)
            let number = try store.latestNumber(of: run.tenant, in: db)
            guard try BillLooks().due(before: number, limit: 1, of: run.tenant, in: db).isEmpty else {
                return false
            }
            try run.complete(in: db)
            return true
        }
    }

    /// `nil` where the bill's bytes are not there any more.
    private func match(
        _ kept: ImportedBill,
        of tenant: TenantID,
        by actor: String
    ) async throws -> AttestorDecision<[KeptScan]>? {
        var read: BillOfMaterials?
        if let bytes = try await BodyStore().bytes(kept.digest, of: tenant, from: database),
            case .bill(let bill) = try? ReadDocument(parsing: bytes)
        {
            read = bill
        }
        let bill = read
        let packages = Set(bill?.components.compactMap { $0.packageURL?.package.text } ?? []).sorted()
        let now = self.now()
        return try await database.decide(for: tenant) { db -> AttestorDecision<[KeptScan]>? in
            // Of two looks at an artifact the later one knows what the earlier one did.
            let key = "attestor.match \(tenant) \(kept.artifact.name)"
            try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(key), 0))")
            let store = AdvisoryStore()
            let number = try store.latestNumber(of: tenant, in: db)
            try BillLooks().looked(at: kept.id, through: number, of: tenant, in: db)
            guard let bill else { return nil }
            let looked = AdvisedBill(
                bill,
                kept: kept,
                advisories: try store.about(packages, of: tenant, in: db),
                advisedTypes: try store.types(of: tenant, in: db)
            )
            // The report is made here: its bytes are what it says, by which it is known.
            var body = BodyStore.Body(looked.document())
            let (tool, artifact) = (looked.report.tool, kept.artifact.name)
            let scans = ScanStore()
            if try scans.latestDigest(tool: tool, artifact: artifact, of: tenant, in: db) != body.digest,
                try scans.known(body.digest, tool: tool, artifact: artifact, of: tenant, in: db) != nil
            {
                // As it was once before, and was not since: that is said anew.
                body = BodyStore.Body(looked.document(againAt: now))
            }
            let scan = PreparedScan(
                looked.report,
                body: body,
                isWhole: false,
                id: newIdentifier(),
                bill: kept,
                notes: looked.notes,
                settled: looked.settled
            )
            return try take([scan], of: tenant, by: actor, at: now, in: db)
        }
    }
}

/// Reads and writes `scanner.bill_looks`.
struct BillLooks {
    /// A bill came in, that nobody looked at.
    func insert(_ bill: ImportedBill, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO scanner.bill_looks (tenant_id, sbom_id, artifact)
            VALUES (\(tenant), \(bill.id), \(bill.artifact.name))
            """
        )
    }

    func looked(at id: UniqueID, through number: Int, of tenant: TenantID, in db: isolated Connection) throws
    {
        try db.execute(
            """
            UPDATE scanner.bill_looks SET looked_through = \(number)
            WHERE tenant_id = \(tenant) AND sbom_id = \(id) AND coalesce(looked_through, -1) < \(number)
            """
        )
    }

    /// Whether no bill of the same artifact came in later.
    func isLast(_ id: UniqueID, of tenant: TenantID, in db: isolated Connection) throws -> Bool {
        try db.first(
            """
            SELECT NOT EXISTS (
                SELECT FROM scanner.bill_looks AS later
                WHERE later.tenant_id = \(tenant) AND later.artifact = look.artifact AND later.sbom_id > look.sbom_id
            ) AS is_last
            FROM scanner.bill_looks AS look
            WHERE look.tenant_id = \(tenant) AND look.sbom_id = \(id)
            """
        ) { row in try row["is_last"] as Bool } ?? false
    }

    /// The last bill of each artifact that was not looked at since the import of this number; none before the first one.
    func due(
        before number: Int,
        limit: Int,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [UniqueID] {
        guard number > 0 else { return [] }
        return try db.rows(
            """
            SELECT look.sbom_id
            FROM scanner.bill_looks AS look
            WHERE look.tenant_id = \(tenant) AND (look.looked_through IS NULL OR look.looked_through < \(number))
              AND NOT EXISTS (
                  SELECT FROM scanner.bill_looks AS later
                  WHERE later.tenant_id = \(tenant) AND later.artifact = look.artifact AND later.sbom_id > look.sbom_id
              )
            ORDER BY look.sbom_id DESC
            LIMIT \(limit: limit)
            """
        ) { row in try row["sbom_id"] as UniqueID }
    }

    /// Up to which imports those were looked at that were looked at before.
    func places(before number: Int, of tenant: TenantID, in db: isolated Connection) throws -> [Int] {
        try db.rows(
            """
            SELECT DISTINCT looked_through
            FROM scanner.bill_looks
            WHERE tenant_id = \(tenant) AND looked_through < \(number)
            ORDER BY looked_through DESC
            LIMIT 16
            """
        ) { row in try row["looked_through"] as Int }
    }

    /// What was looked at up to one import is as if it had been up to another, but where it lists what has changed.
    func settle(
        _ place: Int,
        through number: Int,
        but changes: (packages: [String], types: [String]),
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            UPDATE scanner.bill_looks AS look SET looked_through = \(number)
            WHERE look.tenant_id = \(tenant) AND look.looked_through = \(place) AND look.sbom_id NOT IN (
                SELECT component.sbom_id FROM attestor.components AS component
                WHERE component.tenant_id = \(tenant) AND component.package = ANY (\(changes.packages))
                UNION ALL
                SELECT component.sbom_id FROM attestor.components AS component
                WHERE cardinality(\(changes.types)::text[]) > 0 AND component.tenant_id = \(tenant)
                  AND component.package IS NOT NULL
                  AND split_part(component.package, '/', 1) = ANY (\(changes.types.map { "pkg:\($0)" }))
            )
            """
        )
    }
}

extension ImportedBill {
    /// What it is a bill of, by a name that stays from version to version.
    var artifact: ScannedArtifact {
        var artifact =
            subjectPackage.map { ScannedArtifact(reference: $0) }
            ?? ScannedArtifact(name: name ?? identifier ?? node)
        artifact.name = artifact.name.storable.clippedBytes(to: 1000)
        return artifact
    }
}
