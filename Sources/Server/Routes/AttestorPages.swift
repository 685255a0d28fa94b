import API
import Access
import Attestor
import Evidence
import Hummingbird
import Ledger

// The pages of what others say of software: lists of it, what is found by a digest, a package or a vulnerability, and who is
// believed. They ask what the API asks.

extension Pages {
    func addAttestor(to router: some RouterMethods<AppRequestContext>) {
        router.get("attestations") { request, context in
            let caller = try context.caller()
            if let text = request.query("q")?.withoutSpaceAround, !text.isEmpty {
                return try html(try await found(text, for: caller))
            }
            return try html(try await attestations(request, for: caller))
        }
        router.get("sboms") { request, context in
            try html(try await bills(request, for: try context.caller()))
        }
        router.get("vex") { request, context in
            try html(try await vexDocuments(request, for: try context.caller()))
        }
        router.get("spines") { request, context in
            try html(try await spines(request, for: try context.caller()))
        }
        addAttestorDocuments(to: router)
        addTrustVerdicts(to: router)
        addAnchors(to: router)
    }

    // MARK: Lists

    private func attestations(_ request: Request, for caller: Caller) async throws -> AttestorPage {
        let (limit, before) = (AttestorPage.rowLimit, try request.cursor { UniqueID($0) })
        let found = try await attestor.attestations(for: caller, before: before, limit: limit)
        async let frame = frame(for: caller)
        async let statistics = attestor.verdictStatistics(for: caller)
        let table = try await table(of: found, for: caller)
        let numbers = try await statistics
        var sentence = "Who says what of software, the newest first."
        if numbers.count > 0 {
            sentence +=
                " \(Counting.sentence(Counting.count(numbers.count, "trust verdict stands", "trust verdicts stand"))); "
                + "\(Counting.number(numbers.verifiedCount)) of them found what is believed."
        }
        return AttestorPage(
            frame: try await frame,
            title: "Attestations",
            sentence: sentence,
            list: "/attestations",
            isList: true,
            tables: [table],
            beginning: "muniment attest import FILE",
            paging: paging(
                "attestations",
                "/attestations",
                before,
                found.count == limit ? found.last?.id : nil
            )
        )
    }

    private func bills(_ request: Request, for caller: Caller) async throws -> AttestorPage {
        let (limit, before) = (AttestorPage.rowLimit, try request.cursor { UniqueID($0) })
        let found = try await attestor.bills(for: caller, before: before, limit: limit)
        async let frame = frame(for: caller)
        let table = try await table(of: found, for: caller)
        return AttestorPage(
            frame: try await frame,
            title: "Bills of materials",
            sentence: "What software consists of, as its makers say, the newest first.",
            list: "/sboms",
            isList: true,
            tables: [table],
            beginning: "muniment sbom import FILE",
            paging: paging("bills", "/sboms", before, found.count == limit ? found.last?.id : nil)
        )
    }

    private func vexDocuments(_ request: Request, for caller: Caller) async throws -> AttestorPage {
        let (limit, before) = (AttestorPage.rowLimit, try request.cursor { UniqueID($0) })
        let found = try await attestor.vexDocuments(for: caller, before: before, limit: limit)
        async let frame = frame(for: caller)
        let places = try await places(of: .vex, found.map(\.id), for: caller)
        let now = clock.now()
        let table = AttestorTable(
            columns: ["Document", "Says of", "By", "Stated (UTC)", "Taken in (UTC)", "Record"],
            rows: found.map { vex in
                [
                    .text(vex.identifier ?? vex.digest.hex, to: "/vex/\(vex.id.text)", notes: [vex.format]),
                    .text(Counting.count(vex.statementCount, "statement", "statements")),
                    .text(vex.author),
                    .time(vex.statedAt, now), .time(vex.importedAt, now), .entry(places[vex.id]),
                ]
            }
        )
        return AttestorPage(
            frame: try await frame,
            title: "VEX",
            sentence:
                "What vulnerabilities mean for products, as their makers say. Where two differ, both stand.",
            list: "/vex",
            isList: true,
            tables: [table],
            beginning: "muniment vex import FILE",
            paging: paging("documents", "/vex", before, found.count == limit ? found.last?.id : nil)
        )
    }

