import Access
import Evidence
import Postgres
import Secrets
import SwiftASN1
import X509

// ACME (RFC 8555): what clients such as certbot and lego ask for, without a token of ours. They sign each request, and prove
// that a name is theirs.

extension PKIBackend {
    /// One directory: whom it issues by, and the addresses of its clients.
    struct Directory {
        /// `acme`, `roles/NAME/acme` …: below the mount.
        var path: String
        /// As clients reach the mount, without a slash at its end.
        var address: String
        /// `nil` for whatever an order names.
        var role: String?
        var issuer: String?
        var settings: PKISettings

        func url(_ rest: String) -> String { "\(address)/\(path)/\(rest)" }
    }

    /// A request whose signature and nonce are good.
    struct Asked {
        var message: ACMEMessage
        var key: ACMEKey
        /// `nil` for who has none yet.
        var account: ACMEAccount?
        var payload: LooseObject { message.payload ?? [:] }
    }

    // MARK: Routes

    /// - Parameter parts: the path's, with `acme` among them.
    func acme(_ parts: [String], _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let place = parts.firstIndex(of: "acme") else { throw SecretsRefusal.unsupportedPath }
        let rest = Array(parts.dropFirst(place + 1))
        if rest == ["new-eab"] {
            guard request.isWrite else { throw SecretsRefusal.unsupportedOperation }
            let made = try await pki.makeBinding(at: request.pkiPlace)
            return .data([
                "id": .string(made.id.text), "key_type": "hs",
                "acme_directory": .string(parts.prefix(place + 1).joined(separator: "/") + "/directory"),
                "key": .string(Base64URL.encode(made.key)), "created_on": .string(request.now.rfc3339),
            ])
        }
        do {
            let directory = try await directory(Array(parts.prefix(place + 1)), request)
            var answer = try await answer(rest, directory, request)
            // A nonce with each answer saves its client a request.
            if request.isWrite || rest == ["new-nonce"] {
                answer.headers["Replay-Nonce"] = try await pki.makeNonce(at: request.pkiPlace)
            }
            if rest != ["directory"] {
                let index = "<\(directory.url("directory"))>;rel=\"index\""
                answer.headers["Link"] = answer.headers["Link"].map { "\(index), \($0)" } ?? index
            }
            return answer
        } catch let problem as ACMEProblem {
            return try await Self.answer(problem, pki, request)
        } catch let error as PKIError {
            return try await Self.answer(ACMEProblem(.malformed, error.text), pki, request)
        }
    }

    private static func answer(_ problem: ACMEProblem, _ pki: PKI, _ request: SecretsRequest) async throws
        -> SecretsAnswer
    {
        var object = problem.object
        if problem.kind == .badSignatureAlgorithm { object["algorithms"] = .strings(ACMEKey.algorithms) }
        var answer = SecretsAnswer.raw(
            LooseJSON.object(object).bytes,
            contentType: "application/problem+json"
        )
        answer.status = problem.status
        answer.headers["Replay-Nonce"] = try await pki.makeNonce(at: request.pkiPlace)
        answer.facts.data = ["problem": .string(problem.kind.rawValue)]
        return answer
    }

