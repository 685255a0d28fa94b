import Evidence
import Jobs
import Postgres

/// How the root key and the keyring are kept: one row of each for the installation.
struct SealRow: Sendable {
    var id: UniqueID
    var type: SealType
    var shares: Int
    var threshold: Int
    var sealedRootKey: [UInt8]
    var recoveryShares: Int
    var recoveryThreshold: Int
    var sealedRecoveryKey: [UInt8]?
    /// The sealing key as another server's transit has encrypted it, where the seal is of that type.
    var wrappedSealingKey: String?
    var madeAt: Instant
    /// `nil` while it is being made.
    var initializedAt: Instant?
    var sealedKeyring: [UInt8]
    var activeTerm: Int
    var installedAt: Instant
    var encryptionCount: Int

    init(
        id: UniqueID,
        type: SealType,
        shares: Int,
        threshold: Int,
        sealedRootKey: [UInt8],
        madeAt: Instant,
        sealedKeyring: [UInt8]
    ) {
        self.id = id
        self.type = type
        self.shares = shares
        self.threshold = threshold
        self.sealedRootKey = sealedRootKey
        recoveryShares = 0
        recoveryThreshold = 0
        self.madeAt = madeAt
        self.sealedKeyring = sealedKeyring
        activeTerm = 1
        installedAt = madeAt
        encryptionCount = 0
    }

    init(_ row: Row) throws {
        guard let type = SealType(rawValue: try row["seal_type"]) else {
            throw PostgresError.decoding(column: "seal_type", expected: "a seal's type", oid: 0)
        }
        self.type = type
        id = try row["seal_id"]
        shares = try row["secret_shares"]
        threshold = try row["secret_threshold"]
        sealedRootKey = try row["sealed_root_key"]
        recoveryShares = try row["recovery_shares"]
        recoveryThreshold = try row["recovery_threshold"]
        sealedRecoveryKey = try row["sealed_recovery_key"]
        wrappedSealingKey = try row["wrapped_sealing_key"]
        madeAt = try row["made_at"]
        initializedAt = try row["initialized_at"]
        sealedKeyring = try row["sealed_keyring"]
        activeTerm = try row["active_term"]
        installedAt = try row["installed_at"]
        encryptionCount = try row["encryption_count"]
    }

    /// How many shares of `kind` are needed.
    func threshold(of kind: KeyKind) -> Int { kind == .unseal ? threshold : recoveryThreshold }
    func shares(of kind: KeyKind) -> Int { kind == .unseal ? shares : recoveryShares }

    /// Whose shares permit what is not unsealing: those that people hold.
    var permitting: KeyKind { type == .shamir ? .unseal : .recovery }
}

package enum SealType: String, Sendable {
    /// The root key is under a key that was split into shares.
    case shamir
    /// The root key is under a key that stands in a file of the server's machine.
    case file
    /// The root key is under a key that another server's transit has encrypted.
    case transit
}

/// Which of two keys was split.
package enum KeyKind: String, Sendable {
    case unseal
    /// Of a server that unseals itself: it opens nothing, but permits root generation and rekeying.
    case recovery
}

enum SealStore {
    static let row: Query = """
        SELECT seal.seal_id, seal.seal_type, seal.secret_shares, seal.secret_threshold, seal.sealed_root_key,
               seal.recovery_shares, seal.recovery_threshold, seal.sealed_recovery_key,
               seal.wrapped_sealing_key, seal.made_at, seal.initialized_at, keyring.sealed_keyring, keyring.active_term, keyring.installed_at,
               keyring.encryption_count
        FROM secrets.seals AS seal
        JOIN secrets.keyrings AS keyring ON keyring.tenant_id = seal.tenant_id
        WHERE seal.tenant_id = \(TenantID.installation)
        """

    static let lockedRow: Query = """
        SELECT seal.seal_id, seal.seal_type, seal.secret_shares, seal.secret_threshold, seal.sealed_root_key,
               seal.recovery_shares, seal.recovery_threshold, seal.sealed_recovery_key,
               seal.wrapped_sealing_key, seal.made_at, seal.initialized_at, keyring.sealed_keyring, keyring.active_term, keyring.installed_at,
               keyring.encryption_count
        FROM secrets.seals AS seal
        JOIN secrets.keyrings AS keyring ON keyring.tenant_id = seal.tenant_id
        WHERE seal.tenant_id = \(TenantID.installation)
        FOR UPDATE
        """

