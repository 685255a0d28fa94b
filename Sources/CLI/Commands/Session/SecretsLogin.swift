import API
import ArgumentParser
import Evidence

/// `login --method`: signs in at `/v1` and keeps the token where clients of Vault look for it.
struct SecretsLogin: ParsableArguments {
    enum Method: String, ExpressibleByArgument, CaseIterable {
        case token
        case userpass
        case approle
        case jwt
        case kubernetes
    }

    @Option(
        help: ArgumentHelp(
            "For secrets: how to sign in. The token is kept in ~/.vault-token, and with the profile where the server is "
                + "the profile's.",
            valueName: "method"
        )
    )
    var method: Method?

    @Option(
        help: ArgumentHelp("For secrets: where the method is enabled (default: its name).", valueName: "path")
    )
    var path: String?

    @Option(help: ArgumentHelp("For userpass; the password is typed in or piped in.", valueName: "name"))
    var username: String?

    @Option(help: ArgumentHelp("For approle; the secret ID is typed in or piped in.", valueName: "id"))
    var roleID: String?

    @Option(
        help: ArgumentHelp("For jwt and kubernetes; the token is typed in or piped in.", valueName: "name")
    )
    var role: String?

    @Option(help: ArgumentHelp("For secrets: the namespace, which is a tenant.", valueName: "name"))
    var namespace: String?

    func validate() throws {
        func need(_ value: String?, _ name: String) throws {
            guard value != nil else {
                throw ValidationError("--method \(method?.rawValue ?? "") needs \(name)")
            }
        }
        switch method {
        case .userpass: try need(username, "--username")
        case .approle: try need(roleID, "--role-id")
        case .jwt, .kubernetes: try need(role, "--role")
        case .token: break
        case nil:
            guard username == nil, roleID == nil, role == nil, path == nil, namespace == nil else {
                throw ValidationError("name the way to sign in: --method userpass, approle, jwt …")
            }
        }
    }

    /// The path below `/v1` and the body; the secret is asked for here.
    ///
    /// - Throws: `Refusal`.
    func question(_ method: Method, secret: (String) throws -> String) throws -> (String, LooseObject) {
        let base = "auth/\(path ?? method.rawValue)/login"
        return switch method {
        case .token: ("auth/token/lookup-self", [:])
        case .userpass: ("\(base)/\(username ?? "")", ["password": .string(try secret("password"))])
        case .approle:
            (base, ["role_id": .string(roleID ?? ""), "secret_id": .string(try secret("secret ID"))])
        case .jwt, .kubernetes:
            (base, ["role": .string(role ?? ""), "jwt": .string(try secret("token to sign in with"))])
        }
    }

    /// - Returns: the token, and what is known of it.
    func signIn(
        _ method: Method,
        through client: SecretsClient,
        secret: (String) throws -> String = TypedIn.requiredSecret
    ) async throws -> (AccessToken, LooseObject) {
        let (path, body) = try question(method, secret: secret)
        guard method != .token else {
            let given = try client.connection.server.token ?? AccessToken(try secret("token"))
            guard let token = given else {
                throw Refusal.input("that is no token", remedy: "type the token alone, or name --token-file")
            }
            var data = try await client.with(token: token).read(path).data ?? [:]
            data["id"] = nil
            return (token, data)
        }
        // Without the token of before: who signs in anew need not be anybody.
        let answer = try await client.with(token: nil).write(path, body)
        var auth = answer.auth ?? [:]
        guard let token = auth["client_token"]?.string.flatMap({ AccessToken($0) }) else {
            throw APIFailure.unreadable(status: answer.status, reason: "no token came with the answer")
        }
        auth["client_token"] = nil
        return (token, auth)
    }
}
