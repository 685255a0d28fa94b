package import Evidence
package import Kinds

/// How far evidence goes.
package enum Fidelity: String, CaseIterable, Hashable, Sendable, Comparable {
    /// What a listing says.
    case meta
    /// The whole of it.
    case content

    package static func < (left: Fidelity, right: Fidelity) -> Bool { left == .meta && right == .content }
}

package enum EvidenceSource: String, CaseIterable, Hashable, Sendable {
    case policyVersion = "policy_version"
    case inventory
}

/// Where evidence is from: `{"fidelity", "source", "observed_at", "observed_operation_run_id"}`.
package struct Provenance: Hashable, Sendable {
    package var fidelity: Fidelity
    package var source: EvidenceSource
    package var observedAt: Instant
    package var runID: UniqueID

    package init(fidelity: Fidelity, source: EvidenceSource, observedAt: Instant, runID: UniqueID) {
        self.fidelity = fidelity
        self.source = source
        self.observedAt = observedAt
        self.runID = runID
    }

    package var json: JSON {
        [
            "fidelity": .string(fidelity.rawValue), "source": .string(source.rawValue),
            "observed_at": .string(observedAt.rfc3339), "observed_operation_run_id": .string(runID.text),
        ]
    }

    /// As it was kept.
    init?(_ json: JSON) {
        guard let fidelity = json["fidelity"]?.string.flatMap(Fidelity.init),
            let source = json["source"]?.string.flatMap(EvidenceSource.init),
            let observedAt = json["observed_at"]?.string.flatMap({ Instant(rfc3339: $0) }),
            let runID = json["observed_operation_run_id"]?.string.flatMap({ UniqueID($0) })
        else { return nil }
        self.init(fidelity: fidelity, source: source, observedAt: observedAt, runID: runID)
    }
}

/// One subject as one side of a comparison has it, without its content.
package struct EvidencedSubject: Hashable, Sendable {
    package var type: KindName
    /// The name that all tenants know it by.
    package var name: String
    /// What its own system knows it by, so that nobody else can tell what that is; the same only within one tenant.
    package var pseudonym: String?
    /// For people; neutral.
    package var title: String
    /// Of the neutral normal form; `nil` where there is only a listing.
    package var hash: String?
    /// Of what a listing says.
    package var metaHash: String
    /// What that is; `nil` where it was kept by rules that kept the hash alone.
    var contract: ListingContract?
    /// The hash that this very content had by the first rules it was seen with, which outlives a change of rules; asked for
    /// of what came alone.
    var origin: String?
    package var provenance: Provenance
    /// Where the content is: of a version, or of an item of a snapshot.
    package var contentID: String?
    /// That its content takes where it is kept.
    var keptBytes = 0
    /// What it was seen in; `nil` of a baseline.
    var collection: String?
    /// Where it was seen.
    package var path: String
    /// What of it was replaced before it was compared.
    var neutralised: Neutralisation?

    /// What findings name it by: of those of a baseline that have one name, each has a number.
    package var label: String { contentID.flatMap { UniqueID($0) == nil ? $0 : nil } ?? name }

    /// What findings name as the hash of a side: the content's, or the listing's where there is nothing else.
    package var shownHash: String { hash ?? metaHash }
}

/// What could not be read. It is not known to be away.
package struct EvidenceGap: Hashable, Sendable {
    package var type: KindName?
    package var path: String
    package var reason: String
    package var remedy: String
    /// What could not be read all of.
    var collection: String?
    /// As baselines have paths.
    var neutralPath: String?

    package init(type: KindName?, path: String, reason: String, remedy: String) {
        self.type = type
        self.path = path
        self.reason = reason
        self.remedy = remedy
    }

    package var json: JSON {
        [
            "subject_type": .optional(type?.rawValue), "path": .string(path), "reason": .string(reason),
            "remedy": .string(remedy),
        ]
    }

    init?(_ json: JSON) {
        guard let path = json["path"]?.string, let reason = json["reason"]?.string else { return nil }
        self.init(
            type: json["subject_type"]?.string.flatMap(KindName.init),
            path: path,
            reason: reason,
            remedy: json["remedy"]?.string ?? ""
        )
    }
}
