import Evidence
import Postgres

/// A table of custody as a projection: its rows follow from the entries of `chronicle` and from nothing else.
enum CustodyTable: String, CaseIterable {
    case accordBindings = "accord_bindings"
    case governedArtifacts = "governed_artifacts"
    case artifactVersions = "artifact_versions"
    case normalForms = "normal_forms"
    case custodyHeads = "custody_heads"
    case custodyTransitions = "custody_transitions"
    case delegations
    case ceremonies
    case ceremonySignatures = "ceremony_signatures"
    case substrates
    case ceremonySubstrates = "ceremony_substrates"
    case deploymentStates = "deployment_states"
    case deploymentCounts = "deployment_counts"
    /// Compared entry by entry: `VerificationReplay`.
    case verificationResults = "verification_results"
    /// With the next one, compared with the results that stand: `SpanReplay`.
    case verificationSpans = "verification_spans"
    case verificationDays = "verification_days"
    case postures
    case acceptedDeviations = "accepted_deviations"
    case verifiers
    case targets
    case retentionExports = "retention_exports"
    /// Summed over their slots, which are a matter of chance.
    case counters

    /// Begins to give the tenant's rows in the order of their key, as JSON without the tenant.
    func opening(_ side: Side, of tenant: TenantID) -> Query {
        switch side {
        case .standing: rows(of: tenant).declaring("standing_rows")
        case .replayed: rows(of: tenant).declaring("replayed_rows")
        }
    }

    /// Whether the rows are made again under the scratch tenant and compared here.
    var isMadeAgain: Bool {
        switch self {
        case .verificationResults, .verificationSpans, .verificationDays: false
        default: true
        }
    }

    private func rows(of tenant: TenantID) -> Query {
        switch self {
        case .accordBindings:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.accord_bindings AS held
            WHERE tenant_id = \(tenant) ORDER BY accord_binding_id
            """
        case .governedArtifacts:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.governed_artifacts AS held
            WHERE tenant_id = \(tenant) ORDER BY governed_artifact_id
            """
        case .artifactVersions:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.artifact_versions AS held
            WHERE tenant_id = \(tenant) ORDER BY governed_artifact_id, version
            """
        case .normalForms:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.normal_forms AS held
            WHERE tenant_id = \(tenant) ORDER BY governed_artifact_id, version, normaliser COLLATE "C"
            """
        case .custodyHeads:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.custody_heads AS held
            WHERE tenant_id = \(tenant) ORDER BY governed_artifact_id
            """
        case .custodyTransitions:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.custody_transitions AS held
            WHERE tenant_id = \(tenant) ORDER BY governed_artifact_id, sequence_number, transition_id
            """
        case .delegations:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.delegations AS held
            WHERE tenant_id = \(tenant) ORDER BY delegation_id
            """
        case .ceremonies:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.ceremonies AS held
            WHERE tenant_id = \(tenant) ORDER BY ceremony_id
            """
        case .ceremonySignatures:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.ceremony_signatures AS held
            WHERE tenant_id = \(tenant) ORDER BY ceremony_id, witness_did COLLATE "C"
            """
        case .substrates:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.substrates AS held
            WHERE tenant_id = \(tenant) ORDER BY substrate_id
            """
        case .ceremonySubstrates:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.ceremony_substrates AS held
            WHERE tenant_id = \(tenant) ORDER BY ceremony_id
            """
        case .deploymentStates:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.deployment_states AS held
            WHERE tenant_id = \(tenant) ORDER BY deployment_state_id
            """
        case .deploymentCounts:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.deployment_counts AS held
            WHERE tenant_id = \(tenant) ORDER BY governed_artifact_id
            """
        case .verificationResults:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.verification_results AS held
            WHERE tenant_id = \(tenant) ORDER BY verified_at, verification_result_id
            """
        case .verificationSpans:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.verification_spans AS held
            WHERE tenant_id = \(tenant) ORDER BY first_at, first_result_id
            """
        case .verificationDays:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.verification_days AS held
            WHERE tenant_id = \(tenant) ORDER BY day, last_result_id
            """
        case .postures:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.postures AS held
            WHERE tenant_id = \(tenant)
            ORDER BY governed_artifact_id, target_kind COLLATE "C", target_identifier COLLATE "C"
            """
        case .acceptedDeviations:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.accepted_deviations AS held
            WHERE tenant_id = \(tenant) ORDER BY acceptance_id
            """
        case .verifiers:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.verifiers AS held
            WHERE tenant_id = \(tenant) ORDER BY verifier_id
            """
        case .targets:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.targets AS held
            WHERE tenant_id = \(tenant) ORDER BY target_id
            """
        case .retentionExports:
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.retention_exports AS held
            WHERE tenant_id = \(tenant) ORDER BY export_id
            """
        case .counters:
            """
            SELECT jsonb_build_object('counter', counter, 'value', sum(value)) AS row FROM custody.counters
            WHERE tenant_id = \(tenant) GROUP BY counter HAVING sum(value) <> 0 ORDER BY counter COLLATE "C"
            """
        }
    }

    /// Which of the two sets of rows.
    enum Side {
        case standing
        case replayed

        var fetching: Query {
            switch self {
            case .standing: "FETCH 500 FROM standing_rows"
            case .replayed: "FETCH 500 FROM replayed_rows"
            }
        }

        var closing: Query {
            switch self {
            case .standing: "CLOSE standing_rows"
            case .replayed: "CLOSE replayed_rows"
            }
        }
    }
}
