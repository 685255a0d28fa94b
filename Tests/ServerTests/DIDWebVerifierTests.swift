import API
import Access
import Custody
import Evidence
import Foundation
import HTTPTypes
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("Verifiers that are known by a did:web", .serialized)
struct DIDWebVerifierTests {
    private static func document(_ did: String, _ keys: [SigningKey]) -> JSON {
        [
            "@context": ["https://www.w3.org/ns/did/v1"], "id": .string(did),
            "verificationMethod": .array(
                keys.enumerated().map { number, key in
                    [
                        "id": .string("\(did)#\(number)"), "type": "Multikey", "controller": .string(did),
                        "publicKeyMultibase": .string(
                            String(DIDKey(key.verificationKey).text.dropFirst("did:key:".count))
                        ),
                    ]
                }
            ),
            "assertionMethod": .array(keys.indices.map { .string("\(did)#\($0)") }),
        ]
    }

    /// nginx serves what `serve` puts there, at localhost, with a certificate of an authority of its own.
    private func served(
        trusting: Bool = true,
        mayBePrivate: Bool = true,
        _ body:
            @Sendable (
                House, _ did: String, _ serve: @Sendable (JSON) throws -> Void
            ) async throws -> Void
    ) async throws {
        let certificates = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: certificates) }
        try await PrivateWebServer.makeCertificates(for: ["localhost"], in: certificates)
        try await PrivateServer.with { server in
            try FileManager.default.createDirectory(
                atPath: server.folder + "/www/.well-known",
                withIntermediateDirectories: true
            )
            return try PrivateWebServer.command(
                server,
                """
                server { listen 127.0.0.1:\(server.port) ssl; server_name localhost; root \(server.folder)/www;
                    location = /elsewhere/did.json { return 302 https://example.com/did.json; }
                    ssl_certificate \(certificates)/localhost.pem;
                    ssl_certificate_key \(certificates)/localhost.key; }
                """
            )
        } _: { server in
            let folder = server.folder
            let did = "did:web:localhost%3A\(server.port)"
            try await House.with(
                configuring: { configuration in
                    configuration.didsMayBePrivate = mayBePrivate
                    configuration.didAuthorities = trusting ? "\(certificates)/root.pem" : nil
                }
            ) { house in
                try await body(house, did) { document in
                    try document.canonicalString.write(
                        toFile: folder + "/www/.well-known/did.json",
                        atomically: true,
                        encoding: .utf8
                    )
                }
            }
        }
    }

    private func add(_ did: String, to house: House, _ key: String? = nil) async throws -> Answer {
        try await house.post(
            "/api/v1/verifiers",
            ["name": "Lloyd", "did": .string(did), "infrastructure": "insurer"],
            key.map { ["Idempotency-Key": $0] } ?? [:]
        )
    }

    private func submit(_ key: SigningKey, in house: House, hint: String? = nil) async throws -> Answer {
        let marks = house.northwind.marks
        let digest = try #require(ContentIdentifier(marks.artifactCID)).digest
        var envelope = Statement(
            subjects: [Statement.Subject(name: "zone", sha256: digest)],
            predicateType: SignedVerification.predicateType,
            predicate: [
                "audience": .string(house.northwind.caller.tenant.description),
                "artifact": .string(marks.artifact),
                "target": ["kind": "dns", "identifier": .string(marks.target)],
                "layer": "layer3", "seen": ["cid": .string(marks.artifactCID)],
                "verified_at": .string(house.clock.now().rfc3339),
            ]
        ).envelope()
        try envelope.sign(with: key)
        if let hint { envelope.signatures[0].keyID = hint }
        return try await house.post("/api/v1/verifications/signed", ["envelope": envelope.json])
    }

    @Test(
        "its keys are had once from its document over TLS, stay until a refresh, and are then the new ones alone"
    )
    func refreshed() async throws {
        try await served { house, did, serve in
            let (old, new) = (SigningKey(), SigningKey())
            try serve(Self.document(did, [old]))
            let added = try await add(did, to: house, "once")
            #expect(added.status == 201, "\(added.text)")
            #expect(added["keys"]?.array?.map { $0["id"]?.string } == ["\(did)#0"])
            #expect(added["keys_at"] != .null)
            let taken = try await submit(old, in: house, hint: "\(did)#0")
            #expect(taken.status == 201, "\(taken.text)")
            #expect(taken["verifier_did"]?.string == did)
            // Who signs knows the key alone: the hint may be its did:key, too.
            house.clock.advance(by: .seconds(60))
            #expect(try await submit(old, in: house).status == 201)
            expectProblem(
                try await submit(new, in: house, hint: did),
                422,
                "signature_invalid",
                field: "envelope.signatures.sig"
            )

            // What is verified never asks: the document is another one, and nothing changes.
            try serve(Self.document(did, [new]))
            house.clock.advance(by: .seconds(60))
            #expect(try await submit(old, in: house).status == 201)
            expectProblem(try await submit(new, in: house, hint: did), 422, "signature_invalid")

            let reference = try #require(did.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
            let refreshed = try await house.post("/api/v1/verifiers/\(reference)/refresh", [:])
            #expect(refreshed.status == 201, "\(refreshed.text)")
            #expect(
                refreshed["keys"]?.array?.map { $0["key"]?.string } == [DIDKey(new.verificationKey).text]
            )
            #expect(try await house.post("/api/v1/verifiers/Lloyd/refresh", [:]).status == 200)
            house.clock.advance(by: .seconds(60))
            expectProblem(try await submit(old, in: house, hint: did), 422, "signature_invalid")
            #expect(try await submit(new, in: house, hint: did).status == 201)
            // The same request again, whatever stands there now.
            try serve([:])
            #expect(try await add(did, to: house, "once").status == 200)
            expectProblem(
                try await house.post("/api/v1/verifiers/Lloyd/refresh", [:]),
                422,
                "keys_not_had",
                field: "did"
            )
            let outcome = try await CustodyReplay(house.database.app).compare(
                house.northwind.caller.tenant,
                under: house.scratch
            )
            guard case .equal = outcome else {
                Issue.record("\(outcome)")
                return
            }
        }
    }

    @Test("no document, another's document, one without keys, and a redirect add nobody")
    func refused() async throws {
        try await served { house, did, serve in
            try await house.unchanged("what was refused") {
                expectProblem(try await add(did, to: house), 422, "keys_not_had", field: "did")
                for document in [
                    Self.document("did:web:example.com", [SigningKey()]), Self.document(did, []), .null,
                ] {
                    try serve(document)
                    expectProblem(try await add(did, to: house), 422, "keys_not_had", field: "did")
                }
                try serve(Self.document(did, [SigningKey()]))
                let elsewhere = try await add(did + ":elsewhere", to: house)
                expectProblem(elsewhere, 422, "keys_not_had", field: "did")
                #expect(elsewhere["detail"]?.string?.contains("redirects are not followed") == true)
                for other in ["did:web:LOCALHOST", did + "#0", "did:web:127.0.0.1", did + ":a%2Fb"] {
                    expectProblem(try await add(other, to: house), 422, "invalid_value", field: "did", other)
                }
            }
            let token = try await house.token(with: [.read], named: "reader")
            let forbidden = try await house.ask(
                .post,
                "/api/v1/verifiers",
                ["name": "Lloyd", "did": .string(did), "infrastructure": "insurer"],
                token: token
            )
            #expect(forbidden.status == 403)
        }
    }

    @Test(
        "this machine is not asked unless the operator allows it, nor who has another authority's certificate"
    )
    func guarded() async throws {
        try await served(mayBePrivate: false) { house, did, serve in
            try serve(Self.document(did, [SigningKey()]))
            let answer = try await add(did, to: house)
            expectProblem(answer, 422, "keys_not_had", field: "did")
            #expect(answer["detail"]?.string?.contains("on this machine") == true, "\(answer.text)")
        }
        try await served(trusting: false) { house, did, serve in
            try serve(Self.document(did, [SigningKey()]))
            expectProblem(try await add(did, to: house), 422, "keys_not_had", field: "did")
        }
    }
}

extension House {
    fileprivate var scratch: TenantID { TenantID(UniqueID(at: clock.now())) }
}
