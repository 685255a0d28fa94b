import Evidence
import Testing

@testable import Chronicle

@Suite("What the feed shows of an entry")
struct RecordedEventTests {
    private static let moment = Instant(microseconds: 1_700_000_000_000_000)

    private func event(_ type: ChronicleEventType, _ data: JSONObject) throws -> RecordedEvent {
        let id = UniqueID(at: Self.moment)
        let entry = Entry(
            id: id,
            tenant: id,
            ledger: "chronicle",
            source: "urn:muniment",
            type: type.rawValue,
            subject: "thing/1",
            time: Self.moment,
            data: data,
            salt: Entry.randomSalt()
        )
        return RecordedEvent(
            leafIndex: 7,
            entryID: id,
            appendedAt: Self.moment,
            bytes: try entry.canonicalBytes()
        )
    }

    @Test("of what happened here, the entry's own words and who did it")
    func ownEvent() throws {
        let event = try event(.artifactRegistered, ["by": "did:key:ada"])
        #expect(event.type == "muniment.artifact.registered")
        #expect(event.source == "urn:muniment")
        #expect(event.subject == "thing/1")
        #expect(event.actor == "did:key:ada")
        #expect(event.receivedFrom == nil)
        #expect(event.happenedAt == Self.moment)
    }

    @Test("of what a source handed in, the event's words, never without the source's name")
    func receivedEvent() throws {
        let told: JSON = [
            "specversion": "1.0", "id": "1", "source": "/builds", "type": "muniment.accord.created",
            "subject": "main", "time": "2020-01-02T03:04:05Z",
        ]
        let event = try event(.eventReceived, ["event": told, "source": "builds", "by": "ci"])
        #expect(event.type == "muniment.accord.created")
        #expect(event.receivedFrom == "builds")
        #expect(event.source == "/builds")
        #expect(event.subject == "main")
        #expect(event.actor == "ci")
        #expect(event.happenedAt == Instant(rfc3339: "2020-01-02T03:04:05Z"))
    }

    @Test("an event that names no time happened when it was recorded")
    func withoutTime() throws {
        let event = try event(.eventReceived, ["event": ["type": "a.b", "source": "/"], "source": "builds"])
        #expect(event.happenedAt == Self.moment)
        #expect(event.subject == nil)
    }

    @Test("of erased bytes the place is left, and bytes that are no entry stop nothing")
    func withoutBytes() {
        let id = UniqueID(at: Self.moment)
        let erased = RecordedEvent(leafIndex: 3, entryID: id, appendedAt: Self.moment, bytes: nil)
        #expect(erased.type == "erased")
        #expect(erased.happenedAt == nil && erased.subject == nil && erased.source == nil)
        let broken = RecordedEvent(leafIndex: 3, entryID: id, appendedAt: Self.moment, bytes: [0x7B])
        #expect(broken.type == "unreadable")
    }

    @Test("a text that no index would take is cut between characters")
    func longTexts() throws {
        let long = String(repeating: "é", count: 600)
        let event = try event(
            .eventReceived,
            ["event": ["type": .string(long), "source": "/"], "source": "builds"]
        )
        #expect(event.type.utf8.count == 1_024)
        #expect(long.hasPrefix(event.type))
    }
}
