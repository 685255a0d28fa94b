import Access
import Attestations
package import Evidence
import Postgres

/// What an artifact is to be judged by.
package struct VerdictDraft: Sendable {
    /// A policy's identifier, its name or `name@version`.
    package var policy: String
    package var subject: Digest
    package var subjectName: String?
    /// As of when; now where it is left out.
    package var at: Instant?
    package var traceID: String?
    /// Those that count, by identifier or CID; `nil`: all about the artifact that are there.
    package var bills: [String]?
    package var attestations: [UniqueID]?
    package var vex: [UniqueID]?
    /// By name; `nil`: the newest of each.
    package var feeds: [String]?

    package init(policy: String, subject: Digest) {
        self.policy = policy
        self.subject = subject
    }
}

extension Attestor {
    /// Documents of a kind that are looked up by themselves; of more, those that count must be named.
    static let gatheredLimit = 200

    /// The documents that a verdict rests on, with their bytes; and those that are to be kept with it.
    func gathered(
        _ draft: VerdictDraft,
        at moment: Instant,
        judge: SigningKey,
        for caller: Caller
    ) async throws -> (inputs: VerdictInputs, bodies: [Digest: [UInt8]], kept: [BodyStore.Body]) {
        var documents: [VerdictInputs.Document] = []
        var kept: [BodyStore.Body] = []
        let bills = try await bills(of: draft, for: caller)
        documents += bills.map { .init(role: .sbom, node: $0.node, digest: $0.digest) }
        let vex = try await vex(of: draft, bills: bills, for: caller)
        documents += vex.documents.map { .init(role: .vex, node: $0.node, digest: $0.digest) }
        var attestations = try await attestations(of: draft, for: caller)
        for id in vex.attestations where !attestations.contains(where: { $0.id == id }) {
            attestations.append(try await attestation(for: caller, id))
        }
        documents += attestations.map { .init(role: .attestation, node: $0.node, digest: $0.digest) }
        for verdict in try await latestVerdicts(on: attestations.map(\.id), for: caller) {
            // What an earlier key of this installation signed counts for nothing, until the attestation is judged anew.
            guard let envelope = verdict.envelope,
                (try? envelope.verifiedPayload(
                    ofType: Statement.payloadType,
                    trusting: [judge.verificationKey]
                )) != nil
            else { continue }
            let body = BodyStore.Body(envelope.canonicalBytes())
            kept.append(body)
            documents.append(.init(role: .trustVerdict, node: verdict.node, digest: body.digest))
        }
        documents += try await feeds(of: draft, for: caller).map {
            .init(role: .feed, node: $0.node, digest: $0.digest)
        }
        if draft.feeds == nil {
            documents += try await unnamedAdvisories(on: bills, attestations, of: caller.tenant).map {
                .init(role: .feed, node: "feed:\($0.id)", digest: $0.digest)
            }
        }
        guard documents.count <= VerdictInputs.documentLimit else {
            throw AttestorError.unusableInputs(.tooManyDocuments(limit: VerdictInputs.documentLimit))
        }
        let inputs = VerdictInputs(
            subject: draft.subject,
            subjectName: draft.subjectName,
            at: moment,
            judges: [judge.did],
            documents: documents
        )
        var bodies = try await bytes(of: inputs.documents.filter { $0.role != .trustVerdict }, for: caller)
        for body in kept { bodies[body.digest] = body.bytes }
        return (inputs, bodies, try await missing(among: kept, of: caller.tenant))
    }

    /// Those that no earlier verdict has kept: bodies stay for good.
    private func missing(among bodies: [BodyStore.Body], of tenant: TenantID) async throws -> [BodyStore.Body]
    {
        guard !bodies.isEmpty else { return [] }
        let digests = bodies.map(\.digest)
        let there = try await database.rows(
            for: tenant,
            "SELECT digest FROM attestor.bodies WHERE tenant_id = \(tenant) AND digest = ANY (\(digests))"
        ) { row in try row["digest"] as Digest }
        return bodies.filter { !there.contains($0.digest) }
    }

    /// Of documents that are kept; those that are not there are left out.
    func bytes(
        of documents: [VerdictInputs.Document],
        for caller: Caller
    ) async throws -> [Digest: [UInt8]] {
        var bodies: [Digest: [UInt8]] = [:]
        var count = 0
        for digest in Set(documents.map(\.digest)) {
            guard let bytes = try await BodyStore().bytes(digest, of: caller.tenant, from: database) else {
                continue
            }
            count += bytes.count
            guard count <= VerdictBundle.inputByteLimit else {
                throw AttestorError.invalid(
                    field: "sboms",
                    reason: "and all else are larger than \(VerdictBundle.inputByteLimit >> 20) MiB together",
                    remedy: "name the documents that count"
                )
            }
            bodies[digest] = bytes
        }
        return bodies
    }

    private func bills(of draft: VerdictDraft, for caller: Caller) async throws -> [ImportedBill] {
        guard let named = draft.bills else {
            let query = BillStore().page(
                Self.gatheredLimit + 1,
                before: nil,
                about: draft.subject,
                of: caller.tenant
            )
            return try Self.whole(
                try await database.rows(for: caller.tenant, query).map(ImportedBill.init),
                field: "sboms"
            )
        }
        var bills: [ImportedBill] = []
        for reference in try Self.few(named, field: "sboms") {
            bills.append(try await bill(for: caller, reference))
        }
        return bills
    }

