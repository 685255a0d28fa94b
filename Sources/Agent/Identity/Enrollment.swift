import API
import Evidence
package import Logging

/// How an agent comes to its first certificate: by the SecretID of an AppRole, which it gets wrapped and unwraps itself.
///
/// A wrapping token opens once. Where it does not open here, somebody else has opened it, and has the SecretID: that is said
/// as loudly as can be, and never passed over.
package struct Enrollment: Sendable {
    private static let pause: Duration = .seconds(5)

    let configuration: AgentConfiguration
    let hostname: String
    let logger: Logger

    package init(_ configuration: AgentConfiguration, hostname: String, logger: Logger) {
        self.configuration = configuration
        self.hostname = hostname
        self.logger = logger
    }

    /// Enrols, and waits until somebody has let it in where the server wants that.
    ///
    /// - Throws: `EnrollmentFailure`, `HostFile.Fault`, `APIFailure`, `SecretsFailure`, `CancellationError`.
    package func run() async throws {
        guard let enroll = configuration.enroll else {
            throw EnrollmentFailure(
                "\(configuration.identityFile) has no certificate, and the configuration says nothing of how to enrol",
                remedy:
                    "give enroll.role_id and enroll.wrapped_secret_id_file, or put key and certificate there"
            )
        }
        guard let address = ServerAddress(configuration.server) else {
            throw EnrollmentFailure(
                "server is no address",
                remedy: "write it as https://muniment.example.org"
            )
        }
        try HostFile.makeFolder(configuration.folder)
        let server = APIClient.Connection(address: address, certificateAuthorityFile: configuration.caFile)
        let connection = SecretsClient.Connection(server, namespace: configuration.namespace)
        try await SecretsClient.with(connection) { client in
            let begun = try await begin(enroll, client)
            let own = client.with(token: begun.token)
            try await certify(own, begun.key)
            HostFile.remove(EnrollmentBegun.file(in: configuration.folder))
            // Of no more use to anybody; where it stays, it ends by itself.
            _ = try? await own.write("auth/token/revoke-self")
        }
    }

    /// The login, which is used up by it, with the key that it enrols: kept until there is a certificate, so that a host that
    /// is started anew while it waits goes on. A new wrapped SecretID begins anew.
    private func begin(_ enroll: AgentConfiguration.Enrollment, _ client: SecretsClient) async throws
        -> EnrollmentBegun
    {
        let file = EnrollmentBegun.file(in: configuration.folder)
        if try HostFile.read(enroll.wrappedSecretIDFile, limit: 4_096) == nil,
            let begun = try EnrollmentBegun(file: file)
        {
            logger.notice("enrolling goes on where it was")
            return begun
        }
        let wrapping = try token(inFile: enroll.wrappedSecretIDFile)
        let secretID = try await unwrap(wrapping, client)
        // It opens once: whoever finds the file has nothing by it.
        HostFile.remove(enroll.wrappedSecretIDFile)
        let login = try await client.write(
            "auth/\(enroll.mount ?? "approle")/login",
            ["role_id": .string(enroll.roleID), "secret_id": .string(secretID)]
        )
        guard let text = login.auth?["client_token"]?.string, let token = AccessToken(text) else {
            throw EnrollmentFailure(
                "the login gave no token",
                remedy: "see that \(configuration.server) is Muniment"
            )
        }
        let begun = EnrollmentBegun(key: HostKey(), token: token)
        try HostFile.replace(file, with: begun.bytes)
        return begun
    }

    private func token(inFile path: String) throws -> AccessToken {
        guard let bytes = try HostFile.read(path, limit: 4_096) else {
            throw EnrollmentFailure(
                "\(path) is not there",
                remedy: "have a wrapped SecretID put there: muniment approle secret-id ROLE --wrap-ttl 10m"
            )
        }
        let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
        guard let token = AccessToken(text) else {
            throw EnrollmentFailure(
                "\(path) holds no token",
                remedy: "put the wrapping token there and nothing else"
            )
        }
        return token
    }

    private func unwrap(_ wrapping: AccessToken, _ client: SecretsClient) async throws -> String {
        do {
            let answer = try await client.with(token: wrapping).write("sys/wrapping/unwrap")
            guard let secretID = answer.data?["secret_id"]?.string else {
                throw EnrollmentFailure(
                    "what was wrapped is no SecretID",
                    remedy: "wrap the answer of approle secret-id"
                )
            }
            return secretID
        } catch let SecretsFailure.refused(refused) where 400..<500 ~= refused.status && refused.status != 429
        {
            logger.critical("the wrapping token does not open: it was opened before, or its time is over")
            throw EnrollmentFailure(
                "the wrapping token does not open here: its time is over, or somebody else has opened it and has the SecretID",
                remedy:
                    "see who unwrapped it (muniment audit search), destroy the SecretID by its accessor, and wrap a new one"
            )
        }
    }

    private func certify(_ client: SecretsClient, _ key: HostKey) async throws {
        let body: LooseObject = [
            "csr": .string(try key.request(named: configuration.name)), "hostname": .string(hostname),
        ]
        var hasWaited = false
        while true {
            let answer = try await client.write("sys/agents/enroll/\(configuration.name)", body)
            guard let data = answer.data else {
                throw EnrollmentFailure("the server answered nothing", remedy: "see its log")
            }
            if data["state"]?.string == "waiting" {
                if !hasWaited {
                    logger.notice("enrolled, and waiting to be let in: \(data["reason"]?.string ?? "")")
                }
                hasWaited = true
                try await Task.sleep(for: Self.pause)
                // It may take somebody days. Where the token may not be renewed, what is sent next says so.
                _ = try? await client.write("auth/token/renew-self")
                continue
            }
            try HostIdentity(path: configuration.identityFile).replace(key, try Self.chain(data))
            logger.notice("enrolled", metadata: ["agent": "\(data["agent_id"]?.string ?? "")"])
            return
        }
    }

    static func chain(_ data: LooseObject) throws -> [String] {
        guard let leaf = data["certificate"]?.string else {
            throw EnrollmentFailure("the server answered no certificate", remedy: "see its log")
        }
        return [leaf] + (data["ca_chain"]?.array ?? []).compactMap(\.string)
    }
}

