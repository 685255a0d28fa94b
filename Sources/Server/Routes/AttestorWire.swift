import API
import Attestations
import Attestor
import Custody
import Evidence

// Between the Attestor's values and the wire's.

extension Wire.ImportedDocuments {
    /// Of warnings in one answer, over all of its documents.
    private static let warningLimit = 100

    init(_ documents: [ImportedDocument], receipt: Wire.Receipt?) {
        var left = Self.warningLimit
        self.init(
            documents: documents.map { document in
                var told = Wire.ImportedDocument(document)
                told.warnings = told.warnings?.prefix(left).map(\.self)
                left -= told.warnings?.count ?? 0
                return told
            },
            receipt: receipt
        )
    }
}

extension Wire.ImportedDocument {
    fileprivate init(_ document: ImportedDocument) {
        func told(_ warnings: [ReadingWarning]) -> [Wire.ReadingWarning] {
            warnings.map(Wire.ReadingWarning.init)
        }
        switch document {
        case .bill(let bill):
            self.init(
                kind: "sbom",
                id: bill.id.text,
                sha256: bill.digest.hex,
                warningCount: bill.warningCount,
                warnings: told(bill.warnings)
            )
        case .attestation(let attestation):
            self.init(
                kind: "attestation",
                id: attestation.id.text,
                sha256: attestation.digest.hex,
                warningCount: attestation.warnings.count,
                warnings: told(attestation.warnings)
            )
        case .vex(let vex):
            self.init(
                kind: "vex",
                id: vex.id.text,
                sha256: vex.digest.hex,
                warningCount: vex.warnings.count,
                warnings: told(vex.warnings)
            )
        }
    }
}

extension Wire.ReadingWarning {
    init(_ warning: ReadingWarning) { self.init(path: warning.path, message: warning.message) }
}

extension Wire.Bill {
    init(_ bill: ImportedBill) {
        self.init(
            sbomID: bill.id.text,
            cid: bill.cid,
            format: bill.format,
            specificationVersion: bill.specificationVersion,
            documentIdentifier: bill.identifier,
            documentVersion: bill.version,
            name: bill.name,
            createdAt: bill.createdAt,
            subjectPackage: bill.subjectPackage,
            subjectSha256: bill.subjectDigest?.hex,
            componentCount: bill.componentCount,
            dependencyCount: bill.dependencyCount,
            statementCount: bill.statementCount,
            warningCount: bill.warningCount,
            warnings: bill.warnings.map(Wire.ReadingWarning.init),
            importedBy: bill.importedBy,
            importedAt: bill.importedAt
        )
    }
}

extension Wire.Component {
    init(_ component: ListedComponent) {
        self.init(
            sbomID: component.billID.text,
            number: component.number,
            reference: component.reference,
            kind: component.kind,
            group: component.group,
            name: component.name,
            version: component.version,
            purl: component.packageURL,
            cpe: component.cpe,
            sha256: component.sha256?.hex,
            licences: component.licences,
            supplier: component.supplier,
            parent: component.parent
        )
    }
}

extension Wire.Attestation {
    init(_ attestation: ImportedAttestation) {
        self.init(
            attestationID: attestation.id.text,
            sha256: attestation.digest.hex,
            form: attestation.form.rawValue,
            payloadType: attestation.payloadType,
            predicateType: attestation.predicateType,
            signatureCount: attestation.signatureCount,
            bundleVersion: attestation.bundleVersion,
            summary: attestation.summary,
            subjects: attestation.subjects.map {
                Wire.AttestedSubject(name: $0.name, algorithm: $0.algorithm, digest: $0.digest)
            },
            warnings: attestation.warnings.map(Wire.ReadingWarning.init),
            importedBy: attestation.importedBy,
            importedAt: attestation.importedAt
        )
    }
}

extension Wire.VEXDocument {
    init(_ vex: ImportedVEX) {
        self.init(
            vexID: vex.id.text,
            sha256: vex.digest.hex,
            format: vex.format,
            documentIdentifier: vex.identifier,
            documentVersion: vex.version,
            author: vex.author,
            statedAt: vex.statedAt,
            statementCount: vex.statementCount,
            warnings: vex.warnings.map(Wire.ReadingWarning.init),
            importedBy: vex.importedBy,
            importedAt: vex.importedAt
        )
    }
}

extension Wire.VEXStatement {
    init(_ statement: ListedStatement) {
        self.init(
            documentKind: statement.documentKind,
            documentID: statement.documentID.text,
            vulnerability: statement.vulnerability,
            status: statement.status,
            justification: statement.justification,
            sourceState: statement.sourceState,
            detail: statement.detail,
            statedBy: statement.statedBy,
            statedAt: statement.statedAt,
            product: statement.product,
            subcomponent: statement.subcomponent
        )
    }
}

extension Wire.TrustAnchor {
    init(_ anchor: KeptAnchor) {
        self.init(
            anchorID: anchor.id.text,
            name: anchor.name,
            form: anchor.form.rawValue,
            material: anchor.material,
            fingerprint: anchor.fingerprint.hex,
            purposes: anchor.purposes.map(\.rawValue).sorted(),
            predicateTypes: anchor.predicateTypes,
            identities: anchor.identities.map {
                Wire.TrustIdentity(subject: $0.subject, issuer: $0.issuer)
            },
            validFrom: anchor.validFrom,
            validUntil: anchor.validUntil,
            addedBy: anchor.addedBy,
            addedAt: anchor.addedAt,
            revokedFrom: anchor.revokedFrom,
            revokedAt: anchor.revokedAt,
            revokedBy: anchor.revokedBy,
            revocationReason: anchor.revocationReason
        )
    }
}

