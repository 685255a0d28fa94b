package import Evidence
import Postgres
import Synchronization

/// The mounts of one tenant at one moment.
package struct MountTable: Sendable {
    private let byPath: [String: Mount]
    private let identifiers: Set<UniqueID>
    /// How many segments the longest full path has.
    private let depth: Int

    /// - Parameter rows: those that were made or tuned; those that are always there come besides.
    init(_ rows: [Mount], of tenant: TenantID) {
        var byPath: [String: Mount] = [:]
        for mount in Self.always(of: tenant) + rows { byPath[mount.fullPath] = mount }
        self.init(byPath)
    }

    private init(_ byPath: [String: Mount]) {
        self.byPath = byPath
        identifiers = Set(byPath.values.map(\.id))
        depth = byPath.keys.map { $0.utf8.count { $0 == UInt8(ascii: "/") } }.max() ?? 0
    }

    private static func always(of tenant: TenantID) -> [Mount] {
        [
            Mount(
                default: "sys/",
                .secret,
                type: "system",
                description: "system endpoints used for control, policy and debugging",
                of: tenant
            ),
            Mount(
                default: "cubbyhole/",
                .secret,
                type: "cubbyhole",
                description: "per-token private secret storage",
                of: tenant
            ),
            Mount(default: "identity/", .secret, type: "identity", description: "identity store", of: tenant),
            Mount(
                default: "token/",
                .auth,
                type: "token",
                description: "token based credentials",
                of: tenant
            ),
        ]
    }

    /// Of a class, by path.
    package func mounts(_ mountClass: MountClass) -> [Mount] {
        byPath.values.filter { $0.mountClass == mountClass }.sorted { $0.path < $1.path }
    }

    package func mount(_ mountClass: MountClass, at path: String) -> Mount? {
        byPath[mountClass == .auth ? "auth/" + path : path]
    }

    package func has(_ mount: UniqueID) -> Bool { identifiers.contains(mount) }

    func without(_ mount: Mount) -> MountTable {
        var rest = byPath
        rest[mount.fullPath] = nil
        return MountTable(rest)
    }

    /// The mount that a request's path is below, and what is left of the path: `secret/`, `data/a` for `secret/data/a`. A
    /// path that is the mount's own, with or without its slash, leaves nothing.
    package func resolve(_ path: String) -> (mount: Mount, rest: String)? {
        // By bytes: to Swift a slash before a combining character is another character.
        var prefix = ""
        var rest = path.utf8[...]
        for _ in 0..<depth {
            let segment = rest.prefix { $0 != UInt8(ascii: "/") }
            guard segment.allSatisfy({ $0 < 0x80 }) else { return nil }
            prefix += String(Substring(segment)) + "/"
            rest = rest[segment.endIndex...].dropFirst()
            if let mount = byPath[prefix] { return (mount, String(Substring(rest))) }
            if rest.isEmpty { break }
        }
        return nil
    }

    /// What the audit calls a secret: the paths of all requests about it. Where there are versions, each area has a path.
    ///
    /// - Parameter path: as one of these requests names it, or without an area: `secret/data/a`, `secret/a`.
    /// - Returns: at least `path`, each once.
    package func requestPaths(of path: String) -> [String] {
        guard let (mount, rest) = resolve(path), mount.type == "kv", mount.keyValueVersion == 2 else {
            return [path]
        }
        let area = rest.utf8.prefix { $0 != UInt8(ascii: "/") }
        let isArea = Self.areas.contains(String(Substring(area))) && area.endIndex < rest.utf8.endIndex
        let name = isArea ? String(Substring(rest.utf8[area.endIndex...].dropFirst())) : rest
        guard !name.isEmpty else { return [path] }
        let paths = Self.areas.map { "\(mount.fullPath)\($0)/\(name)" }
        return isArea ? paths : paths + [path]
    }

    /// Of secrets with versions, as requests name them.
    private static let areas = [
        "data", "metadata", "subkeys", "delete", "undelete", "destroy", "rotation", "rotate",
    ]
}

/// Tables of the tenants that were asked for last.
final class MountCache: Sendable {
    private let tables = Mutex<[TenantID: (revision: Int, table: MountTable)]>([:])
    private static let limit = 4_096

    func table(of tenant: TenantID, revision: Int) -> MountTable? {
        tables.withLock { tables in
            tables[tenant].flatMap { $0.revision == revision ? $0.table : nil }
        }
    }

    func keep(_ table: MountTable, of tenant: TenantID, revision: Int) {
        tables.withLock { tables in
            if tables[tenant] == nil, tables.count >= Self.limit { tables = [:] }
            if let kept = tables[tenant], kept.revision > revision { return }
            tables[tenant] = (revision, table)
        }
    }
}