/// What an enrolment has begun with: for the agent's own user alone, and gone with the first certificate.
struct EnrollmentBegun: Sendable {
    var key: HostKey
    var token: AccessToken

    static func file(in folder: String) -> String { folder + "/enrolling.json" }

    init(key: HostKey, token: AccessToken) {
        self.key = key
        self.token = token
    }

    /// `nil` where there is none, or none that can be read.
    init?(file: String) throws(HostFile.Fault) {
        guard let bytes = try HostFile.read(file, limit: 16_384),
            let object = (try? LooseJSON(parsing: bytes))?.object,
            let key = object["key"]?.string.flatMap({ HostKey(pem: $0) }),
            let token = object["token"]?.string.flatMap({ AccessToken($0) })
        else { return nil }
        self.init(key: key, token: token)
    }

    var bytes: [UInt8] {
        let object: LooseObject = ["key": .string(key.pem), "token": .string(token.secret)]
        return LooseJSON.object(object).bytes
    }
}

/// Has the next certificate made over the connection, when two thirds of the present one are over.
struct Renewal: Sendable {
    let identity: HostIdentity
    let name: String

    /// When it is time; `nil` where there is no certificate.
    func due() throws -> Instant? {
        guard let (from, until) = try identity.validity() else { return nil }
        return from.advanced(by: until.duration(since: from) / 3 * 2)
    }

    /// A new key each time; the old one is gone with its file.
    func renew(over link: AgentLink) async throws {
        let key = HostKey()
        let answer = try await link.ask(
            "POST",
            "sys/agents/renew",
            body: ["csr": .string(try key.request(named: name))]
        )
        guard answer.status == 200, let data = answer.body?["data"]?.object else {
            let said = (answer.body?["errors"]?.array ?? []).compactMap(\.string).joined(separator: "; ")
            throw EnrollmentFailure(
                "the certificate was not renewed: \(said.isEmpty ? "status \(answer.status)" : said)",
                remedy: "see the server's log; it is tried again"
            )
        }
        try identity.replace(key, try Enrollment.chain(data))
    }
}
