import Attestations
import Evidence

// One vulnerability in one spot is one item, whatever it is called. Which names are the same, reports and advisories tell; what
// stood as two items until then becomes one: the one that was there first stands for both, and the other one says so.

extension TriageBook {
    /// Joins lines that turn out to be one, by what is told now and by what was told of them before.
    ///
    /// - Parameters:
    ///   - statements: names of one vulnerability each, as one source calls them.
    ///   - scan: the report that tells it; `nil`: an advisory does.
    mutating func join(told statements: [[String]], scan: UniqueID?, by actor: String, at now: Instant) {
        learn(statements)
        let standing = lines.values.filter { $0.item.state != .joined }.map(\.item)
        for known in standing.sorted(by: { $0.id < $1.id }) {
            var item = known
            item.add(names.others(of: item.finding.place.vulnerability))
            item.takeName()
            // One that is joined keeps the name that it had: its history is told under it.
            if let twin = twin(of: item) {
                unite(item.place, into: twin, scan, actor, now)
                continue
            }
            if item != known { put(item) }
            own(item)
        }
    }

    /// Knows which names are the same, and whose they are, and moves nothing.
    mutating func learn(_ statements: [[String]]) {
        let standing = lines.values.filter { $0.item.state != .joined }.map(\.item)
        names = VulnerabilityNames(statements + standing.filter { !$0.finding.aliases.isEmpty }.map(\.names))
        owners = [:]
        joined = [:]
        for (place, line) in lines {
            if let kept = line.item.joinedInto { joined[kept, default: []].append(place) }
        }
    }

    /// Findings with the line that each belongs to, those of one line or of one vulnerability together; without a line, they are
    /// called by the name that they are to be kept under.
    func placed(_ findings: [ScanFinding]) -> [(place: Digest?, finding: ScanFinding)] {
        enum Target: Hashable {
            case line(Digest)
            case fresh(Name)
        }
        var indices: [Target: Int] = [:]
        var placed: [(place: Digest?, finding: ScanFinding)] = []
        for var finding in findings {
            let owner = owner(of: finding.place)
            let own = finding.place.vulnerability
            let name = names.name(of: own)
            let spot = finding.place.plainSpot
            let target = owner.map(Target.line) ?? .fresh(Name(spot: spot, vulnerability: name))
            finding.aliases = Set(finding.names + names.others(of: own)).subtracting([name]).sorted()
            finding.place.vulnerability = name
            if let index = indices[target] {
                placed[index].finding.merge(finding)
            } else {
                indices[target] = placed.count
                placed.append((owner, finding))
            }
        }
        return placed
    }

    /// The place that a finding is kept under: of the line that it belongs to.
    func place(of place: ScanFinding.Place, in artifact: String) -> Digest {
        owner(of: place) ?? TriageItem.place(place, in: artifact)
    }

    /// Of two items that are one, the one that was there first goes on.
    private mutating func unite(
        _ place: Digest,
        into kept: Digest,
        _ scan: UniqueID?,
        _ actor: String,
        _ now: Instant
    ) {
        guard var line = lines[kept], let other = lines[place] else { return }
        var (item, twin) = (line.item, other.item)
        item.add(twin.finding.names)
        item.takeName()
        item.take(whatIsKnownBy: twin)
        for (tool, sighting) in other.sightings {
            let joint = line.sightings[tool].map { $0.joined(with: sighting) } ?? sighting
            guard joint != line.sightings[tool] else { continue }
            line.sightings[tool] = joint
            note(item.id, tool, joint, twin.lastScanID)
        }
        if line.sightings.values.contains(.seen) { item.uncoveredSince = nil }
        stand(&item, as: twin, scan, actor, now)
        twin.joinedInto = item.id
        twin.uncoveredSince = nil
        let reason = "it is \(item.finding.place.vulnerability) by another name"
        move(&twin, to: .joined, because: reason, scan, actor, now)
        lines[kept] = line
        put(item)
        put(twin)
        // Whatever the other one stood for, this one does now.
        let others = joined.removeValue(forKey: twin.id) ?? []
        for var old in others.compactMap({ lines[$0]?.item }) {
            old.joinedInto = item.id
            put(old)
        }
        joined[item.id, default: []] += others + [place]
        tally.joined += 1
        own(item)
    }

    /// What waits for somebody under one name goes on waiting; of two decisions the newer one holds, if it holds for both.
    private mutating func stand(
        _ item: inout TriageItem,
        as twin: TriageItem,
        _ scan: UniqueID?,
        _ actor: String,
        _ now: Instant
    ) {
        let isNewer = item.state.isDecided && twin.state.isDecided && twin.stateAt > item.stateAt
        let (state, owner) = (item.state, item.owner)
        var reason = item.reason
        if twin.state.precedence < state.precedence || isNewer {
            let said = twin.reason.map { ": \($0)" } ?? ""
            let before = state.isDecided ? "; it was \(state.rawValue)\(reason.map { ": \($0)" } ?? "")" : ""
            reason = "as \(twin.finding.place.vulnerability), which is the same\(said)\(before)"
            item.state = twin.state
            item.decision = twin.decision
            item.owner = twin.owner ?? owner
        } else {
            item.owner = owner ?? twin.owner
        }
        if item.state.isDecided, let objection = item.objection(to: item.finding, at: now) {
            item.state = .reopened
            reason = objection
            tally.reopened += 1
        }
        guard item.state != state || item.owner != owner || reason != item.reason else { return }
        move(&item, to: item.state, because: reason?.clippedBytes(to: 8000), scan, actor, now)
    }

    // MARK: Names

    /// Knows which names are the same and whose they are, as the lines stand, and moves nothing.
    mutating func recognise(_ statements: [[String]]) {
        learn(statements)
        let standing = lines.values.filter { $0.item.state != .joined }.map(\.item)
        for item in standing.sorted(by: { $0.id < $1.id }) { own(item) }
    }

    mutating func own(_ item: TriageItem) {
        for key in keys(of: item) where owners[key] == nil { owners[key] = item.place }
    }

    private func keys(of item: TriageItem) -> [Name] {
        let spot = item.finding.place.plainSpot
        return (item.names + [names.name(of: item.finding.place.vulnerability)])
            .map { Name(spot: spot, vulnerability: $0) }
    }

    /// A line that has a name of the item, in the same spot, and is not another CVE.
    private func twin(of item: TriageItem) -> Digest? {
        keys(of: item).lazy.compactMap { owners[$0] }.first { place in
            guard place != item.place, let other = lines[place]?.item else { return false }
            guard let one = item.cve, let cve = other.cve else { return true }
            return one == cve
        }
    }

    private func owner(of place: ScanFinding.Place) -> Digest? {
        let spot = place.plainSpot
        let name = names.name(of: place.vulnerability)
        return owners[Name(spot: spot, vulnerability: place.vulnerability)]
            ?? owners[Name(spot: spot, vulnerability: name)]
    }
}
