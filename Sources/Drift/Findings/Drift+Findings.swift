package import Access
import Chronicle
package import Evidence
package import Kinds
package import Ledger
package import Postgres

/// Which findings are asked for.
package struct FindingFilter: Hashable, Sendable {
    package var statuses: [FindingStatus]
    package var severity: Severity?
    package var fidelity: Fidelity?
    /// A name or an identifier.
    package var baseline: String?
    package var cause: String?
    package var run: UniqueID?
    package var type: KindName?

    package init(
        statuses: [FindingStatus] = FindingStatus.allCases,
        severity: Severity? = nil,
        fidelity: Fidelity? = nil,
        baseline: String? = nil,
        cause: String? = nil,
        run: UniqueID? = nil,
        type: KindName? = nil
    ) {
        self.statuses = statuses
        self.severity = severity
        self.fidelity = fidelity
        self.baseline = baseline
        self.cause = cause
        self.run = run
        self.type = type
    }

    /// From the words of the wire; `standing` as a status is every one but resolved.
    package init(
        status: String?,
        severity: String?,
        fidelity: String?,
        baseline: String?,
        cause: String?,
        run: String?,
        type: String? = nil
    ) throws(DriftError) {
        self.init(baseline: baseline, cause: cause)
        if status == "standing" {
            statuses = FindingStatus.allCases.filter { $0 != .resolved }
        } else if let status {
            statuses = [try DriftField("status").word(status)]
        }
        if let severity { self.severity = try DriftField("severity").word(severity) }
        if let fidelity { self.fidelity = try DriftField("fidelity").word(fidelity) }
        if let run {
            guard let id = UniqueID(run) else {
                throw DriftField("run").refused("is no identifier", "give a run's identifier")
            }
            self.run = id
        }
        if let type { self.type = try DriftField("type").word(type) }
    }
}

/// What somebody says with a step.
package struct FindingJudgement: Hashable, Sendable {
    package var step: FindingStep
    package var reason: String?
    /// Who answers for what is accepted; the caller, if nobody is named.
    package var owner: String?
    package var until: Instant?
    /// It is only accepted if that is still what is seen.
    package var hash: String?

    package init(
        _ step: FindingStep,
        reason: String? = nil,
        owner: String? = nil,
        until: Instant? = nil,
        hash: String? = nil
    ) {
        self.step = step
        self.reason = reason
        self.owner = owner
        self.until = until
        self.hash = hash
    }

    private static let longest: Duration = .seconds(366 * 86_400)

    func check(at now: Instant) throws(DriftError) {
        if let reason { try DriftField("reason").text(reason, atMost: 1_000) }
        if let owner { try DriftField("owner").text(owner) }
        if step != .acknowledge, reason == nil {
            throw DriftField("reason").refused("is missing", "say in a sentence why")
        }
        guard step == .accept else {
            guard until == nil, owner == nil, hash == nil else {
                throw DriftField("until").refused("is for accepting alone", "leave until, owner and hash out")
            }
            return
        }
        guard let until else {
            throw DriftField("until").refused("is missing", "say until when, at most a year")
        }
        guard until > now else { throw DriftField("until").refused("has passed", "name a moment to come") }
        guard until <= now.advanced(by: Self.longest) else {
            throw DriftField("until").refused("is more than a year away", "accept it for at most a year")
        }
    }
}

extension Drift {
    /// - Throws: `DriftError.unknownFinding`.
    package func finding(for caller: Caller, _ id: UniqueID) async throws -> Finding {
        try caller.require(.read)
        let query = FindingStore(tenant: caller.tenant).one(id)
        let found = try await database.first(for: caller.tenant, query, as: Finding.init)
        guard let found, caller.mayKnow(found) else { throw DriftError.unknownFinding(id.text) }
        return found
    }

    /// The newest first, older than one.
    package func findings(
        for caller: Caller,
        where filter: FindingFilter = FindingFilter(),
        before last: UniqueID? = nil,
        limit: Int = 50
    ) async throws -> [Finding] {
        try caller.require(.read)
        let limit = try Self.checked(limit)
        var baselineID: UniqueID?
        if let reference = filter.baseline { baselineID = try await self.baselineID(for: caller, reference) }
        let query = FindingStore(tenant: caller.tenant).page(
            filter,
            baseline: baselineID,
            provider: caller.acting?.provider,
            before: last,
            limit: limit
        )
        return try await database.transaction(for: caller.tenant) { db in
            // A plan for any filter walks through all findings in their order, also where hardly one is asked for: it is made
            // for the filter that is asked for.
            try db.execute("SET LOCAL plan_cache_mode = force_custom_plan")
            return try db.rows(query).prefix(limit).map(Finding.init)
        }
    }

