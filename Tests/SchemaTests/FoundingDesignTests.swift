import Postgres
import TestSupport
import Testing

/// The six tables of the founding design, column by column, with the keys, checks and indexes it names. The tenant
/// stands first in each key.
@Suite("Founding design", .oneDatabase)
struct FoundingDesignTests {
    @Test("each table has these columns", arguments: columns.keys.sorted())
    func columnsAreThere(table: String) async throws {
        try await SuiteDatabase.with { database in
            let found = try await database.superuser.lines(
                """
                SELECT concat_ws(
                    ' ', attname, replace(format_type(atttypid, atttypmod), 'timestamp with time zone', 'timestamptz'),
                    CASE WHEN attnotnull THEN 'not null' END, 'default ' || pg_get_expr(adbin, adrelid)
                ) AS line
                FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                WHERE attrelid = \(table)::regclass AND attnum > 0 AND NOT attisdropped
                ORDER BY attnum
                """
            )
            let expected = try #require(Self.columns[table])
            #expect(found == expected.split(separator: "\n").map(String.init))
        }
    }

    @Test("each table has these keys and checks", arguments: constraints.keys.sorted())
    func constraintsAreThere(table: String) async throws {
        try await SuiteDatabase.with { database in
            let found = try await database.superuser.lines(
                """
                SELECT replace(pg_get_constraintdef(oid), '::text', '') AS line
                FROM pg_constraint WHERE conrelid = \(table)::regclass
                """
            )
            let missing = Set(try #require(Self.constraints[table])).subtracting(found)
            #expect(missing == [])
        }
    }

    @Test("each table has these indexes, valid and on every partition", arguments: indexes.keys.sorted())
    func indexesAreThere(table: String) async throws {
        try await SuiteDatabase.with { database in
            let found = try await database.superuser.lines(
                """
                SELECT substring(pg_get_indexdef(indexrelid) FROM 'USING (.*)') AS line
                FROM pg_index WHERE indrelid = \(table)::regclass AND indisvalid
                """
            )
            // An index serves what its first columns are asked for.
            let missing = try #require(Self.indexes[table]).filter { wanted in
                !found.contains { $0 == wanted || $0.hasPrefix(wanted.dropLast() + ",") }
            }
            #expect(missing == [])
        }
    }

    @Test(
        "a registered artifact, accord, transition or deployment is what the checks allow",
        arguments: refused
    )
    func checksRefuse(statement: String, constraint: String) async throws {
        try await SuiteDatabase.withTenant { database, tenant in
            let outcome = try await refusal {
                // As the owner, whom no missing grant stops; append-only tables are asked with a new row.
                try await database.owner.execute(for: tenant.id, Query(stringLiteral: statement))
            }
            #expect(outcome?.constraint == constraint)
        }
    }

    private static let columns = [
        "chronicle.projector_checkpoint": """
        tenant_id uuid not null
        source text not null
        last_entry_id text
        last_processed_at timestamptz
        """,
        "custody.accord_bindings": """
        tenant_id uuid not null
        accord_binding_id uuid not null
        accord_id uuid not null
        version integer not null
        accord_cid text not null
        accord_name text not null
        accord_terms jsonb not null default '{}'::jsonb
        member_dids text[] not null default '{}'::text[]
        witness_dids text[] not null default '{}'::text[]
        tier_policy jsonb not null default '{}'::jsonb
        ceremony_classes text[] not null default '{}'::text[]
        verification_interval_sec integer
        chronicle_retention_days integer
        effective_from timestamptz not null default now()
        effective_until timestamptz
        created_at timestamptz not null default now()
        is_cancelled boolean not null default false
        """,
        "custody.custody_transitions": """
        tenant_id uuid not null
        transition_id uuid not null
        sequence_number bigint not null
        from_state text
        to_state text not null
        actor_did text
        ceremony_id text
        witness_sigs jsonb[] not null default '{}'::jsonb[]
        governance_envelope_hash text
        chronicle_entry_id text
        content_diff jsonb not null default '{}'::jsonb
        transitioned_at timestamptz not null
        governed_artifact_id uuid not null
        """,
        "custody.deployment_states": """
        tenant_id uuid not null
        deployment_state_id uuid not null
        target_kind text not null
        target_identifier text not null
        deployed_cid text
        desired_cid text
        target_config jsonb not null default '{}'::jsonb
        last_deployed_at timestamptz
        last_reconciled_at timestamptz
        drift_status text
        governed_artifact_id uuid not null
        previous_cid text
        latest_verdict text
        latest_verified_cid text
        latest_verified_at timestamptz
        inserted_at timestamptz not null default now()
        updated_at timestamptz not null default now()
        deployed_desired_cid text
        previous_desired_cid text
        desired_form text
        latest_form text
        """,
        "custody.governed_artifacts": """
        tenant_id uuid not null
        governed_artifact_id uuid not null
        cid text not null
        artifact_type text not null
        artifact_name text not null
        artifact_runtime text
        content jsonb not null default '{}'::jsonb
        content_schema jsonb not null default '{}'::jsonb
        sbom_cid text
        tier text
        shell_class_required text
        chronicle_entry_id text
        human_authored boolean not null default true
        accord_binding_id uuid
        current_version integer not null
        created_at timestamptz not null default now()
        updated_at timestamptz not null default now()
        """,
        "custody.verification_results": """
        tenant_id uuid not null
        verification_result_id uuid not null
        verified_cid text not null
        target_kind text
        target_identifier text
        layer text
        verdict text not null
        evidence jsonb not null default '{}'::jsonb
        verified_at timestamptz not null
        verifier_did text
        verifier_infrastructure text
        governed_artifact_id uuid not null
        chronicle_entry_id text
        """,
    ]

