import Evidence
import Foundation
import HTTPTypes
import TestSupport
import Testing

/// `after` and `limit` mean the same of every list, whatever answers it.
@Suite("Pages of lists")
struct ListPagesTests {
    private static let kept: [(path: String, body: JSON)] = [
        ("sys/auth/approle", ["type": "approle"]), ("sys/auth/userpass", ["type": "userpass"]),
        ("sys/mounts/transit", ["type": "transit"]), ("sys/mounts/pki", ["type": "pki"]),
        ("sys/policies/acl/one", ["policy": #"path "a" { capabilities = ["read"] }"#]),
        ("sys/policies/acl/two", ["policy": #"path "b" { capabilities = ["read"] }"#]),
        ("auth/approle/role/b", [:]), ("auth/approle/role/a", [:]), ("auth/approle/role/c-d", [:]),
        ("auth/approle/role/a/secret-id", [:]), ("auth/approle/role/a/secret-id", [:]),
        ("auth/approle/role/a/secret-id", [:]),
        ("auth/userpass/users/grace", ["password": "a good one"]),
        ("auth/userpass/users/ada", ["password": "a good one"]),
        ("auth/userpass/users/alan", ["password": "a good one"]),
        ("auth/token/roles/b", [:]), ("auth/token/roles/a", [:]), ("auth/token/roles/c", [:]),
        ("auth/token/create", [:]), ("auth/token/create", [:]),
        ("identity/entity", ["name": "b"]), ("identity/entity", ["name": "a"]),
        ("identity/entity", ["name": "c"]),
        ("identity/group", ["name": "b"]), ("identity/group", ["name": "a"]),
        ("identity/group", ["name": "c"]),
        ("transit/keys/b", [:]), ("transit/keys/a", [:]), ("transit/keys/c", [:]),
        ("sys/quotas/rate-limit/b", ["rate": 100_000, "path": "kv/"]),
        ("sys/quotas/rate-limit/a", ["rate": 100_000, "path": "transit/"]),
        ("sys/quotas/rate-limit/c", ["rate": 100_000, "path": "pki/"]),
        ("pki/root/generate/internal", ["common_name": "one", "key_type": "ec"]),
        ("pki/root/generate/internal", ["common_name": "two", "key_type": "ec"]),
        ("pki/root/generate/internal", ["common_name": "three", "key_type": "ec"]),
        ("pki/roles/b", [:]), ("pki/roles/a", [:]), ("pki/roles/c", [:]),
        ("cubbyhole/b/c", ["v": 1]), ("cubbyhole/a", ["v": 1]), ("cubbyhole/b/d", ["v": 1]),
        ("cubbyhole/e/f/g", ["v": 1]),
        ("kv/data/b/c", ["data": [:]]), ("kv/data/a", ["data": [:]]), ("kv/data/e", ["data": [:]]),
    ]

    private static let lists = [
        "sys/policies/acl?list=true", "sys/policy?list=true", "auth/approle/role?list=true",
        "auth/approle/role/a/secret-id?list=true", "auth/userpass/users?list=true",
        "auth/token/roles?list=true", "auth/token/accessors?list=true", "identity/entity/id?list=true",
        "identity/entity/name?list=true", "identity/group/id?list=true", "identity/group/name?list=true",
        "transit/keys?list=true", "sys/quotas/rate-limit?list=true", "pki/issuers?list=true",
        "pki/keys?list=true", "pki/roles?list=true", "pki/certs?list=true", "cubbyhole?list=true",
        "cubbyhole?scan=true", "kv/metadata?list=true", "kv/metadata?scan=true",
    ]

    /// The keys of a list, of which everything else in the answer tells, too; `nil` where there are none.
    private func keys(_ bench: SecretsBench, _ list: String, after: String = "", limit: String = "")
        async throws -> [String]?
    {
        let after = try #require(after.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
        let answer = try await bench.ask(.get, "\(list)&after=\(after)&limit=\(limit)")
        guard answer.status != 404 else { return nil }
        #expect(answer.status == 200, "\(list): \(answer.text)")
        if let infos = answer["data", "key_info"] {
            let named = infos.object?.map(\.name) ?? []
            let told = answer["data", "keys"]?.array?.compactMap(\.string) ?? []
            #expect(Set(named) == Set(told), "\(list)")
        }
        if list.hasPrefix("sys/policy?") {
            for others in [answer["data", "policies"], answer["keys"], answer["policies"]] {
                #expect(others == answer["data", "keys"], "\(answer.text)")
            }
        }
        return answer["data", "keys"]?.array?.compactMap(\.string)
    }

    @Test("every list gives itself page by page, in the order of bytes, and says where it ends")
    func pages() async throws {
        try await SecretsBench.with { bench in
            for (path, body) in Self.kept {
                let answer = try await bench.ask(.post, path, body)
                #expect(answer.status < 300, "\(path): \(answer.text)")
            }
            for list in Self.lists {
                let whole = try #require(try await keys(bench, list), "\(list)")
                #expect(whole.count >= 3, "\(list): \(whole)")
                #expect(whole == whole.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, "\(list)")
                for limit in 1...2 {
                    var read: [String] = []
                    while let page = try await keys(bench, list, after: read.last ?? "", limit: "\(limit)") {
                        #expect(!page.isEmpty && page.count <= limit, "\(list): \(page)")
                        read += page
                        guard read.count <= whole.count, !page.isEmpty else { break }
                    }
                    #expect(read == whole, "\(list) by \(limit)")
                }
                // A position, at which no key need stand; and what asks for all of it.
                #expect(try await keys(bench, list, after: whole[0] + "!") == Array(whole.dropFirst()))
                for all in ["0", "max"] { #expect(try await keys(bench, list, limit: all) == whole) }
                for bad in ["some", "-1", "1.5", "99999999999"] {
                    let answer = try await bench.ask(.get, "\(list)&limit=\(bad)")
                    #expect(answer.status == 400, "\(list) \(bad): \(answer.text)")
                    #expect(answer.text.contains("the parameter limit is not"), "\(list): \(answer.text)")
                }
            }
            #expect(try await keys(bench, "cubbyhole?scan=true") == ["a", "b/c", "b/d", "e/f/g"])
            #expect(try await keys(bench, "cubbyhole/b?scan=true") == ["c", "d"])
        }
    }

    @Test(
        "a policy's pagination_limit holds for a list that is read whole, and what is hidden takes no place"
    )
    func policies() async throws {
        try await SecretsBench.with { bench in
            _ = try await bench.ask(.post, "sys/auth/userpass", ["type": "userpass"])
            for name in ["ada", "alan", "grace", "kurt"] {
                let made = try await bench.ask(
                    .post,
                    "auth/userpass/users/\(name)",
                    ["password": "a good one"]
                )
                #expect(made.status == 204, "\(made.text)")
            }
            func token(_ text: String) async throws -> [String: String] {
                let policy: JSON = ["policy": .string(text)]
                #expect(try await bench.ask(.put, "sys/policies/acl/p", policy).status == 204)
                let made = try await bench.ask(.post, "auth/token/create", ["policies": ["p"]])
                return ["X-Vault-Token": try #require(made["auth", "client_token"]?.string, "\(made.text)")]
            }
            func names(_ query: String, _ token: [String: String]) async throws -> Answer {
                try await bench.house.ask(.get, "/v1/auth/userpass/users?list=true\(query)", nil, token)
            }
            let limited = try await token(
                #"path "auth/userpass/users" { capabilities = ["list"] pagination_limit = 2 }"#
            )
            for query in ["", "&limit=max", "&limit=2"] {
                #expect(try await names(query, limited)["data", "keys"] == ["ada", "alan"], "\(query)")
            }
            #expect(try await names("&after=alan", limited)["data", "keys"] == ["grace", "kurt"])
            #expect(try await names("&after=kurt", limited).status == 404)
            #expect(try await names("&limit=3", limited).status == 403)
            let filtered = try await token(
                """
                path "auth/userpass/users" {
                  capabilities = ["list"]
                  list_scan_response_keys_filter_path = "{{ .path }}{{ .key }}"
                }
                path "auth/userpass/users/alan" { capabilities = ["read"] }
                path "auth/userpass/users/kurt" { capabilities = ["read"] }
                """
            )
            #expect(try await names("&limit=1", filtered)["data", "keys"] == ["alan"])
            #expect(try await names("&limit=1&after=alan", filtered)["data", "keys"] == ["kurt"])
            #expect(try await names("&after=kurt", filtered).status == 404)
        }
    }
}
