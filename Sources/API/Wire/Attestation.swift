package import Evidence

extension Wire {
    /// What was passed over while a document was read, and where.
    package struct ReadingWarning: Codable, Hashable, Sendable {
        package var path: String
        package var message: String

        package init(
            path: String,
            message: String
        ) {
            self.path = path
            self.message = message
        }
    }

    /// `POST /attestations`: a document of any of the formats, or JSON Lines of them, as it is.
    package struct DocumentDraft: Codable, Hashable, Sendable {
        package var bytes: Base64Bytes

        package init(
            bytes: Base64Bytes
        ) {
            self.bytes = bytes
        }
    }

    /// What was taken in, or had been before: `kind` is `sbom`, `attestation` or `vex`.
    package struct ImportedDocuments: Codable, Hashable, Sendable {
        package var documents: [ImportedDocument]
        package var receipt: Receipt?

        package init(
            documents: [ImportedDocument],
            receipt: Receipt? = nil
        ) {
            self.documents = documents
            self.receipt = receipt
        }
    }

    /// One document that was taken in.
    package struct ImportedDocument: Codable, Hashable, Sendable {
        package var kind: String
        package var id: String
        package var sha256: String
        package var warningCount: Int
        /// The first of them: at most 100 in one answer.
        package var warnings: [ReadingWarning]?

        package init(
            kind: String,
            id: String,
            sha256: String,
            warningCount: Int,
            warnings: [ReadingWarning]? = nil
        ) {
            self.kind = kind
            self.id = id
            self.sha256 = sha256
            self.warningCount = warningCount
            self.warnings = warnings
        }
    }

    /// What an attestation is about.
    package struct AttestedSubject: Codable, Hashable, Sendable {
        package var name: String?
        package var algorithm: String
        package var digest: String

        package init(
            name: String? = nil,
            algorithm: String,
            digest: String
        ) {
            self.name = name
            self.algorithm = algorithm
            self.digest = digest
        }
    }

    /// A statement with its signatures; `form` is `statement` (unsigned), `envelope`, `bundle`, or `signature`: over a file alone.
    package struct Attestation: Codable, Hashable, Sendable {
        package var attestationID: String
        package var sha256: String
        package var form: String
        package var payloadType: String?
        package var predicateType: String?
        package var signatureCount: Int
        package var bundleVersion: String?
        package var summary: JSON
        package var subjects: [AttestedSubject]
        package var warnings: [ReadingWarning]
        /// Told of one alone, not in lists.
        package var claimedSigners: [ClaimedSigner]?
        package var importedBy: String
        package var importedAt: Instant

        package init(
            attestationID: String,
            sha256: String,
            form: String,
            payloadType: String? = nil,
            predicateType: String? = nil,
            signatureCount: Int,
            bundleVersion: String? = nil,
            summary: JSON,
            subjects: [AttestedSubject],
            warnings: [ReadingWarning],
            claimedSigners: [ClaimedSigner]? = nil,
            importedBy: String,
            importedAt: Instant
        ) {
            self.attestationID = attestationID
            self.sha256 = sha256
            self.form = form
            self.payloadType = payloadType
            self.predicateType = predicateType
            self.signatureCount = signatureCount
            self.bundleVersion = bundleVersion
            self.summary = summary
            self.subjects = subjects
            self.warnings = warnings
            self.claimedSigners = claimedSigners
            self.importedBy = importedBy
            self.importedAt = importedAt
        }
    }
}
