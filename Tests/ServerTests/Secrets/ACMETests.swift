import Access
import Crypto
import Evidence
import Secrets
import SwiftASN1
import Synchronization
import TestSupport
import Testing
import X509

@testable import Server

/// A client with a key, and a world in which it writes what it is challenged for.
@Suite("ACME, as its clients ask for it")
struct ACMETests {
    /// What hosts and name servers would show.
    private final class World: Sendable {
        let pages = Mutex<[String: String]>([:])
        let texts = Mutex<[String: [String]]>([:])

        var validator: ACMEValidator {
            ACMEValidator(
                page: { address in
                    let text = self.pages.withLock { $0[address] }
                    return (text == nil ? 404 : 200, Array((text ?? "").utf8))
                },
                texts: { name, _ in self.texts.withLock { $0[name] ?? [] } }
            )
        }
    }

    private struct Answer {
        var status: Int
        var headers: [String: String]
        var body: LooseObject
        var raw: [UInt8]
    }

    private struct Bench {
        let authority: AuthorityBench
        let world: World

        static let address = "https://ca.example.com/v1/pki"

        static func with(_ body: (Bench) async throws -> Void) async throws {
            try await AuthorityBench.with { authority in
                var authority = authority
                let world = World()
                authority.backend.validator = world.validator
                let bench = Bench(authority: authority, world: world)
                _ = try await authority.makeRoot()
                _ = try await bench.ask("config/cluster", ["path": .string(address)])
                _ = try await bench.ask("config/acme", ["enabled": true])
                try await body(bench)
            }
        }

        func ask(_ path: String, _ body: LooseObject, _ operation: Capability = .update) async throws
            -> Answer
        {
            let answer = try await authority.answer(path, body, operation)
            var raw: [UInt8] = []
            var object: LooseObject = [:]
            switch answer.body {
            case .raw(let bytes, _):
                raw = bytes
                object = (try? LooseJSON(parsing: bytes))?.object ?? [:]
            case .data(let data): object = data
            default: break
            }
            return Answer(status: answer.status, headers: answer.headers, body: object, raw: raw)
        }
    }

    private final class Client {
        let bench: Bench
        let directory: String
        var key = P256.Signing.PrivateKey()
        var account: String?
        var nonce: String?

        init(_ bench: Bench, _ directory: String = "acme") {
            self.bench = bench
            self.directory = directory
        }

        var jwk: LooseObject {
            let point = Array(key.publicKey.rawRepresentation)
            return [
                "kty": "EC", "crv": "P-256", "x": .string(Base64URL.encode(point.prefix(32))),
                "y": .string(Base64URL.encode(point.suffix(32))),
            ]
        }

        var thumbprint: String {
            Base64URL.encode(Digest.sha256(of: LooseJSON.object(jwk).bytes).bytes)
        }

        func message(_ url: String, _ payload: LooseObject?, nonce: String) throws -> LooseObject {
            var head: LooseObject = ["alg": "ES256", "nonce": .string(nonce), "url": .string(url)]
            if let account { head["kid"] = .string(account) } else { head["jwk"] = .object(jwk) }
            let protected = Base64URL.encode(LooseJSON.object(head).bytes)
            let text = payload.map { Base64URL.encode(LooseJSON.object($0).bytes) } ?? ""
            let signature = try key.signature(for: Array("\(protected).\(text)".utf8))
            return [
                "protected": .string(protected), "payload": .string(text),
                "signature": .string(Base64URL.encode(Array(signature.rawRepresentation))),
            ]
        }

        func post(_ url: String, _ payload: LooseObject? = nil) async throws -> Answer {
            if nonce == nil {
                nonce = try await bench.ask("\(directory)/new-nonce", [:], .read).headers["Replay-Nonce"]
            }
            let body = try message(url, payload, nonce: nonce ?? "")
            let answer = try await bench.ask(String(url.dropFirst(Bench.address.count + 1)), body)
            nonce = answer.headers["Replay-Nonce"]
            return answer
        }

        func url(_ rest: String) -> String { "\(Bench.address)/\(directory)/\(rest)" }

        func open(_ more: LooseObject = [:]) async throws -> Answer {
            let answer = try await post(
                url("new-account"),
                (["termsOfServiceAgreed": true] as LooseObject).merging(more)
            )
            account = answer.headers["Location"]
            return answer
        }

        func order(_ names: String...) async throws -> Answer {
            try await post(
                url("new-order"),
                [
                    "identifiers": .array(
                        names.map { ["type": "dns", "value": .string($0)] }
                    )
                ]
            )
        }

