import Chronicle
package import Evidence
package import Postgres

/// The rotation of a secret fails and does not mend by itself, or goes on again: what webhooks and the feed are told, once
/// each. The row that says so is written by whoever records it.
struct RotationMoved: ChronicleEvent {
    var type: ChronicleEventType
    /// In reverse-domain notation.
    var path: String
    var rotator: Rotator.Kind
    var since: Instant
    var failure: String?

    var subject: String { "secret/\(path)" }

    func data(keeping bodies: inout KeptBodies) -> JSONObject {
        var data: JSONObject = [
            "secret_path": .string(path), "rotator": .string(rotator.rawValue),
            "failing_since": .string(since.rfc3339), "by": "muniment",
        ]
        data["failure"] = failure.map(JSON.string)
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {}
}

/// What is told of a secret's rotation besides.
package struct RotationAlarm: Hashable, Sendable {
    package var tenant: TenantID
    package var secret: UniqueID
    /// In reverse-domain notation.
    package var path: String
    /// `nil` where it goes on again.
    package var failure: String?
    package var at: Instant
}
