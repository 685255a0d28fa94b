import Access
import Chronicle
import Drift
import Evidence
import Jobs
import Observers
import Postgres

/// Tells routes what waits for them. A message that was sent and not yet noted, when a server ended, is sent again under the
/// same identifier.
struct NotificationSender: Sendable {
    static let kind = "notification.send"
    /// Routes that one server tells something at the same time, and of these at most so many of one tenant.
    private static let (concurrency, tenantConcurrency) = (4, 2)
    /// Messages that one job sends: then others have their turn.
    private static let messagesAJob = 20

    let drift: Drift
    let access: Access
    let deliverer: WebhookDeliverer
    /// `nil` where no mail is sent.
    let mail: (client: SMTPClient, from: MailAddress)?
    let origin: String?
    /// What follows the `@` of the identifiers of messages.
    let host: String

    static func job(for route: UniqueID) -> NewJob {
        NewJob(kind, ["notification_route_id": .string(route.text)], uniqueKey: route.text)
    }

    var handler: JobHandler {
        JobHandler(Self.kind, concurrency: Self.concurrency, tenantConcurrency: Self.tenantConcurrency) {
            run in
            guard let id = run.arguments["notification_route_id"]?.string.flatMap({ UniqueID($0) }) else {
                throw JobFailure("the job names no route", isFinal: true)
            }
            run.report(try await tell(id, of: run.tenant), "messages")
        }
    }

    /// - Returns: how many messages were tried.
    func tell(_ id: UniqueID, of tenant: TenantID) async throws -> Int {
        var count = 0
        while count < Self.messagesAJob, let next = try await drift.nextMessage(to: id, of: tenant) {
            try Task.checkCancellation()
            let outcome = try await send(next.message, to: next.route, of: tenant)
            let kept = try await drift.record(outcome, of: next.message.id, tenant: tenant)
            count += 1
            // One that failed holds up what is behind it.
            guard kept?.state != .waiting else { break }
        }
        return count
    }

    /// Sends a message that says nothing but that it came, once.
    ///
    /// - Throws: `DriftError.unknownNotification`, `.notificationTested`.
    func test(_ name: String, for caller: Caller) async throws -> NotificationMessage {
        let (route, message) = try await drift.testMessage(for: caller, to: name)
        let outcome = try await send(message, to: route, of: caller.tenant)
        let kept = try await drift.record(outcome, of: message.id, tenant: caller.tenant, isTest: true)
        return kept ?? message
    }

    private func send(
        _ message: NotificationMessage,
        to route: NotificationRoute,
        of tenant: TenantID
    ) async throws -> NotificationOutcome {
        let name = try await access.tenants().first { $0.id == tenant }?.name ?? tenant.description
        let text = NotificationText(route: route, message: message, tenantName: name, origin: origin)
        switch route.channel {
        case .webhook:
            return try await deliverer.tell(route.address, text.event, id: message.id, of: tenant)
        case .email:
            guard let mail else { return .delayed("this server sends no mail: smtp_host is not set") }
            guard let to = MailAddress(route.address) else { return .refused("the address is none") }
            let outcome = try await mail.client.send(
                MailMessage(
                    from: mail.from,
                    to: to,
                    subject: text.subject,
                    body: text.body,
                    messageID: "\(message.id.text)@\(host)",
                    listID: "\(route.name).\(host)",
                    date: message.createdAt
                )
            )
            return switch outcome {
            case .accepted(let answer): .sent(answer)
            case .delayed(let reason): .delayed(reason)
            case .refused(let reason): .refused(reason)
            }
        }
    }
}

/// Asks for the jobs that tell routes what waits for them, soon after something was committed. Nothing is asked for twice: a
/// route has one unfinished job, on whichever server.
struct NotificationKeeper: Sendable {
    let drift: Drift
    let jobs: Jobs
    let watch: NewsWatch

    func run() async throws {
        try await watch.run { tenant in
            for route in try await drift.dueNotifications(of: tenant) {
                try await jobs.enqueue(NotificationSender.job(for: route), for: tenant)
            }
        }
    }
}
