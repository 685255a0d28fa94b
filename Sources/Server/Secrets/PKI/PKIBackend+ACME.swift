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
    fileprivate struct Directory {
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
    private struct Asked {
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
                "id": .string(made.id.text), "key_type": "hs", "acme_directory": .string(request.path),
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

    private static func json(_ object: LooseObject, status: Int = 200) -> SecretsAnswer {
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
            (key, account) = (found.key, found)
        }
        guard message.isSigned(by: key) else {
            throw ACMEProblem(.malformed, "the signature is not the key's", status: 403)
        }
        try await pki.use(nonce: message.nonce, at: place)
        return Asked(message: message, key: key, account: account)
    }

    // MARK: Accounts

    private func newAccount(_ asked: Asked, _ directory: Directory, _ request: SecretsRequest) async throws
        -> SecretsAnswer
    {
        let place = request.pkiPlace
        guard asked.message.jwk != nil else {
            throw ACMEProblem(.malformed, "a new account shows its key as jwk")
        }
        if let known = try await pki.account(thumbprint: asked.key.thumbprint, at: place) {
            guard known.status == "valid" else {
                throw ACMEProblem(.unauthorized, "the account is \(known.status)", status: 403)
            }
            return Self.shown(known, directory, status: 200)
        }
        if asked.payload["onlyReturnExisting"]?.bool == true {
            throw ACMEProblem(.accountDoesNotExist, "the key has no account")
        }
        let binding = try await binding(asked, directory, request)
        let made = try await pki.makeAccount(
            asked.key,
            contacts: try Self.contacts(asked.payload) ?? [],
            binding: binding,
            at: place
        )
        return Self.shown(made.account, directory, status: made.isNew ? 201 : 200)
    }

    /// Whose binding an account is opened with; `nil` for none, where none is wanted.
    private func binding(_ asked: Asked, _ directory: Directory, _ request: SecretsRequest) async throws
        -> UniqueID?
    {
        guard let body = asked.payload["externalAccountBinding"]?.object else {
            guard directory.settings.text("eab_policy") == "not-required" else {
                throw ACMEProblem(
                    .externalAccountRequired,
                    "an external account binding is needed: POST acme/new-eab with a token makes one",
                    status: 403
                )
            }
            return nil
        }
        // Its payload is the account's key, signed with the binding's.
        guard let message = ACMEMessage(body), let id = message.account.flatMap({ UniqueID($0) }),
            let key = try await pki.bindingKey(id, at: request.pkiPlace), message.isBound(by: key),
            message.payload.flatMap(ACMEKey.init) == asked.key, message.url == asked.message.url
        else { throw ACMEProblem(.unauthorized, "the external account binding is not good", status: 403) }
        return id
    }

    private static func contacts(_ payload: LooseObject) throws -> [String]? {
        guard let list = payload["contact"]?.array else { return nil }
        let contacts = list.compactMap(\.string)
        guard contacts.count == list.count, contacts.count <= 16,
            contacts.allSatisfy({ $0.hasPrefix("mailto:") && $0.utf8.count <= 320 })
        else { throw ACMEProblem(.malformed, "contacts are at most sixteen mailto: addresses") }
        return contacts
    }

    private func change(
        _ account: ACMEAccount,
        _ id: String,
        _ asked: Asked,
        _ directory: Directory,
        _ request: SecretsRequest
    ) async throws -> SecretsAnswer {
        guard account.id.text == id else {
            throw ACMEProblem(.unauthorized, "the account is another's", status: 403)
        }
        let deactivates = asked.payload["status"]?.string == "deactivated"
        try await pki.change(
            account: account.id,
            contacts: try Self.contacts(asked.payload),
            deactivates: deactivates,
            at: request.pkiPlace
        )
        return Self.shown(
            try await pki.account(account.id, at: request.pkiPlace) ?? account,
            directory,
            status: 200
        )
    }

    /// RFC 8555 §7.3.5: the new key signs, inside what the old one has signed, that it takes over.
    private func changeKey(
        _ account: ACMEAccount,
        _ asked: Asked,
        _ directory: Directory,
        _ request: SecretsRequest
    ) async throws -> SecretsAnswer {
        guard let inner = ACMEMessage(asked.payload), let key = inner.jwk.flatMap(ACMEKey.init),
            inner.isSigned(by: key), inner.url == asked.message.url,
            inner.payload?["account"]?.string == directory.url("account/\(account.id.text)"),
            inner.payload?["oldKey"]?.object.flatMap(ACMEKey.init) == account.key
        else {
            throw ACMEProblem(
                .malformed,
                "the inner request does not say that its key takes over this account"
            )
        }
        try await pki.change(account: account.id, key: key, at: request.pkiPlace)
        return Self.shown(account, directory, status: 200)
    }

    private static func shown(_ account: ACMEAccount, _ directory: Directory, status: Int) -> SecretsAnswer {
        var answer = json(
            [
                "status": .string(account.status), "contact": .strings(account.contacts),
                "orders": .string(directory.url("orders")),
            ],
            status: status
        )
        answer.headers["Location"] = directory.url("account/\(account.id.text)")
        return answer
    }

    // MARK: Orders

    private func newOrder(
        _ account: ACMEAccount,
        _ asked: Asked,
        _ directory: Directory,
        _ request: SecretsRequest
    ) async throws -> SecretsAnswer {
        let identifiers = (asked.payload["identifiers"]?.array ?? []).map { item in
            ACMEIdentifier(
                type: item["type"]?.string ?? "",
                value: (item["value"]?.string ?? "").lowercased()
            )
        }
        if let name = directory.role, let role = try await pki.role(name, at: request.pkiPlace) {
            for identifier in identifiers where identifier.type == "dns" && !role.isAllowed(identifier.value)
            {
                throw ACMEProblem(
                    .rejectedIdentifier,
                    "\(identifier.value) is not allowed by this directory's role",
                    status: 403
                )
            }
        }
        let order = try await pki.makeOrder(
            identifiers,
            of: account.id,
            directory: directory.path,
            at: request.pkiPlace
        )
        var answer = try await shown(order, directory)
        answer.status = 201
        return answer
    }

    private func order(_ text: String, _ account: ACMEAccount, _ request: SecretsRequest) async throws
        -> ACMEOrder
    {
        guard let id = UniqueID(text),
            let order = try await pki.order(id, of: account.id, at: request.pkiPlace)
        else { throw ACMEProblem(.malformed, "no such order", status: 404) }
        return order
    }

    private func shown(_ order: ACMEOrder, _ directory: Directory) async throws -> SecretsAnswer {
        let url = directory.url("order/\(order.id.text)")
        var object: LooseObject = [
            "status": .string(order.status), "expires": .string(order.expiresAt.rfc3339),
            "identifiers": .array(order.identifiers.map(\.object)),
            "authorizations": .strings(
                order.authorizations.map { directory.url("authorization/\($0.id.text)") }
            ),
            "finalize": .string(url + "/finalize"),
        ]
        if order.chain != nil { object["certificate"] = .string(url + "/cert") }
        if let error = order.error { object["error"] = error }
        var answer = Self.json(object)
        answer.headers["Location"] = url
        return answer
    }

    private func finalize(
        _ order: ACMEOrder,
        _ asked: Asked,
        _ directory: Directory,
        _ request: SecretsRequest
    ) async throws -> SecretsAnswer {
        guard order.status == "ready" else {
            // Asked once more after an answer that was lost.
            if order.status == "valid" { return try await shown(order, directory) }
            throw ACMEProblem(.orderNotReady, "the order is \(order.status)", status: 403)
        }
        guard let der = asked.payload["csr"]?.string.flatMap({ Base64URL.decode($0) }) else {
            throw ACMEProblem(.badCSR, "csr is missing, or not base64url")
        }
        let csr: SigningRequest
        do {
            csr = try SigningRequest(der: der)
        } catch {
            throw ACMEProblem(.badCSR, error.text)
        }
        try await pki.finalize(
            order,
            csr,
            role: directory.role,
            issuer: directory.issuer,
            lifetimes: request.lifetimes,
            at: request.pkiPlace
        )
        let settled = try await pki.order(order.id, of: order.account, at: request.pkiPlace) ?? order
        var answer = try await shown(settled, directory)
        answer.facts.eventType = .secretDynamicIssued
        if let serial = settled.serial { answer.facts.data = ["serial_number": .string(serial)] }
        return answer
    }

    // MARK: Authorizations

    private func found(_ text: String, _ account: ACMEAccount, _ request: SecretsRequest) async throws
        -> ACMEAuthorization
    {
        guard let id = UniqueID(text),
            let found = try await pki.authorization(id, of: account.id, at: request.pkiPlace)
        else { throw ACMEProblem(.malformed, "no such authorization", status: 404) }
        return found
    }

    private func authorization(
        _ text: String,
        _ account: ACMEAccount,
        _ asked: Asked,
        _ directory: Directory,
        _ request: SecretsRequest
    ) async throws -> SecretsAnswer {
        var found = try await found(text, account, request)
        if asked.payload["status"]?.string == "deactivated" {
            try await pki.deactivate(found.id, at: request.pkiPlace)
            found.status = "deactivated"
        }
        var object: LooseObject = [
            "identifier": found.identifier.object, "status": .string(found.status),
            "expires": .string(found.expiresAt.rfc3339),
            "challenges": .array(found.challenges.map { .object(found.shown($0, directory.url)) }),
        ]
        if found.isWildcard { object["wildcard"] = true }
        return Self.json(object)
    }

    /// The client says that its answer is there to be seen: it is looked at once, at once.
    private func challenge(
        _ rest: [String],
        _ account: ACMEAccount,
        _ asked: Asked,
        _ directory: Directory,
        _ request: SecretsRequest
    ) async throws -> SecretsAnswer {
        var found = try await found(rest[1], account, request)
        let type = rest[2]
        guard found.challenges.contains(type) else {
            throw ACMEProblem(.malformed, "no such challenge", status: 404)
        }
        if asked.message.payload != nil, found.status == "pending" {
            guard found.expiresAt > request.now else {
                throw ACMEProblem(.malformed, "the authorization has ended at \(found.expiresAt)")
            }
            let problem = try await validator.problem(found, type, account.key, directory.settings)
            try await pki.settle(found, type, problem: problem, at: request.pkiPlace)
            found = try await self.found(rest[1], account, request)
        }
        var answer = Self.json(found.shown(type, directory.url))
        answer.headers["Location"] = directory.url("challenge/\(found.id.text)/\(type)")
        // RFC 8555, section 7.5.1: which authorization it is of.
        answer.headers["Link"] = "<\(directory.url("authorization/\(found.id.text)"))>;rel=\"up\""
        return answer
    }

    // MARK: Revoking

    /// By the account that ordered it, or by whoever has its key.
    private func revoke(_ asked: Asked, _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let der = asked.payload["certificate"]?.string.flatMap({ Base64URL.decode($0) }),
            let certificate = try? Certificate(derEncoded: der), let serial = SerialNumber(certificate)
        else { throw ACMEProblem(.malformed, "certificate is missing, or no X.509 in base64url") }
        var reason = RevocationReason.unspecified
        if let code = asked.payload["reason"]?.int {
            guard let known = RevocationReason(code: code) else {
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
        let revoked = try await pki.revoke(certificate, reason, at: place)
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

extension ACMEAuthorization {
    /// A wildcard is proved in the DNS alone, an address over HTTP alone.
    fileprivate var challenges: [String] {
        if identifier.type == "ip" { return ["http-01"] }
        return isWildcard ? ["dns-01"] : ["http-01", "dns-01"]
    }

    fileprivate func shown(_ type: String, _ url: (String) -> String) -> LooseObject {
        var object: LooseObject = [
            "type": .string(type), "url": .string(url("challenge/\(id.text)/\(type)")),
            "token": .string(token),
            "status": .string(
                challenge == nil || challenge == type
                    ? (status == "deactivated" ? "invalid" : status) : "pending"
            ),
        ]
        if challenge == type {
            if status == "valid", let at = challengedAt { object["validated"] = .string(at.rfc3339) }
            if let error { object["error"] = error }
        }
        return object
    }
}
