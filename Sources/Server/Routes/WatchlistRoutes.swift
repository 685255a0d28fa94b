import API
import Access
import Attestor
import Custody
import Evidence
import Hummingbird

/// `/api/v1/watchlist`: who is watched for in transparency logs and in our ledgers, and where they were found.
struct WatchlistRoutes: Sendable {
    let watchlist: Watchlist
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("watchlist")
        group.get { _, context in
            let caller = try context.caller()
            let identities = try await watchlist.identities(for: caller)
            let cursors = try await watchlist.cursors(for: caller)
            return try Response.json(
                Wire.Watchlist(
                    identities: identities.map { Wire.Watched($0) },
                    logs: cursors.map { cursor in
                        Wire.WatchCursor(
                            log: cursor.log,
                            shard: cursor.shard,
                            size: cursor.size,
                            beganAt: cursor.beganAt,
                            movedAt: cursor.movedAt,
                            parked: cursor.parked
                        )
                    }
                )
            )
        }
        group.post { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.WatchDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await watchlist.put(
                for: caller,
                WatchDraft(
                    name: body.name,
                    field: body.field,
                    match: body.match ?? "exact",
                    pattern: body.pattern,
                    severity: body.severity ?? "high",
                    scope: body.scope ?? [],
                    dedupSeconds: body.dedupSeconds ?? 0,
                    suppressedUntil: body.suppressedUntil,
                    isRetired: body.retired ?? false
                )
            )
            return try Self.answer(decision)
        }
        group.post(":ref/suppress") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.WatchSuppression.self, upTo: bodyLimit, by: caller)
            let name = try context.parameters.reference()
            return try Self.answer(try await watchlist.suppress(for: caller, name, until: body.until))
        }
        group.post(":ref/retire") { request, context in
            let caller = try context.caller()
            let (body, _) = try await request.read(Wire.WatchRetirement.self, upTo: bodyLimit, by: caller)
            let name = try context.parameters.reference()
            return try Self.answer(
                try await watchlist.retire(for: caller, name, isRetired: body.retired ?? true)
            )
        }
        group.get("parked") { request, context in
            let limit = try request.queryInteger("limit", in: Attestor.pageLimits) ?? 50
            let found = try await watchlist.parked(for: try context.caller(), limit: limit)
            let items = found.map { parked in
                Wire.WatchParked(
                    log: parked.log,
                    shard: parked.shard,
                    logIndex: parked.leafIndex,
                    reason: parked.reason,
                    parkedAt: parked.parkedAt
                )
            }
            return try Response.json(Wire.Page(items: items))
        }
        group.get("hits") { request, context in
            let limit = try request.queryInteger("limit", in: Attestor.pageLimits) ?? 50
            let found = try await watchlist.hits(
                for: try context.caller(),
                of: request.query("identity"),
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            let items = found.map { hit in
                Wire.WatchHit(
                    hitID: hit.id.text,
                    identity: hit.identity,
                    log: hit.log,
                    shard: hit.shard,
                    logIndex: hit.leafIndex,
                    leafHash: hit.leaf.hex,
                    found: hit.found,
                    severity: hit.severity,
                    quiet: hit.quiet,
                    foundAt: hit.foundAt
                )
            }
            let next = found.count == limit ? found.last?.id.text : nil
            return try Response.json(Wire.Page(items: items, nextCursor: next))
        }
    }

    private static func answer(_ decision: AttestorDecision<WatchedIdentity>) throws -> Response {
        var answer = Wire.Watched(decision.value)
        answer.receipt = decision.receipt.map(Wire.Receipt.init)
        return try Response.decided(answer, isNew: decision.isNew)
    }
}

extension Wire.Watched {
    init(_ identity: WatchedIdentity) {
        self.init(
            identityID: identity.id.text,
            name: identity.name,
            field: identity.field.rawValue,
            match: identity.match.rawValue,
            pattern: identity.pattern,
            severity: identity.severity.rawValue,
            scope: identity.scope,
            dedupSeconds: identity.dedupSeconds,
            suppressedUntil: identity.suppressedUntil,
            retired: identity.isRetired,
            changedBy: identity.changedBy,
            changedAt: identity.changedAt
        )
    }
}
