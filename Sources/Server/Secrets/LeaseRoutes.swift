import Access
import Evidence
import Secrets

/// `sys/leases/…`, and what it was called before: the contract's §5.
struct LeaseRoutes: SystemRoutes {
    let leases: Leases
    let desk: LeaseDesk

    /// - Returns: `nil` for what is not about leases.
    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer? {
        var path = request.path
        switch request.parts.first {
        case "leases": path = String(path.dropFirst("leases".count).drop { $0 == "/" })
        case "renew", "revoke", "revoke-prefix", "revoke-force": break
        default: return nil
        }
        let verb = String(path.prefix { $0 != "/" })
        let rest = String(path.dropFirst(verb.count).drop { $0 == "/" })
        do {
            return try await answer(request, verb, rest)
        } catch let error as LeaseError {
            throw SecretsRefusal(error.status, error.text)
        } catch let error as EngineError {
            throw SecretsRefusal(error.status, error.text)
        }
    }

    private func answer(_ request: SecretsRequest, _ verb: String, _ rest: String) async throws
        -> SecretsAnswer
    {
        let tenant = request.tenant.id
        switch (verb, request.operation) {
        case ("lookup", .list):
            let page = try request.page()
            return try await SecretsAnswer.keys(
                leases.names(
                    below: rest,
                    of: tenant,
                    after: page.after ?? "",
                    limit: page.limit ?? Leases.namesLimit
                )
            ).paged
        case ("lookup", _) where request.isWrite: return try await lookUp(try name(request, rest), request)
        case ("renew", _) where request.isWrite: return try await renew(try name(request, rest), request)
        case ("revoke", _) where request.isWrite: return try await revoke(try name(request, rest), request)
        case ("revoke-prefix", _) where request.isWrite: return try await revoke(below: rest, request)
        case ("revoke-force", _) where request.isWrite: return try await force(below: rest, request)
        case ("tidy", _) where request.isWrite:
            try await leases.tidy(tenant)
            return SecretsAnswer(.none, status: 202)
        case ("count", .read):
            let counts = try await leases.counts(of: tenant)
            return .data([
                "lease_count": .number(counts.values.reduce(0, +)),
                "counts": .object(
                    LooseObject(counts.sorted { $0.key < $1.key }.map { ($0.key, .number($0.value)) })
                ),
            ])
        case ("lookup", _), ("renew", _), ("revoke", _), ("revoke-prefix", _), ("revoke-force", _),
            ("tidy", _),
            ("count", _):
            throw SecretsRefusal.unsupportedOperation
        default: throw SecretsRefusal.unsupportedPath
        }
    }

    /// In the path, or in the body.
    private func name(_ request: SecretsRequest, _ rest: String) throws -> String {
        let name = try rest.isEmpty ? request.text("lease_id") ?? request.text("url_lease_id") ?? "" : rest
        guard !name.isEmpty else { throw SecretsRefusal(400, "lease_id must be specified") }
        return name
    }

    private func lookUp(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let lease = try await leases.lease(named: name, of: request.tenant.id)
        var answer = SecretsAnswer.data([
            "id": .string(lease.name), "issue_time": .string(lease.issuedAt.rfc3339),
            "expire_time": .string(lease.expiresAt.rfc3339),
            "last_renewal": .optional(lease.lastRenewedAt?.rfc3339), "renewable": .bool(lease.isRenewable),
            "ttl": .number(lease.remaining(at: request.now)),
            // Ours: the request that borrowed it, by which the audit finds it.
            "correlation_id": .optional(lease.correlationID),
        ])
        answer.facts.leaseID = lease.name
        return answer
    }

    private func renew(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let increment = try request.seconds("increment")
        if let increment, increment < 0 { throw SecretsRefusal(400, "increment must not be negative") }
        let (lease, isCapped) = try await desk.renew(
            name,
            by: increment,
            longest: request.maxTTL,
            of: request.tenant.id
        )
        var answer = SecretsAnswer(.empty)
        answer.leaseID = lease.name
        answer.isRenewable = lease.isRenewable
        answer.leaseDuration = lease.remaining(at: lease.lastRenewedAt ?? request.now)
        if isCapped {
            answer.warnings = [
                "TTL of \"\(increment ?? lease.ttl)s\" exceeded the effective max_ttl of the lease; "
                    + "TTL value is capped accordingly"
            ]
        }
        answer.facts.leaseID = lease.name
        answer.facts.eventType = .secretLeaseRenewed
        return answer
    }

    private func revoke(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let tenant = request.tenant.id
        do {
            try await desk.revoke(name, of: tenant)
        } catch LeaseError.stillAtTarget(let count, let reason) {
            // It is over for its holder; only who waits for the target is told that that is not.
            if try request.flag("sync") == true { throw LeaseError.stillAtTarget(count: count, reason) }
        }
        return Self.revoked(name)
    }

    private func revoke(below path: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard !path.isEmpty else { throw SecretsRefusal(400, "a prefix must be specified") }
        let waits = try request.flag("sync") ?? true
        try await desk.revoke(below: path, of: request.tenant.id, waits: waits)
        return Self.revoked(path, status: waits ? 204 : 202)
    }

    private func force(below path: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard !path.isEmpty else { throw SecretsRefusal(400, "a prefix must be specified") }
        let left = try await desk.force(below: path, of: request.tenant.id)
        var answer = Self.revoked(path)
        if !left.isEmpty {
            // Nobody looks after these any more: the record says which they were.
            answer.facts.data["forgotten"] = .array(left.map { .string($0.name) })
        }
        return answer
    }

    private static func revoked(_ name: String, status: Int = 204) -> SecretsAnswer {
        var answer = SecretsAnswer(.none, status: status)
        answer.facts.leaseID = name
        answer.facts.eventType = .secretLeaseRevoked
        return answer
    }
}

extension SecretsRequest {
    /// Who borrows.
    ///
    /// - Throws: `SecretsRefusal` where the token ends with this request, and what it borrowed would with it.
    func borrower() throws -> LeaseBorrower {
        guard let token else { throw SecretsRefusal.denied }
        guard token.numUses != 1 else {
            let refusal = LeaseError.tokenEnded
            throw SecretsRefusal(refusal.status, refusal.text)
        }
        let isBatch = token.type == .batch
        let principal = token.standing.principal
        return LeaseBorrower(
            // A Muniment token is none of those that leases end with; its agent or application is.
            tokenID: token.caller != nil ? nil : isBatch ? token.parentID : token.tokenID,
            latestEnd: isBatch ? token.expiresAt : nil,
            displayName: token.displayName,
            agentID: principal?.kind == .agent ? principal?.id : nil,
            appID: principal?.kind == .application ? principal?.id : nil,
            entityID: token.entityID,
            address: address,
            correlationID: requestID
        )
    }
}

extension SecretsAnswer {
    /// An answer that lends.
    static func lent(_ lease: Lease, _ data: LooseObject) -> SecretsAnswer {
        var answer = SecretsAnswer.data(data)
        answer.leaseID = lease.name
        answer.isRenewable = lease.isRenewable
        answer.leaseDuration = lease.remaining(at: lease.issuedAt)
        answer.facts.leaseID = lease.name
        answer.facts.eventType = .secretDynamicIssued
        answer.facts.isOfSecret = true
        answer.facts.secretType = "dynamic"
        return answer
    }
}
