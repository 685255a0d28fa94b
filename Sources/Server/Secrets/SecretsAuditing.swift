import Access
import Evidence
import Ledger
import Postgres
import Secrets

/// What is recorded of a request, before its answer leaves.
final class SecretsAuditing: Sendable {
    let log: AuditLog
    let barrier: Barrier
    /// Is told whose ledger has an entry that may be news to somebody.
    let announce: (@Sendable (TenantID) -> Void)?

    init(log: AuditLog, barrier: Barrier, announce: (@Sendable (TenantID) -> Void)? = nil) {
        self.log = log
        self.barrier = barrier
        self.announce = announce
    }

    /// How a request ended.
    enum Outcome {
        case answered(SecretsAnswer, wrappedIn: String?)
        case refused(SecretsRefusal)
    }

    /// Records one request; where it throws, nothing of the answer may be told.
    ///
    /// - Parameter told: what `told` gave before anything was done; `nil` where that itself was refused.
    func record(
        _ asked: SecretsRequest,
        _ told: JSONObject?,
        _ outcome: Outcome,
        _ decision: PolicyAnswer?,
        requestID: String,
        since began: ContinuousClock.Instant
    ) async throws {
        let record = try record(of: asked, told, outcome, decision, requestID, since: began)
        var premises = asked.holder?.premises ?? []
        if case .answered(let answer, _) = outcome { premises += answer.facts.premises }
        do {
            try await log.record(record, resting: premises)
        } catch is EntryError {
            try await log.record(record.cut(of: asked), resting: premises)
        }
        if record.isGranted, record.type != .secretAccessed { announce?(asked.tenant.id) }
    }

    /// What is recorded of a read that is ready.
    func record(
        of asked: SecretsRequest,
        _ answer: SecretsAnswer,
        _ decision: PolicyAnswer,
        requestID: String,
        since began: ContinuousClock.Instant
    ) throws -> AuditRecord {
        let outcome = Outcome.answered(answer, wrappedIn: nil)
        return try record(of: asked, try told(of: asked), outcome, decision, requestID, since: began)
    }

    /// What makes the entry of a request to write something, for whoever commits it together with that.
    func recording(
        of asked: SecretsRequest,
        _ told: JSONObject,
        _ decision: PolicyAnswer,
        requestID: String,
        since began: ContinuousClock.Instant
    ) -> @Sendable (SecretsAnswer, _ isNew: Bool) throws -> PreparedEntry {
        { [self] answer, isNew in
            var asked = asked
            asked.operation = isNew ? .create : .update
            return try entry(of: asked, told, answer, decision, requestID: requestID, since: began)
        }
    }

    private func entry(
        of asked: SecretsRequest,
        _ told: JSONObject?,
        _ answer: SecretsAnswer,
        _ decision: PolicyAnswer?,
        requestID: String,
        since began: ContinuousClock.Instant
    ) throws -> PreparedEntry {
        let outcome = Outcome.answered(answer, wrappedIn: nil)
        let record = try record(of: asked, told, outcome, decision, requestID, since: began)
        do {
            return try log.prepared(record)
        } catch {
            return try log.prepared(record.cut(of: asked))
        }
    }

    /// Such an entry was committed: who follows the record is told.
    func committed(of asked: SecretsRequest) {
        log.mark(asked.tenant.id)
        announce?(asked.tenant.id)
    }

    private func record(
        of asked: SecretsRequest,
        _ told: JSONObject?,
        _ outcome: Outcome,
        _ decision: PolicyAnswer?,
        _ requestID: String,
        since began: ContinuousClock.Instant
    ) throws -> AuditRecord {
        var facts = AuditFacts()
        if case .answered(let answer, _) = outcome { facts = answer.facts }
        var record = AuditRecord(
            tenant: asked.tenant.id,
            type: type(of: asked, outcome, facts),
            actorType: .anonymous,
            isGranted: true
        )
        name(&record, asked, outcome, facts)
        let isOfSecret = facts.isOfSecret || asked.mount.holdsSecrets || asked.roleName != nil
        record.secretID = isOfSecret ? asked.fullPath : nil
        record.secretVersion = facts.secretVersion
        record.secretType = asked.roleName == nil ? facts.secretType : SecretRole.secretType
        record.leaseID = facts.leaseID
        record.policyMatched = decision?.matched
        record.sourceAddress = asked.address
        record.correlationID = requestID
        record.responseTime = ContinuousClock.now - began
        record.eventData = try data(of: asked, told ?? [:], outcome, facts)
        if case .refused(let refusal) = outcome, isDenial(refusal, of: asked, record.type) {
            record.isGranted = false
            record.denialReason =
                asked.token?.standing.cutOff ?? refusal.reason ?? decision?.reason
                ?? refusal.errors.joined(separator: "; ")
        }
        return record
    }

