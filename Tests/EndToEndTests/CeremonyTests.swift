import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Ceremonies, as people hold them on the command line")
struct CeremonyTests {
    /// A zone under an accord whose witnesses are alice, bob and carol.
    private func with(
        _ policy: JSON,
        _ body: (ProductHome, _ dids: [String: String]) async throws -> Void
    ) async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            var dids: [String: String] = [:]
            for name in ["alice", "bob", "carol", "dave"] {
                dids[name] = try await home.json("key", "new", name)["did"]?.string
            }
            let file = home.path + "/client/policy.json"
            try policy.canonicalString.write(toFile: file, atomically: true, encoding: .utf8)
            _ = try await home.json(
                "accord",
                "create",
                "operations",
                "--witness",
                "alice",
                "--witness",
                "bob",
                "--witness",
                "carol",
                "--tier-policy",
                file
            )
            try await body(home, dids)
            let audit = try await home.munimentd("audit")
            #expect(audit.status == 0, "\(audit.output) \(audit.errors)")
        }
    }

    private func zone(_ home: ProductHome, _ address: String) throws -> String {
        let path = home.path + "/client/northwind.example.zone"
        let text = try String(contentsOfFile: "examples/northwind.example.zone", encoding: .utf8)
        try text.replacing("192.0.2.80", with: address).write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test("a tier wants two of three; a vote is delegated, counts once, and the record says whose it was")
    func delegation() async throws {
        try await with(["tiers": ["c": ["ceremony_class": "2-of-3", "expires_in_sec": 3_600]]]) {
            home,
            dids in
            _ = try await home.json("artifact", "add", zone(home, "192.0.2.80"), "--tier", "c")
            let weak = try await home.muniment(
                "ceremony",
                "open",
                "northwind.example",
                "--class",
                "SingleApproval"
            )
            #expect(weak.status == 2 && weak.errors.contains("demands 2-of-3"), "\(weak.errors)")
            let opened = try await home.json("ceremony", "open", "northwind.example")
            #expect(opened["ceremony_class"]?.string == "2-of-3" && opened["quorum"]?.integer == 2)
            let id = try #require(opened["ceremony_id"]?.string)

            let given = try await home.json(
                "delegation",
                "create",
                "--key",
                "bob",
                "--to",
                "dave",
                "--for",
                "7d",
                "--tier",
                "c"
            )
            #expect(given["standing"]?.string == "active" && given["delegate_did"]?.string == dids["dave"])
            let open = try await home.json("ceremony", "list", "--may-sign", "dave")
            #expect(open["items"]?.array?.map { $0["ceremony_id"]?.string } == [id])
            _ = try await home.json("ceremony", "sign", id, "--key", "dave")
            let again = try await home.muniment("ceremony", "sign", id, "--key", "bob")
            #expect(again.status != 0 && again.errors.contains("has signed already"), "\(again.errors)")
            let approved = try await home.json("ceremony", "sign", id, "--key", "alice")
            #expect(approved["state"]?.string == "approved")
            let vote = approved["signatures"]?.array?.first { $0["delegate_did"]?.string != nil }
            #expect(vote?["witness_did"]?.string == dids["bob"])
            #expect(vote?["delegation_id"] == given["delegation_id"])
            let shown = try await home.muniment("ceremony", "show", id)
            #expect(shown.output.contains("on its behalf"), "\(shown.output)")

            let delegation = try #require(given["delegation_id"]?.string)
            let revoked = try await home.json("delegation", "revoke", delegation, "--reason", "back again")
            #expect(revoked["standing"]?.string == "revoked")
            #expect(try await home.json("delegation", "list", "--active")["items"]?.array?.isEmpty == true)
        }
    }

    @Test("an emergency is approved by one, reviewed by others, and what fails is rolled back everywhere")
    func emergency() async throws {
        let policy: JSON = [
            "tiers": ["a": ["ceremony_class": "2-of-3"]], "default_tier": "a",
            "emergency": ["ceremony_class": "SingleApproval"],
        ]
        try await with(policy) { home, dids in
            let first = try await home.json("artifact", "add", zone(home, "192.0.2.80"))
            _ = try await home.json("ceremony", "open", "northwind.example")
            for name in ["alice", "bob"] {
                _ = try await home.json("ceremony", "sign", "northwind.example", "--key", name)
            }
            for target in ["dns/ns1", "dns/ns2"] {
                _ = try await home.json("deployment", "record", "northwind.example", "--target", target)
            }

            // What waits is taken back, and gives way.
            _ = try await home.json("artifact", "add", zone(home, "192.0.2.81"))
            let waiting = try await home.json("ceremony", "open", "northwind.example")
            let refused = try await home.muniment("artifact", "add", zone(home, "192.0.2.82"))
            #expect(refused.status != 0 && refused.errors.contains("supersede"), "\(refused.errors)")
            let next = try await home.json("artifact", "add", zone(home, "192.0.2.82"), "--supersede")
            #expect(next["superseded_ceremony_id"] == waiting["ceremony_id"])

            let opened = try await home.json(
                "ceremony",
                "open",
                "northwind.example",
                "--emergency",
                "The zone is down."
            )
            #expect(opened["purpose"]?.string == "emergency" && opened["quorum"]?.integer == 1)
            let emergency = try #require(opened["ceremony_id"]?.string)
            let approved = try await home.json("ceremony", "sign", emergency, "--key", "alice")
            #expect(approved["state"]?.string == "approved")
            for target in ["dns/ns1", "dns/ns2"] {
                _ = try await home.json("deployment", "record", "northwind.example", "--target", target)
            }
            let review = try #require(
                try await home.json("ceremony", "list", "--purpose", "review")["items"]?.array?.first
            )
            #expect(review["review_of"]?.string == emergency && review["quorum"]?.integer == 2)
            let id = try #require(review["ceremony_id"]?.string)
            let own = try await home.muniment("ceremony", "sign", id, "--key", "alice")
            #expect(own.status == 3 && own.errors.contains("other eyes"), "\(own.errors)")
            #expect(try await home.json("ceremony", "sign", id, "--key", "bob")["state"]?.string == "open")
            #expect(try await home.json("overview")["reviews"]?["open"]?.integer == 1)
            _ = try await home.json("ceremony", "reject", id, "--reason", "It opened the zone to everybody.")
            #expect(try await home.json("overview")["reviews"]?["failed"]?.integer == 1)
            let artifact = try await home.json("artifact", "show", "northwind.example")
            #expect(artifact["review"]?["state"]?.string == "rejected")
            #expect(artifact["review"]?["reason"]?.string == "It opened the zone to everybody.")
            let words = try await home.muniment("overview")
            #expect(words.output.contains("1 review after an emergency failed"), "\(words.output)")

            let back = try await home.json(
                "deployment",
                "rollback",
                "northwind.example",
                "--all-targets",
                "--reason",
                "The review failed."
            )
            #expect(back["cid"] == first["cid"] && back["deployments"]?.array?.count == 2)
            #expect(back["from_version"]?.integer == 3 && back["to_version"]?.integer == 1)
            let after = try await home.json("artifact", "show", "northwind.example")
            #expect(after["state"]?.string == "rolled_back")
        }
    }
}
