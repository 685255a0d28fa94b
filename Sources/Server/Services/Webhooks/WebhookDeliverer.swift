import Chronicle
import Custody
import Drift
import Evidence
import Jobs
import Ledger
import Observers
import Postgres

/// Tells a webhook what waits for it, in order: what fails holds up what is behind it, is tried again after a growing
/// pause, and in the end pauses the webhook. What was told and not yet noted, when a server ended, is told again under the
/// same identifier.
struct WebhookDeliverer: Sendable {
    static let kind = "webhook.deliver"
    /// Messages that one job tells: then others have their turn.
    private static let messagesAJob = 100
    /// Webhooks that one server tells something at the same time.
    private static let concurrency = 8

    let webhooks: Webhooks
    let secrets: WebhookSecrets
    /// Whether an address may be a private one, and there without TLS.
    let mayBePrivate: Bool
    let clock: any WallClock
    /// For one message, from looking the name up to the answer.
    var timeout: Duration = .seconds(10)

    static func job(for webhook: UniqueID) -> NewJob {
        NewJob(kind, ["webhook_id": .string(webhook.text)], uniqueKey: webhook.text)
    }

    var handler: JobHandler {
        JobHandler(Self.kind, concurrency: Self.concurrency) { run in
            guard let id = run.arguments["webhook_id"]?.string.flatMap({ UniqueID($0) }) else {
                throw JobFailure("the job names no webhook", isFinal: true)
            }
            run.report(try await tell(id, of: run.tenant), "messages")
        }
    }

    /// - Returns: how many messages were tried.
    func tell(_ id: UniqueID, of tenant: TenantID) async throws -> Int {
        var sender: MessageSender?
        var count = 0
        do {
            while count < Self.messagesAJob, let next = try await webhooks.next(of: id, tenant: tenant) {
                try Task.checkCancellation()
                let began = clock.now()
                let outcome: DeliveryOutcome
                (outcome, sender) = try await send(
                    next.message,
                    to: next.webhook,
                    next.secret,
                    tenant: tenant,
                    through: sender
                )
                let kept = try await webhooks.record(
                    outcome,
                    of: next.message,
                    to: id,
                    tenant: tenant,
                    began: began,
                    jitter: .random(in: 0...1)
                )
                count += 1
                guard kept?.mayGoOn == true else { break }
            }
        } catch {
            await sender?.close()
            throw error
        }
        await sender?.close()
        return count
    }

    /// Sends a message that says nothing but that it came; whatever becomes of it, what waits still waits.
    ///
    /// - Throws: `WebhookError.unknownWebhook`.
    func test(_ name: String, of tenant: TenantID) async throws -> WebhookDelivery {
        let (webhook, message, sealed) = try await webhooks.test(of: name, tenant: tenant)
        let began = clock.now()
        let (outcome, sender) = try await send(message, to: webhook, sealed, tenant: tenant, through: nil)
        await sender?.close()
        let kept = try await webhooks.record(
            outcome,
            of: message,
            to: webhook.id,
            tenant: tenant,
            began: began,
            jitter: 0
        )
        guard let kept else { throw WebhookError.unknownWebhook(name) }
        return kept.delivery
    }

    /// Tells a webhook something that is no entry, once: whoever asks tries again.
    func tell(_ name: String, _ event: JSON, id: UniqueID, of tenant: TenantID) async throws
        -> NotificationOutcome
    {
        let known: (webhook: Webhook, secret: SealedSecret)
        do {
            known = try await webhooks.keyed(name, tenant: tenant)
        } catch WebhookError.unknownWebhook {
            return .delayed("there is no webhook «\(name)»")
        }
        guard known.webhook.state == .active else { return .delayed("the webhook «\(name)» is paused") }
        let message = WebhookMessage(id: id, event: event)
        let (outcome, sender) = try await send(
            message,
            to: known.webhook,
            known.secret,
            tenant: tenant,
            through: nil
        )
        await sender?.close()
        if let failure = outcome.failure { return .delayed(failure.reason) }
        return .sent(outcome.status.map { "status \($0)" } ?? "")
    }

    private func send(
        _ message: WebhookMessage,
        to webhook: Webhook,
        _ sealed: SealedSecret,
        tenant: TenantID,
        through open: MessageSender?
    ) async throws -> (DeliveryOutcome, MessageSender?) {
        var sender = open
        do {
            let secret = try await secrets.opened(sealed, of: webhook.id, tenant: tenant)
            let connected = try sender ?? self.sender(to: webhook.url)
            sender = connected
            let timestamp = Int(clock.now().microseconds / 1_000_000)
            let answer = try await connected.post(
                message.body,
                [
                    ("Content-Type", WebhookMessage.mediaType), ("User-Agent", "muniment"),
                    ("webhook-id", message.id.text), ("webhook-timestamp", "\(timestamp)"),
                    (
                        "webhook-signature",
                        secret.signature(id: message.id.text, timestamp: timestamp, body: message.body)
                    ),
                ]
            )
            let outcome = DeliveryOutcome(
                status: answer.status,
                retryAfter: answer.retryAfter,
                excerpt: answer.excerpt
            )
            return (outcome, sender)
        } catch let error as ObservationError {
            return (.failed(DeliveryFailure(reason: error.reason)), sender)
        } catch CustodyError.tenantKeyUnusable(let refusal) {
            let reason = "this server can't open the webhook's secret (\(refusal.code)); nothing was sent"
            return (.failed(DeliveryFailure(reason: reason)), sender)
        } catch {
            // The caller does not know of one that was opened here.
            if open == nil { await sender?.close() }
            throw error
        }
    }

    /// - Throws: `ObservationError` where the address is none that may be told anything.
    func sender(to url: String) throws(ObservationError) -> MessageSender {
        let clock = clock
        let reach: MessageSender.Reach = mayBePrivate ? .privateAddresses : .publicAddresses
        return try MessageSender(to: url, reach: reach, timeout: timeout) { clock.now() }
    }
}
