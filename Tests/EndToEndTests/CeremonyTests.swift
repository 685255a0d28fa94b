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
            let waiting = try await home.json("ceremony", "show", id)["may_sign"]?.array ?? []
            #expect(waiting.count == 3)
            let vote = waiting.first { $0["witness_did"]?.string == dids["bob"] }
            #expect(vote?["delegate_dids"]?.array?.first?.string == dids["dave"])
            _ = try await home.json("ceremony", "sign", id, "--key", "dave")
            let again = try await home.muniment("ceremony", "sign", id, "--key", "bob")
            #expect(again.status != 0 && again.errors.contains("has signed already"), "\(again.errors)")
            let approved = try await home.json("ceremony", "sign", id, "--key", "alice")
            #expect(approved["state"]?.string == "approved")
            let cast = approved["signatures"]?.array?.first { $0["delegate_did"]?.string != nil }
            #expect(cast?["witness_did"]?.string == dids["bob"])
            #expect(cast?["delegation_id"] == given["delegation_id"])
            let shown = try await home.muniment("ceremony", "show", id)
            #expect(shown.output.contains("on its behalf"), "\(shown.output)")

            let delegation = try #require(given["delegation_id"]?.string)
            let revoked = try await home.json("delegation", "revoke", delegation, "--reason", "back again")
            #expect(revoked["standing"]?.string == "revoked")
            #expect(try await home.json("delegation", "list", "--active")["items"]?.array?.isEmpty == true)
        }
    }

    @Test(
        "votes that were given away are listed, said of in words, refused with their reason, and taken back"
    )
    func delegations() async throws {
        try await with(["tiers": ["c": ["ceremony_class": "2-of-3"]], "default_tier": "c"]) { home, dids in
            let none = try await home.muniment("delegation", "list")
            #expect(none.status == 0 && none.output.contains("delegations stand here"), "\(none.output)")
            func create(_ arguments: String...) async throws -> Finished {
                try await home.muniment(["delegation", "create"] + arguments)
            }
            for (arguments, words) in [
                (["--key", "bob", "--to", "nobody", "--for", "7d"], "neither a DID nor the name of a key"),
                (["--key", "nobody", "--to", "dave", "--for", "7d"], "no key “nobody”"),
                (["--key", "bob", "--to", "bob", "--for", "7d"], "to who has it"),
                (["--key", "bob", "--to", "dave", "--for", "367d"], "valid_until"),
                (["--key", "bob", "--to", "dave", "--for", "soon"], "--for"),
                (["--key", "bob", "--to", "dave", "--for", "7d", "--tier", "z"], "tier"),
                (["--key", "bob", "--to", "dave", "--for", "7d", "--accord", "nowhere"], "nowhere"),
            ] {
                let refused = try await home.muniment(["delegation", "create"] + arguments)
                #expect(
                    refused.status != 0 && refused.errors.contains(words),
                    "\(arguments): \(refused.errors)"
                )
            }
            let made = try await create(
                "--key",
                "bob",
                "--to",
                "dave",
                "--for",
                "7d",
                "--accord",
                "operations"
            )
            #expect(made.status == 0 && made.output.contains("delegated"), "\(made.errors)")
            #expect(made.output.contains(dids["bob"] ?? "?") && made.output.contains(dids["dave"] ?? "?"))
            #expect(made.output.contains("muniment delegation revoke"))
            let later = try await create(
                "--key",
                "alice",
                "--to",
                "dave",
                "--for",
                "1h",
                "--from",
                "2999-01-01T00:00:00Z"
            )
            #expect(later.status == 0, "\(later.errors)")
            let listed = try await home.json("delegation", "list")["items"]?.array ?? []
            #expect(listed.compactMap { $0["standing"]?.string }.sorted() == ["active", "not_yet"])
            #expect(try await home.json("delegation", "list", "--active")["items"]?.array?.count == 1)
            #expect(try await home.json("delegation", "list", "--did", "alice")["items"]?.array?.count == 1)
            #expect(
                try await home.json("delegation", "list", "--did", "carol")["items"]?.array?.isEmpty == true
            )
            let table = try await home.muniment("delegation", "list")
            #expect(
                table.output.contains("every tier") && table.output.contains("not yet"),
                "\(table.output)"
            )
            let unknown = try await home.muniment(
                "delegation",
                "revoke",
                "01900000-0000-7000-8000-000000000000",
                "--reason",
                "gone"
            )
            #expect(unknown.status != 0 && unknown.errors.contains("delegation"), "\(unknown.errors)")
            let id = try #require(
                listed.first { $0["standing"]?.string == "active" }?["delegation_id"]?.string
            )
            let wordless = try await home.muniment("delegation", "revoke", id)
            #expect(wordless.status != 0 && wordless.errors.contains("--reason"), "\(wordless.errors)")
            let revoked = try await home.muniment("delegation", "revoke", id, "--reason", "back again")
            #expect(revoked.status == 0 && revoked.output.contains("back again"), "\(revoked.errors)")
            #expect(try await home.json("delegation", "list", "--active")["items"]?.array?.isEmpty == true)
        }
    }

    @Test(
        "who has several votes says whose it casts; keys may lie in files, and envelopes come from elsewhere"
    )
    func hands() async throws {
        try await with(["tiers": ["c": ["ceremony_class": "3-of-3"]], "default_tier": "c"]) { home, dids in
            _ = try await home.json("artifact", "add", zone(home, "192.0.2.80"))
            let id = try #require(
                try await home.json("ceremony", "open", "northwind.example")["ceremony_id"]?.string
            )
            for name in ["alice", "bob"] {
                _ = try await home.json("delegation", "create", "--key", name, "--to", "dave", "--for", "7d")
            }
            let wrong = try await home.muniment("ceremony", "sign", id, "--key", "dave", "--for", "carol")
            #expect(wrong.status != 0 && wrong.errors.contains("has not given its vote"), "\(wrong.errors)")
            let own = try await home.muniment("ceremony", "sign", id, "--key", "alice", "--for", "bob")
            #expect(own.status != 0 && own.errors.contains("no vote but its own"), "\(own.errors)")
            let signed = try await home.json("ceremony", "sign", id, "--key", "dave", "--for", "bob")
            let cast = signed["signatures"]?.array?.first
            #expect(
                cast?["witness_did"]?.string == dids["bob"] && cast?["delegate_did"]?.string == dids["dave"]
            )

            // A key that lies in a file.
            let file = try #require(try await home.json("key", "show", "alice")["file"]?.string)
            let moved = home.path + "/client/elsewhere.pem"
            try FileManager.default.copyItem(atPath: file, toPath: moved)
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: moved)
            let exposed = try await home.muniment("ceremony", "sign", id, "--key-file", moved)
            #expect(exposed.status != 0 && exposed.errors.contains("chmod 600"), "\(exposed.errors)")
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: moved)
            let both = try await home.muniment("ceremony", "sign", id, "--key-file", moved, "--key", "alice")
            #expect(both.status != 0 && both.errors.contains("one of --key"), "\(both.errors)")
            let words = try await home.muniment("ceremony", "sign", id, "--key-file", moved)
            #expect(words.status == 0 && words.errors.contains("elsewhere.pem"), "\(words.errors)")

            // What was signed elsewhere, over these bytes and over others.
            let shown = try await home.json("ceremony", "show", id)
            let payload = try #require(shown["payload"]?.string.flatMap { Base64.decode($0) })
            let carol = try #require(try await home.json("key", "show", "carol")["file"]?.string)
            // RFC 8410: the seed is the last 32 of the 48 bytes.
            let lines = try String(contentsOfFile: carol, encoding: .utf8).split(whereSeparator: \.isNewline)
            let pkcs8 = try #require(Base64.decode(lines.dropFirst().dropLast().joined()))
            let key = try #require(SigningKey(seed: pkcs8.suffix(32)))
            let path = home.path + "/client/envelope.json"
            for (bytes, isRight) in [(payload + [0x20], false), (payload, true)] {
                var envelope = Envelope(payload: bytes, payloadType: Statement.payloadType)
                try envelope.sign(with: key)
                try envelope.canonicalBytes().withUnsafeBytes { try Data($0).write(to: URL(filePath: path)) }
                let handed = try await home.muniment(
                    "ceremony",
                    "sign",
                    id,
                    "--envelope",
                    path,
                    "--output",
                    "json"
                )
                if isRight {
                    #expect(try handed.json()["state"]?.string == "approved", "\(handed.errors)")
                } else {
                    #expect(
                        handed.status == 1 && handed.errors.contains("another statement"),
                        "\(handed.errors)"
                    )
                }
            }
        }
    }

    @Test("a review of a version that is no longer current is signed by the files that were approved")
    func pastReview() async throws {
        let policy: JSON = [
            "tiers": ["a": ["ceremony_class": "2-of-3"]], "default_tier": "a",
            "emergency": ["ceremony_class": "SingleApproval"],
        ]
        try await with(policy) { home, _ in
            _ = try await home.json("artifact", "add", zone(home, "192.0.2.80"))
            _ = try await home.json(
                "ceremony",
                "open",
                "northwind.example",
                "--emergency",
                "The zone is down."
            )
            let said = try await home.muniment("ceremony", "sign", "northwind.example", "--key", "alice")
            #expect(said.status == 0 && said.errors.contains("The zone is down."), "\(said.errors)")
            _ = try await home.json("artifact", "add", zone(home, "192.0.2.81"))
            let reviews = try await home.json("ceremony", "list", "--purpose", "review")
            let id = try #require(reviews["items"]?.array?.first?["ceremony_id"]?.string)
            let signed = try await home.muniment("ceremony", "sign", id, "--key", "bob")
            #expect(signed.status == 0, "\(signed.errors)")
            #expect(signed.errors.contains("the files were read and hashed here"), "\(signed.errors)")
            #expect(signed.errors.contains("review of"), "\(signed.errors)")
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
