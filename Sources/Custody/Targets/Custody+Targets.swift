package import Access
import Chronicle
package import Evidence
package import Ledger
import Postgres

extension Custody {
    /// Says how the place of an artifact is looked at, from now on.
    ///
    /// - Throws: `CustodyError.unknownArtifact`, `.targetNameTaken`, `.targetUnusable`, `.invalid`.
    package func addTarget(
        for caller: Caller,
        _ draft: TargetDraft,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<ObservedTarget> {
        try caller.require(.manageTargets)
        try draft.place.check()
        if let name = draft.name { try TargetName.check(name) }
        try draft.settings.check(by: targetRules)
        let artifact = try await reference(draft.artifact, for: caller)
        return try await decide(for: caller) { db in
            if let earlier = try earlierTarget(key, for: caller, in: db) { return earlier }
            let now = clock.now()
            let target = ObservedTarget(
                id: entries.identifier(),
                name: try name(for: draft, of: caller.tenant, in: db),
                artifact: artifact,
                place: draft.place,
                settings: draft.settings,
                isEnabled: true,
                addedBy: caller.actor,
                addedAt: now,
                changedAt: now
            )
            return try record(.targetAdded, target, key: key, for: caller, in: db)
        }
    }

    /// Changes how it is looked at, or whether; what was seen before stays.
    ///
    /// - Throws: `CustodyError.unknownTarget`, `.targetRemoved`, and what adding one throws.
    package func amendTarget(
        for caller: Caller,
        _ reference: String,
        _ amendment: TargetAmendment,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<ObservedTarget> {
        try caller.require(.manageTargets)
        return try await decide(for: caller) { db in
            if let earlier = try earlierTarget(key, for: caller, in: db) { return earlier }
            let before = try lockedTarget(reference, of: caller.tenant, in: db)
            var after = before
            after.settings = before.settings.amended(by: amendment)
            try after.settings.check(by: targetRules)
            if let name = amendment.name, !name.utf8.elementsEqual(before.name.utf8) {
                try TargetName.check(name)
                let taken = try TargetStore().taken([name], of: caller.tenant, in: db)
                guard taken.isEmpty else { throw CustodyError.targetNameTaken(name) }
                after.name = name
            }
            after.isEnabled = amendment.isEnabled ?? before.isEnabled
            guard after != before else { return Decision(value: before, receipt: nil, isNew: false) }
            after.changedAt = clock.now()
            var described = after
            described.isEnabled = before.isEnabled
            described.changedAt = before.changedAt
            let type: ChronicleEventType =
                described != before ? .targetAmended : after.isEnabled ? .targetEnabled : .targetDisabled
            return try record(type, after, key: key, for: caller, in: db)
        }
    }

    /// Looks at it no more. Its history stays, and its name is free again. Doing it again changes nothing.
    ///
    /// - Throws: `CustodyError.unknownTarget`.
    package func removeTarget(
        for caller: Caller,
        _ reference: String,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<ObservedTarget> {
        try caller.require(.manageTargets)
        return try await decide(for: caller) { db in
            if let earlier = try earlierTarget(key, for: caller, in: db) { return earlier }
            guard var target = try TargetStore().locked(reference, of: caller.tenant, in: db) else {
                throw CustodyError.unknownTarget(reference)
            }
            guard !target.isRemoved else { return Decision(value: target, receipt: nil, isNew: false) }
            target.removedAt = clock.now()
            target.changedAt = target.removedAt ?? target.changedAt
            return try record(.targetRemoved, target, key: key, for: caller, in: db)
        }
    }

    /// The target of that name or identifier; one that was removed by its identifier alone.
    package func target(for caller: Caller, _ reference: String) async throws -> ObservedTarget {
        try caller.require(.read)
        let found = try await database.first(
            for: caller.tenant,
            TargetStore().find(reference, of: caller.tenant),
            as: ObservedTarget.init
        )
        guard let found else { throw CustodyError.unknownTarget(reference) }
        return found
    }

    /// Targets that are not removed, by name; of one artifact or of all, with one verdict at the last look or any.
    package func targets(
        for caller: Caller,
        _ page: PageRequest,
        of artifact: UniqueID? = nil,
        in verdict: String? = nil
    ) async throws -> Page<ObservedTarget> {
        try caller.require(.read)
        let verdict: Verdict? = try Field("verdict").word(verdict)
        let query = TargetStore().page(page, artifact: artifact, verdict: verdict, of: caller.tenant)
        return try await self.page(page, for: caller, query, as: ObservedTarget.init) {
            Cursor(key: $0.name, id: $0.id)
        }
    }

    /// How many targets there are, by the verdict of their last look; `unknown` is not yet looked at, `off` disabled before
    /// that.
    package func targetCounts(for caller: Caller) async throws -> [String: Int] {
        try caller.require(.read)
        let rows = try await database.rows(
            for: caller.tenant,
            TargetStore().counts(of: caller.tenant)
        ) { row in (try row["verdict"] as String, try row["targets"] as Int) }
        return Dictionary(rows, uniquingKeysWith: +)
    }

    // MARK: Inside a transaction

    private func record(
        _ type: ChronicleEventType,
        _ target: ObservedTarget,
        key: IdempotencyKey?,
        for caller: Caller,
        in db: isolated Connection
    ) throws -> Decision<ObservedTarget> {
        let event = TargetChanged(type: type, target: target, by: caller.actor)
        let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
        return Decision(value: target, receipt: receipt, isNew: true)
    }

    private func lockedTarget(
        _ reference: String,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> ObservedTarget {
        guard let target = try TargetStore().locked(reference, of: tenant, in: db) else {
            throw CustodyError.unknownTarget(reference)
        }
        guard !target.isRemoved else { throw CustodyError.targetRemoved(target.name) }
        return target
    }

    /// The name that was asked for or, where none was, the nicest one that is free.
    private func name(for draft: TargetDraft, of tenant: TenantID, in db: isolated Connection) throws
        -> String
    {
        let candidates =
            draft.name.map { [$0] }
            ?? Array(TargetName.candidates(for: draft.place, protocolName: draft.settings.protocolName))
        let taken = try TargetStore().taken(candidates, of: tenant, in: db)
        guard let free = candidates.first(where: { !taken.contains($0) }) else {
            throw CustodyError.targetNameTaken(candidates[0])
        }
        return free
    }

    private func earlierTarget(
        _ key: IdempotencyKey?,
        for caller: Caller,
        in db: isolated Connection
    ) throws -> Decision<ObservedTarget>? {
        try earlier(key, for: caller, in: db) { entry in
            guard let id = (entry.data["target"]?["target_id"]?.string).flatMap({ UniqueID($0) }) else {
                return nil
            }
            return try db.first(TargetStore().one(id, of: caller.tenant), as: ObservedTarget.init)
        }
    }
}
