import Access
import Evidence
import Secrets

// Orders of ACME and the proofs that they want (RFC 8555 §7.4, §7.5).

extension PKIBackend {
    func newOrder(
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

    func order(_ text: String, _ account: ACMEAccount, _ request: SecretsRequest) async throws
        -> ACMEOrder
    {
        guard let id = UniqueID(text),
            let order = try await pki.order(id, of: account.id, at: request.pkiPlace)
        else { throw ACMEProblem(.malformed, "no such order", status: 404) }
        return order
    }

    func shown(_ order: ACMEOrder, _ directory: Directory) async throws -> SecretsAnswer {
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

    func finalize(
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
        do {
            try await pki.finalize(
                order,
                csr,
                role: directory.role,
                issuer: directory.issuer,
                keepsUsages: directory.settings.flag("allow_role_ext_key_usage"),
                lifetimes: request.lifetimes,
                at: request.pkiPlace
            )
        } catch let problem as ACMEProblem where problem.kind == .orderNotReady {
            // Asked twice at once: the certificate of who was first is the other's as well.
            let now = try await pki.order(order.id, of: order.account, at: request.pkiPlace)
            guard let now, now.status == "valid" else { throw problem }
            return try await shown(now, directory)
        }
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

    func authorization(
        _ text: String,
        _ account: ACMEAccount,
        _ asked: Asked,
        _ directory: Directory,
        _ request: SecretsRequest
    ) async throws -> SecretsAnswer {
        var found = try await found(text, account, request)
        if asked.payload["status"]?.string == "deactivated" {
            try await pki.deactivate(found, at: request.pkiPlace)
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
    func challenge(
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
