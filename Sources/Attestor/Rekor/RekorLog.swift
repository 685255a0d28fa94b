package import Attestations
package import Evidence
package import Ledger
import Postgres

/// A log of others that is written to, or one of the shards of it.
package struct RekorLog: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
        case active
        /// It takes nothing more; what is in it is still verified.
        case frozen
        /// It signed two things that contradict each other, or gave a false proof: nothing is sent until somebody says so.
        case diverged
        case retired
    }

    package var id: UniqueID
    package var name: String
    package var shard: Int
    /// Without a slash at its end; `/api/v2/log/entries` follows.
    package var url: String
    package var version: Int
    package var key: RekorLogKey
    /// Those of our ledgers whose checkpoints are put into it.
    package var anchored: [LedgerName]
    package var state: State
    package var stateReason: String?
    package var stateAt: Instant
    /// Of the latest checkpoint that was found consistent with all before it.
    package var size: Int
    package var root: Digest?
    package var grownAt: Instant?
    package var verifiedAt: Instant?
    package var addedBy: String
    package var addedAt: Instant

    package var node: String { "rekor-log:\(id)" }
}

/// A log that somebody wants to be written to.
package struct RekorLogDraft: Hashable, Sendable {
    package var name: String
    package var shard: Int
    package var url: String
    package var version: Int
    /// A vkey, or a public key in PEM.
    package var publicKey: String
    /// The first line of its checkpoints; a vkey has it.
    package var origin: String?
    package var anchored: [String]

    package init(
        name: String,
        shard: Int = 0,
        url: String,
        version: Int = 2,
        publicKey: String,
        origin: String? = nil,
        anchored: [String] = []
    ) {
        self.name = name
        self.shard = shard
        self.url = url
        self.version = version
        self.publicKey = publicKey
        self.origin = origin
        self.anchored = anchored
    }
}

extension RekorLog {
    /// - Throws: `AttestorError.invalid`.
    init(_ draft: RekorLogDraft, id: UniqueID, by actor: String, at now: Instant) throws(AttestorError) {
        guard 1...100 ~= draft.name.utf8.count,
            draft.name.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != 0x2F }),
            !draft.name.hasPrefix(WatchSource.ledgerPrefix)
        else {
            throw .invalid(
                field: "name",
                reason: "has not 1 to 100 visible characters without a slash, or begins with ledger:",
                remedy: "give a short name, as in rekor"
            )
        }
        guard 0...10_000 ~= draft.shard else {
            throw .invalid(field: "shard", reason: "is not from 0 to 10000", remedy: "number shards from 0")
        }
        guard draft.version == 1 || draft.version == 2 else {
            throw .invalid(field: "version", reason: "is neither 1 nor 2", remedy: "say which API it has")
        }
        let url = draft.url.hasSuffix("/") ? String(draft.url.dropLast()) : draft.url
        guard url.utf8.count <= 2_000, url.hasPrefix("https://") || url.hasPrefix("http://"),
            !url.contains("?"), !url.contains("#"), !url.contains("@"),
            url.utf8.allSatisfy({ 0x21...0x7E ~= $0 })
        else {
            throw .invalid(
                field: "url",
                reason: "is no address of a log",
                remedy: "give what stands before /api, as in https://rekor.example.com"
            )
        }
        var ledgers: [LedgerName] = []
        for name in Set(draft.anchored).sorted() {
            guard let ledger = LedgerName(rawValue: name) else {
                throw .invalid(
                    field: "anchored_ledgers",
                    reason: "names a ledger that there is not",
                    remedy: "use some of \(LedgerName.allCases.map(\.rawValue).joined(separator: ", "))"
                )
            }
            ledgers.append(ledger)
        }
        self.init(
            id: id,
            name: draft.name,
            shard: draft.shard,
            url: url,
            version: draft.version,
            key: try Self.key(draft),
            anchored: ledgers,
            state: .active,
            stateAt: now,
            size: 0,
            addedBy: actor,
            addedAt: now
        )
    }

    private static func key(_ draft: RekorLogDraft) throws(AttestorError) -> RekorLogKey {
        let text = String(draft.publicKey.unicodeScalars.drop { $0 == "\n" || $0 == " " })
        if let key = RekorLogKey(text.hasSuffix("\n") ? String(text.dropLast()) : text) {
            guard draft.origin == nil || draft.origin == key.origin else {
                throw .invalid(
                    field: "origin",
                    reason: "is not the one that the key names",
                    remedy: "leave it out beside a vkey"
                )
            }
            return key
        }
        guard let key = AttestationKey(pem: draft.publicKey) else {
            throw .invalid(
                field: "public_key",
                reason: "is neither a vkey nor a public key in PEM",
                remedy: "copy it from the log's operator, not from the log"
            )
        }
        guard let origin = draft.origin, let made = RekorLogKey(origin: origin, key: key) else {
            throw .invalid(
                field: "origin",
                reason: "is missing, or no line",
                remedy: "give the first line of the log's checkpoints"
            )
        }
        return made
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: RekorLog.Type) {
        appendLiteral(
            """
            log_id, log_name, shard_number, url, api_version, origin, public_key, anchored_ledgers, state, state_reason,
                   state_at, size, root_hash, grown_at, verified_at, added_by, added_at
            """
        )
    }
}

extension RekorLog {
    init(_ row: Row) throws {
        let origin: String = try row["origin"]
        let spki: [UInt8] = try row["public_key"]
        let state: String = try row["state"]
        guard let key = AttestationKey(spki: spki).flatMap({ RekorLogKey(origin: origin, key: $0) }) else {
            throw PostgresError.decoding(column: "public_key", expected: "a log's key", oid: 0)
        }
        guard let state = State(rawValue: state) else {
            throw PostgresError.decoding(column: "state", expected: "a state", oid: 0)
        }
        let anchored: [String] = try row["anchored_ledgers"]
        self.init(
            id: try row["log_id"],
            name: try row["log_name"],
            shard: try row["shard_number"],
            url: try row["url"],
            version: try row["api_version"],
            key: key,
            anchored: anchored.compactMap { LedgerName(rawValue: $0) },
            state: state,
            stateReason: try row["state_reason"],
            stateAt: try row["state_at"],
            size: try row["size"],
            root: try row["root_hash"],
            grownAt: try row["grown_at"],
            verifiedAt: try row["verified_at"],
            addedBy: try row["added_by"],
            addedAt: try row["added_at"]
        )
    }
}

/// Reads `attestor.rekor_logs`.
struct RekorLogStore {
    func all(of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: RekorLog.self) FROM attestor.rekor_logs
        WHERE tenant_id = \(tenant) ORDER BY log_name, shard_number LIMIT 1024
        """
    }

    func locked(_ id: UniqueID, of tenant: TenantID, in db: isolated Connection) throws -> RekorLog? {
        try db.first(
            """
            SELECT \(columnsOf: RekorLog.self) FROM attestor.rekor_logs
            WHERE tenant_id = \(tenant) AND log_id = \(id) FOR UPDATE
            """,
            as: RekorLog.init
        )
    }
}
