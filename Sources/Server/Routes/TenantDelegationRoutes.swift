import API
import Access
import Drift
import Evidence
import Hummingbird

/// `/api/v1/tenant-delegations`: which tenants the caller's manages, and which manage it. Either side ends them.
struct TenantDelegationRoutes: Sendable {
    let drift: Drift
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("tenant-delegations")
        group.get { request, context in
            let caller = try context.caller()
            let limit = try request.queryInteger("limit", in: Drift.pageLimits) ?? 50
            let found = try await drift.delegations(
                for: caller,
                where: DelegationFilter(
                    side: try request.query("side").map { try TenantDelegation.Side(wire: $0) }
                ),
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            return try Response.json(
                Wire.Page(
                    items: found.map { Wire.TenantDelegation($0) },
                    nextCursor: found.count == limit ? found.last?.id.text : nil
                )
            )
        }
        group.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(
                Wire.TenantDelegationDraft.self,
                upTo: bodyLimit,
                by: caller
            )
            let decision = try await drift.offerDelegation(
                for: caller,
                to: body.provider,
                Set(try body.rights.map { try DelegatedRight(wire: $0) }),
                key: key
            )
            return try Response.decided(Wire.TenantDelegation(decision), isNew: decision.isNew)
        }
        group.get(":ref") { _, context in
            let reference = try context.parameters.reference()
            let delegation = try await drift.delegation(for: try context.caller(), reference)
            return try Response.json(Wire.TenantDelegation(delegation))
        }
        group.post(":ref/accept") { request, context in
            let caller = try context.caller()
            let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let reference = try context.parameters.reference()
            let decision = try await drift.acceptDelegation(for: caller, reference, key: key)
            return try Response.decided(Wire.TenantDelegation(decision), isNew: decision.isNew)
        }
        group.post(":ref/end") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(
                Wire.TenantDelegationEnd.self,
                upTo: bodyLimit,
                by: caller
            )
            let decision = try await drift.endDelegation(
                for: caller,
                try context.parameters.reference(),
                because: body.reason,
                key: key
            )
            return try Response.decided(Wire.TenantDelegation(decision), isNew: decision.isNew)
        }
    }
}

extension DelegatedRight {
    init(wire text: String) throws(DriftError) {
        guard let right = DelegatedRight(rawValue: text) else {
            throw DriftError.invalid(
                field: "rights",
                reason: "has no value «\(text)»",
                remedy: "use one of: \(DelegatedRight.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        self = right
    }
}

extension TenantDelegation.Side {
    fileprivate init(wire text: String) throws {
        guard let side = Self(rawValue: text) else {
            throw DriftError.invalid(
                field: "side",
                reason: "has no value «\(text)»",
                remedy: "use managed or provider, or leave it out for both"
            )
        }
        self = side
    }
}
