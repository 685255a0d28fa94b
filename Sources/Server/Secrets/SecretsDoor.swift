import API
import Access
import Evidence
import Ledger
import Postgres
import Secrets

/// The pages' way to secrets. Each question is a request of Vault's API, made within the server for who is signed in: by the
/// same policies and quotas, and in the same record, as if it had come over HTTP.
struct SecretsDoor: Sendable {
    let parts: SecretsParts

    var isSealed: Bool { parts.barrier.isSealed }

    func sealStatus() async throws -> SealStatus { try await parts.seal.seal.status() }

    /// Who is signed in, with what the policies give it at this moment.
    ///
    /// - Parameter address: that the request came from.
    /// - Throws: `NotSignedIn` where it has been signed out meanwhile.
    func visitor(_ caller: Caller, from address: String) async throws -> SecretsVisitor {
        guard let grant = try await parts.access.grant(of: caller) else { throw NotSignedIn() }
        let (rules, subject) = try await parts.access.rights(grant)
        return SecretsVisitor(
            caller: caller,
            grant: grant,
            rules: rules,
            subject: subject,
            address: address,
            now: parts.clock.now()
        )
    }

    /// The mount that a path is below, and what is left of the path.
    func resolve(_ path: String, for visitor: SecretsVisitor) async throws -> (mount: Mount, rest: String)? {
        try await parts.mounts.table(of: visitor.grant.tenant.id, revision: visitor.grant.mountRevision)
            .resolve(path)
    }

    /// Asks, and gives what is answered, once that is recorded.
    ///
    /// - Parameter path: from the namespace on, decoded; of a list with a slash at its end.
    /// - Throws: `SecretsRefusal`, whatever went wrong.
    func ask(
        _ operation: Capability,
        _ path: String,
        _ body: LooseObject = [:],
        query: [String: String] = [:],
        for visitor: SecretsVisitor
    ) async throws -> SecretsAnswer {
        do {
            return try await SecretsWork(parts: parts).run(operation, path, body, query, for: visitor)
        } catch let error as CancellationError {
            throw error
        } catch {
            let refusal = SecretsRefusal(answering: error)
            // Of a fault the log gets the cause, by whoever reads what is thrown here.
            if refusal.status == 500 { throw error }
            throw refusal
        }
    }

    /// Records what a page refuses by itself, and gives it back to be told.
    func refused(_ refusal: SecretsRefusal, at path: String, for visitor: SecretsVisitor) async throws
        -> SecretsRefusal
    {
        try await SecretsWork(parts: parts).refused(refusal, "page", path, to: visitor)
    }

    /// As `ask`, for what has data; empty for an answer without.
    func data(
        _ operation: Capability,
        _ path: String,
        _ body: LooseObject = [:],
        query: [String: String] = [:],
        for visitor: SecretsVisitor
    ) async throws -> LooseObject {
        try await ask(operation, path, body, query: query, for: visitor).data
    }

    /// The names in a list; none where the list is empty, which Vault's clients are told as a 404.
    func names(_ path: String, query: [String: String] = [:], for visitor: SecretsVisitor) async throws
        -> [String]
    {
        do {
            return try await data(.list, path, query: query, for: visitor)["keys"]?.array?
                .compactMap(\.string) ?? []
        } catch let refusal as SecretsRefusal where refusal == .missing {
            return []
        }
    }
}

/// Who reads a page of secrets, as policies know them.
struct SecretsVisitor: Sendable {
    let caller: Caller
    let grant: TokenGrant
    let rules: AccessRules
    let subject: PolicySubject
    let address: String
    let now: Instant

    /// Whether a request would be allowed, as far as that is known without making it. Nothing is recorded: a page asks which
    /// buttons to show.
    func may(_ operation: Capability, _ path: String, secret: String? = nil, needsSudo: Bool = false) -> Bool
    {
        rules.answer(
            PolicyQuestion(
                path: path,
                operation: operation,
                needsSudo: needsSudo,
                secretPath: secret,
                subject: subject,
                address: address,
                tokenTTL: grant.expiresAt == nil ? nil : grant.ttl,
                at: now
            )
        ).isAllowed
    }
}

extension SecretsAnswer {
    var data: LooseObject {
        switch body {
        case .data(let data), .doubled(let data), .bare(let data): data
        case .none, .empty, .auth, .envelope, .raw: [:]
        }
    }
}

extension SecretsRefusal {
    /// As a page tells of it.
    ///
    /// - Parameter path: that was asked for.
    func problem(at path: String) -> Problem {
        switch status {
        case 403, 401:
            .refused(
                403,
                "secret_denied",
                "your policies do not allow this at \(path)",
                field: "path",
                remedy: "ask who writes policies; the simulator says which one decides"
            )
        case 404:
            .refused(
                404,
                "unknown_secret",
                "there is nothing at \(path)",
                field: "path",
                remedy: "look at the folder that it should be in"
            )
        case 429:
            .refused(
                429,
                "quota_exceeded",
                "there were too many requests",
                field: nil,
                remedy: "wait a moment, or ask who keeps the quotas"
            )
        case 503:
            .refused(
                503,
                "sealed",
                "the secrets are sealed",
                field: nil,
                remedy: "whoever has shares of the key opens them: muniment operator unseal"
            )
        default:
            .refused(
                422,
                "secret_unfit",
                errors.isEmpty ? "the request can't be done" : errors.joined(separator: "; "),
                field: nil,
                remedy: "change what it says, and send it again"
            )
        }
    }
}
