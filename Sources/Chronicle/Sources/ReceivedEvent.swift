package import Evidence
package import Ledger

/// An event as a source hands it in, read or not.
///
/// An entry carries it as `{"event": {…}, "source": "<name>"}`: the event in the JSON form of CloudEvents, its `data`
/// by digest where that is long; with `by` where a caller sent it, and with `log` (`origin`, `leaf_index`) where it was
/// proved to stand in a log. Of an entry of such a log that itself carries a received event, that event is taken, and
/// `relayed_from` names the source there: so logs that read each other come to an end.
package struct ReceivedEvent: Sendable {
    static let eventMember = "event"
    static let sourceMember = "source"

    /// Where it stood in a log whose checkpoint it was proved against.
    package struct LogPlace: Hashable, Sendable {
        package var origin: String
        package var leafIndex: Int
    }

    /// Where it stood in its source; of what was pushed, the event's identifier.
    var position: String
    /// As it came; `nil` where it was longer than any event may be.
    var body: [UInt8]?
    var digest: Digest
    var sizeInBytes: Int
    var event: Result<CloudEvent, CloudEventFault>
    var place: LogPlace?
    /// The source that the log had it from.
    private var relayedFrom: String?

    init(_ body: [UInt8], at position: String, place: LogPlace? = nil) {
        self.position = position
        self.body = body
        self.place = place
        digest = .sha256(of: body)
        sizeInBytes = body.count
        event = Result { () throws(CloudEventFault) in try CloudEvent(parsing: body) }
        if place != nil { unwrap() }
    }

    private mutating func unwrap() {
        guard case .success(let entry) = event, entry.type == ChronicleEventType.eventReceived.rawValue,
            let data = entry.json["data"], let carried = data[Self.eventMember]
        else { return }
        event = Result { () throws(CloudEventFault) in try CloudEvent(carried) }
        relayedFrom = data[Self.sourceMember]?.string
    }

    /// What was pushed, as a JSON value.
    package init(pushed value: JSON) {
        // Before whoever sent it can use it to write more than any event may have.
        let id = value["id"]?.string.map { String($0.prefix(200)) } ?? ""
        self.init(value.canonicalBytes(), at: id)
    }

    /// What is longer than any event may be.
    init(tooLong digest: Digest, sizeInBytes: Int, at position: String) {
        self.position = position
        self.digest = digest
        self.sizeInBytes = sizeInBytes
        event = .failure(.tooLarge(limit: CloudEvent.byteLimit))
    }

    /// A log's entry that was erased there.
    init(erased leaf: Digest, at position: String, place: LogPlace) {
        self.position = position
        self.place = place
        digest = leaf
        sizeInBytes = 0
        event = .failure(.erased)
    }

    /// The data of its entry.
    func data(
        of event: CloudEvent,
        from source: String,
        by actor: String?,
        keeping bodies: inout KeptBodies
    ) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            Self.eventMember: try event.told(keeping: &bodies), Self.sourceMember: .string(source),
        ]
        data["by"] = actor.map(JSON.string)
        data["relayed_from"] = relayedFrom.map(JSON.string)
        data["log"] = place.map { place in
            ["origin": .string(place.origin), "leaf_index": .integer(place.leafIndex)]
        }
        return data
    }
}

extension CloudEvent {
    /// Source and identifier make an event that of one source: what comes again under them is the same event.
    func key(from name: String) -> IdempotencyKey? {
        let named = [name, source, id].map { Array($0.utf8) }.joined(separator: [0])
        return IdempotencyKey(
            "event:" + Digest.sha256(of: Array(named)).hex,
            requestHash: .sha256(of: JSON.object(json).canonicalBytes())
        )
    }
}

/// What became of an event that was handed in.
package enum Reception: Hashable, Sendable {
    case accepted(Receipt)
    /// It had been recorded before; nothing was written.
    case duplicate(Receipt)
    /// It can't be recorded, and is kept with the reason.
    case parked(reason: String)
}
