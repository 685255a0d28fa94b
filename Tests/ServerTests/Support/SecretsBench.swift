import Access
import Evidence
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// A server whose seal is open and whose secrets are northwind's, with versioned ones at `kv/`.
struct SecretsBench: Sendable {
    let house: House
    /// A token that may do everything.
    let root: String
    /// The one share of the seal.
    let key: String

    static func with(
        configuring change: @Sendable (inout Configuration) -> Void = { _ in },
        _ body: @Sendable (SecretsBench) async throws -> Void
    ) async throws {
        let configure: @Sendable (inout Configuration) -> Void = { configuration in
            configuration.secretsTenant = "northwind"
            change(&configuration)
        }
        try await House.with(configuring: configure) { house in
            let made = try await house.ask(
                .put,
                "/v1/sys/init",
                ["secret_shares": 1, "secret_threshold": 1]
            )
            let key = try #require(made["keys"]?.array?.first?.string, "\(made.text)")
            let root = try #require(made["root_token"]?.string)
            let bench = SecretsBench(house: house, root: root, key: key)
            #expect(try await house.ask(.put, "/v1/sys/unseal", ["key": .string(key)])["sealed"] == false)
            let mount: JSON = ["type": "kv", "options": ["version": "2"]]
            #expect(try await bench.ask(.post, "sys/mounts/kv", mount).status == 204)
            try await body(bench)
        }
    }

    /// With the token that may do everything.
    func ask(_ method: HTTPRequest.Method, _ path: String, _ body: JSON? = nil) async throws -> Answer {
        try await house.ask(method, "/v1/" + path, body, ["X-Vault-Token": root])
    }

    func write(_ path: String, _ values: JSON) async throws {
        let answer = try await ask(.post, "kv/data/" + path, ["data": values])
        #expect(answer.status == 200, "\(answer.text)")
    }

    /// Mounts `database`, which makes accounts of `postgres` for the role `billing`.
    func lend(_ postgres: PrivatePostgres, maximumTTL: String = "24h") async throws {
        try await set("sys/mounts/database", ["type": "database"])
        try await set(
            "database/config/main",
            [
                "plugin_name": "postgresql-database-plugin", "connection_url": .string(postgres.url),
                "username": "postgres", "password": .string(PrivatePostgres.password), "allowed_roles": "*",
            ]
        )
        let creation =
            "CREATE ROLE \"{{name}}\" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'"
        try await set(
            "database/roles/billing",
            [
                "db_name": "main", "default_ttl": "1h", "max_ttl": .string(maximumTTL),
                "creation_statements": .string(creation),
            ]
        )
    }

    func set(_ path: String, _ body: JSON) async throws {
        let answer = try await ask(.post, path, body)
        try #require(answer.status == 204 || answer.status == 200, "\(path): \(answer.text)")
    }

    /// A person who is signed in and has one policy, bound to it.
    func person(_ name: String, _ rules: String, _ permissions: Set<Permission> = [.read]) async throws
        -> PersonBrowser
    {
        let browser = try await PersonBrowser(house, named: name, permissions)
        let text = "entity_bindings = [\"\(browser.caller.id)\"]\n" + rules
        _ = try await house.access.putPolicy("of-\(name)", text: text, by: house.northwind.caller)
        return browser
    }

    // MARK: The record

    /// What entries of the ledger `audit` say, the oldest first.
    func entries() async throws -> [JSON] {
        var told: [JSON] = []
        var after = -1
        while true {
            let page = try await house.get("/api/v1/ledgers/audit/entries?limit=1000&after=\(after)").items
            told += page.compactMap { $0["bytes"]?.string }.compactMap { Base64.decode($0) }
                .compactMap { try? JSON(parsing: $0) }
            guard page.count == 1_000 else { return told }
            after += page.count
        }
    }

    /// How many events of a type there are.
    func events(_ type: String) async throws -> Int {
        try await entries().count { $0["type"]?.string?.hasSuffix(type) == true }
    }

    /// What the record tells of each time that a path was read.
    func reads(of path: String) async throws -> [JSON] {
        try await entries().compactMap { $0["data"] }.filter { data in
            data["secret_id"]?.string == path && data["event_data", "operation"] == "read"
        }
    }
}

/// A browser in which a person of northwind is signed in, without scripts.
struct PersonBrowser: Sendable {
    let house: House
    let caller: Caller
    private let cookie: [String: String]

    init(_ house: House, named name: String, _ permissions: Set<Permission> = [.read]) async throws {
        self.house = house
        caller = try await house.access.createCaller(
            CallerDraft(kind: .person, name: name, permissions: permissions),
            by: house.northwind.caller
        ).caller
        let token = try await house.access.issueToken(for: name, by: house.northwind.caller).token
        let session = try #require(try await house.access.startSession(with: token))
        cookie = ["Cookie": "muniment_session=\(session.token.token.revealed())", "Accept": "text/html"]
    }

    func ask(_ method: HTTPRequest.Method, _ path: String) async throws -> Answer {
        try await house.ask(method, path, nil, cookie)
    }

    func get(_ path: String) async throws -> String {
        let answer = try await ask(.get, path)
        #expect(answer.status == 200, "\(path): \(answer.text)")
        return answer.text
    }

    /// A form of one of our own pages.
    func post(_ path: String, _ fields: [String: String] = [:]) async throws -> Answer {
        func encoded(_ text: String) -> String {
            text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        }
        let form = fields.map { "\(encoded($0.key))=\(encoded($0.value))" }.joined(separator: "&")
        let headers = [
            "Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded",
        ]
        return try await house.ask(
            .post,
            path,
            bytes: Array(form.utf8),
            token: nil,
            cookie.merging(headers) { $1 }
        )
    }
}

extension JSON {
    fileprivate subscript(names: String...) -> JSON? {
        names.reduce(self as JSON?) { value, name in value?[name] }
    }
}
