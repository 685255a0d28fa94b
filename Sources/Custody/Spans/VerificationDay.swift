package import Evidence
import Postgres

/// How often an artifact was looked at on a target on one day, and what the day's last look found.
package struct VerificationDay: Hashable, Sendable {
    package var target: Target
    /// Its first moment, UTC.
    package var day: Instant
    package var matches: Int
    package var drifts: Int
    package var errors: Int
    package var lastVerdict: Verdict
    package var lastIsWeaker: Bool
    package var lastAt: Instant

    package var checks: Int { matches + drifts + errors }

    package init(
        target: Target,
        day: Instant,
        matches: Int,
        drifts: Int,
        errors: Int,
        lastVerdict: Verdict,
        lastIsWeaker: Bool,
        lastAt: Instant
    ) {
        self.target = target
        self.day = day
        self.matches = matches
        self.drifts = drifts
        self.errors = errors
        self.lastVerdict = lastVerdict
        self.lastIsWeaker = lastIsWeaker
        self.lastAt = lastAt
    }
}

/// What looks add to the counts of their days.
struct DayAdditions: Sendable {
    private struct Key: Hashable {
        var place: Place
        var day: Instant
    }

    private struct Addition {
        var counts: [Verdict: Int] = [:]
        var last: SpanSeries.Look
    }

    private var additions: [Key: Addition] = [:]

    init(of verifications: [Verification]) {
        for verification in verifications {
            let place = Place(artifact: verification.artifact.id, target: verification.target)
            let key = Key(place: place, day: verification.verifiedAt.startOfDay)
            let look = SpanSeries.Look(
                finding: verification.finding,
                place: LookPlace(at: verification.verifiedAt, id: verification.id)
            )
            var addition = additions[key] ?? Addition(last: look)
            addition.counts[verification.verdict, default: 0] += 1
            if addition.last.place < look.place { addition.last = look }
            additions[key] = addition
        }
    }

    /// In one statement. Who writes has locked the deployments of the places.
    func write(of tenant: TenantID, in db: isolated Connection) throws {
        guard !additions.isEmpty else { return }
        let added = Array(additions)
        func counts(_ verdict: Verdict) -> [Int] { added.map { $0.value.counts[verdict] ?? 0 } }
        try db.execute(
            """
            INSERT INTO custody.verification_days AS held (
                tenant_id, governed_artifact_id, target_kind, target_identifier, day, match_count, drift_count,
                error_count, last_verdict, last_is_weaker, last_at, last_result_id
            )
            SELECT \(tenant), added.governed_artifact_id, added.target_kind, added.target_identifier,
                   (added.day AT TIME ZONE 'UTC')::date, added.match_count, added.drift_count, added.error_count,
                   added.last_verdict, added.last_is_weaker, added.last_at, added.last_result_id
            FROM unnest(
                \(added.map(\.key.place.artifact)), \(added.map(\.key.place.target.kind)),
                \(added.map(\.key.place.target.identifier)), \(added.map(\.key.day)), \(counts(.match)),
                \(counts(.drift)), \(counts(.error)), \(added.map(\.value.last.finding.verdict.rawValue)),
                \(added.map(\.value.last.finding.isWeaker)), \(added.map(\.value.last.place.at)),
                \(added.map(\.value.last.place.id))
            ) AS added (
                governed_artifact_id, target_kind, target_identifier, day, match_count, drift_count, error_count,
                last_verdict, last_is_weaker, last_at, last_result_id
            )
            ON CONFLICT (tenant_id, governed_artifact_id, target_kind, target_identifier, day) DO UPDATE
            SET match_count = held.match_count + EXCLUDED.match_count,
                drift_count = held.drift_count + EXCLUDED.drift_count,
                error_count = held.error_count + EXCLUDED.error_count,
                (last_verdict, last_is_weaker, last_at, last_result_id) = (
                    SELECT later.last_verdict, later.last_is_weaker, later.last_at, later.last_result_id
                    FROM (
                        VALUES (held.last_verdict, held.last_is_weaker, held.last_at, held.last_result_id),
                               (EXCLUDED.last_verdict, EXCLUDED.last_is_weaker, EXCLUDED.last_at,
                                EXCLUDED.last_result_id)
                    ) AS later (last_verdict, last_is_weaker, last_at, last_result_id)
                    ORDER BY later.last_at DESC, later.last_result_id DESC LIMIT 1
                )
            """
        )
    }
}

/// Reads `custody.verification_days`.
struct DayStore {
    /// The days of an artifact since a moment, on one target or on all, at most `limit`; the latest first.
    func days(
        of artifact: UniqueID,
        on target: Target?,
        since: Instant,
        limit: Int,
        tenant: TenantID
    ) -> Query {
        """
        SELECT target_kind, target_identifier, day::timestamp AT TIME ZONE 'UTC' AS day, match_count, drift_count,
               error_count, last_verdict, last_is_weaker, last_at
        FROM custody.verification_days
        WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact)
          AND (\(target?.kind) IS NULL OR target_kind = \(target?.kind))
          AND (\(target?.identifier) IS NULL OR target_identifier = \(target?.identifier))
          AND day >= (\(since) AT TIME ZONE 'UTC')::date
        ORDER BY day DESC, target_kind COLLATE "C", target_identifier COLLATE "C"
        LIMIT \(limit: limit)
        """
    }

    /// The days of places since a moment, by place; the earliest first.
    func days(at places: [Place], since: Instant, tenant: TenantID) -> Query {
        """
        SELECT held.governed_artifact_id, held.target_kind, held.target_identifier,
               held.day::timestamp AT TIME ZONE 'UTC' AS day, held.match_count, held.drift_count, held.error_count,
               held.last_verdict, held.last_is_weaker, held.last_at
        FROM unnest(
            \(places.map(\.artifact)), \(places.map(\.target.kind)), \(places.map(\.target.identifier))
        ) AS place (governed_artifact_id, target_kind, target_identifier)
        JOIN custody.verification_days AS held
          ON held.tenant_id = \(tenant) AND held.governed_artifact_id = place.governed_artifact_id
         AND held.target_kind = place.target_kind AND held.target_identifier = place.target_identifier
         AND held.day >= (\(since) AT TIME ZONE 'UTC')::date
        ORDER BY held.day
        """
    }
}

extension VerificationDay {
    init(_ row: Row) throws {
        self.init(
            target: Target(kind: try row["target_kind"], identifier: try row["target_identifier"]),
            day: try row["day"],
            matches: try row["match_count"],
            drifts: try row["drift_count"],
            errors: try row["error_count"],
            lastVerdict: try Verdict(column: "last_verdict", of: row),
            lastIsWeaker: try row["last_is_weaker"],
            lastAt: try row["last_at"]
        )
    }
}

extension Instant {
    /// The first moment of its day, UTC.
    package var startOfDay: Instant {
        let day: Int64 = 86_400_000_000
        let rest = microseconds % day
        return Instant(microseconds: microseconds - (rest < 0 ? rest + day : rest))
    }
}
