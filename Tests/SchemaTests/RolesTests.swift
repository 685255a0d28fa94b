import Postgres
import Schema
import TestSupport
import Testing

/// Who may do what, as closed lists held against the catalogue. A migration that grants more changes a list here.
@Suite("Roles and grants", .oneDatabase)
struct RolesTests {
    @Test("the three roles have the attributes they need and no other, and nobody is a member of more")
    func attributes() async throws {
        try await SuiteDatabase.with { database in
            let roles = try await database.superuser.lines(
                """
                SELECT concat_ws(
                    ' ', rolname,
                    CASE WHEN rolcanlogin THEN 'login' END, CASE WHEN rolbypassrls THEN 'bypassrls' END,
                    CASE WHEN rolsuper THEN 'superuser' END, CASE WHEN rolcreaterole THEN 'createrole' END,
                    CASE WHEN rolcreatedb THEN 'createdb' END, CASE WHEN rolreplication THEN 'replication' END
                ) AS line
                FROM pg_roles WHERE rolname LIKE 'muniment%' ORDER BY rolname
                """
            )
            #expect(roles == ["muniment_app login", "muniment_definer bypassrls", "muniment_owner login"])
            let memberships = try await database.superuser.lines(
                """
                SELECT member::regrole || ' in ' || roleid::regrole AS line FROM pg_auth_members
                WHERE member::regrole::text LIKE 'muniment%' OR roleid::regrole::text LIKE 'muniment%'
                """
            )
            #expect(memberships == ["muniment_owner in muniment_definer"])
        }
    }

    @Test("the serving role owns nothing, the definer nothing but its functions")
    func ownership() async throws {
        try await SuiteDatabase.with { database in
            let owned = try await database.superuser.lines(
                """
                SELECT DISTINCT refobjid::regrole || ' ' || classid::regclass AS line FROM pg_shdepend
                WHERE deptype = 'o' AND refobjid::regrole::text IN ('muniment_app', 'muniment_definer')
                  AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
                """
            )
            #expect(owned == ["muniment_definer pg_proc"])
        }
    }

