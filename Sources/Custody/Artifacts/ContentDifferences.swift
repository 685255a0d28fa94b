import Chronicle
import Evidence
package import Kinds

/// How content differs from approved content: the first places and how many there are. Long values stand in
/// it by their digest, so that a row stays a row.
package struct ContentDifferences: Hashable, Sendable {
    /// Places that are kept; all are counted.
    package static let limit = 50
    private static let valueByteCount = 2_048

    package var changes: [JSONChange]
    package var count: Int

    package static let none = ContentDifferences(changes: [], count: 0)

    init(changes: [JSONChange], count: Int) {
        self.changes = changes
        self.count = count
    }

    init(from approved: JSON, to observed: JSON) {
        let difference = JSONDifference(approved: approved, observed: observed, limit: Self.limit)
        changes = difference.changes.map { change in
            var short = change
            short.approved = change.approved?.shortened(to: Self.valueByteCount)
            short.observed = change.observed?.shortened(to: Self.valueByteCount)
            return short
        }
        count = difference.count
    }

    /// From `json`, as rows keep it.
    init(json: JSON) {
        changes = (json["differences"]?.array ?? []).compactMap { member in
            guard let path = member["path"]?.string,
                let kind = (member["change"]?.string).flatMap(JSONChange.Kind.init)
            else { return nil }
            return JSONChange(
                path: path,
                change: kind,
                approved: member["approved"],
                observed: member["observed"]
            )
        }
        count = json["difference_count"]?.integer ?? changes.count
    }

    /// `{"differences": [{"path", "change", "approved"?, "observed"?}], "difference_count": n}`; `{}` where
    /// there are none.
    var json: JSON {
        guard count > 0 else { return [:] }
        return ["differences": .array(changes.map(\.json)), "difference_count": .integer(count)]
    }
}