    /// Records what was done to the seal, by whoever had the shares.
    func record(
        _ type: AuditEventType,
        of tenant: Tenant,
        from address: String,
        _ data: JSONObject,
        isGranted: Bool = true,
        denialReason: String? = nil
    ) async throws {
        var record = AuditRecord(
            tenant: tenant.id,
            type: type,
            actorType: .anonymous,
            isGranted: isGranted,
            eventData: data
        )
        record.denialReason = denialReason
        if !address.isEmpty { record.sourceAddress = address }
        try await log.record(record)
    }

    /// Who it was, and where: the holder of the token that asked or, of a login, of the token that it made.
    private func name(
        _ record: inout AuditRecord,
        _ asked: SecretsRequest,
        _ outcome: Outcome,
        _ facts: AuditFacts
    ) {
        if let holder = asked.holder {
            record.name(holderOf: holder.grant)
        } else if case .answered(let answer, _) = outcome, case .auth(let auth) = answer.body {
            record.name(holderOf: auth.grant)
        }
        guard let actor = facts.actor else { return }
        (record.actorType, record.actorID) = (actor.type, actor.id)
        switch actor.type {
        case .agent: record.agentID = actor.id
        case .application: record.appID = actor.id
        case .person: record.adminID = actor.id
        case .token, .anonymous, .system: break
        }
    }

    /// What the record says of the request, whatever comes of it. Made before it has any effect: what can't be told is not
    /// done. Nothing in it is without a limit.
    ///
    /// - Throws: `BarrierError`.
    func told(of asked: SecretsRequest) throws -> JSONObject {
        let mac = mac(of: asked)
        var data: JSONObject = [
            "operation": .string(asked.operation.rawValue),
            "path": .string(Self.fitted(asked.fullPath, mac)),
            "mount_type": .string(asked.mount.type),
        ]
        if let holder = asked.holder {
            let token = holder.grant
            if let caller = token.caller {
                data["caller_id"] = .string(caller.id.description)
                data["caller"] = .string(Self.fitted(caller.name, mac))
            } else {
                data["token_accessor"] = .string(token.accessor)
            }
            if let certificate = token.standing.certificate {
                data["certificate_sha256"] = .string(certificate.hex)
            }
            data["policies"] = .array(
                token.policies.prefix(Self.policyLimit).map { .string(Self.fitted($0, mac)) }
            )
            if token.policies.count > Self.policyLimit {
                data["policy_count"] = .integer(token.policies.count)
            }
            if let entity = token.entityID { data["entity_id"] = .string(entity.description) }
            if !token.displayName.isEmpty {
                data["display_name"] = .string(Self.fitted(token.displayName, mac))
            }
        }
        if !asked.body.isEmpty {
            let clear = Set(asked.mount.configuration.lists["audit_non_hmac_request_keys"] ?? [])
            data["request"] = try AuditDigest.object(
                asked.body,
                exempt: clear,
                hidesNumbers: asked.mount.holdsValues,
                mac
            )
        }
        return data
    }

    private static let policyLimit = 64
    private static let textLimit = 1_024
    private static let tokenPrefixes = ["hvs.", "hvb.", "s.", "b.", "mnt_"]

    private func mac(of asked: SecretsRequest) -> AuditDigest.MAC {
        let tenant = asked.tenant.id
        return { [barrier] bytes in try barrier.mac(bytes, purpose: "audit", tenant: tenant) }
    }

    /// Old clients put tokens into paths: such a part is its HMAC. What is longer than a record can show is cut.
    static func fitted(_ text: String, _ mac: AuditDigest.MAC) -> String {
        let mayHoldToken =
            text.hasLongPart(above: 16)
            && text.utf8.split(separator: UInt8(ascii: "/")).contains { part in
                part.count > 16 && tokenPrefixes.contains { part.starts(with: $0.utf8) }
            }
        guard mayHoldToken || text.utf8.count > textLimit else { return text }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { part -> String in
            guard tokenPrefixes.contains(where: part.hasPrefix), part.utf8.count > 16 else {
                return String(part)
            }
            return (try? AuditDigest.text(String(part), mac)) ?? "‹token›"
        }
        let whole = parts.joined(separator: "/")
        return whole.utf8.count <= textLimit ? whole : String(whole.prefix(textLimit / 4)) + "…"
    }

