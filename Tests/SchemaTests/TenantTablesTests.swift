import Postgres
import TestSupport
import Testing

/// What every table of tenants must have, asked of the catalogue: a table that a later migration forgets fails here.
@Suite("Tables of tenants", .oneDatabase)
struct TenantTablesTests {
    /// What PostgreSQL makes of the one policy that `schema.isolate` generates.
    private let condition =
        "(tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS \"nullif\"))"

    @Test("each is behind forced row-level security, partitions too")
    func securityIsForced() async throws {
        try await SuiteDatabase.with { database in
            let exposed = try await database.superuser.lines(
                """
                SELECT class.oid::regclass::text AS line
                FROM pg_class AS class JOIN pg_attribute AS attribute ON attribute.attrelid = class.oid
                WHERE class.relkind IN ('r', 'p') AND attribute.attname = 'tenant_id'
                  AND NOT (class.relrowsecurity AND class.relforcerowsecurity)
                """
            )
            #expect(exposed == [])
        }
    }

    @Test("each has exactly one policy, of the generated text, for every command and role")
    func onePolicyEach() async throws {
        try await SuiteDatabase.with { database in
            let others = try await database.superuser.lines(
                """
                SELECT class.oid::regclass::text || ': ' || coalesce(string_agg(policy.polname, ', '), 'none') AS line
                FROM pg_class AS class
                JOIN pg_attribute AS attribute ON attribute.attrelid = class.oid AND attribute.attname = 'tenant_id'
                LEFT JOIN pg_policy AS policy ON policy.polrelid = class.oid
                WHERE class.relkind IN ('r', 'p')
                GROUP BY class.oid
                HAVING count(policy.oid) <> 1
                    OR NOT bool_and(
                        policy.polname = 'tenant_isolation' AND policy.polpermissive AND policy.polcmd = '*'
                        AND policy.polroles = '{0}'
                        AND pg_get_expr(policy.polqual, policy.polrelid) = \(condition)
                        AND pg_get_expr(policy.polwithcheck, policy.polrelid) = \(condition)
                    )
                """
            )
            #expect(others == [])
        }
    }

    @Test("each has tenant_id as a uuid that is never null")
    func tenantIsNeverNull() async throws {
        try await SuiteDatabase.with { database in
            let loose = try await database.superuser.lines(
                """
                SELECT attrelid::regclass::text AS line FROM pg_attribute
                WHERE attname = 'tenant_id' AND attrelid IN (SELECT oid FROM pg_class WHERE relkind IN ('r', 'p'))
                  AND NOT (attnotnull AND atttypid = 'uuid'::regtype)
                """
            )
            #expect(loose == [])
        }
    }

    @Test(
        "the tenant stands first in every primary, unique and foreign key; tenant names are the one exception"
    )
    func tenantIsFirst() async throws {
        try await SuiteDatabase.with { database in
            let others = try await database.superuser.lines(
                """
                WITH keys AS (
                    SELECT indrelid AS relation, indexrelid::regclass::text AS name, indkey[0] AS first
                    FROM pg_index WHERE indisunique
                    UNION ALL
                    SELECT conrelid, conname, conkey[1] FROM pg_constraint WHERE contype = 'f'
                )
                SELECT keys.relation::regclass::text || ' ' || keys.name AS line
                FROM keys
                JOIN pg_attribute AS tenant ON tenant.attrelid = keys.relation AND tenant.attname = 'tenant_id'
                WHERE keys.first <> tenant.attnum
                """
            )
            #expect(others == ["access.tenants access.tenant_name_is_unique"])
        }
    }

    @Test("each has a primary key, and a foreign key that refuses to delete what it points to")
    func everyRowIsAnchored() async throws {
        try await SuiteDatabase.with { database in
            let keyless = try await database.superuser.lines(
                """
                SELECT attrelid::regclass::text AS line
                FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                WHERE attname = 'tenant_id' AND relkind IN ('r', 'p')
                  AND (
                      NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = attrelid AND contype = 'p')
                      OR NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = attrelid AND contype = 'f')
                  )
                ORDER BY 1
                """
            )
            // Entries have none by decision: a check for each row of a batch costs a third of the append.
            // Jobs have none because the installation has some, and is no tenant.
            // Nor has the seal, which is the installation's.
            #expect(
                keyless == [
                    "access.tenants", "jobs.jobs", "jobs.schedules", "ledger.entries",
                    "secrets.seals",
                ]
            )
            let permissive = try await database.superuser.lines(
                """
                SELECT conrelid::regclass::text || ' ' || conname AS line
                FROM pg_constraint WHERE contype = 'f' AND confdeltype <> 'r'
                ORDER BY 1
                """
            )
            // Of tokens, a parent goes with its children in one statement: it is looked at behind it. The others are parts
            // of what somebody deletes, and no entry of its own tells of them.
            #expect(
                permissive == [
                    "access.client_tokens client_token_has_its_parent",
                    "access.entity_aliases alias_belongs_to_entity",
                    "access.group_aliases group_alias_belongs_to_group",
                    "access.group_entities entity_in_group_exists",
                    "access.group_entities group_of_entity_exists",
                    "access.group_groups group_in_group_exists",
                    "access.group_groups group_of_group_exists",
                    "access.identity_key_versions identity_key_version_is_of_key",
                    "access.method_configurations method_configuration_is_of_mount",
                    "access.method_roles method_role_is_of_mount",
                    "access.principals principal_is_an_entity",
                    "access.secret_ids secret_id_belongs_to_role",
                    "access.used_secret_ids used_secret_id_belongs_to_role",
                ]
            )
        }
    }

    @Test("no index condition is lost to an operator that leaks: no enum types")
    func noEnums() async throws {
        try await SuiteDatabase.with { database in
            let enums = try await database.superuser.lines(
                "SELECT oid::regtype::text AS line FROM pg_type WHERE typtype = 'e'"
            )
            #expect(enums == [])
        }
    }
}
