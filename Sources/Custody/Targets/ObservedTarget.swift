import Chronicle
package import Evidence
import Postgres

/// One way of looking at the place where an artifact stands. A place may have several: what the managing system says, and
/// what the target itself shows.
package struct ObservedTarget: Hashable, Sendable {
    package var id: UniqueID
    /// Chosen by people; unique in the tenant among those that are not removed.
    package var name: String
    package var artifact: ArtifactReference
    package var place: Target
    package var settings: TargetSettings
    package var isEnabled: Bool
    package var addedBy: String
    package var addedAt: Instant
    package var changedAt: Instant
    /// It is looked at no more, and its history stays.
    package var removedAt: Instant?
    package var look = TargetLook()

    package var isRemoved: Bool { removedAt != nil }
}

/// Where and how it is looked at.
package struct TargetSettings: Hashable, Sendable {
    package enum Reach: String, Hashable, Sendable, CaseIterable {
        /// Public addresses only.
        case `public`
        /// This machine and the networks around it, too.
        case `private`
    }

    /// `dns`, as the observers name it.
    package var protocolName: String
    /// In the form of the protocol.
    package var address: String
    package var parameters: [String: String]
    /// Where the credential is: the path of a file, never what it holds.
    package var credential: String?
    /// Of several files or objects that are seen, the one that is the artifact.
    package var object: String?
    package var reach: Reach
    package var limits: TargetLimits
    /// `nil`: as the accord says.
    package var intervalSeconds: Int?

    package init(
        protocolName: String,
        address: String,
        parameters: [String: String] = [:],
        credential: String? = nil,
        object: String? = nil,
        reach: Reach = .public,
        limits: TargetLimits = TargetLimits(),
        intervalSeconds: Int? = nil
    ) {
        self.protocolName = protocolName
        self.address = address
        self.parameters = parameters
        self.credential = credential
        self.object = object
        self.reach = reach
        self.limits = limits
        self.intervalSeconds = intervalSeconds
    }

    package var parametersJSON: JSON {
        .object(
            JSONObject(
                parameters.sorted { $0.key < $1.key }.map { (name: $0.key, value: .string($0.value)) }
            )
        )
    }
}

/// What one look may use.
package struct TargetLimits: Hashable, Sendable {
    package var timeoutSeconds: Int
    package var bytes: Int
    /// At the same time.
    package var visits: Int
    package var requestsPerSecond: Int

    package init(
        timeoutSeconds: Int = 30,
        bytes: Int = 64 << 20,
        visits: Int = 2,
        requestsPerSecond: Int = 50
    ) {
        self.timeoutSeconds = timeoutSeconds
        self.bytes = bytes
        self.visits = visits
        self.requestsPerSecond = requestsPerSecond
    }
}

/// When it is due, and what was seen there last.
package struct TargetLook: Hashable, Sendable {
    /// `nil`: it is not looked at by itself, or waits for what it needs.
    package var nextDueAt: Instant?
    package var lookedAt: Instant?
    package var verdict: Verdict?
    /// Since when its looks have had this verdict, one after another.
    package var since: Instant?
    package var durationMilliseconds: Int?
    /// What was seen: names, sizes and digests, never bytes.
    package var seen: JSON?
    /// `{"code", "field", "reason", "remedy"}`, where it could not be looked at or nothing is there.
    package var failure: JSON?
    package var verificationID: UniqueID?

    package init() {}
}

extension ObservedTarget {
    /// As an entry tells of it.
    func told(keeping bodies: inout KeptBodies) throws(EntryError) -> JSON {
        [
            "target_id": .string(id.description), "name": .string(name), "artifact": artifact.json,
            "target_kind": .string(place.kind), "target_identifier": .string(place.identifier),
            "protocol": .string(settings.protocolName), "address": .string(settings.address),
            "parameters": try bodies.told(settings.parametersJSON),
            "credential": .optional(settings.credential), "object": .optional(settings.object),
            "reach": .string(settings.reach.rawValue),
            "timeout_sec": .integer(settings.limits.timeoutSeconds),
            "max_bytes": .integer(settings.limits.bytes), "max_visits": .integer(settings.limits.visits),
            "requests_per_sec": .integer(settings.limits.requestsPerSecond),
            "interval_sec": settings.intervalSeconds.map(JSON.integer) ?? .null,
            "is_enabled": .bool(isEnabled), "added_by": .string(addedBy),
            "added_at": .string(addedAt.description), "changed_at": .string(changedAt.description),
            "removed_at": .optional(removedAt?.description),
        ]
    }

    init(_ told: Told) throws {
        self.init(
            id: try told.identifier("target_id"),
            name: try told.text("name"),
            artifact: try told.artifact("artifact"),
            place: Target(
                kind: try told.text("target_kind"),
                identifier: try told.text("target_identifier")
            ),
            settings: TargetSettings(
                protocolName: try told.text("protocol"),
                address: try told.text("address"),
                parameters: TargetSettings.parameters(in: try told.whole("parameters")),
                credential: told.optional("credential"),
                object: told.optional("object"),
                reach: try told.word("reach"),
                limits: TargetLimits(
                    timeoutSeconds: try told.integer("timeout_sec"),
                    bytes: try told.integer("max_bytes"),
                    visits: try told.integer("max_visits"),
                    requestsPerSecond: try told.integer("requests_per_sec")
                ),
                intervalSeconds: try told.inside("interval_sec").map { _ in try told.integer("interval_sec") }
            ),
            isEnabled: try told.bool("is_enabled"),
            addedBy: try told.text("added_by"),
            addedAt: try told.moment("added_at"),
            changedAt: try told.moment("changed_at"),
            removedAt: try told.optionalMoment("removed_at")
        )
    }
}

extension TargetSettings {
    static func parameters(in json: JSON) -> [String: String] {
        var parameters: [String: String] = [:]
        for member in json.object?.members ?? [] { parameters[member.name] = member.value.string }
        return parameters
    }
}
