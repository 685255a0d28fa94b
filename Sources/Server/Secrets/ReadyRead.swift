import Access
import Evidence
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
}

/// What the reads of a secret by one holder have in common until either changes: found by the first that is ready.
final class ReadyPlan: Sendable {
    /// Compared by bytes: to Swift two texts are one whose characters are, and they are the names of two secrets.
    struct Key: Hashable {
        var token: UniqueID
        /// Whole, with the mount.
        var path: String

        static func == (left: Key, right: Key) -> Bool {
            left.token == right.token && left.path.utf8.elementsEqual(right.path.utf8)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(token)
            hasher.combine(path)
        }
    }

    let place: ReadyPlace
    let rules: AccessRules
    /// As of the first read: its time and address are each read's.
    let question: PolicyQuestion
    /// Of the secret, as it was answered.
    let premises: [Premise]
    /// As of the first read: its address and time, its name, and what policies said are each read's.
    let record: AuditRecord

    init(
        _ place: ReadyPlace,
        _ rules: AccessRules,
        _ question: PolicyQuestion,
        _ premises: [Premise],
        _ record: AuditRecord
    ) {
        self.place = place
        self.rules = rules
        self.question = question
        self.premises = premises
        self.record = record
    }
}

/// Where a read leads and who asks, as far as that is remembered.
struct ReadyPlace {
    var holder: TokenHolder
    var mount: Mount
    /// Below the mount.
    var rest: String
    var secret: SecretPath
    var backend: KeyValueBackend
}

extension SecretsParts {
    /// - Returns: `nil` for what is no such read, or is refused.
    func readyRead(
        of head: SecretsHead,
        from address: String,
        _ requestID: String,
        since began: ContinuousClock.Instant
    ) -> ReadyRead? {
        guard let (token, holder) = readyHolder(of: head) else { return nil }
        let tenant = holder.grant.tenant.id
        guard holder.grant.admits(address), quotas.quotas.areNone(of: tenant),
            devices.devices.areNone(of: tenant)
        else { return nil }
        let key = ReadyPlan.Key(token: holder.grant.tokenID, path: head.path)
        let kept = plans.value(for: key).flatMap { $0.place.holder === holder ? $0 : nil }
        guard let plan = kept ?? plan(of: head, token, holder, from: address) else { return nil }
        var question = plan.question
        (question.address, question.at) = (address, clock.now())
        let said = plan.rules.answer(question)
        guard said.isReady, let answer = try? plan.place.answer else { return nil }
        guard answer.facts.premises == plan.premises,
            let envelope = SecretsEnvelope(requestID: requestID, answer: answer).object
        else {
            plans.forget(key)
            return nil
        }
        var record = plan.record
        record.policyMatched = said.matched
        record.sourceAddress = address
        record.correlationID = requestID
        record.responseTime = ContinuousClock.now - began
        return ReadyRead(
            requestID: requestID,
            record: record,
            premises: holder.premises + plan.premises,
            body: LooseJSON.object(envelope).line
        )
    }

    /// What such a read rested on has changed: it is looked up again.
    func forgetRead(of head: SecretsHead) {
        guard let (token, holder) = readyHolder(of: head) else { return }
        access.forgetHolder(of: token)
        guard let place = readyPlace(of: head, holder) else { return }
        place.backend.forget(place.secret, in: place.mount)
    }

    private func readyHolder(of head: SecretsHead) -> (ClientToken, TokenHolder)? {
        guard head.operation == .read, head.wrapTTL == nil, head.namespace == nil, head.query.isEmpty,
            !barrier.isSealed,
            let token = head.token.flatMap(ClientToken.init),
            let holder = access.rememberedHolder(of: token)
        else { return nil }
        return (token, holder)
    }

    private func readyPlace(of head: SecretsHead, _ holder: TokenHolder) -> ReadyPlace? {
        guard !seal.answers(head),
            let table = mounts.known(of: holder.grant.tenant.id, revision: holder.grant.mountRevision),
            // A token that an auth method has made is over with its mount.
            holder.grant.mountID.map(table.has) ?? true,
            let found = table.resolve(head.path), found.mount.mountClass == .secret,
            let backend = backend(for: found.mount) as? KeyValueBackend
        else { return nil }
        let rest = found.rest.withoutFinalSlash
        guard let secret = try? backend.currentPath(rest, in: found.mount) else { return nil }
        return ReadyPlace(holder: holder, mount: found.mount, rest: rest, secret: secret, backend: backend)
    }

    /// Keeps what it finds, unless that is no read that can be ready.
    private func plan(
        of head: SecretsHead,
        _ token: ClientToken,
        _ holder: TokenHolder,
        from address: String
    ) -> ReadyPlan? {
        let grant = holder.grant
        guard grant.standing.cutOff == nil, grant.numUses == 0, !holder.premises.isEmpty,
            let rights = holder.knownRights, let place = readyPlace(of: head, holder)
        else { return nil }
        let asked = SecretsRequest(
            operation: .read,
            path: place.rest,
            fullPath: head.path.withoutFinalSlash,
            mount: place.mount,
            body: [:],
            query: [:],
            tenant: grant.tenant,
            holder: holder,
            clientToken: token,
            address: address,
            certificates: { [] },
            now: clock.now(),
            wrapTTL: nil,
            requestID: nil,
            isRemembered: true
        )
        let needsSudo = place.backend.needsSudo(.read, place.rest)
        let question = asked.question(to: rights.rules, of: holder, as: rights.subject, needsSudo: needsSudo)
        let said = rights.rules.answer(question)
        guard said.isReady, let answer = try? place.answer, !answer.facts.premises.isEmpty,
            let record = try? auditing.record(of: asked, answer, said, requestID: "", since: .now),
            record.type == .secretAccessed
        else { return nil }
        let plan = ReadyPlan(place, rights.rules, question, answer.facts.premises, record)
        plans.keep(plan, for: ReadyPlan.Key(token: grant.tokenID, path: head.path))
        return plan
    }
}

extension ReadyPlace {
    /// `nil` where the secret must be read.
    fileprivate var answer: SecretsAnswer? {
        get throws { try backend.remembered(secret, in: mount) }
    }
}

extension PolicyAnswer {
    /// Whether it lets a read be answered as it is.
    fileprivate var isReady: Bool { isAllowed && paginationLimit == nil && keysFilterPath == nil }
}
