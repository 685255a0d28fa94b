import Access
import Drift
import Evidence
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("Delegations, assignments and notifications against the chronicle")
struct TenantsAuditTests {
    private func audit(_ bench: ProviderBench, _ tenant: TenantID) async throws -> DriftAudit.Outcome {
        try await DriftAudit(bench.bench.database.app, seal: DriftBench.seal).run(tenant)
    }

    /// A provider with tenants that it manages, managed, and is offered; assignments that stand, were changed and have ended
    /// in each way; and routes that are told, off, and removed.
    private func with(_ body: (ProviderBench, _ contoso: Caller) async throws -> Void) async throws {
        try await ProviderBench.with { bench in
            let (drift, provider) = (bench.drift, bench.provider)
            try await bench.golden()
            try await bench.bench.baseline("silver")
            let contoso = try await bench.managed("Contoso")
            for name in ["Fabrikam", "Tailspin", "Wingtip"] { _ = try await bench.managed(name) }
            let waiting = try await bench.tenant("Adatum")
            _ = try await drift.offerDelegation(for: waiting, to: "Northwind", [.compare])
            // So many overrides that the entry tells them by a digest.
            let overrides = BaselineOverrides(exclude: (1...100).map { "Legacy policy number \($0) *" })
            for baseline in ["golden", "silver"] {
                _ = try await drift.assign(
                    for: provider,
                    baseline,
                    to: AssignmentDraft(
                        tenants: ["Contoso", "Fabrikam", "Tailspin", "Wingtip"],
                        overrides: overrides
                    )
                )
            }
            _ = try await drift.assign(
                for: provider,
                "golden",
                to: AssignmentDraft(tenants: ["Contoso"], interval: 7_200)
            )
            _ = try await drift.unassign(for: provider, "golden", from: ["Tailspin"])
            _ = try await drift.endDelegation(for: provider, "Fabrikam")
            _ = try await drift.retireBaseline(for: provider, "silver")
            for (name, channel, address) in [
                ("pager", "email", "ops@example.org"), ("chat", "webhook", "chat"),
                ("old", "email", "old@example.org"),
            ] {
                let draft = try NotificationDraft(name: name, channel: channel, address: address)
                _ = try await drift.addNotification(for: provider, draft)
            }
            _ = try await drift.switchNotification(for: provider, "chat", isEnabled: false)
            _ = try await drift.removeNotification(for: provider, "old")
            try await body(bench, contoso)
        }
    }

    @Test("what stands is what the chronicles of both sides tell")
    func inOrder() async throws {
        try await with { bench, contoso in
            // Two baselines, a snapshot of two items; five delegations, eight assignments, three routes.
            let provider = try await audit(bench, bench.provider.tenant)
            #expect(provider == .inOrder(rows: 2 + 1 + 2 + 5 + 8 + 3))
            #expect(try await audit(bench, contoso.tenant) == .inOrder(rows: 1))
            // Where the tenant's key can't be had.
            let keyless = DriftAudit(bench.bench.database.app) { _ in .withheld }
            #expect(try await keyless.run(bench.provider.tenant) == provider)
            // How the other side is known to stand is noted without an entry.
            try await bench.bench.database.superuser.execute("UPDATE drift.delegations SET told_state = NULL")
            #expect(try await audit(bench, contoso.tenant) == .inOrder(rows: 1))
        }
    }

