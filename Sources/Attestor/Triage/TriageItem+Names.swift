import Attestations
import Evidence

// What an item is called: by the CVE's name where one is known, and found again by each other name.

extension TriageItem {
    /// Names beside the one that it is kept under; of more the first ones are kept.
    static let nameLimit = 100
    /// In bytes: longer ones are left out.
    private static let nameSize = 1...500

    /// Those that it is found again by. What may be of several vulnerabilities is none of them.
    package var names: [String] {
        let own = finding.place.vulnerability
        guard !finding.aliases.isEmpty, VulnerabilityNames.joins(own) else { return [own] }
        return [own] + VulnerabilityNames.joining(finding.names).filter { $0 != own }
    }

    /// The CVE that it is; `nil` where none is known.
    var cve: String? { names.first(where: VulnerabilityNames.isCVE) }

    /// Takes up what others call it; of a second CVE nothing.
    mutating func add(_ others: [String]) {
        let cve = self.cve
        var known = Set([finding.place.vulnerability] + finding.aliases)
        var aliases = finding.aliases
        for name in others.map(\.storable) where Self.nameSize ~= name.utf8.count {
            guard aliases.count < Self.nameLimit else { break }
            if let cve, VulnerabilityNames.isCVE(name), name != cve { continue }
            if known.insert(name).inserted { aliases.append(name) }
        }
        if aliases.count > finding.aliases.count { finding.aliases = aliases.sorted() }
    }

    /// Is kept under the name of its CVE from now on, where one is known.
    mutating func takeName() {
        let own = finding.place.vulnerability
        guard let cve, cve != own else { return }
        finding.aliases = (finding.aliases.filter { $0 != cve } + [own]).sorted()
        finding.place.vulnerability = cve
    }

    /// Takes up what was found of another one that is the same; of one that is gone nothing.
    mutating func take(whatIsKnownBy twin: TriageItem) {
        guard twin.state != .resolved else { return }
        let (place, aliases) = (finding.place, finding.aliases)
        if state == .resolved { finding = twin.finding } else { finding.merge(twin.finding) }
        finding.place = place
        finding.aliases = aliases
        uncoveredSince = [uncoveredSince, twin.uncoveredSince].compactMap(\.self).min()
        guard twin.lastSeenAt > lastSeenAt else { return }
        artifactVersion = twin.artifactVersion
        lastSeenAt = twin.lastSeenAt
        lastScanID = twin.lastScanID
    }

    /// Where in a report it may be spoken of, under each of its names.
    var places: [ScanFinding.Place] {
        let spots = Set([finding.place.spot, finding.place.plainSpot])
        return names.flatMap { name in
            spots.map { spot in
                ScanFinding.Place(component: spot.component, vulnerability: name, location: spot.location)
            }
        }
    }
}

extension ScanFinding {
    /// What it is called, its own name first.
    var names: [String] { [place.vulnerability] + aliases }
}

extension ScanFinding.Place {
    /// Without what tells absolute paths from others: some tools write it, and some leave it out.
    var plainSpot: ScanFinding.Spot {
        var spot = self.spot
        if let location, location.hasPrefix("/") || location.hasPrefix("./") {
            spot.location = String(location.drop { $0 == "." || $0 == "/" })
        }
        return spot
    }
}
