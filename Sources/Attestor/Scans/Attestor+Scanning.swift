package import Access
package import Attestations
import Chronicle
package import Evidence
import Ledger
import Postgres

extension Attestor {
    /// Takes a scanner's report in, with what follows for the queue and for what is unknown: all of it in one transaction, with
    /// one entry for each tool and artifact. The same report again changes nothing.
    ///
    /// - Throws: `AttestorError.unreadable`.
    package func importScan(
        for caller: Caller,
        _ bytes: [UInt8],
        _ request: ScanRequest = ScanRequest(),
        limits: ReadingLimits = .standard
    ) async throws -> AttestorDecision<[KeptScan]> {
        try caller.require(.importAttestation)
        let reports: [ScanReport]
        do throws(ReadingFault) {
            reports = try ScanReader.reports(in: bytes, about: request.artifact, limits: limits)
        } catch {
            throw AttestorError.unreadable(error)
        }
        let body = BodyStore.Body(bytes)
        let prepared = reports.map { report in
            PreparedScan(report, body: body, isWhole: request.isWhole, id: newIdentifier())
        }
        let now = self.now()
        return try await decide(for: caller) { db in
            try take(prepared, of: caller.tenant, by: caller.actor, at: now, in: db)
        }
    }

    /// Of reports, those that are not known yet, with what follows.
    func take(
        _ prepared: [PreparedScan],
        of tenant: TenantID,
        by actor: String,
        at now: Instant,
        in db: isolated Connection
    ) throws -> AttestorDecision<[KeptScan]> {
        let store = ScanStore()
        var known: [KeptScan] = []
        var taken: [(kept: KeptScan, prepared: PreparedScan)] = []
        var places: [[Digest]] = []
        var books: [String: TriageBook] = [:]
        var unknowns = UnknownsOfScans()
        // In one order, so that two who hand in several wait for each other instead of deadlocking.
        for scan in prepared.sorted(by: { $0.report.artifact.name < $1.report.artifact.name }) {
            let (tool, artifact) = (scan.report.tool, scan.report.artifact.name)
            var book =
                try books[artifact]
                ?? TriageBook(try TriageStore().lines(of: artifact, tenant: tenant, in: db))
            books[artifact] = book
            let digest = scan.body.digest
            if let one = try store.known(digest, tool: tool, artifact: artifact, of: tenant, in: db) {
                known.append(one)
                continue
            }
            let latest = try store.latest(tool: tool, artifact: artifact, of: tenant, in: db)
            let isLate = scan.report.scannedAt.flatMap { at in latest.map { at < $0 } } ?? false
            let before = book.tally
            let told = try AdvisoryStore().names(of: scan.report.findings, tenant: tenant, in: db)
            if isLate {
                book.recognise(told + scan.report.findings.map(\.names))
            } else {
                book.take(
                    scan.report,
                    told: told,
                    isWhole: scan.isWhole,
                    scan: scan.id,
                    by: actor,
                    at: now,
                    identifier: newIdentifier
                )
            }
            places.append(scan.report.findings.map { book.place(of: $0.place, in: artifact) })
            books[artifact] = book
            let kept = KeptScan(scan, book.tally - before, isLate: isLate, by: actor, at: now)
            taken.append((kept, scan))
            try unknowns.take(scan, isBillThere: isBillThere(scan.report, of: tenant, in: db))
        }
        guard !taken.isEmpty else { return AttestorDecision(value: known, receipt: nil, isNew: false) }
        try unknowns.settle(
            among: UnknownStore(),
            by: actor,
            at: now,
            of: tenant,
            in: db
        )
        let event = ScansImported(
            scans: taken.map(\.kept),
            prepared: taken.map(\.prepared),
            places: places,
            books: books.sorted { $0.key < $1.key }.map(\.value),
            notes: unknowns.notes,
            noteIDs: unknowns.notes.map { _ in newIdentifier() },
            resolved: unknowns.resolved,
            at: now,
            by: actor
        )
        let receipt = try chronicle.record(event, of: tenant, in: db)
        return AttestorDecision(value: known + taken.map(\.kept), receipt: receipt, isNew: true)
    }

