package import Evidence

extension Wire {
    /// An item of `GET /artifacts/{ref}/versions`, the latest first.
    package struct ArtifactVersion: Codable, Hashable, Sendable {
        package var version: Int
        package var cid: String
        package var parser: String
        package var sources: [ArtifactSource]
        package var registeredBy: String?
        package var entryID: String
        package var createdAt: Instant
        /// By the latest rules that it was normalised by; null where it was not needed yet.
        package var normal: NormalForm?

        package init(
            version: Int,
            cid: String,
            parser: String,
            sources: [ArtifactSource],
            registeredBy: String? = nil,
            entryID: String,
            createdAt: Instant,
            normal: NormalForm? = nil
        ) {
            self.version = version
            self.cid = cid
            self.parser = parser
            self.sources = sources
            self.registeredBy = registeredBy
            self.entryID = entryID
            self.createdAt = createdAt
            self.normal = normal
        }
    }

    /// An item of `GET /artifacts/{ref}/transitions`.
    package struct Transition: Codable, Hashable, Sendable {
        package var sequenceNumber: Int
        package var fromState: String?
        package var toState: String
        package var actor: String?
        package var ceremonyID: String?
        package var witnessSignatures: [TransitionWitness]
        package var contentDiff: JSON
        package var transitionedAt: Instant
        package var entryID: String?

        package init(
            sequenceNumber: Int,
            fromState: String? = nil,
            toState: String,
            actor: String? = nil,
            ceremonyID: String? = nil,
            witnessSignatures: [TransitionWitness],
            contentDiff: JSON,
            transitionedAt: Instant,
            entryID: String? = nil
        ) {
            self.sequenceNumber = sequenceNumber
            self.fromState = fromState
            self.toState = toState
            self.actor = actor
            self.ceremonyID = ceremonyID
            self.witnessSignatures = witnessSignatures
            self.contentDiff = contentDiff
            self.transitionedAt = transitionedAt
            self.entryID = entryID
        }
    }

    package struct TransitionWitness: Codable, Hashable, Sendable {
        package var did: String
        package var keyID: String

        package init(did: String, keyID: String) {
            self.did = did
            self.keyID = keyID
        }
    }
}
