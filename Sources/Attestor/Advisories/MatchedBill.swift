import Attestations
import Evidence

/// A bill of materials that is looked at by advisories: one that was handed in, or one inside an attestation.
struct MatchedBill: Hashable, Sendable {
    /// `nil` inside an attestation.
    var billID: UniqueID?
    /// Of the document's bytes.
    var digest: Digest
    var node: String
    var artifact: ScannedArtifact
    var subjectDigest: Digest?

    init(_ kept: ImportedBill) {
        billID = kept.id
        digest = kept.digest
        node = kept.node
        artifact = kept.artifact
        subjectDigest = kept.subjectDigest
    }

    init(_ bill: AttestedBill, in kept: ImportedAttestation) {
        digest = kept.digest
        node = kept.node
        artifact = bill.artifact(in: node)
        subjectDigest = bill.subjectDigest
    }
}

/// Where a bill of materials stands that is to be looked at.
enum LookedDocument: Sendable {
    case bill(ImportedBill)
    case attestation(ImportedAttestation)

    var id: UniqueID {
        switch self {
        case .bill(let kept): kept.id
        case .attestation(let kept): kept.id
        }
    }

    var digest: Digest {
        switch self {
        case .bill(let kept): kept.digest
        case .attestation(let kept): kept.digest
        }
    }

    /// The bill that its bytes are, or hold.
    func bill(in read: ReadDocument) -> (bill: BillOfMaterials, kept: MatchedBill)? {
        switch (self, read) {
        case (.bill(let kept), .bill(let bill)): return (bill, MatchedBill(kept))
        case (.attestation(let kept), _):
            return read.attestedBill.map { ($0.bill, MatchedBill($0, in: kept)) }
        case (.bill, _): return nil
        }
    }
}

/// A bill of materials that an attestation holds, with what that one says that it is about.
struct AttestedBill: Sendable {
    var bill: BillOfMaterials
    var statement: Statement

    /// What it is a bill of, by a name that stays from version to version: as the bill says, and else as the attestation does.
    func artifact(in node: String) -> ScannedArtifact {
        var artifact: ScannedArtifact
        if let package = bill.subjectComponent?.packageURL {
            artifact = ScannedArtifact(reference: package.text)
        } else if let name = bill.name
            ?? statement.subjects.lazy.compactMap(\.name).first(where: { !$0.isEmpty })
        {
            artifact = ScannedArtifact(reference: name)
        } else {
            artifact = ScannedArtifact(name: bill.identifier ?? node)
        }
        artifact.name = artifact.name.storable.clippedBytes(to: 1000)
        return artifact
    }

    /// SHA-256 of what the attestation is about.
    var subjectDigest: Digest? {
        statement.subjects.lazy.compactMap { $0.digests["sha256"].flatMap { Digest(hex: $0) } }.first
            ?? bill.subjectComponent?.sha256
    }
}

extension ReadDocument {
    var attestedBill: AttestedBill? {
        let statement: ReadStatement? =
            switch self {
            case .statement(let read): read
            case .envelope(_, let read), .bundle(_, let read): read
            case .bill, .vex: nil
            }
        guard let statement, case .bill(let bill) = statement.predicate else { return nil }
        return AttestedBill(bill: bill, statement: statement.statement)
    }
}

extension BillOfMaterials {
    /// Package URLs without version, each once, sorted.
    var packages: [String] { Set(components.compactMap { $0.packageURL?.package.text }).sorted() }
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
