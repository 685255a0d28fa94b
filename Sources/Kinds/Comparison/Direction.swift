/// Which way a change goes, as far as the content says it.
package enum Direction: String, Hashable, Sendable, CaseIterable {
    /// Less is protected, or more is allowed.
    case weaker
    /// More is protected, or less is allowed.
    case stronger
    /// It protects as before.
    case neutral

    /// Of what came or went, where to have it protects (else it opens something).
    static func ofPresence(_ change: JSONChange.Kind, isProtection: Bool) -> Direction? {
        switch change {
        case .added: isProtection ? .stronger : .weaker
        case .removed: isProtection ? .weaker : .stronger
        case .changed: nil
        }
    }

    /// Of a value that moved in `order`, which goes from the weakest to the strongest.
    static func ofMove(from before: String?, to after: String?, in order: [[String]]) -> Direction? {
        func rank(_ value: String?) -> Int? {
            let value = value?.lowercased()
            return value.flatMap { value in order.firstIndex { $0.contains(value) } }
        }
        guard let before = rank(before), let after = rank(after) else { return nil }
        return before == after ? .neutral : before < after ? .stronger : .weaker
    }
}
