import Postgres
import TestSupport

/// A tenant with one row in each of its tables, written as the serving role; its own identifier stands for every other.
struct PlantedTenant: Sendable {
    let id: TenantID

    init(_ name: String, in database: TestDatabase) async throws {
        id = try await database.makeTenant(name)
        _ = try await database.app.batch(for: id, Self.rows(of: id))
    }

    /// The rows as a superuser sees them, table by table: what no other tenant may change.
    func rows(in database: TestDatabase) async throws -> [String] {
        var lines: [String] = []
        for table in tenantTables {
            let query =
                "SELECT planted::text AS line FROM \(table) AS planted WHERE tenant_id = '\(id)' ORDER BY 1"
            lines += try await database.superuser.lines(Query(stringLiteral: query)).map { "\(table) \($0)" }
        }
        return lines
    }

    private static func rows(of id: TenantID) -> [Query] {
        access(id) + logins(id) + ledger(id) + chronicle(id) + artifacts(id) + custody(id) + jobs(id)
            + drift(id)
            + secrets(id) + audit(id) + transit(id) + authMethods(id) + certificates(id) + agents(id)
            + attestor(id) + verdict(id) + triage(id)
    }

    private static func triage(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO scanner.scans
                (tenant_id, scan_id, body_digest, format, tool, artifact, is_whole, is_late, finding_count, covered_count,
                 opened_count, reopened_count, resolved_count, uncovered_count, warnings, imported_by, imported_at,
                 chronicle_entry_id)
            VALUES (\(id), \(id), sha256('x'), 'sarif', 'a', 'a', false, false, 1, 1, 1, 0, 0, 0, '[]', 'Ada', now(), '')
            """,
            """
            INSERT INTO scanner.findings
                (tenant_id, scan_id, finding_number, place, component, vulnerability, aliases, versions, severity,
                 fixed_versions)
            VALUES (\(id), \(id), 0, sha256('x'), 'a', 'CVE-1', '{}', '{}', 4, '{}')
            """,
            """
            INSERT INTO scanner.advisories
                (tenant_id, advisory_id, modified_at, body_digest, aliases, severity, imported_by, imported_at,
                 chronicle_entry_id)
            VALUES (\(id), 'A-1', '2026-01-01', sha256('x'), '{}', 4, 'Ada', now(), '')
            """,
            """
            INSERT INTO scanner.advisory_packages
                (tenant_id, package, package_type, advisory_id, modified_at, affected)
            VALUES (\(id), 'pkg:npm/a', 'npm', 'A-1', '2026-01-01', '[]')
            """,
            """
            INSERT INTO scanner.advisory_imports
                (tenant_id, import_number, import_id, body_digest, chronicle_entry_id)
            VALUES (\(id), 1, \(id), sha256('x'), '')
            """,
            """
            INSERT INTO scanner.imported_advisories (tenant_id, advisory_id, modified_at, import_number)
            VALUES (\(id), 'A-1', '2026-01-01', 1)
            """,
            "INSERT INTO scanner.bill_looks (tenant_id, sbom_id, artifact) VALUES (\(id), \(id), 'a')",
            """
            INSERT INTO attestor.unknowns
                (tenant_id, unknown_id, unknown_number, sys_from, valid_from, kind, subject, detail, state, confidence,
                 half_life_seconds, assessed_at, said_by, chronicle_entry_id)
            VALUES (\(id), \(id), nextval('attestor.unknown_numbers'), now(), now(), 'other', 'a', '', 'open', 1, 1, now(),
                    'Ada', '')
            """,
            """
            INSERT INTO attestor.triage_items
                (tenant_id, item_id, place, artifact, component, vulnerability, aliases, versions, severity,
                 fixed_versions, state, state_by, state_at, first_seen_at, last_seen_at, last_scan_id, move_count)
            VALUES (\(id), \(id), sha256('x'), 'a', 'a', 'CVE-1', '{}', '{}', 4, '{}', 'open', 'Ada', now(), now(), now(),
                    \(id), 1)
            """,
            "INSERT INTO attestor.triage_names (tenant_id, name, item_id) VALUES (\(id), 'GHSA-1', \(id))",
            """
            INSERT INTO attestor.triage_sightings (tenant_id, item_id, tool, standing, scan_id, said_at)
            VALUES (\(id), \(id), 'a', 'seen', \(id), now())
            """,
            """
            INSERT INTO attestor.triage_moves
                (tenant_id, item_id, move_number, state, moved_by, moved_at, chronicle_entry_id)
            VALUES (\(id), \(id), 1, 'open', 'Ada', now(), '')
            """,
            """
            INSERT INTO attestor.triage_counters (tenant_id, state, severity, slot, value)
            VALUES (\(id), 'open', 4, 0, 1)
            """,
        ]
    }

    private static func attestor(_ id: TenantID) -> [Query] {
        let digest = "sha256:" + String(repeating: "0", count: 64)
        return [
            "INSERT INTO attestor.chunks (tenant_id, digest, bytes) VALUES (\(id), sha256('x'), 'x')",
            """
            INSERT INTO attestor.bodies (tenant_id, digest, size_bytes, chunk_digests, kept_at)
            VALUES (\(id), sha256('x'), 1, ARRAY[sha256('x')], now())
            """,
            """
            INSERT INTO attestor.sbom_entries
                (tenant_id, sbom_id, sbom_cid, body_digest, format, specification_version, document_version,
                 component_count, dependency_count, statement_count, warning_count, warnings, imported_by, imported_at,
                 chronicle_entry_id)
            VALUES (\(id), \(id), \(digest), sha256('x'), 'spdx2_json', '2.3', 1, 1, 0, 0, 0, '[]', 'Ada', now(), '')
            """,
            """
            INSERT INTO attestor.components
                (tenant_id, sbom_id, component_number, reference, component_kind, component_name, hashes, licences)
            VALUES (\(id), \(id), 0, 'a', 'library', 'a', '{}', '{}')
            """,
            """
            INSERT INTO attestor.component_edges (tenant_id, sbom_id, from_number, to_number, relation)
            VALUES (\(id), \(id), 0, 0, 'contains')
            """,
            """
            INSERT INTO attestor.dsse_envelopes
                (tenant_id, envelope_id, body_digest, envelope_form, signature_count, summary, warnings, imported_by,
                 imported_at, chronicle_entry_id)
            VALUES (\(id), \(id), sha256('x'), 'statement', 0, '{}', '[]', 'Ada', now(), '')
            """,
            """
            INSERT INTO attestor.envelope_signers (tenant_id, envelope_id, signer_number, kind, name)
            VALUES (\(id), \(id), 0, 'identity', 'builder@example.com')
            """,
            """
            INSERT INTO attestor.envelope_subjects (tenant_id, envelope_id, subject_number, algorithm, digest)
            VALUES (\(id), \(id), 0, 'sha256', '00')
            """,
            """
            INSERT INTO attestor.rekor_entries
                (tenant_id, envelope_id, entry_number, log_id, log_index, kind, kind_version, leaf_hash)
            VALUES (\(id), \(id), 0, sha256('log'), 0, 'dsse', '0.0.1', sha256('leaf'))
            """,
            """
            INSERT INTO attestor.own_logs (tenant_id, state, size, changed_by, changed_at, chronicle_entry_id)
            VALUES (\(id), 'open', 1, 'Ada', now(), '')
            """,
            """
            INSERT INTO attestor.own_log_entries (tenant_id, leaf_index, body, leaf_hash, logged_at)
            VALUES (\(id), 0, 'body', sha256('\\x00'::bytea || 'body'::bytea), now())
            """,
            """
            INSERT INTO attestor.own_log_tiles (tenant_id, level, tile_index, hashes)
            VALUES (\(id), 0, 0, sha256('tile'))
            """,
            """
            INSERT INTO attestor.own_log_checkpoints (tenant_id, size, root_hash, note, public_key, signed_at)
            VALUES (\(id), 1, sha256('root'), 'note', sha256('key'), now())
            """,
            """
            INSERT INTO attestor.rekor_logs
                (tenant_id, log_id, log_name, shard_number, url, api_version, origin, public_key, anchored_ledgers, state,
                 state_at, added_by, added_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'rekor', 0, 'https://rekor.example', 2, 'rekor.example', 'key', '{}', 'active', now(), 'Ada',
                    now(), '')
            """,
            """
            INSERT INTO attestor.rekor_checkpoints (tenant_id, log_id, size, root_hash, note, is_consistent, seen_at)
            VALUES (\(id), \(id), 1, sha256('root'), 'note', true, now())
            """,
            """
            INSERT INTO attestor.rekor_submissions
                (tenant_id, submission_id, log_name, kind, digest, request_digest, request, subject, state,
                 next_attempt_at, submitted_by, submitted_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'rekor', 'hashedrekord', sha256('x'), sha256('y'), 'request', '', 'queued', now(), 'Ada',
                    now(), '')
            """,
            """
            INSERT INTO watchlist.identities
                (tenant_id, identity_id, identity_name, field, match, pattern, severity, scope, dedup_seconds, changed_by,
                 changed_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'builder', 'san', 'exact', 'a@example.com', 'high', '{}', 0, 'Ada', now(), '')
            """,
            """
            INSERT INTO watchlist.cursors (tenant_id, log_id, size, subtrees, began_at, moved_at)
            VALUES (\(id), \(id), 1, sha256('root'), 0, now())
            """,
            """
            INSERT INTO watchlist.hits
                (tenant_id, hit_id, identity_id, log_id, leaf_index, leaf_hash, found, severity, found_at, chronicle_entry_id)
            VALUES (\(id), \(id), \(id), \(id), 0, sha256('leaf'), 'a@example.com', 'high', now(), '')
            """,
            """
            INSERT INTO watchlist.parked (tenant_id, log_id, leaf_index, reason, parked_at)
            VALUES (\(id), \(id), 1, 'malformed', now())
            """,
            """
            INSERT INTO attestor.vex_documents
                (tenant_id, vex_id, body_digest, format, document_version, statement_count, warnings, imported_by,
                 imported_at, chronicle_entry_id)
            VALUES (\(id), \(id), sha256('x'), 'openvex', 1, 1, '[]', 'Ada', now(), '')
            """,
            """
            INSERT INTO attestor.vex_statements
                (tenant_id, document_id, statement_number, product_number, document_kind, vulnerability, status)
            VALUES (\(id), \(id), 0, 0, 'vex', 'CVE-1', 'fixed')
            """,
            """
            INSERT INTO attestor.trust_anchors
                (tenant_id, anchor_id, anchor_name, anchor_form, material, fingerprint, purposes, predicate_types,
                 identities, added_by, added_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'builder', 'did', 'did:key:z6Mk', sha256('k'), '{}', '{}', '[]', 'Ada', now(), '')
            """,
            """
            INSERT INTO attestor.trust_verdicts
                (tenant_id, verdict_id, envelope_id, is_verified, freshness, reputation, completeness, statement,
                 signature, key_id, made_by, made_at, chronicle_entry_id)
            VALUES (\(id), \(id), \(id), true, 1, 0.5, 1, 'statement', 'signature', '', 'Ada', now(), '')
            """,
            """
            INSERT INTO attestor.spines (tenant_id, spine_id, root, leaf_count, made_by, made_at, chronicle_entry_id)
            VALUES (\(id), \(id), sha256('root'), 1, 'Ada', now(), '')
            """,
            """
            INSERT INTO attestor.spine_leaves (tenant_id, spine_id, leaf_index, role, node, digest)
            VALUES (\(id), \(id), 0, 'sbom', 'sbom:1', sha256('x'))
            """,
            """
            INSERT INTO attestor.supports (tenant_id, source, relation, target, noted_at)
            VALUES (\(id), 'sbom:1', 'describes', 'artifact:1', now())
            """,
        ]
    }

    private static func verdict(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO verdict.policies
                (tenant_id, policy_id, policy_name, policy_version, digest, document, rule_count, added_by, added_at,
                 chronicle_entry_id)
            VALUES (\(id), \(id), 'release', 1, sha256('p'), 'p', 1, 'Ada', now(), '')
            """,
            """
            INSERT INTO verdict.feeds
                (tenant_id, feed_id, feed_name, body_digest, advisory_count, warning_count, added_by, added_at,
                 chronicle_entry_id)
            VALUES (\(id), \(id), 'osv', sha256('x'), 1, 0, 'Ada', now(), '')
            """,
            """
            INSERT INTO verdict.verdicts
                (tenant_id, verdict_id, subject_digest, policy_id, decision, reasons, inputs_digest, evaluation_digest,
                 input_count, statement, signature, key_id, judged_at, made_by, made_at, verdict_entry_id)
            VALUES (\(id), \(id), sha256('s'), \(id), 'pass', '[]', sha256('x'), sha256('x'), 1, 'statement', 'signature',
                    '', now(), 'Ada', now(), '')
            """,
            """
            INSERT INTO verdict.verdict_inputs (tenant_id, verdict_id, input_number, role, node, digest)
            VALUES (\(id), \(id), 0, 'sbom', 'sbom:1', sha256('x'))
            """,
            """
            INSERT INTO verdict.vex_choices (tenant_id, verdict_id, choice_number, vulnerability, losers)
            VALUES (\(id), \(id), 0, 'CVE-1', '[]')
            """,
        ]
    }

    private static func audit(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO secrets.audit_logs
                (tenant_id, event_id, sequence_number, timestamp, event_type, actor_type, access_granted, event_data,
                 previous_hash, current_hash)
            VALUES (\(id), \(id), 0, now(), 'secret.accessed', 'token', true, '{}', sha256('start'), sha256('chain'))
            """,
            "INSERT INTO secrets.audit_cursors (tenant_id, leaf_index) VALUES (\(id), 0)",
            """
            INSERT INTO secrets.audit_retentions (tenant_id, retention_days, updated_by, updated_at)
            VALUES (\(id), 400, 'Ada', now())
            """,
            """
            INSERT INTO secrets.audit_devices (tenant_id, path, type, options, salt)
            VALUES (\(id), 'file/', 'file', '{}', sha256('salt') || sha256('more'))
            """,
        ]
    }

    private static func access(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO access.callers (tenant_id, caller_id, kind, name) VALUES (\(id), \(id), 'person', 'Ada')
            """,
            "INSERT INTO access.providers (tenant_id, granted_at) VALUES (\(id), now())",
            """
            INSERT INTO access.tokens (tenant_id, token_id, caller_id, purpose, token_hash)
            VALUES (\(id), \(id), \(id), 'api', sha256(convert_to(\(id.description), 'UTF8')))
            """,
            """
            INSERT INTO access.policies
                (tenant_id, policy_id, policy_name, policy_kind, source_text, source_digest, policy_document,
                 entity_bindings, deny_policy, created_by, created_at, updated_by, updated_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'readers', 'acl', '{}', sha256('{}'), '{"path": []}', '{}', false, 'Ada', now(), 'Ada',
                    now(), \(id))
            """,
            "INSERT INTO access.policy_revisions (tenant_id, revision) VALUES (\(id), 1)",
        ]
    }

    /// Of a mount that was planted before.
    private static func authMethods(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO access.method_configurations (tenant_id, mount_id, settings, updated_at)
            VALUES (\(id), \(id), '{}', now())
            """,
            """
            INSERT INTO access.method_roles (tenant_id, mount_id, role_name, settings, updated_at)
            VALUES (\(id), \(id), 'ci', '{}', now())
            """,
            "INSERT INTO access.identity_issuers (tenant_id, issuer, updated_at) VALUES (\(id), '', now())",
            """
            INSERT INTO access.identity_keys (tenant_id, key_name, settings, rotated_at, updated_at)
            VALUES (\(id), 'key', '{}', now(), now())
            """,
            """
            INSERT INTO access.identity_key_versions
                (tenant_id, key_name, key_id, algorithm, public_key, encrypted_private_key, created_at)
            VALUES (\(id), 'key', \(id), 'ES256', '{}', 'key', now())
            """,
            """
            INSERT INTO access.identity_roles (tenant_id, role_name, settings, updated_at)
            VALUES (\(id), 'role', '{}', now())
            """,
        ]
    }

    private static func logins(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO access.entities (tenant_id, entity_id, name, created_at, updated_at)
            VALUES (\(id), \(id), 'ada', now(), now())
            """,
            """
            INSERT INTO access.entity_aliases
                (tenant_id, alias_id, entity_id, mount_accessor, name, created_at, updated_at)
            VALUES (\(id), \(id), \(id), 'auth_userpass_1', 'ada', now(), now())
            """,
            """
            INSERT INTO access.groups (tenant_id, group_id, name, is_external, created_at, updated_at)
            VALUES (\(id), \(id), 'all', false, now(), now())
            """,
            """
            INSERT INTO access.principals
                (tenant_id, principal_id, kind, name, status, entity_id, caller_id, created_by, created_at,
                 status_changed_at, updated_by, updated_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'agent', 'web-1', 'active', \(id), \(id), 'Ada', now(), now(), 'Ada', now(), \(id))
            """,
            """
            INSERT INTO access.principal_certificates
                (tenant_id, fingerprint, principal_id, added_by, added_at, chronicle_entry_id)
            VALUES (\(id), sha256('certificate'), \(id), 'Ada', now(), \(id))
            """,
            "INSERT INTO access.group_entities (tenant_id, group_id, entity_id) VALUES (\(id), \(id), \(id))",
            "INSERT INTO access.group_groups (tenant_id, group_id, member_group_id) VALUES (\(id), \(id), \(id))",
            """
            INSERT INTO access.group_aliases
                (tenant_id, alias_id, group_id, mount_accessor, name, created_at, updated_at)
            VALUES (\(id), \(id), \(id), 'auth_jwt_1', 'all', now(), now())
            """,
            """
            INSERT INTO access.client_tokens
                (tenant_id, token_id, token_hash, accessor, policies, display_name, path, is_renewable, created_at, ttl_sec,
                 max_ttl_sec)
            VALUES (\(id), \(id), sha256(convert_to(\(id.description + "client"), 'UTF8')), 'aaaaaaaaaaaaaaaaaaaaaaaa',
                    '{root}', 'root', 'auth/token/root', false, now(), 0, 0)
            """,
            """
            INSERT INTO access.token_roles
                (tenant_id, role_name, allowed_policies, disallowed_policies, allowed_policies_glob,
                 disallowed_policies_glob, allowed_entity_aliases, is_orphan, is_renewable, path_suffix, token_period_sec,
                 token_explicit_max_ttl_sec, token_bound_cidrs, token_no_default_policy, token_num_uses, token_type)
            VALUES (\(id), 'ci', '{}', '{}', '{}', '{}', '{}', false, true, '', 0, 0, '{}', false, 0, 'default-service')
            """,
            """
            INSERT INTO access.roles
                (tenant_id, approle_id, mount_id, role_name, role_id, token_policies, ttl_seconds, max_ttl_seconds,
                 bind_secret_id, secret_id_num_uses, secret_id_ttl_seconds, bound_cidr_list, has_local_secret_ids,
                 token_bound_cidrs, token_explicit_max_ttl_seconds, token_no_default_policy, token_num_uses,
                 token_period_seconds, token_type, created_at, updated_at)
            VALUES (\(id), \(id), \(id), 'ci', 'ci', '{}', 0, 0, true, 0, 0, '{}', false, '{}', 0, false, 0, 0, 'default',
                    now(), now())
            """,
            """
            INSERT INTO access.secret_ids
                (tenant_id, approle_id, secret_id_hash, secret_id_accessor, ttl_seconds, cidr_list, token_bound_cidrs,
                 metadata, created_at, updated_at)
            VALUES (\(id), \(id), sha256('secret'), 'accessor', 0, '{}', '{}', '{}', now(), now())
            """,
            """
            INSERT INTO access.used_secret_ids
                (tenant_id, approle_id, secret_id_hash, use_id, secret_id_accessor, used_at, used_from)
            VALUES (\(id), \(id), sha256('used'), \(id), 'used-accessor', now(), '192.0.2.1')
            """,
            """
            INSERT INTO access.userpass_users
                (tenant_id, mount_id, username, password_salt, password_hash, scrypt_cost, token_policies, ttl_seconds,
                 max_ttl_seconds, token_bound_cidrs, token_explicit_max_ttl_seconds, token_no_default_policy,
                 token_num_uses, token_period_seconds, token_type, created_at, updated_at)
            VALUES (\(id), \(id), 'ada', substr(sha256('salt'), 1, 16), sha256('password'), 15, '{}', 0, 0, '{}', 0, false,
                    0, 0, 'default', now(), now())
            """,
            """
            INSERT INTO access.login_failures (tenant_id, mount_id, alias_hash, failure_count, failed_at)
            VALUES (\(id), \(id), sha256('ada'), 1, now())
            """,
        ]
    }

    private static func ledger(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO ledger.heads (tenant_id, ledger, size, chain_hash)
            VALUES (\(id), 'chronicle', 1, sha256('chain'))
            """,
            """
            INSERT INTO ledger.entries
                (tenant_id, ledger, leaf_index, entry_id, appended_at, bytes, leaf_hash, previous_hash, chain_hash)
            VALUES (\(id), 'chronicle', 0, \(id), now(), '{}', sha256('leaf'), sha256('start'), sha256('chain'))
            """,
            """
            INSERT INTO ledger.idempotency_keys (tenant_id, ledger, idempotency_key, request_hash, leaf_index)
            VALUES (\(id), 'chronicle', 'key', sha256('request'), 0)
            """,
            "INSERT INTO ledger.blobs (tenant_id, digest, bytes) VALUES (\(id), sha256('body'), 'body')",
            "INSERT INTO ledger.trees (tenant_id, ledger, size) VALUES (\(id), 'chronicle', 1)",
            """
            INSERT INTO ledger.tiles (tenant_id, ledger, level, tile_index, hashes)
            VALUES (\(id), 'chronicle', 0, 0, sha256('leaf'))
            """,
            """
            INSERT INTO ledger.checkpoints
                (tenant_id, ledger, checkpoint_number, size, root_hash, note, public_key, signed_at)
            VALUES (\(id), 'chronicle', 0, 1, sha256('leaf'), 'note', sha256('key'), now())
            """,
            """
            INSERT INTO ledger.cosignatures (tenant_id, ledger, checkpoint_number, cosigner, line, received_at)
            VALUES (\(id), 'chronicle', 0, 'cosigner', 'line', now())
            """,
        ]
    }

    private static func chronicle(_ id: TenantID) -> [Query] {
        [
            "INSERT INTO chronicle.projector_checkpoint (tenant_id, source) VALUES (\(id), 'chronicle')",
            """
            INSERT INTO chronicle.events (tenant_id, leaf_index, entry_id, type, happened_at, appended_at)
            VALUES (\(id), 0, \(id), 'muniment.tenant.created', now(), now())
            """,
            """
            INSERT INTO chronicle.event_counts (tenant_id, received_from, type, event_count)
            VALUES (\(id), '', 'muniment.tenant.created', 1)
            """,
            """
            INSERT INTO chronicle.sources (tenant_id, name, kind, settings, created_by, chronicle_entry_id)
            VALUES (\(id), 'builds', 'push', '{}', 'Ada', \(id))
            """,
            """
            INSERT INTO chronicle.parked_events
                (tenant_id, parked_id, source_name, position, reason, body, digest, size_bytes, parked_at)
            VALUES (\(id), \(id), 'builds', '0', 'it is not JSON', 'body', sha256('body'), 4, now())
            """,
            """
            INSERT INTO chronicle.webhooks
                (tenant_id, webhook_id, name, url, types, key_id, sealed_secret, next_leaf_index, created_by,
                 chronicle_entry_id)
            VALUES (\(id), \(id), 'pager', 'https://pager.example.org/', '{*}', 'key', 'sealed', 0, 'Ada', \(id))
            """,
            """
            INSERT INTO chronicle.webhook_deliveries
                (tenant_id, webhook_id, slot, delivery_number, message_id, event_type, attempt, attempted_at, duration_ms)
            VALUES (\(id), \(id), 0, 0, \(id), 'muniment.webhook.test', 1, now(), 1)
            """,
        ]
    }

    private static func artifacts(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO custody.accord_bindings
                (tenant_id, accord_binding_id, accord_id, version, accord_cid, accord_name, accord_terms)
            VALUES (\(id), \(id), \(id), 1, 'sha256:accord', 'accord', '{"region": {"name": "north"}}')
            """,
            """
            INSERT INTO custody.governed_artifacts
                (tenant_id, governed_artifact_id, cid, artifact_type, artifact_name, content, accord_binding_id,
                 current_version)
            VALUES (\(id), \(id), 'sha256:zone', 'dns_zone', 'zone', '{"records": [1, 2]}', \(id), 1)
            """,
            """
            INSERT INTO custody.artifact_versions
                (tenant_id, governed_artifact_id, version, cid, content, parser, sources, chronicle_entry_id)
            VALUES (\(id), \(id), 1, 'sha256:zone', '{}', 'dns_zone/1', '[]', 'entry')
            """,
            "INSERT INTO custody.tenant_keys (tenant_id, key_id, made_at) VALUES (\(id), 'key', now())",
            """
            INSERT INTO custody.artifact_files
                (tenant_id, governed_artifact_id, version, position, key_id, sealed)
            VALUES (\(id), \(id), 1, 0, 'key', 'sealed')
            """,
            """
            INSERT INTO custody.normal_forms
                (tenant_id, governed_artifact_id, version, normaliser, digest, chronicle_entry_id, made_at)
            VALUES (\(id), \(id), 1, 'dns_zone/1', 'sha256:form', 'entry', now())
            """,
        ]
    }

    private static func custody(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO custody.custody_heads
                (tenant_id, governed_artifact_id, sequence_number, state, transitioned_at)
            VALUES (\(id), \(id), 1, 'ceremony_open', now())
            """,
            """
            INSERT INTO custody.custody_transitions
                (tenant_id, transition_id, sequence_number, from_state, to_state, transitioned_at,
                 governed_artifact_id)
            VALUES (\(id), \(id), 1, 'proposed', 'ceremony_open', now(), \(id))
            """,
            """
            INSERT INTO custody.ceremonies
                (tenant_id, ceremony_id, governed_artifact_id, version, cid, accord_binding_id, ceremony_class,
                 quorum, eligible_dids, payload, payload_type, state, opened_by, opened_at, expires_at)
            VALUES (\(id), \(id), \(id), 1, 'sha256:zone', \(id), 'SingleApproval', 1, '{did:key:ada}', '{}',
                    'application/json', 'open', 'did:key:ada', now(), now() + interval '1 hour')
            """,
            """
            INSERT INTO custody.substrates
                (tenant_id, substrate_id, substrate_name, kind, address, namespace, added_by, added_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'cluster', 'kubernetes', 'https://cluster.example.org', 'shop', 'Ada', now(), \(id))
            """,
            "INSERT INTO custody.ceremony_substrates (tenant_id, ceremony_id, substrate_id) VALUES (\(id), \(id), \(id))",
            "INSERT INTO custody.substrate_watches (tenant_id, substrate_id) VALUES (\(id), \(id))",
            """
            INSERT INTO custody.substrate_resources
                (tenant_id, substrate_id, uid, name, resource_version, ceremony_id, is_gone, seen_at)
            VALUES (\(id), \(id), 'uid', 'ceremony', 'v1', \(id), false, now())
            """,
            """
            INSERT INTO custody.ceremony_signatures
                (tenant_id, ceremony_id, witness_did, key_id, signature, signed_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'did:key:ada', 'did:key:ada#1', 'signature', now(), 'entry')
            """,
            """
            INSERT INTO custody.delegations
                (tenant_id, delegation_id, delegator_did, delegate_did, valid_from, valid_until, payload_type, payload,
                 payload_digest, key_id, signature, recorded_by, recorded_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'did:key:ada', 'did:key:bob', now(), now() + interval '1 day', 'application/json',
                    '{}', 'digest', 'did:key:ada#1', 'signature', 'did:key:ada', now(), 'entry')
            """,
            """
            INSERT INTO custody.deployment_states
                (tenant_id, deployment_state_id, target_kind, target_identifier, governed_artifact_id)
            VALUES (\(id), \(id), 'cluster', 'north', \(id))
            """,
            """
            INSERT INTO custody.targets
                (tenant_id, target_id, target_name, governed_artifact_id, target_kind, target_identifier, protocol,
                 address, timeout_sec, max_bytes, max_visits, requests_per_sec, added_by, added_at, changed_at,
                 chronicle_entry_id)
            VALUES (\(id), \(id), 'north', \(id), 'cluster', 'north', 'dns', 'ns1.example', 30, 1024, 1, 1, 'Ada', now(),
                    now(), \(id))
            """,
            "INSERT INTO custody.target_looks (tenant_id, target_id, next_due_at) VALUES (\(id), \(id), now())",
            """
            INSERT INTO custody.verification_results
                (tenant_id, verification_result_id, verified_cid, verdict, verified_at, governed_artifact_id)
            VALUES (\(id), \(id), 'sha256:zone', 'match', now(), \(id))
            """,
            """
            INSERT INTO custody.verifiers
                (tenant_id, verifier_id, name, did, infrastructure, added_by, added_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'lloyd', 'did:key:z6Mk', 'insurer', 'ada', now(), \(id))
            """,
            """
            INSERT INTO custody.postures
                (tenant_id, governed_artifact_id, target_kind, target_identifier, posture, since, chronicle_entry_id)
            VALUES (\(id), \(id), 'cluster', 'north', 'drift', now(), \(id))
            """,
            """
            INSERT INTO custody.accepted_deviations
                (tenant_id, acceptance_id, governed_artifact_id, target_kind, target_identifier, cid, reason, owner,
                 accepted_by, accepted_at, expires_at, chronicle_entry_id)
            VALUES (\(id), \(id), \(id), 'cluster', 'north', 'sha256:zone', 'known', 'ada', 'ada', now(),
                    now() + interval '1 day', \(id))
            """,
            """
            INSERT INTO custody.verification_spans
                (tenant_id, governed_artifact_id, target_kind, target_identifier, layer, verifier_did,
                 verifier_infrastructure, verdict, is_weaker, seen_form, seen_cid, first_at, first_result_id, last_at,
                 last_result_id, check_count, is_current)
            VALUES (\(id), \(id), 'cluster', 'north', '', '', '', 'match', false, '', 'sha256:zone', now(), \(id), now(),
                    \(id), 1, true)
            """,
            """
            INSERT INTO custody.verification_days
                (tenant_id, governed_artifact_id, target_kind, target_identifier, day, match_count, drift_count,
                 error_count, last_verdict, last_is_weaker, last_at, last_result_id)
            VALUES (\(id), \(id), 'cluster', 'north', current_date, 1, 0, 0, 'match', false, now(), \(id))
            """,
            """
            INSERT INTO custody.retention_exports
                (tenant_id, export_id, parent, starts_at, ends_at, row_count, manifest_name, manifest_digest,
                 chronicle_entry_id, exported_at)
            VALUES (\(id), \(id), 'custody.verification_results', now() - interval '2 months',
                    now() - interval '1 month', 1, 'manifest.json', sha256('manifest'), \(id), now())
            """,
            "INSERT INTO custody.counters (tenant_id, counter, slot, value) VALUES (\(id), 'artifacts', 0, 1)",
            "INSERT INTO custody.deployment_counts (tenant_id, governed_artifact_id) VALUES (\(id), \(id))",
        ]
    }

    private static func drift(_ id: TenantID) -> [Query] {
        let evidence =
            "{\"evidence\": {\"fidelity\": \"meta\", \"source\": \"inventory\", \"observed_at\": \"x\", \"observed_operation_run_id\": \"x\"}}"
        return [
            """
            INSERT INTO drift.tenant_names (tenant_id, changed_by, changed_at, chronicle_entry_id)
            VALUES (\(id), 'Ada', now(), \(id))
            """,
            """
            INSERT INTO drift.evidence_sources
                (tenant_id, evidence_source_id, source_name, settings, added_by, added_at, changed_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'directory', '{}', 'Ada', now(), now(), \(id))
            """,
            """
            INSERT INTO drift.baseline_profiles
                (tenant_id, baseline_profile_id, profile_name, version, scope, created_by, created_at, changed_at,
                 chronicle_entry_id)
            VALUES (\(id), \(id), 'golden', 1, '{}', 'Ada', now(), now(), \(id))
            """,
            """
            INSERT INTO drift.baseline_tenant_assignments
                (tenant_id, baseline_profile_id, managed_tenant_id, managed_tenant_name, assigned_by, assigned_at,
                 chronicle_entry_id)
            VALUES (\(id), \(id), \(id), 'North', 'Ada', now(), \(id))
            """,
            """
            INSERT INTO drift.delegations
                (tenant_id, delegation_id, side, tenant_name, other_tenant_id, other_tenant_name, rights, state, offered_by,
                 offered_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'managed', 'North', gen_random_uuid(), 'South', '{compare}', 'offered', 'Ada', now(),
                    \(id))
            """,
            """
            INSERT INTO drift.due_summaries (tenant_id, provider_tenant_id, baseline_profile_id, change_number)
            VALUES (\(id), \(id), \(id), 1)
            """,
            """
            INSERT INTO drift.baseline_tenant_summaries
                (tenant_id, baseline_profile_id, managed_tenant_id, managed_tenant_name)
            VALUES (\(id), \(id), \(id), 'North')
            """,
            """
            INSERT INTO drift.cause_summaries
                (tenant_id, baseline_profile_id, cause, managed_tenant_id, finding_id, subject_type, subject_id, title,
                 change_type, severity, evidence_fidelity, status, since, change_number)
            VALUES (\(id), \(id), 'cause', \(id), \(id), 'dns_zone', 'zone', 'zone', 'updated', 'high', 'content', 'open',
                    now(), 1)
            """,
            """
            INSERT INTO drift.baseline_snapshots
                (tenant_id, baseline_snapshot_id, baseline_profile_id, profile_version, captured_at, captured_by,
                 operation_run_id, item_count, items_root, listings, gaps, chronicle_entry_id)
            VALUES (\(id), \(id), \(id), 1, now(), 'Ada', \(id), 1, 'root', '{}', '[]', \(id))
            """,
            """
            INSERT INTO drift.baseline_snapshot_items
                (tenant_id, baseline_snapshot_id, subject_type, subject_id, baseline_hash, meta_jsonb)
            VALUES (\(id), \(id), 'dns_zone', 'zone', 'hash', \(evidence)::text::jsonb)
            """,
            """
            INSERT INTO drift.policy_versions
                (tenant_id, policy_version_id, subject_type, content_hash, normaliser, parser, content, title, secret_count,
                 observed_at, observed_operation_run_id)
            VALUES (\(id), \(id), 'dns_zone', 'hash', 'rules', 'rules', '{}', 'zone', 0, now(), \(id))
            """,
            """
            INSERT INTO drift.neutral_forms (tenant_id, policy_version_id, rules, neutral_hash, meta_hash)
            VALUES (\(id), \(id), 'rules', 'hash', 'hash')
            """,
            """
            INSERT INTO drift.policy_states
                (tenant_id, collection, subject_type, subject_id, policy_version_id, path, observed_at,
                 observed_operation_run_id)
            VALUES (\(id), 'import', 'dns_zone', 'zone', \(id), 'zone', now(), \(id))
            """,
            """
            INSERT INTO drift.inventory_items
                (tenant_id, collection, subject_type, subject_id, meta, path, observed_at, observed_operation_run_id)
            VALUES (\(id), 'import', 'dns_zone', 'zone', '{}', 'zone', now(), \(id))
            """,
            """
            INSERT INTO drift.listings (tenant_id, collection, subject_type, source, looked_at)
            VALUES (\(id), 'import', 'dns_zone', 'inventory', now())
            """,
            """
            INSERT INTO drift.operation_runs (tenant_id, operation_run_id, run_type, state, requested_by, created_at)
            VALUES (\(id), \(id), 'import', 'queued', 'Ada', now())
            """,
            """
            INSERT INTO drift.heartbeats
                (tenant_id, operation_run_id, collection, observed_at, complete_types, unchanged_types, subject_count, gaps)
            VALUES (\(id), \(id), 'import', now(), '{}', '{}', 0, '[]')
            """,
            """
            INSERT INTO drift.findings
                (tenant_id, finding_id, provider_tenant_id, baseline_profile_id, baseline_snapshot_id, operation_run_id,
                 subject_type, subject_id, title, cause, severity, status, status_by, status_at, since, opened_at,
                 chronicle_entry_id)
            VALUES (\(id), \(id), \(id), \(id), \(id), \(id), 'dns_zone', 'zone', 'zone', 'cause', 'high', 'open', 'Ada',
                    now(), now(), now(), \(id))
            """,
            """
            INSERT INTO drift.finding_steps (tenant_id, finding_id, chronicle_entry_id, status, step_by, stepped_at)
            VALUES (\(id), \(id), \(id), 'open', 'muniment', now())
            """,
            """
            INSERT INTO drift.notification_routes
                (tenant_id, notification_route_id, route_name, channel, address, events, severities, baselines, subject_types,
                 digest_seconds, is_enabled, created_by, created_at, chronicle_entry_id)
            VALUES (\(id), \(id), 'pager', 'email', 'ops@example.org', '{opened}', '{high}', '{}', '{}', 0, true, 'Ada', now(),
                    \(id))
            """,
            """
            INSERT INTO drift.notices
                (tenant_id, notification_route_id, subject_id, event, state, state_at, moved_at, is_pending)
            VALUES (\(id), \(id), \(id), 'opened', 'open', now(), now(), true)
            """,
            """
            INSERT INTO drift.notification_messages
                (tenant_id, notification_message_id, notification_route_id, items, item_count, state, next_attempt_at, created_at)
            VALUES (\(id), \(id), \(id), '[]', 0, 'waiting', now(), now())
            """,
        ]
    }

    private static func jobs(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO jobs.jobs
                (tenant_id, job_id, kind, arguments, priority, run_at, max_attempts, created_at)
            VALUES (\(id), \(id), 'planted', '{}', 1, now(), 1, now())
            """,
            "INSERT INTO jobs.schedules (tenant_id, schedule, slot_at) VALUES (\(id), 'planted', now())",
        ]
    }

    private static func secrets(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO secrets.seals
                (tenant_id, seal_id, seal_type, secret_shares, secret_threshold, sealed_root_key, made_at)
            VALUES (\(id), \(id), 'shamir', 5, 3, 'root', now())
            """,
            """
            INSERT INTO secrets.keyrings (tenant_id, sealed_keyring, active_term, installed_at)
            VALUES (\(id), 'keyring', 1, now())
            """,
            """
            INSERT INTO secrets.mounts
                (tenant_id, mount_id, class, path, type, accessor, description, options, config, is_local, is_seal_wrapped,
                 created_at)
            VALUES (\(id), \(id), 'secret', 'secret/', 'kv', 'kv_1', '', '{}', '{}', false, false, now())
            """,
            "INSERT INTO secrets.mount_revisions (tenant_id, revision) VALUES (\(id), 1)",
            """
            INSERT INTO secrets.secrets
                (tenant_id, secret_id, mount_id, path, secret_path, encrypted_data, version, version_created_at, created_at,
                 updated_at)
            VALUES (\(id), \(id), \(id), 'db', 'secret.db', 'sealed', 2, now(), now(), now())
            """,
            """
            INSERT INTO secrets.secret_versions (tenant_id, secret_id, version, encrypted_data, created_at, is_destroyed)
            VALUES (\(id), \(id), 1, 'sealed', now(), false)
            """,
            """
            INSERT INTO secrets.rotations
                (tenant_id, secret_id, rotator, settings, revision, grace_seconds, created_by, created_at, updated_by,
                 updated_at)
            VALUES (\(id), \(id), 'random', 'sealed', 1, 60, 'ada', now(), 'ada', now())
            """,
            """
            INSERT INTO secrets.rotation_runs
                (tenant_id, run_id, secret_id, rotator, state, reason, asked_by, from_version, to_version, started_at,
                 written_at, ended_at)
            VALUES (\(id), \(id), \(id), 'random', 'completed', 'request', 'ada', 1, 2, now(), now(), now())
            """,
            """
            INSERT INTO secrets.cubbyholes (tenant_id, token_id, path, encrypted_data, updated_at)
            VALUES (\(id), \(id), 'response', 'sealed', now())
            """,
        ]
    }

    private static func certificates(_ id: TenantID) -> [Query] {
        [
            "INSERT INTO secrets.pki_mounts (tenant_id, mount_id) VALUES (\(id), \(id))",
            """
            INSERT INTO secrets.pki_keys
                (tenant_id, mount_id, key_id, key_name, key_type, key_bits, public_key_digest, private_key_encrypted,
                 created_at)
            VALUES (\(id), \(id), \(id), 'first', 'ec', 384, sha256('key'), 'sealed', now())
            """,
            """
            INSERT INTO secrets.pki_issuers
                (tenant_id, mount_id, issuer_id, issuer_name, key_id, serial_number, certificate, settings, created_at)
            VALUES (\(id), \(id), \(id), 'root', \(id), '4a:01', 'der', '{}', now())
            """,
            """
            INSERT INTO secrets.pki_roles (tenant_id, mount_id, role_name, settings, updated_at)
            VALUES (\(id), \(id), 'web', '{}', now())
            """,
            """
            INSERT INTO secrets.certificates
                (tenant_id, certificate_id, mount_id, issuer_id, serial_number, fingerprint, certificate_pem, subject,
                 issuer, common_name, valid_from, valid_until, cert_type, created_at)
            VALUES (\(id), \(id), \(id), \(id), '4a:02', repeat('ab', 32), 'pem', 'CN=a', 'CN=root', 'a', now(),
                    now() + interval '1 day', 'server', now())
            """,
            """
            INSERT INTO secrets.pki_crls
                (tenant_id, mount_id, issuer_id, is_delta, crl_number, revocation_number, change_number, this_update,
                 next_update, crl)
            VALUES (\(id), \(id), \(id), false, 1, 0, 1, now(), now() + interval '3 days', 'der')
            """,
            """
            INSERT INTO secrets.acme_nonces (tenant_id, mount_id, nonce, expires_at)
            VALUES (\(id), \(id), 'nonce', now())
            """,
            """
            INSERT INTO secrets.acme_bindings (tenant_id, mount_id, binding_id, key_encrypted, created_at)
            VALUES (\(id), \(id), \(id), 'sealed', now())
            """,
            """
            INSERT INTO secrets.acme_accounts
                (tenant_id, mount_id, account_id, thumbprint, jwk, contacts, status, created_at)
            VALUES (\(id), \(id), \(id), 'thumb', '{}', '{}', 'valid', now())
            """,
            """
            INSERT INTO secrets.acme_orders
                (tenant_id, mount_id, order_id, account_id, status, directory, identifiers, created_at, expires_at)
            VALUES (\(id), \(id), \(id), \(id), 'pending', 'acme', '[]', now(), now())
            """,
            """
            INSERT INTO secrets.acme_authorizations
                (tenant_id, mount_id, authorization_id, order_id, account_id, identifier_type, identifier, is_wildcard,
                 token, status, expires_at)
            VALUES (\(id), \(id), \(id), \(id), \(id), 'dns', 'a.example.com', false, 'token', 'pending', now())
            """,
        ]
    }

    private static func transit(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO secrets.transit_keys
                (tenant_id, mount_id, key_name, key_type, is_derived, is_convergent, is_exportable, allows_backup,
                 allows_deletion, hmac_key_bytes, latest_version, min_decryption_version, min_encryption_version,
                 min_available_version, auto_rotate_seconds, created_at)
            VALUES (\(id), \(id), 'billing', 'ed25519', false, false, false, false, false, 32, 1, 1, 0, 0, 0, now())
            """,
            """
            INSERT INTO secrets.transit_key_versions (tenant_id, mount_id, key_name, version, material, created_at)
            VALUES (\(id), \(id), 'billing', 1, 'sealed', now())
            """,
            """
            INSERT INTO secrets.quotas
                (tenant_id, quota_type, quota_name, path, role, is_inheritable, max_leases, created_at)
            VALUES (\(id), 'lease-count', 'all', '', '', false, 10, now())
            """,
            """
            INSERT INTO secrets.engine_targets (tenant_id, mount_id, target_name, engine_type, created_at, updated_at)
            VALUES (\(id), \(id), 'main', 'postgresql-database-plugin', now(), now())
            """,
            """
            INSERT INTO secrets.engine_roles
                (tenant_id, role_id, mount_id, role_kind, role_name, target_name, settings, created_at, updated_at)
            VALUES (\(id), \(id), \(id), 'dynamic', 'readonly', 'main', '{}', now(), now())
            """,
            """
            INSERT INTO secrets.leases
                (tenant_id, lease_id, mount_id, path, secret_id, role_name, target_name, state, issued_at, expires_at,
                 last_expires_at, ttl_seconds, is_renewable, due_at, credentials, engine_type)
            VALUES (\(id), \(id), \(id), 'database/creds/readonly', \(id), 'readonly', 'main', 'live', now(),
                    now() + interval '1 hour', now() + interval '1 hour', 3600, true, now(), 'sealed', 'database')
            """,
            """
            INSERT INTO secrets.quota_rules
                (tenant_id, exempt_paths, absolute_exempt_paths, shows_headers, tells_devices, updated_at)
            VALUES (\(id), '{sys/health}', '{}', false, false, now())
            """,
        ]
    }

    private static func agents(_ id: TenantID) -> [Query] {
        [
            """
            INSERT INTO secrets.agent_sessions
                (tenant_id, fingerprint, principal_id, kind, session_id, hostname, program, system_name, source_ip, skew_ms,
                 connected_at, seen_at)
            VALUES (\(id), sha256('certificate'), \(id), 'agent', \(id), 'web-1', '0.1.0', 'Debian', '192.0.2.1', 0, now(),
                    now())
            """,
            """
            INSERT INTO secrets.agent_enrollments
                (tenant_id, login_accessor, key_digest, principal_id, hostname, source_ip, asked_at)
            VALUES (\(id), 'accessor', sha256('key'), \(id), 'web-1', '192.0.2.1', now())
            """,
            """
            INSERT INTO secrets.agent_tasks
                (tenant_id, task_id, principal_id, kind, endings, limit_bytes, asked_at, expires_at)
            VALUES (\(id), \(id), \(id), 'packages', '{}', 1, now(), now() + interval '1 minute')
            """,
        ]
    }
}
