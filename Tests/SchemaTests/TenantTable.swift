/// A table that holds tenants' rows, with what the serving role may do to them. Each table is listed here and nowhere else:
/// tests hold the list against the catalogue, and the isolation tests walk it.
struct TenantTable: Sendable {
    enum Nature: Sendable {
        case changing
        /// Takes new rows and lets go of none.
        case appendOnly
        /// Its rows can be made anew from the entries of a ledger, or are of no use once something is over, and may therefore
        /// be deleted.
        case rebuilt
    }

    var name: String
    var nature: Nature
    /// Whether it is divided by time.
    var isPartitioned: Bool
    /// Whether the serving role may insert rows.
    var isWritten: Bool
    /// The columns that the serving role may change.
    var updates: String

    init(
        _ name: String,
        _ nature: Nature = .changing,
        isPartitioned: Bool = false,
        isWritten: Bool = true,
        updates: String = ""
    ) {
        self.name = name
        self.nature = nature
        self.isPartitioned = isPartitioned
        self.isWritten = isWritten
        self.updates = updates
    }

    /// As the catalogue tells of it: `muniment_app ledger.heads: INSERT, SELECT, UPDATE (chain_hash, size)`.
    var grants: String {
        var grants: [String] = []
        if nature == .rebuilt { grants.append("DELETE") }
        if isWritten { grants.append("INSERT") }
        grants.append("SELECT")
        if !updates.isEmpty { grants.append("UPDATE (\(updates))") }
        return "muniment_app \(name): \(grants.joined(separator: ", "))"
    }
}

