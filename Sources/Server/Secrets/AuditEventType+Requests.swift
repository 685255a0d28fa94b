import Access
import Secrets

/// What a request below `/v1` is told as, unless its backend says it. By what it does, not by its verb: many that only look, or use
/// a key, are sent with POST.
extension AuditEventType {
    /// - Parameter path: below the mount.
    init(
        of operation: Capability,
        at path: String,
        in mountClass: MountClass,
        type: String,
        isVersioned: Bool
    ) {
        let parts = path.split(separator: "/").map(String.init)
        let told: AuditEventType? =
            switch (mountClass, type) {
            case (.auth, _) where Self.isLogin(path): Self.login(type, path)
            case (.auth, "token"): Self.token(parts, operation)
            case (.auth, "approle"): Self.appRole(parts, operation)
            case (.auth, _): path == "oidc/auth_url" ? .secretAccessed : Self.binding(operation)
            case (.secret, "system"): Self.system(parts, operation)
            case (.secret, "identity"): Self.identity(parts, operation)
            case (.secret, "transit"): Self.transit(parts, operation)
            case (.secret, "kv") where isVersioned:
                ["delete", "destroy"].contains(parts.first) ? .secretDeleted : nil
            default: nil
            }
        self = told ?? Self.change(operation)
    }

    static func isLogin(_ path: String) -> Bool { path.hasPrefix("login") || path == "oidc/callback" }

    private static func login(_ method: String, _ path: String) -> AuditEventType {
        switch method {
        case "userpass", "oidc": .adminLogin
        // Who comes back from a provider's page is a person.
        default: path == "oidc/callback" ? .adminLogin : .agentLogin
        }
    }

    /// What is done to those who may sign in, and to what they may.
    private static func binding(_ operation: Capability) -> AuditEventType {
        isLooking(operation) ? .secretAccessed : .policyBound
    }

    private static func token(_ parts: [String], _ operation: Capability) -> AuditEventType {
        switch parts.first {
        case "create", "create-orphan": .agentBootstrap
        case "renew", "renew-self", "renew-accessor": .secretLeaseRenewed
        case "revoke", "revoke-self", "revoke-accessor", "revoke-orphan": .tokenRevoked
        case "lookup", "lookup-self", "lookup-accessor": .secretAccessed
        case "tidy": .secretDeleted
        default: binding(operation)
        }
    }

    private static func appRole(_ parts: [String], _ operation: Capability) -> AuditEventType {
        guard !isLooking(operation) else { return .secretAccessed }
        if parts.first == "tidy" { return .secretDeleted }
        guard parts.first == "role", parts.count >= 3 else { return .policyBound }
        switch (parts[2], parts.count > 3 ? parts[3] : "") {
        case ("secret-id", ""), ("custom-secret-id", ""): return .agentBootstrap
        case ("secret-id", "lookup"), ("secret-id-accessor", "lookup"): return .secretAccessed
        case ("secret-id", "destroy"), ("secret-id-accessor", "destroy"): return .tokenRevoked
        default: return .policyBound
        }
    }

    private static func system(_ parts: [String], _ operation: Capability) -> AuditEventType? {
        switch parts.first {
        case "policy", "policies":
            switch operation {
            case .delete: .policyDeleted
            case .create: .policyCreated
            case .update, .patch: .policyUpdated
            default: .secretAccessed
            }
        case "capabilities", "capabilities-self", "capabilities-accessor", "audit-hash": .secretAccessed
        case "wrapping": ["lookup", "unwrap"].contains(parts.last) ? .secretAccessed : nil
        case "leases": parts.count > 1 && parts[1] == "lookup" ? .secretAccessed : nil
        default: nil
        }
    }

    private static func identity(_ parts: [String], _ operation: Capability) -> AuditEventType? {
        switch parts.first {
        case "lookup": .secretAccessed
        case "entity", "entity-alias", "group", "group-alias": binding(operation)
        default: nil
        }
    }

    private static func transit(_ parts: [String], _ operation: Capability) -> AuditEventType? {
        switch parts.first {
        // The first use may make the key.
        case "encrypt": operation == .create ? .secretCreated : .secretAccessed
        case "decrypt", "rewrap", "datakey", "random", "hash", "hmac", "sign", "verify": .secretAccessed
        case "keys" where parts.count == 3 && parts[2] == "rotate": .secretRotated
        default: nil
        }
    }

    private static func change(_ operation: Capability) -> AuditEventType {
        switch operation {
        case .create: .secretCreated
        case .update, .patch: .secretUpdated
        case .delete: .secretDeleted
        default: .secretAccessed
        }
    }

    private static func isLooking(_ operation: Capability) -> Bool {
        ![.create, .update, .patch, .delete].contains(operation)
    }
}
