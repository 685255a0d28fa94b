import API
import Access
import Drift
import Evidence
import Hummingbird
import Jobs
import Kinds
import Ledger
import Postgres

// The pages of baselines and runs, and the buttons that ask for runs.

extension Pages {
    func addDrift(to router: some RouterMethods<AppRequestContext>) {
        router.get("baselines") { request, context in
            try html(try await baselines(request, for: try context.caller()))
        }
        router.get("baselines/:ref") { request, context in
            try html(try await baseline(try context.parameters.reference(), for: try context.caller()))
        }
        router.post("baselines/:ref/capture") { request, context in
            try requireOwnPage(request, context)
            let (caller, reference) = (try context.caller(), try context.parameters.reference())
            return try await follow(
                try await drift.requestCapture(for: caller, of: reference, enqueue: enqueue(for: caller))
            )
        }
        router.post("baselines/:ref/compare") { request, context in
            try requireOwnPage(request, context)
            let (caller, reference) = (try context.caller(), try context.parameters.reference())
            return try await follow(
                try await drift.requestComparison(for: caller, with: reference, enqueue: enqueue(for: caller))
            )
        }
        router.get("runs/:ref") { request, context in
            try html(try await run(try context.parameters.run(), request, for: try context.caller()))
        }
        router.post("runs/:ref/cancel") { request, context in
            try requireOwnPage(request, context)
            let caller = try await drift.acting(context, request)
            let run = try await drift.cancelRun(for: caller, try context.parameters.run()) { run, db in
                try jobs.cancel(DriftRunner.kind(of: run), key: run.id.text, of: caller.tenant, in: db)
            }
            jobs.announce()
            let managed = caller.managedTenant
            let address = "/runs/\(run.id.text)"
            return redirect(to: URLPart.address(address, ["managed_tenant": managed, "done": "cancelled"]))
        }
        addFindings(to: router)
        addTenants(to: router)
    }

    private func enqueue(for caller: Caller) -> @Sendable (OperationRun, isolated Connection) throws -> Void {
        { [jobs] run, db in _ = try jobs.enqueue(DriftRunner.job(for: run), for: caller.tenant, in: db) }
    }

    /// To the page that shows how far it is.
    private func follow(_ run: OperationRun) async throws -> Response {
        jobs.announce()
        return redirect(to: "/runs/\(run.id.text)")
    }

    private func baselines(_ request: Request, for caller: Caller) async throws -> BaselinesPage {
        let cursor = request.query("cursor")
        async let frame = frame(for: caller)
        async let runs = drift.runs(for: caller, limit: BaselinesPage.runLimit)
        async let standing = drift.standing(for: caller)
        let found = try await drift.baselines(for: caller, after: cursor, limit: BaselinesPage.rowLimit)
        let last = try await drift.lastComparisons(for: caller, with: found.map(\.id))
        let counts = try await standing
        return BaselinesPage(
            frame: try await frame,
            rows: found.map { BaselineRow($0, last: last[$0.id], counts) },
            runs: try await runs.map { RunRow($0) },
            paging: Paging(
                "baselines",
                cursor: cursor,
                next: found.count == BaselinesPage.rowLimit ? found.last?.name : nil
            ) { URLPart.address("/baselines", ["cursor": $0]) }
        )
    }

    private func baseline(_ reference: String, for caller: Caller) async throws -> BaselinePage {
        let profile = try await drift.baseline(for: caller, reference)
        let id = profile.id.text
        async let frame = frame(for: caller)
        async let runs = drift.runs(for: caller, of: id, limit: BaselinePage.runLimit)
        async let standing = drift.standing(for: caller)
        let snapshots = try await drift.snapshots(for: caller, of: id, limit: BaselinePage.snapshotLimit + 1)
        let last = try await drift.lastComparisons(for: caller, with: [profile.id])
        let places = try await places(of: snapshots.map(\.entryID), for: caller)
        let counts = try await standing
        let waiting = counts.filter { $0.baselineID == profile.id && $0.status.isOpen }
        return BaselinePage(
            frame: try await frame,
            row: BaselineRow(profile, last: last[profile.id], counts),
            include: profile.scope.include,
            exclude: profile.scope.exclude,
            createdBy: profile.createdBy,
            createdAt: profile.createdAt,
            changedAt: profile.changedAt,
            isRetired: profile.retiredAt != nil,
            snapshots: snapshots.prefix(BaselinePage.snapshotLimit).map { snapshot in
                SnapshotRow(snapshot, entry: snapshot.entryID.flatMap { places[$0] })
            },
            hasMoreSnapshots: snapshots.count > BaselinePage.snapshotLimit,
            rules: profile.scope.ignore.map(IgnoreRow.init),
            runs: try await runs.map { RunRow($0) },
            standing: Severity.allCases.map { severity in
                (
                    severity.rawValue,
                    waiting.filter { $0.severity == severity }.reduce(0) { $0 + $1.count }
                )
            },
            mayRun: caller.permissions.contains(.runDrift)
        )
    }

