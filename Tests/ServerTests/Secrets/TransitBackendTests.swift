import Access
import Evidence
import Ledger
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

/// The backends themselves, below the tokens and policies that stand before them.
@Suite("Transit and quotas as Vault's clients ask for them")
struct TransitBackendTests {
    private struct Bench {
        let backend: TransitBackend
        let quotas: QuotaRoutes
        let mount: Mount
        let tenant: Tenant

        static func with(_ body: (Bench) async throws -> Void) async throws {
            try await TestDatabase.with { database in
                let barrier = Barrier()
                let tenant = try await database.makeTenant()
                let seal = Seal(
                    barrier: barrier,
                    database: database.app,
                    clock: SystemClock(),
                    tokens: Seal.RootTokens(tenant: { tenant }, makeRootToken: { _ in "hvs.token" })
                )
                let shares = ShareRequest(shares: 1, threshold: 1)
                let made = try await seal.initialize(InitializationRequest(shares: shares))
                _ = try await seal.unseal(key: made.keys.hex[0])
                let mounts = Mounts(database: database.app, clock: SystemClock())
                let mount = try await mounts.enable(
                    MountRequest(.secret, path: "transit", type: "transit"),
                    of: tenant
                )
                _ = try await mounts.enable(MountRequest(.secret, path: "test", type: "kv"), of: tenant)
                try await body(
                    Bench(
                        backend: TransitBackend(transit: Transit(database: database.app, barrier: barrier)),
                        quotas: QuotaRoutes(quotas: Quotas(database: database.app), mounts: mounts),
                        mount: mount,
                        tenant: Tenant(id: tenant, name: "tenant")
                    )
                )
            }
        }

        func request(_ operation: Capability, _ path: String, _ body: LooseObject) -> SecretsRequest {
            SecretsRequest(
                operation: operation,
                path: path,
                fullPath: "transit/" + path,
                mount: mount,
                body: body,
                query: [:],
                tenant: tenant,
                holder: nil,
                clientToken: nil,
                address: "192.0.2.1",
                certificates: { [] },
                now: Instant(microseconds: 1_800_000_000_000_000),
                wrapTTL: nil
            )
        }

        /// The answer's data; empty for one without.
        @discardableResult
        func ask(
            _ path: String,
            _ body: LooseObject = [:],
            _ operation: Capability = .update
        ) async throws -> LooseObject {
            try await data(of: backend.answer(request(operation, path, body)))
        }

        @discardableResult
        func quota(
            _ path: String,
            _ body: LooseObject = [:],
            _ operation: Capability = .update
        ) async throws -> LooseObject {
            let answer = try #require(try await quotas.answer(request(operation, "quotas/" + path, body)))
            return data(of: answer)
        }

        func data(of answer: SecretsAnswer) -> LooseObject {
            if case .data(let data) = answer.body { data } else { [:] }
        }

        func refusal(_ body: () async throws -> Void) async -> SecretsRefusal? {
            do {
                try await body()
                return nil
            } catch {
                return error as? SecretsRefusal
            }
        }
    }

