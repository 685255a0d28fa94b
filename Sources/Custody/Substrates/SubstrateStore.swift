package import Evidence
import Postgres

/// The rows of `custody.substrates`, and of what is known of each cluster.
struct SubstrateStore {
    /// How long after a ceremony's end a removed substrate is asked to delete what was asked of it.
    private static let patience: Duration = .seconds(7 * 86_400)

    let tenant: TenantID

    // MARK: On the record

    func insert(_ substrate: Substrate, entryID: UniqueID, in db: isolated Connection) throws {
        do {
            try db.execute(
                """
                INSERT INTO custody.substrates
                    (tenant_id, substrate_id, substrate_name, kind, address, namespace, credential_file, authority_file,
                     added_by, added_by_caller, added_at, chronicle_entry_id)
                VALUES (\(tenant), \(substrate.id), \(substrate.name), 'kubernetes', \(substrate.address),
                        \(substrate.namespace), \(substrate.credentialFile), \(substrate.authorityFile),
                        \(substrate.addedBy), \(substrate.addedByCaller), \(substrate.addedAt), \(entryID))
                """
            )
        } catch let error as PostgresError where error.constraint == "one_substrate_decides" {
            throw CustodyError.substratePresent
        }
    }

    func remove(_ id: UniqueID, at now: Instant, in db: isolated Connection) throws {
        try db.execute(
            "UPDATE custody.substrates SET removed_at = \(now) WHERE tenant_id = \(tenant) AND substrate_id = \(id)"
        )
    }