        /// Answers the challenges of an order, in the way that is named.
        func prove(_ order: Answer, by type: String) async throws -> [Answer] {
            var answers: [Answer] = []
            for url in order.body["authorizations"]?.array?.compactMap(\.string) ?? [] {
                let authorization = try await post(url)
                let name = authorization.body["identifier"]?["value"]?.string ?? ""
                let challenge = authorization.body["challenges"]?.array?.first { $0["type"]?.string == type }
                let token = challenge?["token"]?.string ?? ""
                let proof = "\(token).\(thumbprint)"
                if type == "http-01" {
                    bench.world.pages.withLock {
                        $0["http://\(name)/.well-known/acme-challenge/\(token)"] = proof + "\n"
                    }
                } else {
                    let digest = Base64URL.encode(Digest.sha256(of: Array(proof.utf8)).bytes)
                    bench.world.texts.withLock { $0["_acme-challenge.\(name)", default: []].append(digest) }
                }
                answers.append(try await post(challenge?["url"]?.string ?? "", [:]))
            }
            return answers
        }

        func csr(_ names: String...) throws -> String {
            var attributes = CertificateSigningRequest.Attributes()
            attributes.insert(
                try CertificateSigningRequest.Attribute(
                    ExtensionRequest(
                        extensions: try Certificate.Extensions([
                            try Certificate.Extension(
                                SubjectAlternativeNames(names.map { .dnsName($0) }),
                                critical: false
                            )
                        ])
                    )
                )
            )
            let request = try CertificateSigningRequest(
                version: .v1,
                subject: DistinguishedName(),
                privateKey: Certificate.PrivateKey(P256.Signing.PrivateKey()),
                attributes: attributes
            )
            var serializer = DER.Serializer()
            try serializer.serialize(request)
            return Base64URL.encode(serializer.serializedBytes)
        }
    }

    @Test(
        "a client opens an account, proves its names in both ways, and gets its certificate; then revokes it"
    )
    func whole() async throws {
        try await Bench.with { bench in
            let directory = try await bench.ask("acme/directory", [:], .read)
            #expect(directory.body["newNonce"] == .string(Bench.address + "/acme/new-nonce"))
            let client = Client(bench)
            #expect(try await client.open(["contact": ["mailto:ops@example.com"]]).status == 201)
            let known = client.account
            client.account = nil
            #expect(try await client.open().status == 200)
            #expect(client.account == known)
            let order = try await client.order("a.example.com", "*.b.example.com")
            #expect(order.status == 201 && order.body["status"] == "pending")
            let finalize = try #require(order.body["finalize"]?.string)
            let early = try await client.post(finalize, ["csr": .string(try client.csr("a.example.com"))])
            #expect(early.status == 403 && early.body["type"] == "urn:ietf:params:acme:error:orderNotReady")
            for answer in try await client.prove(order, by: "dns-01") {
                #expect(answer.body["status"] == "valid", "\(answer.body)")
            }
            let url = try #require(order.headers["Location"])
            #expect(try await client.post(url).body["status"] == "ready")
            let forged = try await client.post(
                finalize,
                ["csr": .string(try client.csr("a.example.com", "*.b.example.com", "c.example.com"))]
            )
            #expect(forged.body["type"] == "urn:ietf:params:acme:error:badCSR")
            #expect(try await client.post(url).body["status"] == "ready")
            let csr = try client.csr("a.example.com", "*.b.example.com")
            let done = try await client.post(finalize, ["csr": .string(csr)])
            #expect(done.body["status"] == "valid", "\(done.body)")
            let chain = try await client.post(try #require(done.body["certificate"]?.string))
            let certificates = try PEMBundle(String(decoding: chain.raw, as: UTF8.self)).certificates
            // Not the leaf alone, also where a root has signed it: certbot takes no chain of one.
            #expect(certificates.map(\.isAuthority) == [false, true])
            let certificate = try #require(certificates.first)
            #expect(try certificate.extensions.extendedKeyUsage == ExtendedKeyUsage([.serverAuth]))
            #expect(
                CertificateNames(try certificate.extensions.subjectAlternativeNames).hosts
                    == ["a.example.com", "*.b.example.com"]
            )
            // Over HTTP, too.
            let second = try await client.order("c.example.com")
            #expect(try await client.prove(second, by: "http-01").first?.body["status"] == "valid")
            let der = Base64URL.encode(try certificate.encoded())
            let held = try await client.post(
                client.url("revoke-cert"),
                ["certificate": .string(der), "reason": 6]
            )
            #expect(held.body["type"] == "urn:ietf:params:acme:error:badRevocationReason")
            let revoked = try await client.post(
                client.url("revoke-cert"),
                ["certificate": .string(der), "reason": 1]
            )
            #expect(revoked.status == 200)
            let again = try await client.post(client.url("revoke-cert"), ["certificate": .string(der)])
            #expect(again.body["type"] == "urn:ietf:params:acme:error:alreadyRevoked")
            let serial = try #require(SerialNumber(certificate))
            let kept = try await bench.authority.backend.pki.certificate(
                serial: serial,
                at: bench.authority.place
            )
            #expect(kept?.revocation?.reason == .keyCompromise)
        }
    }

