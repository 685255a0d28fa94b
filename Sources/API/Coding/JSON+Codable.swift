package import Evidence

/// Open members (terms, content, evidence) are JSON as they are.
///
/// Our own coders (`StrictJSON`) take a `JSON` whole; what follows is for others.
extension JSON: Codable {
    private struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    package init(from decoder: any Decoder) throws {
        self = try decoder.singleValueContainer().decode(JSON.self)
    }

    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .bool(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .number(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .array(let values):
            var container = encoder.unkeyedContainer()
            for value in values { try container.encode(value) }
        case .object(let object):
            var container = encoder.container(keyedBy: Name.self)
            for (name, value) in object.members {
                try container.encode(value, forKey: Name(stringValue: name))
            }
        }
    }
}
