import API
import Access
import Evidence
import Hummingbird
import Ledger
import Secrets

// The pages of rotations. They tell what the API tells, also while the secrets are sealed; a rotation that is asked for here is a
// request of the secrets' own, by the policies of who asks.

extension Pages {
    func addRotations(to router: some RouterMethods<AppRequestContext>) {
        router.get("rotations") { request, context in
            try html(try await rotations(request, for: try context.caller()))
        }
        router.get("rotations/:ref") { _, context in
            let name = try context.parameters.reference()
            return try html(
                try await rotation(name, for: try context.caller(), from: context.remoteAddress)
            )
        }
    }

    private func rotations(_ request: Request, for caller: Caller) async throws -> RotationsPage {
        try caller.require(.readLedger)
        let isFailingOnly = request.query("state") == "failing"
        let cursor = request.query("cursor")
        let limit = RotationsPage.rowLimit
        async let frame = frame(for: caller)
        async let failing = rotations.page(of: caller.tenant, limit: limit + 1, failing: true)
        let found = try await rotations.page(
            of: caller.tenant,
            after: cursor ?? "",
            limit: limit,
            failing: isFailingOnly
        )
        let failingCount = try await failing.count
        return RotationsPage(
            frame: try await frame,
            isFailingOnly: isFailingOnly,
            rows: found.map(RotationRow.init),
            failing: min(failingCount, limit),
            moreFailing: failingCount > limit,
            cursor: cursor,
            nextCursor: found.count == limit ? found.last?.path.reversed : nil
        )
    }

    private func rotation(_ name: String, for caller: Caller, from address: String) async throws
        -> RotationPage
    {
        try caller.require(.readLedger)
        guard let path = SecretPath.decode(name),
            let (found, runs) = try await rotations.summary(of: name, tenant: caller.tenant)
        else {
            throw Problem.missing(
                "rotation",
                name,
                field: "secret",
                remedy: "choose one from the list of rotations"
            )
        }
        return RotationPage(
            frame: try await frame(for: caller),
            row: RotationRow(found),
            path: path,
            runs: runs.map(RotationRunRow.init),
            mayRotate: try await mayRotate(path, caller, from: address)
        )
    }

    private func mayRotate(_ path: String, _ caller: Caller, from address: String) async throws -> Bool {
        guard !door.isSealed, caller.permissions.contains(.read) else { return false }
        let visitor = try await door.visitor(caller, from: address)
        guard let store = try await storeIfAny(of: path, for: visitor) else { return false }
        let place = SecretPlace(store)
        return visitor.may(.update, place.area("rotate"), secret: place.secretPath)
    }
}

extension SecretPlace {
    fileprivate init(_ store: (mount: Mount, rest: String)) { self.init(store.mount, store.rest) }
}

extension RotationRow {
    fileprivate init(_ rotation: RotationSummary) {
        self.init(
            name: rotation.path.reversed,
            rotator: rotation.rotator.rawValue,
            state: rotation.state.rawValue,
            schedule: rotation.schedule,
            grace: rotation.grace,
            lastAt: rotation.lastRotatedAt,
            nextAt: rotation.nextRotationAt,
            failure: rotation.failure,
            failingSince: rotation.failingSince
        )
    }
}

extension RotationRunRow {
    fileprivate init(_ run: RotationRun) {
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
            endedAt: run.endedAt,
            graceEndsAt: run.graceEndsAt
        )
    }
}
