package import Evidence

/// Open members (terms, content, evidence) are JSON as they are.
extension JSON: Codable {
    package init(from decoder: any Decoder) throws {
        self = try decoder.singleValueContainer().decode(JSON.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self)
    }
}