extension AnchorDraft {
    init(_ body: Wire.TrustAnchorDraft) {
        self.init(
            name: body.name,
            form: body.form,
            material: body.material,
            purposes: body.purposes ?? [],
            predicateTypes: body.predicateTypes ?? [],
            identities: (body.identities ?? []).map {
                TrustAnchor.Identity(subject: $0.subject, issuer: $0.issuer)
            },
            validFrom: body.validFrom,
            validUntil: body.validUntil
        )
    }
}

extension VerdictRequest {
    init(_ body: Wire.VerdictRequest) throws {
        self.init()
        if let text = body.artifactSha256 {
            guard let digest = Digest(hex: text.hasPrefix("sha256:") ? String(text.dropFirst(7)) : text)
            else {
                throw FieldFault.malformed.problem(field: "artifact_sha256")
            }
            artifact = ["sha256": digest.hex]
        }
        threshold = body.threshold ?? 1
        takesUnprovenTime = body.takesUnprovenTime ?? false
        identities = (body.identities ?? []).prefix(100).map {
            TrustAnchor.Identity(subject: $0.subject, issuer: $0.issuer)
        }
    }
}

extension Wire.TrustVerdict {
    init(_ verdict: TrustVerdict) {
        self.init(
            verdictID: verdict.id.text,
            attestationID: verdict.attestationID.text,
            verified: verdict.isVerified,
            signer: verdict.signer,
            signerAnchor: verdict.signerAnchor,
            freshness: verdict.freshness,
            reputation: verdict.reputation,
            completeness: verdict.completeness,
            envelope: verdict.envelope.map(Wire.SignedEnvelope.init),
            madeBy: verdict.madeBy,
            madeAt: verdict.madeAt,
            deletedAt: verdict.deletedAt,
            deletedBy: verdict.deletedBy,
            deletionReason: verdict.deletionReason
        )
    }
}

extension Wire.TrustVerdict {
    /// With what it says itself: what was looked at, and how its numbers came about.
    init(telling verdict: TrustVerdict) {
        self.init(verdict)
        // What was signed, not what a column says.
        guard let said = verdict.envelope.flatMap({ try? JSON(parsing: $0.payload) })?["predicate"] else {
            return
        }
        func reason(_ name: String) -> String { said[name]?["reason"]?.string ?? "" }
        reasons = Wire.TrustReasons(
            freshness: reason("freshness"),
            reputation: reason("reputation"),
            completeness: reason("completeness")
        )
        checks = (said["checks"]?.array ?? []).map { check in
            Wire.AttestationCheck(
                subject: check["subject"]?.string ?? "",
                outcome: check["outcome"]?.string ?? "",
                detail: check["detail"]?.string ?? ""
            )
        }
    }
}

extension Wire.VerdictStatistics {
    init(_ found: VerdictStatistics) {
        self.init(
            count: found.count,
            verifiedCount: found.verifiedCount,
            deletedCount: found.deletedCount,
            signerCount: found.signerCount,
            attestationCount: found.attestationCount,
            freshness: found.freshness,
            reputation: found.reputation,
            completeness: found.completeness,
            latestAt: found.latestAt,
            signers: found.signers.map {
                Wire.SignerStatistics(
                    signer: $0.signer,
                    anchor: $0.anchor,
                    count: $0.count,
                    verifiedCount: $0.verifiedCount
                )
            }
        )
    }
}

extension SpineDraft {
    init(_ body: Wire.SpineDraft) throws {
        guard let bill = UniqueID(body.sbom) else { throw AttestorError.unknownBill(body.sbom) }
        func identifiers(_ texts: [String]?, _ unknown: (String) -> AttestorError) throws -> [UniqueID] {
            try (texts ?? []).map { text in
                guard let id = UniqueID(text) else { throw unknown(text) }
                return id
            }
        }
        self.init(
            bill: bill,
            attestations: try identifiers(body.attestations, AttestorError.unknownAttestation),
            reasoning: try identifiers(body.reasoning, AttestorError.unknownAttestation),
            vex: try identifiers(body.vex, AttestorError.unknownVEX),
            verdicts: try identifiers(body.verdicts, AttestorError.unknownVerdict)
        )
    }
}

extension Wire.ListedSpine {
    init(_ spine: ListedSpine) {
        self.init(
            spineID: spine.id.text,
            root: spine.root.hex,
            leafCount: spine.leafCount,
            madeBy: spine.madeBy,
            madeAt: spine.madeAt
        )
    }
}

extension Wire.Spine {
    init(_ kept: KeptSpine) {
        self.init(
            spineID: kept.id.text,
            root: kept.spine.root.hex,
            leaves: kept.spine.leaves.enumerated().map { index, leaf in
                Wire.SpineLeaf(
                    leafIndex: index,
                    role: leaf.role.rawValue,
                    node: leaf.node,
                    sha256: leaf.digest.hex,
                    leafHash: leaf.hash.hex,
                    proof: kept.spine.proof(of: index).hashes.map(\.hex)
                )
            },
            madeBy: kept.madeBy,
            madeAt: kept.madeAt
        )
    }
}
