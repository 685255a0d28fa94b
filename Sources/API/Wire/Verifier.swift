package import Evidence

extension Wire {
    /// `POST /verifiers`: `infrastructure` is external or insurer; `validForSec`, for how long what it signs stands against what
    /// others see (null: until it looks again).
    package struct VerifierDraft: Codable, Hashable, Sendable {
        package var name: String
        package var did: String
        package var infrastructure: String
        package var validForSec: Int?

        package init(name: String, did: String, infrastructure: String, validForSec: Int? = nil) {
            self.name = name
            self.did = did
            self.infrastructure = infrastructure
            self.validForSec = validForSec
        }
    }

    /// A key that a DID's document names; `key` is a did:key.
    package struct VerifierKey: Codable, Hashable, Sendable {
        package var id: String
        package var key: String

        package init(id: String, key: String) {
            self.id = id
            self.key = key
        }
    }

    /// An independent party whose signed results are taken, until it is revoked.
    package struct Verifier: Codable, Hashable, Sendable {
        package var verifierID: String
        package var name: String
        package var did: String
        package var infrastructure: String
        package var validForSec: Int?
        /// Of a did:web: as its document named them at `keysAt`.
        package var keys: [VerifierKey]?
        package var keysAt: Instant?
        package var addedBy: String
        package var addedAt: Instant
        package var revokedBy: String?
        package var revokedAt: Instant?
        package var receipt: Receipt?

        package init(
            verifierID: String,
            name: String,
            did: String,
            infrastructure: String,
            validForSec: Int? = nil,
            keys: [VerifierKey]? = nil,
            keysAt: Instant? = nil,
            addedBy: String,
            addedAt: Instant,
            revokedBy: String? = nil,
            revokedAt: Instant? = nil,
            receipt: Receipt? = nil
        ) {
            self.verifierID = verifierID
            self.name = name
            self.did = did
            self.infrastructure = infrastructure
            self.validForSec = validForSec
            self.keys = keys
            self.keysAt = keysAt
            self.addedBy = addedBy
            self.addedAt = addedAt
            self.revokedBy = revokedBy
            self.revokedAt = revokedAt
            self.receipt = receipt
        }
    }
}
