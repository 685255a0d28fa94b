import Attestations
import Evidence

/// The queue of one artifact, and what a report of a tool makes of it.
struct TriageBook {
    struct Line {
        var item: TriageItem
        /// By tool.
        var sightings: [String: Sighting]
    }

    /// Of an artifact; a report that would bring more is refused.
    static let lineLimit = 200_000

    /// By their places.
    var lines: [Digest: Line]
    /// As they stood before.
    private let before: [Digest: TriageItem]
    /// Those that something happened to, in its order.
    private var touched: [Digest] = []
    private var isTouched: Set<Digest> = []
    private(set) var moves: [TriageMove] = []
    private var said: [Voice: (sighting: Sighting, scan: UniqueID)] = [:]
    /// Of everything that was taken.
    var tally = Tally()
    /// Which names are of one vulnerability, as far as was told.
    var names = VulnerabilityNames([])
    /// The lines that stand for themselves, by the names that they have in their spots.
    var owners: [Name: Digest] = [:]
    /// The lines that are joined into others, by these.
    var joined: [UniqueID: [Digest]] = [:]

    /// One tool over one item.
    private struct Voice: Hashable {
        var item: UniqueID
        var tool: String
    }

    /// A vulnerability in one spot of the artifact.
    struct Name: Hashable {
        var spot: ScanFinding.Spot
        var vulnerability: String
    }

    /// What tools said anew, in one order.
    var sightings: [(item: UniqueID, tool: String, sighting: Sighting, scan: UniqueID)] {
        said.sorted { ($0.key.item, $0.key.tool) < ($1.key.item, $1.key.tool) }
            .map { ($0.key.item, $0.key.tool, $0.value.sighting, $0.value.scan) }
    }

    mutating func note(_ item: UniqueID, _ tool: String, _ sighting: Sighting, _ scan: UniqueID) {
        said[Voice(item: item, tool: tool)] = (sighting, scan)
    }

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
        /// Turned out to be the same as others.
        var joined = 0

        static func - (left: Tally, right: Tally) -> Tally {
            Tally(
                opened: left.opened - right.opened,
                reopened: left.reopened - right.reopened,
                resolved: left.resolved - right.resolved,
                uncovered: left.uncovered - right.uncovered,
                joined: left.joined - right.joined
            )
        }
    }

    init(_ lines: [Line]) {
        self.lines = Dictionary(lines.map { ($0.item.place, $0) }) { first, _ in first }
        before = self.lines.mapValues(\.item)
    }

    mutating func put(_ item: TriageItem, _ tool: String? = nil, _ sighting: Sighting = .seen) {
        let place = item.place
        var line = lines[place] ?? Line(item: item, sightings: [:])
        line.item = item
        if let tool { line.sightings[tool] = sighting }
        lines[place] = line
        if isTouched.insert(place).inserted { touched.append(place) }
    }

    /// - Parameters:
    ///   - statements: names of one vulnerability each, as advisories call them.
    ///   - isWhole: whoever handed the report in says that the tool looked at all of the artifact.
    mutating func take(
        _ report: ScanReport,
        told statements: [[String]] = [],
        isWhole: Bool,
        scan: UniqueID,
        by actor: String,
        at now: Instant,
        identifier: () -> UniqueID
    ) {
        join(told: statements + report.findings.map(\.names), scan: scan, by: actor, at: now)
        var found: Set<Digest> = []
        for (place, finding) in placed(report.findings) {
            if let place, let line = lines[place] {
                found.insert(place)
                see(line, finding, report, scan, actor, now)
                continue
            }
            var item = TriageItem(
                id: identifier(),
                artifact: report.artifact,
                finding: finding,
                scan: scan,
                by: actor,
                at: now
            )
            item.finding.aliases = []
            item.add(finding.aliases)
            move(&item, to: .open, because: "\(report.tool) found it", scan, actor, now)
            tally.opened += 1
            found.insert(item.place)
            put(item, report.tool)
            own(item)
            note(item.id, report.tool, .seen, scan)
        }
        for (place, line) in lines.sorted(by: { $0.value.item.id < $1.value.item.id })
        where !found.contains(place) && line.item.state != .joined {
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
        let known = item.finding
        item.finding = finding
        item.finding.place = known.place
        item.finding.aliases = known.aliases
        item.add(finding.names)
        item.artifactVersion = report.artifact.version
        item.lastSeenAt = now
        item.lastScanID = scan
        item.uncoveredSince = nil
        put(item, report.tool)
        note(item.id, report.tool, .seen, scan)
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
        guard let last = line.sightings[report.tool] else { return }
        let places = line.item.places
        guard places.allSatisfy({ !report.suppressed.contains($0) }) else { return }
        var item = line.item
        let looked = isWhole || places.contains(where: report.covers)
        let sighting = looked ? Sighting.gone : last == .gone ? .gone : .uncovered
        guard sighting != last else { return }
        note(item.id, report.tool, sighting, scan)
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

    mutating func move(
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
