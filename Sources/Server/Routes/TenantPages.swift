import API
import Access
import Drift
import Evidence
import Hummingbird
import Kinds
import Logging
import Postgres

// The pages of other tenants: how they stand to baselines, what differs by cause, delegations, and onboarding.

extension Pages {
    func addTenants(to router: some RouterMethods<AppRequestContext>) {
        router.get("tenants") { request, context in
            try html(try await tenants(request, for: try context.caller()))
        }
        router.get("tenants/onboarding") { _, context in
            try html(try await onboarding(for: try context.caller()))
        }
        router.post("tenants/onboarding") { request, context in
            try requireOwnPage(request, context)
            return try html(
                try await onboard(request, for: try context.caller(), logger: context.logger)
            )
        }
        router.get("baselines/:ref/tenants") { request, context in
            try html(
                try await tenants(of: try context.parameters.reference(), request, for: try context.caller())
            )
        }
        router.get("baselines/:ref/causes") { request, context in
            try html(
                try await causes(of: try context.parameters.reference(), request, for: try context.caller())
            )
        }
        router.get("baselines/:ref/causes/:cause") { request, context in
            try html(
                try await cause(
                    try context.parameters.reference("cause"),
                    of: try context.parameters.reference(),
                    request,
                    for: try context.caller()
                )
            )
        }
        addDelegations(to: router)
    }

    // MARK: The matrix

    private func tenants(_ request: Request, for caller: Caller) async throws -> TenantsPage {
        let cursor = try request.cursor { MatrixPlace($0) }
        var form = request.matrixForm
        form.order = nil
        form.column = try request.queryInteger("column", in: 0...Drift.matrixBaselines) ?? 0
        async let frame = frame(for: caller)
        async let isProvider = drift.isProvider(for: caller)
        let page = try await drift.tenantMatrix(
            for: caller,
            where: try request.matrixFilter(),
            after: cursor,
            limit: TenantsPage.rowLimit
        )
        let names = Dictionary(page.baselines.map { ($0.id, $0.name) }) { first, _ in first }
        return TenantsPage(
            frame: try await frame,
            form: form,
            counts: TenantCounts(page.tenantTotals),
            baselines: page.baselines.map { TenantsPage.Baseline(id: $0.id.text, name: $0.name) },
            rows: page.rows.map { row in
                let isOwn = row.managed.id == caller.tenant
                return TenantsPage.Row(
                    id: row.managed.id.description,
                    name: row.managed.name,
                    isOwn: isOwn,
                    cells: row.cells.compactMap { cell in
                        names[cell.baselineID].map { TenantCell(cell, baseline: $0, isOwn: isOwn) }
                    }
                )
            },
            cursor: cursor?.text,
            nextCursor: page.next?.text,
            isProvider: try await isProvider,
            mayManage: caller.permissions.contains(.manageTenants)
        )
    }

    private func tenants(of reference: String, _ request: Request, for caller: Caller) async throws
        -> BaselineTenantsPage
    {
        let cursor = try request.cursor { MatrixPlace($0) }
        async let frame = frame(for: caller)
        let page = try await drift.matrix(
            for: caller,
            of: reference,
            where: try request.matrixFilter(),
            by: try request.matrixOrder(),
            after: cursor,
            limit: BaselineTenantsPage.rowLimit
        )
        return BaselineTenantsPage(
            frame: try await frame,
            baselineID: page.baseline.id.text,
            baseline: page.baseline.name,
            form: request.matrixForm,
            counts: TenantCounts(page.totals),
            rows: page.rows.map {
                TenantCell($0, baseline: page.baseline.name, isOwn: $0.managed.id == caller.tenant)
            },
            cursor: cursor?.text,
            nextCursor: page.next?.text
        )
    }

    // MARK: Causes

