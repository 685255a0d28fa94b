import API
import Attestations
import Attestor
import Evidence

// What was found, each as a line that programs and people read.

extension Wire.SearchAnswer {
    init(_ found: AttestorFinds, limit: Int) {
        var hits = found.documents.map(Wire.SearchHit.init)
        hits += found.attestationsAbout.map { Wire.SearchHit($0, how: "about") }
        hits += found.bills.map { Wire.SearchHit($0, how: "of") }
        hits += found.attestationsSigned.map { Wire.SearchHit($0, how: "signed_by") }
        hits += found.attestationsOfType.map { Wire.SearchHit($0, how: "of_type") }
        hits += found.components.map(Wire.SearchHit.init)
        hits += found.statements.map(Wire.SearchHit.init)
        hits += found.vexDocuments.map { Wire.SearchHit($0, how: "by") }
        hits += found.trustVerdicts.map(Wire.SearchHit.init)
        hits += found.anchors.map(Wire.SearchHit.init)
        hits += found.decisions.map(Wire.SearchHit.init)
        hits += found.items.map(Wire.SearchHit.init)
        self.init(
            query: found.text,
            meanings: found.meanings.map(\.rawValue),
            limit: limit,
            hits: hits
        )
    }
}

extension Wire.SearchHit {
    fileprivate init(_ document: ImportedDocument) {
        switch document {
        case .bill(let bill): self.init(bill, how: "is")
        case .attestation(let attestation): self.init(attestation, how: "is")
        case .vex(let vex): self.init(vex, how: "is")
        }
    }

    fileprivate init(_ attestation: ImportedAttestation, how: String) {
        let subject = attestation.subjects.first
        self.init(
            how: how,
            node: attestation.node,
            title: attestation.predicateType ?? attestation.payloadType ?? "a signature over a file",
            detail: subject.map { $0.name ?? "\($0.algorithm):\($0.digest)" },
            at: attestation.importedAt
        )
    }

    fileprivate init(_ bill: ImportedBill, how: String) {
        self.init(
            how: how,
            node: bill.node,
            title: bill.name ?? bill.identifier ?? bill.cid,
            detail: bill.subjectPackage ?? bill.subjectDigest.map { "sha256:\($0.hex)" },
            at: bill.importedAt
        )
    }

    fileprivate init(_ vex: ImportedVEX, how: String) {
        self.init(
            how: how,
            node: vex.node,
            title: vex.identifier ?? "sha256:\(vex.digest.hex)",
            detail: vex.author,
            at: vex.importedAt
        )
    }

    fileprivate init(_ component: ListedComponent) {
        self.init(
            how: "lists",
            node: "sbom:\(component.billID)",
            title: component.packageURL
                ?? [component.name, component.version].compactMap(\.self)
                .joined(separator: " "),
            detail: component.sha256.map { "sha256:\($0.hex)" }
        )
    }

    fileprivate init(_ statement: ListedStatement) {
        self.init(
            how: "states",
            node: "\(statement.documentKind):\(statement.documentID)",
            title: "\(statement.vulnerability) \(statement.status)",
            detail: statement.subcomponent ?? statement.product,
            at: statement.statedAt
        )
    }

    fileprivate init(_ verdict: TrustVerdict) {
        self.init(
            how: "judges",
            node: verdict.node,
            title: verdict.isVerified ? "verified" : "not verified",
            detail: verdict.signer.map { signer in
                verdict.signerAnchor.map { "\(signer) (\($0))" } ?? signer
            },
            at: verdict.madeAt
        )
    }

    fileprivate init(_ anchor: KeptAnchor) {
        self.init(
            how: "believes",
            node: anchor.node,
            title: anchor.name,
            detail: anchor.revokedFrom == nil ? anchor.form.rawValue : "revoked",
            at: anchor.addedAt
        )
    }

    fileprivate init(_ kept: KeptVerdict) {
        let said = kept.verdict
        self.init(
            how: "decides",
            node: kept.node,
            title: "\(said.decision.rawValue) by \(said.policyName)@\(said.policyVersion)",
            detail: said.subjectName ?? "sha256:\(said.subject.hex)",
            at: said.madeAt
        )
    }

    fileprivate init(_ item: TriageItem) {
        self.init(
            how: "found_in",
            node: "finding:\(item.id)",
            title: "\(item.finding.place.vulnerability) \(item.state.rawValue)",
            detail: "\(item.finding.place.component) in \(item.artifact)",
            at: item.lastSeenAt
        )
    }
}
