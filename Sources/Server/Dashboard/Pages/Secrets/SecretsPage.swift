import API
import Evidence

/// `/secrets`: where secrets are kept, as far as who looks may do anything there.
struct SecretsPage: DashboardPage {
    static let template = "secrets"
    static let fragments: [Fragment] = []
    static let place: Place? = Place(title: "Secrets", address: "/secrets", icon: "secrets", key: "s")

    var frame: Frame
    var rows: [MountRow]
    /// Whether a store can be made here.
    var mayEnable: Bool
    var mayWritePolicies: Bool
    var notice: String?
    /// Names that stand for roles.
    var roles: [SecretRoleRow] = []
    /// Whether there are more than stand here.
    var hasMoreRoles = false

    /// Names of roles that are shown.
    static let roleLimit = 40

    var view: View {
        frame.view(of: Self.self, following: nil).adding(
            View([
                "roles": roles.map(\.view),
                "hasRoles": !roles.isEmpty,
                "moreRoles": hasMoreRoles
                    ? "There are more: muniment secret role list names all of them." : nil,
                "sentence": sentence,
                "notice": notice,
                "hasRows": !rows.isEmpty,
                "rows": rows.map(\.view),
                "mayEnable": mayEnable,
                "mayWritePolicies": mayWritePolicies,
            ])
        )
    }

    var sentence: String {
        let stores = rows.count { $0.isStore }
        guard stores > 0 else { return "There is no store of secrets here that you may look into." }
        return "You may look into \(Counting.count(stores, "store", "stores")) of secrets. "
            + "Names are listed as your policies allow; values are shown on request alone, and each is recorded."
    }
}

/// A mount on its page.
struct MountRow: Sendable {
    /// With its slash.
    var path: String
    /// `kv`
    var type: String
    /// Of a key/value store.
    var version: Int?
    var description: String

    var isStore: Bool { type == "kv" }

    var view: View {
        View([
            "key": "mount-\(path)",
            "path": Clipping.text(path, 100),
            "address": isStore
                ? SecretAddress.folder(path)
                : type == "pki" ? CertificatesPage.address(path, state: "expiring") : nil,
            "kind": kind,
            "description": Clipping.text(description, 200),
        ])
    }

    private var kind: String {
        switch type {
        case "kv": version == 2 ? "key/value, with versions" : "key/value, without versions"
        case "cubbyhole": "cubbyhole: of each token alone"
        case "transit": "transit: encrypts and signs, keys stay inside"
        case "identity": "identity: entities and groups"
        case "system": "the server itself"
        case "database": "database: passwords made on request"
        case "aws": "aws: credentials made on request"
        case "pki": "pki: certificates made on request"
        default: type
        }
    }
}

/// Addresses of pages about secrets. A path may hold whatever a name may; it stands in the query, encoded.
enum SecretAddress {
    static func folder(_ path: String, cursor: String? = nil) -> String {
        URLPart.address("/secrets/folder", ["path": path, "cursor": cursor])
    }

    static func role(_ name: String) -> String { URLPart.address("/secrets/role", ["name": name]) }

    static func secret(_ path: String, version: Int? = nil, compare: Int? = nil, done: String? = nil)
        -> String
    {
        URLPart.address(
            "/secrets/secret",
            [
                "path": path, "version": version.map(String.init), "compare": compare.map(String.init),
                "done": done,
            ]
        )
    }

    /// The folders above a path, the nearest last; the first is the mount's own.
    ///
    /// - Parameter mount: with its final slash.
    static func crumbs(above path: String, mount: String) -> [View] {
        // By bytes: to Swift a slash before a combining character is another character.
        let below = String(decoding: path.utf8.dropFirst(mount.utf8.count), as: UTF8.self)
        let parts = below.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
        var folder = mount
        var crumbs = [View(["crumb": Clipping.text(mount, 60), "crumbPath": Self.folder(mount)])]
        for part in parts.dropLast() {
            folder += part + "/"
            crumbs.append(View(["crumb": Clipping.text(part, 60), "crumbPath": Self.folder(folder)]))
        }
        return crumbs
    }
}