    private func text(_ value: LooseJSON?) throws -> String { try #require(value?.string) }
    private let plaintext = LooseJSON.string(Base64.encode(Array("hi itsame".utf8)))

    @Test("a key is made, read, listed, rotated and deleted")
    func keys() async throws {
        try await Bench.with { bench in
            #expect(await bench.refusal { try await bench.ask("keys", [:], .list) } == .missing)
            #expect(await bench.refusal { try await bench.ask("keys/a", [:], .read) } == .missing)
            let made = try await bench.ask("keys/a", ["auto_rotate_period": "1h", "exportable": "true"])
            #expect(made["auto_rotate_period"] == 3_600)
            #expect(made["exportable"] == true)
            #expect(made["type"] == "aes256-gcm96")
            #expect(made["keys"]?["1"]?.int == 1_800_000_000)
            #expect(try await bench.backend.answer(bench.request(.update, "keys/a", [:])).warnings.count == 1)
            #expect(try await bench.ask("keys/a", [:], .read) == made)
            #expect(try await bench.ask("keys", [:], .list) == ["keys": ["a"]])
            try await bench.ask("keys/a/rotate")
            #expect(try await bench.ask("keys/a", [:], .read)["latest_version"] == 2)
            #expect(await bench.refusal { try await bench.ask("keys/a", [:], .delete) }?.status == 400)
            try await bench.ask("keys/a/config", ["deletion_allowed": true])
            #expect(try await bench.backend.answer(bench.request(.delete, "keys/a", [:])).status == 204)
            #expect(await bench.refusal { try await bench.ask("keys/a/rotate") }?.status == 400)
        }
    }

    @Test("of asymmetric keys the public half is shown")
    func publicKeys() async throws {
        try await Bench.with { bench in
            for type in ["ed25519", "ecdsa-p384", "rsa-2048"] {
                let shown = try await bench.ask("keys/\(type)", ["type": .string(type)])
                let key = try text(shown["keys"]?["1"]?["public_key"])
                #expect(
                    type == "ed25519"
                        ? Base64.decode(key)?.count == 32 : key.hasPrefix("-----BEGIN PUBLIC KEY")
                )
                #expect(shown["supports_signing"] == true)
                #expect(shown["supports_encryption"] == .bool(type == "rsa-2048"))
            }
            #expect(await bench.refusal { try await bench.ask("keys/b", ["type": "des"]) }?.status == 400)
        }
    }

