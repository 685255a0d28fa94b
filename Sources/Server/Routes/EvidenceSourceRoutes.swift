import API
import Access
import Drift
import Evidence
import Hummingbird
import Jobs
import Kinds
import Ledger
import Postgres

/// `/api/v1/evidence-sources`: directories whose policies the server reads by itself.
struct EvidenceSourceRoutes: Sendable {
    let drift: Drift
    let looker: DirectoryLooker
    let jobs: Jobs
    let bodyLimit: BodyLimit
    /// How long somebody waits for a test.
    let patience: Duration

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("evidence-sources")
        group.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(
                Wire.EvidenceSourceDraft.self,
                upTo: bodyLimit,
                by: caller
            )
            let decision = try await drift.addDirectory(
                for: caller,
                named: body.name,
                try DirectorySettings(body),
                key: key
            )
            return try Response.decided(Wire.EvidenceSource(decision), isNew: decision.isNew)
        }
        group.get { request, context in
            let limit = try request.queryInteger("limit", in: Drift.pageLimits) ?? 50
            let found = try await drift.directories(
                for: try context.caller(),
                after: request.query("cursor"),
                limit: limit
            )
            return try Response.json(
                Wire.Page(
                    items: found.map { Wire.EvidenceSource($0) },
                    nextCursor: found.count == limit ? found.last?.name : nil
                )
            )
        }
        group.get(":ref") { _, context in
            let reference = try context.parameters.reference()
            let source = try await drift.directory(for: try context.caller(), reference)
            return try Response.json(Wire.EvidenceSource(source))
        }
        group.post(":ref/enable") { request, context in try await turn(true, request, context) }
        group.post(":ref/disable") { request, context in try await turn(false, request, context) }
        group.post(":ref/remove") { request, context in
            let caller = try context.caller()
            let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let reference = try context.parameters.reference()
            let decision = try await drift.removeDirectory(for: caller, reference, key: key)
            return try Response.decided(Wire.EvidenceSource(decision), isNew: decision.isNew)
        }
        group.post(":ref/test") { request, context in try await test(request, context) }
        group.post(":ref/observe") { request, context in
            let caller = try await drift.acting(context, request)
            let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let run = try await drift.requestObservation(
                for: caller,
                of: try context.parameters.reference(),
                key: key
            ) { [jobs] run, db in
                _ = try jobs.enqueue(DriftRunner.job(for: run), for: caller.tenant, in: db)
            }
            jobs.announce()
            return try Response.decided(Wire.OperationRun(run), isNew: !run.isRepeated)
        }
    }

    private func turn(
        _ isEnabled: Bool,
        _ request: Request,
        _ context: AppRequestContext
    ) async throws -> Response {
        let caller = try context.caller()
        let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
        let decision = try await drift.switchDirectory(
            for: caller,
            try context.parameters.reference(),
            isEnabled: isEnabled,
            key: key
        )
        return try Response.decided(Wire.EvidenceSource(decision), isNew: decision.isNew)
    }

    /// One look now, of which nothing is written.
    private func test(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let caller = try context.caller()
        try caller.require(.manageBaselines)
        _ = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
        let source = try await drift.directory(for: caller, try context.parameters.reference())
        var answer = Wire.EvidenceSourceTest(source: source.name)
        do {
            let sight = try await looker.look(
                at: source.lookSettings,
                of: caller.tenant,
                within: patience
            )
            answer.listed = sight.listed.count
            answer.contents = sight.contents.count
            answer.gaps = (sight.listGaps + sight.contentGaps).prefix(50).map(\.json)
        } catch let failure as DirectoryFailure {
            answer.failure = Wire.LookFailure(
                code: "not_read",
                field: failure.field,
                reason: failure.reason,
                remedy: failure.remedy
            )
        }
        return try Response.json(answer)
    }
}

extension DirectorySettings {
    private static let graph = "https://graph.microsoft.com"

    init(_ body: Wire.EvidenceSourceDraft) throws(DriftError) {
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
        let usual = directoryID.map { "https://login.microsoftonline.com/\($0)/oauth2/v2.0/token" }
        guard let tokenURL = body.tokenURL ?? usual else {
            throw DriftError.invalid(
                field: "token_url",
                reason: "is missing",
                remedy: "give the address that tokens are asked from, or directory_id for Microsoft's own"
            )
        }
        self.init(
            collection: body.collection ?? body.name,
            subjectTypes: try body.subjectTypes.map { text throws(DriftError) in
                try KindName(subjectType: text)
            },
            address: body.address ?? Self.graph,
            tokenURL: tokenURL,
            scope: body.scope,
            credential: body.credential,
            certificateAuthority: body.certificateAuthority,
            mayBePrivate: body.mayBePrivate ?? false,
            directoryID: directoryID,
            intervalSeconds: body.intervalSec,
            timeoutSeconds: body.timeoutSec ?? 300,
            bytes: body.maxBytes ?? 128 << 20,
            requestsPerSecond: body.requestsPerSec ?? 20
        )
    }
}

extension Wire.EvidenceSource {
    fileprivate init(_ decision: DriftDecision<DirectorySource>) {
        self.init(decision.value)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    fileprivate init(_ source: DirectorySource) {
        let settings = source.settings
        self.init(
            evidenceSourceID: source.id.text,
            name: source.name,
            collection: settings.collection,
            subjectTypes: settings.subjectTypes.map(\.rawValue),
            address: settings.address,
            tokenURL: settings.tokenURL,
            scope: settings.scope,
            credential: settings.credential,
            certificateAuthority: settings.certificateAuthority,
            mayBePrivate: settings.mayBePrivate,
            directoryID: settings.directoryID?.text,
            intervalSec: settings.intervalSeconds,
            timeoutSec: settings.timeoutSeconds,
            maxBytes: settings.bytes,
            requestsPerSec: settings.requestsPerSecond,
            isEnabled: source.isEnabled,
            addedBy: source.addedBy,
            addedAt: source.addedAt,
            removedAt: source.removedAt,
            dueAt: source.dueAt
        )
    }
}
