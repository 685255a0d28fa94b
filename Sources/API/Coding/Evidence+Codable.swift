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

/// RFC 3339 in UTC with microseconds.
extension Instant: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let instant = Instant(rfc3339: text) else {
            throw decoder.invalidValue("is not a time", remedy: "write it as in 2026-01-31T09:30:00Z")
        }
        self = instant
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rfc3339)
    }
}

extension Decoder {
    /// A refusal of the value that this decoder stands at.
    func invalidValue(_ reason: String, remedy: String) -> StrictJSON.Refusal {
        .invalidValue(field: (self as? ValueDecoder)?.field ?? "", reason: reason, remedy: remedy)
    }
}
