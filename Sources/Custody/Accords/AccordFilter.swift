package import Evidence

/// Which accords are asked for.
package struct AccordFilter: Hashable, Sendable {
    /// A part of the name, in any case.
    package private(set) var name: String?
    /// What the terms must contain (PostgreSQL's `@>`): every member given, lists with every element given.
    package private(set) var terms: JSON?

    package static let all = AccordFilter()

    private init() {}

    private static let textBytes = 4_096

    /// From the words of the wire: `terms` is a JSON object, or `member.inner=value`, where the value is JSON if it can be
    /// read as such and a text if not.
    package init(name: String?, terms: String?) throws(CustodyError) {
        if let name { try Field("name").length(of: name, atMost: AccordDraft.Limit.nameCharacters) }
        self.init()
        self.name = name
        guard let terms else { return }
        guard terms.utf8.count <= Self.textBytes, let read = Self.read(terms) else {
            throw .invalid(field: "terms", .noTerms)
        }
        self.terms = read
    }

    private static func read(_ text: String) -> JSON? {
        if text.first(where: { $0 != " " }) == "{" {
            guard let json = json(text), json.object != nil else { return nil }
            return json
        }
        guard let equals = text.firstIndex(of: "=") else { return nil }
        let path = text[..<equals].split(separator: ".", omittingEmptySubsequences: false)
        guard !path.contains(where: \.isEmpty), path.count <= JSONLimits.stored.depth else { return nil }
        let value = String(text[text.index(after: equals)...])
        return path.reversed().reduce(json(value) ?? .string(value)) { inner, name in
            .object(JSONObject([(String(name), inner)]))
        }
    }

    private static func json(_ text: String) -> JSON? {
        try? JSON(parsing: Array(text.utf8), limits: .stored)
    }
}
