import Evidence
import Postgres

/// A page of names: those after `after`, at most `limit`.
package struct ListPage: Sendable {
    package var after: String?
    package var limit: Int?

    /// Of one answer, whatever is asked for.
    package static let limit = 1_000_000

    package init(after: String? = nil, limit: Int? = nil) {
        self.after = after
        self.limit = limit
    }

    var count: Int { min(max(limit ?? Self.limit, 1), Self.limit) }
}

/// The names below a folder, as paths are compared: by their bytes.
struct FolderRange {
    /// `""` for all; otherwise with its final slash.
    let folder: String

    /// - Throws: `SecretsError.invalid` for a folder that no secret can be in.
    init(_ folder: String) throws(SecretsError) {
        let segments = folder.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
        for segment in segments { try SecretPath.check(segment) }
        self.folder = segments.map { $0 + "/" }.joined()
    }

    /// In characters as PostgreSQL counts them.
    var length: Int { folder.unicodeScalars.count }

    /// No path of the folder is at or above it. `0` comes after `/`; no path is as long as the last text.
    var end: String {
        folder.isEmpty
            ? String(repeating: "\u{10FFFF}", count: 257)
            : String(folder.unicodeScalars.dropLast()) + "0"
    }

    /// The first path that can follow the name `after`: U+0001 comes before all that paths hold but U+0000, and that none
    /// holds.
    func start(after: String?, isFlat: Bool) -> String {
        guard let after, !after.isEmpty, !after.utf8.contains(0) else { return folder }
        guard isFlat, let slash = after.utf8.firstIndex(of: UInt8(ascii: "/")) else {
            return folder + after + "\u{1}"
        }
        // The names of folders end in a slash, and all that is in them has the name.
        return folder + String(after[..<slash]) + "0"
    }

    /// The name of a path in the folder, or of the folder within that it is in.
    func name(of path: String) -> String {
        let rest = path.utf8.dropFirst(folder.utf8.count)
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return String(Substring(rest)) }
        return String(Substring(rest[...slash]))
    }
}

extension KeyValue {
    /// The names in a folder, those of folders with a final slash, by their bytes. Each is found by a step in the index,
    /// however much is in the folders.
    package func list(_ folder: String, in mount: Mount, page: ListPage = ListPage()) async throws -> [String]
    {
        let range = try FolderRange(folder)
        let rows = try await database.rows(
            for: mount.tenant,
            """
            WITH RECURSIVE child AS (
                (
                    SELECT head.path
                    FROM secrets.secrets AS head
                    WHERE head.tenant_id = \(mount.tenant) AND head.mount_id = \(mount.id)
                      AND head.path >= \(range.start(after: page.after, isFlat: true)) AND head.path < \(range.end)
                    ORDER BY head.path
                    LIMIT 1
                )
                UNION ALL
                SELECT (
                    SELECT next.path
                    FROM secrets.secrets AS next
                    WHERE next.tenant_id = \(mount.tenant) AND next.mount_id = \(mount.id)
                      AND next.path >= CASE strpos(substr(child.path, \(range.length + 1)::integer), '/')
                          WHEN 0 THEN child.path || chr(1)
                          ELSE left(
                              child.path,
                              \(range.length - 1)::integer
                                  + strpos(substr(child.path, \(range.length + 1)::integer), '/')
                          ) || '0'
                      END
                      AND next.path < \(range.end)
                    ORDER BY next.path
                    LIMIT 1
                )
                FROM child
                WHERE child.path IS NOT NULL
            )
            SELECT path FROM child WHERE path IS NOT NULL LIMIT \(page.count)
            """
        ) { row -> String in try row["path"] }
        return rows.map(range.name)
    }

    /// The paths in a folder and in all folders within, without the folder's own, by their bytes.
    package func scan(_ folder: String, in mount: Mount, page: ListPage = ListPage()) async throws -> [String]
    {
        let range = try FolderRange(folder)
        return try await database.rows(
            for: mount.tenant,
            """
            SELECT path
            FROM secrets.secrets
            WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id)
              AND path >= \(range.start(after: page.after, isFlat: false)) AND path < \(range.end)
            ORDER BY path
            LIMIT \(page.count)
            """
        ) { row -> String in
            let path: String = try row["path"]
            return String(Substring(path.utf8.dropFirst(range.folder.utf8.count)))
        }
    }
}
