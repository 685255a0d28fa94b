import Evidence

/// What was replaced by placeholders, counted, so that an item can say so.
struct Neutralisation: Hashable, Sendable {
    enum What: String, CaseIterable, Hashable, Sendable {
        case names
        case domains
        case identifiers
        /// By a label.
        case mapped
        /// In base64, of the others.
        case encoded
        /// Identifiers that only the tenant knows: how many different ones.
        case placeholders
        /// Groups, users, locations, tags: `tenant 1`.
        case objects
        /// Members of an object whose names are the same without the tenant's.
        case keptApart = "kept_apart"
    }

    var counts: [What: Int] = [:]
    var labels: Set<String> = []

    subscript(what: What) -> Int {
        get { counts[what] ?? 0 }
        set { counts[what] = newValue }
    }

    var isEmpty: Bool { counts.allSatisfy { $0.value == 0 } }

    init() {}

    /// As it was kept.
    init(kept json: JSON) {
        for what in What.allCases { self[what] = json[what.rawValue]?.integer ?? 0 }
        labels = Set((json["mapped_to"]?.array ?? []).compactMap(\.string))
    }

    mutating func add(_ other: Neutralisation, times count: Int = 1) {
        for what in What.allCases { self[what] += other[what] * count }
        labels.formUnion(other.labels)
    }

    /// `{"names": 2, …, "mapped_to": ["Finance"]}`
    var json: JSON {
        var object = JSONObject(
            What.allCases.compactMap { what in
                self[what] > 0 ? (what.rawValue, .integer(self[what])) : nil
            }
        )
        if !labels.isEmpty { object["mapped_to"] = .array(labels.sorted().map(JSON.string)) }
        return .object(object)
    }
}

/// Replaces a tenant's names by placeholders, however they are written: in any case, percent-encoded, in base64, identifiers
/// without dashes.
struct Neutraliser: Sendable {
    /// Distinguishes the rules by which digests were made; the same names give the same.
    let fingerprint: String
    /// Distinguishes what is replaced, the identifier that Muniment knows the tenant by included.
    let key: String
    /// Whether anybody told what the tenant is called in its own systems; otherwise its names stay where they stand.
    let knowsNames: Bool
    private let words: [Word]
    /// Of `words`, by the first byte.
    private let byFirst: [UInt8: [Int]]

    private struct Word: Sendable {
        /// Folded.
        var find: [UInt8]
        var place: [UInt8]
        var what: Neutralisation.What
        var label: String?
    }

    /// In bytes that are no text a shorter word is found by chance.
    private static let shortestInBinary = 6

    /// - Parameter tenant: the identifier that Muniment knows it by.
    init(_ names: TenantNames, tenant: String) {
        knowsNames = names.directoryID != nil || !names.names.isEmpty || !names.domains.isEmpty
        fingerprint = String(Digest.sha256(of: names.json.canonicalBytes()).hex.prefix(16))
        key = "\(fingerprint) \(tenant)"
        var words: [Word] = []
        func add(_ find: String, _ place: String, _ what: Neutralisation.What, label: String? = nil) {
            let folded = FoldedText(find).bytes
            guard !folded.isEmpty else { return }
            words.append(Word(find: folded, place: Array(place.utf8), what: what, label: label))
        }
        for (identifier, label) in names.labels {
            for form in Self.forms(of: identifier) { add(form, "{\(label)}", .mapped, label: label) }
        }
        for (index, domain) in names.domains.enumerated() { add(domain, "{domain-\(index + 1)}", .domains) }
        for name in names.names { add(name, "{tenant}", .names) }
        for identifier in [names.directoryID?.text, tenant].compactMap(\.self) {
            for form in Self.forms(of: identifier) { add(form, "{tenant-id}", .identifiers) }
        }
        // The longest first: a domain often begins with the name.
        let sorted = words.sorted {
            $0.find.count != $1.find.count
                ? $0.find.count > $1.find.count : $0.find.lexicographicallyPrecedes($1.find)
        }
        self.words = sorted
        byFirst = Dictionary(grouping: sorted.indices, by: { sorted[$0].find[0] })
    }

    /// A GUID also without its dashes.
    private static func forms(of identifier: String) -> [String] {
        UniqueID(identifier) == nil ? [identifier] : [identifier, identifier.filter { $0 != "-" }]
    }

    func neutral(_ value: JSON, counting told: inout Neutralisation) -> JSON {
        switch value {
        case .string(let text): .string(neutral(text, counting: &told))
        case .array(let values): .array(values.map { neutral($0, counting: &told) })
        case .object(let object):
            .object(
                JSONObject(
                    keepingApart: object.map { member in
                        (neutral(member.name, counting: &told), neutral(member.value, counting: &told))
                    },
                    counting: &told
                )
            )
        case .null, .bool, .number: value
        }
    }

    func neutral(_ text: String) -> String {
        var told = Neutralisation()
        return neutral(text, counting: &told)
    }

    func neutral(_ text: String, counting told: inout Neutralisation) -> String {
        guard !words.isEmpty, text.utf8.count >= TenantNames.Limit.shortestName else { return text }
        var found = Neutralisation()
        var encoded = EncodedText()
        let result = encoded.rewritten(text) { folded, isBinary in
            hits(in: folded.bytes, atLeast: isBinary ? Self.shortestInBinary : 0, counting: &found)
        }
        guard let result else { return text }
        found[.encoded] = encoded.encodedCount
        for (what, count) in found.counts { told[what] += count }
        told.labels.formUnion(found.labels)
        return result
    }

    private func hits(in bytes: [UInt8], atLeast length: Int, counting told: inout Neutralisation)
        -> [FoldedText.Hit]
    {
        var hits: [FoldedText.Hit] = []
        var position = 0
        while position < bytes.count {
            guard let candidates = byFirst[bytes[position]],
                let word = candidates.lazy.map({ words[$0] }).first(where: { word in
                    word.find.count >= length && position + word.find.count <= bytes.count
                        && bytes[position..<position + word.find.count].elementsEqual(word.find)
                })
            else {
                position += 1
                continue
            }
            hits.append(
                FoldedText.Hit(range: position..<position + word.find.count, replacement: word.place)
            )
            told[word.what] += 1
            if let label = word.label { told.labels.insert(label) }
            position += word.find.count
        }
        return hits
    }
}

extension JSONObject {
    /// Of members whose names have become the same, each has a number, in the order of their values: none is lost.
    init(keepingApart members: [Member], counting told: inout Neutralisation) {
        let plain = JSONObject(members)
        guard plain.count < members.count else {
            self = plain
            return
        }
        var taken = Set(members.map(\.name))
        var result: [Member] = []
        for (name, group) in Dictionary(grouping: members, by: \.name) {
            let sorted = group.map { (key: $0.value.canonicalBytes(), member: $0) }
                .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.member)
            for (index, member) in sorted.enumerated() {
                var (own, number) = (name, index + 1)
                while index > 0, !taken.insert(own).inserted {
                    own = "\(name)#\(number)"
                    number += 1
                }
                if index > 0 { told[.keptApart] += 1 }
                result.append((own, member.value))
            }
        }
        self.init(result)
    }
}
