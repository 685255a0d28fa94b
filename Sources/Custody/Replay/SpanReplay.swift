import Evidence
import Postgres

/// Compares spans and days with the results that they sum up, which have been found to follow from the entries.
///
/// Results expire, their sums do not. What lies after the last moment of which a result may have expired must be exactly
/// what the results give. Of what lies before, each result that is left must be in a span that says the same and counted
/// in its day, and none may be counted more often than it can be.
struct SpanReplay {
    /// Artifacts whose results are summed up in one statement.
    private static let artifactsAStep = 50

    let tenant: TenantID
    /// All results of after it stand; `nil`: all.
    private let known: Instant

    init(of tenant: TenantID, knownAfter oldest: Instant?, _ erased: Instant?) {
        self.tenant = tenant
        // Up to the end of the last partition that is gone, and of the last erased entry: what it told of was seen
        // before, as far as two servers' clocks agree.
        let partitions = oldest.map { Instant(microseconds: $0.microseconds - 1) }
        let entries = erased.map { $0.advanced(by: .seconds(Observation.Limit.clockSkew)) }
        known = [partitions, entries].compactMap { $0 }.max() ?? .earliest
    }

    func compare(in db: isolated Connection) throws -> (rows: Int, difference: CustodyReplay.Difference?) {
        if let planted = try planted(in: db) { return (0, planted) }
        var after = UniqueID.least
        while true {
            let artifacts = try db.rows(
                """
                SELECT governed_artifact_id FROM custody.governed_artifacts
                WHERE tenant_id = \(tenant) AND governed_artifact_id > \(after)
                ORDER BY governed_artifact_id LIMIT \(limit: Self.artifactsAStep)
                """
            ) { row -> UniqueID in try row["governed_artifact_id"] }
            guard let last = artifacts.last else { break }
            after = last
            for (table, query) in [
                (CustodyTable.verificationSpans, differingSpans(artifacts)),
                (.verificationSpans, results(outOfSpans: artifacts)),
                (.verificationDays, differingDays(artifacts)),
            ] {
                let found = try db.first(query) { row in
                    CustodyReplay.Difference(
                        in: table,
                        standing: try row["standing"] as JSON?,
                        replayed: try row["replayed"] as JSON?
                    )
                }
                if let found { return (0, found) }
            }
        }
        let rows = try db.first(
            """
            SELECT (SELECT count(*) FROM custody.verification_spans WHERE tenant_id = \(tenant))
                 + (SELECT count(*) FROM custody.verification_days WHERE tenant_id = \(tenant)) AS count
            """
        ) { row -> Int in try row["count"] }
        return (rows ?? 0, nil)
    }