    private func attestations(
        of draft: VerdictDraft,
        for caller: Caller
    ) async throws -> [ImportedAttestation] {
        guard let named = draft.attestations else {
            let query = EnvelopeStore().page(
                Self.gatheredLimit + 1,
                before: nil,
                predicateType: nil,
                about: draft.subject.hex,
                of: caller.tenant
            )
            return try Self.whole(
                try await database.rows(for: caller.tenant, query).map(ImportedAttestation.init),
                field: "attestations"
            )
        }
        var attestations: [ImportedAttestation] = []
        for id in try Self.few(named, field: "attestations") {
            attestations.append(try await attestation(for: caller, id))
        }
        return attestations
    }

    /// Documents, and attestations, that say something of a package in the bills, or of the artifact itself.
    private func vex(
        of draft: VerdictDraft,
        bills: [ImportedBill],
        for caller: Caller
    ) async throws -> (documents: [ImportedVEX], attestations: [UniqueID]) {
        if let named = draft.vex {
            var documents: [ImportedVEX] = []
            for id in try Self.few(named, field: "vex") { documents.append(try await vex(for: caller, id)) }
            return (documents, [])
        }
        let rows = try await database.rows(
            for: caller.tenant,
            """
            SELECT DISTINCT document_id, document_kind
            FROM attestor.vex_statements AS statement
            WHERE tenant_id = \(caller.tenant) AND document_kind IN ('vex', 'attestation')
              AND (
                  product = \("sha256:\(draft.subject.hex)")
                  OR package IN (
                      SELECT component.package
                      FROM attestor.components AS component
                      WHERE component.tenant_id = \(caller.tenant) AND component.sbom_id = ANY(\(bills.map(\.id)))
                        AND component.package IS NOT NULL
                  )
              )
            ORDER BY document_kind, document_id
            LIMIT \(limit: Self.gatheredLimit + 1)
            """
        )
        var documents: [ImportedVEX] = []
        var attestations: [UniqueID] = []
        for row in try Self.whole(rows, field: "vex") {
            let id: UniqueID = try row["document_id"]
            if try row["document_kind"] == "vex" {
                documents.append(try await vex(for: caller, id))
            } else {
                attestations.append(id)
            }
        }
        return (documents, draft.attestations == nil ? attestations : [])
    }

    private func feeds(of draft: VerdictDraft, for caller: Caller) async throws -> [KeptFeed] {
        if let named = draft.feeds, named.isEmpty { return [] }
        let all = try await feeds(for: caller)
        guard let named = draft.feeds else { return all }
        return try Self.few(named, field: "feeds").map { name in
            guard let feed = all.first(where: { $0.name == name }) else {
                throw AttestorError.unknownFeed(name)
            }
            return feed
        }
    }

    /// What was handed in without a name and counts for what the bills list. The newest is always among it: rules see by it that
    /// there are advisories.
    private func unnamedAdvisories(
        on bills: [ImportedBill],
        _ attestations: [ImportedAttestation],
        of tenant: TenantID
    ) async throws -> [AdvisoryImport] {
        let store = AdvisoryStore()
        guard
            let newest = try await database.first(
                for: tenant,
                store.latestUnnamed(of: tenant),
                as: AdvisoryImport.init
            )
        else { return [] }
        var packages = Set(
            try await database.rows(
                for: tenant,
                """
                SELECT DISTINCT package FROM attestor.components
                WHERE tenant_id = \(tenant) AND sbom_id = ANY (\(bills.map(\.id))) AND package IS NOT NULL
                """
            ) { row in try row["package"] as String }
        )
        for attestation in attestations {
            guard let bytes = try await BodyStore().bytes(attestation.digest, of: tenant, from: database),
                let read = try? ReadDocument(parsing: bytes)
            else { continue }
            packages.formUnion(read.attestedBill?.bill.packages ?? [])
        }
        let query = store.unnamed(about: packages.sorted(), limit: Self.gatheredLimit + 1, of: tenant)
        let found = try await database.rows(for: tenant, query).map(AdvisoryImport.init)
        guard found.count <= Self.gatheredLimit else {
            throw AttestorError.invalid(
                field: "feeds",
                reason:
                    "of this artifact are more than \(Self.gatheredLimit) files of advisories without a name",
                remedy: "hand advisories in under a name, in one file"
            )
        }
        return found.contains(newest) ? found : found + [newest]
    }

    /// The latest of each attestation that stands.
    private func latestVerdicts(
        on attestations: [UniqueID],
        for caller: Caller
    ) async throws -> [TrustVerdict] {
        guard !attestations.isEmpty else { return [] }
        return try await database.rows(
            for: caller.tenant,
            VerdictStore().latest(on: attestations, of: caller.tenant)
        ).map(TrustVerdict.init)
    }

    private static func few<Value>(_ values: [Value], field: String) throws -> [Value] {
        guard values.count <= gatheredLimit else {
            throw AttestorError.invalid(
                field: field,
                reason: "are more than \(gatheredLimit)",
                remedy: "name fewer"
            )
        }
        return values
    }

    private static func whole<Value>(_ found: [Value], field: String) throws -> [Value] {
        guard found.count <= gatheredLimit else {
            throw AttestorError.invalid(
                field: field,
                reason: "of this artifact are more than \(gatheredLimit)",
                remedy: "name those that count"
            )
        }
        return found
    }
}
