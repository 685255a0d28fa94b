import Access
import Secrets
import Testing

@testable import Server

@Suite("What a request to secrets is told as")
struct AuditEventTypeTests {
    @Test(
        "it follows from what the request does, also where it looks, or uses a key, with POST",
        arguments: [
            ("auth token create", Capability.update, "auth.agent_bootstrap"),
            ("auth token create-orphan", .update, "auth.agent_bootstrap"),
            ("auth token lookup", .update, "secret.accessed"),
            ("auth token lookup-self", .read, "secret.accessed"),
            ("auth token renew-self", .update, "secret.lease_renewed"),
            ("auth token revoke-accessor", .update, "auth.token_revoked"),
            ("auth token roles/ci", .update, "policy.bound"),
            ("auth token roles/ci", .read, "secret.accessed"),
            ("auth approle login", .update, "auth.agent_login"),
            ("auth cert login", .update, "auth.agent_login"),
            ("auth approle role/ci", .create, "policy.bound"),
            ("auth approle role/ci", .delete, "policy.bound"),
            ("auth approle role/ci", .read, "secret.accessed"),
            ("auth approle role", .list, "secret.accessed"),
            ("auth approle role/ci/policies", .update, "policy.bound"),
            ("auth approle role/ci/secret-id", .update, "auth.agent_bootstrap"),
            ("auth approle role/ci/custom-secret-id", .update, "auth.agent_bootstrap"),
            ("auth approle role/ci/secret-id/lookup", .update, "secret.accessed"),
            ("auth approle role/ci/secret-id/destroy", .delete, "auth.token_revoked"),
            ("auth approle role/ci/secret-id-accessor/destroy", .update, "auth.token_revoked"),
            ("auth userpass login/ada", .update, "auth.admin_login"),
            ("auth userpass users/ada", .update, "policy.bound"),
            ("auth oidc oidc/auth_url", .update, "secret.accessed"),
            ("auth oidc oidc/callback", .read, "auth.admin_login"),
            ("auth jwt oidc/callback", .read, "auth.admin_login"),
            ("auth jwt login", .update, "auth.agent_login"),
            ("auth jwt config", .update, "policy.bound"),
            ("secret system policies/acl/ci", .create, "policy.created"),
            ("secret system policy/ci", .update, "policy.updated"),
            ("secret system policy/ci", .delete, "policy.deleted"),
            ("secret system policies/acl", .list, "secret.accessed"),
            ("secret system capabilities-self", .update, "secret.accessed"),
            ("secret system wrapping/wrap", .update, "secret.updated"),
            ("secret system wrapping/unwrap", .update, "secret.accessed"),
            ("secret system leases/lookup", .update, "secret.accessed"),
            ("secret system mounts/kv", .create, "secret.created"),
            ("secret identity entity", .update, "policy.bound"),
            ("secret identity lookup/group", .update, "secret.accessed"),
            ("secret transit encrypt/a", .update, "secret.accessed"),
            ("secret transit encrypt/a", .create, "secret.created"),
            ("secret transit decrypt/a", .update, "secret.accessed"),
            ("secret transit sign/a/sha2-256", .update, "secret.accessed"),
            ("secret transit keys/a", .create, "secret.created"),
            ("secret transit keys/a/rotate", .update, "secret.rotated"),
            ("secret transit export/encryption-key/a", .read, "secret.accessed"),
            ("secret kv2 data/a", .create, "secret.created"), ("secret kv2 data/a", .patch, "secret.updated"),
            ("secret kv2 data/a", .delete, "secret.deleted"),
            ("secret kv2 delete/a", .update, "secret.deleted"),
            ("secret kv2 destroy/a", .update, "secret.deleted"),
            ("secret kv2 undelete/a", .update, "secret.updated"),
            // Without versions it is a secret of that name.
            ("secret kv delete/a", .update, "secret.updated"),
        ]
    )
    func types(request: String, operation: Capability, told: String) throws {
        let words = request.split(separator: " ").map(String.init)
        let type = AuditEventType(
            of: operation,
            at: words[2],
            in: try #require(MountClass(rawValue: words[0])),
            type: words[1] == "kv2" ? "kv" : words[1],
            isVersioned: words[1] == "kv2"
        )
        #expect(type.rawValue == told)
    }
}