    /// A row of an artifact that is not there.
    private func planted(in db: isolated Connection) throws -> CustodyReplay.Difference? {
        let spans = try db.first(
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.verification_spans AS held
            WHERE tenant_id = \(tenant) AND NOT EXISTS (
                SELECT FROM custody.governed_artifacts AS artifact
                WHERE artifact.tenant_id = \(tenant) AND artifact.governed_artifact_id = held.governed_artifact_id
            )
            ORDER BY first_at LIMIT 1
            """
        ) { row -> JSON in try row["row"] }
        if let spans {
            return CustodyReplay.Difference(in: .verificationSpans, standing: spans, replayed: nil)
        }
        return try db.first(
            """
            SELECT to_jsonb(held) - 'tenant_id' AS row FROM custody.verification_days AS held
            WHERE tenant_id = \(tenant) AND NOT EXISTS (
                SELECT FROM custody.governed_artifacts AS artifact
                WHERE artifact.tenant_id = \(tenant) AND artifact.governed_artifact_id = held.governed_artifact_id
            )
            ORDER BY day LIMIT 1
            """
        ) { row in
            CustodyReplay.Difference(in: .verificationDays, standing: try row["row"], replayed: nil)
        }
    }

    // MARK: Spans

    /// The first span that is not what the results after `known` give. What began before it may have more checks and an
    /// earlier beginning.
    private func differingSpans(_ artifacts: [UniqueID]) -> Query {
        """
        WITH looks AS (
            SELECT governed_artifact_id, target_kind, target_identifier, coalesce(layer, '') AS layer,
                   coalesce(verifier_did, '') AS verifier_did,
                   coalesce(verifier_infrastructure, '') AS verifier_infrastructure, verdict,
                   coalesce(evidence #>> '{directions,weaker}' ~ '^[1-9]', false) AS is_weaker,
                   concat_ws(
                       ' ', evidence #>> '{normal,seen,normaliser}', evidence #>> '{normal,seen,digest}',
                       evidence #>> '{normal,seen,key_id}'
                   ) AS seen_form,
                   CASE WHEN verdict = 'error' THEN '' ELSE verified_cid END AS seen_cid, verified_at,
                   verification_result_id, chronicle_entry_id
            FROM custody.verification_results
            WHERE tenant_id = \(tenant) AND governed_artifact_id = ANY(\(artifacts)) AND verified_at > \(known)
              AND target_kind IS NOT NULL AND target_identifier IS NOT NULL
        ), told AS (
            SELECT *, (verdict, is_weaker, coalesce(nullif(seen_form, ''), seen_cid)) AS finding FROM looks
        ), begun AS (
            SELECT *, finding IS DISTINCT FROM lag(finding) OVER series AS begins
            FROM told
            WINDOW series AS (
                PARTITION BY governed_artifact_id, target_kind, target_identifier, layer, verifier_did,
                             verifier_infrastructure
                ORDER BY verified_at, verification_result_id
            )
        ), numbered AS (
            SELECT *, count(*) FILTER (WHERE begins) OVER series AS run
            FROM begun
            WINDOW series AS (
                PARTITION BY governed_artifact_id, target_kind, target_identifier, layer, verifier_did,
                             verifier_infrastructure
                ORDER BY verified_at, verification_result_id
            )
        ), summed AS (
            SELECT governed_artifact_id, target_kind, target_identifier, layer, verifier_did, verifier_infrastructure,
                   verdict, is_weaker, seen_form,
                   (array_agg(seen_cid ORDER BY verified_at DESC, verification_result_id DESC))[1] AS seen_cid,
                   min(verified_at) AS first_at,
                   (array_agg(verification_result_id ORDER BY verified_at, verification_result_id))[1]
                       AS first_result_id,
                   (array_agg(chronicle_entry_id ORDER BY verified_at, verification_result_id))[1] AS first_entry_id,
                   max(verified_at) AS last_at,
                   (array_agg(verification_result_id ORDER BY verified_at DESC, verification_result_id DESC))[1]
                       AS last_result_id,
                   count(*) AS check_count, run
            FROM numbered
            GROUP BY governed_artifact_id, target_kind, target_identifier, layer, verifier_did,
                     verifier_infrastructure, run, verdict, is_weaker, seen_form
        ), derived AS (
            SELECT governed_artifact_id, target_kind, target_identifier, layer, verifier_did, verifier_infrastructure,
                   verdict, is_weaker, seen_form, seen_cid, first_at, first_result_id, first_entry_id, last_at,
                   last_result_id, check_count,
                   run = max(run) OVER (
                       PARTITION BY governed_artifact_id, target_kind, target_identifier, layer, verifier_did,
                                    verifier_infrastructure
                   ) AS is_current
            FROM summed
        ), held AS (
            SELECT governed_artifact_id, target_kind, target_identifier, layer, verifier_did, verifier_infrastructure,
                   verdict, is_weaker, seen_form, seen_cid, first_at, first_result_id, first_entry_id, last_at,
                   last_result_id, check_count, is_current
            FROM custody.verification_spans
            WHERE tenant_id = \(tenant) AND governed_artifact_id = ANY(\(artifacts)) AND last_at > \(known)
        )
        SELECT to_jsonb(held) AS standing, to_jsonb(derived) AS replayed
        FROM held
        FULL JOIN derived ON held.last_at = derived.last_at AND held.last_result_id = derived.last_result_id
        WHERE held IS DISTINCT FROM derived AND (
            held.first_at IS NULL OR derived.first_at IS NULL OR held.first_at > \(known)
            OR held.first_at > derived.first_at OR held.check_count < derived.check_count
            OR (
                held.governed_artifact_id, held.target_kind, held.target_identifier, held.layer, held.verifier_did,
                held.verifier_infrastructure, held.verdict, held.is_weaker, held.seen_form, held.seen_cid,
                held.is_current
            ) IS DISTINCT FROM (
                derived.governed_artifact_id, derived.target_kind, derived.target_identifier, derived.layer,
                derived.verifier_did, derived.verifier_infrastructure, derived.verdict, derived.is_weaker,
                derived.seen_form, derived.seen_cid, derived.is_current
            )
        )
        ORDER BY coalesce(held.last_at, derived.last_at), held.last_at IS NULL
        LIMIT 1
        """
    }

    /// The first result up to `known` that is in no span that says the same.
    private func results(outOfSpans artifacts: [UniqueID]) -> Query {
        """
        SELECT NULL::jsonb AS standing, to_jsonb(result) - 'tenant_id' AS replayed
        FROM custody.verification_results AS result
        WHERE result.tenant_id = \(tenant) AND result.governed_artifact_id = ANY(\(artifacts))
          AND result.verified_at <= \(known)
          AND result.target_kind IS NOT NULL AND result.target_identifier IS NOT NULL
          AND NOT EXISTS (
              SELECT FROM custody.verification_spans AS span
              WHERE span.tenant_id = \(tenant) AND span.governed_artifact_id = result.governed_artifact_id
                AND span.target_kind = result.target_kind AND span.target_identifier = result.target_identifier
                AND span.layer = coalesce(result.layer, '') AND span.verifier_did = coalesce(result.verifier_did, '')
                AND span.verifier_infrastructure = coalesce(result.verifier_infrastructure, '')
                AND span.verdict = result.verdict
                AND (span.first_at, span.first_result_id) <= (result.verified_at, result.verification_result_id)
                AND (span.last_at, span.last_result_id) >= (result.verified_at, result.verification_result_id)
                AND span.seen_form = concat_ws(
                    ' ', result.evidence #>> '{normal,seen,normaliser}', result.evidence #>> '{normal,seen,digest}',
                    result.evidence #>> '{normal,seen,key_id}'
                )
                AND (span.seen_form <> '' OR span.verdict = 'error' OR span.seen_cid = result.verified_cid)
          )
        ORDER BY result.verified_at
        LIMIT 1
        """
    }

    // MARK: Days

    /// The first day that is not what its results give; one that began up to `known` may have counted more.
    private func differingDays(_ artifacts: [UniqueID]) -> Query {
        """
        WITH derived AS (
            SELECT DISTINCT ON (governed_artifact_id, target_kind, target_identifier, day)
                   governed_artifact_id, target_kind, target_identifier, day,
                   count(*) FILTER (WHERE verdict = 'match') OVER places AS match_count,
                   count(*) FILTER (WHERE verdict = 'drift') OVER places AS drift_count,
                   count(*) FILTER (WHERE verdict = 'error') OVER places AS error_count,
                   verdict AS last_verdict,
                   coalesce(evidence #>> '{directions,weaker}' ~ '^[1-9]', false) AS last_is_weaker,
                   verified_at AS last_at, verification_result_id AS last_result_id
            FROM (
                SELECT *, (verified_at AT TIME ZONE 'UTC')::date AS day
                FROM custody.verification_results
                WHERE tenant_id = \(tenant) AND governed_artifact_id = ANY(\(artifacts))
                  AND target_kind IS NOT NULL AND target_identifier IS NOT NULL
            ) AS result
            WINDOW places AS (PARTITION BY governed_artifact_id, target_kind, target_identifier, day)
            ORDER BY governed_artifact_id, target_kind, target_identifier, day, verified_at DESC,
                     verification_result_id DESC
        ), held AS (
            SELECT governed_artifact_id, target_kind, target_identifier, day, match_count, drift_count, error_count,
                   last_verdict, last_is_weaker, last_at, last_result_id
            FROM custody.verification_days
            WHERE tenant_id = \(tenant) AND governed_artifact_id = ANY(\(artifacts))
        )
        SELECT to_jsonb(held) AS standing, to_jsonb(derived) AS replayed
        FROM held
        FULL JOIN derived
          ON held.governed_artifact_id = derived.governed_artifact_id AND held.target_kind = derived.target_kind
         AND held.target_identifier = derived.target_identifier AND held.day = derived.day
        WHERE held IS DISTINCT FROM derived AND (
            held.day IS NULL OR held.day > (\(known) AT TIME ZONE 'UTC')::date
            OR held.match_count < derived.match_count OR held.drift_count < derived.drift_count
            OR held.error_count < derived.error_count
            OR (held.last_at, held.last_result_id) < (derived.last_at, derived.last_result_id)
        )
        ORDER BY coalesce(held.day, derived.day)
        LIMIT 1
        """
    }
}

extension Instant {
    /// Before everything that is recorded.
    fileprivate static let earliest = Instant(microseconds: -62_135_596_800_000_000)
}
