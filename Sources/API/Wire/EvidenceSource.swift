package import Evidence

extension Wire {
    /// `POST /evidence-sources`: a directory that the server reads over Microsoft Graph. `credential` is the path of a file in
    /// the tenant's folder of credentials; what is absent is as usual.
    package struct EvidenceSourceDraft: Codable, Hashable, Sendable {
        package var name: String
        package var subjectTypes: [String]
        package var credential: String
        /// Default: the name.
        package var collection: String?
        /// Default: `https://graph.microsoft.com`.
        package var address: String?
        /// Default: Microsoft's, for `directoryID`.
        package var tokenURL: String?
        package var scope: String?
        package var certificateAuthority: String?
        package var mayBePrivate: Bool?
        /// Answers of any other are refused.
        package var directoryID: String?
        package var intervalSec: Int?
        package var timeoutSec: Int?
        package var maxBytes: Int?
        package var requestsPerSec: Int?

        package init(
            name: String,
            subjectTypes: [String],
            credential: String,
            collection: String? = nil,
            address: String? = nil,
            tokenURL: String? = nil,
            scope: String? = nil,
            certificateAuthority: String? = nil,
            mayBePrivate: Bool? = nil,
            directoryID: String? = nil,
            intervalSec: Int? = nil,
            timeoutSec: Int? = nil,
            maxBytes: Int? = nil,
            requestsPerSec: Int? = nil
        ) {
            self.name = name
            self.subjectTypes = subjectTypes
            self.credential = credential
            self.collection = collection
            self.address = address
            self.tokenURL = tokenURL
            self.scope = scope
            self.certificateAuthority = certificateAuthority
            self.mayBePrivate = mayBePrivate
            self.directoryID = directoryID
            self.intervalSec = intervalSec
            self.timeoutSec = timeoutSec
            self.maxBytes = maxBytes
            self.requestsPerSec = requestsPerSec
        }
    }

    /// A source of evidence as it stands. `dueAt` says when it is read next by itself.
    package struct EvidenceSource: Codable, Hashable, Sendable {
        package var evidenceSourceID: String
        package var name: String
        package var collection: String
        package var subjectTypes: [String]
        package var address: String
        package var tokenURL: String
        package var scope: String?
        package var credential: String
        package var certificateAuthority: String?
        package var mayBePrivate: Bool
        package var directoryID: String?
        package var intervalSec: Int?
        package var timeoutSec: Int
        package var maxBytes: Int
        package var requestsPerSec: Int
        package var isEnabled: Bool
        package var addedBy: String
        package var addedAt: Instant
        package var removedAt: Instant?
        package var dueAt: Instant?
        package var receipt: Receipt?

        package init(
            evidenceSourceID: String,
            name: String,
            collection: String,
            subjectTypes: [String],
            address: String,
            tokenURL: String,
            scope: String? = nil,
            credential: String,
            certificateAuthority: String? = nil,
            mayBePrivate: Bool,
            directoryID: String? = nil,
            intervalSec: Int? = nil,
            timeoutSec: Int,
            maxBytes: Int,
            requestsPerSec: Int,
            isEnabled: Bool,
            addedBy: String,
            addedAt: Instant,
            removedAt: Instant? = nil,
            dueAt: Instant? = nil,
            receipt: Receipt? = nil
        ) {
            self.evidenceSourceID = evidenceSourceID
            self.name = name
            self.collection = collection
            self.subjectTypes = subjectTypes
            self.address = address
            self.tokenURL = tokenURL
            self.scope = scope
            self.credential = credential
            self.certificateAuthority = certificateAuthority
            self.mayBePrivate = mayBePrivate
            self.directoryID = directoryID
            self.intervalSec = intervalSec
            self.timeoutSec = timeoutSec
            self.maxBytes = maxBytes
            self.requestsPerSec = requestsPerSec
            self.isEnabled = isEnabled
            self.addedBy = addedBy
            self.addedAt = addedAt
            self.removedAt = removedAt
            self.dueAt = dueAt
            self.receipt = receipt
        }
    }

    /// `POST /evidence-sources/{ref}/test`: how many policies it lists and holds, or why it was not read.
    package struct EvidenceSourceTest: Codable, Hashable, Sendable {
        package var source: String
        package var listed: Int?
        package var contents: Int?
        package var gaps: [JSON]?
        package var failure: LookFailure?

        package init(source: String) { self.source = source }
    }
}
