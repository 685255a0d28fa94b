import API
import Access
import Chronicle
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import Observers

/// `/api/v1/webhooks`: where events are told to.
struct WebhookRoutes: Sendable {
    let webhooks: Webhooks
    let secrets: WebhookSecrets
    let deliverer: WebhookDeliverer
    let bodyLimit: BodyLimit

    /// Of deliveries that are shown with a webhook.
    private static let shownDeliveries = 20

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("webhooks")
        group.get { request, context in
            let caller = try manager(context)
            let page = try await webhooks.list(
                of: caller.tenant,
                after: request.query("cursor"),
                limit: try request.queryInteger("limit", in: Webhooks.limits) ?? Webhooks.defaultLimit
            )
            return try Response.json(
                Wire.Page(items: page.webhooks.map { Wire.Webhook($0) }, nextCursor: page.next)
            )
        }
        group.post { request, context in try await add(request, context) }
        group.get(":ref") { _, context in
            let caller = try manager(context)
            let webhook = try await webhooks.webhook(try context.parameters.reference(), of: caller.tenant)
            let deliveries = try await webhooks.deliveries(
                of: webhook.id,
                limit: Self.shownDeliveries,
                tenant: caller.tenant
            )
            return try Response.json(Wire.Webhook(webhook, deliveries: deliveries))
        }
        group.delete(":ref") { _, context in
            let caller = try manager(context)
            try await webhooks.remove(
                try context.parameters.reference(),
                by: caller.actor,
                of: caller.tenant
            )
            return Response(status: .noContent)
        }
        group.post(":ref/test") { request, context in
            let caller = try manager(context)
            _ = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let delivery = try await deliverer.test(try context.parameters.reference(), of: caller.tenant)
            return try Response.json(Wire.WebhookDelivery(delivery))
        }
        group.post(":ref/pause") { request, context in try await pause(request, context) }
        group.post(":ref/resume") { request, context in try await resume(request, context) }
    }

    /// What entries tell goes out: who lets it must be allowed to read them.
    private func manager(_ context: AppRequestContext) throws -> Caller {
        let caller = try context.caller()
        try caller.require(.manageWebhooks)
        try caller.require(.readLedger)
        return caller
    }

    private func add(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let caller = try manager(context)
        let (body, key) = try await request.read(Wire.WebhookDraft.self, upTo: bodyLimit, by: caller)
        let types = try body.types.map { names throws(WebhookError) in try WebhookTypes(names) } ?? .standard
        let origin: String
        do {
            origin = try deliverer.sender(to: body.url).origin
        } catch {
            throw Problem.invalidValue("url", "url is refused: \(error.reason)", remedy: error.remedy)
        }
        let id = webhooks.identifier()
        let added = try await webhooks.add(
            Webhooks.Draft(name: body.name, url: body.url, origin: origin, types: types, by: caller.actor),
            id: id,
            secret: try await secrets.sealed(.random(), of: id, tenant: caller.tenant),
            key: key,
            of: caller.tenant
        )
        // Sent again, the request gets its first answer, with the same secret.
        let secret = try await secrets.opened(added.secret, of: added.webhook.id, tenant: caller.tenant)
        return try Response.decided(
            Wire.Webhook(added.webhook, secret: secret.revealed()),
            isNew: added.isNew
        )
    }

    private func pause(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let caller = try manager(context)
        let (body, key) = try await request.read(Wire.WebhookPause.self, upTo: bodyLimit, by: caller)
        let (webhook, isNew) = try await webhooks.pause(
            try context.parameters.reference(),
            because: body.reason ?? "paused by \(caller.actor)",
            by: caller.actor,
            key: key,
            of: caller.tenant
        )
        return try Response.decided(Wire.Webhook(webhook), isNew: isNew)
    }

    private func resume(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let caller = try manager(context)
        let (body, key) = try await request.read(Wire.WebhookResumption.self, upTo: bodyLimit, by: caller)
        let asked = body.skip ?? Webhooks.Skipping.none.rawValue
        guard let skipping = Webhooks.Skipping(rawValue: asked) else {
            throw Problem.invalidValue(
                "skip",
                "skip can't be «\(asked)»",
                remedy: "use one of \(Webhooks.Skipping.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        let (webhook, isNew) = try await webhooks.resume(
            try context.parameters.reference(),
            skipping: skipping,
            by: caller.actor,
            key: key,
            of: caller.tenant
        )
        return try Response.decided(Wire.Webhook(webhook), isNew: isNew)
    }
}

extension Wire.Webhook {
    fileprivate init(_ webhook: Webhook, secret: String? = nil, deliveries: [WebhookDelivery]? = nil) {
        self.init(
            webhookID: webhook.id.text,
            name: webhook.name,
            url: webhook.url,
            types: webhook.types.patterns,
            state: webhook.state.rawValue,
            pauseReason: webhook.pauseReason,
            nextLeafIndex: webhook.nextLeafIndex,
            failures: webhook.failures.count,
            failingSince: webhook.failures.since,
            nextAttemptAt: webhook.nextAttemptAt,
            createdBy: webhook.createdBy,
            createdAt: webhook.createdAt,
            secret: secret,
            deliveries: deliveries?.map(Wire.WebhookDelivery.init)
        )
    }
}

extension Wire.WebhookDelivery {
    fileprivate init(_ delivery: WebhookDelivery) {
        self.init(
            messageID: delivery.messageID.text,
            type: delivery.type,
            leafIndex: delivery.leafIndex,
            attempt: delivery.attempt,
            attemptedAt: delivery.attemptedAt,
            durationMS: delivery.milliseconds,
            status: delivery.status,
            error: delivery.error,
            excerpt: delivery.excerpt
        )
    }
}
