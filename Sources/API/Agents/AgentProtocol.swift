/// What agents and servers agree on before the first message: `Documents/formats/agent-protocol.md`.
package enum AgentProtocol {
    /// Of the messages. One side that does not speak the other's says so and closes.
    package static let version = 1
    /// As RFC 6455 §11.3.4 names it in `Sec-WebSocket-Protocol`.
    package static let name = "muniment-agent.v1"
    /// Where the WebSocket is asked for.
    package static let path = "/agent/v1"
    /// Of one message, in bytes of UTF-8. A secret may have 1 MiB, and is text in an answer.
    package static let messageLimit = 4 << 20
    /// How often the server gives a sign of life; who hears none for three of them takes the connection for lost.
    package static let heartbeat: Duration = .seconds(15)
    package static let silenceLimit: Duration = .seconds(45)
    /// Paths that one connection may follow.
    package static let subscriptionLimit = 1_000
    /// Requests of one connection that are under way at once; further ones wait with the agent.
    package static let requestLimit = 32
    /// How far a clock may be off before it is said. Certificates and leases are the server's to judge, by its own.
    package static let skewLimit: Duration = .seconds(120)
}

/// Why a connection ends, as the code of RFC 6455 §7.4.2 and in `goodbye`.
package enum AgentGoodbye: String, Sendable, Hashable, CaseIterable {
    /// The certificate was revoked, or the agent suspended or retired: coming back is of no use.
    case revoked
    /// A message was none of the protocol.
    case malformed
    /// Another protocol version is wanted.
    case version
    /// A later connection with the same certificate took its place.
    case replaced
    /// The agent took too long to read what it was told; it resumes where it was.
    case slow
    /// The server stops; another, or the same later, goes on.
    case stopping
    /// The certificate is over.
    case expired

    /// Of the private range.
    package var code: UInt16 {
        switch self {
        case .revoked: 4_001
        case .malformed: 4_002
        case .version: 4_003
        case .replaced: 4_004
        case .slow: 4_005
        case .stopping: 4_006
        case .expired: 4_007
        }
    }

    package init?(code: UInt16) {
        guard let found = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = found
    }

    /// Whether the same agent, unchanged, may be let in another time.
    package var isWorthAnotherTry: Bool {
        switch self {
        case .slow, .stopping, .replaced: true
        case .revoked, .malformed, .version, .expired: false
        }
    }
}
