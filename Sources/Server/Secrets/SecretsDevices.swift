import Access
import Evidence
import Ledger
import Secrets

/// What audit devices are told of a request: beside the ledger, in the form that Vault's have.
struct SecretsDevices: Sendable {
    let devices: AuditDevices

    /// - Parameter isAnswered: the answer with its request; else the request alone, before it is worked on.
    func tell(
        _ asked: SecretsRequest,
        _ outcome: SecretsAuditing.Outcome?,
        requestID: String,
        wrapping: LooseObject? = nil
    ) async {
        let tenant = asked.tenant.id
        guard await devices.hasAny(of: tenant) else { return }
        var exchange = AuditExchange(
            requestID: requestID,
            time: asked.now,
            operation: asked.operation.rawValue,
            path: asked.fullPath,
            namespace: asked.tenant.name,
            mountPoint: asked.mount.fullPath,
            mountType: asked.mount.type,
            mountAccessor: asked.mount.accessor,
            mountClass: asked.mount.mountClass.rawValue,
            data: asked.body,
            address: asked.address
        )
        exchange.clientToken = asked.clientToken?.revealed()
        exchange.identity = asked.token.map(AuditExchange.Identity.init)
        exchange.wrapTTL = asked.wrapTTL
        let lists = asked.mount.configuration.lists
        exchange.exemptRequestNames = Set(lists["audit_non_hmac_request_keys"] ?? [])
        exchange.exemptAnswerNames = Set(lists["audit_non_hmac_response_keys"] ?? [])
        switch outcome {
        case nil: return await devices.request(exchange, of: tenant)
        case .refused(let refusal): exchange.error = refusal.errors.joined(separator: "; ")
        case .answered(let answer, _): exchange.answer = AuditExchange.Answer(answer, wrapping)
        }
        await devices.response(exchange, of: tenant)
    }
}

extension AuditExchange.Identity {
    init(_ grant: TokenGrant) {
        self.init(accessor: grant.accessor)
        displayName = grant.displayName
        policies = grant.policies
        tokenPolicies = grant.tokenPolicies
        identityPolicies = grant.identityPolicies
        metadata = grant.metadata ?? [:]
        entityID = grant.entityID?.description ?? ""
        tokenType = grant.type.rawValue
        tokenTTL = grant.ttl
        tokenIssuedAt = grant.createdAt
        remainingUses = grant.numUses
    }
}

extension AuditExchange.Answer {
    fileprivate init(_ answer: SecretsAnswer, _ wrapping: LooseObject?) {
        self.init()
        warnings = answer.warnings
        leaseID = answer.leaseID
        if let wrapping {
            self.wrapping = (
                token: wrapping["token"]?.string ?? "", accessor: wrapping["accessor"]?.string ?? "",
                ttl: wrapping["ttl"]?.int ?? 0, creationPath: wrapping["creation_path"]?.string ?? ""
            )
            return
        }
        switch answer.body {
        case .data(let object), .doubled(let object): data = object
        case .auth(let auth):
            clientToken = auth.clientToken?.revealed()
            identity = AuditExchange.Identity(auth.grant)
        case .none, .empty, .envelope, .bare, .raw: break
        }
    }
}
