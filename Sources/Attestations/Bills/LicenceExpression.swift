/// An expression over the SPDX License List (SPDX 2.3, annex D), without licences of a document's own.
enum LicenceExpression {
    /// Ends the reading of what nests without end.
    private static let depthLimit = 32

    /// The expression with names and operators as the list and the annex write them; `nil` where it is none.
    static func normal(_ text: String) -> String? {
        let tokens = text.replacing("(", with: " ( ").replacing(")", with: " ) ").split(separator: " ")
        guard !tokens.isEmpty, tokens.count <= 1_000 else { return nil }
        var reader = Reader(tokens: tokens[...])
        guard let expression = reader.alternatives(depth: 0), reader.tokens.isEmpty else { return nil }
        return expression
    }

    /// Letters, digits, `.` and `-`.
    static func isPartOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private struct Reader {
        var tokens: ArraySlice<Substring>

        private mutating func takes(_ word: String) -> Bool {
            guard let first = tokens.first, first == word || first == word.asciiLowercased else {
                return false
            }
            tokens.removeFirst()
            return true
        }

        mutating func alternatives(depth: Int) -> String? {
            guard var text = all(depth: depth) else { return nil }
            while takes("OR") {
                guard let next = all(depth: depth) else { return nil }
                text += " OR \(next)"
            }
            return text
        }

        private mutating func all(depth: Int) -> String? {
            guard var text = one(depth: depth) else { return nil }
            while takes("AND") {
                guard let next = one(depth: depth) else { return nil }
                text += " AND \(next)"
            }
            return text
        }

        private mutating func one(depth: Int) -> String? {
            guard depth < LicenceExpression.depthLimit else { return nil }
            if takes("(") {
                guard let inner = alternatives(depth: depth + 1), takes(")") else { return nil }
                return "(\(inner))"
            }
            guard let name = tokens.popFirst(), var text = Self.licence(String(name)) else { return nil }
            if takes("WITH") {
                guard let exception = tokens.popFirst(),
                    let known = SPDXLicences.exceptions[String(exception).asciiLowercased]
                else { return nil }
                text += " WITH \(known)"
            }
            return text
        }

        /// `+` stands for later versions, also where the list has names that end in it.
        private static func licence(_ name: String) -> String? {
            if let known = SPDXLicences.licences[name.asciiLowercased] { return known }
            guard name.hasSuffix("+") else { return nil }
            return SPDXLicences.licences[String(name.dropLast()).asciiLowercased].map { $0 + "+" }
        }
    }
}
