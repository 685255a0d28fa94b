import API
import Access
import Drift
import Evidence
import Postgres

/// A tenant and a baseline, as they stood after the last comparison.
struct TenantCell: Sendable {
    var baselineID: String
    var baseline: String
    var tenantID: String
    var tenant: String
    /// Whether it is the tenant of whoever asks, and not one that it manages.
    var isOwn: Bool
    var state: StateMark
    /// The last comparison that ended, in the tenant.
    var runID: String?
    /// When a comparison last ended that could see something.
    var lookedAt: Instant?
    /// Findings that wait for somebody, by severity.
    var high = 0
    var medium = 0
    var low = 0
    var accepted = 0
    /// Since when something has differed.
    var since: Instant?
    /// Subjects of the last comparison that could see something, and those of them that it saw on both sides.
    var subjects = 0
    var resolved = 0
    /// Of the resolved ones, those that only lists tell of.
    var byLists = 0

    var open: Int { high + medium + low }

    func view(now: Instant) -> View {
        View([
            "key": "cell-\(tenantID)",
            "tenantName": Clipping.text(tenant, 100),
            "isOwn": isOwn,
            "tenantPath": findings.address(),
            "baselineLabel": Clipping.text(baseline, 30),
            "mark": state.view,
            "cellPath": path,
            "waits": waits,
            "gaps": gaps == 0 ? nil : Counting.count(gaps, "gap", "gaps"),
            "hasOpen": open > 0,
            "openWords": Counting.number(open),
            "severities": [
                ("high", high), ("medium", medium), ("low", low),
            ].filter { $0.1 > 0 }.map { severity, count in
                View([
                    "severityText": "\(Counting.number(count)) \(severity)",
                    "severityPath": FindingsPage.Filter(
                        severity: severity,
                        baseline: findings.baseline,
                        managed: findings.managed
                    ).address(),
                    "severityRole": Severity(rawValue: severity).map(FindingRow.role),
                ])
            },
            "accepted": accepted == 0 ? nil : Counting.number(accepted),
            "acceptedPath": FindingsPage.Filter(
                status: "accepted",
                baseline: findings.baseline,
                managed: findings.managed
            ).address(),
            "since": since.map { CivilTime.view($0, now: now) },
            "lookedAt": lookedAt.map { CivilTime.view($0, now: now) },
            "runPath": runPath,
            "coverage": subjects == 0
                ? nil : "\(Counting.number(resolved)) of \(Counting.number(subjects))",
            "byLists": byLists == 0 ? nil : "\(Counting.number(byLists)) by lists alone",
        ])
    }

    /// Subjects that were not seen on both sides.
    private var gaps: Int { max(0, subjects - resolved) }

    /// What differs, or else the comparison that found nothing.
    private var path: String? { open + accepted > 0 ? findings.address() : runPath }

    private var runPath: String? { runID.map { RunRow.path($0, in: findings.managed) } }

    private var findings: FindingsPage.Filter {
        FindingsPage.Filter(
            baseline: Self.reference(baseline, baselineID),
            managed: isOwn ? nil : Self.reference(tenant, tenantID)
        )
    }

    private var waits: String? {
        if high > 0 { return "\(Counting.number(high)) high" }
        if open > 0 { return "\(Counting.number(open)) \(open == 1 ? "waits" : "wait")" }
        return accepted > 0 ? Counting.number(accepted) : nil
    }

    /// How addresses name a tenant or a baseline: a page has hundreds of them, so that a name which takes more room than its
    /// identifier is named by that.
    static func reference(_ name: String, _ id: String) -> String {
        PercentEncoding.encoded(name).utf8.count <= 40 ? name : id
    }
}

extension TenantCell {
    init(_ row: MatrixRow, baseline: String, isOwn: Bool) {
        self.init(
            baselineID: row.baselineID.text,
            baseline: baseline,
            tenantID: row.managed.id.description,
            tenant: row.managed.name,
            isOwn: isOwn,
            state: StateMark(row.state),
            runID: row.runID?.text,
            lookedAt: row.lookedAt,
            high: row.findings.high,
            medium: row.findings.medium,
            low: row.findings.low,
            accepted: row.findings.accepted,
            since: row.findings.since,
            subjects: row.coverage.total,
            resolved: row.coverage.resolved,
            byLists: row.coverage.resolvedMeta
        )
    }
}

extension StateMark {
    init(_ state: MatrixState) {
        self =
            switch state {
            case .match: .match
            case .drift: .drift
            case .weakened: .weakened
            case .error: .error
            case .unknown: .unknown
            case .accepted: .accepted
            }
    }
}

/// How many tenants stand in which state, in words and as a bar whose parts lead to them.
struct TenantCounts: Hashable, Sendable {
    var counts: [StateMark: Int]

    init(_ counts: [StateMark: Int]) { self.counts = counts }

    init(_ totals: [MatrixState: Int]) {
        counts = Dictionary(uniqueKeysWithValues: totals.map { (StateMark($0.key), $0.value) })
    }

    /// From the worst to the best.
    static let order: [StateMark] = [.weakened, .drift, .error, .unknown, .accepted, .match]

    var total: Int { counts.values.reduce(0, +) }

    /// - Parameter isOne: whether they are compared with one baseline, and not with several.
    func sentence(isOne: Bool) -> String {
        let baseline = isOne ? "the baseline" : "a baseline"
        guard total > 0 else { return "No tenant is compared with \(baseline) yet." }
        func told(_ state: StateMark, _ one: String, _ many: String) -> String? {
            guard let count = counts[state], count > 0 else { return nil }
            return "\(Counting.number(count)) \(count == 1 ? one : many)"
        }
        let how = (counts[.weakened] ?? 0) > 0 ? "otherwise" : "from \(baseline)"
        let parts = [
            told(.weakened, "is weaker than \(baseline)", "are weaker than \(baseline)"),
            told(.drift, "differs \(how)", "differ \(how)"),
            told(.error, "could not be looked at", "could not be looked at"),
            told(.unknown, "was not yet looked at", "were not yet looked at"),
            told(.accepted, "differs as was accepted", "differ as was accepted"),
        ].compactMap(\.self)
        guard let first = parts.first else {
            let say = isOne ? "the baseline says" : "its baselines say"
            return total == 1
                ? "The one tenant is as \(say)."
                : "All \(Counting.number(total)) tenants are as \(isOne ? say : "their baselines say")."
        }
        let tenants = Counting.count(total, "tenant", "tenants")
        guard let last = parts.dropFirst().last else { return "Of \(tenants) \(first)." }
        return
            "Of \(tenants) \(([first] + parts.dropFirst().dropLast()).joined(separator: ", ")) and \(last)."
    }

    /// - Parameter path: to the tenants in a state.
    func bar(_ path: (StateMark) -> String) -> PartBar {
        PartBar(
            thing: ("tenant", "tenants"),
            parts: Self.order.map { state in
                PartBar.Part(
                    role: state.role,
                    shape: state.shape,
                    words: state.word,
                    count: counts[state] ?? 0,
                    path: path(state)
                )
            }
        )
    }
}