    private func spines(_ request: Request, for caller: Caller) async throws -> AttestorPage {
        let (limit, before) = (AttestorPage.rowLimit, try request.cursor { UniqueID($0) })
        let found = try await attestor.spines(for: caller, before: before, limit: limit)
        async let frame = frame(for: caller)
        let table = try await table(of: found, title: nil, for: caller)
        return AttestorPage(
            frame: try await frame,
            title: "Spines",
            sentence:
                "What decisions rest on, each tied to one root: a leaf can be proved to be in it by itself.",
            list: "/spines",
            isList: true,
            tables: [table],
            beginning: "muniment spine create SBOM --attestation ATTESTATION",
            paging: paging("spines", "/spines", before, found.count == limit ? found.last?.id : nil)
        )
    }

    private func paging(_ thing: String, _ path: String, _ before: UniqueID?, _ next: UniqueID?) -> Paging? {
        Paging(thing, cursor: before?.text, next: next?.text) { URLPart.address(path, ["cursor": $0]) }
    }

    // MARK: Tables

    func places(of noun: RecordedNoun, _ ids: [UniqueID], for caller: Caller) async throws
        -> [UniqueID: EntryReference]
    {
        let entries = try await attestor.entries(of: noun, ids, for: caller)
        let places = try await places(of: Array(entries.values), for: caller)
        return entries.compactMapValues { places[$0] }
    }

    func table(of attestations: [ImportedAttestation], title: String? = nil, for caller: Caller) async throws
        -> AttestorTable
    {
        let places = try await places(of: .attestation, attestations.map(\.id), for: caller)
        let now = clock.now()
        return AttestorTable(
            title: title,
            columns: ["Attestation", "About", "Signatures", "Taken in (UTC)", "Record"],
            rows: attestations.map { attestation in
                let subject = attestation.subjects.first
                let more = attestation.subjects.count - 1
                return [
                    .text(
                        attestation.predicateType ?? attestation.payloadType ?? "a signature over a file",
                        to: "/attestations/\(attestation.id.text)",
                        notes: [AttestorWords.form(attestation.form)]
                    ),
                    .text(
                        subject.map { $0.name ?? ShortIdentifier.text(of: "\($0.algorithm):\($0.digest)") },
                        notes: [more > 0 ? "and \(Counting.number(more)) more" : nil]
                    ),
                    .text(
                        attestation.signatureCount == 0
                            ? "unsigned"
                            : Counting.count(attestation.signatureCount, "signature", "signatures")
                    ),
                    .time(attestation.importedAt, now), .entry(places[attestation.id]),
                ]
            }
        )
    }

    func table(of bills: [ImportedBill], title: String? = nil, for caller: Caller) async throws
        -> AttestorTable
    {
        let places = try await places(of: .bill, bills.map(\.id), for: caller)
        let now = clock.now()
        return AttestorTable(
            title: title,
            columns: ["Bill of materials", "Of", "Components", "Taken in (UTC)", "Record"],
            rows: bills.map { bill in
                [
                    .text(
                        bill.name ?? bill.identifier ?? ShortIdentifier.text(of: bill.cid),
                        to: "/sboms/\(bill.id.text)",
                        notes: [AttestorWords.format(bill.format, bill.specificationVersion)]
                    ),
                    .text(
                        bill.subjectPackage
                            ?? bill.subjectDigest.map { ShortIdentifier.text(of: "sha256:\($0.hex)") }
                    ),
                    .text(
                        Counting.number(bill.componentCount),
                        notes: [
                            bill.warningCount == 0
                                ? nil : Counting.count(bill.warningCount, "warning", "warnings")
                        ]
                    ),
                    .time(bill.importedAt, now), .entry(places[bill.id]),
                ]
            }
        )
    }

