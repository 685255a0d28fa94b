import API
import Access
import Drift
import Evidence

@testable import Server

// Pages of other tenants as a provider at work would see them.

extension SamplePages {
    static let states: [StateMark] = [.weakened, .drift, .error, .unknown, .accepted, .match]

    static func tenantID(_ index: Int) -> String { "0193b1c2-cccc-7000-8000-\(100_000_000_000 + index)" }

    static func cell(_ index: Int, _ tenant: Int, name: String, baseline: String) -> TenantCell {
        let state = states[(index + tenant) % states.count]
        let hasLooked = state != .unknown
        return TenantCell(
            baselineID: "0193b1c2-7777-7000-8000-\(100_000_000_000 + index)",
            baseline: baseline,
            tenantID: tenantID(tenant),
            tenant: name,
            isOwn: tenant == 2,
            state: state,
            runID: hasLooked ? runID : nil,
            lookedAt: hasLooked ? ago(minutes: 11 * tenant + 3) : nil,
            high: state == .weakened ? 3 : 0,
            medium: state == .weakened || state == .drift ? 12 : 0,
            low: state == .drift ? 1 : 0,
            accepted: state == .accepted ? 4 : 0,
            since: [.weakened, .drift, .accepted].contains(state) ? ago(minutes: 3_000) : nil,
            subjects: hasLooked ? 500 : 0,
            resolved: state == .error ? 470 : 500,
            byLists: index
        )
    }

    static let tenantCounts = TenantCounts([
        StateMark.weakened: 12, .drift: 231, .error: 9, .unknown: 30, .accepted: 18, .match: 700,
    ])

    static func tenants(name: String, rows: Int = 6, columns: Int = 8) -> TenantsPage {
        TenantsPage(
            frame: frame,
            form: MatrixForm(state: "weakened,drift", severity: "high", text: name),
            counts: tenantCounts,
            baselines: (0..<columns).map { index in
                .init(
                    id: "0193b1c2-7777-7000-8000-\(100_000_000_000 + index)",
                    name: index == 0 ? name : "Windows \(index)"
                )
            },
            rows: (0..<rows).map { tenant in
                TenantsPage.Row(
                    id: tenantID(tenant),
                    name: tenant == 0 ? name : "\(name) \(tenant)",
                    isOwn: tenant == 2,
                    cells: (0..<columns).filter { $0 != 3 || rows > 6 }.map {
                        cell($0, tenant, name: name, baseline: $0 == 0 ? name : "Windows \($0)")
                    }
                )
            },
            nextCursor: "4000000000000000.0." + name,
            isProvider: true,
            mayManage: true
        )
    }

    static func baselineTenants(name: String, rows: Int = 6) -> BaselineTenantsPage {
        BaselineTenantsPage(
            frame: frame,
            baselineID: baselineID,
            baseline: name,
            form: MatrixForm(text: name, order: "oldest"),
            counts: tenantCounts,
            rows: (0..<rows).map { cell(0, $0, name: "\(name) \($0)", baseline: name) },
            nextCursor: "4000000000000000.0." + name
        )
    }

    static func cause(_ index: Int, name: String) -> CauseRow {
        CauseRow(
            cause: cid(60 + index),
            type: index % 2 == 0 ? "entra_conditional_access" : "intune_config_profile",
            title: index == 0 ? name : "CA\(200 + index): require a compliant device",
            change: [ChangeType.updated, .deleted, .created][index % 3],
            severity: Severity.allCases[index % 3],
            direction: ["weaker", nil, "stronger"][index % 3],
            fidelity: index == 3 ? .meta : .content,
            tenantCount: 812 / (index + 1),
            openCount: index == 1 ? 0 : 812 / (index + 1) - index,
            since: ago(minutes: 700 * index),
            tenants: (0..<Drift.causeTenants).map { "\(name) \($0)" }
        )
    }

    static func causes(name: String, rows: Int = 5) -> CausesPage {
        CausesPage(
            frame: frame,
            baselineID: baselineID,
            baseline: name,
            filter: .init(severity: "high", isOpen: true),
            types: ["entra_conditional_access"],
            rows: (0..<rows).map { cause($0, name: name) },
            nextCursor: "812." + cid(60)
        )
    }

    static func causePage(name: String, rows: Int = 4, differences: Int = 3) -> CauseTenantsPage {
        CauseTenantsPage(
            frame: frame,
            baselineID: baselineID,
            baseline: name,
            cause: cid(60),
            row: cause(0, name: name),
            example: .init(
                tenant: name,
                differences: (0..<differences).map { index in
                    Difference(
                        path: "/\(index)/" + name,
                        change: .changed,
                        approved: name,
                        observed: name,
                        sentence: name + name,
                        direction: "weaker"
                    )
                },
                differenceCount: 60
            ),
            rows: (0..<rows).map { index in
                CauseTenantsPage.Row(
                    tenantID: tenantID(index),
                    tenant: "\(name) \(index)",
                    isOwn: index == 2,
                    findingID: runID,
                    status: FindingStatus.allCases[index % 4],
                    severity: .high,
                    since: ago(minutes: 700 * index)
                )
            },
            nextCursor: name
        )
    }

