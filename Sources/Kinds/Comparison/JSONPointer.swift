/// The place of a value in a document (RFC 6901).
package struct JSONPointer: Hashable, Sendable {
    package var steps: [String]

    package init(_ steps: [String] = []) { self.steps = steps }

    package func appending(_ step: String) -> JSONPointer { JSONPointer(steps + [step]) }

    /// `/records/3/name`; empty for the document itself.
    package var text: String {
        steps.map { step in
            var escaped = "/"
            for scalar in step.unicodeScalars {
                switch scalar {
                case "~": escaped += "~0"
                case "/": escaped += "~1"
                default: escaped.unicodeScalars.append(scalar)
                }
            }
            return escaped
        }.joined()
    }

    /// Reads `text`; `nil` if it is not a pointer.
    package init?(_ text: String) {
        guard text.isEmpty || text.hasPrefix("/") else { return nil }
        var steps: [String] = []
        for part in text.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            var step = ""
            var rest = part[...]
            while let scalar = rest.popFirst() {
                guard scalar == "~" else {
                    step.unicodeScalars.append(scalar)
                    continue
                }
                switch rest.popFirst() {
                case "0": step += "~"
                case "1": step += "/"
                default: return nil
                }
            }
            steps.append(step)
        }
        self.steps = steps
    }
}
