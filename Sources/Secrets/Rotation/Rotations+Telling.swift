import Chronicle
import Evidence
import Ledger
import Postgres

// What is told of rotations: the record of each, and the alarm where one fails or goes on again.

extension Rotations {
    /// As a column takes it: in code points.
    static func fitted(_ reason: String) -> String {
        String(String.UnicodeScalarView(reason.unicodeScalars.lazy.filter { $0.value != 0 }.prefix(1_000)))
    }

    /// In the transaction that makes the version: a value that is new is on the record.
    func record(_ run: RotationRun, _ held: HeldSecret, _ mount: Mount, _ version: Int) -> AuditRecord {
        var record = AuditRecord(
            tenant: mount.tenant,
            type: .secretRotated,
            actorType: .system,
            actorID: "muniment",
            isGranted: true,
            eventData: [
                "run_id": .string(run.id.text), "rotator": .string(run.rotator.rawValue),
                "reason": .string(run.reason.rawValue), "asked_by": .string(run.askedBy),
                "from_version": .integer(run.fromVersion), "mount_type": "kv",
                "grace_ends_at": .optional(run.graceEndsAt?.rfc3339),
            ]
        )
        record.secretID = mount.fullPath + "data/" + held.path.path
        record.secretVersion = version
        record.secretType = "static"
        record.correlationID = run.id.text
        return record
    }

    func fail(
        _ held: HeldSecret,
        _ plan: RotationPlan,
        _ reason: String,
        attempts: Int,
        isFinal: Bool,
        at now: Instant,
        _ tenant: TenantID,
        in db: isolated Connection
    ) throws {
        let isAlarming = RotationRun.isAlarming(attempts: attempts, isFinal: isFinal)
        let store = RotationStore(tenant: tenant)
        let query = store.fail(held.secret, reason, isAlarming: isAlarming, at: now)
        let known = try db.first(query) { row in
            (isTold: try row["is_told"] as Bool, since: try row["failing_since"] as Instant)
        }
        guard isAlarming, let known, !known.isTold else { return }
        try alarm(
            RotationAlarm(
                tenant: tenant,
                secret: held.secret,
                path: held.path.reversed,
                failure: reason,
                at: now
            ),
            db
        )
        let event = RotationMoved(
            type: .rotationFailing,
            path: held.path.reversed,
            rotator: plan.rotator.kind,
            since: known.since,
            failure: reason
        )
        _ = try chronicle.record(event, of: tenant, in: db)
    }

    /// - Returns: what the chronicle is to be told, after all rows.
    func mend(
        _ held: HeldSecret,
        _ plan: RotationPlan,
        at now: Instant,
        _ tenant: TenantID,
        in db: isolated Connection
    ) throws -> RotationMoved? {
        let known = try db.first(RotationStore(tenant: tenant).mend(held.secret)) { row in
            (isTold: try row["is_told"] as Bool, since: try row["failing_since"] as Instant)
        }
        guard let known, known.isTold else { return nil }
        try alarm(
            RotationAlarm(
                tenant: tenant,
                secret: held.secret,
                path: held.path.reversed,
                failure: nil,
                at: now
            ),
            db
        )
        return RotationMoved(
            type: .rotationRecovered,
            path: held.path.reversed,
            rotator: plan.rotator.kind,
            since: known.since,
            failure: nil
        )
    }
}
