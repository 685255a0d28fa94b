import API
import Access
import Evidence
import Hummingbird
import Postgres
import Secrets

/// `/api/v1/rotations`: which secrets get new values by themselves, and where that fails. What they hold, and where they are told
/// of it, is in none of it.
struct RotationRoutes: Sendable {
    let rotations: Rotations

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("rotations")
        group.get { request, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let limit = try request.queryInteger("limit", in: 1...Rotations.pageLimit) ?? 50
            let state = request.query("state")
            guard state == nil || state == "failing" else {
                throw Problem.invalidValue(
                    "state",
                    "state is not failing",
                    remedy: "write state=failing, or leave it out for all"
                )
            }
            let found = try await rotations.page(
                of: caller.tenant,
                after: request.query("cursor") ?? "",
                limit: limit,
                failing: state != nil
            )
            let next = found.count == limit ? found.last?.path.reversed : nil
            return try Response.json(
                Wire.Page(items: found.map { Wire.Rotation($0) }, nextCursor: next)
            )
        }
        group.get(":secret") { _, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let name = try context.parameters.reference("secret")
            guard SecretPath.decode(name) != nil else {
                throw Problem.invalidValue(
                    "secret",
                    "secret is no name in reverse-domain notation",
                    remedy:
                        "write the mount and the path with dots, and what is none of a-z, 0-9, _ and - as %XX: secret.prod.db"
                )
            }
            guard let found = try await rotations.summary(of: name, tenant: caller.tenant) else {
                throw Problem.missing(
                    "rotation",
                    name,
                    field: "secret",
                    remedy: "set one with muniment secret rotation set; GET /api/v1/rotations lists them"
                )
            }
            var rotation = Wire.Rotation(found.rotation)
            rotation.runs = found.runs.map(Wire.RotationRun.init)
            return try Response.json(rotation)
        }
    }
}

extension Wire.Rotation {
    init(_ rotation: RotationSummary) {
        self.init(
            secretPath: rotation.path.reversed,
            rotator: rotation.rotator.rawValue,
            state: rotation.state.rawValue,
            rotationEnabled: rotation.isEnabled,
            rotationSchedule: rotation.schedule,
            gracePeriodSeconds: rotation.grace,
            lastRotatedAt: rotation.lastRotatedAt,
            nextRotationAt: rotation.nextRotationAt,
            failure: rotation.failure,
            failingSince: rotation.failingSince,
            runs: rotation.latest.map { [Wire.RotationRun($0)] } ?? []
        )
    }
}

extension Wire.RotationRun {
    init(_ run: RotationRun) {
        self.init(
            id: run.id.text,
            state: run.state.rawValue,
            reason: run.reason.rawValue,
            askedBy: run.askedBy,
            fromVersion: run.fromVersion,
            toVersion: run.toVersion,
            attempts: run.attempts,
            failure: run.failure,
            startedAt: run.startedAt,
            writtenAt: run.writtenAt,
            graceEndsAt: run.graceEndsAt,
            endedAt: run.endedAt
        )
    }
}
