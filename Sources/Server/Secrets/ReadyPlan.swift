import Access
import Evidence
import Ledger
import Secrets

/// What the reads, or the writes, of a secret by one holder have in common until either changes: found by the first that is ready.
final class ReadyPlan: Sendable {
    /// Compared by bytes: to Swift two texts are one whose characters are, and they are the names of two secrets.
    struct Key: Hashable {
        var token: UniqueID
        var operation: Capability
        /// Whole, with the mount.
        var path: String

        static func == (left: Key, right: Key) -> Bool {
            left.token == right.token && left.operation == right.operation
                && left.path.utf8.elementsEqual(right.path.utf8)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(token)
            hasher.combine(operation)
            hasher.combine(path)
        }
    }

    /// What reads have in common besides.
    struct Read {
        /// Of the secret, as it was answered.
        var premises: [Premise]
        /// As of the first read: its address and time, its name, and what policies said are each read's.
        var record: AuditRecord
    }

    let place: ReadyPlace
    let rules: AccessRules
    /// As of the first request: its time and address, and what is written, are each one's.
    let question: PolicyQuestion
    /// `nil` of writes.
    let read: Read?

    init(_ place: ReadyPlace, _ rules: AccessRules, _ question: PolicyQuestion, _ read: Read?) {
        self.place = place
        self.rules = rules
        self.question = question
        self.read = read
    }
}

/// Where a request leads and who asks, as far as that is remembered.
struct ReadyPlace {
    var holder: TokenHolder
    var mount: Mount
    /// Whole, with the mount.
    var path: String
    /// Below the mount.
    var rest: String
    var secret: SecretPath
    var backend: KeyValueBackend
}

extension SecretsParts {
    private func place(of head: SecretsHead, _ holder: TokenHolder) -> ReadyPlace? {
        guard !seal.answers(head),
            let table = mounts.known(of: holder.grant.tenant.id, revision: holder.grant.mountRevision),
            // A token that an auth method has made is over with its mount.
            holder.grant.mountID.map(table.has) ?? true,
            let found = table.resolve(head.path), found.mount.mountClass == .secret,
            let backend = backend(for: found.mount) as? KeyValueBackend
        else { return nil }
        let rest = found.rest.withoutFinalSlash
        guard let secret = try? backend.currentPath(rest, in: found.mount) else { return nil }
        return ReadyPlace(
            holder: holder,
            mount: found.mount,
            path: head.path.withoutFinalSlash,
            rest: rest,
            secret: secret,
            backend: backend
        )
    }

    /// As it was found before; else it is kept from here on, unless no such request can be ready.
    func plan(
        of head: SecretsHead,
        _ holder: TokenHolder,
        from address: String
    ) -> ReadyPlan? {
        let grant = holder.grant
        let key = ReadyPlan.Key(token: grant.tokenID, operation: head.operation, path: head.path)
        if let kept = plans.value(for: key), kept.place.holder === holder { return kept }
        guard grant.standing.cutOff == nil, grant.numUses == 0, !holder.premises.isEmpty,
            let rights = holder.knownRights, let place = place(of: head, holder)
        else { return nil }
        let asked = place.request(head.operation, from: address, at: clock.now())
        let needsSudo = place.backend.needsSudo(head.operation, place.rest)
        let question = asked.question(to: rights.rules, of: holder, as: rights.subject, needsSudo: needsSudo)
        var read: ReadyPlan.Read?
        if head.operation == .read {
            let said = rights.rules.answer(question)
            guard said.isReady, let answer = try? place.answer, !answer.facts.premises.isEmpty,
                let record = try? auditing.record(of: asked, answer, said, requestID: "", since: .now),
                record.type == .secretAccessed
            else { return nil }
            read = ReadyPlan.Read(premises: answer.facts.premises, record: record)
        } else if place.mount.keyValueVersion != 2 {
            // Its answer is of another form.
            return nil
        }
        let plan = ReadyPlan(place, rights.rules, question, read)
        plans.keep(plan, for: key)
        return plan
    }
}

extension ReadyPlace {
    /// `nil` where the secret must be read.
    var answer: SecretsAnswer? {
        get throws { try backend.remembered(secret, in: mount) }
    }

    func request(
        _ operation: Capability,
        _ body: LooseObject = [:],
        from address: String,
        at now: Instant,
        requestID: String? = nil
    ) -> SecretsRequest {
        SecretsRequest(
            operation: operation,
            path: rest,
            fullPath: path,
            mount: mount,
            body: body,
            query: [:],
            tenant: holder.grant.tenant,
            holder: holder,
            clientToken: nil,
            address: address,
            certificates: { [] },
            now: now,
            wrapTTL: nil,
            requestID: requestID,
            isRemembered: true
        )
    }
}