    /// - Throws: `ACMEProblem` where there is none of these.
    private func directory(_ parts: [String], _ request: SecretsRequest) async throws -> Directory {
        let authority = try await pki.authority(at: request.pkiPlace)
        let settings = authority.settings("acme", PKISettings.acme)
        let address = authority.settings("cluster", PKISettings.cluster).text("path")
        guard settings.flag("enabled"), !address.isEmpty else {
            throw ACMEProblem(
                .serverInternal,
                "ACME is not enabled: set path in config/cluster, and enabled in config/acme",
                status: 404
            )
        }
        var directory = Directory(
            path: parts.joined(separator: "/"),
            address: address.hasSuffix("/") ? String(address.dropLast()) : address,
            settings: settings
        )
        switch parts.map({ String($0) }) {
        case let parts where parts.count == 1: break
        case let parts where parts.count == 3 && parts[0] == "roles": directory.role = parts[1]
        case let parts where parts.count == 3 && parts[0] == "issuer": directory.issuer = parts[1]
        case let parts where parts.count == 5 && parts[0] == "issuer" && parts[2] == "roles":
            (directory.issuer, directory.role) = (parts[1], parts[3])
        default: throw SecretsRefusal.unsupportedPath
        }
        let roles = settings.texts("allowed_roles")
        if let role = directory.role {
            guard roles.contains("*") || roles.contains(role),
                try await pki.role(role, at: request.pkiPlace) != nil
            else { throw ACMEProblem(.malformed, "no such directory", status: 404) }
        } else {
            let policy = settings.text("default_directory_policy")
            if policy.hasPrefix("role:") {
                directory.role = String(policy.dropFirst(5))
            } else if policy != "sign-verbatim" {
                throw ACMEProblem(.malformed, "this directory is not served", status: 404)
            }
        }
        if let issuer = directory.issuer {
            let issuers = settings.texts("allowed_issuers")
            let found = try authority.issuer(issuer)
            guard issuers.contains("*") || issuers.contains(found.id.text) || issuers.contains(found.name)
            else {
                throw ACMEProblem(.malformed, "no such directory", status: 404)
            }
        }
        return directory
    }

    private func answer(_ rest: [String], _ directory: Directory, _ request: SecretsRequest) async throws
        -> SecretsAnswer
    {
        switch (rest.first ?? "", rest.count, request.operation) {
        case ("directory", 1, .read): return Self.json(directory.shown)
        case ("new-nonce", 1, .read): return SecretsAnswer(.none, status: 200)
        case (_, _, .create), (_, _, .update): break
        default: throw SecretsRefusal.unsupportedOperation
        }
        let asked = try await asked(rest, directory, request)
        switch (rest[0], rest.count) {
        case ("new-account", 1): return try await newAccount(asked, directory, request)
        case ("revoke-cert", 1): return try await revoke(asked, request)
        default: break
        }
        guard let account = asked.account else {
            throw ACMEProblem(.malformed, "this is asked for by an account: name it as kid")
        }
        switch (rest[0], rest.count) {
        case ("account", 2): return try await change(account, rest[1], asked, directory, request)
        case ("orders", 1):
            let orders = try await pki.orders(of: account.id, at: request.pkiPlace)
            return Self.json(["orders": .strings(orders.map { directory.url("order/\($0.text)") })])
        case ("key-change", 1): return try await changeKey(account, asked, directory, request)
        case ("new-order", 1): return try await newOrder(account, asked, directory, request)
        case ("order", 2): return try await shown(try await order(rest[1], account, request), directory)
        case ("order", 3) where rest[2] == "finalize":
            return try await finalize(try await order(rest[1], account, request), asked, directory, request)
        case ("order", 3) where rest[2] == "cert":
            guard let chain = try await order(rest[1], account, request).chain else {
                throw ACMEProblem(.orderNotReady, "there is no certificate yet", status: 403)
            }
            return .raw(Array(chain.utf8), contentType: "application/pem-certificate-chain")
        case ("authorization", 2): return try await authorization(rest[1], account, asked, directory, request)
        case ("challenge", 3): return try await challenge(rest, account, asked, directory, request)
        default: throw SecretsRefusal.unsupportedPath
        }
    }

    static func json(_ object: LooseObject, status: Int = 200) -> SecretsAnswer {
        var answer = SecretsAnswer.raw(LooseJSON.object(object).bytes, contentType: "application/json")
        answer.status = status
        return answer
    }

    // MARK: Who asks