    @Test("the functions that run as their owner are these, with a pinned search_path")
    func definerFunctions() async throws {
        try await SuiteDatabase.with { database in
            let functions = try await database.superuser.lines(
                """
                SELECT concat_ws(' ', oid::regprocedure, proowner::regrole, proconfig) AS line
                FROM pg_proc WHERE prosecdef ORDER BY 1
                """
            )
            let pinned = #"{"search_path=pg_catalog, pg_temp"}"#
            let patient = #"{"search_path=pg_catalog, pg_temp",lock_timeout=3s}"#
            #expect(
                functions == [
                    "access.create_tenant(uuid,text) muniment_definer \(pinned)",
                    "access.find_client_token(bytea,timestamp with time zone,bytea) muniment_definer \(pinned)",
                    "access.find_provider(text) muniment_definer \(pinned)",
                    "access.find_token(bytea) muniment_definer \(pinned)",
                    "access.raise_identity_revision() muniment_definer \(pinned)",
                    "access.tenant_ids() muniment_definer \(pinned)",
                    "access.tenant_named(text) muniment_definer \(pinned)",
                    "attestor.evidence_sums() muniment_definer \(pinned)",
                    "attestor.refresh_triage_sums() muniment_owner \(pinned)",
                    "attestor.triage_sums() muniment_definer \(pinned)",
                    "custody.accords_containing(uuid,jsonb,integer) muniment_definer \(pinned)",
                    "custody.artifacts_containing(uuid,jsonb,integer) muniment_definer \(pinned)",
                    "custody.delete_erased_verifications(uuid,uuid,uuid[],timestamp with time zone[],bytea) "
                        + "muniment_definer \(pinned)",
                    "custody.drop_retired_partition(text) muniment_owner \(patient)",
                    "custody.partition_retention(text,timestamp with time zone) muniment_owner \(pinned)",
                    "custody.retire_partition(text,timestamp with time zone) muniment_owner \(patient)",
                    "jobs.beat(uuid,uuid[]) muniment_definer \(pinned)",
                    "jobs.claim(uuid,text[],integer,timestamp with time zone) muniment_definer \(pinned)",
                    "jobs.claim_shared(uuid,text[],integer,timestamp with time zone,uuid[],integer[],integer) "
                        + "muniment_definer \(pinned)",
                    "jobs.delete_completed(text[],timestamp with time zone,integer) muniment_definer \(pinned)",
                    "jobs.delete_finished(timestamp with time zone,integer) muniment_definer \(pinned)",
                    "jobs.figures(timestamp with time zone) muniment_definer \(pinned)",
                    "jobs.rescue(interval,timestamp with time zone) muniment_definer \(pinned)",
                    "ledger.due_for_checkpoint(bytea,integer) muniment_definer \(pinned)",
                    "ledger.erase_entries_bytes(uuid,text,uuid) muniment_definer \(pinned)",
                    "schema.ensure_partitions(timestamp with time zone,timestamp with time zone) muniment_owner "
                        + patient,
                ]
            )
        }
    }

    @Test("everybody may execute none of our functions, the serving role these")
    func execution() async throws {
        try await SuiteDatabase.with { database in
            let open = try await database.superuser.lines(
                """
                SELECT oid::regprocedure::text AS line FROM pg_proc
                WHERE pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
                  AND has_function_privilege('public', oid, 'EXECUTE')
                """
            )
            #expect(open == [])
            let served = try await database.superuser.lines(
                """
                SELECT proname::text AS line FROM pg_proc
                WHERE pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
                  AND has_function_privilege('muniment_app', oid, 'EXECUTE')
                ORDER BY 1
                """
            )
            #expect(
                served == [
                    "accords_containing", "artifact_retention", "artifacts_containing", "attached_partitions",
                    "beat", "certificate_of", "claim", "claim_shared", "create_tenant", "delete_completed",
                    "delete_erased_verifications",
                    "delete_finished", "drop_retired_partition", "due_for_checkpoint", "ensure_partitions",
                    "erase_entries_bytes", "figures", "find_client_token", "find_provider", "find_token",
                    "groups_of_entity",
                    "is_evidence",
                    "is_summary",
                    "partition_horizon",
                    "partition_retention", "principal_of", "raise_identity_revision", "refresh_triage_sums",
                    "rescue", "retire_partition", "tenant_ids",
                    "tenant_named", "tokens_above",
                ]
            )
            let unpinned = try await database.superuser.lines(
                """
                SELECT oid::regprocedure::text AS line FROM pg_proc
                WHERE pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
                  AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (proconfig), false)
                """
            )
            #expect(unpinned == [])
        }
    }

    @Test("tables are granted as listed, partitions not at all")
    func tableGrants() async throws {
        try await SuiteDatabase.with { database in
            let grants = try await database.superuser.lines(
                """
                WITH grants AS (
                    SELECT class.oid AS relation, item.grantee, item.privilege_type, NULL::name AS column_name
                    FROM pg_class AS class CROSS JOIN LATERAL aclexplode(class.relacl) AS item
                    UNION ALL
                    SELECT attrelid, item.grantee, item.privilege_type, attname
                    FROM pg_attribute CROSS JOIN LATERAL aclexplode(attacl) AS item
                ), privileges AS (
                    SELECT relation, grantee, privilege_type
                        || coalesce(' (' || string_agg(column_name, ', ' ORDER BY column_name) || ')', '') AS privilege
                    FROM grants
                    JOIN pg_class AS class ON class.oid = relation
                    WHERE class.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                      AND grantee <> class.relowner
                    GROUP BY relation, grantee, privilege_type
                )
                SELECT CASE grantee WHEN 0 THEN 'everybody' ELSE grantee::regrole::text END
                    || ' ' || relation::regclass || ': ' || string_agg(privilege, ', ' ORDER BY privilege) AS line
                FROM privileges GROUP BY grantee, relation ORDER BY 1
                """
            )
            #expect(grants == (TenantTable.all.map(\.grants) + Self.others).sorted())
        }
    }

    @Test("schemas may be used, and made things in by their owner alone")
    func schemaGrants() async throws {
        try await SuiteDatabase.with { database in
            let grants = try await database.superuser.lines(
                """
                SELECT nspname || ' ' || role || ' '
                    || concat_ws(
                        ', ',
                        CASE WHEN has_schema_privilege(role, oid, 'CREATE') THEN 'CREATE' END,
                        CASE WHEN has_schema_privilege(role, oid, 'USAGE') THEN 'USAGE' END
                    ) AS line
                FROM pg_namespace CROSS JOIN unnest(ARRAY['public', 'muniment_app', 'muniment_definer']) AS role
                WHERE nspname !~ '^(pg_|information_schema)'
                  AND (has_schema_privilege(role, oid, 'CREATE') OR has_schema_privilege(role, oid, 'USAGE'))
                ORDER BY 1
                """
            )
            #expect(
                grants == [
                    "access muniment_app USAGE", "access muniment_definer USAGE",
                    "attestor muniment_app USAGE", "attestor muniment_definer USAGE",
                    "chronicle muniment_app USAGE",
                    "custody muniment_app USAGE", "custody muniment_definer USAGE",
                    "drift muniment_app USAGE", "jobs muniment_app USAGE", "jobs muniment_definer USAGE",
                    "ledger muniment_app USAGE",
                    "ledger muniment_definer USAGE", "scanner muniment_app USAGE",
                    "schema muniment_app USAGE",
                    "secrets muniment_app USAGE", "secrets muniment_definer USAGE",
                    "verdict muniment_app USAGE",
                    "verdict muniment_definer USAGE",
                    "watchlist muniment_app USAGE",
                ]
            )
        }
    }

    @Test("the bootstrap refuses a serving role that could step around row-level security")
    func bootstrapRefuses() async throws {
        try await TestDatabase.with { database in
            let bootstrap = try Schema.bootstrap()
            let outcome = try await refusal {
                try await database.superuser.withConnection { db in
                    // One implicit transaction: the grant goes with the refusal.
                    try db.executeScript("GRANT pg_read_all_data TO muniment_app;" + bootstrap)
                }
            }
            #expect(outcome == Refusal(sqlState: "P0001"))
        }
    }

    /// Of what is no tenant's, and of the role whose functions pass row-level security.
    private static let others = [
        "muniment_app attestor.evidence_sum: SELECT",
        "muniment_app attestor.triage_sum: SELECT",
        "muniment_app attestor.unknown_numbers: USAGE",
        "muniment_app ledger.cosigned_logs: INSERT, SELECT, UPDATE (cosigned_at, note, root_hash, size)",
        "muniment_app ledger.log_keys: INSERT, SELECT, UPDATE (used_until)",
        "muniment_app schema.migration: SELECT",
        "muniment_app schema.partitioned: SELECT",
        "muniment_app schema.retired_partitions: SELECT",
        "muniment_definer access.callers: SELECT",
        "muniment_definer access.client_tokens: SELECT",
        "muniment_definer access.entities: SELECT",
        "muniment_definer access.entity_aliases: SELECT",
        "muniment_definer access.group_entities: SELECT",
        "muniment_definer access.group_groups: SELECT",
        "muniment_definer access.groups: SELECT",
        "muniment_definer access.identity_revisions: INSERT, SELECT, UPDATE (revision)",
        "muniment_definer access.policy_revisions: SELECT",
        "muniment_definer access.principal_certificates: SELECT",
        "muniment_definer access.principals: SELECT",
        "muniment_definer access.providers: SELECT",
        "muniment_definer access.tenants: INSERT, SELECT",
        "muniment_definer access.tokens: SELECT",
        "muniment_definer attestor.triage_items: SELECT",
        "muniment_definer attestor.triage_names: SELECT",
        "muniment_definer attestor.trust_verdicts: SELECT",
        "muniment_definer attestor.unknowns: SELECT",
        "muniment_definer attestor.vex_statements: SELECT",
        "muniment_definer custody.accord_bindings: SELECT",
        "muniment_definer custody.governed_artifacts: SELECT",
        "muniment_definer custody.verification_results: DELETE, SELECT",
        "muniment_definer jobs.jobs: DELETE, SELECT, "
            + "UPDATE (attempt, claimed_at, claimed_by, error, fence, finished_at, heartbeat_at, run_at, state)",
        "muniment_definer ledger.blobs: DELETE, SELECT",
        "muniment_definer ledger.checkpoints: SELECT",
        "muniment_definer ledger.entries: SELECT, UPDATE (bytes)",
        "muniment_definer ledger.heads: SELECT",
        "muniment_definer secrets.certificates: SELECT (fingerprint, revoked, tenant_id)",
        "muniment_definer secrets.mount_revisions: SELECT",
        "muniment_definer verdict.verdicts: SELECT",
    ]
}
