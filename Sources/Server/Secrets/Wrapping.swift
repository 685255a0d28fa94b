import Access
import Evidence
import Postgres
import Secrets

/// Answers that are kept for whoever has a token that is good once (response wrapping): the contract's §5.
struct Wrapping: SystemRoutes {
    let access: Access
    let cubbyholes: Cubbyholes

    /// The policy of such a token, which can do nothing but be unwrapped.
    static let policy = Policy.responseWrapping
    private static let place = "response"

    /// Keeps an envelope under a token of its own.
    ///
    /// - Parameter ttl: in seconds.
    /// - Returns: what `wrap_info` holds, and the accessor.
    func wrap(
        _ envelope: LooseObject,
        of answer: SecretsAnswer,
        _ asked: SecretsRequest,
        creationPath: String? = nil,
        ttl: Int
    ) async throws -> (info: LooseObject, accessor: String) {
        let made = try await access.createWrappingToken(
            of: asked.tenant,
            policy: Self.policy,
            path: creationPath ?? asked.fullPath,
            ttl: ttl
        )
        try await cubbyholes.write(
            LooseJSON.object(envelope).bytes,
            at: Self.place,
            of: made.grant.tokenID,
            in: asked.tenant.id
        )
        var info: LooseObject = [
            "token": .string(made.token.revealed()),
            "accessor": .string(made.grant.accessor),
            "ttl": .number(ttl),
            "creation_time": .string(made.grant.createdAt.rfc3339),
            "creation_path": .string(made.grant.path),
        ]
        if case .auth(let auth) = answer.body { info["wrapped_accessor"] = .string(auth.grant.accessor) }
        return (info, made.grant.accessor)
    }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer? {
        switch request.path {
        case "wrapping/wrap" where request.isWrite: return try wrap(request)
        case "wrapping/unwrap" where request.isWrite: return try await unwrap(request)
        case "wrapping/lookup" where request.isWrite || request.operation == .read:
            return try await lookup(request)
        case "wrapping/rewrap" where request.isWrite: return try await rewrap(request)
        default: return nil
        }
    }

    /// Answers what was sent, doubled; the header wraps it.
    private func wrap(_ request: SecretsRequest) throws -> SecretsAnswer {
        guard request.wrapTTL != nil else {
            throw SecretsRefusal(400, "endpoint requires response wrapping to be used")
        }
        return .data(request.body)
    }

    private func unwrap(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let (_, envelope) = try await open(request, needsCaller: true)
        return SecretsAnswer(.envelope(envelope))
    }

    private func rewrap(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let (grant, envelope) = try await open(request, needsCaller: false)
        var answer = SecretsAnswer(.envelope(envelope))
        answer.rewrapping = (path: grant.path, ttl: grant.ttl)
        return answer
    }

    private func lookup(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let grant = try await wrapper(of: request).grant
        return .data([
            "creation_time": .string(grant.createdAt.rfc3339),
            "creation_path": .string(grant.path),
            "creation_ttl": .number(grant.ttl),
        ])
    }

    private static let invalid = SecretsRefusal(400, "wrapping token is not valid or does not exist")

    /// The wrapping token that the body names, or the one that asks.
    private func wrapper(of request: SecretsRequest) async throws -> (token: ClientToken, grant: TokenGrant) {
        guard let token = try request.text("token").map(ClientToken.init) ?? request.clientToken,
            let grant = try await access.grant(for: token), grant.tenant.id == request.tenant.id,
            grant.policies == [Self.policy], grant.isOrphan, grant.numUses == 1,
            grant.explicitMaxTTL == grant.ttl
        else { throw Self.invalid }
        return (token, grant)
    }

    /// Takes what the token is good for, once: of several at the same time one gets it.
    private func open(_ request: SecretsRequest, needsCaller: Bool) async throws -> (TokenGrant, LooseObject)
    {
        if needsCaller, request.has("token") {
            guard let caller = request.token, caller.admits(request.address) else {
                throw SecretsRefusal.denied
            }
        }
        let (_, grant) = try await wrapper(of: request)
        let kept = try await cubbyholes.read(Self.place, of: grant.tokenID, in: request.tenant.id)
        guard try await access.use(grant), let kept, let envelope = try? LooseJSON(parsing: kept).object
        else {
            throw Self.invalid
        }
        try await cubbyholes.empty(of: [grant.tokenID], in: request.tenant.id)
        return (grant, envelope)
    }
}