    func table(of components: [ListedComponent], title: String?) -> AttestorTable {
        AttestorTable(
            title: title,
            columns: ["Component", "Version", "Package", "Licences", "Bill"],
            rows: components.map { component in
                [
                    .text(
                        [component.group, component.name].compactMap(\.self).joined(separator: "/"),
                        notes: [component.kind]
                    ),
                    .text(component.version),
                    .text(
                        component.packageURL ?? component.cpe,
                        to: component.packageURL.map { URLPart.address("/attestations", ["q": $0]) }
                    ),
                    .text(component.licences.joined(separator: ", ")),
                    .text("open", to: "/sboms/\(component.billID.text)"),
                ]
            }
        )
    }

    func table(of statements: [ListedStatement], title: String?) -> AttestorTable {
        let now = clock.now()
        return AttestorTable(
            title: title,
            columns: ["Vulnerability", "State", "For", "By", "Stated (UTC)"],
            rows: statements.map { statement in
                let document = SupportGraph.path(
                    of:
                        "\(statement.documentKind == "attestation" ? "attestation" : statement.documentKind):\(statement.documentID.text)"
                )
                return [
                    .text(statement.vulnerability, to: document),
                    AttestorWords.mark(
                        of: statement.status,
                        notes: [statement.justification ?? statement.sourceState, statement.detail]
                    ),
                    .text(statement.subcomponent ?? statement.product),
                    .text(statement.statedBy), .time(statement.statedAt, now),
                ]
            }
        )
    }

    func table(of spines: [ListedSpine], title: String?, for caller: Caller) async throws -> AttestorTable {
        let places = try await places(of: .spine, spines.map(\.id), for: caller)
        let now = clock.now()
        return AttestorTable(
            title: title,
            columns: ["Spine", "Root", "Leaves", "Made by", "When (UTC)", "Record"],
            rows: spines.map { spine in
                [
                    .text(String(spine.id.text.suffix(12)), to: "/spines/\(spine.id.text)"),
                    .identifier("sha256:\(spine.root.hex)"), .text(Counting.number(spine.leafCount)),
                    .text(spine.madeBy), .time(spine.madeAt, now), .entry(places[spine.id]),
                ]
            }
        )
    }
}

/// Documents, their states and checks in a reader's words.
enum AttestorWords {
    static func form(_ form: ImportedAttestation.Form) -> String {
        switch form {
        case .statement: "a statement without a signature"
        case .envelope: "an envelope (DSSE)"
        case .bundle: "a Sigstore bundle"
        case .signature: "a Sigstore bundle over a file"
        }
    }

    static func format(_ format: String, _ version: String) -> String {
        switch format {
        case "cyclonedx_json": "CycloneDX \(version), JSON"
        case "cyclonedx_xml": "CycloneDX \(version), XML"
        case "spdx2_json", "spdx3_json": "SPDX \(version), JSON"
        default: "\(format) \(version)"
        }
    }

    static func mark(of status: String, notes: [String?]) -> AttestorCell {
        switch status {
        case "not_affected": .mark("circle", "not affected", "positive", notes: notes)
        case "fixed": .mark("circle", "fixed", "positive", notes: notes)
        case "affected": .mark("triangle", "affected", "warning", notes: notes)
        default: .mark("ring", "under investigation", "muted", notes: notes)
        }
    }

    static func verdict(_ verdict: TrustVerdict) -> AttestorCell {
        if verdict.deletedAt != nil {
            return .mark("square", "deleted", "muted", notes: [verdict.deletionReason])
        }
        return verdict.isVerified
            ? .mark("circle", "is believed", "positive") : .mark("triangle", "is not believed", "warning")
    }

    /// A key by the name of its anchor, which a person knows; a name as the certificate has it.
    static func signer(_ signer: String?, believedAs anchor: String?, to path: String? = nil)
        -> AttestorCell
    {
        guard let signer, let anchor else { return .text(signer, to: path) }
        return Digest(hex: signer) == nil
            ? .text(signer, to: path, notes: ["believed as \(anchor)"])
            : .text(anchor, to: path, notes: ["key \(signer)"])
    }

    /// `0.75` as `75 %`.
    static func share(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }
}