    @Test("what is not proved is not issued; nonces, signatures and addresses are each checked")
    func refusals() async throws {
        try await Bench.with { bench in
            let client = Client(bench)
            _ = try await client.open()
            let order = try await client.order("a.example.com")
            let authorization = try #require(order.body["authorizations"]?.array?.first?.string)
            let shown = try await client.post(authorization)
            let challenge = try #require(
                shown.body["challenges"]?.array?.first { $0["type"] == "http-01" }?["url"]?.string
            )
            // Somebody else's account sees none of it.
            let other = Client(bench)
            _ = try await other.open()
            #expect(try await other.post(authorization).status == 404)
            #expect(try await other.post(challenge, [:]).status == 404)
            #expect(try await other.post(try #require(order.headers["Location"])).status == 404)
            // Nothing is there to be seen.
            #expect(try await client.post(challenge, [:]).body["status"] == "invalid")
            #expect(
                try await client.post(try #require(order.headers["Location"])).body["status"] == "invalid"
            )

            let url = client.url("new-order")
            let nonce = try #require(client.nonce)
            let body = try client.message(
                url,
                ["identifiers": [["type": "dns", "value": "b.example.com"]]],
                nonce: nonce
            )
            #expect(try await bench.ask("acme/new-order", body).status == 201)
            #expect(
                try await bench.ask("acme/new-order", body).body["type"]
                    == "urn:ietf:params:acme:error:badNonce"
            )
            client.nonce = nil
            let fresh = try #require(
                try await bench.ask("acme/new-nonce", [:], .read).headers["Replay-Nonce"]
            )
            let elsewhere = try client.message(url, [:], nonce: fresh)
            #expect(try await bench.ask("acme/new-account", elsewhere).status == 403)
            var tampered = try client.message(url, [:], nonce: fresh)
            tampered["payload"] = .string(Base64URL.encode(Array(#"{"identifiers":[]}"#.utf8)))
            #expect(try await bench.ask("acme/new-order", tampered).status == 403)
            #expect(try await bench.ask("acme/new-order", ["protected": "x"]).status == 400)
            for bad in [["type": "dns", "value": "not a host"], ["type": "email", "value": "a@b"]]
                as [LooseJSON]
            {
                let refused = try await client.post(url, ["identifiers": [bad]])
                #expect(refused.status == 400, "\(refused.body)")
            }
            // The name is allowed by the directory's role, or it is refused at once.
            _ = try await bench.ask(
                "roles/web",
                [
                    "allowed_domains": "example.com", "allow_subdomains": true, "require_cn": false,
                    "key_type": "ec",
                ]
            )
            let bound = Client(bench, "roles/web/acme")
            _ = try await bound.open()
            #expect(
                try await bound.order("a.evil.org").body["type"]
                    == "urn:ietf:params:acme:error:rejectedIdentifier"
            )
            #expect(try await bound.order("d.example.com").status == 201)
        }
    }

    @Test(
        "a role that wants a common name gives it to a client that sends none, and what it refuses leaves the order"
    )
    func commonNames() async throws {
        try await Bench.with { bench in
            let role: LooseObject = [
                "allowed_domains": "example.com", "allow_subdomains": true, "use_csr_sans": false,
                "code_signing_flag": true,
            ]
            _ = try await bench.ask("roles/web", role.merging(["key_type": "rsa"]))
            let client = Client(bench, "roles/web/acme")
            _ = try await client.open()
            let order = try await client.order("*.example.com", "a.example.com")
            _ = try await client.prove(order, by: "dns-01")
            let finalize = try #require(order.body["finalize"]?.string)
            let url = try #require(order.headers["Location"])
            let csr = try client.csr("*.example.com", "a.example.com")
            let refused = try await client.post(finalize, ["csr": .string(csr)])
            #expect(refused.body["type"] == "urn:ietf:params:acme:error:badCSR", "\(refused.body)")
            #expect(try await client.post(url).body["status"] == "ready")
            _ = try await bench.ask("roles/web", role.merging(["key_type": "ec"]))
            _ = try await bench.ask("config/acme", ["allow_role_ext_key_usage": true])
            // Two at once: one certificate, and both are told of it.
            func asked() async throws -> LooseObject {
                let nonce = try await bench.ask("roles/web/acme/new-nonce", [:], .read).headers[
                    "Replay-Nonce"
                ]
                return try client.message(finalize, ["csr": .string(csr)], nonce: nonce ?? "")
            }
            let (first, second) = (try await asked(), try await asked())
            let path = String(finalize.dropFirst(Bench.address.count + 1))
            async let one = bench.ask(path, first)
            async let other = bench.ask(path, second)
            let done = try await [one, other]
            #expect(done.map { $0.body["status"] } == ["valid", "valid"], "\(done.map(\.body))")
            let serials = try await bench.authority.backend.pki.serials(
                revokedOnly: false,
                at: bench.authority.place
            )
            #expect(serials.count == 2)
            client.nonce = nil
            let chain = try await client.post(try #require(done[0].body["certificate"]?.string))
            let certificate = try #require(
                try PEMBundle(String(decoding: chain.raw, as: UTF8.self)).certificates.first
            )
            #expect(certificate.subject.commonName == "a.example.com")
            #expect(
                CertificateNames(try certificate.extensions.subjectAlternativeNames).hosts
                    == ["*.example.com", "a.example.com"]
            )
            #expect(try certificate.extensions.extendedKeyUsage?.contains(.codeSigning) == true)
        }
    }

    @Test("an authorization that its client gives back ends the order, and what has ended is not issued")
    func ends() async throws {
        try await Bench.with { bench in
            let client = Client(bench)
            _ = try await client.open()
            let order = try await client.order("a.example.com")
            _ = try await client.prove(order, by: "dns-01")
            let url = try #require(order.headers["Location"])
            let authorization = try #require(order.body["authorizations"]?.array?.first?.string)
            let given = try await client.post(authorization, ["status": "deactivated"])
            #expect(given.body["status"] == "deactivated")
            #expect(try await client.post(url).body["status"] == "invalid")
            let second = try await client.order("a.example.com")
            _ = try await client.prove(second, by: "http-01")
            // A name that was proved yesterday may be another's today.
            bench.authority.clock.advance(bySeconds: 86_460)
            client.nonce = nil
            let late = try await client.post(
                try #require(second.body["finalize"]?.string),
                ["csr": .string(try client.csr("a.example.com"))]
            )
            #expect(late.body["type"] == "urn:ietf:params:acme:error:orderNotReady", "\(late.body)")
        }
    }

    @Test("where a binding is wanted, each opens one account")
    func bindings() async throws {
        try await Bench.with { bench in
            _ = try await bench.ask("config/acme", ["eab_policy": "always-required"])
            let client = Client(bench)
            #expect(
                try await client.open().body["type"] == "urn:ietf:params:acme:error:externalAccountRequired"
            )
            // Nor does an account that was opened before help.
            _ = try await bench.ask("config/acme", ["eab_policy": "not-required"])
            let unbound = Client(bench)
            #expect(try await unbound.open().status == 201)
            _ = try await bench.ask("config/acme", ["eab_policy": "always-required"])
            #expect(
                try await unbound.order("a.example.com").body["type"]
                    == "urn:ietf:params:acme:error:externalAccountRequired"
            )
            let made = try await bench.ask("acme/new-eab", [:])
            #expect(made.body["acme_directory"] == "acme/directory")
            let key = try #require(made.body["key"]?.string.flatMap { Base64URL.decode($0) })
            func binding(_ client: Client, _ key: [UInt8]) throws -> LooseJSON {
                let head: LooseObject = [
                    "alg": "HS256", "kid": made.body["id"] ?? .null,
                    "url": .string(client.url("new-account")),
                ]
                let protected = Base64URL.encode(LooseJSON.object(head).bytes)
                let payload = Base64URL.encode(LooseJSON.object(client.jwk).bytes)
                let code = HMAC<SHA256>.authenticationCode(
                    for: Array("\(protected).\(payload)".utf8),
                    using: SymmetricKey(data: key)
                )
                return [
                    "protected": .string(protected), "payload": .string(payload),
                    "signature": .string(Base64URL.encode(Array(code))),
                ]
            }
            let wrong = try binding(client, Array(key.reversed()))
            #expect(try await client.open(["externalAccountBinding": wrong]).status == 403)
            #expect(try await client.open(["externalAccountBinding": try binding(client, key)]).status == 201)
            let second = Client(bench)
            let used = try binding(second, key)
            #expect(try await second.open(["externalAccountBinding": used]).status == 403)
        }
    }
}
