package import Evidence
import Postgres

/// What one entry of the ledger `chronicle` tells, as the feed shows it: a function of the stored row and of nothing
/// else, so that a rebuilt feed equals the one that was kept.
///
/// Of an event that a source outside handed in, type, source, subject and time are the event's own, and
/// `receivedFrom` names the source; so nobody outside can tell something in our name.
package struct RecordedEvent: Hashable, Sendable {
    /// The type where the entry's bytes were erased.
    package static let erasedType = "erased"
    /// The type where the entry's bytes are no entry: `muniment ledger verify` names what was changed.
    package static let unreadableType = "unreadable"
    /// What an index takes of a text, in bytes.
    static let attributeLimit = 1_024

    package var leafIndex: Int
    package var entryID: UniqueID
    package var appendedAt: Instant
    package var type: String
    package var source: String?
    package var subject: String?
    package var receivedFrom: String?
    package var actor: String?
    package var happenedAt: Instant?

    package init(leafIndex: Int, entryID: UniqueID, appendedAt: Instant, bytes: [UInt8]?) {
        let entry = bytes.flatMap { try? Entry(parsing: $0) }
        self.init(leafIndex: leafIndex, entryID: entryID, appendedAt: appendedAt, entry)
        if entry == nil { type = bytes == nil ? Self.erasedType : Self.unreadableType }
    }

    /// - Parameter entry: `nil` where there is none to be read.
    init(leafIndex: Int, entryID: UniqueID, appendedAt: Instant, _ entry: Entry?) {
        self.leafIndex = leafIndex
        self.entryID = entryID
        self.appendedAt = appendedAt
        type = Self.erasedType
        guard let entry else { return }
        let own = entry.data[ReceivedEvent.eventMember]
        let isReceived = entry.type == ChronicleEventType.eventReceived.rawValue && own != nil
        type = Self.clipped(isReceived ? own?["type"]?.string ?? "" : entry.type)
        source = (isReceived ? own?["source"]?.string : entry.source).map(Self.clipped)
        subject = (isReceived ? own?["subject"]?.string : entry.subject).map(Self.clipped)
        receivedFrom = isReceived ? Self.clipped(entry.data[ReceivedEvent.sourceMember]?.string ?? "") : nil
        actor = (entry.data["by"] ?? entry.data["actor"])?.string.map(Self.clipped)
        let told = isReceived ? own?["time"]?.string.flatMap { Instant(rfc3339: $0, truncating: true) } : nil
        happenedAt = told ?? entry.time
    }

    /// The beginning of a text, in whole characters.
    private static func clipped(_ text: String) -> String {
        guard text.utf8.count > attributeLimit else { return text }
        var scalars = String.UnicodeScalarView()
        var byteCount = 0
        for scalar in text.unicodeScalars {
            byteCount += UTF8.width(scalar)
            guard byteCount <= attributeLimit else { break }
            scalars.append(scalar)
        }
        return String(scalars)
    }
}

extension RecordedEvent {
    /// Of a row of `chronicle.events`.
    init(_ row: Row) throws {
        leafIndex = try row["leaf_index"]
        entryID = try row["entry_id"]
        appendedAt = try row["appended_at"]
        type = try row["type"]
        source = try row["source"]
        subject = try row["subject"]
        receivedFrom = try row["received_from"]
        actor = try row["actor"]
        happenedAt = try row["happened_at"]
    }
}