    private func data(
        of asked: SecretsRequest,
        _ told: JSONObject,
        _ outcome: Outcome,
        _ facts: AuditFacts
    ) throws -> JSONObject {
        let mac = mac(of: asked)
        var data = told
        if let name = asked.roleName { data["secret_path"] = .string(name) }
        for member in facts.data { data[member.name] = member.value.shortened(to: Self.policyLimit) }
        switch outcome {
        case .answered(let answer, let accessor):
            data["status"] = .integer(answer.status)
            if let accessor { data["wrap_accessor"] = .string(accessor) }
            switch answer.body {
            case .data(let object), .doubled(let object):
                // What is read is known by its version; its values need not be in the record as well.
                guard asked.operation != .read else { break }
                let clear = Set(asked.mount.configuration.lists["audit_non_hmac_response_keys"] ?? [])
                data["response"] = try AuditDigest.object(object, exempt: clear, mac)
            case .auth(let auth): data["response_accessor"] = .string(auth.grant.accessor)
            case .none, .empty, .bare, .raw, .envelope: break
            }
        case .refused(let refusal):
            data["status"] = .integer(refusal.status)
            if !refusal.errors.isEmpty {
                data["errors"] = .array(refusal.errors.prefix(4).map { .string(Self.fitted($0, mac)) })
            }
        }
        return data
    }

    /// Failed logins and used wrapping tokens are refusals, too, though their status says that the request was wrong.
    private func isDenial(_ refusal: SecretsRefusal, of asked: SecretsRequest, _ type: AuditEventType) -> Bool
    {
        refusal.isDenial || type == .authenticationFailed
            || asked.mount.type == "system" && asked.path.hasPrefix("wrapping/")
    }

    // MARK: The type

    private func type(of asked: SecretsRequest, _ outcome: Outcome, _ facts: AuditFacts) -> AuditEventType {
        if let type = facts.eventType { return type }
        if case .refused(let refusal) = outcome {
            let isLogin = asked.mount.mountClass == .auth && AuditEventType.isLogin(asked.path)
            if isLogin || asked.holder == nil { return .authenticationFailed }
            if refusal.isDenial { return .secretAccessDenied }
        }
        return AuditEventType(
            of: asked.operation,
            at: asked.path,
            in: asked.mount.mountClass,
            type: asked.mount.type,
            isVersioned: asked.mount.keyValueVersion == 2
        )
    }
}

extension AuditRecord {
    /// What was done is told, however little of it fits.
    fileprivate func cut(of asked: SecretsRequest) -> AuditRecord {
        var record = self
        record.eventData = ["truncated": true, "operation": .string(asked.operation.rawValue)]
        record.secretID = nil
        return record
    }

    /// An agent or application that is registered by its own identifier, a person and other callers by theirs, anybody else
    /// by the token's accessor.
    mutating func name(holderOf grant: TokenGrant) {
        let standing = grant.standing
        hostname = standing.place.hostname
        kubernetesNamespace = standing.place.kubernetesNamespace
        kubernetesPod = standing.place.kubernetesPod
        let kind: Caller.Kind
        if let principal = standing.principal {
            kind = principal.kind == .agent ? .agent : .application
            actorID = principal.id.description
        } else if let caller = grant.caller {
            kind = caller.kind
            actorID = caller.id.description
        } else if grant.origin.isPerson, let entity = grant.entityID {
            kind = .person
            actorID = entity.description
        } else {
            actorType = .token
            actorID = grant.accessor.isEmpty ? nil : grant.accessor
            return
        }
        let certificate = standing.certificate?.hex
        switch kind {
        case .agent: (actorType, agentID, agentCertificateFingerprint) = (.agent, actorID, certificate)
        case .application:
            (actorType, appID, appCertificateFingerprint) = (.application, actorID, certificate)
        case .person: (actorType, adminID) = (.person, actorID)
        }
    }
}

extension JSON {
    /// A list without what is behind its first elements.
    fileprivate func shortened(to count: Int) -> JSON {
        guard case .array(let values) = self, values.count > count else { return self }
        return .array(Array(values.prefix(count)) + [.string("…(\(values.count))")])
    }
}

extension String {
    /// Whether more bytes than that stand between two slashes.
    fileprivate func hasLongPart(above limit: Int) -> Bool {
        var count = 0
        for byte in utf8 {
            count = byte == UInt8(ascii: "/") ? 0 : count + 1
            if count > limit { return true }
        }
        return false
    }
}

extension SecretsRefusal {
    /// Whether it says that the caller may not, in any of the ways in which that is said.
    var isDenial: Bool { status == 403 || status == 401 || status == 429 }
}

extension Mount {
    /// Whether requests hand in values of users, of which a number may be a secret, too.
    fileprivate var holdsValues: Bool { ["kv", "generic", "cubbyhole"].contains(type) }

    /// Whether what lies below it are secrets of users.
    fileprivate var holdsSecrets: Bool { ["kv", "generic", "cubbyhole", "transit"].contains(type) }
}