    @Test("encrypted, rewrapped and decrypted")
    func encrypting() async throws {
        try await Bench.with { bench in
            #expect(
                await bench.refusal { try await bench.ask("encrypt/a", ["plaintext": plaintext]) }
                    == SecretsRefusal(400, "encryption key not found")
            )
            // Who may create makes the key by using it, and a context makes it a derived one.
            #expect(try await bench.backend.exists(bench.request(.update, "encrypt/a", [:])) == false)
            let first = try await bench.ask("encrypt/a", ["plaintext": plaintext, "nonce": nil], .create)
            #expect(try await bench.backend.exists(bench.request(.update, "encrypt/a", [:])) == true)
            try await bench.ask("encrypt/b", ["plaintext": plaintext, "context": "AAAA"], .create)
            #expect(try await bench.ask("keys/b", [:], .read)["derived"] == true)
            try await bench.ask("keys/a/rotate")
            let second = try await bench.ask("rewrap/a", ["ciphertext": first["ciphertext"] ?? nil])
            #expect(try text(second["ciphertext"]).hasPrefix("vault:v2:"))
            #expect(second["key_version"] == 2)
            for sealed in [first, second] {
                let opened = try await bench.ask("decrypt/a", ["ciphertext": sealed["ciphertext"] ?? nil])
                #expect(opened == ["plaintext": plaintext])
            }
            #expect(
                await bench.refusal { try await bench.ask("encrypt/a", ["plaintext": "%"]) }
                    == SecretsRefusal(400, "failed to base64-decode plaintext")
            )
            #expect(
                await bench.refusal { try await bench.ask("encrypt/a", ["plaintext": nil]) }
                    == SecretsRefusal(400, "missing plaintext")
            )
            // The URL-safe alphabet, lines, and nothing at all.
            for text in ["-_-_", "aGlo\naGlo\n", ""] {
                let sealed = try await bench.ask("encrypt/a", ["plaintext": .string(text)])
                let opened = try await bench.ask("decrypt/a", ["ciphertext": sealed["ciphertext"] ?? nil])
                let expected = Base64.decode(text.filter { !$0.isNewline })
                #expect(Base64.decode(try self.text(opened["plaintext"])) == expected)
            }
        }
    }

    @Test("of a batch each item has its result in its place, and those that are refused their error")
    func batches() async throws {
        try await Bench.with { bench in
            try await bench.ask("keys/a")
            let items: LooseJSON = [
                ["plaintext": plaintext, "reference": "one"], ["plaintext": "%", "reference": "two"], [:],
                ["plaintext": plaintext, "key_version": 7],
            ]
            let request = bench.request(.update, "encrypt/a", ["batch_input": items, "plaintext": nil])
            let answer = try await bench.backend.answer(request)
            #expect(answer.status == 400)
            let results = try #require(bench.data(of: answer)["batch_results"]?.array)
            #expect(results.count == 4)
            #expect(results[0]["reference"] == "one")
            #expect(results[1] == ["error": "failed to base64-decode plaintext", "reference": "two"])
            #expect(results[2] == ["error": "missing plaintext"])
            #expect(results[3]["error"]?.string?.contains("higher than the latest") == true)
            var lenient = request
            lenient.body["partial_failure_response_code"] = 207
            #expect(try await bench.backend.answer(lenient).status == 207)
            let sealed: [LooseJSON] = [
                ["ciphertext": results[0]["ciphertext"] ?? nil], ["ciphertext": "vault:v1:AAAA"],
            ]
            let opened = try await bench.ask("decrypt/a", ["batch_input": .array(sealed)])
            #expect(opened["batch_results"]?.array?.first == ["plaintext": plaintext])
            let signed = bench.request(.update, "hmac/a", ["batch_input": [["input": plaintext], [:]]])
            #expect(try await bench.backend.answer(signed).status == 200)
            for wrong in [[], "none", ["none"]] as [LooseJSON] {
                let said = await bench.refusal { try await bench.ask("encrypt/a", ["batch_input": wrong]) }
                #expect(said?.status == 400)
            }
            // A thousand at once.
            let many = (0..<1_000).map { _ in LooseJSON.object(["plaintext": plaintext]) }
            let all =
                try await bench.ask("encrypt/a", ["batch_input": .array(many)])["batch_results"]?.array ?? []
            #expect(Set(all.compactMap { $0["ciphertext"]?.string }).count == 1_000)
        }
    }

    @Test("signed and verified, the algorithm in the path or the body")
    func signing() async throws {
        try await Bench.with { bench in
            try await bench.ask("keys/e", ["type": "ecdsa-p256"])
            for (sign, verify) in [("sign/e", "verify/e/sha2-256"), ("sign/e/sha2-512", "verify/e/sha2-512")]
            {
                for marshaling in ["asn1", "jws"] as [LooseJSON] {
                    let signed = try await bench.ask(
                        sign,
                        ["input": plaintext, "marshaling_algorithm": marshaling, "salt_length": "auto"]
                    )
                    let answer = try await bench.ask(
                        verify,
                        [
                            "input": plaintext, "marshaling_algorithm": marshaling,
                            "signature": signed["signature"] ?? nil,
                        ]
                    )
                    #expect(answer == ["valid": true])
                }
            }
            let code = try await bench.ask("hmac/e/sha2-384", ["input": plaintext])
            let body: LooseObject = ["input": plaintext, "hmac": code["hmac"] ?? nil]
            #expect(try await bench.ask("verify/e/sha2-384", body) == ["valid": true])
            #expect(try await bench.ask("verify/e/sha2-256", body) == ["valid": false])
            #expect(
                await bench.refusal { try await bench.ask("verify/e", ["input": plaintext]) }?.status == 400
            )
            #expect(
                await bench.refusal { try await bench.ask("sign/e/md5", ["input": plaintext]) }?.status == 400
            )
            // A batch's items are verified each for itself.
            let batch = try await bench.ask(
                "verify/e/sha2-384",
                ["batch_input": [.object(body), ["input": "AAAA", "hmac": code["hmac"] ?? nil]]]
            )
            #expect(batch["batch_results"] == [["valid": true], ["valid": false]])
        }
    }

    @Test("data keys, random bytes and hashes")
    func keyless() async throws {
        try await Bench.with { bench in
            try await bench.ask("keys/a")
            for (bits, count) in [(nil, 32), (128, 16), (512, 64)] as [(LooseJSON, Int)] {
                let made = try await bench.ask("datakey/plaintext/a", ["bits": bits])
                let opened = try await bench.ask("decrypt/a", ["ciphertext": made["ciphertext"] ?? nil])
                #expect(opened["plaintext"] == made["plaintext"])
                #expect(Base64.decode(try text(made["plaintext"]))?.count == count)
            }
            #expect(try await bench.ask("datakey/wrapped/a")["plaintext"] == nil)
            #expect(
                await bench.refusal { try await bench.ask("datakey/plaintext/a", ["bits": 7]) }?.status == 400
            )
            #expect(
                Hex.decode(try text(try await bench.ask("random/16", ["format": "hex"])["random_bytes"]))?
                    .count == 16
            )
            #expect(Base64.decode(try text(try await bench.ask("random")["random_bytes"]))?.count == 32)
            let sourced = try await bench.ask("random/all/5")
            #expect(Base64.decode(try text(sourced["random_bytes"]))?.count == 5)
            for count in [0, 131_073, -1] {
                let said = await bench.refusal { try await bench.ask("random", ["bytes": .number(count)]) }
                #expect(said?.status == 400)
            }
            let sum = try await bench.ask("hash", ["input": .string(Base64.encode(Array("abc".utf8)))])
            #expect(sum["sum"] == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
            let other = try await bench.ask("hash/sha2-224", ["input": "YWJj", "format": "base64"])
            #expect(other["sum"] == .string(Base64.encode(TransitHash.sha224.hash(Array("abc".utf8)))))
        }
    }

    @Test("exported, backed up and restored as far as the key allows")
    func backups() async throws {
        try await Bench.with { bench in
            try await bench.ask("keys/a")
            #expect(
                await bench.refusal { try await bench.ask("export/hmac-key/a", [:], .read) }?.status == 400
            )
            try await bench.ask("keys/a/config", ["exportable": true, "allow_plaintext_backup": false])
            #expect(
                await bench.refusal { try await bench.ask("backup/a", [:], .read) }
                    == SecretsRefusal(500, "plaintext backup is disallowed on the policy")
            )
            try await bench.ask("keys/a/config", ["allow_plaintext_backup": true])
            for version in ["", "/1", "/latest"] {
                let exported = try await bench.ask("export/hmac-key/a" + version, [:], .read)
                #expect(exported["keys"]?.object?.count == 1)
                #expect(exported["name"] == "a")
            }
            let backup = try await bench.ask("backup/a", [:], .read)
            #expect(
                await bench.refusal { try await bench.ask("restore", backup) }
                    == SecretsRefusal(500, "key \"a\" already exists")
            )
            try await bench.ask("restore/b", backup)
            try await bench.ask("restore", backup.merging(["force": true]))
            #expect(try await bench.ask("keys", [:], .list)["keys"] == ["a", "b"])
            #expect(await bench.refusal { try await bench.ask("restore", ["backup": "AAAA"]) }?.status == 400)
        }
    }

    @Test(
        "no other path is served",
        arguments: [
            "", "keys", "keys/a/b/c", "nothing", "encrypt", "encrypt/a/b", "export/hmac-key", "datakey/a",
        ]
    )
    func unknownPaths(path: String) async throws {
        try await Bench.with { bench in
            let said = await bench.refusal { try await bench.ask(path) }
            #expect(said?.status == 404 || said?.status == 405, "\(path)")
        }
    }

    @Test("a quota is what its client set, and its path is of a mount")
    func quotas() async throws {
        try await Bench.with { bench in
            let body: LooseObject = [
                "name": "q", "path": "test/*", "rate": 100, "interval": "600", "block_interval": "600",
                "role": nil,
            ]
            try await bench.quota("rate-limit/q", body)
            let shown: LooseObject = [
                "name": "q", "type": "rate-limit", "path": "test/*", "role": "", "rate": 100, "interval": 600,
                "block_interval": 600,
            ]
            #expect(try await bench.quota("rate-limit/q", [:], .read) == shown)
            #expect(try await bench.quota("rate-limit", [:], .list) == ["keys": ["q"]])
            #expect(await bench.refusal { try await bench.quota("lease-count", [:], .list) } == .missing)
            let wrong: [LooseObject] = [
                ["rate": 101, "path": "/not-exist"], ["path": "test/"], ["rate": 0], ["rate": "fast"],
                ["rate": 1, "interval": "soon"],
            ]
            for body in wrong {
                #expect(
                    await bench.refusal { try await bench.quota("rate-limit/wrong", body) }?.status == 400
                )
            }
            try await bench.quota("rate-limit/q", ["rate": "7.5"])
            #expect(try await bench.quota("rate-limit/q", [:], .read)["rate"] == .number("7.5"))
            try await bench.quota("rate-limit/q", [:], .delete)
            #expect(await bench.refusal { try await bench.quota("rate-limit/q", [:], .read) } == .missing)
            let other = try await bench.quotas.answer(bench.request(.read, "mounts", [:]))
            #expect(other == nil)
        }
    }

    @Test("who asks more often than a quota allows is told 429")
    func exceeding() async throws {
        try await Bench.with { bench in
            try await bench.quota("rate-limit/all", ["rate": 2, "interval": "1h"])
            let request = bench.request(.read, "keys/a", [:])
            for _ in 0..<2 { #expect(try await bench.quotas.verdict(on: request).refusal == nil) }
            let said = try await bench.quotas.verdict(on: request)
            #expect(
                said.refusal
                    == SecretsRefusal(429, "request path \"transit/keys/a\": rate limit quota exceeded")
            )
            #expect(!said.tellsDevices && said.headers.isEmpty)
        }
    }

    @Test("what holds for all quotas is kept, leaves paths out, and has answers say what is left")
    func quotaRules() async throws {
        try await Bench.with { bench in
            let standard = try await bench.quota("config", [:], .read)
            #expect(standard["enable_rate_limit_response_headers"] == false)
            #expect(standard["rate_limit_exempt_paths"]?.array?.contains("sys/health") == true)
            try await bench.quota(
                "config",
                [
                    "rate_limit_exempt_paths": ["/transit/random", "sys/health"],
                    "absolute_rate_limit_exempt_paths": "root/transit/hash",
                    "enable_rate_limit_response_headers": "true",
                ]
            )
            try await bench.quota("config", ["enable_rate_limit_audit_logging": true])
            #expect(
                try await bench.quota("config", [:], .read) == [
                    "rate_limit_exempt_paths": ["transit/random", "sys/health"],
                    "absolute_rate_limit_exempt_paths": ["root/transit/hash"],
                    "enable_rate_limit_response_headers": true, "enable_rate_limit_audit_logging": true,
                ]
            )
            try await bench.quota("rate-limit/all", ["rate": 2, "interval": "1h"])
            let free = bench.request(.update, "random/12", [:])
            for _ in 0..<4 { #expect(try await bench.quotas.verdict(on: free).headers.isEmpty) }
            let request = bench.request(.read, "keys/a", [:])
            let first = try await bench.quotas.verdict(on: request)
            #expect(first.refusal == nil && first.headers["X-Ratelimit-Remaining"] == "1")
            #expect(first.headers["X-Ratelimit-Limit"] == "2" && first.headers["Retry-After"] == nil)
            _ = try await bench.quotas.verdict(on: request)
            let refused = try await bench.quotas.verdict(on: request)
            #expect(refused.refusal?.status == 429 && refused.tellsDevices)
            #expect(refused.headers["Retry-After"] == "1800" && refused.refusal?.headers == refused.headers)
            for wrong in [
                ["rate_limit_exempt_paths": 7], ["enable_rate_limit_response_headers": "perhaps"],
                ["rate_limit_exempt_paths": .array([.string(String(repeating: "x", count: 1_025))])],
            ] as [LooseObject] {
                #expect(await bench.refusal { try await bench.quota("config", wrong) }?.status == 400)
            }
            #expect(await bench.refusal { try await bench.quota("config", [:], .delete) }?.status == 405)
        }
    }
}
