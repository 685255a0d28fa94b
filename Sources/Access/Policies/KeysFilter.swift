/// The path that decides whether a key of a list is shown: text with `{{ .path }}`, what was listed, and `{{ .key }}`.
package struct KeysFilter: Hashable, Sendable {
    private enum Part: Hashable, Sendable {
        case text(String)
        case path
        case key
    }

    private let parts: [Part]

    /// `nil` where something else stands in braces.
    package init?(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{") {
            parts.append(.text(String(rest[..<open.lowerBound])))
            guard let close = rest[open.upperBound...].firstRange(of: "}}") else { return nil }
            switch rest[open.upperBound..<close.lowerBound].split(separator: " ").joined() {
            case ".path", "path": parts.append(.path)
            case ".key", "key": parts.append(.key)
            default: return nil
            }
            rest = rest[close.upperBound...]
        }
        parts.append(.text(String(rest)))
        self.parts = parts
    }

    func path(of key: String, under path: String) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .path: path
            case .key: key
            }
        }.joined()
    }
}
