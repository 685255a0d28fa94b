import API
import Access
import Drift
import Evidence
import Hummingbird
import Jobs
import Kinds
import Ledger
import Postgres

/// `/api/v1/baselines`, `/evidence`, `/runs` and `/tenant-names`: what tenants are compared with, what stands in them, and
/// the runs that hold one against the other.
struct BaselineRoutes: Sendable {
    let drift: Drift
    let jobs: Jobs
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        addBaselines(to: api.group("baselines"))
        addRuns(to: api.group("runs"))
        api.post("evidence") { request, context in
            let caller = try await drift.acting(context, request)
            let (body, key) = try await request.read(Wire.EvidenceDraft.self, upTo: bodyLimit, by: caller)
            let run = try await drift.importEvidence(for: caller, try EvidenceImport(body), key: key)
            return try Response.decided(Wire.OperationRun(run), isNew: !run.isRepeated)
        }
        let names = api.group("tenant-names")
        names.get { _, context in
            try Response.json(Wire.TenantNames(try await drift.tenantNames(for: try context.caller())))
        }
        names.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.TenantNames.self, upTo: bodyLimit, by: caller)
            let decision = try await drift.nameTenant(for: caller, try TenantNames(body), key: key)
            return try Response.decided(Wire.TenantNames(decision.value), isNew: decision.isNew)
        }
    }

    private func addBaselines(to group: RouterGroup<AppRequestContext>) {
        group.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.BaselineDraft.self, upTo: bodyLimit, by: caller)
            let scope = try BaselineScope(
                BaselineScope(),
                body.subjectTypes,
                body.include,
                body.exclude,
                body.ignore
            )
            let decision = try await drift.createBaseline(
                for: caller,
                named: body.name,
                scope: scope,
                key: key
            )
            return try Response.decided(Wire.Baseline(decision), isNew: decision.isNew)
        }
        group.get { request, context in
            let caller = try context.caller()
            let limit = try request.queryInteger("limit", in: Drift.pageLimits) ?? 50
            let found = try await drift.baselines(for: caller, after: request.query("cursor"), limit: limit)
            return try Response.json(
                Wire.Page(
                    items: found.map { Wire.Baseline($0) },
                    nextCursor: found.count == limit ? found.last?.name : nil
                )
            )
        }
        group.get(":ref") { _, context in
            let reference = try context.parameters.reference()
            let baseline = try await drift.baseline(for: try context.caller(), reference)
            return try Response.json(Wire.Baseline(baseline))
        }
        group.post(":ref/amend") { request, context in try await amend(request, context) }
        group.post(":ref/retire") { request, context in
            let caller = try context.caller()
            let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let reference = try context.parameters.reference()
            let decision = try await drift.retireBaseline(for: caller, reference, key: key)
            return try Response.decided(Wire.Baseline(decision), isNew: decision.isNew)
        }
        group.get(":ref/snapshots") { request, context in
            let limit = try request.queryInteger("limit", in: Drift.pageLimits) ?? 50
            let found = try await drift.snapshots(
                for: try context.caller(),
                of: try context.parameters.reference(),
                limit: limit
            )
            return try Response.json(Wire.Page(items: found.map(Wire.BaselineSnapshot.init)))
        }
        group.post(":ref/capture") { request, context in
            let caller = try context.caller()
            let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let subject = try await drift.acting(context, request)
            let run = try await drift.requestCapture(
                for: caller,
                of: try context.parameters.reference(),
                key: key,
                in: subject,
                enqueue: enqueue(for: subject)
            )
            jobs.announce()
            return try Response.decided(Wire.OperationRun(run), isNew: !run.isRepeated)
        }
        group.post(":ref/compare") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.ComparisonOrder.self, upTo: bodyLimit, by: caller)
            let snapshot = try body.snapshot.map { text in
                guard let id = UniqueID(text) else { throw DriftError.unknownSnapshot(text) }
                return id
            }
            let subject = try await drift.acting(context, request)
            let run = try await drift.requestComparison(
                for: caller,
                with: try context.parameters.reference(),
                snapshot: snapshot,
                key: key,
                in: subject,
                enqueue: enqueue(for: subject)
            )
            jobs.announce()
            return try Response.decided(Wire.OperationRun(run), isNew: !run.isRepeated)
        }
    }

    private func enqueue(for caller: Caller) -> @Sendable (OperationRun, isolated Connection) throws -> Void {
        { [jobs] run, db in
            _ = try jobs.enqueue(DriftRunner.job(for: run), for: caller.tenant, in: db)
        }
    }

    private func amend(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let caller = try context.caller()
        let (body, key) = try await request.read(Wire.BaselineAmendment.self, upTo: bodyLimit, by: caller)
        let reference = try context.parameters.reference()
        let said = try BaselineScope(
            BaselineScope(),
            body.subjectTypes,
            body.include,
            body.exclude,
            body.ignore
        )
        let decision = try await drift.amendBaseline(for: caller, reference, name: body.name, key: key) {
            if body.subjectTypes != nil { $0.subjectTypes = said.subjectTypes }
            if body.include != nil { $0.include = said.include }
            if body.exclude != nil { $0.exclude = said.exclude }
            if body.ignore != nil { $0.ignore = said.ignore }
        }
        return try Response.decided(Wire.Baseline(decision), isNew: decision.isNew)
    }

    private func addRuns(to group: RouterGroup<AppRequestContext>) {
        group.get { request, context in
            let caller = try await drift.acting(context, request)
            let limit = try request.queryInteger("limit", in: Drift.pageLimits) ?? 50
            var type: RunType?
            if let word = request.query("type") {
                guard let known = RunType(rawValue: word) else {
                    throw Problem.invalidValue(
                        "type",
                        "type has no value «\(word)»",
                        remedy: "use one of \(RunType.allCases.map(\.rawValue).joined(separator: ", "))"
                    )
                }
                type = known
            }
            let found = try await drift.runs(
                for: caller,
                type: type,
                of: request.query("baseline"),
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            return try Response.json(
                Wire.Page(
                    items: found.map { Wire.OperationRun($0) },
                    nextCursor: found.count == limit ? found.last?.id.text : nil
                )
            )
        }
        group.get(":ref") { request, context in
            let caller = try await drift.acting(context, request)
            let run = try await drift.run(for: caller, try context.parameters.run())
            var answer = Wire.OperationRun(run)
            if !run.state.hasEnded, try context.caller().permissions.contains(.readJobs) {
                let mine = try await jobs.page(of: caller.tenant, in: .running, limit: Jobs.pageLimit)
                let job = mine.first { $0.arguments["operation_run_id"]?.string == run.id.text }
                answer.progress = job.map { Wire.Job($0) }?.progress
            }
            return try Response.json(answer)
        }
        group.post(":ref/cancel") { request, context in
            let caller = try await drift.acting(context, request)
            _ = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let run = try await drift.cancelRun(for: caller, try context.parameters.run()) { run, db in
                try jobs.cancel(DriftRunner.kind(of: run), key: run.id.text, of: caller.tenant, in: db)
            }
            jobs.announce()
            return try Response.json(Wire.OperationRun(run))
        }
    }
}