    private func causes(of reference: String, _ request: Request, for caller: Caller) async throws
        -> CausesPage
    {
        let cursor = try request.cursor { CausePlace($0) }
        let shown = CausesPage.Filter(
            severity: request.query("severity"),
            type: request.query("type"),
            isOpen: try request.queryFlag("open")
        )
        async let frame = frame(for: caller)
        let profile = try await drift.baseline(for: caller, reference)
        let page = try await drift.causes(
            for: caller,
            of: profile.id.text,
            where: try CauseFilter(severity: shown.severity, subjectType: shown.type, isOpen: shown.isOpen),
            after: cursor,
            limit: CausesPage.rowLimit
        )
        let types = profile.scope.subjectTypes.map(\.rawValue)
        return CausesPage(
            frame: try await frame,
            baselineID: profile.id.text,
            baseline: profile.name,
            filter: shown,
            types: types.isEmpty ? KindName.allCases.map(\.rawValue) : types,
            rows: page.causes.map { CauseRow($0) },
            cursor: cursor?.text,
            nextCursor: page.next?.text
        )
    }

    private func cause(_ cause: String, of reference: String, _ request: Request, for caller: Caller)
        async throws
        -> CauseTenantsPage
    {
        let cursor = request.query("cursor")
        async let frame = frame(for: caller)
        let profile = try await drift.baseline(for: caller, reference)
        let found = try await drift.causes(
            for: caller,
            of: profile.id.text,
            where: CauseFilter(cause: cause),
            limit: 1
        )
        let tenants = try await drift.tenants(
            for: caller,
            of: cause,
            in: profile.id.text,
            after: cursor,
            limit: CauseTenantsPage.rowLimit
        )
        return CauseTenantsPage(
            frame: try await frame,
            baselineID: profile.id.text,
            baseline: profile.name,
            cause: cause,
            row: found.causes.first.map { CauseRow($0) },
            example: try await example(tenants.first, for: caller),
            rows: tenants.map { CauseTenantsPage.Row($0, isOwn: $0.managed.id == caller.tenant) },
            cursor: cursor,
            nextCursor: tenants.count == CauseTenantsPage.rowLimit ? tenants.last?.managed.name : nil
        )
    }

    /// `nil` where it can't be read any more: the delegation has ended, or the finding.
    private func example(_ tenant: CauseTenant?, for caller: Caller) async throws -> CauseTenantsPage.Example?
    {
        guard let tenant else { return nil }
        do {
            let acting = try await drift.acting(caller, in: tenant.managed.id.description)
            let finding = try await drift.finding(for: acting, tenant.findingID)
            let row = FindingRow(finding, baseline: nil, entry: nil)
            return CauseTenantsPage.Example(
                tenant: tenant.managed.name,
                differences: row.differences,
                differenceCount: row.differenceCount
            )
        } catch DriftError.unknownTenant, DriftError.unknownFinding {
            return nil
        }
    }

    // MARK: Onboarding

    private func onboarding(for caller: Caller) async throws -> OnboardingPage {
        try caller.require(.manageTenants)
        async let frame = frame(for: caller)
        async let isProvider = drift.isProvider(for: caller)
        let baselines = try await drift.baselines(for: caller, limit: OnboardingPage.baselineLimit)
        return OnboardingPage(
            frame: try await frame,
            form: OnboardingPage.Form(),
            baselines: baselines.map { (BaselineRow.reference($0.name, $0.id.text), $0.name) },
            isProvider: try await isProvider,
            // As `Access.checkGiving` asks of who hands a token out.
            mayIssue: caller.permissions.isSuperset(of: Permission.allCases),
            report: nil
        )
    }

    /// Of a file of tenants.
    private static let fileLimitInBytes = 1 << 20

    /// The answer is the page itself and leads nowhere: a token that it shows stands in no address and is kept nowhere.
    private func onboard(_ request: Request, for caller: Caller, logger: Logger) async throws
        -> OnboardingPage
    {
        // Everything else that the page needs is read before anything is made: what is told once is then only to be written.
        var page = try await onboarding(for: caller)
        let body = try await request.body(upTo: Self.fileLimitInBytes)
        let form = try MultipartForm(
            Array(body.readableBytesView),
            contentType: request.headers[.contentType]
        )
        let wanted: [Wire.OnboardingDraft]
        if let file = form.file("file") {
            wanted = try Self.tenants(of: file, issuesTokens: form.text("issues_token") != nil)
        } else {
            page.form = OnboardingPage.Form(form)
            wanted = [try Wire.OnboardingDraft(page.form)]
        }
        let report = try await onboard(wanted, for: caller, logger: logger)
        // What was made is not offered to be made again.
        if report.first?.outcome != "refused" { page.form = OnboardingPage.Form() }
        page.report = report
        return page
    }