    /// Writes what a new seal needs, in the place of one that was never finished.
    static func begin(_ row: SealRow, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO secrets.seals AS seal
                (tenant_id, seal_id, seal_type, secret_shares, secret_threshold, sealed_root_key, recovery_shares,
                 recovery_threshold, sealed_recovery_key, wrapped_sealing_key, made_at)
            VALUES (\(TenantID.installation), \(row.id), \(row.type.rawValue), \(row.shares), \(row.threshold),
                    \(row.sealedRootKey), \(row.recoveryShares), \(row.recoveryThreshold), \(row.sealedRecoveryKey),
                    \(row.wrappedSealingKey), \(row.madeAt))
            ON CONFLICT (tenant_id) DO UPDATE SET
                seal_id = excluded.seal_id, seal_type = excluded.seal_type, secret_shares = excluded.secret_shares,
                secret_threshold = excluded.secret_threshold, sealed_root_key = excluded.sealed_root_key,
                recovery_shares = excluded.recovery_shares, recovery_threshold = excluded.recovery_threshold,
                sealed_recovery_key = excluded.sealed_recovery_key,
                wrapped_sealing_key = excluded.wrapped_sealing_key, made_at = excluded.made_at
            WHERE seal.initialized_at IS NULL
            """
        )
        let count = try db.execute(
            """
            INSERT INTO secrets.keyrings (tenant_id, sealed_keyring, active_term, installed_at)
            SELECT seal.tenant_id, \(row.sealedKeyring), 1, \(row.madeAt)
            FROM secrets.seals AS seal
            WHERE seal.tenant_id = \(TenantID.installation) AND seal.seal_id = \(row.id)
            ON CONFLICT (tenant_id) DO UPDATE SET
                sealed_keyring = excluded.sealed_keyring, active_term = excluded.active_term,
                installed_at = excluded.installed_at, encryption_count = 0
            """
        )
        guard count == 1 else { throw SealError.alreadyInitialized }
    }

    /// Of several that initialise at once, one finds its own seal here.
    static func finish(_ id: UniqueID, at now: Instant) -> Query {
        """
        UPDATE secrets.seals SET initialized_at = \(now)
        WHERE tenant_id = \(TenantID.installation) AND seal_id = \(id) AND initialized_at IS NULL
        """
    }

    static func replaceKeyring(_ row: SealRow) -> Query {
        """
        UPDATE secrets.keyrings
        SET sealed_keyring = \(row.sealedKeyring), active_term = \(row.activeTerm),
            installed_at = \(row.installedAt), encryption_count = \(row.encryptionCount)
        WHERE tenant_id = \(TenantID.installation)
        """
    }

    static func replaceSeal(_ row: SealRow) -> Query {
        """
        UPDATE secrets.seals
        SET seal_type = \(row.type.rawValue), secret_shares = \(row.shares), secret_threshold = \(row.threshold),
            sealed_root_key = \(row.sealedRootKey), recovery_shares = \(row.recoveryShares),
            recovery_threshold = \(row.recoveryThreshold), sealed_recovery_key = \(row.sealedRecoveryKey),
            wrapped_sealing_key = \(row.wrappedSealingKey)
        WHERE tenant_id = \(TenantID.installation)
        """
    }

    static func rewrap(_ wrapped: String, in place: String?, of id: UniqueID) -> Query {
        """
        UPDATE secrets.seals SET wrapped_sealing_key = \(wrapped)
        WHERE tenant_id = \(TenantID.installation) AND seal_id = \(id) AND wrapped_sealing_key = \(place)
        """
    }

    static func count(_ encryptions: Int, term: Int) -> Query {
        """
        UPDATE secrets.keyrings SET encryption_count = encryption_count + \(encryptions)
        WHERE tenant_id = \(TenantID.installation) AND active_term = \(term)
        """
    }

    static func keepBackup(_ backup: JSON?, of kind: KeyKind) -> Query {
        let text = backup.map { String(decoding: $0.canonicalBytes(), as: UTF8.self) }
        return switch kind {
        case .unseal:
            """
            UPDATE secrets.seals SET rekey_backup = \(text)::text::jsonb
            WHERE tenant_id = \(TenantID.installation)
            """
        case .recovery:
            """
            UPDATE secrets.seals SET recovery_backup = \(text)::text::jsonb
            WHERE tenant_id = \(TenantID.installation)
            """
        }
    }

    static func backup(of kind: KeyKind) -> Query {
        switch kind {
        case .unseal:
            "SELECT rekey_backup::text AS backup FROM secrets.seals WHERE tenant_id = \(TenantID.installation)"
        case .recovery:
            "SELECT recovery_backup::text AS backup FROM secrets.seals WHERE tenant_id = \(TenantID.installation)"
        }
    }
}
