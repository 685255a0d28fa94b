import Evidence

/// Reads advisories in OSV's form: one, a list of them, or one on each line.
package enum AdvisoryReader {
    package static let limit = 10_000
    /// In bytes: of an advisory's name, and of a package's, which are looked up by them.
    private static let nameLimit = 200
    private static let packageLimit = 1_500

    private static let types = [
        "npm": "npm", "PyPI": "pypi", "Go": "golang", "crates.io": "cargo", "Maven": "maven",
        "NuGet": "nuget",
        "RubyGems": "gem", "Packagist": "composer", "Hex": "hex", "Pub": "pub", "SwiftURL": "swift",
        "Hackage": "hackage", "CRAN": "cran", "ConanCenter": "conan",
    ]
    private static let systems = [
        "Debian": ("deb", "debian"), "Ubuntu": ("deb", "ubuntu"), "Alpine": ("apk", "alpine"),
        "Rocky Linux": ("rpm", "rocky"), "AlmaLinux": ("rpm", "almalinux"), "Red Hat": ("rpm", "redhat"),
        "SUSE": ("rpm", "suse"), "openSUSE": ("rpm", "opensuse"), "Wolfi": ("apk", "wolfi"),
        "Chainguard": ("apk", "chainguard"),
    ]

    package static func advisories(
        in bytes: [UInt8],
        limits: ReadingLimits = .standard
    ) throws(ReadingFault) -> [Advisory] {
        guard bytes.count <= limits.size else { throw .tooLarge(limit: limits.size) }
        let values = try self.values(in: bytes, limits)
        guard !values.isEmpty else { throw .unknownAdvisory }
        guard values.count <= limit else { throw .tooMany(what: "advisories", limit: limit) }
        var advisories: [Advisory] = []
        for (index, value) in values.enumerated() {
            advisories.append(try read(value, at: values.count == 1 ? "" : "/\(index)"))
        }
        return advisories
    }

    /// Of one document, or of lines that are one each.
    private static func values(
        in bytes: [UInt8],
        _ limits: ReadingLimits
    ) throws(ReadingFault) -> [LooseJSON] {
        do throws(ReadingFault) {
            let whole = try LooseJSON(reading: bytes[...], limits: limits)
            return whole.array ?? whole["vulns"]?.array ?? [whole]
        } catch {
            guard case .malformed = error else { throw error }
        }
        var lines: [LooseJSON] = []
        // All of them together have the limit that one has.
        var rest = limits
        for line in bytes.split(separator: UInt8(ascii: "\n")) where !line.allSatisfy({ $0 <= 0x20 }) {
            guard lines.count < limit else { throw .tooMany(what: "advisories", limit: limit) }
            do throws(ReadingFault) {
                lines.append(try LooseJSON(reading: line, limits: rest))
            } catch {
                switch error {
                case .malformed: throw .malformed(format: "JSON", offset: line.startIndex)
                case .tooMany: throw .tooMany(what: "values", limit: limits.values)
                default: throw error
                }
            }
            rest.values -= lines.last?.valueCount ?? 0
        }
        return lines
    }

    private static func read(_ value: LooseJSON, at path: String) throws(ReadingFault) -> Advisory {
        guard value.object != nil, value["affected"] != nil || value["withdrawn"] != nil else {
            throw .unknownAdvisory
        }
        guard let id = value["id"]?.string.nonEmpty else { throw .missing(path: "\(path)/id") }
        guard id.utf8.count <= nameLimit else {
            throw .wrong(path: "\(path)/id", expected: "a name of at most \(nameLimit) bytes")
        }
        guard let text = value["modified"]?.string else { throw .missing(path: "\(path)/modified") }
        guard let modified = Instant(tolerant: text) else {
            throw .wrong(path: "\(path)/modified", expected: "an RFC 3339 time")
        }
        var advisory = Advisory(id: id, modified: modified)
        advisory.aliases = (value["aliases"]?.array ?? []).compactMap(\.string).sortedOnce
        advisory.withdrawn = value["withdrawn"]?.string.flatMap { Instant(tolerant: $0) }
        advisory.summary = value["summary"]?.string.nonEmpty ?? value["details"]?.string.nonEmpty
        advisory.url = (value["references"]?.array ?? []).compactMap { $0["url"]?.string }.first
        let said = value["database_specific"]?["severity"]?.string
        advisory.severity = said.map { .init(word: $0) } ?? .unknown
        for (index, part) in (value["affected"]?.array ?? []).enumerated() {
            let path = "\(path)/affected/\(index)"
            if advisory.severity == .unknown, let word = part["ecosystem_specific"]?["severity"]?.string {
                advisory.severity = .init(word: word)
            }
            guard let (package, ecosystem) = package(of: part["package"]), package.utf8.count <= packageLimit
            else {
                advisory.warnings.add("\(path)/package", "this package has no package URL that is known here")
                continue
            }
            var ranges: [Advisory.Range] = []
            for (place, range) in (part["ranges"]?.array ?? []).enumerated() {
                ranges.append(try self.range(range, at: "\(path)/ranges/\(place)"))
            }
            advisory.affected.append(
                .init(
                    package: package,
                    ecosystem: ecosystem,
                    ranges: ranges,
                    versions: (part["versions"]?.array ?? []).compactMap(\.string)
                )
            )
        }
        return advisory
    }

    private static func range(_ value: LooseJSON, at path: String) throws(ReadingFault) -> Advisory.Range {
        guard let word = value["type"]?.string, let kind = Advisory.Range.Kind(rawValue: word) else {
            throw .wrong(path: "\(path)/type", expected: "SEMVER, ECOSYSTEM or GIT")
        }
        var events: [Advisory.Range.Event] = []
        for event in value["events"]?.array ?? [] {
            for kind in Advisory.Range.Event.Kind.allCases {
                if let version = event[kind.rawValue]?.string {
                    events.append(.init(kind: kind, version: version))
                }
            }
        }
        guard events.contains(where: { $0.kind == .introduced }) else {
            throw .missing(path: "\(path)/events/introduced")
        }
        return Advisory.Range(kind: kind, events: events)
    }

    /// As a package URL without version, by its own or by its ecosystem's.
    private static func package(of value: LooseJSON?) -> (String, ecosystem: String)? {
        let ecosystem = value?["ecosystem"]?.string ?? ""
        let base = String(ecosystem.prefix { $0 != ":" })
        if let purl = value?["purl"]?.string, let package = try? PackageURL(purl) {
            return (package.package.text, base)
        }
        guard let name = value?["name"]?.string.nonEmpty else { return nil }
        if let (type, namespace) = systems[base] {
            return (try? PackageURL(type: type, namespace: namespace, name: name)).map {
                ($0.package.text, base)
            }
        }
        guard let type = types[base] else { return nil }
        let separator: Character = type == "maven" ? ":" : "/"
        let parts = name.split(separator: separator).map(String.init)
        let namespace = parts.dropLast().joined(separator: "/")
        let package = try? PackageURL(
            type: type,
            namespace: namespace.isEmpty ? nil : namespace,
            name: parts.last ?? name
        )
        return package.map { ($0.package.text, base) }
    }
}

extension LooseJSON {
    /// How many values it is and holds.
    fileprivate var valueCount: Int {
        switch self {
        case .array(let elements): elements.reduce(1) { $0 + $1.valueCount }
        case .object(let members): members.reduce(1) { $0 + $1.value.valueCount }
        case .null, .bool, .number, .string: 1
        }
    }
}
