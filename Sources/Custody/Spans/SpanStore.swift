import Evidence
import Postgres

/// Reads and writes `custody.verification_spans`. Who writes has locked the deployment of the place.
struct SpanStore {
    /// The current spans at the places, of all verifiers.
    func current(
        at places: Set<Place>,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [SpanChanges.Key: VerificationSpan] {
        let rows = try db.rows(current(at: Array(places), of: tenant)) { row in
            (try SpanChanges.Key(row), try VerificationSpan(row))
        }
        return Dictionary(rows) { first, _ in first }
    }

    func current(at places: [Place], of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: VerificationSpan.self)
        FROM unnest(
            \(places.map(\.artifact)), \(places.map(\.target.kind)), \(places.map(\.target.identifier))
        ) AS place (governed_artifact_id, target_kind, target_identifier)
        JOIN custody.verification_spans AS span
          ON span.tenant_id = \(tenant) AND span.governed_artifact_id = place.governed_artifact_id
         AND span.target_kind = place.target_kind AND span.target_identifier = place.target_identifier
         AND span.is_current
        """
    }

    /// The spans of verifiers from the last one that began before a moment, in their order.
    func since(
        _ moments: [SpanChanges.Key: Instant],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [SpanChanges.Key: [VerificationSpan]] {
        guard !moments.isEmpty else { return [:] }
        let asked = Array(moments)
        let rows = try db.rows(
            """
            SELECT \(columnsOf: VerificationSpan.self)
            FROM unnest(
                \(asked.map(\.key.place.artifact)), \(asked.map(\.key.place.target.kind)),
                \(asked.map(\.key.place.target.identifier)), \(asked.map(\.key.verifier.layer.column)),
                \(asked.map(\.key.verifier.did.column)), \(asked.map(\.key.verifier.infrastructure.column)),
                \(asked.map(\.value))
            ) AS asked (
                governed_artifact_id, target_kind, target_identifier, layer, verifier_did, verifier_infrastructure, at
            )
            CROSS JOIN LATERAL (
                SELECT max(earlier.first_at) AS first_at
                FROM custody.verification_spans AS earlier
                WHERE earlier.tenant_id = \(tenant) AND earlier.governed_artifact_id = asked.governed_artifact_id
                  AND earlier.target_kind = asked.target_kind
                  AND earlier.target_identifier = asked.target_identifier AND earlier.layer = asked.layer
                  AND earlier.verifier_did = asked.verifier_did
                  AND earlier.verifier_infrastructure = asked.verifier_infrastructure
                  AND earlier.first_at < asked.at
            ) AS start
            JOIN custody.verification_spans AS span
              ON span.tenant_id = \(tenant) AND span.governed_artifact_id = asked.governed_artifact_id
             AND span.target_kind = asked.target_kind AND span.target_identifier = asked.target_identifier
             AND span.layer = asked.layer AND span.verifier_did = asked.verifier_did
             AND span.verifier_infrastructure = asked.verifier_infrastructure
             AND (start.first_at IS NULL OR span.first_at >= start.first_at)
            ORDER BY span.first_at, span.first_result_id
            """
        ) { row in (try SpanChanges.Key(row), try VerificationSpan(row)) }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }

    /// The last spans of the verifiers of places that had begun at a moment.
    func last(at places: [Place], before moment: Instant, of tenant: TenantID) -> Query {
        """
        SELECT DISTINCT ON (
                   span.governed_artifact_id, span.target_kind, span.target_identifier, span.layer, span.verifier_did,
                   span.verifier_infrastructure
               ) \(columnsOf: VerificationSpan.self)
        FROM unnest(
            \(places.map(\.artifact)), \(places.map(\.target.kind)), \(places.map(\.target.identifier))
        ) AS place (governed_artifact_id, target_kind, target_identifier)
        JOIN custody.verification_spans AS span
          ON span.tenant_id = \(tenant) AND span.governed_artifact_id = place.governed_artifact_id
         AND span.target_kind = place.target_kind AND span.target_identifier = place.target_identifier
         AND span.first_at <= \(moment)
        ORDER BY span.governed_artifact_id, span.target_kind, span.target_identifier, span.layer, span.verifier_did,
                 span.verifier_infrastructure, span.first_at DESC, span.first_result_id DESC
        """
    }

    /// The spans of places that began since a moment and, of each of their verifiers, the one before.
    func begun(
        at places: Set<Place>,
        since moment: Instant,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Place: [VerificationSpan]] {
        let asked = Array(places)
        let rows = try db.rows(
            """
            WITH place AS (
                SELECT *
                FROM unnest(
                    \(asked.map(\.artifact)), \(asked.map(\.target.kind)), \(asked.map(\.target.identifier))
                ) AS place (governed_artifact_id, target_kind, target_identifier)
            )
            SELECT \(columnsOf: VerificationSpan.self)
            FROM place
            JOIN custody.verification_spans AS span
              ON span.tenant_id = \(tenant) AND span.governed_artifact_id = place.governed_artifact_id
             AND span.target_kind = place.target_kind AND span.target_identifier = place.target_identifier
             AND span.first_at >= \(moment)
            UNION ALL
            SELECT \(columnsOf: VerificationSpan.self)
            FROM place
            JOIN custody.verification_spans AS latest
              ON latest.tenant_id = \(tenant) AND latest.governed_artifact_id = place.governed_artifact_id
             AND latest.target_kind = place.target_kind AND latest.target_identifier = place.target_identifier
             AND latest.is_current AND latest.first_at >= \(moment)
            CROSS JOIN LATERAL (
                SELECT *
                FROM custody.verification_spans AS earlier
                WHERE earlier.tenant_id = \(tenant) AND earlier.governed_artifact_id = latest.governed_artifact_id
                  AND earlier.target_kind = latest.target_kind
                  AND earlier.target_identifier = latest.target_identifier AND earlier.layer = latest.layer
                  AND earlier.verifier_did = latest.verifier_did
                  AND earlier.verifier_infrastructure = latest.verifier_infrastructure
                  AND earlier.first_at < \(moment)
                ORDER BY earlier.first_at DESC, earlier.first_result_id DESC
                LIMIT 1
            ) AS span
            """
        ) { row in (place: try SpanChanges.Key(row).place, span: try VerificationSpan(row)) }
        return Dictionary(grouping: rows, by: \.place).mapValues { $0.map(\.span) }
    }

    /// What the results tell of a span's looks around a place inside it.
    func parting(
        _ span: VerificationSpan,
        of key: SpanChanges.Key,
        at place: LookPlace,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> SpanSeries.Parting {
        let verifier = key.verifier
        let rows = try db.rows(
            """
            SELECT is_behind, count, (nearest).verified_at, (nearest).verification_result_id, (nearest).verified_cid,
                   (nearest).chronicle_entry_id
            FROM (
                SELECT (verified_at, verification_result_id) > (\(place.at), \(place.id)) AS is_behind,
                       count(*) AS count
                FROM custody.verification_results
                WHERE tenant_id = \(tenant) AND governed_artifact_id = \(key.place.artifact)
                  AND target_kind = \(key.place.target.kind) AND target_identifier = \(key.place.target.identifier)
                  AND coalesce(layer, '') = \(verifier.layer.column)
                  AND coalesce(verifier_did, '') = \(verifier.did.column)
                  AND coalesce(verifier_infrastructure, '') = \(verifier.infrastructure.column)
                  AND verified_at BETWEEN \(span.first.at) AND \(span.last.at)
                  AND (verified_at, verification_result_id) BETWEEN (\(span.first.at), \(span.first.id))
                      AND (\(span.last.at), \(span.last.id))
                GROUP BY 1
            ) AS side
            CROSS JOIN LATERAL (
                SELECT result AS nearest
                FROM custody.verification_results AS result
                WHERE result.tenant_id = \(tenant) AND result.governed_artifact_id = \(key.place.artifact)
                  AND result.target_kind = \(key.place.target.kind)
                  AND result.target_identifier = \(key.place.target.identifier)
                  AND coalesce(result.layer, '') = \(verifier.layer.column)
                  AND coalesce(result.verifier_did, '') = \(verifier.did.column)
                  AND coalesce(result.verifier_infrastructure, '') = \(verifier.infrastructure.column)
                  AND result.verified_at BETWEEN \(span.first.at) AND \(span.last.at)
                  AND (result.verified_at, result.verification_result_id)
                      BETWEEN (\(span.first.at), \(span.first.id)) AND (\(span.last.at), \(span.last.id))
                  AND ((result.verified_at, result.verification_result_id) > (\(place.at), \(place.id))) = is_behind
                ORDER BY CASE WHEN is_behind THEN result.verified_at END,
                         CASE WHEN is_behind THEN result.verification_result_id END,
                         result.verified_at DESC, result.verification_result_id DESC
                LIMIT 1
            ) AS found
            """
        ) { row in
            (
                isBehind: try row["is_behind"] as Bool, count: try row["count"] as Int,
                look: SpanSeries.Look(
                    finding: Finding(
                        verdict: span.finding.verdict,
                        isWeaker: span.finding.isWeaker,
                        form: span.finding.form,
                        cid: span.finding.verdict == .error ? "" : try row["verified_cid"]
                    ),
                    place: LookPlace(at: try row["verified_at"], id: try row["verification_result_id"])
                ),
                entryID: (try row["chronicle_entry_id"] as String?).flatMap { UniqueID($0) }
            )
        }
        let behind = rows.first(where: \.isBehind)
        return SpanSeries.Parting(
            before: rows.first { !$0.isBehind }?.look,
            after: behind?.look,
            afterEntryID: behind?.entryID,
            afterCount: behind?.count ?? 0
        )
    }

    /// The spans of an artifact, on one target or on all, those that began last first.
    func page(_ page: PageRequest, of artifact: UniqueID, on target: Target?, tenant: TenantID)
        throws(CustodyError) -> Query
    {
        let last = try page.key(as: \.instant) ?? .latest
        return """
            SELECT \(columnsOf: VerificationSpan.self), artifact.artifact_type, artifact.artifact_name
            FROM custody.verification_spans AS span
            JOIN custody.governed_artifacts AS artifact
              ON artifact.tenant_id = span.tenant_id AND artifact.governed_artifact_id = span.governed_artifact_id
            WHERE span.tenant_id = \(tenant) AND span.governed_artifact_id = \(artifact)
              AND (\(target?.kind) IS NULL OR span.target_kind = \(target?.kind))
              AND (\(target?.identifier) IS NULL OR span.target_identifier = \(target?.identifier))
              AND (span.first_at, span.first_result_id) < (\(last), \(page.after?.id ?? .greatest))
            ORDER BY span.first_at DESC, span.first_result_id DESC
            LIMIT \(limit: page.rowLimit)
            """
    }

    // MARK: Writing

    func insert(
        _ spans: [(SpanChanges.Key, VerificationSpan)],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        guard !spans.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO custody.verification_spans (
                tenant_id, governed_artifact_id, target_kind, target_identifier, layer, verifier_did,
                verifier_infrastructure, verdict, is_weaker, seen_form, seen_cid, first_at, first_result_id,
                first_entry_id, last_at, last_result_id, check_count, is_current
            )
            SELECT \(tenant), told.*
            FROM unnest(
                \(spans.map(\.0.place.artifact)), \(spans.map(\.0.place.target.kind)),
                \(spans.map(\.0.place.target.identifier)), \(spans.map(\.1.verifier.layer.column)),
                \(spans.map(\.1.verifier.did.column)), \(spans.map(\.1.verifier.infrastructure.column)),
                \(spans.map(\.1.finding.verdict.rawValue)), \(spans.map(\.1.finding.isWeaker)),
                \(spans.map { $0.1.finding.form?.text ?? "" }), \(spans.map(\.1.finding.cid)),
                \(spans.map(\.1.first.at)), \(spans.map(\.1.first.id)), \(spans.map { $0.1.firstEntryID?.text }),
                \(spans.map(\.1.last.at)), \(spans.map(\.1.last.id)), \(spans.map(\.1.checkCount)),
                \(spans.map(\.1.isCurrent))
            ) AS told
            """
        )
    }

    func update(
        _ spans: [(SpanChanges.Key, LookPlace, VerificationSpan)],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        guard !spans.isEmpty else { return }
        try db.execute(
            """
            UPDATE custody.verification_spans AS span
            SET seen_cid = next.seen_cid, first_at = next.first_at, first_result_id = next.first_result_id,
                first_entry_id = next.first_entry_id, last_at = next.last_at, last_result_id = next.last_result_id,
                check_count = next.check_count, is_current = next.is_current
            FROM unnest(
                \(spans.map(\.0.place.artifact)), \(spans.map(\.0.place.target.kind)),
                \(spans.map(\.0.place.target.identifier)), \(spans.map(\.1.at)), \(spans.map(\.1.id)),
                \(spans.map(\.2.finding.cid)), \(spans.map(\.2.first.at)), \(spans.map(\.2.first.id)),
                \(spans.map { $0.2.firstEntryID?.text }), \(spans.map(\.2.last.at)), \(spans.map(\.2.last.id)),
                \(spans.map(\.2.checkCount)), \(spans.map(\.2.isCurrent))
            ) AS next (
                governed_artifact_id, target_kind, target_identifier, key_at, key_id, seen_cid, first_at,
                first_result_id, first_entry_id, last_at, last_result_id, check_count, is_current
            )
            WHERE span.tenant_id = \(tenant) AND span.governed_artifact_id = next.governed_artifact_id
              AND span.target_kind = next.target_kind AND span.target_identifier = next.target_identifier
              AND span.first_at = next.key_at AND span.first_result_id = next.key_id
            """
        )
    }
}

