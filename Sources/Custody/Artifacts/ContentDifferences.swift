import Chronicle
package import Evidence
package import Kinds

/// How content differs from approved content, in the words of its kind: the first changes and how many there are. Long
/// values stand in it by their digest, so that a row stays a row.
package struct ContentDifferences: Hashable, Sendable {
    /// Changes that are kept; all are counted.
    package static let limit = 50

    package var changes: [ContentChange]
    package var count: Int
    /// How many of them go which way, as far as the content decides it.
    package var directions: [Direction: Int]

    package static let none = ContentDifferences(changes: [], count: 0, directions: [:])

    /// Nothing is there that could differ.
    static func away(_ sentence: String) -> ContentDifferences {
        ContentDifferences(changes: [ContentChange(away: sentence)], count: 1, directions: [:])
    }

    private init(changes: [ContentChange], count: Int, directions: [Direction: Int]) {
        self.changes = changes
        self.count = count
        self.directions = directions
    }

    init(_ difference: ArtifactDifference) {
        changes = difference.changes.prefix(Self.limit).map(ContentChange.init)
        count = difference.count
        directions = Dictionary(
            difference.changes.compactMap(\.direction).map { ($0, 1) },
            uniquingKeysWith: +
        )
    }

    /// From `json`, as rows keep it.
    package init(json: JSON) {
        changes = (json["differences"]?.array ?? []).compactMap(ContentChange.init(json:))
        count = json["difference_count"]?.integer ?? changes.count
        directions = [:]
        for direction in Direction.allCases {
            directions[direction] = json["directions"]?[direction.rawValue]?.integer
        }
    }

    /// `{"differences": […], "difference_count": n, "directions": {"weaker": n, …}}`; `{}` where there are none.
    var json: JSON {
        guard count > 0 else { return [:] }
        var object: JSONObject = [
            "differences": .array(changes.map(\.json)), "difference_count": .integer(count),
        ]
        if !directions.isEmpty {
            object["directions"] = .object(
                JSONObject(directions.map { (name: $0.key.rawValue, value: .integer($0.value)) })
            )
        }
        return .object(object)
    }
}

/// One change. What was kept before normal forms were compared has neither words nor direction.
package struct ContentChange: Hashable, Sendable {
    private static let valueByteCount = 2_048

    /// `rrset`, `setting`, `cmdlet`
    package var what: String?
    /// Which one: `www.example.com. A`
    package var identity: String?
    /// RFC 6901, into the normal form.
    package var path: String
    package var change: JSONChange.Kind
    package var approved: JSON?
    package var observed: JSON?
    package var direction: Direction?
    package var sentence: String?

    package init(_ change: ArtifactChange) {
        what = change.what
        identity = change.identity
        path = change.path
        self.change = change.change
        approved = change.before?.shortened(to: Self.valueByteCount)
        observed = change.after?.shortened(to: Self.valueByteCount)
        direction = change.direction
        sentence = change.sentence
    }

    /// The whole of it is gone.
    fileprivate init(away sentence: String) {
        path = ""
        change = .removed
        self.sentence = sentence
    }

    init?(json: JSON) {
        guard let path = json["path"]?.string,
            let kind = (json["change"]?.string).flatMap(JSONChange.Kind.init)
        else { return nil }
        self.path = path
        change = kind
        what = json["what"]?.string
        identity = json["identity"]?.string
        approved = json["approved"]
        observed = json["observed"]
        direction = (json["direction"]?.string).flatMap(Direction.init)
        sentence = json["sentence"]?.string
    }

    /// `{"what"?, "identity"?, "path", "change", "approved"?, "observed"?, "direction"?, "sentence"?}`
    var json: JSON {
        var object: JSONObject = ["path": .string(path), "change": .string(change.rawValue)]
        object["what"] = what.map(JSON.string)
        object["identity"] = identity.map(JSON.string)
        object["approved"] = approved
        object["observed"] = observed
        object["direction"] = direction.map { .string($0.rawValue) }
        object["sentence"] = sentence.map(JSON.string)
        return .object(object)
    }
}
