package import Evidence

/// What a tenant is called in its own systems: nothing of it stands in what is compared with another tenant.
package struct TenantNames: Hashable, Sendable {
    package enum Limit {
        package static let values = 100
        package static let labels = 1_000
        /// Shorter names would be found in words that mean something else.
        package static let shortestName = 3
    }

    /// Of the organisation; in any case (ASCII) wherever they stand.
    package var names: [String]
    package var domains: [String]
    /// Of its Microsoft Entra directory.
    package var directoryID: UniqueID?
    /// Identifiers that only this tenant knows, with the labels that all tenants know them by: `{guid: "Finance"}`.
    package var labels: [String: String]

    package init(
        names: [String] = [],
        domains: [String] = [],
        directoryID: UniqueID? = nil,
        labels: [String: String] = [:]
    ) {
        self.names = names
        self.domains = domains
        self.directoryID = directoryID
        self.labels = labels
    }

    func check() throws(DriftError) {
        for (field, values) in [("names", names), ("domains", domains)] {
            try DriftField(field).count(values.count, atMost: Limit.values)
            for value in values {
                try DriftField(field).text(value)
                guard value.unicodeScalars.count >= Limit.shortestName else {
                    throw DriftField(field).refused(
                        "holds «\(value)», which is too short to be told from other words",
                        "give at least \(Limit.shortestName) characters, or leave it out"
                    )
                }
            }
        }
        try DriftField("labels").count(labels.count, atMost: Limit.labels)
        for (identifier, label) in labels {
            try DriftField("labels").text(identifier)
            try DriftField("labels").text(label)
            guard identifier.unicodeScalars.count >= Limit.shortestName else {
                throw DriftField("labels").refused(
                    "holds «\(identifier)», which is too short",
                    "give whole identifiers"
                )
            }
        }
    }

    var json: JSON {
        [
            "names": .array(names.map(JSON.string)), "domains": .array(domains.map(JSON.string)),
            "directory_id": .optional(directoryID?.text),
            "labels": .object(
                JSONObject(labels.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
            ),
        ]
    }
}

/// Replaces a tenant's names by placeholders, and counts what it replaced.
struct Neutraliser: Sendable {
    /// Distinguishes the rules by which digests were made; the same names give the same.
    let fingerprint: String
    private let words: [(find: [UInt8], place: [UInt8], what: What)]
    /// Of `words`, by the first byte in lower case.
    private let byFirst: [UInt8: [Int]]

    enum What: String, CaseIterable, Hashable, Sendable {
        case names
        case domains
        case identifiers
        case mapped
    }

    /// - Parameter tenant: the identifier that Muniment knows it by.
    init(_ names: TenantNames, tenant: String) {
        fingerprint = String(Digest.sha256(of: names.json.canonicalBytes()).hex.prefix(16))
        var words: [(String, String, What)] = names.labels.map { ($0.key, "{\($0.value)}", .mapped) }
        words += names.domains.enumerated().map { ($1, "{domain-\($0 + 1)}", .domains) }
        words += names.names.map { ($0, "{tenant}", .names) }
        words += ([names.directoryID?.text, tenant].compactMap(\.self)).map {
            ($0, "{tenant-id}", .identifiers)
        }
        // The longest first: a domain often begins with the name.
        self.words = words.sorted { ($1.0.utf8.count, $0.0) < ($0.0.utf8.count, $1.0) }.map {
            (Self.lowered(Array($0.0.utf8)), Array($0.1.utf8), $0.2)
        }
        byFirst = Dictionary(grouping: self.words.indices, by: { [words = self.words] in words[$0].find[0] })
    }

    func neutral(_ value: JSON, counting counts: inout [What: Int]) -> JSON {
        switch value {
        case .string(let text): .string(neutral(text, counting: &counts))
        case .array(let values): .array(values.map { neutral($0, counting: &counts) })
        case .object(let object):
            .object(
                JSONObject(
                    object.map { member in
                        (neutral(member.name, counting: &counts), neutral(member.value, counting: &counts))
                    }
                )
            )
        case .null, .bool, .number: value
        }
    }

    func neutral(_ text: String) -> String {
        var counts: [What: Int] = [:]
        return neutral(text, counting: &counts)
    }

    func neutral(_ text: String, counting counts: inout [What: Int]) -> String {
        guard !words.isEmpty else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var position = 0
        var isChanged = false
        while position < bytes.count {
            guard let word = word(in: bytes, at: position) else {
                result.append(bytes[position])
                position += 1
                continue
            }
            result += word.place
            position += word.find.count
            counts[word.what, default: 0] += 1
            isChanged = true
        }
        return isChanged ? String(decoding: result, as: UTF8.self) : text
    }

    private func word(in bytes: [UInt8], at position: Int) -> (find: [UInt8], place: [UInt8], what: What)? {
        let candidates = byFirst[Self.lowered(bytes[position])] ?? []
        return candidates.lazy.map { words[$0] }.first { word in
            position + word.find.count <= bytes.count
                && word.find.indices.allSatisfy { Self.lowered(bytes[position + $0]) == word.find[$0] }
        }
    }

    private static func lowered(_ bytes: [UInt8]) -> [UInt8] { bytes.map(lowered) }

    private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
}
