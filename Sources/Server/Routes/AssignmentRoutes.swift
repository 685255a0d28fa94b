import API
import Access
import Drift
import Evidence
import Hummingbird
import Jobs
import Kinds

/// Below `/api/v1/baselines/{ref}`: which tenants are compared with a baseline, comparing them all, and how they stand.
struct AssignmentRoutes: Sendable {
    let drift: Drift
    let jobs: Jobs
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("baselines")
        group.get(":ref/assignments") { request, context in
            let limit = try request.queryInteger("limit", in: Drift.pageLimits) ?? 50
            let found = try await drift.assignments(
                for: try context.caller(),
                of: try context.parameters.reference(),
                after: request.query("cursor"),
                limit: limit
            )
            return try Response.json(
                Wire.Page(
                    items: found.map(Wire.BaselineAssignment.init),
                    nextCursor: found.count == limit ? found.last?.managed.name : nil
                )
            )
        }
        group.post(":ref/assign") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.AssignmentDraft.self, upTo: bodyLimit, by: caller)
            let decision = try await drift.assign(
                for: caller,
                try context.parameters.reference(),
                to: try AssignmentDraft(body),
                key: key
            )
            return try Response.decided(Wire.AssignmentsChanged(decision), isNew: decision.isNew)
        }
        group.post(":ref/unassign") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.Unassignment.self, upTo: bodyLimit, by: caller)
            let decision = try await drift.unassign(
                for: caller,
                try context.parameters.reference(),
                from: body.tenants,
                key: key
            )
            return try Response.decided(Wire.AssignmentsChanged(decision), isNew: decision.isNew)
        }
        group.post(":ref/compare-all") { request, context in try await compareAll(request, context) }
        addMatrix(to: group)
        api.get("matrix") { request, context in
            let page = try await drift.tenantMatrix(
                for: try context.caller(),
                where: try request.matrixFilter(),
                after: try request.cursor { MatrixPlace($0) },
                limit: try request.queryInteger("limit", in: Drift.pageLimits) ?? 50
            )
            return try Response.json(Wire.TenantMatrixPage(page))
        }
    }

    private func addMatrix(to group: RouterGroup<AppRequestContext>) {
        group.get(":ref/matrix") { request, context in
            let page = try await drift.matrix(
                for: try context.caller(),
                of: try context.parameters.reference(),
                where: try request.matrixFilter(),
                by: try request.matrixOrder(),
                after: try request.cursor { MatrixPlace($0) },
                limit: try request.queryInteger("limit", in: Drift.pageLimits) ?? 50
            )
            return try Response.json(Wire.MatrixPage(page))
        }
        group.get(":ref/causes") { request, context in
            let page = try await drift.causes(
                for: try context.caller(),
                of: try context.parameters.reference(),
                where: try CauseFilter(
                    severity: request.query("severity"),
                    subjectType: request.query("subject_type"),
                    isOpen: try request.queryFlag("open")
                ),
                after: try request.cursor { CausePlace($0) },
                limit: try request.queryInteger("limit", in: Drift.pageLimits) ?? 50
            )
            return try Response.json(
                Wire.Page(items: page.causes.map(Wire.DriftCause.init), nextCursor: page.next?.text)
            )
        }
        group.get(":ref/causes/:cause") { request, context in
            let limit = try request.queryInteger("limit", in: Drift.pageLimits) ?? 50
            let found = try await drift.tenants(
                for: try context.caller(),
                of: try context.parameters.reference("cause"),
                in: try context.parameters.reference(),
                after: request.query("cursor"),
                limit: limit
            )
            return try Response.json(
                Wire.Page(
                    items: found.map(Wire.CauseTenant.init),
                    nextCursor: found.count == limit ? found.last?.managed.name : nil
                )
            )
        }
    }

    /// A part of the assigned tenants: whoever asks for all goes on with the cursor.
    private func compareAll(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let caller = try context.caller()
        let (body, _) = try await request.read(Wire.ComparisonOfAll.self, upTo: bodyLimit, by: caller)
        let limit = body.limit ?? 50
        let asked = try await drift.compareAll(
            for: caller,
            with: try context.parameters.reference(),
            after: body.cursor,
            limit: limit
        ) { [jobs] run, tenant, db in _ = try jobs.enqueue(DriftRunner.job(for: run), for: tenant, in: db) }
        jobs.announce()
        return try Response.decided(
            Wire.Page(
                items: asked.map(Wire.ComparisonAsked.init),
                nextCursor: asked.count == limit ? asked.last?.managed.name : nil
            ),
            isNew: true
        )
    }
}

extension Request {
    func matrixFilter() throws -> MatrixFilter {
        try MatrixFilter(
            states: (query("state") ?? "").split(separator: ",").map(String.init),
            severity: query("severity"),
            text: query("q")
        )
    }

    func matrixOrder() throws -> MatrixOrder {
        guard let word = query("sort") else { return .worst }
        guard let order = MatrixOrder(rawValue: word) else {
            throw Problem.invalidValue(
                "sort",
                "sort has no value «\(word)»",
                remedy: "use one of: \(MatrixOrder.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        return order
    }
}

extension AssignmentDraft {
    fileprivate init(_ body: Wire.AssignmentDraft) throws {
        self.init(
            tenants: body.tenants,
            overrides: BaselineOverrides(
                exclude: body.exclude ?? [],
                ignore: try (body.ignore ?? []).map { try IgnoreRule($0) }
            ),
            interval: body.intervalSec == 0 ? nil : body.intervalSec ?? 3_600
        )
    }
}
