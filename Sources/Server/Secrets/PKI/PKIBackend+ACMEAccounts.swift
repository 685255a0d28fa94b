import Evidence
import Secrets

// Accounts of ACME (RFC 8555 §7.3).

extension PKIBackend {
    func newAccount(_ asked: Asked, _ directory: Directory, _ request: SecretsRequest) async throws
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

    func change(
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
    func changeKey(
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
}