extension Drift {
    /// Who asks, in the managed tenant that the request names with `managed_tenant`, if it does.
    func acting(_ context: AppRequestContext, _ request: Request) async throws -> Caller {
        try await acting(try context.caller(), in: request.query("managed_tenant"))
    }
}

extension BaselineScope {
    /// What is said over what is there.
    fileprivate init(
        _ present: BaselineScope,
        _ types: [String]?,
        _ include: [String]?,
        _ exclude: [String]?,
        _ ignore: [Wire.IgnoreRule]?
    ) throws {
        self = present
        if let types { subjectTypes = try types.map { try KindName(subjectType: $0) } }
        if let include { self.include = include }
        if let exclude { self.exclude = exclude }
        if let ignore {
            self.ignore = try ignore.map { try IgnoreRule($0) }
        }
    }
}

extension IgnoreRule {
    init(_ rule: Wire.IgnoreRule) throws {
        self.init(
            subjectType: try rule.subjectType.map { try KindName(subjectType: $0) },
            path: rule.path,
            equals: rule.equals ?? .null,
            owner: rule.owner,
            reason: rule.reason,
            expiresAt: rule.expiresAt
        )
    }
}

extension KindName {
    init(subjectType text: String) throws(DriftError) {
        guard let kind = KindName(rawValue: text) else {
            throw DriftError.invalid(
                field: "subject_types",
                reason: "has no value «\(text)»",
                remedy: "use one of: \(KindName.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        self = kind
    }
}

extension EvidenceImport {
    fileprivate init(_ body: Wire.EvidenceDraft) throws {
        var source = EvidenceSource.policyVersion
        if let word = body.source {
            guard let known = EvidenceSource(rawValue: word) else {
                throw DriftError.invalid(
                    field: "source",
                    reason: "has no value «\(word)»",
                    remedy: "use policy_version for contents, or inventory for what lists say"
                )
            }
            source = known
        }
        self.init(
            collection: body.collection ?? "import",
            files: body.files.map {
                SourceFile(name: $0.name, mediaType: $0.mediaType, bytes: $0.bytes.bytes)
            },
            types: try (body.subjectTypes ?? []).map { try KindName(subjectType: $0) },
            isWhole: body.isWhole ?? true,
            source: source,
            gaps: try (body.gaps ?? []).map { gap in
                EvidenceGap(
                    type: try gap.subjectType.map { try KindName(subjectType: $0) },
                    path: gap.path,
                    reason: gap.reason,
                    remedy: gap.remedy ?? ""
                )
            }
        )
    }
}

extension TenantNames {
    init(_ body: Wire.TenantNames) throws(DriftError) {
        var directoryID: UniqueID?
        if let text = body.directoryID {
            guard let id = UniqueID(text) else {
                throw DriftError.invalid(
                    field: "directory_id",
                    reason: "is no UUID",
                    remedy: "give the directory's (tenant's) identifier in Microsoft Entra, or leave it out"
                )
            }
            directoryID = id
        }
        var labels: [String: String] = [:]
        for member in body.labels?.object?.members ?? [] {
            guard let label = member.value.string else {
                throw DriftError.invalid(
                    field: "labels",
                    reason: "has a value that is no text at «\(member.name)»",
                    remedy: "give {identifier: label, …}"
                )
            }
            labels[member.name] = label
        }
        self.init(names: body.names, domains: body.domains, directoryID: directoryID, labels: labels)
    }
}
