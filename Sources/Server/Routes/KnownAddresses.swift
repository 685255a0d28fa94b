import HTTPTypes
import Synchronization

/// Which methods an address takes, for who asked with another one. Learnt once, when all routes are known.
final class KnownAddresses: Sendable {
    private struct Known {
        var method: HTTPRequest.Method
        var parts: [Substring]
    }

    private let known = Mutex<[Known]>([])

    /// `routes` with paths such as `/api/v1/artifacts/{ref}`.
    func learn(_ routes: [(method: HTTPRequest.Method, path: String)]) {
        known.withLock { $0 = routes.map { Known(method: $0.method, parts: $0.path.split(separator: "/")) } }
    }

    /// By name; empty where the address leads nowhere. An address that can be read can be asked for its head.
    func methods(of path: String) -> [HTTPRequest.Method] {
        let parts = path.split(separator: "/")
        var methods = known.withLock { known in
            Set(known.filter { Self.matches(parts, $0.parts) }.map(\.method))
        }
        if methods.contains(.get) { methods.insert(.head) }
        return methods.sorted { $0.rawValue < $1.rawValue }
    }

    private static func matches(_ parts: [Substring], _ pattern: [Substring]) -> Bool {
        parts.count == pattern.count
            && zip(parts, pattern).allSatisfy { part, pattern in part == pattern || pattern.hasPrefix("{") }
    }
}