    /// Whether what was scanned has a bill of materials, by its digest or its name; `nil` where it needs none.
    private func isBillThere(
        _ report: ScanReport,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Bool? {
        guard report.format != .advisories, report.format != .sarif else { return nil }
        let (name, sha256) = (report.artifact.name, report.artifact.sha256)
        return try db.first(
            """
            SELECT EXISTS (
                SELECT FROM attestor.sbom_entries
                WHERE tenant_id = \(tenant)
                  AND (subject_digest = \(sha256) OR document_name = \(name) OR subject_purl = \(name)
                       OR starts_with(subject_purl, \(name + "@")))
            ) AS is_there
            """
        ) { row in try row["is_there"] }
    }

    // MARK: Reading

    /// The newest first; of an artifact by its name, with or without a version.
    package func scans(
        for caller: Caller,
        of artifact: String? = nil,
        before: UniqueID? = nil,
        limit: Int
    ) async throws -> [KeptScan] {
        try caller.require(.read)
        let query = ScanStore().page(
            try Self.checked(limit),
            before: before,
            artifact: artifact.map { ScannedArtifact(reference: $0.storable).name },
            of: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(KeptScan.init)
    }

    /// - Throws: `AttestorError.unknownScan`.
    package func scan(for caller: Caller, _ id: UniqueID) async throws -> KeptScan {
        try caller.require(.read)
        guard
            let found = try await database.first(
                for: caller.tenant,
                ScanStore().one(id, of: caller.tenant),
                as: KeptScan.init
            )
        else { throw AttestorError.unknownScan(id.description) }
        return found
    }

    /// Of one report in its order, after a number.
    package func findings(
        for caller: Caller,
        of scan: UniqueID,
        after number: Int = -1,
        limit: Int
    ) async throws -> [ListedFinding] {
        try caller.require(.read)
        let query = ScanStore().findings(
            of: scan,
            after: number,
            limit: try Self.checked(limit),
            tenant: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(ListedFinding.init)
    }
}

/// A report that is ready to be taken in.
struct PreparedScan: Sendable {
    let report: ScanReport
    let body: BodyStore.Body
    let isWhole: Bool
    let id: UniqueID
    let billID: UniqueID?
    let notes: [UnknownNote]
    /// What is known now, if it was noted as unknown.
    let settled: [UnknownNote]

    init(
        _ report: ScanReport,
        body: BodyStore.Body,
        isWhole: Bool,
        id: UniqueID,
        billID: UniqueID? = nil,
        notes: [UnknownNote] = [],
        settled: [UnknownNote] = []
    ) {
        var report = report
        report.tool = report.tool.storable.clippedBytes(to: 200)
        report.artifact.name = report.artifact.name.storable.clippedBytes(to: 1000)
        for index in report.findings.indices {
            report.findings[index].place.clip()
            report.findings[index].aliases = report.findings[index].aliases.map(\.storable)
        }
        self.report = report
        self.body = body
        self.isWhole = isWhole
        self.id = id
        self.billID = billID
        self.notes = notes
        self.settled = settled
    }
}

extension ScanFinding.Place {
    /// As long as an index takes.
    fileprivate mutating func clip() {
        component = component.storable.clippedBytes(to: 1500)
        vulnerability = vulnerability.storable.clippedBytes(to: 500)
        location = location?.storable.clippedBytes(to: 2000)
    }
}

extension KeptScan {
    init(
        _ scan: PreparedScan,
        _ tally: TriageBook.Tally,
        isLate: Bool,
        by actor: String,
        at now: Instant
    ) {
        let report = scan.report
        self.init(
            id: scan.id,
            digest: scan.body.digest,
            format: report.format,
            tool: report.tool,
            toolVersion: report.toolVersion,
            artifact: report.artifact,
            billID: scan.billID,
            scannedAt: report.scannedAt,
            isWhole: scan.isWhole,
            isLate: isLate,
            findingCount: report.findings.count,
            coveredCount: report.coveredComponents.union(report.touched.map(\.component)).count,
            openedCount: tally.opened,
            reopenedCount: tally.reopened,
            resolvedCount: tally.resolved,
            uncoveredCount: tally.uncovered,
            warnings: report.warnings.kept,
            importedBy: actor,
            importedAt: now
        )
    }
}