    static func delegation(_ index: Int, _ side: TenantDelegation.Side, name: String) -> DelegationRow {
        let state = DelegationState.allCases[index % 3]
        return DelegationRow(
            id: "0193b1c2-dddd-7000-8000-\(100_000_000_000 + index)",
            other: name,
            otherID: tenantID(index),
            side: side,
            rights: index == 1 ? [.compare] : [.capture, .compare, .judge],
            state: state,
            told: index == 1 ? nil : state,
            offeredBy: did(index),
            offeredAt: ago(minutes: 9_000),
            acceptedBy: state == .active ? name : nil,
            acceptedAt: state == .active ? ago(minutes: 8_000) : nil,
            ending: state == .ended
                ? .init(by: name, at: ago(minutes: 70), isOwn: index % 2 == 0, reason: name) : nil,
            entry: entry(500 + index)
        )
    }

    static func delegations(name: String, providers: Int = 2, managed: Int = 4) -> DelegationsPage {
        DelegationsPage(
            frame: frame,
            filter: .init(text: name),
            counts: [
                .init(side: .provider, state: .active, count: 1_000),
                .init(side: .provider, state: .offered, count: 2),
                .init(side: .managed, state: .active, count: 1),
                .init(side: .managed, state: .offered, count: 1),
            ],
            providers: (0..<providers).map { delegation($0, .managed, name: name) },
            hasMoreProviders: true,
            managed: (0..<managed).map { delegation($0, .provider, name: name) },
            nextCursor: runID,
            isProvider: true,
            mayManage: true,
            notice: "Your tenant manages it from now on."
        )
    }

    static func onboarding(name: String, rows: Int = 3) -> OnboardingPage {
        OnboardingPage(
            frame: frame,
            form: .init(name: name, administrator: name, names: name, domains: name, directoryID: name),
            baselines: [(BaselineRow.reference(name, baselineID), name), ("golden", "golden")],
            isProvider: true,
            mayIssue: true,
            report: (0..<rows).map { index in
                var one = Wire.Onboarded(name: name, outcome: ["created", "refused", "present"][index % 3])
                guard one.outcome != "refused" else {
                    one.refusal = .init(code: "invalid_value", detail: name, field: "domains", remedy: name)
                    return one
                }
                one.managedTenantID = tenantID(index)
                one.notes = ["what it is called was said before, and is left as it was"]
                if one.outcome == "created" {
                    one.token = "muniment_" + cid(index).dropFirst(7)
                    one.tokenExpiresAt = now.advanced(by: .seconds(7 * 86_400))
                }
                return one
            }
        )
    }

    static func otherTenants(name: String?) -> [String: any DashboardPage] {
        let name = name ?? "Contoso"
        var managed = findings(name: name)
        managed.frame.managed = name
        managed.filter.managed = name
        var run = runPage(name: name, .running)
        (run.frame.managed, run.row.managed) = (name, name)
        return [
            "tenants": tenants(name: name), "tenants of a baseline": baselineTenants(name: name),
            "causes": causes(name: name), "cause": causePage(name: name),
            "delegations": delegations(name: name), "onboarding": onboarding(name: name),
            "findings of a managed tenant": managed, "run of a managed tenant": run,
        ]
    }

    static let tenantBeginnings: [String: any DashboardPage] = [
        "tenants-empty": TenantsPage(
            frame: frame,
            form: MatrixForm(),
            counts: TenantCounts([StateMark: Int]()),
            baselines: [],
            rows: [],
            isProvider: false,
            mayManage: true
        ),
        "tenants of a baseline-empty": BaselineTenantsPage(
            frame: frame,
            baselineID: baselineID,
            baseline: "golden",
            form: MatrixForm(),
            counts: TenantCounts([StateMark: Int]()),
            rows: []
        ),
        "causes-empty": CausesPage(
            frame: frame,
            baselineID: baselineID,
            baseline: "golden",
            filter: .init(),
            types: [],
            rows: []
        ),
        "delegations-empty": DelegationsPage(
            frame: frame,
            filter: .init(),
            counts: [],
            providers: [],
            hasMoreProviders: false,
            managed: [],
            isProvider: true,
            mayManage: true
        ),
    ]

    /// As many rows as the routes give.
    static func fullTenants(name: String) -> [String: any DashboardPage] {
        var onboarding = onboarding(name: name, rows: OnboardingPage.tenantLimit)
        onboarding.baselines = (0..<200).map { (baselineID, "\($0) " + name) }
        return [
            "tenants": tenants(name: name, rows: TenantsPage.rowLimit, columns: Drift.matrixBaselines),
            "tenants of a baseline": baselineTenants(name: name, rows: BaselineTenantsPage.rowLimit),
            "causes": causes(name: name, rows: CausesPage.rowLimit),
            "cause": causePage(
                name: name,
                rows: CauseTenantsPage.rowLimit,
                differences: CauseTenantsPage.differenceLimit
            ),
            "delegations": delegations(
                name: name,
                providers: DelegationsPage.providerLimit,
                managed: DelegationsPage.managedLimit
            ),
            "onboarding": onboarding,
        ]
    }
}
