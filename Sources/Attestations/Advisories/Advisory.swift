package import Evidence

/// What is known of a vulnerability, in OSV's form (schema 1): which versions of which packages it is in.
package struct Advisory: Hashable, Sendable {
    /// Versions of one package.
    package struct Affected: Hashable, Sendable {
        /// Without version.
        package var package: String
        package var ecosystem: String
        package var ranges: [Range]
        /// Enumerated, each of them affected.
        package var versions: [String]

        package init(package: String, ecosystem: String, ranges: [Range], versions: [String]) {
            self.package = package
            self.ecosystem = ecosystem
            self.ranges = ranges
            self.versions = versions
        }
    }

    package struct Range: Hashable, Sendable {
        package enum Kind: String, Hashable, Sendable {
            case semver = "SEMVER"
            case ecosystem = "ECOSYSTEM"
            case git = "GIT"
        }

        package struct Event: Hashable, Sendable {
            package enum Kind: String, Hashable, Sendable, CaseIterable {
                case introduced
                case fixed
                case lastAffected = "last_affected"
                case limit
            }

            package var kind: Kind
            package var version: String

            package init(kind: Kind, version: String) {
                self.kind = kind
                self.version = version
            }
        }

        package var kind: Kind
        package var events: [Event]

        package init(kind: Kind, events: [Event]) {
            self.kind = kind
            self.events = events
        }
    }

    /// Whether a version is affected.
    package enum Answer: Hashable, Sendable {
        case affected(fixedIn: [String])
        case notAffected
        /// The versions can't be compared here; why.
        case cannotTell(String)
    }

    package var id: String
    package var aliases: [String] = []
    package var modified: Instant
    package var withdrawn: Instant?
    package var summary: String?
    package var severity: ScanFinding.Severity = .unknown
    package var url: String?
    package var affected: [Affected] = []
    package var warnings = ReadingWarnings()

    package init(id: String, modified: Instant) {
        self.id = id
        self.modified = modified
    }

    /// Whether it is in this version of a package; `nil` where it says nothing of the package.
    package func answer(for package: String, version: String?) -> Answer? {
        let concerned = affected.filter { $0.package == package }
        guard !concerned.isEmpty, withdrawn == nil else { return nil }
        guard let version, !version.isEmpty else { return .cannotTell("the component has no version") }
        var fixed: [String] = []
        var (isAffected, doubt): (Bool, String?) = (false, nil)
        for part in concerned {
            switch part.answer(for: version) {
            case .affected(let versions):
                isAffected = true
                fixed += versions
            case .notAffected: break
            case .cannotTell(let reason): doubt = reason
            }
        }
        if isAffected { return .affected(fixedIn: fixed.sortedOnce) }
        return doubt.map(Answer.cannotTell) ?? .notAffected
    }
}

extension Advisory.Affected {
    /// Ecosystems whose versions are ordered as Semantic Versioning says.
    private static let semantic: Set<String> = [
        "npm", "Go", "crates.io", "Hex", "Pub", "SwiftURL", "GitHub Actions",
    ]

    func answer(for version: String) -> Advisory.Answer {
        let fixed = ranges.filter { $0.kind != .git }.flatMap(\.events).filter { $0.kind == .fixed }.map(
            \.version
        )
        if versions.contains(version) { return .affected(fixedIn: fixed) }
        var doubt: String?
        for range in ranges {
            switch range.kind {
            case .git: continue
            case .ecosystem where !Self.semantic.contains(ecosystem):
                if range.hasNoEnd { return .affected(fixedIn: []) }
                // OSV §affected[].versions: an enumeration says by itself which versions are affected.
                if versions.isEmpty { doubt = "versions of \(ecosystem) are not compared here" }
            default:
                switch range.contains(version) {
                case true?: return .affected(fixedIn: fixed)
                case false?: break
                case nil: doubt = "“\(version.prefix(60))” is no semantic version"
                }
            }
        }
        return doubt.map(Advisory.Answer.cannotTell) ?? .notAffected
    }
}

extension Advisory.Range {
    /// Every version since the first one.
    var hasNoEnd: Bool {
        events.contains { $0.kind == .introduced && $0.version == "0" }
            && !events.contains { $0.kind != .introduced }
    }

    /// OSV's evaluation: events in the order of their versions, the last one before the version decides. `nil` where they
    /// can't be compared.
    func contains(_ text: String) -> Bool? {
        guard let version = SemanticVersion(text) else { return nil }
        var ordered: [(version: SemanticVersion, kind: Event.Kind)] = []
        for event in events {
            if event.version == "0" {
                ordered.append((.least, event.kind))
            } else if let version = SemanticVersion(event.version) {
                ordered.append((version, event.kind))
            } else {
                return nil
            }
        }
        ordered.sort { $0.version < $1.version || ($0.version == $1.version && $0.kind == .introduced) }
        var isAffected = false
        for event in ordered {
            switch event.kind {
            case .introduced where version >= event.version: isAffected = true
            case .fixed where version >= event.version: isAffected = false
            case .lastAffected where version > event.version: isAffected = false
            case .limit where version >= event.version: isAffected = false
            default: break
            }
        }
        return isAffected
    }
}

/// A version as Semantic Versioning 2.0.0 orders it; a leading `v` and missing parts are taken.
struct SemanticVersion: Hashable, Comparable {
    static let least = SemanticVersion(numbers: [0, 0, 0], labels: ["0"])

    private var numbers: [Int]
    private var labels: [String]

    private init(numbers: [Int], labels: [String]) {
        self.numbers = numbers
        self.labels = labels
    }

    init?(_ text: String) {
        var text = Substring(text)
        if text.first == "v" || text.first == "V" { text = text.dropFirst() }
        let core = text.prefix { $0 != "+" }
        let parts = core.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first else { return nil }
        var numbers: [Int] = []
        for part in first.split(separator: ".", omittingEmptySubsequences: false) {
            guard part.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(part) else { return nil }
            numbers.append(number)
        }
        guard 1...3 ~= numbers.count else { return nil }
        numbers += Array(repeating: 0, count: 3 - numbers.count)
        var labels: [String] = []
        if parts.count == 2 {
            labels = parts[1].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            guard labels.allSatisfy({ !$0.isEmpty }) else { return nil }
        }
        self.init(numbers: numbers, labels: labels)
    }

    /// §11: a version with labels comes before the one without; numbers before words.
    static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
        if left.numbers != right.numbers { return left.numbers.lexicographicallyPrecedes(right.numbers) }
        if left.labels.isEmpty || right.labels.isEmpty { return !left.labels.isEmpty && right.labels.isEmpty }
        for (one, other) in zip(left.labels, right.labels) where one != other {
            switch (Int(one), Int(other)) {
            case (let one?, let other?): return one < other
            case (.some, nil): return true
            case (nil, .some): return false
            case (nil, nil): return one.utf8.lexicographicallyPrecedes(other.utf8)
            }
        }
        return left.labels.count < right.labels.count
    }
}
