package import Access
package import Attestations
import Chronicle
package import Evidence
import Jobs
import Postgres

extension Attestor {
    /// Takes a document in, or each line of JSON Lines, whatever of the formats it is: all of it in one transaction. What was
    /// taken in before is given back as it is.
    ///
    /// - Throws: `AttestorError.unreadable`.
    package func importDocuments(
        for caller: Caller,
        _ bytes: [UInt8],
        limits: ReadingLimits = .standard
    ) async throws -> AttestorDecision<[ImportedDocument]> {
        try caller.require(.importAttestation)
        let now = self.now()
        let documents: [PreparedDocument]
        do throws(ReadingFault) {
            documents = try ReadDocument.documents(in: bytes, limits: limits).map {
                PreparedDocument(
                    $0.document,
                    bytes: $0.bytes,
                    id: newIdentifier(),
                    by: caller.actor,
                    at: now
                )
            }
        } catch {
            throw AttestorError.unreadable(error)
        }
        let decision = try await decide(for: caller) { db -> AttestorDecision<[ImportedDocument]> in
            var imported: [ImportedDocument] = []
            var fresh: [PreparedDocument] = []
            for document in documents {
                if let known = try DocumentStore().known(document, of: caller.tenant, in: db) {
                    imported.append(known)
                } else if !fresh.contains(where: { $0.body.digest == document.body.digest }) {
                    fresh.append(document)
                    imported.append(document.row)
                }
            }
            guard !fresh.isEmpty else {
                return AttestorDecision(value: imported, receipt: nil, isNew: false)
            }
            let event = DocumentsImported(documents: fresh, at: now, by: caller.actor)
            let receipt = try chronicle.record(event, of: caller.tenant, in: db)
            try askForLooks(at: fresh, of: caller.tenant, in: db)
            return AttestorDecision(value: imported, receipt: receipt, isNew: true)
        }
        if decision.isNew { jobs.announce() }
        return decision
    }

    /// Where there are advisories, bills are looked at by them, also those inside attestations.
    private func askForLooks(
        at documents: [PreparedDocument],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        let looks = documents.compactMap { document -> NewJob? in
            switch document.row {
            case .bill: BillMatching.job(for: document.row.id)
            case .attestation:
                document.document.attestedBill.map { _ in BillMatching.job(for: document.row.id) }
            case .vex: nil
            }
        }
        guard !looks.isEmpty, try AdvisoryStore().latestNumber(of: tenant, in: db) > 0 else { return }
        for start in stride(from: 0, to: looks.count, by: Jobs.manyLimit) {
            _ = try jobs.enqueue(Array(looks[start...].prefix(Jobs.manyLimit)), for: tenant, in: db)
        }
    }

    /// A document as it came in, byte by byte.
    package func document(for caller: Caller, _ digest: Digest) async throws -> [UInt8]? {
        try caller.require(.read)
        return try await BodyStore().bytes(digest, of: caller.tenant, from: database)
    }
}

/// A document with the rows that it makes, ready to be written.
struct PreparedDocument: Sendable {
    let body: BodyStore.Body
    let document: ReadDocument
    let row: ImportedDocument
    /// Of bills, VEX and attestations that hold either.
    let statements: [VEXStatement]
    /// Of attestations.
    let gitObjectID: GitObjectID?