    private static let changes: [(table: String, change: String)] = [
        // By its tenant, so that each concerns one row.
        (
            "delegations",
            "rights = ARRAY['capture'] WHERE side = 'provider' AND other_tenant_name = 'Contoso'"
        ),
        (
            "delegations",
            "state = 'active', ended_by = NULL, ended_at = NULL, ended_side = NULL, end_reason = NULL "
                + "WHERE side = 'provider' AND other_tenant_name = 'Fabrikam'"
        ),
        (
            "delegations",
            "state = 'active', accepted_by = 'eve', accepted_at = now() "
                + "WHERE side = 'provider' AND other_tenant_name = 'Adatum'"
        ),
        ("delegations", "accepted_by = 'eve' WHERE side = 'provider' AND other_tenant_name = 'Wingtip'"),
        (
            "delegations",
            "other_tenant_id = tenant_id_of_nobody WHERE side = 'provider' AND other_tenant_name = 'Contoso'"
        ),
        ("baseline_tenant_assignments", "interval_sec = 604800 WHERE interval_sec = 7200"),
        ("baseline_tenant_assignments", "overrides = '{\"exclude\": [\"*\"]}' WHERE interval_sec = 7200"),
        ("baseline_tenant_assignments", "assigned_by = 'eve' WHERE interval_sec = 7200"),
        (
            "baseline_tenant_assignments",
            "ended_at = now() WHERE managed_tenant_name = 'Wingtip' AND ended_at IS NULL"
        ),
        // Ended one by one, with the delegation, and with the baseline.
        (
            "baseline_tenant_assignments",
            "ended_at = NULL WHERE managed_tenant_name = 'Tailspin' AND baseline_profile_id = golden"
        ),
        (
            "baseline_tenant_assignments",
            "ended_at = NULL WHERE managed_tenant_name = 'Fabrikam' AND baseline_profile_id = golden"
        ),
        (
            "baseline_tenant_assignments",
            "ended_at = NULL WHERE managed_tenant_name = 'Wingtip' AND baseline_profile_id <> golden"
        ),
        // Another mailbox of the same domain, and another domain.
        ("notification_routes", "address = 'eve@example.org' WHERE route_name = 'pager'"),
        ("notification_routes", "address = 'ops@example.net' WHERE route_name = 'pager'"),
        ("notification_routes", "address = 'other' WHERE route_name = 'chat'"),
        ("notification_routes", "severities = '{high}' WHERE route_name = 'pager'"),
        ("notification_routes", "events = '{resolved}' WHERE route_name = 'pager'"),
        ("notification_routes", "digest_seconds = 86400 WHERE route_name = 'pager'"),
        ("notification_routes", "is_enabled = false WHERE route_name = 'pager'"),
        ("notification_routes", "is_enabled = true WHERE route_name = 'chat'"),
        ("notification_routes", "removed_at = now() WHERE route_name = 'pager'"),
        ("notification_routes", "removed_at = NULL WHERE route_name = 'old'"),
    ]

    private static let statements: [(table: String, statement: String, isProvider: Bool)] = [
        (
            "delegations",
            "DELETE FROM drift.delegations WHERE side = 'managed' AND tenant_name = 'Contoso'", false
        ),
        (
            "delegations",
            "UPDATE drift.delegations SET rights = ARRAY['judge'] WHERE side = 'managed' AND tenant_name = 'Contoso'",
            false
        ),
        (
            "baseline_tenant_assignments",
            "DELETE FROM drift.baseline_tenant_assignments WHERE interval_sec = 7200", true
        ),
        ("notification_routes", "DELETE FROM drift.notification_routes WHERE route_name = 'old'", true),
        (
            "notification_routes",
            """
            INSERT INTO drift.notification_routes
            SELECT (jsonb_populate_record(route, '{"notification_route_id": "0199aa07-0000-7000-8000-000000000000",
                                                   "route_name": "eve"}')).*
            FROM drift.notification_routes AS route WHERE route_name = 'pager'
            """, true
        ),
    ]

    @Test(
        "what was altered or removed beside the chronicle is found, on both sides, and so is what no entry told"
    )
    func altered() async throws {
        try await with { bench, contoso in
            let superuser = bench.bench.database.superuser
            let golden = try await bench.drift.baseline(for: bench.provider, "golden").id
            let changes = Self.changes.map { table, change in
                let change = change.replacing("_id = golden", with: "_id = '\(golden)'")
                    .replacing("_id <> golden", with: "_id <> '\(golden)'")
                    .replacing("tenant_id_of_nobody", with: "'0199aa07-0000-7000-8000-000000000000'")
                return (table: table, statement: "UPDATE drift.\(table) SET \(change)", isProvider: true)
            }
            for table in Set(changes.map(\.table)) {
                for statement in [
                    "ALTER TABLE drift.\(table) DISABLE TRIGGER ALL",
                    "CREATE TABLE public.kept_\(table) AS TABLE drift.\(table)",
                ] { try await superuser.execute(Query(stringLiteral: statement)) }
            }
            for (table, statement, isProvider) in changes + Self.statements {
                #expect(try await superuser.execute(Query(stringLiteral: statement)) == 1, "\(statement)")
                let tenant = isProvider ? bench.provider.tenant : contoso.tenant
                if case .inOrder = try await audit(bench, tenant) {
                    Issue.record("\(statement) was not found")
                }
                for statement in [
                    "DELETE FROM drift.\(table)",
                    "INSERT INTO drift.\(table) SELECT * FROM public.kept_\(table)",
                ] { try await superuser.execute(Query(stringLiteral: statement)) }
            }
            // All of it is as it was.
            guard case .inOrder = try await audit(bench, bench.provider.tenant) else {
                Issue.record("something was not put back")
                return
            }
        }
    }
}
