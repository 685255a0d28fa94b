package import Evidence
import Ledger
import Postgres

extension Access {
    /// Makes one entity of several: their aliases, groups and tokens are `target`'s from then on, their policies and
    /// metadata are not.
    ///
    /// - Parameters:
    ///   - kept: aliases that stay where two entities have one at the same mount; the other one goes.
    ///   - isForced: whether there, else, the alias of `target` goes.
    /// - Throws: `ClientError.invalid`.
    package func mergeEntities(
        _ sources: [UniqueID],
        into target: UniqueID,
        keeping kept: [UniqueID],
        isForced: Bool,
        of tenant: Tenant
    ) async throws {
        guard !sources.isEmpty, sources.count <= 1_000 else {
            throw ClientError.invalid("the field from_entity_ids names no entity, or more than 1000")
        }
        guard !sources.contains(target) else {
            throw ClientError.invalid("to_entity_id should not be present in from_entity_ids")
        }
        do {
            try await mergeHeld(sources, into: target, keeping: kept, isForced: isForced, of: tenant)
        } catch let error as PostgresError where error.constraint == "principal_has_its_entity_alone" {
            throw ClientError.invalid(
                "two of the entities are registered as agents or applications: take the entity from one of them first"
            )
        }
    }

    private func mergeHeld(
        _ sources: [UniqueID],
        into target: UniqueID,
        keeping kept: [UniqueID],
        isForced: Bool,
        of tenant: Tenant
    ) async throws {
        let now = entries.clock.now()
        try await database.transaction(for: tenant.id) { db in
            let known = try db.rows(
                """
                SELECT entity_id FROM access.entities
                WHERE tenant_id = \(tenant.id) AND entity_id = ANY (\(sources + [target]))
                ORDER BY entity_id
                FOR UPDATE
                """
            ) { row -> UniqueID in try row["entity_id"] }
            guard known.contains(target) else {
                throw ClientError.invalid("entity id to merge to is invalid")
            }
            guard Set(known).isSuperset(of: sources) else {
                throw ClientError.invalid("entity id to merge from is invalid")
            }
            for source in sources {
                try merge(
                    source,
                    into: target,
                    keeping: kept,
                    isForced: isForced,
                    of: tenant,
                    at: now,
                    in: db
                )
            }
        }
    }

    private func merge(
        _ source: UniqueID,
        into target: UniqueID,
        keeping kept: [UniqueID],
        isForced: Bool,
        of tenant: Tenant,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        let conflicts = try db.rows(
            """
            SELECT theirs.alias_id AS theirs, ours.alias_id AS ours
            FROM access.entity_aliases AS theirs
            JOIN access.entity_aliases AS ours
                ON ours.tenant_id = theirs.tenant_id AND ours.mount_accessor = theirs.mount_accessor
            WHERE theirs.tenant_id = \(tenant.id) AND theirs.entity_id = \(source) AND ours.entity_id = \(target)
            """
        ) { row -> (theirs: UniqueID, ours: UniqueID) in (try row["theirs"], try row["ours"]) }
        for conflict in conflicts {
            let loser: UniqueID
            if kept.contains(conflict.theirs) || (isForced && !kept.contains(conflict.ours)) {
                loser = conflict.ours
            } else if kept.contains(conflict.ours) {
                loser = conflict.theirs
            } else {
                throw ClientError.invalid(
                    "conflicting mount accessors in following alias IDs and neither was given in "
                        + "conflicting_alias_ids_to_keep: \(conflict.theirs), \(conflict.ours)"
                )
            }
            try db.execute(
                "DELETE FROM access.entity_aliases WHERE tenant_id = \(tenant.id) AND alias_id = \(loser)"
            )
        }
        try db.execute(
            """
            UPDATE access.entity_aliases SET entity_id = \(target), updated_at = \(now)
            WHERE tenant_id = \(tenant.id) AND entity_id = \(source)
            """
        )
        try db.execute(
            """
            INSERT INTO access.group_entities (tenant_id, group_id, entity_id)
            SELECT tenant_id, group_id, \(target) FROM access.group_entities
            WHERE tenant_id = \(tenant.id) AND entity_id = \(source)
            ON CONFLICT DO NOTHING
            """
        )
        try db.execute(
            """
            UPDATE access.client_tokens SET entity_id = \(target)
            WHERE tenant_id = \(tenant.id) AND entity_id = \(source)
            """
        )
        try db.execute(
            """
            UPDATE access.tokens SET entity_id = \(target)
            WHERE tenant_id = \(tenant.id) AND entity_id = \(source)
            """
        )
        // The agent or application that it was is the other entity from now on.
        try db.execute(
            """
            UPDATE access.principals SET entity_id = \(target)
            WHERE tenant_id = \(tenant.id) AND entity_id = \(source)
            """
        )
        try db.execute(
            "DELETE FROM access.entities WHERE tenant_id = \(tenant.id) AND entity_id = \(source)"
        )
    }
}
