import Attestations
package import Evidence

/// The queue of one artifact, and what a report of a tool makes of it.
struct TriageBook {
    struct Line {
        var item: TriageItem
        /// By tool.
        var sightings: [String: Sighting]
    }

    /// Of an artifact; a report that would bring more is refused.
    static let lineLimit = 200_000

    private(set) var lines: [Digest: Line]
    /// As they stood before.
    private let before: [Digest: TriageItem]
    /// Those that something happened to, in its order.
    private var touched: [Digest] = []
    private var isTouched: Set<Digest> = []
    private(set) var moves: [TriageMove] = []
    private(set) var sightings: [(item: UniqueID, tool: String, sighting: Sighting, scan: UniqueID)] = []
    /// Of everything that was taken.
    private(set) var tally = Tally()

    var added: [TriageItem] { touched.filter { before[$0] == nil }.compactMap { lines[$0]?.item } }

    /// Of what was there before.
    var changed: [(before: TriageItem, after: TriageItem)] {
        touched.compactMap { place in
            guard let before = before[place], let after = lines[place]?.item else { return nil }
            return (before, after)
        }
    }

    struct Tally: Hashable, Sendable {
        var opened = 0
        var reopened = 0
        var resolved = 0
        var uncovered = 0

        static func - (left: Tally, right: Tally) -> Tally {
            Tally(
                opened: left.opened - right.opened,
                reopened: left.reopened - right.reopened,
                resolved: left.resolved - right.resolved,
                uncovered: left.uncovered - right.uncovered
            )
        }
    }

    init(_ lines: [Line]) {
        self.lines = Dictionary(lines.map { ($0.item.place, $0) }) { first, _ in first }
        before = self.lines.mapValues(\.item)
    }

    private mutating func put(_ item: TriageItem, _ tool: String? = nil, _ sighting: Sighting = .seen) {
        let place = item.place
        var line = lines[place] ?? Line(item: item, sightings: [:])
        line.item = item
        if let tool { line.sightings[tool] = sighting }
        lines[place] = line
        if isTouched.insert(place).inserted { touched.append(place) }
    }

    /// - Parameter isWhole: whoever handed the report in says that the tool looked at all of the artifact.
    mutating func take(
        _ report: ScanReport,
        isWhole: Bool,
        scan: UniqueID,
        by actor: String,
        at now: Instant,
        identifier: () -> UniqueID
    ) {
        var found: Set<Digest> = []
        for finding in report.findings {
            let place = TriageItem.place(finding.place, in: report.artifact.name)
            guard found.insert(place).inserted else { continue }
            guard let line = lines[place] else {
                var item = TriageItem(
                    id: identifier(),
                    artifact: report.artifact,
                    finding: finding,
                    scan: scan,
                    by: actor,
                    at: now
                )
                move(&item, to: .open, because: "\(report.tool) found it", scan, actor, now)
                tally.opened += 1
                put(item, report.tool)
                sightings.append((item.id, report.tool, .seen, scan))
                continue
            }
            see(line, finding, report, scan, actor, now)
        }
        for (place, line) in lines.sorted(by: { $0.value.item.id < $1.value.item.id })
        where !found.contains(place) {
            miss(line, report, isWhole: isWhole, scan, actor, now)
        }
    }

    private mutating func see(
        _ line: Line,
        _ finding: ScanFinding,
        _ report: ScanReport,
        _ scan: UniqueID,
        _ actor: String,
        _ now: Instant
    ) {
        var item = line.item
        if item.state == .resolved {
            move(&item, to: .reopened, because: "\(report.tool) found it again", scan, actor, now)
            tally.reopened += 1
        } else if item.state.isDecided, let objection = item.objection(to: finding, at: now) {
            move(&item, to: .reopened, because: objection, scan, actor, now)
            tally.reopened += 1
        }
        item.finding = finding
        item.artifactVersion = report.artifact.version
        item.lastSeenAt = now
        item.lastScanID = scan
        item.uncoveredSince = nil
        put(item, report.tool)
        sightings.append((item.id, report.tool, .seen, scan))
    }

    /// What a report does not tell of is gone only where it looked.
    private mutating func miss(
        _ line: Line,
        _ report: ScanReport,
        isWhole: Bool,
        _ scan: UniqueID,
        _ actor: String,
        _ now: Instant
    ) {
        let place = line.item.finding.place
        guard let last = line.sightings[report.tool], !report.suppressed.contains(place) else { return }
        var item = line.item
        let looked = isWhole || report.covers(place)
        let sighting = looked ? Sighting.gone : last == .gone ? .gone : .uncovered
        guard sighting != last else { return }
        sightings.append((item.id, report.tool, sighting, scan))
        defer { put(item, report.tool, sighting) }
        let others = line.sightings.filter { $0.key != report.tool }.values
        guard !others.contains(.seen) else { return }
        if sighting == .gone, !others.contains(.uncovered) {
            item.uncoveredSince = nil
            // What was decided stays decided: if it comes back, the decision is there.
            if item.state.isStanding {
                let reason = "\(report.tool) looked there and no longer found it"
                move(&item, to: .resolved, because: reason, scan, actor, now)
                tally.resolved += 1
            }
        } else if item.uncoveredSince == nil {
            item.uncoveredSince = now
            tally.uncovered += 1
        }
    }

