package import Evidence
import Ledger
import Postgres

/// What a backup holds: the file `backup.json` in its folder.
package struct BackupManifest: Sendable {
    static let name = "backup.json"
    static let dumpName = "database.dump"
    private static let format = "muniment-backup/1"

    /// A file of the backup, by its path below the folder.
    struct File: Hashable, Sendable {
        var path: String
        var digest: Digest
        var byteCount: Int
    }

    package let id: UniqueID
    /// When the database stood as the dump has it.
    package let madeAt: Instant
    /// The latest migration that was applied.
    package let schema: Int
    let files: [File]
    /// Where each ledger ended, as the dump has it.
    let ledgers: [LedgerStanding]

    init(id: UniqueID, madeAt: Instant, schema: Int, files: [File], ledgers: [LedgerStanding]) {
        self.id = id
        self.madeAt = madeAt
        self.schema = schema
        self.files = files
        self.ledgers = ledgers
    }

    /// One line: how much, of what, as of when.
    package var summary: String {
        let megabytes = Double(files.reduce(0) { $0 + $1.byteCount }) / 1_000_000
        let tenants = Set(ledgers.map(\.tenant)).count
        return
            "\((megabytes * 10).rounded() / 10) MB   \(ledgers.count) ledgers of \(tenants) tenants   as of \(madeAt.rfc3339)"
    }

    /// - Throws: `BackupFault.otherLedger`, `.otherLedgers` where what was restored does not end where the backup did.
    func hold(against found: [LedgerStanding]) throws(BackupFault) {
        for wanted in ledgers where !found.contains(wanted) {
            throw .otherLedger(tenant: wanted.tenant.description, ledger: wanted.ledger)
        }
        guard found.count == ledgers.count else {
            throw .otherLedgers(wanted: ledgers.count, found: found.count)
        }
    }

    // MARK: As JSON

    var json: JSON {
        [
            "files": .array(
                files.map { file in
                    [
                        "bytes": .integer(file.byteCount), "path": .string(file.path),
                        "sha256": .string(file.digest.hex),
                    ]
                }
            ),
            "format": .string(Self.format),
            "id": .string(id.text),
            "ledgers": .array(
                ledgers.map { ledger in
                    [
                        "chain_hash": .string(Hex.encode(ledger.head.chainHash)),
                        "checkpoint": .optional(ledger.checkpoint),
                        "ledger": .string(ledger.ledger),
                        "size": .integer(ledger.head.size),
                        "tenant": .string(ledger.tenant.description),
                    ]
                }
            ),
            "made_at": .string(madeAt.rfc3339),
            "schema": .integer(schema),
        ]
    }

    /// - Throws: `BackupFault.unreadable`.
    init(parsing bytes: [UInt8]) throws(BackupFault) {
        guard let json = try? JSON(parsing: bytes), json["format"]?.string == Self.format,
            let id = json["id"]?.string.flatMap({ UniqueID($0) }),
            let madeAt = json["made_at"]?.string.flatMap({ Instant(rfc3339: $0) }),
            let schema = json["schema"]?.integer, let files = json["files"]?.array,
            let ledgers = json["ledgers"]?.array
        else { throw .unreadable }
        self.init(
            id: id,
            madeAt: madeAt,
            schema: schema,
            files: files.compactMap(File.init),
            ledgers: ledgers.compactMap(LedgerStanding.init)
        )
        guard self.files.count == files.count, self.ledgers.count == ledgers.count,
            self.files.contains(where: { $0.path == Self.dumpName })
        else { throw .unreadable }
    }
}

extension BackupManifest.File {
    fileprivate init?(_ json: JSON) {
        guard let path = json["path"]?.string,
            let digest = json["sha256"]?.string.flatMap({ Digest(hex: $0) }),
            let byteCount = json["bytes"]?.integer,
            // It is read, and written, below folders that were named.
            !path.isEmpty, !path.hasPrefix("/"), !path.split(separator: "/").contains("..")
        else { return nil }
        self.init(path: path, digest: digest, byteCount: byteCount)
    }
}

extension LedgerStanding {
    fileprivate init?(_ json: JSON) {
        guard let tenant = json["tenant"]?.string.flatMap({ UniqueID($0) }),
            let ledger = json["ledger"]?.string,
            let size = json["size"]?.integer,
            let chainHash = json["chain_hash"]?.string.flatMap({ Hex.decode($0) })
        else { return nil }
        self.init(
            tenant: TenantID(tenant),
            ledger: ledger,
            head: ChainHead(size: size, chainHash: chainHash),
            checkpoint: json["checkpoint"]?.string
        )
    }
}

/// Why a backup can't be made, or one can't be restored.
package enum BackupFault: Error, Hashable, CustomStringConvertible {
    case folderTaken(String)
    case folderInHome(String)
    case noSuperuser
    case unreadable
    case missingFile(String)
    case changedFile(String)
    case newerSchema(Int)
    case homeTaken(String)
    case otherLedger(tenant: String, ledger: String)
    case otherLedgers(wanted: Int, found: Int)
    /// It failed in a database of the operator's own, for a reason.
    case leftInDatabase(String)

    package var description: String {
        switch self {
        case .folderTaken(let path):
            "\(path) is there already: another backup, one that was interrupted, or one that is being made; name another folder, or remove it"
        case .folderInHome(let path):
            "\(path) is in the server's home, which it shall outlive; name a folder elsewhere"
        case .noSuperuser:
            "give --superuser-url: how a role connects that sees the rows of all tenants, a superuser or one with BYPASSRLS and pg_read_all_data"
        case .unreadable: "\(BackupManifest.name) is missing, or none of a backup that this program knows"
        case .missingFile(let path): "\(path) of the backup is missing"
        case .changedFile(let path):
            "\(path) is not what it was when the backup was made; take another backup"
        case .newerSchema(let version):
            "the backup has migration \(version), which this program lacks; restore it with the program that made it, or a later one"
        case .homeTaken(let path): "\(path) has a cluster already; choose another --home"
        case .otherLedger(let tenant, let ledger):
            "the ledger \(ledger) of tenant \(tenant) does not end as it did when the backup was made; take another backup"
        case .otherLedgers(let wanted, let found):
            "the backup has \(wanted) ledgers, and \(found) were restored; take another backup"
        case .leftInDatabase(let reason):
            "\(reason). The home is as it was; what was put into the database until then is still there: drop it, and make an empty one before you try again"
        }
    }
}
