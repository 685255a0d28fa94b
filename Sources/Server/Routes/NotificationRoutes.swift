import API
import Access
import Chronicle
import Drift
import Evidence
import HTTPTypes
import Hummingbird
import Kinds
import Ledger
import Observers

/// `/api/v1/notifications`: who is told of findings.
struct NotificationRoutes: Sendable {
    let drift: Drift
    let sender: NotificationSender
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("notifications")
        group.get { _, context in
            let found = try await drift.notifications(for: try context.caller())
            return try Response.json(Wire.Page(items: found.map { Wire.Notification($0) }, nextCursor: nil))
        }
        group.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.NotificationDraft.self, upTo: bodyLimit, by: caller)
            let draft = try NotificationDraft(
                name: body.name,
                channel: body.channel,
                address: body.to,
                events: body.events,
                severity: body.severity,
                baselines: body.baselines,
                types: body.subjectTypes,
                digest: body.digest
            )
            try caller.require(.manageWebhooks)
            try await check(draft, for: caller)
            return try answer(try await drift.addNotification(for: caller, draft, key: key))
        }
        group.get(":ref") { _, context in
            let caller = try context.caller()
            let route = try await drift.notification(for: caller, try context.parameters.reference())
            let messages = try await drift.messages(for: caller, of: route.id)
            return try Response.json(Wire.Notification(route, messages: messages))
        }
        group.post(":ref/test") { request, context in
            let caller = try context.caller()
            _ = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let message = try await sender.test(try context.parameters.reference(), for: caller)
            return try Response.json(Wire.NotificationMessage(message))
        }
        group.post(":ref/retry") { request, context in
            let caller = try context.caller()
            _ = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
            let route = try await drift.retryNotification(
                for: caller,
                try context.parameters.reference()
            )
            let messages = try await drift.messages(for: caller, of: route.id)
            return try Response.json(Wire.Notification(route, messages: messages))
        }
        for (verb, isEnabled) in [("enable", true), ("disable", false)] {
            group.post(RouterPath(":ref/\(verb)")) { request, context in
                let caller = try context.caller()
                let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
                return try answer(
                    try await drift.switchNotification(
                        for: caller,
                        try context.parameters.reference(),
                        isEnabled: isEnabled,
                        key: key
                    )
                )
            }
        }
        group.delete(":ref") { _, context in
            _ = try await drift.removeNotification(
                for: try context.caller(),
                try context.parameters.reference()
            )
            return Response(status: .noContent)
        }
    }

    private func answer(_ decision: DriftDecision<NotificationRoute>) throws -> Response {
        var answer = Wire.Notification(decision.value)
        answer.receipt = decision.receipt.map(Wire.Receipt.init)
        return try Response.decided(answer, isNew: decision.isNew)
    }

    /// That somebody can be told at all.
    private func check(_ draft: NotificationDraft, for caller: Caller) async throws {
        switch draft.channel {
        case .email:
            guard let address = MailAddress(draft.address) else {
                throw Problem.invalidValue(
                    "to",
                    "to is no mail address",
                    remedy: "give one address, as ops@example.org"
                )
            }
            guard address.domain.contains(".") || sender.mail?.client.isLocal == true else {
                throw Problem.invalidValue(
                    "to",
                    "to is an address of the mail server's own machine",
                    remedy: "give one with a whole domain, as ops@example.org"
                )
            }
        case .webhook: _ = try await sender.deliverer.webhooks.webhook(draft.address, of: caller.tenant)
        }
    }
}

extension Wire.Notification {
    init(_ route: NotificationRoute, messages: [NotificationMessage]? = nil) {
        self.init(
            notificationRouteID: route.id.text,
            name: route.name,
            channel: route.channel.rawValue,
            to: route.address,
            events: route.events.map(\.rawValue),
            severity: route.severity.rawValue,
            baselines: route.baselines.map(\.text),
            subjectTypes: route.types,
            digest: route.digest.word,
            isEnabled: route.isEnabled,
            createdBy: route.createdBy,
            createdAt: route.createdAt,
            messages: messages.map { $0.map { Wire.NotificationMessage($0) } }
        )
    }
}

extension Wire.NotificationMessage {
    init(_ message: NotificationMessage) {
        self.init(
            notificationMessageID: message.id.text,
            itemCount: message.itemCount,
            state: message.state.rawValue,
            attempts: message.attempts,
            nextAttemptAt: message.state == .waiting ? message.nextAttemptAt : nil,
            answer: message.answer,
            createdAt: message.createdAt,
            endedAt: message.endedAt
        )
    }
}
