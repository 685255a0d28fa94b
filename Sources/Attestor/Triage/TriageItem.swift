package import Attestations
package import Evidence

/// How something that was found stands. It takes what happens to it and becomes the next; nothing else happens here.
package enum TriageState: String, Hashable, Sendable, CaseIterable {
    case open
    /// It was answered for, and something is otherwise now.
    case reopened
    /// Somebody works at it.
    case acknowledged
    /// It stays as it is, until some time.
    case accepted
    /// It does no harm here, or is not there.
    case dismissed
    /// It is gone.
    case resolved
    /// It is the same as another item, that stands for both.
    case joined

    /// Whether it waits for somebody.
    package var isStanding: Bool {
        switch self {
        case .open, .reopened, .acknowledged: true
        case .accepted, .dismissed, .resolved, .joined: false
        }
    }

    /// Of two that are one, the state that comes first here is how that one stands: what waits for somebody goes on waiting.
    var precedence: Int {
        switch self {
        case .reopened: 0
        case .open: 1
        case .acknowledged: 2
        case .accepted, .dismissed: 3
        case .resolved: 4
        case .joined: 5
        }
    }

    package var isDecided: Bool { self == .accepted || self == .dismissed }
}

/// What somebody does with an item.
package enum TriageStep: String, Hashable, Sendable, CaseIterable {
    case acknowledge
    case accept
    case dismiss
    case resolve
    case reopen
    /// Gives it to an owner, or takes it from one; it stands as before.
    case assign

    /// How it stands afterwards; `nil` where it can't be done to one that stands so.
    package func outcome(from state: TriageState) -> TriageState? {
        switch (self, state) {
        case (_, .joined): nil
        case (.acknowledge, .open), (.acknowledge, .reopened): .acknowledged
        case (.accept, .open), (.accept, .reopened), (.accept, .acknowledged), (.accept, .accepted): .accepted
        case (.dismiss, .resolved): nil
        case (.dismiss, _): .dismissed
        case (.resolve, .open), (.resolve, .reopened), (.resolve, .acknowledged): .resolved
        case (.reopen, .accepted), (.reopen, .dismissed), (.reopen, .resolved), (.reopen, .acknowledged):
            .reopened
        case (.assign, _): state
        default: nil
        }
    }
}

/// How far a decision reaches: always over every version of the artifact.
package enum DecisionScope: String, Hashable, Sendable, CaseIterable {
    /// While the component is there in the versions that were looked at.
    case sameVersions = "same_versions"
    /// Whichever version of the component.
    case anyVersion = "any_version"
}

/// What was found in one place of an artifact, whichever version of it, and who answers for it.
package struct TriageItem: Hashable, Sendable {
    package struct Decision: Hashable, Sendable {
        package var scope: DecisionScope
        /// Of the component, when it was decided.
        package var versions: [String]
        package var severity: ScanFinding.Severity
        /// Of what is accepted.
        package var until: Instant?
        /// In OpenVEX's words, of what is dismissed.
        package var justification: String?
    }

    package var id: UniqueID
    package var artifact: String
    /// That it was found in last.
    package var artifactVersion: String?
    package var finding: ScanFinding
    package var state: TriageState = .open
    package var owner: String?
    package var reason: String?
    package var decision: Decision?
    package var stateBy: String
    package var stateAt: Instant
    package var firstSeenAt: Instant
    package var lastSeenAt: Instant
    /// No tool that found it looked there again.
    package var uncoveredSince: Instant?
    package var lastScanID: UniqueID
    package var moveCount = 0
    /// The item that stands for it, where it turned out to be the same.
    package var joinedInto: UniqueID?
    /// What it is known by in the database, as it was found first; it stays where the vulnerability gets another name.
    package let place: Digest

    package init(
        id: UniqueID,
        artifact: ScannedArtifact,
        finding: ScanFinding,
        scan: UniqueID,
        by actor: String,
        at now: Instant,
        place: Digest? = nil
    ) {
        self.id = id
        self.place = place ?? Self.place(finding.place, in: artifact.name)
        self.artifact = artifact.name
        artifactVersion = artifact.version
        self.finding = finding
        stateBy = actor
        stateAt = now
        firstSeenAt = now
        lastSeenAt = now
        lastScanID = scan
    }

    /// SHA-256 of the canonical JSON of artifact, component, location and vulnerability.
    package static func place(_ place: ScanFinding.Place, in artifact: String) -> Digest {
        let key: JSON = [
            "artifact": .string(artifact.storable), "component": .string(place.component.storable),
            "location": .optional(place.location?.storable),
            "vulnerability": .string(place.vulnerability.storable),
        ]
        return .sha256(of: Array(key.canonicalString.utf8))
    }

    /// Why the decision does not hold for what is found now; `nil` where it does.
    func objection(to found: ScanFinding, at now: Instant) -> String? {
        guard let decision else { return nil }
        if let until = decision.until, until <= now { return "the time that it was accepted for is over" }
        if found.severity > decision.severity {
            return
                "it is of \(found.severity.rawValue) severity now; \(decision.severity.rawValue) was decided on"
        }
        guard decision.scope == .sameVersions else { return nil }
        guard let other = found.versions.first(where: { !decision.versions.contains($0) }) else { return nil }
        return "it is in version \(other.prefix(100)), which was not decided on"
    }
}

/// A step of an item's history.
package struct TriageMove: Hashable, Sendable {
    package var itemID: UniqueID
    package var number: Int
    package var state: TriageState
    package var owner: String?
    package var reason: String?
    package var by: String
    package var at: Instant
    /// The report that it follows from; `nil` of what somebody did.
    package var scanID: UniqueID?
    package var entryID: String = ""
    /// Of the item that moved: another one's where that was joined into this one.
    package var vulnerability: String = ""
}

/// What a tool last said of a place.
package enum Sighting: String, Hashable, Sendable, CaseIterable {
    case seen
    /// It looked, and it was not there.
    case gone
    /// It did not look, or not for this.
    case uncovered

    /// Of one place that a tool spoke of as two: it is gone where both are.
    func joined(with other: Sighting) -> Sighting {
        switch (self, other) {
        case (.seen, _), (_, .seen): .seen
        case (.uncovered, _), (_, .uncovered): .uncovered
        case (.gone, .gone): .gone
        }
    }
}