extension Query.StringInterpolation {
    /// The columns of a span and of its place; a text of ours, so that they are listed once.
    fileprivate mutating func appendInterpolation(columnsOf type: VerificationSpan.Type) {
        appendLiteral(
            """
            span.governed_artifact_id, span.target_kind, span.target_identifier, span.layer, span.verifier_did,
                   span.verifier_infrastructure, span.verdict, span.is_weaker, span.seen_form, span.seen_cid,
                   span.first_at, span.first_result_id, span.first_entry_id, span.last_at, span.last_result_id,
                   span.check_count, span.is_current
            """
        )
    }
}

extension SpanChanges.Key {
    init(_ row: Row) throws {
        let target = Target(kind: try row["target_kind"], identifier: try row["target_identifier"])
        place = Place(artifact: try row["governed_artifact_id"], target: target)
        verifier = try Verifier(row)
    }
}

extension Verifier {
    init(_ row: Row) throws {
        let did: String = try row["verifier_did"]
        self.init(
            layer: Verification.Layer(rawValue: try row["layer"]),
            did: did.isEmpty ? nil : did,
            infrastructure: Verification.Infrastructure(rawValue: try row["verifier_infrastructure"])
        )
    }
}

extension VerificationSpan {
    init(_ row: Row) throws {
        self.init(
            verifier: try Verifier(row),
            finding: Finding(
                verdict: try Verdict(column: "verdict", of: row),
                isWeaker: try row["is_weaker"],
                form: FormDigest(try row["seen_form"] as String),
                cid: try row["seen_cid"]
            ),
            first: LookPlace(at: try row["first_at"], id: try row["first_result_id"]),
            last: LookPlace(at: try row["last_at"], id: try row["last_result_id"]),
            checkCount: try row["check_count"],
            isCurrent: try row["is_current"],
            firstEntryID: (try row["first_entry_id"] as String?).flatMap { UniqueID($0) }
        )
    }
}

// What results may leave out stands in spans as an empty text, so that it can be part of a key.

extension String? {
    var column: String { self ?? "" }
}

extension Verification.Layer? {
    var column: String { self?.rawValue ?? "" }
}

extension Verification.Infrastructure? {
    var column: String { self?.rawValue ?? "" }
}
