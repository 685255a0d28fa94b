package import Evidence
import Postgres

/// An address outside to which events of the chronicle are told, each once it is committed and in their order.
package struct Webhook: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
        case active
        /// Told nothing until it is resumed, by us after too many failures or by somebody.
        case paused
        case removed
    }

    package var id: UniqueID
    /// Unique among the tenant's webhooks that are not removed.
    package var name: String
    package var url: String
    package var types: WebhookTypes
    package var state: State
    package var pauseReason: String?
    /// All entries before it were told, or are not asked for.
    package var nextLeafIndex: Int
    package var failures: WebhookFailures
    package var nextAttemptAt: Instant?
    /// All attempts ever, tests among them.
    package var deliveryCount: Int
    package var createdBy: String
    package var createdAt: Instant

    /// How records name it.
    static func subject(_ name: String) -> String { "webhook/\(name)" }
}

/// What can't be done with a webhook, in its own words.
package enum WebhookError: Error, Hashable, Sendable {
    case unknownWebhook(String)
    case nameTaken(String)
    case tooMany(limit: Int)
    /// It is not paused.
    case notPaused(String)
    case invalid(field: String, reason: String, remedy: String)
}

extension Webhook {
    /// 1 to 100 lower-case letters, digits, dots, hyphens and underscores.
    static func check(name: String) throws(WebhookError) {
        let isName = name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "-_.".utf8.contains(byte)
        }
        guard (1...100).contains(name.utf8.count), isName else {
            throw .invalid(
                field: "name",
                reason: "has other characters than a webhook's name, or none, or too many",
                remedy: "give 1 to 100 of a-z, 0-9, dot, hyphen and underscore"
            )
        }
    }
}

/// Which events a webhook is told: types as they are, or their beginning with `.*` behind it; `*` is all.
package struct WebhookTypes: Hashable, Sendable {
    package let patterns: [String]

    package static let limit = 50
    static let longestPattern = 200
    /// Told by the entry of the version that was registered in the place of what the ceremony was about, and so under that
    /// entry's type.
    static let superseding = "muniment.ceremony.superseded"
    /// Every step of every ceremony.
    package static let standard = WebhookTypes(patterns: ["muniment.ceremony.*"])

    private init(patterns: [String]) { self.patterns = patterns }

    /// Of what was checked before.
    init(kept patterns: [String]) { self.init(patterns: patterns) }

    /// From what somebody asks for.
    package init(_ patterns: [String]) throws(WebhookError) {
        guard (1...Self.limit).contains(patterns.count) else {
            throw .invalid(
                field: "types",
                reason: "are none, or more than \(Self.limit)",
                remedy: "give 1 to \(Self.limit), or leave them out for muniment.ceremony.*"
            )
        }
        for pattern in patterns where !Self.isPattern(pattern) {
            throw .invalid(
                field: "types",
                reason: "have «\(pattern.prefix(80))», which is no type",
                remedy:
                    "write a type as muniment.ceremony.approved, its beginning as muniment.ceremony.*, or * for all"
            )
        }
        self.init(patterns: patterns)
    }

    /// Compared by octets.
    package func matches(_ type: String) -> Bool {
        patterns.contains { pattern in
            if pattern.utf8.elementsEqual("*".utf8) { return true }
            guard pattern.hasSuffix(".*") else { return pattern.utf8.elementsEqual(type.utf8) }
            return type.utf8.starts(with: pattern.utf8.dropLast())
        }
    }

    /// Visible characters of ASCII; an asterisk at the end alone, behind a dot or as all there is.
    private static func isPattern(_ text: String) -> Bool {
        guard (1...longestPattern).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return false }
        guard let asterisk = text.utf8.firstIndex(of: UInt8(ascii: "*")) else { return true }
        return text.utf8.index(after: asterisk) == text.utf8.endIndex
            && (text.utf8.count == 1 || text.utf8.count > 2 && text.hasSuffix(".*"))
    }
}
