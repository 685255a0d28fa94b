import Evidence

/// What an event of the audit is: a closed list, which the database holds as well. What differs within a type stands in
/// the event's data.
package enum AuditEventType: String, Sendable, Hashable, CaseIterable {
    case secretAccessed = "secret.accessed"
    case secretDynamicIssued = "secret.dynamic_issued"
    case secretLeaseRenewed = "secret.lease_renewed"
    case secretLeaseRevoked = "secret.lease_revoked"
    case secretAccessDenied = "secret.access_denied"
    case secretCreated = "secret.created"
    case secretUpdated = "secret.updated"
    case secretRotated = "secret.rotated"
    case secretDeleted = "secret.deleted"
    case agentBootstrap = "auth.agent_bootstrap"
    case agentCertificateIssued = "auth.agent_certificate_issued"
    case agentLogin = "auth.agent_login"
    case adminLogin = "auth.admin_login"
    case authenticationFailed = "auth.failed"
    case tokenRevoked = "auth.token_revoked"
    case policyCreated = "policy.created"
    case policyUpdated = "policy.updated"
    case policyDeleted = "policy.deleted"
    case policyBound = "policy.bound"
    case systemInitialized = "system.initialized"
    case systemUnsealed = "system.unsealed"
    case systemSealed = "system.sealed"
    case systemBackupCreated = "system.backup_created"
    case systemCertificateRevoked = "system.certificate_revoked"

    private static let prefix = "muniment."

    /// The type of the entry that tells of it: `muniment.secret.accessed`.
    package var entryType: String { Self.prefix + rawValue }

    /// `nil` for entries of the ledger `audit` that other parts of the product append.
    package init?(entryType: String) {
        guard entryType.hasPrefix(Self.prefix) else { return nil }
        self.init(rawValue: String(entryType.dropFirst(Self.prefix.count)))
    }
}

/// As what somebody came.
package enum AuditActorType: String, Sendable, Hashable, CaseIterable {
    /// A registered agent, known by its certificate or its login.
    case agent
    /// A registered application.
    case application
    /// A person.
    case person
    /// A token that belongs to nobody who is registered; the actor is its accessor.
    case token
    /// Nobody who is known: before a login, and after one that failed.
    case anonymous
    /// The product itself, by its own decision.
    case system
}

/// Texts as columns of the audit hold them.
enum AuditText {
    /// What an index takes of a text, in bytes.
    static let limit = 1_024

    /// The text without U+0000, and of one that is too long its beginning with how long it was. A fitted text stays as
    /// it is.
    static func fitted(_ text: String, limit: Int = Self.limit) -> String {
        let count = text.utf8.count
        let hasNull = text.utf8.contains(0)
        guard count > limit || hasNull else { return text }
        let clean = hasNull ? text.replacing("\0", with: "\u{FFFD}") : text
        guard clean.utf8.count > limit else { return clean }
        let tail = "…(\(clean.utf8.count) bytes)"
        var scalars = String.UnicodeScalarView()
        var room = limit - tail.utf8.count
        for scalar in clean.unicodeScalars {
            room -= UTF8.width(scalar)
            guard room >= 0 else { break }
            scalars.append(scalar)
        }
        return String(scalars) + tail
    }
}
