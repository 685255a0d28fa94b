package import Attestations
package import Evidence

/// A bill of materials that was taken in.
package struct ImportedBill: Hashable, Sendable {
    package var id: UniqueID
    package var digest: Digest
    package var format: String
    package var specificationVersion: String
    package var identifier: String?
    package var version: Int
    package var name: String?
    package var createdAt: Instant?
    package var subjectPackage: String?
    package var subjectDigest: Digest?
    package var componentCount: Int
    package var dependencyCount: Int
    package var statementCount: Int
    package var warningCount: Int
    package var warnings: [ReadingWarning]
    package var importedBy: String
    package var importedAt: Instant

    /// What Custody's artifacts name it by.
    package var cid: String { "sha256:\(digest.hex)" }
    package var node: String { "sbom:\(id)" }
}

/// A component as it is found, with the bill that lists it.
package struct ListedComponent: Hashable, Sendable {
    package var billID: UniqueID
    package var number: Int
    package var reference: String
    package var kind: String
    package var group: String?
    package var name: String
    package var version: String?
    package var packageURL: String?
    package var cpe: String?
    package var sha256: Digest?
    package var licences: [String]
    package var supplier: String?
    package var parent: Int?
}

/// A statement with its signatures, or a signature over a file, that was taken in.
package struct ImportedAttestation: Hashable, Sendable {
    package enum Form: String, Hashable, Sendable, CaseIterable {
        /// Unsigned.
        case statement
        case envelope
        case bundle
        /// A bundle over a file: no statement.
        case signature
    }

    package var id: UniqueID
    package var digest: Digest
    package var form: Form
    package var payloadType: String?
    package var predicateType: String?
    package var signatureCount: Int
    package var bundleVersion: String?
    /// What its predicate says, in a few words.
    package var summary: JSON
    package var warnings: [ReadingWarning]
    package var importedBy: String
    package var importedAt: Instant
    package var subjects: [Subject]

    package struct Subject: Hashable, Sendable {
        package var name: String?
        package var algorithm: String
        package var digest: String
    }

    package var node: String { "attestation:\(id)" }
}

package struct ImportedVEX: Hashable, Sendable {
    package var id: UniqueID
    package var digest: Digest
    package var format: String
    package var identifier: String?
    package var version: Int
    package var author: String?
    package var statedAt: Instant?
    package var statementCount: Int
    package var warnings: [ReadingWarning]
    package var importedBy: String
    package var importedAt: Instant

    package var node: String { "vex:\(id)" }
}

/// What somebody said of a vulnerability in a product, with the document that says it.
package struct ListedStatement: Hashable, Sendable {
    package var documentID: UniqueID
    /// `vex`, `sbom` or `attestation`.
    package var documentKind: String
    package var vulnerability: String
    package var status: String
    package var justification: String?
    package var sourceState: String?
    package var detail: String?
    package var statedBy: String?
    package var statedAt: Instant?
    package var product: String?
    package var subcomponent: String?
}

/// One of what was taken in.
package enum ImportedDocument: Hashable, Sendable {
    case bill(ImportedBill)
    case attestation(ImportedAttestation)
    case vex(ImportedVEX)

    package var id: UniqueID {
        switch self {
        case .bill(let bill): bill.id
        case .attestation(let attestation): attestation.id
        case .vex(let vex): vex.id
        }
    }

    package var node: String {
        switch self {
        case .bill(let bill): bill.node
        case .attestation(let attestation): attestation.node
        case .vex(let vex): vex.node
        }
    }

    package var digest: Digest {
        switch self {
        case .bill(let bill): bill.digest
        case .attestation(let attestation): attestation.digest
        case .vex(let vex): vex.digest
        }
    }
}
