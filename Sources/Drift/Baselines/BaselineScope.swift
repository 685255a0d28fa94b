package import Evidence
package import Kinds

/// What a baseline is about, and which differences it does not count.
package struct BaselineScope: Hashable, Sendable {
    package enum Limit {
        package static let patterns = 100
        package static let rules = 500
    }

    /// None: every type.
    package var subjectTypes: [KindName]
    /// Patterns of subjects' titles (`*` for any characters); none: all.
    package var include: [String]
    package var exclude: [String]
    package var ignore: [IgnoreRule]

    package init(
        subjectTypes: [KindName] = [],
        include: [String] = [],
        exclude: [String] = [],
        ignore: [IgnoreRule] = []
    ) {
        self.subjectTypes = subjectTypes
        self.include = include
        self.exclude = exclude
        self.ignore = ignore
    }

    func check(at now: Instant) throws(DriftError) {
        for (field, patterns) in [("include", include), ("exclude", exclude)] {
            try DriftField(field).count(patterns.count, atMost: Limit.patterns)
            for pattern in patterns { try DriftField(field).text(pattern) }
        }
        try DriftField("ignore").count(ignore.count, atMost: Limit.rules)
        for rule in ignore { try rule.check(at: now) }
    }

    /// By its type and its title: the name that people see, without the tenant's own.
    func covers(_ subject: EvidencedSubject) -> Bool {
        guard subjectTypes.isEmpty || subjectTypes.contains(subject.type) else { return false }
        func matches(_ pattern: String) -> Bool { Glob.matches(pattern, subject.title) }
        return (include.isEmpty || include.contains(where: matches)) && !exclude.contains(where: matches)
    }

    package var json: JSON {
        [
            "subject_types": .array(subjectTypes.map { .string($0.rawValue) }),
            "include": .array(include.map(JSON.string)), "exclude": .array(exclude.map(JSON.string)),
            "ignore": .array(ignore.map(\.json)),
        ]
    }

    /// As it was kept.
    init?(_ json: JSON) {
        guard let types = json["subject_types"]?.array, let include = json["include"]?.array,
            let exclude = json["exclude"]?.array, let ignore = json["ignore"]?.array
        else { return nil }
        self.init(
            subjectTypes: types.compactMap { $0.string.flatMap(KindName.init) },
            include: include.compactMap(\.string),
            exclude: exclude.compactMap(\.string),
            ignore: ignore.compactMap(IgnoreRule.init)
        )
    }
}

/// A difference that somebody answers for: it is not counted as drift as long as the value is the one that was named.
package struct IgnoreRule: Hashable, Sendable {
    /// None: any.
    package var subjectType: KindName?
    /// Into the normal form (RFC 6901); a step `*` stands for any one.
    package var path: String
    /// What stands there now, exactly; null for what is not there. A second change is drift again.
    package var equals: JSON
    package var owner: String
    package var reason: String
    package var expiresAt: Instant?

    package init(
        subjectType: KindName? = nil,
        path: String,
        equals: JSON,
        owner: String,
        reason: String,
        expiresAt: Instant? = nil
    ) {
        self.subjectType = subjectType
        self.path = path
        self.equals = equals
        self.owner = owner
        self.reason = reason
        self.expiresAt = expiresAt
    }

    func check(at now: Instant) throws(DriftError) {
        guard JSONPointer(path) != nil, !path.isEmpty else {
            throw DriftField("ignore.path").refused(
                "«\(path)» is no JSON Pointer",
                "begin with / and write ~1 for / and ~0 for ~ inside a step"
            )
        }
        try DriftField("ignore.owner").text(owner)
        try DriftField("ignore.reason").text(reason, atMost: 1_000)
        if let expiresAt, expiresAt <= now {
            throw DriftField("ignore.expires_at").refused("has passed", "name a moment to come, or none")
        }
    }

    func ignores(_ change: ArtifactChange, of type: KindName, at now: Instant) -> Bool {
        guard subjectType == nil || subjectType == type, expiresAt.map({ $0 > now }) ?? true,
            (change.after ?? .null) == equals, let mine = JSONPointer(path)?.steps,
            let theirs = JSONPointer(change.path)?.steps, mine.count == theirs.count
        else { return false }
        return zip(mine, theirs).allSatisfy { $0 == "*" || $0.utf8.elementsEqual($1.utf8) }
    }

    package var json: JSON {
        [
            "subject_type": .optional(subjectType?.rawValue), "path": .string(path), "equals": equals,
            "owner": .string(owner), "reason": .string(reason), "expires_at": .optional(expiresAt?.rfc3339),
        ]
    }

    init?(_ json: JSON) {
        guard let path = json["path"]?.string, let owner = json["owner"]?.string,
            let reason = json["reason"]?.string
        else { return nil }
        self.init(
            subjectType: json["subject_type"]?.string.flatMap(KindName.init),
            path: path,
            equals: json["equals"] ?? .null,
            owner: owner,
            reason: reason,
            expiresAt: json["expires_at"]?.string.flatMap { Instant(rfc3339: $0) }
        )
    }
}

/// A pattern in which `*` stands for any characters; in any case (ASCII).
enum Glob {
    static func matches(_ pattern: String, _ text: String) -> Bool {
        let (pattern, text) = (Array(pattern.lowercased().utf8), Array(text.lowercased().utf8))
        let star = UInt8(ascii: "*")
        var (p, t) = (0, 0)
        var retry: (p: Int, t: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == star {
                retry = (p + 1, t)
                p += 1
            } else if p < pattern.count, pattern[p] == text[t] {
                (p, t) = (p + 1, t + 1)
            } else if let last = retry {
                retry = (last.p, last.t + 1)
                (p, t) = (last.p, last.t + 1)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == star }
    }
}
