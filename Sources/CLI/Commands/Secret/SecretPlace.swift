import API
import Evidence

/// Where a secret is: in which mount, and of which version of KV that is. Every command asks, since one path is written
/// in two ways in the two.
struct SecretPlace {
    /// Ends in a slash.
    var mount: String
    /// Below the mount, without a slash at either end.
    var path: String
    /// Of KV: 1 or 2.
    var version: Int

    init(mount: String, path: String, version: Int) {
        self.mount = mount
        self.path = path
        self.version = version
    }

    /// - Throws: `Refusal` where the mount holds something else.
    init(_ path: String, through client: SecretsClient) async throws {
        let sought = path.split(separator: "/", omittingEmptySubsequences: true).joined(separator: "/")
        guard !sought.isEmpty else {
            throw Refusal.input(
                "a secret's path begins with its mount",
                remedy: "write it as secret/app/database; muniment mount list shows the mounts"
            )
        }
        let data = try await client.read("sys/internal/ui/mounts/\(sought)").data ?? [:]
        let mount = data["path"]?.string ?? ""
        guard !mount.isEmpty, (sought + "/").hasPrefix(mount) else {
            throw APIFailure.unreadable(status: 200, reason: "the mount of \(sought) is not said")
        }
        let type = data["type"]?.string ?? ""
        guard type == "kv" || type == "generic" else {
            throw Refusal.input(
                "\(mount) holds no key-value secrets: its type is \(type)",
                remedy: "muniment mount list shows the mounts; those of type kv hold secrets"
            )
        }
        self.init(
            mount: mount,
            path: String((sought + "/").dropFirst(mount.count).dropLast()),
            version: data["options"]?["version"]?.words == "2" ? 2 : 1
        )
    }

    /// Below `/v1`: `secret/data/app` for `data` in KV 2, `secret/app` in KV 1.
    func at(_ part: String) -> String { version == 2 ? "\(mount)\(part)/\(path)" : mount + path }

    /// As a person writes it.
    var name: String { mount + path }

    /// - Throws: `Refusal` for what KV 1 has not.
    func requireVersions(for wish: String) throws {
        guard version == 2 else {
            throw Refusal.input(
                "\(mount) is a KV 1 mount, which keeps no versions: \(wish) is not possible",
                remedy: "muniment mount enable kv --path NEW --version 2, then muniment secret import"
            )
        }
    }

    func requirePath() throws {
        guard !path.isEmpty else {
            throw Refusal.input(
                "\(mount) is a mount, not a secret",
                remedy: "muniment secret list \(mount)"
            )
        }
    }
}
