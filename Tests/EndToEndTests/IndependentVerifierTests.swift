import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Independent verifiers and accepted deviations, as a user has them")
struct IndependentVerifierTests {
    private static let zone = "examples/northwind.example.zone"
    private static let artifact = "dns_zone:northwind.example"

    /// The example's zone approved by alice and deployed on `dns/ns1`.
    private func deployed(_ body: (ProductHome) async throws -> Void) async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("key", "new", "alice")
            _ = try await home.json("accord", "create", "operations", "--witness", "alice")
            _ = try await home.json("artifact", "add", Self.zone)
            _ = try await home.json("ceremony", "open", Self.artifact)
            #expect(
                try await home.muniment("ceremony", "sign", Self.artifact, "--key", "alice").status == 0
            )
            _ = try await home.json("deployment", "record", Self.artifact, "--target", "dns/ns1")
            try await body(home)
        }
    }

    /// The zone under another serial, or with another host.
    private func edited(_ home: ProductHome, _ name: String, _ change: (String) -> String) throws -> String {
        let text = try String(contentsOfFile: Self.zone, encoding: .utf8)
        let path = home.path + "/client/" + name
        let other = change(text)
        #expect(other != text)
        try other.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test("a verifier is added, signs what it found, is listed and revoked, and then signs nothing more")
    func verifier() async throws {
        try await deployed { home in
            _ = try await home.json("key", "new", "lloyd")
            let added = try await home.json(
                "verifier",
                "add",
                "Lloyd",
                "--did",
                "lloyd",
                "--infrastructure",
                "insurer",
                "--valid-for",
                "2d"
            )
            #expect(added["valid_for_sec"]?.integer == 172_800)
            let matched = try await home.json(
                "verify",
                "submit",
                Self.artifact,
                "--target",
                "dns/ns1",
                "--observed",
                Self.zone,
                "--signed-with",
                "lloyd"
            )
            #expect(matched["layer"]?.string == "layer3" && matched["verdict"]?.string == "match")
            #expect(matched["verifier_did"] == added["did"])
            // A serial is counted up each time a zone is signed: it is no drift, also where it is signed for.
            let serial = try edited(home, "serial.zone") { text in
                text.replacing(/20[0-9]{8}/, with: "2031010101")
            }
            let again = try await home.json(
                "verify",
                "submit",
                Self.artifact,
                "--target",
                "dns/ns1",
                "--observed",
                serial,
                "--signed-with",
                "lloyd"
            )
            #expect(again["verdict"]?.string == "match" && again["verified_cid"] != matched["verified_cid"])
            let absent = try await home.muniment(
                "verify",
                "submit",
                Self.artifact,
                "--target",
                "dns/ns1",
                "--absent",
                "NXDOMAIN",
                "--signed-with",
                "lloyd",
                "--output",
                "json"
            )
            #expect(absent.status == 1)
            #expect(try absent.json()["verdict"]?.string == "drift")

            let listed = try await home.muniment("verifier", "list")
            #expect(listed.output.contains("trusted") && listed.output.contains("stands for 2 d"))
            let refresh = try await home.muniment("verifier", "refresh", "Lloyd")
            #expect(refresh.status != 0 && refresh.errors.contains("is its key"))
            #expect(try await home.json("verifier", "revoke", "Lloyd")["revoked_at"]?.string != nil)
            let refused = try await home.muniment(
                "verify",
                "submit",
                Self.artifact,
                "--target",
                "dns/ns1",
                "--observed",
                Self.zone,
                "--signed-with",
                "lloyd"
            )
            #expect(refused.status != 0 && refused.errors.contains("muniment verifier add"))
            let unknown = try await home.muniment("verifier", "revoke", "Lloyd")
            #expect(unknown.status != 0 && unknown.errors.contains("muniment verifier list"))
            let near = try await home.muniment("verifier", "add", "Near", "--did", "did:web:localhost")
            #expect(near.status != 0 && near.errors.contains("on this machine"))
        }
    }

    @Test("what was signed elsewhere is handed in as a file, several results at once, and once")
    func handedIn() async throws {
        try await deployed { home in
            _ = try await home.json("deployment", "record", Self.artifact, "--target", "dns/ns2")
            let key = SigningKey()
            let did = DIDKey(key.verificationKey).text
            _ = try await home.json("verifier", "add", "Lloyd", "--did", did)
            let tenant = try #require(try await home.json("whoami")["tenant"]?["id"])
            let artifact = try await home.json("artifact", "show", Self.artifact)
            let cid = try #require(artifact["cid"]?.string)
            let digest = try #require(ContentIdentifier(cid)).digest
            let now = Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)).rfc3339
            func result(_ target: String, _ seen: JSON) -> JSON {
                [
                    "artifact": .string(Self.artifact), "seen": seen, "verified_at": .string(now),
                    "target": ["kind": "dns", "identifier": .string(target)],
                ]
            }
            var envelope = Statement(
                subjects: [Statement.Subject(name: "zone", sha256: digest)],
                predicateType: "urn:muniment:predicate:verification:v2",
                predicate: [
                    "audience": tenant, "layer": "layer3",
                    "results": [
                        result("ns1", ["cid": .string(cid)]), result("ns2", ["absent": "REFUSED by all"]),
                    ],
                ]
            ).envelope()
            try envelope.sign(with: key)
            let file = home.path + "/client/envelope.json"
            try envelope.json.canonicalString.write(toFile: file, atomically: true, encoding: .utf8)
            for _ in 0..<2 {
                let handed = try await home.muniment("verify", "hand-in", file, "--output", "json")
                #expect(handed.status == 1)
                let verdicts = try handed.json()["verdicts"]?.array?.map { $0["verdict"] }
                #expect(verdicts == ["match", "drift"])
            }
            let history = try await home.json("verify", "history", Self.artifact, "--rows")
            #expect(history["items"]?.array?.count == 2)
            try "{}".write(toFile: file, atomically: true, encoding: .utf8)
            let refused = try await home.muniment("verify", "hand-in", file)
            #expect(refused.status != 0 && refused.errors.contains("is no envelope"))
        }
    }

    @Test(
        "a deviation is accepted, listed and withdrawn, and the past says what was live and who approved it"
    )
    func deviation() async throws {
        try await deployed { home in
            let early = try await home.muniment(
                "deviation",
                "accept",
                Self.artifact,
                "--target",
                "dns/ns1",
                "--reason",
                "known",
                "--duration",
                "8h"
            )
            #expect(early.status != 0 && early.errors.contains("muniment verify submit"))
            let intruder = try edited(home, "intruder.zone") { $0 + "\nintruder 300 IN A 192.0.2.66\n" }
            let drifted = try await home.muniment(
                "verify",
                "submit",
                Self.artifact,
                "--target",
                "dns/ns1",
                "--observed",
                intruder
            )
            #expect(drifted.status == 1)
            let accepted = try await home.json(
                "deviation",
                "accept",
                Self.artifact,
                "--target",
                "dns/ns1",
                "--reason",
                "until the move",
                "--duration",
                "8h",
                "--owner",
                "operations"
            )
            #expect(accepted["owner"]?.string == "operations")
            let id = try #require(accepted["acceptance_id"]?.string)
            let listed = try await home.json("deviation", "list", "--artifact", Self.artifact, "--holding")
            #expect(listed["items"]?.array?.map { $0["acceptance_id"]?.string } == [id])
            let table = try await home.muniment("deviation", "list")
            #expect(table.output.contains("accepted") && table.output.contains("until the move"))
            #expect(try await home.json("deviation", "withdraw", id)["withdrawn_at"]?.string != nil)
            #expect(
                try await home.json("deviation", "list", "--holding")["items"]?.array?.isEmpty == true
            )

            let now = try #require(
                try await home.json("deployment", "list")["items"]?.array?.first?["posture"]
            )
            #expect(now["state"]?.string == "drift")
            let moment = try await home.psql(
                "SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
            )
            // The feed is some moments behind.
            try await condition {
                let past = try await home.json(
                    "deployment",
                    "at",
                    "--artifact",
                    Self.artifact,
                    "--time",
                    moment
                )
                return past["items"]?.array?.first?["drift_status"]?.string == "drift"
            }
            let past = try await home.muniment(
                "deployment",
                "at",
                "--target",
                "dns/ns1",
                "--time",
                moment
            )
            #expect(past.output.contains("▲ drifted") && past.output.contains("approved: version 1"))
            let before = try await home.muniment(
                "deployment",
                "at",
                "--artifact",
                Self.artifact,
                "--time",
                "2020-01-01T00:00:00Z"
            )
            #expect(before.output.contains("nothing was deployed there at that moment"))
            let neither = try await home.muniment("deployment", "at", "--time", moment)
            #expect(neither.status != 0 && neither.errors.contains("--artifact, --target or both"))
        }
    }
}
