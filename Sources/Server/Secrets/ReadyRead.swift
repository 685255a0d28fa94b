import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Postgres
import Secrets

/// A read of a secret of which everything is remembered: who asks, what they may, and the secret. Nothing is looked up for it and
/// nothing waits but its entry, which finds out whether what is remembered holds still; its answer leaves after that.
///
/// It is made of the parts that any other request passes, in their order. Whatever else is asked, and every refusal, is
/// `SecretsWork`'s.
struct ReadyRead: Sendable {
    /// As its answer and its entry name it.
    let requestID: String
    let record: AuditRecord
    let premises: [Premise]
    /// Of its answer, which is 200.
    let body: ByteBuffer

    var response: Response {
        Response(status: .ok, headers: Response.json, body: .init(byteBuffer: body))
    }
}

extension SecretsParts {
    /// - Returns: `nil` for what is no such read, or is refused.
    func readyRead(
        of head: SecretsHead,
        from address: String,
        _ requestID: String,
        since began: ContinuousClock.Instant
    ) -> ReadyRead? {
        guard let place = readyPlace(of: head), let rights = place.holder.knownRights else { return nil }
        let grant = place.holder.grant
        guard grant.standing.cutOff == nil, grant.admits(address), grant.numUses == 0,
            quotas.quotas.areNone(of: grant.tenant.id), devices.devices.areNone(of: grant.tenant.id)
        else { return nil }
        let asked = SecretsRequest(
            operation: .read,
            path: place.rest,
            fullPath: head.path.withoutFinalSlash,
            mount: place.mount,
            body: [:],
            query: [:],
            tenant: grant.tenant,
            holder: place.holder,
            clientToken: place.token,
            address: address,
            certificates: { [] },
            now: clock.now(),
            wrapTTL: nil,
            requestID: requestID,
            isRemembered: true
        )
        let needsSudo = place.backend.needsSudo(.read, place.rest)
        let said = rights.rules.answer(
            asked.question(to: rights.rules, of: place.holder, as: rights.subject, needsSudo: needsSudo)
        )
        guard said.isAllowed, said.paginationLimit == nil, said.keysFilterPath == nil,
            let answer = try? place.backend.remembered(asked),
            let record = try? auditing.record(of: asked, answer, said, requestID: requestID, since: began),
            record.type == .secretAccessed, !place.holder.premises.isEmpty, !answer.facts.premises.isEmpty,
            let envelope = SecretsEnvelope(requestID: requestID, answer: answer).object
        else { return nil }
        return ReadyRead(
            requestID: requestID,
            record: record,
            premises: place.holder.premises + answer.facts.premises,
            body: LooseJSON.object(envelope).line
        )
    }

    /// What such a read rested on has changed: it is looked up again.
    func forgetRead(of head: SecretsHead) {
        guard let place = readyPlace(of: head) else { return }
        access.forgetHolder(of: place.token)
        place.backend.forget(place.rest, in: place.mount)
    }

    /// Where a read leads and who asks, as far as that is remembered.
    private struct ReadyPlace {
        var holder: TokenHolder
        var token: ClientToken
        var mount: Mount
        var rest: String
        var backend: KeyValueBackend
    }

    private func readyPlace(of head: SecretsHead) -> ReadyPlace? {
        guard head.operation == .read, head.wrapTTL == nil, head.namespace == nil, head.query.isEmpty,
            !seal.answers(head), !barrier.isSealed,
            let token = head.token.flatMap(ClientToken.init),
            let holder = access.rememberedHolder(of: token),
            let table = mounts.known(of: holder.grant.tenant.id, revision: holder.grant.mountRevision),
            // A token that an auth method has made is over with its mount.
            holder.grant.mountID.map(table.has) ?? true,
            let found = table.resolve(head.path), found.mount.mountClass == .secret,
            let backend = backend(for: found.mount) as? KeyValueBackend
        else { return nil }
        return ReadyPlace(
            holder: holder,
            token: token,
            mount: found.mount,
            rest: found.rest.withoutFinalSlash,
            backend: backend
        )
    }
}