    private func run(_ id: UniqueID, _ request: Request, for own: Caller) async throws -> RunPage {
        let caller = try await drift.acting(own, in: request.query("managed_tenant"))
        let managed = caller.managedTenant
        let run = try await drift.run(for: caller, id)
        async let frame = frame(for: own, as: caller)
        var progress: JobProgress?
        if run.state == .running {
            let running = try await jobs.page(of: caller.tenant, in: .running)
            progress = running.first { $0.arguments["operation_run_id"]?.string == run.id.text }?.progress
        }
        let details = run.context.object?.members.first?.value ?? [:]
        return RunPage(
            frame: try await frame,
            row: RunRow(run, progress: progress, managed: managed),
            baseline: try await baselineName(of: run.baselineID, provider: run.provider, for: own).flatMap {
                name in run.baselineID.map { (Clipping.text(name, 100), BaselineRow.path(name, $0.text)) }
            },
            since: details["since"]?.string.flatMap { Instant(rfc3339: $0) },
            gaps: ((details["unreadable"] ?? details["gaps"])?.array ?? []).compactMap(GapRow.init),
            ambiguous: (details["ambiguous"]?.array ?? []).compactMap(\.string),
            renamed: (details["renamed"]?.array ?? []).compactMap { pair in
                guard let before = pair["from"]?.string, let after = pair["to"]?.string else { return nil }
                return (before, after)
            },
            warnings: (details["warnings"]?.array ?? []).compactMap(\.string),
            context: run.context,
            mayCancel: caller.permissions.contains(.runDrift),
            notice: request.query("done") == "cancelled"
                ? "The run is cancelled; what it had found so far was dropped." : nil
        )
    }

    /// `nil` where it is another tenant's.
    func baselineName(
        of id: UniqueID?,
        provider: TenantID?,
        for caller: Caller
    ) async throws -> String? {
        guard let id, provider == caller.tenant else { return nil }
        do {
            return try await drift.baseline(for: caller, id.text).name
        } catch DriftError.unknownBaseline {
            return nil
        }
    }
}

extension Caller {
    /// The tenant's name, where the caller acts in one that its own manages.
    var managedTenant: String? { acting == nil ? nil : tenantName }
}

extension Parameters {
    func run() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw DriftError.unknownRun(text) }
        return id
    }
}

extension BaselineRow {
    init(_ profile: BaselineProfile, last: OperationRun?, _ counts: [StandingCount]) {
        self.init(
            id: profile.id.text,
            name: profile.name,
            version: profile.version,
            types: profile.scope.subjectTypes.map(\.rawValue),
            ruleCount: profile.scope.ignore.count,
            capturedAt: profile.snapshot?.capturedAt,
            itemCount: profile.snapshot?.itemCount,
            last: last.map { RunRow($0) },
            open: counts.filter { $0.baselineID == profile.id && $0.status.isOpen }.reduce(0) {
                $0 + $1.count
            }
        )
    }
}

extension SnapshotRow {
    init(_ snapshot: BaselineSnapshot, entry: EntryReference?) {
        self.init(
            id: snapshot.id.text,
            profileVersion: snapshot.profileVersion,
            capturedAt: snapshot.capturedAt,
            capturedBy: snapshot.capturedBy,
            runID: snapshot.runID.text,
            itemCount: snapshot.itemCount,
            itemsRoot: snapshot.itemsRoot,
            gaps: snapshot.gaps.count,
            entry: entry
        )
    }
}

extension IgnoreRow {
    init(_ rule: IgnoreRule) {
        self.init(
            kind: rule.subjectType?.rawValue,
            path: rule.path,
            equals: rule.equals.isNull ? "nothing" : rule.equals.string ?? rule.equals.canonicalString,
            owner: rule.owner,
            reason: rule.reason,
            expiresAt: rule.expiresAt
        )
    }
}