    private static let artifactKey =
        "FOREIGN KEY (tenant_id, governed_artifact_id) "
        + "REFERENCES custody.governed_artifacts(tenant_id, governed_artifact_id) ON DELETE RESTRICT"

    private static let constraints = [
        "chronicle.projector_checkpoint": ["PRIMARY KEY (tenant_id, source)"],
        "custody.accord_bindings": [
            "PRIMARY KEY (tenant_id, accord_binding_id)", "UNIQUE (tenant_id, accord_cid)",
            "UNIQUE (tenant_id, accord_id, version)", "CHECK ((effective_until > effective_from))",
            "CHECK ((verification_interval_sec > 0))", "CHECK ((chronicle_retention_days > 0))",
        ],
        "custody.governed_artifacts": [
            "PRIMARY KEY (tenant_id, governed_artifact_id)", "UNIQUE (tenant_id, cid)",
            "UNIQUE (tenant_id, artifact_type, artifact_name)",
            "CHECK ((tier = ANY (ARRAY['a', 'b', 'c'])))",
            "FOREIGN KEY (tenant_id, accord_binding_id) "
                + "REFERENCES custody.accord_bindings(tenant_id, accord_binding_id) ON DELETE RESTRICT",
        ],
        "custody.custody_transitions": [
            "PRIMARY KEY (tenant_id, transition_id, transitioned_at)",
            "UNIQUE (tenant_id, governed_artifact_id, sequence_number, transitioned_at)",
            "CHECK ((sequence_number >= 1))", artifactKey,
        ],
        "custody.deployment_states": [
            "PRIMARY KEY (tenant_id, deployment_state_id)",
            "UNIQUE (tenant_id, governed_artifact_id, target_kind, target_identifier)",
            "CHECK ((drift_status = ANY (ARRAY['match', 'drift', 'unknown'])))", artifactKey,
        ],
        "custody.verification_results": [
            "PRIMARY KEY (tenant_id, verification_result_id, verified_at)",
            "CHECK ((layer = ANY (ARRAY['layer1', 'layer2', 'layer3'])))",
            "CHECK ((verdict = ANY (ARRAY['match', 'drift', 'error'])))",
            "CHECK ((verifier_infrastructure = ANY (ARRAY['local', 'external', 'insurer'])))", artifactKey,
        ],
    ]

    private static let indexes = [
        "custody.accord_bindings": [
            "btree (tenant_id, accord_name)", "gin (accord_terms jsonb_path_ops)",
        ],
        "custody.governed_artifacts": [
            "btree (tenant_id, artifact_type)", "btree (tenant_id, accord_binding_id)",
            "btree (tenant_id, tier)",
            "btree (tenant_id, artifact_name)", "gin (content jsonb_path_ops)",
        ],
        "custody.custody_transitions": [
            "btree (tenant_id, governed_artifact_id, sequence_number)", "btree (tenant_id, ceremony_id)",
            "btree (tenant_id, actor_did)", "btree (tenant_id, transitioned_at DESC)",
        ],
        "custody.deployment_states": ["btree (tenant_id, drift_status)", "btree (tenant_id, target_kind)"],
        "custody.verification_results": [
            "btree (tenant_id, governed_artifact_id, verified_at)", "btree (tenant_id, verdict, verified_at)",
            "btree (tenant_id, verifier_infrastructure)", "btree (tenant_id, verified_at DESC)",
        ],
    ]

