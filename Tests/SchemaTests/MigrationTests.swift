import Evidence
import Foundation
import Postgres
import Schema
import TestSupport
import Testing

@Suite("Migrations")
struct MigrationTests {
    @Test("the files are numbered from 1 without gaps and each opens with what, why and what it locks")
    func files() throws {
        let migrations = try Schema.migrations()
        #expect(migrations.map(\.version) == Array(1...migrations.count))
        for migration in migrations {
            let opening = migration.sql.split(separator: "\n").prefix { $0.hasPrefix("--") }
            for word in ["-- What:", "-- Why:", "-- Locks:"] {
                #expect(opening.contains { $0.hasPrefix(word) }, "\(migration.name) does not say \(word)")
            }
        }
    }

    @Test("the bootstrap marks the two statements that need a superuser, and no other creates such a role")
    func bootstrapMarks() throws {
        let bootstrap = try Schema.bootstrap()
        #expect(bootstrap.contains("(1) Needs a superuser"))
        #expect(bootstrap.contains("(2) Needs a superuser"))
        #expect(bootstrap.components(separatedBy: "BYPASSRLS;\n").count == 2)
        #expect(!bootstrap.contains("PASSWORD"))
    }

    @Test("who held every right of 0.1.0 gets those that came later, and nobody else gets any")
    func laterRights() async throws {
        try await TestDatabase.with { database in
            try await EmptyDatabase.with("rights", beside: database) { empty in
                let migrations = try Schema.migrations()
                _ = try await Migrator(Array(migrations.prefix { $0.version < 16 })).migrate(empty.owner)
                try await empty.superuser.withConnection { db in
                    try db.executeScript(
                        """
                        INSERT INTO access.tenants (tenant_id, name) VALUES (gen_random_uuid(), 'northwind');
                        INSERT INTO access.callers (tenant_id, caller_id, kind, name, permissions)
                        SELECT tenant_id, gen_random_uuid(), 'person', caller, rights
                        FROM access.tenants CROSS JOIN (VALUES
                            ('ada', '{accord.write,artifact.register,ceremony.open,ceremony.sign,ceremony.reject,
                                      deployment.record,verification.submit,read,ledger.read,caller.manage}'::text[]),
                            ('bob', '{read,caller.manage}')
                        ) AS planted (caller, rights);
                        """
                    )
                }
                _ = try await Migrator(migrations).migrate(empty.owner)
                let rights = try await empty.superuser.lines(
                    """
                    SELECT name || ' ' || array_to_string(permissions[greatest(1, cardinality(permissions) - 18):], ' ')
                           AS line
                    FROM access.callers ORDER BY name
                    """
                )
                #expect(
                    rights == [
                        "ada ledger.erase job.read job.manage source.manage event.push file.read target.manage "
                            + "deviation.accept verifier.manage webhook.manage substrate.manage "
                            + "baseline.manage drift.run finding.judge tenant.manage policy.manage "
                            + "secret.manage attestation.import trust.manage",
                        "bob read caller.manage",
                    ]
                )
            }
        }
    }

    @Test("applying them one by one, each in a run of its own, gives the same schema as all at once")
    func oneByOne() async throws {
        let migrations = try Schema.migrations()
        try await TestDatabase.with { database in
            let atOnce = try await SchemaDescription(of: database.superuser)
            try await EmptyDatabase.with("steps", beside: database) { empty in
                for count in 1...migrations.count {
                    let applied = try await Migrator(Array(migrations.prefix(count))).migrate(empty.owner)
                    #expect(applied == [count])
                }
                let oneByOne = try await SchemaDescription(of: empty.superuser)
                #expect(oneByOne.difference(from: atOnce) == [])
            }
        }
    }

    @Test("deployments that are there already are counted, for every tenant")
    func countsOfWhatIsThere() async throws {
        let migrations = try Schema.migrations()
        let step = try #require(migrations.first { $0.name == "create_deployment_counts" })
        try await TestDatabase.with { database in
            try await EmptyDatabase.with("counts", beside: database) { empty in
                _ = try await Migrator(Array(migrations.prefix(step.version - 1))).migrate(empty.owner)
                let tenants = [
                    TenantID(UniqueID(at: Instant(microseconds: 0))),
                    TenantID(UniqueID(at: Instant(microseconds: 0))),
                ]
                for (statuses, tenant) in zip([["match", "drift", "drift"], []], tenants) {
                    _ = try await empty.superuser.batch(Self.artifact(of: tenant, standing: statuses))
                }
                _ = try await Migrator(migrations).migrate(empty.owner)
                let counts = try await empty.superuser.lines(
                    """
                    SELECT concat_ws(' ', match_count, drift_count, unknown_count) AS line
                    FROM custody.deployment_counts ORDER BY line
                    """
                )
                #expect(counts == ["0 0 0", "1 2 0"])
            }
        }
    }

    @Test(
        "to what an artifact went back already is known, whether the feed has it or not, unless more was approved since"
    )
    func rollbacksThatAreThere() async throws {
        let migrations = try Schema.migrations()
        let step = try #require(migrations.first { $0.version == 24 })
        try await TestDatabase.with { database in
            try await EmptyDatabase.with("rollbacks", beside: database) { empty in
                _ = try await Migrator(Array(migrations.prefix(step.version - 1))).migrate(empty.owner)
                let tenants = (0..<3).map { _ in TenantID(UniqueID(at: Instant(microseconds: 0))) }
                for (number, tenant) in tenants.enumerated() {
                    _ = try await empty.superuser.batch(Self.artifact(of: tenant, standing: []))
                    _ = try await empty.superuser.batch(Self.rollbacks(of: tenant, listed: number == 1))
                }
                let approved = tenants[2]
                try await empty.superuser.execute(
                    """
                    INSERT INTO custody.artifact_versions (
                        tenant_id, governed_artifact_id, version, cid, content, parser, sources, chronicle_entry_id
                    )
                    VALUES (\(approved), \(approved), 1, \("sha256:\(approved)"), '{}', 'dns_zone/1', '[]', 'x')
                    """
                )
                try await empty.superuser.execute(
                    """
                    INSERT INTO custody.ceremonies (
                        tenant_id, ceremony_id, governed_artifact_id, version, cid, accord_binding_id, ceremony_class,
                        quorum, eligible_dids, payload, payload_type, state, opened_by, opened_at, expires_at, closed_at
                    )
                    VALUES (
                        \(approved), \(approved), \(approved), 1, \("sha256:\(approved)"), \(approved),
                        'SingleApproval', 1, '{did:key:ada}', '{}', 'application/json', 'approved', 'ada',
                        '2026-01-03', '2026-01-04', '2026-01-03'
                    )
                    """
                )
                _ = try await Migrator(migrations).migrate(empty.owner)
                let lines = try await empty.superuser.lines(
                    """
                    SELECT concat_ws(' ', tenant_id, rolled_back_cid) AS line
                    FROM custody.custody_heads ORDER BY tenant_id
                    """
                )
                let expected = tenants.map { $0 == approved ? "\($0)" : "\($0) sha256:second" }
                #expect(Set(lines) == Set(expected))
            }
        }
    }

    /// Two of them, told by entries; the feed lists them, or has listed nothing yet.
    private static func rollbacks(of tenant: TenantID, listed: Bool) -> [Query] {
        var queries: [Query] = [
            """
            INSERT INTO custody.custody_heads (
                tenant_id, governed_artifact_id, sequence_number, state, transitioned_at
            )
            VALUES (\(tenant), \(tenant), 0, 'proposed', now())
            """
        ]
        for (index, cid) in ["first", "second"].enumerated() {
            let entry: JSON = [
                "type": "muniment.deployment.all_rolled_back",
                "data": [
                    "artifact": ["id": .string(tenant.description)], "cid": .string("sha256:\(cid)"),
                    "at": .string("2026-01-0\(index + 1)T00:00:00Z"),
                ],
            ]
            queries.append(
                """
                INSERT INTO ledger.entries (
                    tenant_id, ledger, leaf_index, entry_id, appended_at, bytes, leaf_hash, previous_hash, chain_hash
                )
                VALUES (
                    \(tenant), 'chronicle', \(index), gen_random_uuid(), now(), \(entry.canonicalBytes()),
                    sha256('leaf'), \(Digest.sha256(of: Array(cid.utf8)).bytes), sha256('chain')
                )
                """
            )
            guard listed else { continue }
            queries.append(
                """
                INSERT INTO chronicle.events (
                    tenant_id, leaf_index, entry_id, type, source, happened_at, appended_at
                )
                VALUES (
                    \(tenant), \(index), gen_random_uuid(), 'muniment.deployment.all_rolled_back', 'urn:muniment',
                    now(), now()
                )
                """
            )
        }
        return queries
    }

    private static func artifact(of tenant: TenantID, standing statuses: [String]) -> [Query] {
        let opening: [Query] = [
            "SELECT access.create_tenant(\(tenant), \(tenant.description))",
            """
            INSERT INTO custody.accord_bindings
                (tenant_id, accord_binding_id, accord_id, version, accord_cid, accord_name)
            VALUES (\(tenant), \(tenant), \(tenant), 1, \("sha256:\(tenant)"), 'accord')
            """,
            """
            INSERT INTO custody.governed_artifacts
                (tenant_id, governed_artifact_id, cid, artifact_type, artifact_name, accord_binding_id, current_version)
            VALUES (\(tenant), \(tenant), \("sha256:\(tenant)"), 'dns_zone', 'zone', \(tenant), 1)
            """,
        ]
        return opening
            + statuses.enumerated().map { number, status in
                """
                INSERT INTO custody.deployment_states (
                    tenant_id, deployment_state_id, target_kind, target_identifier, governed_artifact_id, drift_status
                )
                VALUES (\(tenant), gen_random_uuid(), 'cluster', \("site-\(number)"), \(tenant), \(status))
                """
            }
    }

    @Test("applying them again does nothing")
    func again() async throws {
        try await TestDatabase.with { database in
            let migrator = try Migrator(Schema.migrations())
            let applied = try await migrator.migrate(database.owner)
            #expect(applied == [])
            let pending = try await migrator.pending(in: database.app)
            #expect(pending == [])
        }
    }

    @Test("a file that was changed after it had been applied is refused, and nothing is applied")
    func changedFile() async throws {
        var migrations = try Schema.migrations()
        let first = migrations[0]
        migrations[0] = Migration(version: first.version, name: first.name, sql: first.sql + "-- edited\n")
        migrations.append(
            Migration(
                version: migrations.count + 1,
                name: "next",
                sql: "CREATE TABLE access.next (id integer)"
            )
        )
        let migrator = try Migrator(migrations)
        try await TestDatabase.with { database in
            await #expect(throws: Migrator.Failure.changed(version: 1, name: first.name)) {
                _ = try await migrator.migrate(database.owner)
            }
            let made = try await database.superuser.count(
                "SELECT count(*) AS count FROM pg_class WHERE oid = to_regclass('access.next')"
            )
            #expect(made == 0)
        }
    }

    @Test("a migration that fails leaves nothing behind")
    func failingMigration() async throws {
        var migrations = try Schema.migrations()
        migrations.append(
            Migration(
                version: migrations.count + 1,
                name: "fails",
                sql: "CREATE TABLE access.half (id integer); SELECT 1 / 0"
            )
        )
        let migrator = try Migrator(migrations)
        try await TestDatabase.with { database in
            let outcome = try await refusal { _ = try await migrator.migrate(database.owner) }
            #expect(outcome?.sqlState == "22012")
            let made = try await database.superuser.count(
                "SELECT count(*) AS count FROM pg_class WHERE oid = to_regclass('access.half')"
            )
            #expect(made == 0)
            let pending = try await migrator.pending(in: database.app)
            #expect(pending == [migrations.count])
        }
    }
}