    /// That a ceremony is decided by a substrate.
    func insert(ceremony: UniqueID, decidedBy substrate: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO custody.ceremony_substrates (tenant_id, ceremony_id, substrate_id)
            VALUES (\(tenant), \(ceremony), \(substrate))
            """
        )
    }

    func decides(_ ceremony: UniqueID, _ substrate: UniqueID) -> Query {
        """
        SELECT ceremony_id FROM custody.ceremony_substrates
        WHERE tenant_id = \(tenant) AND ceremony_id = \(ceremony) AND substrate_id = \(substrate)
        """
    }

    /// Those that are not removed, and those with ceremonies that are open still, or ended so lately that their resources
    /// are to be deleted there.
    func current(at now: Instant) -> Query {
        """
        SELECT substrate_id, substrate_name, address, namespace, credential_file, authority_file, added_by, added_by_caller,
               added_at, removed_at
        FROM custody.substrates AS substrate
        WHERE tenant_id = \(tenant)
          AND (removed_at IS NULL OR EXISTS (
              SELECT FROM custody.ceremony_substrates AS decided
              JOIN custody.ceremonies AS ceremony
                ON ceremony.tenant_id = decided.tenant_id AND ceremony.ceremony_id = decided.ceremony_id
              WHERE decided.tenant_id = \(tenant) AND decided.substrate_id = substrate.substrate_id
                AND (ceremony.state = 'open' OR ceremony.closed_at > \(now.advanced(by: .zero - Self.patience)) AND EXISTS (
                    SELECT FROM custody.substrate_resources AS resource
                    WHERE resource.tenant_id = ceremony.tenant_id AND resource.substrate_id = decided.substrate_id
                      AND resource.ceremony_id = ceremony.ceremony_id AND NOT resource.is_gone
                      AND NOT resource.is_decided
                ))
          ))
        ORDER BY added_at DESC, substrate_id
        LIMIT 20
        """
    }

    /// The one that decides what is opened from now on.
    var deciding: Query {
        """
        SELECT substrate_id, substrate_name, address, namespace, credential_file, authority_file, added_by, added_by_caller,
               added_at, removed_at
        FROM custody.substrates
        WHERE tenant_id = \(tenant) AND removed_at IS NULL
        """
    }

    func latest(named name: String) -> Query {
        """
        SELECT substrate_id, substrate_name, address, namespace, credential_file, authority_file, added_by, added_by_caller,
               added_at, removed_at
        FROM custody.substrates
        WHERE tenant_id = \(tenant) AND substrate_name = \(name)
        ORDER BY added_at DESC, substrate_id DESC
        LIMIT 1
        """
    }

    func one(_ id: UniqueID) -> Query {
        """
        SELECT substrate_id, substrate_name, address, namespace, credential_file, authority_file, added_by, added_by_caller,
               added_at, removed_at
        FROM custody.substrates
        WHERE tenant_id = \(tenant) AND substrate_id = \(id)
        """
    }

    // MARK: What is known of the cluster

    func watch(of substrate: UniqueID) -> Query {
        """
        SELECT resource_version, last_heard_at, failure, failed_at FROM custody.substrate_watches
        WHERE tenant_id = \(tenant) AND substrate_id = \(substrate)
        """
    }

    func keep(resourceVersion: String?, of substrate: UniqueID, at now: Instant) -> Query {
        """
        INSERT INTO custody.substrate_watches (tenant_id, substrate_id, resource_version, last_heard_at)
        VALUES (\(tenant), \(substrate), \(resourceVersion), \(now))
        ON CONFLICT (tenant_id, substrate_id) DO UPDATE
        SET resource_version = excluded.resource_version, last_heard_at = excluded.last_heard_at, failure = NULL,
            failed_at = NULL
        """
    }

    func note(failure: String, of substrate: UniqueID, at now: Instant) -> Query {
        """
        INSERT INTO custody.substrate_watches (tenant_id, substrate_id, failure, failed_at)
        VALUES (\(tenant), \(substrate), \(failure), \(now))
        ON CONFLICT (tenant_id, substrate_id) DO UPDATE
        SET failure = excluded.failure,
            failed_at = CASE WHEN substrate_watches.failure IS NULL THEN excluded.failed_at
                             ELSE substrate_watches.failed_at END
        """
    }

    /// The cluster was heard, and had nothing new.
    func noteHeard(_ substrate: UniqueID, at now: Instant) -> Query {
        """
        UPDATE custody.substrate_watches SET last_heard_at = \(now), failure = NULL, failed_at = NULL
        WHERE tenant_id = \(tenant) AND substrate_id = \(substrate)
        """
    }

    func resource(_ uid: String, of substrate: UniqueID) -> Query {
        """
        SELECT uid, name, resource_version, ceremony_id, is_gone FROM custody.substrate_resources
        WHERE tenant_id = \(tenant) AND substrate_id = \(substrate) AND uid = \(uid)
        """
    }

    /// Those that were there when they were last seen.
    func present(of substrate: UniqueID, limit: Int) -> Query {
        """
        SELECT uid, name, resource_version, ceremony_id, is_gone FROM custody.substrate_resources
        WHERE tenant_id = \(tenant) AND substrate_id = \(substrate) AND NOT is_gone
        ORDER BY uid
        LIMIT \(limit: limit)
        """
    }

    func put(_ resource: KnownResource, problem: String?, of substrate: UniqueID, at now: Instant) -> Query {
        """
        INSERT INTO custody.substrate_resources
            (tenant_id, substrate_id, uid, name, resource_version, ceremony_id, is_gone, problem, seen_at)
        VALUES (\(tenant), \(substrate), \(resource.uid), \(resource.name), \(resource.resourceVersion),
                \(resource.ceremonyID), \(resource.isGone), \(problem), \(now))
        ON CONFLICT (tenant_id, substrate_id, uid) DO UPDATE
        SET resource_version = excluded.resource_version, is_gone = excluded.is_gone, problem = excluded.problem,
            ceremony_id = coalesce(substrate_resources.ceremony_id, excluded.ceremony_id), seen_at = excluded.seen_at
        """
    }

    func problems(of substrate: UniqueID) -> Query {
        """
        SELECT name, problem, seen_at FROM custody.substrate_resources
        WHERE tenant_id = \(tenant) AND substrate_id = \(substrate) AND problem IS NOT NULL AND NOT is_gone
        ORDER BY seen_at DESC, uid
        LIMIT 20
        """
    }

    func count(of substrate: UniqueID) -> Query {
        """
        SELECT count(*) AS count FROM custody.substrate_resources
        WHERE tenant_id = \(tenant) AND substrate_id = \(substrate) AND NOT is_gone
        """
    }

    /// Open ceremonies that a substrate is to decide and has not been asked for, the oldest first.
    func unasked(of substrate: UniqueID, at now: Instant, limit: Int) -> Query {
        """
        SELECT decided.ceremony_id
        FROM custody.ceremony_substrates AS decided
        JOIN custody.ceremonies AS ceremony
          ON ceremony.tenant_id = decided.tenant_id AND ceremony.ceremony_id = decided.ceremony_id
        WHERE decided.tenant_id = \(tenant) AND decided.substrate_id = \(substrate) AND ceremony.state = 'open'
          AND ceremony.expires_at > \(now)
          AND NOT EXISTS (
              SELECT FROM custody.substrate_resources AS resource
              WHERE resource.tenant_id = decided.tenant_id AND resource.substrate_id = decided.substrate_id
                AND resource.ceremony_id = decided.ceremony_id
          )
        ORDER BY ceremony.opened_at, decided.ceremony_id
        LIMIT \(limit: limit)
        """
    }

    /// Resources whose ceremony ended here and not there: nobody shall decide them any more.
    func leftOver(of substrate: UniqueID, limit: Int) -> Query {
        """
        SELECT resource.uid, resource.name, resource.resource_version, resource.ceremony_id, resource.is_gone
        FROM custody.substrate_resources AS resource
        JOIN custody.ceremonies AS ceremony
          ON ceremony.tenant_id = resource.tenant_id AND ceremony.ceremony_id = resource.ceremony_id
        WHERE resource.tenant_id = \(tenant) AND resource.substrate_id = \(substrate) AND NOT resource.is_gone
          AND NOT resource.is_decided AND ceremony.state <> 'open'
        ORDER BY resource.uid
        LIMIT \(limit: limit)
        """
    }

    /// It is none of the ceremony's, whatever it says, or says no longer what it was asked for.
    func unlink(_ uid: String, of substrate: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE custody.substrate_resources SET ceremony_id = NULL
            WHERE tenant_id = \(tenant) AND substrate_id = \(substrate) AND uid = \(uid)
            """
        )
    }

    func markDecided(_ uid: String, of substrate: UniqueID, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE custody.substrate_resources SET is_decided = true
            WHERE tenant_id = \(tenant) AND substrate_id = \(substrate) AND uid = \(uid)
            """
        )
    }
}

/// An object of a cluster, as it was last seen.
package struct KnownResource: Hashable, Sendable {
    package var uid: String
    package var name: String
    package var resourceVersion: String
    /// `nil`: of none that is known here.
    package var ceremonyID: UniqueID?
    package var isGone: Bool

    package init(
        uid: String,
        name: String,
        resourceVersion: String,
        ceremonyID: UniqueID? = nil,
        isGone: Bool = false
    ) {
        self.uid = uid
        self.name = name
        self.resourceVersion = resourceVersion
        self.ceremonyID = ceremonyID
        self.isGone = isGone
    }
}

extension KnownResource {
    init(_ row: Row) throws {
        self.init(
            uid: try row["uid"],
            name: try row["name"],
            resourceVersion: try row["resource_version"],
            ceremonyID: try row["ceremony_id"],
            isGone: try row["is_gone"]
        )
    }
}

extension Substrate {
    init(_ row: Row) throws {
        self.init(
            id: try row["substrate_id"],
            name: try row["substrate_name"],
            address: try row["address"],
            namespace: try row["namespace"],
            credentialFile: try row["credential_file"],
            authorityFile: try row["authority_file"],
            addedBy: try row["added_by"],
            addedByCaller: try row["added_by_caller"],
            addedAt: try row["added_at"],
            removedAt: try row["removed_at"]
        )
    }
}
