import API
import Access
import Attestations
import Attestor
import Evidence
import Ledger

// What a text names: the page asks what the API and the command line ask.

extension Pages {
    /// Whatever a text may name: a digest, a package, a vulnerability, an identity, a type of predicate.
    func found(_ text: String, for caller: Caller) async throws -> AttestorPage {
        let limit = AttestorPage.foundLimit
        let clipped = Clipping.text(text, 200)
        var tables: [AttestorTable] = []
        var sentence: String?
        do {
            let found = try await attestor.search(for: caller, text, limit: limit)
            tables = try await self.tables(of: found, for: caller)
            tables.removeAll(where: \.rows.isEmpty)
            let count = tables.map(\.rows.count).reduce(0, +)
            let what = found.meanings.map(AttestorWords.meaning).joined(separator: " or ")
            sentence =
                count == 0
                ? "Nothing here names \(clipped) as a \(what)."
                : "\(Counting.sentence(Counting.count(count, "row", "rows"))), at most \(limit) of each kind."
        } catch AttestorError.invalid(_, let reason, _) {
            sentence = "Nothing here names \(clipped), since it \(reason)."
        }
        return AttestorPage(
            frame: try await frame(for: caller),
            title: "Found for \(clipped)",
            sentence: sentence ?? "",
            list: "/attestations",
            search: Clipping.text(text, 2_000),
            tables: tables
        )
    }

    private func tables(of found: AttestorFinds, for caller: Caller) async throws -> [AttestorTable] {
        [
            table(of: found.documents, title: "The document itself"),
            try await table(of: found.attestationsAbout, title: "Attestations about it", for: caller),
            try await table(of: found.bills, title: "Bills of materials of it", for: caller),
            table(of: found.components, title: "Bills that list it"),
            table(of: found.statements, title: statementsTitle(found)),
            table(of: found.items, title: "In the queue"),
            try await table(
                of: found.attestationsSigned,
                title: "Attestations that name it as their signer",
                for: caller
            ),
            table(of: found.vexDocuments.map(ImportedDocument.vex), title: "VEX by it"),
            table(of: found.trustVerdicts),
            table(of: found.anchors, title: "Who is believed"),
            table(of: found.decisions, title: "Verdicts on artifacts"),
            try await table(of: found.attestationsOfType, title: "Attestations of this type", for: caller),
        ]
    }

    private func statementsTitle(_ found: AttestorFinds) -> String {
        found.meanings.contains(.package) ? "What is said of its vulnerabilities" : "What is said of it"
    }

    private func table(of documents: [ImportedDocument], title: String) -> AttestorTable {
        let now = clock.now()
        return AttestorTable(
            title: title,
            columns: ["Document", "What it is", "SHA-256", "Taken in (UTC)"],
            rows: documents.map { document in
                let (name, what, taken) = AttestorWords.words(for: document)
                return [
                    .text(name, to: SupportGraph.path(of: document.node)), .text(what),
                    .identifier("sha256:\(document.digest.hex)"), .time(taken, now),
                ]
            }
        )
    }

    private func table(of anchors: [KeptAnchor], title: String) -> AttestorTable {
        let now = clock.now()
        return AttestorTable(
            title: title,
            columns: ["Name", "State", "For", "Added (UTC)"],
            rows: anchors.map { anchor in
                [
                    .text(anchor.name, to: "/trust-anchors/\(anchor.id.text)"),
                    anchor.revokedFrom == nil
                        ? .mark("circle", "is believed", "positive") : .mark("square", "revoked", "critical"),
                    .text(anchor.identities.first?.subject ?? "whoever has its key"),
                    .time(anchor.addedAt, now),
                ]
            }
        )
    }

    private func table(of decisions: [KeptVerdict], title: String) -> AttestorTable {
        let now = clock.now()
        return AttestorTable(
            title: title,
            columns: ["Verdict", "On", "By", "When (UTC)"],
            rows: decisions.map { decision in
                let said = decision.verdict
                return [
                    .text(said.decision.rawValue, to: "/verdicts/\(said.id.text)"),
                    .text(said.subjectName ?? ShortIdentifier.text(of: "sha256:\(said.subject.hex)")),
                    .text("\(said.policyName)@\(said.policyVersion)"), .time(said.madeAt, now),
                ]
            }
        )
    }

    private func table(of items: [TriageItem], title: String) -> AttestorTable {
        let now = clock.now()
        return AttestorTable(
            title: title,
            columns: ["Vulnerability", "State", "In", "Component", "Last seen (UTC)"],
            rows: items.map { item in
                [
                    .text(item.finding.place.vulnerability, to: "/triage/\(item.id.text)"),
                    .text(item.state.rawValue.replacing("_", with: " ")), .text(item.artifact),
                    .text(item.finding.place.component), .time(item.lastSeenAt, now),
                ]
            }
        )
    }
}

extension AttestorWords {
    fileprivate static func meaning(_ meaning: AttestorFinds.Meaning) -> String {
        switch meaning {
        case .digest: "digest"
        case .package: "package"
        case .vulnerability: "vulnerability"
        case .identity: "identity"
        case .predicateType: "type of predicate"
        }
    }

    fileprivate static func words(for document: ImportedDocument) -> (name: String, what: String, at: Instant)
    {
        switch document {
        case .bill(let bill):
            (
                bill.name ?? bill.identifier ?? "a bill of materials",
                format(bill.format, bill.specificationVersion), bill.importedAt
            )
        case .attestation(let attestation):
            (
                attestation.predicateType ?? attestation.payloadType ?? "a signature over a file",
                form(attestation.form), attestation.importedAt
            )
        case .vex(let vex): (vex.identifier ?? "a VEX document", vex.format, vex.importedAt)
        }
    }
}