    init(_ document: ReadDocument, bytes: [UInt8], id: UniqueID, by actor: String, at now: Instant) {
        body = BodyStore.Body(bytes)
        self.document = document
        switch document {
        case .bill(let bill):
            statements = bill.statements
            row = .bill(ImportedBill(bill, id: id, digest: body.digest, by: actor, at: now))
        case .vex(let vex):
            statements = vex.statements
            row = .vex(
                ImportedVEX(
                    id: id,
                    digest: body.digest,
                    format: vex.format.rawValue,
                    identifier: vex.identifier,
                    version: vex.version,
                    author: vex.author,
                    statedAt: vex.timestamp,
                    statementCount: vex.statements.count,
                    warnings: vex.warnings.kept,
                    importedBy: actor,
                    importedAt: now
                )
            )
        case .statement(let read):
            statements = read.statements
            row = .attestation(
                ImportedAttestation(read, form: .statement, id: id, digest: body.digest, by: actor, at: now)
            )
        case .envelope(let signed, let read):
            statements = read?.statements ?? []
            var attestation = ImportedAttestation(
                read,
                form: .envelope,
                id: id,
                digest: body.digest,
                by: actor,
                at: now
            )
            attestation.payloadType = signed.envelope.payloadType
            attestation.signatureCount = signed.envelope.signatures.count
            row = .attestation(attestation)
        case .bundle(let bundle, let read):
            statements = read?.statements ?? []
            var attestation = ImportedAttestation(
                read,
                form: .bundle,
                id: id,
                digest: body.digest,
                by: actor,
                at: now
            )
            attestation.signatureCount = 1
            attestation.bundleVersion = bundle.version.rawValue
            switch bundle.content {
            case .envelope(let signed): attestation.payloadType = signed.envelope.payloadType
            case .message(let digest, _):
                attestation.form = .signature
                if let digest {
                    attestation.subjects = [.init(name: nil, algorithm: "sha256", digest: digest.hex)]
                }
            }
            row = .attestation(attestation)
        }
        if case .attestation = row { gitObjectID = GitObjectID(of: bytes) } else { gitObjectID = nil }
    }
}

extension ReadStatement {
    fileprivate var statements: [VEXStatement] {
        switch predicate {
        case .vex(let document): document.statements
        case .bill(let bill): bill.statements
        default: []
        }
    }
}

extension ImportedBill {
    init(_ bill: BillOfMaterials, id: UniqueID, digest: Digest, by actor: String, at now: Instant) {
        let subject = bill.subjectComponent
        self.init(
            id: id,
            digest: digest,
            format: bill.format.rawValue,
            specificationVersion: bill.specificationVersion,
            identifier: bill.identifier,
            version: bill.version,
            name: bill.name,
            createdAt: bill.createdAt,
            subjectPackage: subject?.packageURL?.text,
            subjectDigest: subject?.sha256,
            componentCount: bill.components.count,
            dependencyCount: bill.dependencies.count,
            statementCount: bill.statements.count,
            warningCount: bill.warnings.count,
            warnings: bill.warnings.kept,
            importedBy: actor,
            importedAt: now
        )
    }
}

extension ImportedAttestation {
    init(
        _ read: ReadStatement?,
        form: Form,
        id: UniqueID,
        digest: Digest,
        by actor: String,
        at now: Instant
    ) {
        self.init(
            id: id,
            digest: digest,
            form: form,
            payloadType: read == nil ? nil : Statement.payloadType,
            predicateType: read?.statement.predicateType,
            signatureCount: 0,
            bundleVersion: nil,
            summary: read.map { $0.predicate.summary } ?? [:],
            warnings: read?.warnings.kept ?? [],
            importedBy: actor,
            importedAt: now,
            subjects: (read?.statement.subjects ?? []).flatMap { subject in
                subject.digests.sorted { $0.key < $1.key }.map { digest in
                    Subject(name: subject.name, algorithm: digest.key, digest: digest.value)
                }
            }
        )
    }
}

extension Predicate {
    /// In a few words, for lists and rules.
    var summary: JSON {
        switch self {
        case .provenance(let provenance):
            [
                "builder": .string(provenance.builder), "build_type": .string(provenance.buildType),
                "material_count": .integer(provenance.materials.count),
                "finished_at": .optional(provenance.finishedAt?.description),
            ]
        case .verificationSummary(let summary):
            [
                "verifier": .string(summary.verifier), "passed": .bool(summary.passed),
                "resource": .string(summary.resource), "policy": .string(summary.policy),
                "levels": .array(summary.levels.map(JSON.string)),
            ]
        case .testResult(let result):
            ["result": .string(result.result), "failed_count": .integer(result.failed.count)]
        case .vulnerabilityScan(let scan):
            [
                "scanner": .string(scan.scanner),
                "vulnerability_count": .integer(scan.vulnerabilities.count),
            ]
        case .bill(let bill):
            ["format": .string(bill.format.rawValue), "component_count": .integer(bill.components.count)]
        case .vex(let document): ["statement_count": .integer(document.statements.count)]
        case .other, .unreadable: [:]
        }
    }
}
