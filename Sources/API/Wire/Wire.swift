package import Evidence

/// The bodies of `/api/v1`. A member that is optional here may be absent or null in a request, and is null in
/// an answer that has nothing to say.
package enum Wire {}

extension Wire {
    /// One page of a list; `nextCursor` is opaque and absent on the last page.
    package struct Page<Item: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
        package var items: [Item]
        package var nextCursor: String?

        package init(items: [Item], nextCursor: String? = nil) {
            self.items = items
            self.nextCursor = nextCursor
        }
    }

    /// Where an entry went: its ledger, place and leaf hash (hex).
    package struct Receipt: Codable, Hashable, Sendable {
        package var ledger: String
        package var leafIndex: Int
        package var entryID: String
        package var leafHash: String
        package var appendedAt: Instant

        package init(ledger: String, leafIndex: Int, entryID: String, leafHash: String, appendedAt: Instant) {
            self.ledger = ledger
            self.leafIndex = leafIndex
            self.entryID = entryID
            self.leafHash = leafHash
            self.appendedAt = appendedAt
        }
    }

    /// A file as it travels in a body: its name without folders, and its exact bytes in base64.
    package struct SourceFile: Codable, Hashable, Sendable {
        package var name: String
        package var mediaType: String?
        package var bytes: Base64Bytes

        package init(name: String, mediaType: String? = nil, bytes: Base64Bytes) {
            self.name = name
            self.mediaType = mediaType
            self.bytes = bytes
        }
    }

    package struct AccordName: Codable, Hashable, Sendable {
        package var name: String
        package var cid: String

        package init(name: String, cid: String) {
            self.name = name
            self.cid = cid
        }
    }

    package struct ArtifactName: Codable, Hashable, Sendable {
        package var id: String
        package var kind: String
        package var name: String

        package init(id: String, kind: String, name: String) {
            self.id = id
            self.kind = kind
            self.name = name
        }
    }

    /// How many deployments stand in which drift status.
    package struct DriftTally: Codable, Hashable, Sendable {
        package var match: Int
        package var drift: Int
        package var unknown: Int

        package init(match: Int, drift: Int, unknown: Int) {
            self.match = match
            self.drift = drift
            self.unknown = unknown
        }
    }
}
