import Evidence
import Kinds

/// Puts `{id-1}`, `{id-2}` … in the place of the identifiers that only a tenant knows, wherever in a content they stand: each
/// different one has its number, by where it stands first, so that the same content under other identifiers is the same.
struct IdentifierPlaces {
    private let finder: IdentifierFinder
    private var numbers: [String: Int] = [:]

    /// - Parameters:
    ///   - kind: by which it is told which identifiers all tenants know; `nil`: only what the service publishes is.
    ///   - known: identifiers of the object as it was, before anything was left out of it.
    init(of kind: KindName, known: Set<String> = []) {
        finder = IdentifierFinder(kind: kind, known: known)
    }

    mutating func neutral(_ value: JSON, counting told: inout Neutralisation) -> JSON {
        guard finder.holdsAny(value) else { return value }
        number(value, at: [], in: nil)
        told[.placeholders] += numbers.count
        return finder.rewritten(value, counting: &told) { [numbers] in "{id-\(numbers[$0] ?? 0)}" }
    }

    /// Names first, whose numbers then do not follow from what else stands there; lists in the order that they have without
    /// their identifiers.
    private mutating func number(_ value: JSON, at place: [String], in parent: JSONObject?) {
        switch value {
        case .string(let text): note(finder.own(in: text, at: place, in: parent))
        case .array(let values):
            for value in ordered(values, at: place) { number(value, at: place, in: nil) }
        case .object(let object):
            let first = ["displayName", "name"].filter { object[$0] != nil }
            for name in first + object.names.filter({ !first.contains($0) }) {
                note(finder.own(in: name, at: place, in: object))
                number(object[name] ?? .null, at: place + [name], in: object)
            }
        case .null, .bool, .number: break
        }
    }

    private mutating func note(_ found: [String]) {
        for digits in found where numbers[digits] == nil { numbers[digits] = numbers.count + 1 }
    }

    private func ordered(_ values: [JSON], at place: [String]) -> [JSON] {
        guard values.count > 1, values.contains(where: { finder.holdsAny($0, at: place) }) else {
            return values
        }
        var told = Neutralisation()
        return values.map { value in
            let bare = finder.rewritten(value, at: place, counting: &told) { _ in "{id}" }
            return (key: bare.canonicalBytes(), value: value)
        }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }
}

/// Finds identifiers that only a tenant knows.
struct IdentifierFinder: Sendable {
    var kind: KindName
    /// 32 hexadecimal digits that are an identifier also where they stand without dashes.
    var known: Set<String>

    /// All with dashes, of whatever place, as their digits.
    static func identifiers(in value: JSON) -> Set<String> {
        switch value {
        case .string(let text): Set(GUIDText.dashed(in: FoldedText(text).bytes).map(\.digits))
        case .array(let values): values.reduce(into: []) { $0.formUnion(identifiers(in: $1)) }
        case .object(let object): object.reduce(into: []) { $0.formUnion(identifiers(in: $1.value)) }
        case .null, .bool, .number: []
        }
    }

    func holdsAny(_ value: JSON, at place: [String] = [], in parent: JSONObject? = nil) -> Bool {
        switch value {
        case .string(let text): !own(in: text, at: place, in: parent).isEmpty
        case .array(let values): values.contains { holdsAny($0, at: place) }
        case .object(let object):
            object.contains { member in
                !own(in: member.name, at: place, in: object).isEmpty
                    || holdsAny(member.value, at: place + [member.name], in: object)
            }
        case .null, .bool, .number: false
        }
    }

    func own(in text: String, at place: [String], in parent: JSONObject?) -> [String] {
        guard text.utf8.count >= 16 else { return [] }
        var found: [String] = []
        var encoded = EncodedText()
        _ = encoded.rewritten(text) { folded, _ in
            found += places(in: folded.bytes, at: place, in: parent).map(\.digits)
            return []
        }
        return found
    }

    func rewritten(
        _ value: JSON,
        at place: [String] = [],
        in parent: JSONObject? = nil,
        counting told: inout Neutralisation,
        by placeholder: (String) -> String
    ) -> JSON {
        func text(_ text: String, in parent: JSONObject?) -> String {
            guard text.utf8.count >= 16 else { return text }
            var encoded = EncodedText()
            let result = encoded.rewritten(text) { folded, _ in
                places(in: folded.bytes, at: place, in: parent).map {
                    FoldedText.Hit(range: $0.range, replacement: Array(placeholder($0.digits).utf8))
                }
            }
            told[.encoded] += encoded.encodedCount
            return result ?? text
        }
        switch value {
        case .string(let string): return .string(text(string, in: parent))
        case .array(let values):
            return .array(
                values.map { rewritten($0, at: place, in: nil, counting: &told, by: placeholder) }
            )
        case .object(let object):
            let members = object.map { member in
                (
                    name: text(member.name, in: object),
                    value: rewritten(
                        member.value,
                        at: place + [member.name],
                        in: object,
                        counting: &told,
                        by: placeholder
                    )
                )
            }
            return .object(JSONObject(keepingApart: members, counting: &told))
        case .null, .bool, .number: return value
        }
    }

    private func places(in bytes: [UInt8], at place: [String], in parent: JSONObject?) -> [GUIDText.Place] {
        let dashed = GUIDText.dashed(in: bytes)
        // Both come by where they stand.
        var next = 0
        let plain = GUIDText.plain(in: bytes).filter { found in
            guard known.contains(found.digits) || GUIDText.isRandom(found.digits) else { return false }
            while next < dashed.count, dashed[next].range.upperBound <= found.range.lowerBound { next += 1 }
            return next == dashed.count || !dashed[next].range.overlaps(found.range)
        }
        return (dashed + plain).filter {
            !ArtifactKinds.isShared($0.text, at: place, in: parent, of: kind)
        }
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
