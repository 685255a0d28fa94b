package import Evidence

/// One version of an accord: who governs which artifacts, by whose signatures, how often they are verified.
package struct Accord: Hashable, Sendable {
    /// Stable over versions.
    package var id: UniqueID
    /// Of this version.
    package var bindingID: UniqueID
    package var version: Int
    /// `sha256:` over {kind: "accord", content}, the content as in `AccordContent`.
    package var cid: String
    package var content: AccordContent
    /// When this version stops to hold; it may be brought forward by `expire` and by an amendment, and is
    /// therefore no part of the content.
    ///
    /// As soon as `effectiveFrom` where the accord was ended before this version had begun.
    package var effectiveUntil: Instant?
    package var createdAt: Instant
    /// The newest version of its accord.
    package var isCurrent: Bool

    package init(
        id: UniqueID,
        bindingID: UniqueID,
        version: Int,
        cid: String,
        content: AccordContent,
        effectiveUntil: Instant?,
        createdAt: Instant,
        isCurrent: Bool
    ) {
        self.id = id
        self.bindingID = bindingID
        self.version = version
        self.cid = cid
        self.content = content
        self.effectiveUntil = effectiveUntil
        self.createdAt = createdAt
        self.isCurrent = isCurrent
    }
}

/// What the CID of an accord stands for.
package struct AccordContent: Hashable, Sendable {
    package var name: String
    /// Open: what the parties agreed on, in their own members.
    package var terms: JSON
    /// DIDs of those who may register, open and deploy; empty: everyone with the permission.
    package var memberDIDs: [String]
    /// DIDs of those whose signatures count in ceremonies.
    package var witnessDIDs: [String]
    /// As `TierPolicy` reads it.
    package var tierPolicy: JSON
    /// Names of `CeremonyClass`.
    package var ceremonyClasses: [String]
    package var verificationIntervalSeconds: Int
    package var chronicleRetentionDays: Int
    package var effectiveFrom: Instant

    package init(
        name: String,
        terms: JSON,
        memberDIDs: [String],
        witnessDIDs: [String],
        tierPolicy: JSON,
        ceremonyClasses: [String],
        verificationIntervalSeconds: Int,
        chronicleRetentionDays: Int,
        effectiveFrom: Instant
    ) {
        self.name = name
        self.terms = terms
        self.memberDIDs = memberDIDs
        self.witnessDIDs = witnessDIDs
        self.tierPolicy = tierPolicy
        self.ceremonyClasses = ceremonyClasses
        self.verificationIntervalSeconds = verificationIntervalSeconds
        self.chronicleRetentionDays = chronicleRetentionDays
        self.effectiveFrom = effectiveFrom
    }
}

extension AccordContent {
    /// The tier of an artifact that was registered without one.
    package var defaultTier: String? { tierPolicy["default_tier"]?.string }

    package func names(member did: String?) -> Bool {
        guard !memberDIDs.isEmpty else { return true }
        return did.map { did in memberDIDs.contains { $0.utf8.elementsEqual(did.utf8) } } ?? false
    }

    func names(witness did: String?) -> Bool {
        did.map { did in witnessDIDs.contains { $0.utf8.elementsEqual(did.utf8) } } ?? false
    }

    /// The accord as its CID covers it.
    package func json(id: UniqueID, version: Int) -> JSON {
        [
            "accord_id": .string(id.description),
            "version": .integer(version),
            "name": .string(name),
            "terms": terms,
            "member_dids": .array(memberDIDs.map(JSON.string)),
            "witness_dids": .array(witnessDIDs.map(JSON.string)),
            "tier_policy": tierPolicy,
            "ceremony_classes": .array(ceremonyClasses.map(JSON.string)),
            "verification_interval_sec": .integer(verificationIntervalSeconds),
            "chronicle_retention_days": .integer(chronicleRetentionDays),
            "effective_from": .string(effectiveFrom.description),
        ]
    }

    /// Reads what `json(id:version:)` gave.
    init?(json: JSON) {
        guard let name = json["name"]?.string, let terms = json["terms"],
            let members = json["member_dids"]?.array?.compactMap(\.string),
            let witnesses = json["witness_dids"]?.array?.compactMap(\.string),
            let tierPolicy = json["tier_policy"],
            let classes = json["ceremony_classes"]?.array?.compactMap(\.string),
            let interval = json["verification_interval_sec"]?.integer,
            let retention = json["chronicle_retention_days"]?.integer,
            let from = (json["effective_from"]?.string).flatMap({ Instant(rfc3339: $0) })
        else { return nil }
        self.init(
            name: name,
            terms: terms,
            memberDIDs: members,
            witnessDIDs: witnesses,
            tierPolicy: tierPolicy,
            ceremonyClasses: classes,
            verificationIntervalSeconds: interval,
            chronicleRetentionDays: retention,
            effectiveFrom: from
        )
    }
}

/// Whether an accord holds at a moment.
package enum AccordValidity: Hashable, Sendable {
    case notYet(from: Instant)
    case effective
    /// From `since` on; that moment is no longer within. It is still ahead where the accord was ended before this
    /// version had begun, which therefore never holds.
    case ended(since: Instant)
}

extension Accord {
    package func validity(at now: Instant) -> AccordValidity {
        if let effectiveUntil, effectiveUntil <= max(now, content.effectiveFrom) {
            return .ended(since: effectiveUntil)
        }
        return now < content.effectiveFrom ? .notYet(from: content.effectiveFrom) : .effective
    }
}