    private func asked(_ rest: [String], _ directory: Directory, _ request: SecretsRequest) async throws
        -> Asked
    {
        guard let message = ACMEMessage(request.body) else {
            throw ACMEProblem(.malformed, "the request is no JWS in flattened JSON with jwk or kid")
        }
        guard ACMEKey.algorithms.contains(message.algorithm) else {
            throw ACMEProblem(.badSignatureAlgorithm, "\(message.algorithm.prefix(32)) is not taken")
        }
        guard message.url == directory.url(rest.joined(separator: "/")) else {
            throw ACMEProblem(.unauthorized, "the signed url is not the one that is asked for", status: 403)
        }
        let place = request.pkiPlace
        let key: ACMEKey
        var account: ACMEAccount?
        if let jwk = message.jwk {
            guard ["new-account", "revoke-cert"].contains(rest[0]) else {
                throw ACMEProblem(.malformed, "name the account as kid")
            }
            guard let named = ACMEKey(jwk) else {
                throw ACMEProblem(.badPublicKey, "the key is of a kind that is not taken")
            }
            key = named
        } else {
            let prefix = directory.url("account/")
            guard let kid = message.account, kid.hasPrefix(prefix),
                let id = UniqueID(String(kid.dropFirst(prefix.count))),
                let found = try await pki.account(id, at: place)
            else { throw ACMEProblem(.accountDoesNotExist, "no account has this kid") }
            guard found.status == "valid" else {
                throw ACMEProblem(.unauthorized, "the account is \(found.status)", status: 403)
            }
            guard found.isBound || directory.settings.text("eab_policy") != "always-required" else {
                throw ACMEProblem(
                    .externalAccountRequired,
                    "the account was opened without an external account binding: open one with",
                    status: 403
                )
            }
            (key, account) = (found.key, found)
        }
        guard message.isSigned(by: key) else {
            throw ACMEProblem(.malformed, "the signature is not the key's", status: 403)
        }
        try await pki.use(nonce: message.nonce, at: place)
        return Asked(message: message, key: key, account: account)
    }

    // MARK: Revoking

    /// By the account that ordered it, or by whoever has its key.
    private func revoke(_ asked: Asked, _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let der = asked.payload["certificate"]?.string.flatMap({ Base64URL.decode($0) }),
            let certificate = try? PKI.certificate(der: der), let serial = SerialNumber(certificate)
        else { throw ACMEProblem(.malformed, "certificate is missing, or no X.509 in base64url") }
        var reason = RevocationReason.unspecified
        if let code = asked.payload["reason"]?.int {
            // What is on hold is released by who has a token, and never by its client.
            guard let known = RevocationReason(code: code), known != .certificateHold else {
                throw ACMEProblem(.badRevocationReason, "reason \(code) is not taken")
            }
            reason = known
        }
        let place = request.pkiPlace
        let isOwn: Bool
        if let account = asked.account {
            isOwn = try await pki.hasOrdered(serial, account.id, at: place)
        } else {
            isOwn = asked.key.isKey(of: certificate)
        }
        guard isOwn else {
            throw ACMEProblem(.unauthorized, "the certificate is not this client's", status: 403)
        }
        if try await pki.certificate(serial: serial, at: place)?.revocation != nil {
            throw ACMEProblem(.alreadyRevoked, "the certificate was revoked before")
        }
        let revoked = try await pki.revoke(der: der, reason, at: place)
        try await whenRevoked(revoked, request.tenant.id, "acme")
        var answer = SecretsAnswer(.none, status: 200)
        answer.facts.eventType = .systemCertificateRevoked
        answer.facts.data = [
            "serial_number": .string(revoked.serial), "fingerprint": .string(revoked.fingerprint),
        ]
        return answer
    }
}

extension PKIBackend.Directory {
    fileprivate var shown: LooseObject {
        [
            "newNonce": .string(url("new-nonce")), "newAccount": .string(url("new-account")),
            "newOrder": .string(url("new-order")), "revokeCert": .string(url("revoke-cert")),
            "keyChange": .string(url("key-change")),
            "meta": [
                "externalAccountRequired": .bool(settings.text("eab_policy") != "not-required")
            ],
        ]
    }
}
