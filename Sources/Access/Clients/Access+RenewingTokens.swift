import Evidence
import Ledger
import Postgres

extension Access {
    /// Lets a token hold longer: from now for `increment` seconds, or what it was made with; a periodic one for its period.
    /// Its limits count from its making, and a warning says where they cut.
    ///
    /// - Parameter longest: in seconds, what the policies of who renews let it live; it is not shortened for that.
    /// - Returns: the token as it is then, for how many seconds it holds, and warnings.
    /// - Throws: `ClientError.invalid` for one that can't be renewed, `.denied` for one that has ended meanwhile.
    package func renew(
        _ grant: TokenGrant,
        increment: Int? = nil,
        limits: TokenLimits = TokenLimits(),
        longest: Int? = nil
    ) async throws -> (grant: TokenGrant, leaseDuration: Int, warnings: [String]) {
        guard grant.type == .service else { throw ClientError.invalid("batch tokens cannot be renewed") }
        guard grant.isRenewable, grant.expiresAt != nil else {
            throw ClientError.invalid("lease is not renewable")
        }
        if let increment { try ClientError.check(number: max(0, increment), "increment") }
        let now = entries.clock.now()
        let plan = RenewalPlan(grant, increment: increment, limits: limits, longest: longest, at: now)
        let count = try await database.execute(
            for: grant.tenant.id,
            """
            UPDATE access.client_tokens SET expires_at = \(plan.end), renewed_at = \(now)
            WHERE tenant_id = \(grant.tenant.id) AND token_id = \(grant.tokenID) AND expires_at > \(now)
            """
        )
        guard count == 1 else { throw ClientError.denied }
        var renewed = grant
        renewed.expiresAt = plan.end
        renewed.renewedAt = now
        return (renewed, renewed.remaining(at: now), plan.warnings)
    }
}

/// Decides until when a renewed token holds: a pure value.
struct RenewalPlan {
    var end: Instant
    var warnings: [String] = []

    init(
        _ grant: TokenGrant,
        increment: Int?,
        limits: TokenLimits,
        longest: Int? = nil,
        at now: Instant
    ) {
        let asked = grant.period > 0 ? grant.period : increment.flatMap { $0 > 0 ? $0 : nil } ?? grant.ttl
        end = now.advanced(by: .seconds(asked))
        let max = grant.maxTTL > 0 ? min(grant.maxTTL, limits.maxTTL) : limits.maxTTL
        if grant.period == 0 {
            cap(grant, asked, max, "max_ttl", at: now)
        } else if asked > max {
            // A periodic token lives for as long as it is renewed, each time for no longer than its mount lets any.
            end = now.advanced(by: .seconds(max))
            warnings.append(TokenPlan.cappedPeriod(asked, max))
        }
        if grant.explicitMaxTTL > 0 { cap(grant, asked, grant.explicitMaxTTL, "explicit_max_ttl", at: now) }
        if let longest { limit(grant, asked, longest, at: now) }
    }

    /// What policies let it live, by which it is not shortened: who renews has not made it.
    private mutating func limit(_ grant: TokenGrant, _ asked: Int, _ longest: Int, at now: Instant) {
        let start = grant.period > 0 ? now : grant.createdAt
        let last = max(start.advanced(by: .seconds(longest)), grant.expiresAt ?? now)
        guard end > last else { return }
        end = last
        let left = (last.microseconds - now.microseconds) / 1_000_000
        warnings.append(TokenPlan.capped(asked, Int(left), "max_ttl"))
    }

    private mutating func cap(
        _ grant: TokenGrant,
        _ asked: Int,
        _ limit: Int,
        _ name: String,
        at now: Instant
    ) {
        let last = grant.createdAt.advanced(by: .seconds(limit))
        guard end > last else { return }
        // Never shortened to what has passed: who asks is answered by a token that ends at once.
        end = max(last, now)
        let left = max(0, (end.microseconds - now.microseconds) / 1_000_000)
        warnings.append(TokenPlan.capped(asked, Int(left), name))
    }
}