    /// Part by part. Once something was made, its tokens are told whatever happens to the rest.
    private func onboard(_ wanted: [Wire.OnboardingDraft], for caller: Caller, logger: Logger) async throws
        -> [Wire.Onboarded]
    {
        var items: [Wire.Onboarded] = []
        while items.count < wanted.count {
            let part = Array(wanted.dropFirst(items.count).prefix(OnboardingDraft.Limit.tenants))
            do {
                items += try await drift.onboard(for: caller, part, through: access, logger: logger).items
            } catch {
                let hasMade = items.contains { $0.token != nil || $0.outcome == "created" }
                guard hasMade else { throw error }
                logger.error("onboarding stopped", metadata: ["cause": "\(error)"])
                items += wanted.dropFirst(items.count).map { Wire.Onboarded(notReached: $0.name) }
            }
        }
        return items
    }

    private static func tenants(of file: (name: String, bytes: [UInt8]), issuesTokens: Bool) throws
        -> [Wire.OnboardingDraft]
    {
        guard let format = OnboardingFile.Format(fileName: file.name) else {
            throw Problem.invalidValue(
                "file",
                "the name of the file does not say what it holds",
                remedy: "give it a name that ends in .csv, .json or .ndjson"
            )
        }
        var drafts: [Wire.OnboardingDraft]
        do {
            drafts = try OnboardingFile.tenants(in: file.bytes, as: format)
        } catch let fault as OnboardingFile.Fault {
            let place = fault.line.map { "line \($0): " } ?? ""
            throw Problem.invalidValue(
                "file",
                "the file can't be taken: \(place)\(fault.reason)",
                remedy: fault.remedy
            )
        }
        guard drafts.count <= OnboardingPage.tenantLimit else {
            throw Problem.invalidValue(
                "file",
                "the file names \(drafts.count) tenants",
                remedy: "name at most \(OnboardingPage.tenantLimit), or use muniment tenant onboard"
            )
        }
        if issuesTokens { for index in drafts.indices { drafts[index].issuesToken = true } }
        return drafts
    }
}

extension Request {
    /// What a page of the matrix is asked for, as it stands in the address.
    fileprivate var matrixForm: MatrixForm {
        MatrixForm(
            state: query("state"),
            severity: query("severity"),
            text: query("q"),
            order: query("sort")
        )
    }
}

extension OnboardingPage.Form {
    fileprivate init(_ form: MultipartForm) {
        self.init(
            name: form.text("name") ?? "",
            administrator: form.text("administrator") ?? "",
            names: form.text("names") ?? "",
            domains: form.text("domains") ?? "",
            directoryID: form.text("directory_id") ?? "",
            baseline: form.text("baseline") ?? "",
            interval: form.text("interval_sec") ?? "3600",
            rights: DelegatedRight.allCases.map(\.rawValue).filter { form.text($0) != nil },
            issuesToken: form.text("issues_token") != nil
        )
    }
}

extension Wire.OnboardingDraft {
    fileprivate init(_ form: OnboardingPage.Form) throws {
        func said(_ text: String) -> String? { text.isEmpty ? nil : text }
        guard let interval = Int(form.interval) else {
            throw Problem.invalidValue(
                "interval_sec",
                "interval_sec is not a whole number",
                remedy: "give seconds, or 0 for never"
            )
        }
        self.init(
            name: form.name,
            administrator: said(form.administrator),
            issuesToken: form.issuesToken,
            rights: form.rights,
            names: said(form.names).map(OnboardingFile.values(of:)),
            domains: said(form.domains).map(OnboardingFile.values(of:)),
            directoryID: said(form.directoryID),
            baselines: said(form.baseline).map { [$0] },
            intervalSec: interval
        )
    }
}
