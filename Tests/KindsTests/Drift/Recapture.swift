import Evidence
import Kinds

/// The same artifacts as another tool would have written them: what it writes otherwise must say nothing.
enum Recapture {
    enum Encoding: CaseIterable {
        case utf16LittleEndian
        case utf16BigEndian
        case utf8WithMark
    }

    /// The same text in another encoding; `nil` for what is no text.
    static func encoded(_ file: SourceFile, as encoding: Encoding) -> SourceFile? {
        guard let text = text(of: file.bytes) else { return nil }
        let bytes: [UInt8] =
            switch encoding {
            case .utf16LittleEndian: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            case .utf16BigEndian: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
            case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            }
        return SourceFile(name: file.name, bytes: bytes)
    }

    static func text(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) {
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
                UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
            }
            return String(validating: units, as: UTF16.self)
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        return String(validating: body, as: UTF8.self)
    }

    /// JSON with its members, and the members of lists if `listsToo`, in any order.
    static func shuffled(
        _ value: JSON,
        listsToo: Bool,
        using random: inout SeededGenerator
    ) -> String {
        switch value {
        case .object(let object):
            let members = object.map { name, value in
                "\(JSON.string(name).canonicalString): \(shuffled(value, listsToo: listsToo, using: &random))"
            }
            return "{\n" + members.shuffled(using: &random).joined(separator: ",\n") + "}"
        case .array(let values):
            let members = values.map { shuffled($0, listsToo: listsToo, using: &random) }
            return "[" + (listsToo ? members.shuffled(using: &random) : members).joined(separator: ", ") + "]"
        case .null, .bool, .number, .string: return value.canonicalString
        }
    }

    /// A zone's records in any order, one a line, as a transfer gives them.
    static func shuffledZone(_ content: JSON, using random: inout SeededGenerator) -> String {
        let lines = (content["records"]?.array ?? []).map { record in
            [record["name"], record["ttl"], record["class"] ?? "IN", record["type"], record["rdata"]]
                .map { $0?.string ?? $0?.canonicalString ?? "" }.joined(separator: " ")
        }
        return lines.shuffled(using: &random).joined(separator: "\n") + "\n"
    }
}
