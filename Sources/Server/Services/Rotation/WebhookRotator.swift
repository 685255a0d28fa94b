import Chronicle
import Evidence
import Ledger
import Observers
import Postgres
import Secrets

/// Tells an address of a rotation, in the form and with the signature of webhooks (Standard Webhooks), in two phases: what is
/// proposed holds the new value, which is to be good from the answer 2xx on, beside the one before; then that it counts; and
/// last that the one before is of no use.
///
/// `webhook-id` is the run's identifier and the phase: the same however often it is told.
struct WebhookRotator: RotationTarget {
    let reach: MessageSender.Reach
    let clock: any WallClock
    /// For one message, from looking the name up to the answer.
    var timeout: Duration = .seconds(10)

    enum Phase: String, CaseIterable {
        case proposed
        case confirmed
        case retired

        var type: String { "muniment.secret.rotation.\(rawValue)" }
    }

    func propose(_ work: RotationWork) async throws { try await tell(.proposed, work) }
    func confirm(_ work: RotationWork) async throws { try await tell(.confirmed, work) }
    func retire(_ work: RotationWork) async throws { try await tell(.retired, work) }

    private func tell(_ phase: Phase, _ work: RotationWork) async throws {
        guard case .webhook(let target) = work.plan.rotator else { return }
        let id = "\(work.run.id.text)_\(phase.rawValue)"
        let body = Self.message(phase, work, id: id, at: clock.now())
        let timestamp = Int(clock.now().microseconds / 1_000_000)
        let signature = WebhookSecret(bytes: target.signingKey)
            .signature(id: id, timestamp: timestamp, body: body)
        let answer: MessageSender.Answer
        do {
            let clock = clock
            let sender = try MessageSender(to: target.url, reach: reach, timeout: timeout) { clock.now() }
            do {
                answer = try await sender.post(
                    body,
                    [
                        ("Content-Type", WebhookMessage.mediaType), ("User-Agent", "muniment"),
                        ("webhook-id", id), ("webhook-timestamp", "\(timestamp)"),
                        ("webhook-signature", signature),
                    ]
                )
            } catch {
                await sender.close()
                throw error
            }
            await sender.close()
        } catch let error as ObservationError {
            throw RotationFailure(reason: error.reason)
        }
        try Self.check(answer.status)
    }

    /// 2xx is done; of the refusals those that may pass are tried again. What the answer says is not repeated: it may hold what
    /// was sent.
    static func check(_ status: Int) throws(RotationFailure) {
        switch status {
        case 200, 201, 204: return
        case 200..<300: throw RotationFailure(reason: "the receiver is not done yet (status \(status))")
        case 408, 409, 423, 425, 429, 500...:
            throw RotationFailure(reason: "the receiver answered with the status \(status)")
        case 300..<400:
            throw RotationFailure(
                reason: "the address leads elsewhere, which is not followed (status \(status))",
                isFinal: true
            )
        default:
            throw RotationFailure(reason: "the receiver refuses it (status \(status))", isFinal: true)
        }
    }

    /// A CloudEvent; the new values are in `data.fields` of what is proposed, and nowhere else.
    static func message(_ phase: Phase, _ work: RotationWork, id: String, at now: Instant) -> [UInt8] {
        var data: LooseObject = [
            "rotation_id": .string(work.run.id.text), "phase": .string(phase.rawValue),
            "secret_path": .string(work.path.reversed),
            "path": .string(work.mount.fullPath + work.path.path),
            "from_version": .number(work.run.fromVersion),
        ]
        if let version = work.run.toVersion { data["to_version"] = .number(version) }
        if let end = work.run.graceEndsAt {
            data["grace_ends_at"] = .string(end.rfc3339)
        } else {
            data["grace_seconds"] = .number(work.plan.grace)
        }
        if phase == .proposed { data["fields"] = .object(work.changes) }
        return LooseJSON.object([
            "specversion": "1.0", "id": .string(id), "source": "urn:muniment", "type": .string(phase.type),
            "subject": .string("secret/\(work.path.reversed)"), "time": .string(now.rfc3339),
            "datacontenttype": "application/json", "data": .object(data),
        ]).bytes
    }
}