    /// Statements on the planted rows, and the constraint that stops each.
    private static let refused = [
        ("UPDATE access.callers SET kind = 'robot'", "caller_kind_is_known"),
        ("UPDATE access.tokens SET token_hash = 'short'", "token_hash_is_sha256"),
        ("UPDATE access.tokens SET expires_at = created_at", "token_expires_after_it_is_created"),
        (
            "INSERT INTO ledger.heads SELECT tenant_id, 'audit', -1, chain_hash FROM ledger.heads",
            "size_is_not_negative"
        ),
        ("UPDATE ledger.heads SET size = size - 1", "head_moves_forward"),
        ("UPDATE ledger.heads SET chain_hash = sha256('x')", "head_moves_forward"),
        ("UPDATE ledger.heads SET ledger = 'audit', size = size + 1", "head_moves_forward"),
        ("DELETE FROM ledger.heads", "head_moves_forward"),
        ("TRUNCATE ledger.heads", "head_moves_forward"),
        (
            """
            INSERT INTO ledger.entries
            SELECT tenant_id, 'gossip', 1, gen_random_uuid(), now(), bytes, leaf_hash, chain_hash, sha256('next')
            FROM ledger.entries
            """, "ledger_is_known"
        ),
        (
            """
            INSERT INTO ledger.entries
            SELECT tenant_id, ledger, 1, gen_random_uuid(), now(), bytes, leaf_hash, previous_hash, chain_hash
            FROM ledger.entries
            """, "chain_does_not_fork"
        ),
        (
            """
            INSERT INTO ledger.entries
            SELECT tenant_id, ledger, 1, gen_random_uuid(), now(), convert_to(repeat('x', 65536), 'UTF8'), leaf_hash,
                   chain_hash, sha256('next')
            FROM ledger.entries
            """, "bytes_fit_an_entry"
        ),
        (
            "INSERT INTO ledger.blobs SELECT tenant_id, sha256('a'), 'b' FROM ledger.heads",
            "digest_is_of_the_bytes"
        ),
        (
            "UPDATE custody.accord_bindings SET effective_until = effective_from",
            "accord_ends_after_it_starts"
        ),
        (
            "UPDATE custody.accord_bindings SET verification_interval_sec = 0",
            "verification_interval_is_positive"
        ),
        ("UPDATE custody.governed_artifacts SET artifact_type = 'poem'", "artifact_type_is_known"),
        ("UPDATE custody.governed_artifacts SET tier = 'd'", "tier_is_known"),
        ("DELETE FROM custody.accord_bindings", "artifact_is_under_accord"),
        ("UPDATE custody.custody_heads SET state = 'lost'", "head_state_is_known"),
        ("UPDATE custody.ceremonies SET quorum = 2", "quorum_can_be_reached"),
        ("UPDATE custody.ceremonies SET expires_at = opened_at", "ceremony_expires_after_it_opens"),
        ("UPDATE custody.ceremonies SET state = 'approved'", "ceremony_is_closed_unless_open"),
        (
            """
            INSERT INTO custody.ceremonies
            SELECT (jsonb_populate_record(ceremony, jsonb_build_object('ceremony_id', gen_random_uuid()))).*
            FROM custody.ceremonies AS ceremony
            """, "one_open_ceremony_an_artifact"
        ),
        (
            "INSERT INTO custody.ceremony_signatures SELECT * FROM custody.ceremony_signatures",
            "ceremony_signatures_pkey"
        ),
        ("UPDATE custody.deployment_states SET drift_status = 'healthy'", "drift_status_is_known"),
        (
            """
            INSERT INTO custody.verification_results
            SELECT (jsonb_populate_record(result, '{"verdict": "fine"}')).*
            FROM custody.verification_results AS result
            """, "verdict_is_known"
        ),
        ("UPDATE custody.counters SET slot = 32", "slot_is_one_of_32"),
    ]
}