    /// Takes a step with a finding: who and why stand on the record.
    ///
    /// - Throws: `DriftError.unknownFinding`, `.findingStands`, `.findingMoved`, `.invalid`.
    package func judge(
        for caller: Caller,
        _ id: UniqueID,
        _ judgement: FindingJudgement,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<Finding> {
        try caller.require(.judgeFinding)
        let now = clock.now()
        try judgement.check(at: now)
        return try await database.transaction(for: caller.tenant) { [chronicle] db in
            try Self.hold(caller, .judge, in: db)
            let store = FindingStore(tenant: caller.tenant)
            let found = try store.locked(id, in: db)
            guard var finding = found, caller.mayKnow(finding) else {
                throw DriftError.unknownFinding(id.text)
            }
            if let earlier = try chronicle.ledger.earlier(key, in: .chronicle, of: caller.tenant, in: db) {
                guard try earlier.entry.data["finding_id"]?.string == id.text else {
                    throw LedgerError.idempotencyKeyReused(key?.text ?? "")
                }
                return DriftDecision(value: finding, receipt: earlier.receipt, isNew: false)
            }
            let before = finding.status
            guard let status = judgement.step.outcome(from: before) else {
                throw DriftError.findingStands(before, wanted: judgement.step)
            }
            if let hash = judgement.hash, hash != finding.currentHash {
                throw DriftError.findingMoved(seen: finding.currentHash)
            }
            finding.move(to: status, by: caller.actor, because: judgement.reason, at: now)
            if status == .accepted {
                finding.owner = judgement.owner ?? caller.actor
                finding.acceptedUntil = judgement.until
                finding.acceptedHash = finding.currentHash
            }
            if status == .reopened { finding.reopenedCount += 1 }
            try askSummary(
                SummaryOrder(provider: finding.provider, baselineID: finding.baselineID),
                of: caller.tenant,
                in: db
            )
            let event = FindingJudged(
                finding: finding,
                step: judgement.step,
                from: before,
                delegationID: caller.acting?.delegation
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return DriftDecision(value: finding, receipt: receipt, isNew: true)
        }
    }

    /// Resolves what still stands against baselines of the tenant's own that were retired: nothing will compare it again.
    ///
    /// - Returns: how many there were.
    package func endFindingsOfRetired(of tenant: TenantID) async throws -> Int {
        let retired = try await database.rows(
            for: tenant,
            FindingStore(tenant: tenant).retiredBaselines(limit: 100)
        ) { row in try row["baseline_profile_id"] as UniqueID }
        var count = 0
        for baseline in retired.prefix(100) {
            count += try await endFindings(
                of: tenant,
                provider: tenant,
                baseline: baseline,
                because: "its baseline was retired"
            )
        }
        return count
    }

    /// Reopens what was accepted until a moment that has passed, whether or not anybody has looked since.
    ///
    /// - Returns: how many there were.
    package func reopenOverdue(of tenant: TenantID) async throws -> Int {
        var count = 0
        while true {
            try Task.checkCancellation()
            let now = clock.now()
            let isOne = try await database.transaction(for: tenant) { [chronicle] db in
                guard var finding = try FindingStore(tenant: tenant).overdue(at: now, in: db) else {
                    return false
                }
                finding.move(to: .reopened, by: Finding.server, because: FindingBook.overReason, at: now)
                finding.reopenedCount += 1
                let order = SummaryOrder(provider: finding.provider, baselineID: finding.baselineID)
                try askSummary(order, of: tenant, in: db)
                let event = FindingJudged(finding: finding, step: .reopen, from: .accepted)
                _ = try chronicle.record(event, of: tenant, in: db)
                return true
            }
            guard isOne else { return count }
            count += 1
        }
    }

    /// Resolves all that stands in a tenant against a baseline with which it is compared no more: an entry for each, in a
    /// transaction of its own.
    package func endFindings(
        of tenant: TenantID,
        provider: TenantID,
        baseline: UniqueID,
        because reason: String
    ) async throws -> Int {
        var count = 0
        while true {
            try Task.checkCancellation()
            let now = clock.now()
            let isOne = try await database.transaction(for: tenant) { [chronicle] db in
                let store = FindingStore(tenant: tenant)
                guard var finding = try store.standing(of: provider, baseline, in: db) else { return false }
                let order = SummaryOrder(provider: provider, baselineID: baseline)
                try askSummary(order, of: tenant, in: db)
                let from = finding.status
                finding.move(to: .resolved, by: Finding.server, because: reason, at: now)
                let event = FindingJudged(finding: finding, step: .resolve, from: from)
                _ = try chronicle.record(event, of: tenant, in: db)
                return true
            }
            guard isOne else { return count }
            count += 1
        }
    }

    /// Fills in the fidelity of findings from before it was kept, batch by batch, beside everything else; may be
    /// interrupted at any point.
    ///
    /// - Returns: how many were filled in.
    package func fillFidelity(of tenant: TenantID, batch: Int = 4_096) async throws -> Int {
        let store = FindingStore(tenant: tenant)
        var total = 0
        // Each batch goes on behind the last: what was filled in is not walked over again.
        var last: UniqueID?
        while true {
            try Task.checkCancellation()
            let (count, reached) = try await database.transaction(for: tenant) { [last] db in
                let filled = try db.rows(store.fillFidelity(after: last, limit: batch)) { row in
                    try row["finding_id"] as UniqueID
                }
                return (filled.count, filled.max())
            }
            total += count
            if count > 0 {
                last = reached
            } else if last != nil {
                // Once more from the beginning: somebody may have held some of them.
                last = nil
            } else {
                return total
            }
        }
    }
}
