package import Access
import Attestations
import Evidence
package import Jobs
package import Postgres

/// Looks at bills of materials again when something else is known of the packages that they list: after each import of
/// advisories at those that it concerns, of each artifact the bill that was handed in last; and once at each bill that comes in.
/// A bill inside an attestation is one as any other.
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

    /// - Parameter id: of the bill, or of the attestation that holds one.
    static func job(for id: UniqueID) -> NewJob {
        NewJob(kind, ["sbom_id": .string(id.text)], uniqueKey: id.text, priority: .low)
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
            var settled: Int?
            while true {
                let limit = Self.batchLimit + failures.count
                let found = try await attestor.dueBills(of: run.tenant, settled: settled, limit: limit)
                settled = found.number
                let due = found.bills.filter { failures[$0] == nil }
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
    /// - Parameter reference: of a bill, or the identifier of an attestation that holds one.
    /// - Throws: `AttestorError.unknownBill`.
    package func scanBill(
        for caller: Caller,
        _ reference: String
    ) async throws -> AttestorDecision<[KeptScan]> {
        try caller.require(.importAttestation)
        let document: LookedDocument
        if let id = UniqueID(reference), let found = try await lookedDocument(id, of: caller.tenant) {
            document = found
        } else {
            document = .bill(try await bill(for: caller, reference))
        }
        guard let decision = try await match(document, of: caller.tenant, by: caller.actor) else {
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
        guard isLast, let document = try await lookedDocument(id, of: tenant) else { return }
        if try await match(document, of: tenant, by: "server")?.isNew ?? false { committed(tenant) }
    }

    /// The bill, or the attestation, of this identifier.
    private func lookedDocument(_ id: UniqueID, of tenant: TenantID) async throws -> LookedDocument? {
        let bill = BillStore().one(id, of: tenant)
        if let kept = try await database.first(for: tenant, bill, as: ImportedBill.init) {
            return .bill(kept)
        }
        let envelope = EnvelopeStore().one(id, of: tenant)
        return try await database.first(for: tenant, envelope, as: ImportedAttestation.init).map(
            LookedDocument.attestation
        )
    }

    /// Bills that are to be looked at, by what came in up to an import. That others are not concerned by it is noted first, unless
    /// that was `settled` for the same import already.
    fileprivate func dueBills(
        of tenant: TenantID,
        settled: Int?,
        limit: Int
    ) async throws -> (number: Int, bills: [UniqueID]) {
        try await database.transaction(for: tenant) { db in
            let (store, looks) = (AdvisoryStore(), BillLooks())
            let number = try store.latestNumber(of: tenant, in: db)
            if number != settled {
                for place in try looks.places(before: number, of: tenant, in: db) {
                    let changes = try store.changes(since: place, of: tenant, in: db)
                    try looks.settle(place, through: number, but: changes, of: tenant, in: db)
                }
            }
            return (number, try looks.due(before: number, limit: limit, of: tenant, in: db))
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

    /// `nil` where the bill's bytes are not there any more, or hold none.
    private func match(
        _ document: LookedDocument,
        of tenant: TenantID,
        by actor: String
    ) async throws -> AttestorDecision<[KeptScan]>? {
        var found: (bill: BillOfMaterials, kept: MatchedBill)?
        if let bytes = try await BodyStore().bytes(document.digest, of: tenant, from: database),
            let read = try? ReadDocument(parsing: bytes)
        {
            found = document.bill(in: read)
        }
        let known = found
        let packages = known.map { $0.bill.packages } ?? []
        let now = self.now()
        return try await database.decide(for: tenant) { db -> AttestorDecision<[KeptScan]>? in
            // Of two looks at an artifact the later one knows what the earlier one did.
            let key = "attestor.match \(tenant) \(known?.kept.artifact.name ?? "")"
            try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(key), 0))")
            let store = AdvisoryStore()
            let number = try store.latestNumber(of: tenant, in: db)
            try BillLooks().looked(at: document.id, through: number, of: tenant, in: db)
            guard let (bill, kept) = known else { return nil }
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
                billID: kept.billID,
                notes: looked.notes,
                settled: looked.settled
            )
            return try take([scan], of: tenant, by: actor, at: now, in: db)
        }
    }
}
