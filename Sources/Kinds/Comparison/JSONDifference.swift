package import Evidence

/// One place where what was observed is not what was approved.
package struct JSONChange: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        case added
        case removed
        case changed
    }

    /// RFC 6901. Of a removed value, where it stood in what was approved; else where it stands in what was
    /// observed.
    package var path: String
    package var change: Kind
    /// `nil` where it was added; JSON's null is a value.
    package var approved: JSON?
    package var observed: JSON?

    package init(path: String, change: Kind, approved: JSON? = nil, observed: JSON? = nil) {
        self.path = path
        self.change = change
        self.approved = approved
        self.observed = observed
    }

    /// `{"path", "change", "approved", "observed"}`; the side that has no value is left out.
    package var json: JSON {
        var object = JSONObject([("path", .string(path)), ("change", .string(change.rawValue))])
        object["approved"] = approved
        object["observed"] = observed
        return .object(object)
    }
}

/// How the value at a place is compared; knowledge of a kind.
package enum ComparisonForm: Hashable, Sendable {
    /// Objects by member; lists whose members all have an identity by it, as multisets; other lists by position.
    case members
    /// Objects by member, lists by position.
    case positions
    /// A list as a multiset: members came or went. A list that is absent has none.
    case set
    /// As `set`; besides, an object that is absent has no members, so what comes and goes are its members.
    case spread
    /// As one value.
    case whole
}

/// How an observed content differs from the approved one.
///
/// Where nothing else is known of the content, objects are compared by member, lists by position; lists whose
/// members all have an identity are compared by it, as multisets, so that one inserted record is one change.
/// The changes come in the order of the approved document, what was added behind what is there: the same two
/// contents give the same list.
package struct JSONDifference: Hashable, Sendable {
    /// Most changes that are kept; all are counted.
    package static let standardLimit = 1000

    package private(set) var changes: [JSONChange] = []
    /// Of all changes, kept or not.
    package private(set) var count = 0

    package var isEmpty: Bool { count == 0 }

    package init(
        approved: JSON,
        observed: JSON,
        limit: Int = standardLimit,
        form: (JSONPointer) -> ComparisonForm = { _ in .members }
    ) {
        withoutActuallyEscaping(form) { form in
            var walk = DifferenceWalk(limit: limit, form: form)
            walk.compare(approved, observed, at: JSONPointer())
            (changes, count) = (walk.changes, walk.count)
        }
    }

    /// `{"changes": […], "count": n}`
    package var json: JSON { ["changes": .array(changes.map(\.json)), "count": .integer(count)] }
}
