import API
import Access
import Chronicle
import Custody
import Evidence
import HTTPTypes
import Hummingbird
import Ledger

/// `/api/v1/sources`: where events come from that happened elsewhere.
struct SourceRoutes: Sendable {
    let sources: Sources
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("sources")
        group.get { request, context in
            let caller = try context.caller()
            try caller.require(.manageSources)
            let page = try await sources.list(
                of: caller.tenant,
                after: request.query("cursor"),
                limit: try request.queryInteger("limit", in: Sources.limits) ?? Sources.defaultLimit
            )
            return try Response.json(
                Wire.Page(items: page.sources.map { Wire.Source($0) }, nextCursor: page.next)
            )
        }
        group.post { request, context in
            let caller = try context.caller()
            try caller.require(.manageSources)
            let (body, key) = try await request.read(Wire.SourceDraft.self, upTo: bodyLimit, by: caller)
            guard let settings = (body.settings ?? [:]).object else {
                throw FieldFault.notAnObject.problem(field: "settings")
            }
            let (source, isNew) = try await sources.add(
                body.name,
                kind: body.kind,
                settings: settings,
                by: caller.actor,
                key: key,
                of: caller.tenant
            )
            return try Response.decided(Wire.Source(source), isNew: isNew)
        }
        group.get(":ref") { _, context in
            let caller = try context.caller()
            try caller.require(.manageSources)
            let name = try context.parameters.reference()
            let source = try await sources.source(name, of: caller.tenant)
            let waiting = try await sources.waitingCount(of: name, of: caller.tenant)
            return try Response.json(Wire.Source(source, waiting: waiting))
        }
        group.post(":ref/disable") { request, context in try await enable(false, request, context) }
        group.post(":ref/enable") { request, context in try await enable(true, request, context) }
        group.get(":ref/parked") { request, context in try await parked(request, context) }
        group.post(":ref/replay") { request, context in try await replay(request, context) }
        group.post(":ref/events") { request, context in try await push(request, context) }
    }

    private func enable(
        _ isEnabled: Bool,
        _ request: Request,
        _ context: AppRequestContext
    ) async throws -> Response {
        let caller = try context.caller()
        try caller.require(.manageSources)
        let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
        let (source, isNew) = try await sources.setEnabled(
            isEnabled,
            try context.parameters.reference(),
            by: caller.actor,
            key: key,
            of: caller.tenant
        )
        return try Response.decided(Wire.Source(source), isNew: isNew)
    }

    private func parked(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let caller = try context.caller()
        try caller.require(.manageSources)
        let page = try await sources.parked(
            of: try context.parameters.reference(),
            of: caller.tenant,
            after: try request.cursor { UniqueID($0) },
            isWaiting: request.query("waiting") == "true",
            limit: try request.queryInteger("limit", in: Sources.limits) ?? Sources.defaultLimit
        )
        return try Response.json(
            Wire.Page(items: page.events.map { Wire.ParkedEvent($0) }, nextCursor: page.next?.text)
        )
    }

    private func replay(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let caller = try context.caller()
        try caller.require(.manageSources)
        let name = try context.parameters.reference()
        let (body, _) = try await request.read(Wire.ReplayOrder.self, upTo: bodyLimit, by: caller)
        if body.fromStart == true { try await sources.restart(name, of: caller.tenant) }
        let (recorded, waiting) = try await sources.replayParked(
            of: name,
            by: caller.actor,
            of: caller.tenant
        )
        return try Response.json(Wire.Replay(recorded: recorded, waiting: waiting))
    }

    // MARK: Sending events

    private func push(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let caller = try context.caller()
        try caller.require(.pushEvents)
        let source = try await sources.source(try context.parameters.reference(), of: caller.tenant)
        let mode = try ContentMode(request.headers[.contentType])
        let buffer = try await request.body(upTo: bodyLimit.bytes, within: bodyLimit.timeout)
        let value = try StrictJSON.parse(
            Array(buffer.readableBytesView),
            limits: JSONLimits(depth: JSONLimits.standard.depth, size: max(bodyLimit.bytes, 1))
        )
        let events = try mode.events(in: value)
        let receptions = try await sources.push(
            events,
            to: source.name,
            by: caller.actor,
            of: caller.tenant
        )
        let items = zip(events, receptions).map { event, reception in
            Wire.Reception(reception, of: event)
        }
        return try Response.json(Wire.Page(items: items))
    }
}

/// How events stand in a request: CloudEvents' HTTP binding, §3.2 structured and §3.3 batched.
private enum ContentMode {
    case structured
    case batched

    init(_ contentType: String?) throws(Problem) {
        let parts = (contentType ?? "").lowercased().split(separator: ";").map { part in
            part.filter { $0 != " " && $0 != "\t" }
        }
        let isText = parts.dropFirst().allSatisfy { part in
            !part.hasPrefix("charset=") || ["charset=utf-8", "charset=\"utf-8\""].contains(part)
        }
        switch parts.first {
        case "application/cloudevents+json" where isText: self = .structured
        case "application/cloudevents-batch+json" where isText: self = .batched
        default:
            throw Problem.refused(
                415,
                "unsupported_media_type",
                "events are not taken as \(contentType.map { "«\($0)»" } ?? "what has no Content-Type")",
                field: "Content-Type",
                remedy: "send application/cloudevents+json or application/cloudevents-batch+json, in UTF-8"
            )
        }
    }

    func events(in value: JSON) throws(Problem) -> [JSON] {
        switch self {
        case .structured:
            guard value.object != nil else { throw FieldFault.notAnObject.problem(field: "the body") }
            return [value]
        case .batched:
            guard let events = value.array, events.count <= Sources.pushLimit else {
                throw Problem.invalidValue(
                    "the body",
                    "the body is no array of at most \(Sources.pushLimit) events",
                    remedy: "send fewer at a time"
                )
            }
            return events
        }
    }
}

extension Wire.Source {
    fileprivate init(_ source: Source, waiting: Int? = nil) {
        self.init(
            name: source.name,
            kind: source.settings.kind.rawValue,
            settings: source.settings.json,
            isEnabled: source.isEnabled,
            createdBy: source.createdBy,
            createdAt: source.createdAt,
            failure: source.failure,
            failedAt: source.failedAt,
            cursor: source.cursor,
            waiting: waiting
        )
    }
}

extension Wire.ParkedEvent {
    fileprivate init(_ event: ParkedEvent) {
        self.init(
            parkedID: event.id.text,
            position: event.position,
            reason: event.reason,
            body: event.body.map(Base64Bytes.init),
            digest: event.digest.hex,
            sizeBytes: event.sizeInBytes,
            parkedAt: event.parkedAt,
            replayedAt: event.replayedAt
        )
    }
}

extension Wire.Reception {
    fileprivate init(_ reception: Reception, of event: JSON) {
        self.init(id: event["id"]?.string, outcome: "")
        switch reception {
        case .accepted(let receipt): (outcome, self.receipt) = ("accepted", Wire.Receipt(receipt))
        case .duplicate(let receipt): (outcome, self.receipt) = ("duplicate", Wire.Receipt(receipt))
        case .parked(let reason): (outcome, self.reason) = ("parked", reason)
        }
    }
}