extension TenantTable {
    /// All of them, by name, without their partitions.
    static let all = [
        TenantTable("access.callers", updates: "did, disabled_at, name, permissions"),
        TenantTable(
            "access.client_tokens",
            .rebuilt,
            updates: "entity_id, expires_at, parent_token_id, renewed_at, uses_left"
        ),
        TenantTable(
            "access.entities",
            .rebuilt,
            updates: "is_disabled, metadata, name, policies, updated_at"
        ),
        TenantTable(
            "access.entity_aliases",
            .rebuilt,
            updates: "custom_metadata, entity_id, metadata, mount_accessor, name, updated_at"
        ),
        TenantTable(
            "access.group_aliases",
            .rebuilt,
            updates: "group_id, mount_accessor, name, updated_at"
        ),
        TenantTable("access.group_entities", .rebuilt),
        TenantTable("access.group_groups", .rebuilt),
        TenantTable("access.groups", .rebuilt, updates: "metadata, name, policies, updated_at"),
        TenantTable("access.identity_issuers", updates: "issuer, updated_at"),
        TenantTable(
            "access.identity_key_versions",
            .rebuilt,
            updates: "encrypted_private_key, verified_until"
        ),
        TenantTable("access.identity_keys", .rebuilt, updates: "rotated_at, settings, updated_at"),
        TenantTable("access.identity_revisions", isWritten: false),
        TenantTable("access.identity_roles", .rebuilt, updates: "settings, updated_at"),
        TenantTable("access.login_failures", .rebuilt, updates: "failed_at, failure_count"),
        TenantTable("access.method_configurations", updates: "encrypted_secret, settings, updated_at"),
        TenantTable("access.method_roles", .rebuilt, updates: "settings, updated_at"),
        TenantTable(
            "access.policies",
            .rebuilt,
            updates: "chronicle_entry_id, deny_policy, entity_bindings, max_ttl_seconds, policy_document, "
                + "policy_kind, source_digest, source_text, updated_at, updated_by"
        ),
        TenantTable("access.policy_revisions", updates: "revision"),
        TenantTable("access.principal_certificates", updates: "chronicle_entry_id, revoked_at"),
        TenantTable(
            "access.principals",
            updates: "caller_id, chronicle_entry_id, description, entity_id, hostname, kubernetes_namespace, "
                + "kubernetes_pod, status, status_changed_at, updated_at, updated_by"
        ),
        TenantTable("access.providers", updates: "ended_at, granted_at"),
        TenantTable(
            "access.roles",
            .rebuilt,
            updates: "bind_secret_id, bound_cidr_list, enabled, max_ttl_seconds, policies, role_id, "
                + "secret_id_accessor, secret_id_hash, secret_id_num_uses, secret_id_ttl_seconds, "
                + "token_bound_cidrs, token_explicit_max_ttl_seconds, token_no_default_policy, "
                + "token_num_uses, token_period_seconds, token_policies, token_type, ttl_seconds, updated_at"
        ),
        TenantTable("access.secret_ids", .rebuilt, updates: "updated_at, uses_left"),
        TenantTable("access.tenants", isWritten: false),
        TenantTable(
            "access.token_roles",
            .rebuilt,
            updates: "allowed_entity_aliases, allowed_policies, allowed_policies_glob, disallowed_policies, "
                + "disallowed_policies_glob, is_orphan, is_renewable, path_suffix, token_bound_cidrs, "
                + "token_explicit_max_ttl_sec, token_no_default_policy, token_num_uses, token_period_sec, "
                + "token_type"
        ),
        TenantTable("access.tokens", updates: "entity_id, last_used_at, revoked_at"),
        TenantTable(
            "access.used_secret_ids",
            .rebuilt,
            updates: "secret_id_accessor, shown_count, told_at, use_id, used_at, used_from"
        ),
        TenantTable(
            "access.userpass_users",
            .rebuilt,
            updates: "max_ttl_seconds, password_hash, password_salt, policies, scrypt_cost, "
                + "token_bound_cidrs, token_explicit_max_ttl_seconds, token_no_default_policy, "
                + "token_num_uses, token_period_seconds, token_policies, token_type, ttl_seconds, updated_at"
        ),
        TenantTable("attestor.bodies", .appendOnly),
        TenantTable("attestor.chunks", .appendOnly),
        TenantTable("attestor.component_edges", .appendOnly),
        TenantTable("attestor.components", .appendOnly),
        TenantTable("attestor.dsse_envelopes", .appendOnly),
        TenantTable("attestor.envelope_signers", .appendOnly),
        TenantTable("attestor.envelope_subjects", .appendOnly),
        TenantTable("attestor.own_log_checkpoints", .appendOnly),
        TenantTable("attestor.own_log_entries", .appendOnly),
        TenantTable("attestor.own_log_tiles", updates: "hashes"),
        TenantTable(
            "attestor.own_logs",
            updates: "changed_at, changed_by, chronicle_entry_id, size, state"
        ),
        TenantTable("attestor.rekor_checkpoints", .appendOnly),
        TenantTable("attestor.rekor_entries", .appendOnly),
        TenantTable(
            "attestor.rekor_logs",
            updates: "grown_at, root_hash, size, state, state_at, state_reason, verified_at"
        ),
        TenantTable(
            "attestor.rekor_submissions",
            updates:
                "attempt_count, ended_at, entry, last_error, leaf_hash, log_id, log_index, next_attempt_at, state, verified_at"
        ),
        TenantTable("attestor.sbom_entries", .appendOnly),
        TenantTable("attestor.spine_leaves", .appendOnly),
        TenantTable("attestor.spines", .appendOnly),
        TenantTable("attestor.supports", .appendOnly),
        TenantTable("attestor.triage_counters", updates: "value"),
        TenantTable(
            "attestor.triage_items",
            updates: "accepted_until, aliases, artifact_version, decided_severity, decided_versions, "
                + "fixed_versions, holds_for, joined_into, justification, last_scan_id, last_seen_at, move_count, "
                + "owner, reason, score, severity, state, state_at, state_by, title, uncovered_since, url, versions, "
                + "vulnerability"
        ),
        TenantTable("attestor.triage_moves", .appendOnly),
        TenantTable("attestor.triage_names", .appendOnly),
        TenantTable("attestor.triage_sightings", updates: "said_at, scan_id, standing"),
        TenantTable(
            "attestor.trust_anchors",
            updates: "revocation_reason, revoked_at, revoked_by, revoked_from"
        ),
        TenantTable(
            "attestor.trust_verdicts",
            updates: "deleted_at, deleted_by, deletion_reason, signature, statement"
        ),
        TenantTable("attestor.unknowns", updates: "sys_to"),
        TenantTable("attestor.vex_documents", .appendOnly),
        TenantTable("attestor.vex_statements", .appendOnly),
        TenantTable("chronicle.event_counts", .rebuilt, updates: "event_count"),
        TenantTable(
            "chronicle.events",
            .rebuilt,
            updates: "actor, happened_at, received_from, source, subject, type"
        ),
        TenantTable("chronicle.parked_events", updates: "reason, replayed_at"),
        TenantTable("chronicle.projector_checkpoint", updates: "last_entry_id, last_processed_at"),
        TenantTable("chronicle.sources", updates: "failed_at, failure, is_enabled, updated_at"),
        TenantTable(
            "chronicle.webhook_deliveries",
            updates:
                "attempt, attempted_at, delivery_number, duration_ms, error, event_type, excerpt, leaf_index, "
                + "message_id, status"
        ),
        TenantTable(
            "chronicle.webhooks",
            updates:
                "delivery_count, failing_since, failure_count, key_id, next_attempt_at, next_leaf_index, "
                + "pause_reason, sealed_secret, state, updated_at"
        ),
        TenantTable("custody.accepted_deviations", updates: "withdrawn_at, withdrawn_by"),
        TenantTable("custody.accord_bindings", updates: "effective_until, is_cancelled"),
        TenantTable("custody.artifact_files", .appendOnly),
        TenantTable("custody.artifact_versions", .appendOnly),
        TenantTable(
            "custody.ceremonies",
            updates: "closed_at, closed_by, closing_reason, state, superseded_by, updated_at"
        ),
        TenantTable("custody.ceremony_signatures", .appendOnly),
        TenantTable("custody.ceremony_substrates", .appendOnly),
        TenantTable("custody.counters", updates: "value"),
        TenantTable(
            "custody.custody_heads",
            updates: "ceremony_id, rolled_back_cid, sequence_number, state, transitioned_at"
        ),
        TenantTable("custody.custody_transitions", .appendOnly, isPartitioned: true),
        TenantTable("custody.delegations", updates: "revocation_reason, revoked_at, revoked_by"),
        TenantTable("custody.deployment_counts", updates: "drift_count, match_count, unknown_count"),
        TenantTable(
            "custody.deployment_states",
            updates: "deployed_cid, deployed_desired_cid, desired_cid, desired_form, drift_status, "
                + "last_deployed_at, last_reconciled_at, latest_form, latest_verdict, latest_verified_at, "
                + "latest_verified_cid, previous_cid, previous_desired_cid, target_config, "
                + "updated_at"
        ),
        TenantTable(
            "custody.governed_artifacts",
            updates: "accord_binding_id, artifact_runtime, chronicle_entry_id, cid, content, "
                + "content_schema, current_version, human_authored, sbom_cid, "
                + "shell_class_required, tier, updated_at"
        ),
        TenantTable("custody.normal_forms", .appendOnly),
        TenantTable("custody.postures", updates: "chronicle_entry_id, flapping_since, posture, since"),
        TenantTable("custody.retention_exports", .appendOnly),
        TenantTable(
            "custody.substrate_resources",
            updates: "ceremony_id, is_decided, is_gone, problem, resource_version, seen_at"
        ),
        TenantTable(
            "custody.substrate_watches",
            updates: "failed_at, failure, last_heard_at, resource_version"
        ),
        TenantTable("custody.substrates", updates: "removed_at"),
        TenantTable(
            "custody.target_looks",
            updates:
                "duration_ms, failure, looked_at, next_due_at, planned_interval_sec, seen, since, verdict, "
                + "verification_result_id"
        ),
        TenantTable(
            "custody.targets",
            updates:
                "address, changed_at, chronicle_entry_id, credential, interval_sec, is_enabled, max_bytes, "
                + "max_visits, object, parameters, protocol, reach, removed_at, requests_per_sec, target_name, "
                + "timeout_sec"
        ),
        TenantTable("custody.tenant_keys", .appendOnly),
        TenantTable(
            "custody.verification_days",
            updates:
                "drift_count, error_count, last_at, last_is_weaker, last_result_id, last_verdict, match_count"
        ),
        TenantTable("custody.verification_results", .appendOnly, isPartitioned: true),
        TenantTable(
            "custody.verification_spans",
            updates: "check_count, first_at, first_entry_id, first_result_id, is_current, last_at, "
                + "last_result_id, seen_cid"
        ),
        TenantTable("custody.verifiers", updates: "keys, keys_at, revoked_at, revoked_by"),
        TenantTable(
            "drift.baseline_profiles",
            updates: "changed_at, chronicle_entry_id, profile_name, retired_at, scope, version"
        ),
        TenantTable("drift.baseline_snapshot_items", .appendOnly),
        TenantTable("drift.baseline_snapshots", .appendOnly),
        TenantTable(
            "drift.baseline_tenant_assignments",
            updates:
                "assigned_at, assigned_by, chronicle_entry_id, ended_at, interval_sec, next_due_at, overrides"
        ),
        TenantTable(
            "drift.baseline_tenant_summaries",
            updates:
                "accepted_count, badness, baseline_snapshot_id, change_number, differs_since, ended_at, finished_at, "
                + "looked_at, managed_tenant_name, missing_baseline, missing_both, missing_current, open_high, open_low, "
                + "open_medium, operation_run_id, resolved_content, resolved_meta, run_state, state, subjects_total"
        ),
        TenantTable(
            "drift.cause_summaries",
            .rebuilt,
            updates:
                "change_number, change_type, direction, evidence_fidelity, finding_id, severity, since, status, title"
        ),
        TenantTable(
            "drift.delegations",
            updates:
                "accepted_at, accepted_by, chronicle_entry_id, end_reason, ended_at, ended_by, ended_side, state, "
                + "told_state"
        ),
        TenantTable("drift.due_summaries", updates: "change_number, told_number"),
        TenantTable(
            "drift.evidence_sources",
            updates: "changed_at, chronicle_entry_id, due_at, found_directory_id, is_enabled, removed_at"
        ),
        TenantTable("drift.finding_steps", .appendOnly),
        TenantTable(
            "drift.findings",
            updates:
                "accepted_hash, accepted_until, baseline_snapshot_id, chronicle_entry_id, difference, direction, "
                + "evidence_fidelity, evidence_jsonb, has_old_evidence, operation_run_id, owner, reopened_count, "
                + "resolved_at, severity, since, status, status_at, status_by, status_reason, title"
        ),
        TenantTable("drift.heartbeats", .appendOnly),
        TenantTable(
            "drift.inventory_items",
            updates:
                "gone_at, gone_operation_run_id, identifier, meta, observed_at, observed_operation_run_id, path"
        ),
        TenantTable(
            "drift.listings",
            updates:
                "complete_at, complete_operation_run_id, confirmed_at, confirmed_operation_run_id, gaps, looked_at"
        ),
        TenantTable("drift.neutral_forms", .appendOnly),
        TenantTable(
            "drift.notices",
            .rebuilt,
            updates: "event, failure, is_pending, moved_at, state, state_at, title, told_state"
        ),
        TenantTable(
            "drift.notification_messages",
            .rebuilt,
            updates: "answer, attempt_count, ended_at, next_attempt_at, state"
        ),
        TenantTable(
            "drift.notification_routes",
            updates: "address, chronicle_entry_id, is_enabled, removed_at"
        ),
        TenantTable(
            "drift.operation_runs",
            updates:
                "baseline_snapshot_id, context, decides, evidence_at, failure, finished_at, started_at, state, summary_counts"
        ),
        TenantTable(
            "drift.policy_states",
            updates:
                "gone_at, gone_operation_run_id, identifier, observed_at, observed_operation_run_id, path, "
                + "policy_version_id"
        ),
        TenantTable("drift.policy_versions", .appendOnly),
        TenantTable(
            "drift.tenant_names",
            updates: "changed_at, changed_by, chronicle_entry_id, directory_id, domains, labels, names"
        ),
        TenantTable(
            "jobs.jobs",
            updates: "attempt, bookmark, cancel_requested_at, claimed_by, error, finished_at, "
                + "heartbeat_at, progress_done, progress_note, progress_total, run_at, state"
        ),
        TenantTable("jobs.schedules", updates: "slot_at"),
        TenantTable("ledger.blobs", .appendOnly),
        TenantTable("ledger.checkpoints", .appendOnly),
        TenantTable("ledger.cosignatures", .appendOnly),
        TenantTable("ledger.entries", .appendOnly),
        TenantTable("ledger.heads", updates: "chain_hash, size"),
        TenantTable("ledger.idempotency_keys", .appendOnly),
        TenantTable("ledger.tiles", updates: "hashes"),
        TenantTable("ledger.trees", updates: "size"),
        TenantTable("scanner.advisories", .appendOnly),
        TenantTable("scanner.advisory_imports", .appendOnly),
        TenantTable("scanner.advisory_packages", .appendOnly),
        TenantTable("scanner.bill_looks", updates: "looked_through"),
        TenantTable("scanner.findings", .appendOnly),
        TenantTable("scanner.imported_advisories", .appendOnly),
        TenantTable("scanner.scans", .appendOnly),
        TenantTable("secrets.acme_accounts", .rebuilt, updates: "contacts, jwk, status, thumbprint"),
        TenantTable(
            "secrets.acme_authorizations",
            .rebuilt,
            updates: "challenge_type, challenged_at, error, status"
        ),
        TenantTable("secrets.acme_bindings", .rebuilt),
        TenantTable("secrets.acme_nonces", .rebuilt),
        TenantTable(
            "secrets.acme_orders",
            .rebuilt,
            updates: "certificate_chain, error, serial_number, status"
        ),
        TenantTable(
            "secrets.agent_enrollments",
            .rebuilt,
            updates: "issued_at, replay_count, replay_id, told_at"
        ),
        TenantTable(
            "secrets.agent_sessions",
            .rebuilt,
            updates:
                "connected_at, end_reason, ended_at, hostname, kind, principal_id, program, report, seen_at, "
                + "session_id, skew_ms, source_ip, system_name, token, token_accessor"
        ),
        TenantTable("secrets.agent_tasks", .rebuilt, updates: "outcome"),
        TenantTable("secrets.audit_cursors", updates: "leaf_index, projected_at"),
        TenantTable("secrets.audit_devices", .rebuilt),
        TenantTable("secrets.audit_logs", .appendOnly, isPartitioned: true),
        TenantTable("secrets.audit_retentions", updates: "retention_days, updated_at, updated_by"),
        TenantTable(
            "secrets.certificates",
            .rebuilt,
            updates:
                "issuer_id, private_key_encrypted, release_number, revocation_number, revocation_reason, revoked, revoked_at"
        ),
        TenantTable("secrets.cubbyholes", .rebuilt, updates: "encrypted_data, updated_at"),
        TenantTable(
            "secrets.engine_roles",
            .rebuilt,
            updates:
                "change_number, encrypted_secret, max_leases, rotated_at, rotates_at, settings, target_name, updated_at"
        ),
        TenantTable(
            "secrets.engine_targets",
            .rebuilt,
            updates:
                "answered_at, change_number, encrypted_secret, engine_type, failing_since, failure, failure_count, retry_at, "
                + "root_rotated_at, settings, updated_at"
        ),
        TenantTable(
            "secrets.keyrings",
            updates: "active_term, encryption_count, installed_at, sealed_keyring"
        ),
        TenantTable(
            "secrets.leases",
            .rebuilt,
            updates:
                "attempt_count, credentials, due_at, expires_at, last_renewed_at, renewed_count, revocation_reason, revoked_at, "
                + "state"
        ),
        TenantTable("secrets.mount_revisions", updates: "revision"),
        TenantTable("secrets.mounts", .rebuilt, updates: "config, description, options, path, settings"),
        TenantTable(
            "secrets.pki_crls",
            .rebuilt,
            updates:
                "base_number, change_number, crl, crl_number, next_update, revocation_number, this_update"
        ),
        TenantTable(
            "secrets.pki_issuers",
            .rebuilt,
            updates: "crl_number, issuer_name, key_id, revoked_at, settings"
        ),
        TenantTable("secrets.pki_keys", .rebuilt, updates: "key_name"),
        TenantTable(
            "secrets.pki_mounts",
            .rebuilt,
            updates:
                "change_number, default_issuer_id, default_key_id, has_unstored, revocation_number, settings, tidy"
        ),
        TenantTable("secrets.pki_roles", .rebuilt, updates: "settings, updated_at"),
        TenantTable(
            "secrets.quota_rules",
            updates: "absolute_exempt_paths, exempt_paths, shows_headers, tells_devices, updated_at"
        ),
        TenantTable(
            "secrets.quotas",
            .rebuilt,
            updates: "block_seconds, interval_seconds, is_inheritable, max_leases, path, rate, role"
        ),
        TenantTable(
            "secrets.rotation_runs",
            .rebuilt,
            updates:
                "attempts, ended_at, failure, grace_ends_at, next_attempt_at, proposed, state, to_version, written_at"
        ),
        TenantTable(
            "secrets.rotations",
            .rebuilt,
            updates:
                "failing_since, failure, grace_seconds, next_rotation_at, revision, rotator, settings, told_failing_at, "
                + "updated_at, updated_by"
        ),
        TenantTable(
            "secrets.seals",
            updates:
                "initialized_at, made_at, recovery_backup, recovery_shares, recovery_threshold, rekey_backup, seal_id, "
                + "seal_type, sealed_recovery_key, sealed_root_key, secret_shares, secret_threshold, "
                + "wrapped_sealing_key"
        ),
        TenantTable("secrets.secret_versions", .rebuilt, updates: "deleted_at, encrypted_data, is_destroyed"),
        TenantTable(
            "secrets.secrets",
            .rebuilt,
            updates:
                "cas_required, change_number, delete_version_after_sec, description, encrypted_data, is_destroyed, "
                + "last_rotated_at, max_versions, metadata, oldest_version, rotation_enabled, rotation_schedule, "
                + "secret_path, updated_at, version, version_created_at, version_deleted_at"
        ),
        TenantTable("secrets.transit_key_versions", .rebuilt),
        TenantTable(
            "secrets.transit_keys",
            .rebuilt,
            updates:
                "allows_backup, allows_deletion, auto_rotate_seconds, is_exportable, key_id, latest_version, "
                + "min_available_version, min_decryption_version, min_encryption_version"
        ),
        TenantTable("verdict.feeds", .appendOnly),
        TenantTable("verdict.policies", .appendOnly),
        TenantTable("verdict.verdict_inputs", .appendOnly),
        TenantTable("verdict.verdicts", .appendOnly),
        TenantTable("verdict.vex_choices", .appendOnly),
        TenantTable("watchlist.cursors", updates: "moved_at, size, subtrees"),
        TenantTable("watchlist.hits", .appendOnly),
        TenantTable(
            "watchlist.identities",
            updates:
                "changed_at, changed_by, chronicle_entry_id, dedup_seconds, field, is_retired, match, pattern, scope, severity, suppressed_until"
        ),
        TenantTable("watchlist.parked", .appendOnly),
    ]
}

let tenantTables = TenantTable.all.map(\.name)
let appendOnlyTables = TenantTable.all.filter { $0.nature == .appendOnly }.map(\.name)
let rebuiltTables = TenantTable.all.filter { $0.nature == .rebuilt }.map(\.name)
let partitionedTables = TenantTable.all.filter(\.isPartitioned).map(\.name)
