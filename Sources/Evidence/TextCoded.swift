/// A value that is one text wherever it is coded.
package protocol TextCoded: Codable {
    /// `nil` where the text is not one of a value.
    init?(coded text: String)
    var codedText: String { get }
    /// What a text that is none is not: `a UUID in lower case`.
    static var codedForm: String { get }
}

extension TextCoded {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(coded: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "not \(Self.codedForm)"
            )
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(codedText)
    }
}

extension UniqueID: TextCoded {
    package static var codedForm: String { "a UUID in lower case" }
    package init?(coded text: String) { self.init(text) }
    package var codedText: String { text }
}

extension Digest: TextCoded {
    package static var codedForm: String { "64 lower-case hexadecimal digits" }
    package init?(coded text: String) { self.init(hex: text) }
    package var codedText: String { hex }
}

extension ContentIdentifier: TextCoded {
    package static var codedForm: String { "“sha256:” and 64 lower-case hexadecimal digits" }
    package init?(coded text: String) { self.init(text) }
    package var codedText: String { text }
}

extension Instant: TextCoded {
    package static var codedForm: String { "a time of RFC 3339 with at most six decimals" }
    package init?(coded text: String) { self.init(rfc3339: text) }
    package var codedText: String { rfc3339 }
}