    /// Somebody does something with an item.
    mutating func take(
        _ line: Line,
        _ decision: TriageDecision,
        by actor: String,
        at now: Instant
    ) -> Bool {
        var item = line.item
        guard let state = decision.step.outcome(from: item.state) else { return false }
        if decision.step == .assign || decision.owner != nil { item.owner = decision.owner }
        if decision.step != .assign {
            item.decision =
                state.isDecided
                ? TriageItem.Decision(
                    scope: decision.scope,
                    versions: item.finding.versions,
                    severity: item.finding.severity,
                    until: state == .accepted ? decision.until : nil,
                    justification: state == .dismissed ? decision.justification : nil
                ) : nil
        }
        move(&item, to: state, because: decision.reason, nil, actor, now)
        put(item)
        return true
    }

    /// The time that an item was accepted for is over.
    mutating func expire(_ line: Line, at now: Instant) {
        var item = line.item
        guard let objection = item.objection(to: item.finding, at: now) else { return }
        move(&item, to: .reopened, because: objection, nil, "server", now)
        tally.reopened += 1
        put(item)
    }

    private mutating func move(
        _ item: inout TriageItem,
        to state: TriageState,
        because reason: String?,
        _ scan: UniqueID?,
        _ actor: String,
        _ now: Instant
    ) {
        item.state = state
        item.stateBy = actor
        item.stateAt = now
        item.reason = reason
        if !state.isDecided { item.decision = nil }
        item.moveCount += 1
        moves.append(
            TriageMove(
                itemID: item.id,
                number: item.moveCount,
                state: state,
                owner: item.owner,
                reason: reason,
                by: actor,
                at: now,
                scanID: scan
            )
        )
    }

    /// How many more stand in each state, by severity.
    var additions: [(state: TriageState, severity: Int, count: Int)] {
        struct Key: Hashable {
            var state: TriageState
            var severity: Int
        }
        var counts: [Key: Int] = [:]
        for item in added {
            counts[Key(state: item.state, severity: item.finding.severity.rank), default: 0] += 1
        }
        for (before, after) in changed {
            counts[Key(state: before.state, severity: before.finding.severity.rank), default: 0] -= 1
            counts[Key(state: after.state, severity: after.finding.severity.rank), default: 0] += 1
        }
        return counts.filter { $0.value != 0 }
            .map { (state: $0.key.state, severity: $0.key.severity, count: $0.value) }
            .sorted { ($0.state.rawValue, $0.severity) < ($1.state.rawValue, $1.severity) }
    }
}

/// What somebody decides about items.
package struct TriageDecision: Hashable, Sendable {
    package var step: TriageStep
    package var owner: String?
    package var reason: String?
    /// In OpenVEX's words; of what is dismissed.
    package var justification: String?
    package var until: Instant?
    package var scope: DecisionScope

    package static let longest: Duration = .seconds(86_400 * 366 * 2)

    /// - Throws: `AttestorError.invalid`.
    package init(
        _ step: TriageStep,
        owner: String? = nil,
        reason: String? = nil,
        justification: String? = nil,
        until: Instant? = nil,
        scope: DecisionScope = .sameVersions,
        at now: Instant
    ) throws(AttestorError) {
        self.step = step
        self.owner = owner.flatMap { $0.isEmpty ? nil : $0.storable }
        self.reason = reason.flatMap { $0.isEmpty ? nil : $0.storable }
        self.justification = justification.flatMap { $0.isEmpty ? nil : $0 }
        self.until = until
        self.scope = scope
        if (self.owner?.utf8.count ?? 0) > 200 {
            throw .invalid(field: "owner", reason: "is longer than 200 bytes", remedy: "give a short name")
        }
        if (self.reason?.utf8.count ?? 0) > 8000 {
            throw .invalid(field: "reason", reason: "is longer than 8000 bytes", remedy: "say it shorter")
        }
        if let word = self.justification, VEXStatement.Justification(rawValue: word) == nil {
            throw .invalid(
                field: "justification",
                reason: "is none of OpenVEX’s",
                remedy: "give one of "
                    + VEXStatement.Justification.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        switch step {
        case .accept:
            guard let until, until > now, until <= now.advanced(by: Self.longest) else {
                throw .invalid(
                    field: "until",
                    reason: "is not within the next two years",
                    remedy: "say until when it is accepted"
                )
            }
            guard self.reason != nil else { throw Self.noReason }
        case .dismiss:
            guard self.reason != nil || self.justification != nil else { throw Self.noReason }
        case .resolve, .reopen: guard self.reason != nil else { throw Self.noReason }
        case .acknowledge, .assign: break
        }
    }

    private static let noReason = AttestorError.invalid(
        field: "reason",
        reason: "is missing",
        remedy: "say why in a sentence"
    )
}
