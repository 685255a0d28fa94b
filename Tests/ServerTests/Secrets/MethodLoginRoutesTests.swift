import Access
import Evidence
import HTTPTypes
import Secrets
import Synchronization
import TestSupport
import Testing

@testable import Server

/// What somebody without a token is told of a login that fails, and what the record says instead.
@Suite("Failing logins of methods that rest on what others say")
struct MethodLoginRoutesTests {
    private static func token(_ claims: JSON, _ algorithm: String = "EdDSA", by key: SigningKey? = nil)
        throws -> String
    {
        let header: JSON = ["alg": .string(algorithm), "typ": "JWT"]
        let signed = [header, claims].map { Base64URL.encode($0.canonicalBytes()) }.joined(separator: ".")
        let signature = try key?.sign(Array(signed.utf8)) ?? Array("signature".utf8)
        return signed + "." + Base64URL.encode(signature)
    }

    private static func logIn(_ bench: SecretsBench, _ path: String, _ body: JSON) async throws -> Answer {
        try await bench.house.ask(.post, "/v1/auth/\(path)", body, ["X-Vault-Namespace": "northwind"])
    }

    private static func done(_ bench: SecretsBench, _ path: String, _ body: JSON) async throws {
        let answer = try await bench.ask(.post, path, body)
        try #require((200..<300).contains(answer.status), "\(path): \(answer.text)")
    }

    /// What the record says of the latest request.
    private static func told(_ bench: SecretsBench) async throws -> String? {
        let (house, tenant) = (bench.house, bench.house.northwind.caller.tenant)
        let record = try await house.database.lastAudit(of: tenant, home: house.home)
        #expect(record.type == .authenticationFailed && !record.isGranted)
        return record.denialReason
    }

    @Test(
        "jwt: one text for an unknown role and for a token that is wrong in whatever way; the record has which"
    )
    func tokens() async throws {
        try await SecretsBench.with { bench in
            let (key, other) = (SigningKey(), SigningKey())
            // RFC 8410 §4: what stands before the key's 32 bytes.
            let prefix: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
            let body = Base64.encode(prefix + key.verificationKey.bytes)
            let pem = "-----BEGIN PUBLIC KEY-----\n\(body)\n-----END PUBLIC KEY-----\n"
            try await Self.done(bench, "sys/auth/jwt", ["type": "jwt"])
            try await Self.done(bench, "auth/jwt/config", ["jwt_validation_pubkeys": [.string(pem)]])
            try await Self.done(
                bench,
                "auth/jwt/role/ci",
                ["role_type": "jwt", "user_claim": "sub", "bound_audiences": ["muniment"]]
            )
            let now = Int(bench.house.clock.now().microseconds / 1_000_000)
            func claims(_ subject: String, _ audience: String = "muniment") -> JSON {
                [
                    "sub": .string(subject), "aud": .string(audience), "iat": .integer(now),
                    "exp": .integer(now + 7_200),
                ]
            }
            let right = try Self.token(claims("ada"), by: key)
            let wrong: [(role: String, token: String, reason: String)] = [
                ("nobody", right, "role \"nobody\" could not be found"),
                ("ci", try Self.token(claims("ada"), by: other), "signature"),
                ("ci", try Self.token(claims("ada", "others"), by: key), "aud"),
                ("ci", "no token", "three parts"),
            ]
            for (role, token, reason) in wrong {
                let answer = try await Self.logIn(
                    bench,
                    "jwt/login",
                    ["role": .string(role), "jwt": .string(token)]
                )
                #expect(answer.status == 400)
                #expect(answer["errors"] == ["invalid role or token"], "\(answer.text)")
                let told = try await Self.told(bench)
                #expect(told?.contains(reason) == true, "\(told ?? "")")
            }
            let ask: JSON = ["role": "ci", "jwt": .string(right)]
            #expect(try await Self.logIn(bench, "jwt/login", ask).status == 200)
            let forged: JSON = ["role": "ci", "jwt": .string(try Self.token(claims("ada"), by: other))]
            for _ in 0..<5 { #expect(try await Self.logIn(bench, "jwt/login", forged).status == 400) }
            // As userpass answers who is locked out.
            let refused = try await Self.logIn(bench, "jwt/login", ask)
            #expect(refused.status == 403)
            #expect(refused["errors"] == ["permission denied"], "\(refused.text)")
            #expect(try await Self.told(bench)?.hasPrefix("locked out") == true)
            bench.house.clock.advance(by: .seconds(901))
            #expect(try await Self.logIn(bench, "jwt/login", ask).status == 200)
        }
    }

    @Test("kubernetes: refused alike for role and token, and not asked of the cluster while locked out")
    func accounts() async throws {
        let isKnown = Mutex(false)
        let reviews = Mutex(0)
        try await ScriptedServer.with { _ in
            reviews.withLock { $0 += 1 }
            let isGood = isKnown.withLock(\.self)
            return .http(
                "201 Created",
                ["Content-Type: application/json"],
                #"""
                {"status": {"authenticated": \#(isGood), "user": {"username": "system:serviceaccount:shop:till", "uid": "u1"}}}
                """#
            )
        } _: { port, _ in
            try await SecretsBench.with(configuring: { $0.authMayBePrivate = true }) { bench in
                try await Self.done(bench, "sys/auth/kubernetes", ["type": "kubernetes"])
                try await Self.done(
                    bench,
                    "auth/kubernetes/config",
                    ["kubernetes_host": .string("http://127.0.0.1:\(port)")]
                )
                try await Self.done(
                    bench,
                    "auth/kubernetes/role/till",
                    ["bound_service_account_names": "till", "bound_service_account_namespaces": "shop"]
                )
                let claims: JSON = [
                    "sub": "system:serviceaccount:shop:till",
                    "kubernetes.io": ["namespace": "shop", "serviceaccount": ["name": "till", "uid": "u1"]],
                ]
                let token = JSON.string(try Self.token(claims, "RS256"))
                for (role, reason) in [
                    ("nobody", "invalid role name \"nobody\""),
                    ("till", "the cluster does not know the token"),
                ] {
                    let answer = try await Self.logIn(
                        bench,
                        "kubernetes/login",
                        ["role": .string(role), "jwt": token]
                    )
                    #expect(answer.status == 403)
                    #expect(answer["errors"] == ["permission denied"], "\(answer.text)")
                    #expect(try await Self.told(bench) == reason)
                }
                let ask: JSON = ["role": "till", "jwt": token]
                for _ in 0..<4 { #expect(try await Self.logIn(bench, "kubernetes/login", ask).status == 403) }
                isKnown.withLock { $0 = true }
                let asked = reviews.withLock(\.self)
                #expect(asked == 5)
                #expect(try await Self.logIn(bench, "kubernetes/login", ask).status == 403)
                #expect(try await Self.told(bench)?.hasPrefix("locked out") == true)
                #expect(reviews.withLock(\.self) == asked)
                bench.house.clock.advance(by: .seconds(901))
                #expect(try await Self.logIn(bench, "kubernetes/login", ask).status == 200)
                #expect(reviews.withLock(\.self) == asked + 1)
            }
        }
    }
}
