package import Evidence
import Postgres

/// An independent party whose signed results are taken.
package struct RegisteredVerifier: Hashable, Sendable {
    package static let nameCharacters = 100

    package var id: UniqueID
    package var name: String
    package var did: String
    /// `external` or `insurer`.
    package var infrastructure: Verification.Infrastructure
    /// For how long what it signs stands against what others see, in seconds; `nil`: until it looks again.
    package var validForSeconds: Int?
    /// Of a did:web: the keys that its document named at `keysAt`. They stay until somebody has them asked for again: what is
    /// verified never asks.
    package var keys: [VerifierKey] = []
    package var keysAt: Instant?
    package var addedBy: String
    package var addedAt: Instant
    package var revokedBy: String?
    package var revokedAt: Instant?
    /// That tells that it was added.
    package var entryID: UniqueID?

    /// By what its signatures are checked.
    var verificationKeys: [VerificationKey] {
        (keys.isEmpty ? [did] : keys.map(\.key)).compactMap { DIDKey($0)?.verificationKey }
    }
}

/// Who is to be trusted from now on.
package struct VerifierDraft: Hashable, Sendable {
    package static let validForSeconds = 60...315_360_000

    package var name: String
    package var did: String
    /// `external` or `insurer`.
    package var infrastructure: String
    /// `RegisteredVerifier.validForSeconds`.
    package var validForSeconds: Int?

    package init(name: String, did: String, infrastructure: String, validForSeconds: Int? = nil) {
        self.name = name
        self.did = did
        self.infrastructure = infrastructure
        self.validForSeconds = validForSeconds
    }

    /// - Returns: the DID, where its keys stand in a document elsewhere; `nil` of a did:key.
    func check() throws(CustodyError) -> DIDWeb? {
        try Field("name").length(of: name, atMost: RegisteredVerifier.nameCharacters)
        try Field("did").bareDID(did)
        let allowed: [Verification.Infrastructure] = [.external, .insurer]
        try Field("infrastructure").oneOf(allowed.map(\.rawValue), infrastructure)
        if let validForSeconds {
            try Field("valid_for_sec").range(validForSeconds, in: Self.validForSeconds)
        }
        guard DIDKey(did) == nil else { return nil }
        let web: DIDWeb
        do throws(DIDWeb.Fault) {
            web = try DIDWeb(did)
        } catch .otherMethod {
            throw .invalid(field: "did", .noKey(did: did))
        } catch {
            throw .invalid(field: "did", .notADIDWeb(did, why: "\(error)"))
        }
        // Written in one way alone, so that nobody else can be meant by another text of it.
        guard web.canonical.utf8.elementsEqual(did.utf8) else {
            throw .invalid(field: "did", .writtenOtherwise(web.canonical))
        }
        return web
    }
}

/// Reads and writes `custody.verifiers`.
struct VerifierStore {
    /// By name, those that are revoked last.
    func all(of tenant: TenantID, limit: Int) -> Query {
        """
        SELECT \(columnsOf: RegisteredVerifier.self)
        FROM custody.verifiers
        WHERE tenant_id = \(tenant)
        ORDER BY revoked_at IS NOT NULL, name COLLATE "C", verifier_id
        LIMIT \(limit: limit)
        """
    }

    /// Those that were not revoked, by one of these DIDs, or keys of theirs, or this name.
    func trusted(dids: [String], name: String?, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: RegisteredVerifier.self)
        FROM custody.verifiers
        WHERE tenant_id = \(tenant) AND revoked_at IS NULL AND (
            did = ANY(\(dids)) OR name = \(name)
            OR EXISTS (SELECT FROM jsonb_array_elements(keys) AS held WHERE held ->> 'key' = ANY(\(dids)))
        )
        ORDER BY verifier_id
        LIMIT 100
        """
    }

    /// Those that were trusted at a moment.
    func trusted(at moment: Instant, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: RegisteredVerifier.self)
        FROM custody.verifiers
        WHERE tenant_id = \(tenant) AND added_at <= \(moment) AND (revoked_at IS NULL OR revoked_at > \(moment))
        ORDER BY added_at DESC, verifier_id
        LIMIT 10000
        """
    }

    /// One, whether it is trusted or was.
    func one(_ id: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: RegisteredVerifier.self)
        FROM custody.verifiers
        WHERE tenant_id = \(tenant) AND verifier_id = \(id)
        """
    }

    /// DIDs in whose name results are taken signed alone: also of verifiers that were revoked.
    func known(dids: [String], of tenant: TenantID) -> Query {
        """
        SELECT did
        FROM custody.verifiers
        WHERE tenant_id = \(tenant) AND (
            did = ANY(\(dids))
            OR EXISTS (SELECT FROM jsonb_array_elements(keys) AS held WHERE held ->> 'key' = ANY(\(dids)))
        )
        ORDER BY revoked_at IS NOT NULL, verifier_id
        LIMIT 1
        """
    }

    func insert(
        _ verifier: RegisteredVerifier,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO custody.verifiers (
                tenant_id, verifier_id, name, did, infrastructure, valid_for_sec, keys, keys_at, added_by, added_at,
                chronicle_entry_id
            )
            VALUES (
                \(tenant), \(verifier.id), \(verifier.name), \(verifier.did), \(verifier.infrastructure.rawValue),
                \(verifier.validForSeconds), \(JSON.array(verifier.keys.map(\.json))), \(verifier.keysAt),
                \(verifier.addedBy), \(verifier.addedAt), \(entryID)
            )
            """
        )
    }

    func pin(
        _ keys: [VerifierKey],
        to id: UniqueID,
        at moment: Instant,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            UPDATE custody.verifiers SET keys = \(JSON.array(keys.map(\.json))), keys_at = \(moment)
            WHERE tenant_id = \(tenant) AND verifier_id = \(id) AND revoked_at IS NULL
            """
        )
    }

    func revoke(
        _ id: UniqueID,
        at moment: Instant,
        by actor: String,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            UPDATE custody.verifiers SET revoked_at = \(moment), revoked_by = \(actor)
            WHERE tenant_id = \(tenant) AND verifier_id = \(id) AND revoked_at IS NULL
            """
        )
    }
}

extension Query.StringInterpolation {
    /// The columns of a verifier; a text of ours, so that they are listed once.
    fileprivate mutating func appendInterpolation(columnsOf type: RegisteredVerifier.Type) {
        appendLiteral(
            """
            verifier_id, name, did, infrastructure, valid_for_sec, keys, keys_at, added_by, added_at, revoked_by,
                   revoked_at, chronicle_entry_id
            """
        )
    }
}

extension RegisteredVerifier {
    init(_ row: Row) throws {
        self.init(
            id: try row["verifier_id"],
            name: try row["name"],
            did: try row["did"],
            infrastructure: try Verification.Infrastructure(column: "infrastructure", of: row),
            validForSeconds: try row["valid_for_sec"],
            keys: (try row["keys"] as JSON).array?.compactMap(VerifierKey.init(json:)) ?? [],
            keysAt: try row["keys_at"],
            addedBy: try row["added_by"],
            addedAt: try row["added_at"],
            revokedBy: try row["revoked_by"],
            revokedAt: try row["revoked_at"],
            entryID: try row["chronicle_entry_id"]
        )
    }
}
