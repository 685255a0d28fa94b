import Access
import Custody
import Evidence
import Foundation
import HTTPTypes
import Ledger
import TestSupport
import Testing

@testable import Server

/// Ceremonies that a cluster decides, over a host that behaves as an API server.
@Suite("Substrates", .serialized)
struct SubstrateTests {
    @Test("an opened ceremony is asked for once, and what the controller decides moves it, with evidence")
    func approved() async throws {
        try await SubstrateBench.with { bench in
            let ceremony = try await bench.open("decided.example")
            #expect(ceremony["state"]?.string == "open")
            let id = try #require(ceremony["ceremony_id"]?.string)
            try await bench.ask()
            try await bench.ask()
            let objects = try await bench.host.objects()
            let name = "ceremony-\(id)"
            #expect(Array(objects.keys) == [name])
            let spec = try #require(objects[name]?["spec"])
            #expect(spec["payload"] == ceremony["payload"] && spec["quorum"]?.integer == 1)
            #expect(spec["versionDigest"]?.string?.hasPrefix("sha256:") == true)

            // Nobody is asked to sign here.
            let shown = try await bench.house.get("/api/v1/ceremonies/\(id)")
            #expect(shown["may_sign"]?.array?.isEmpty == true)
            let did = DIDKey(bench.house.northwind.witnesses[0].verificationKey).text
            let list = try await bench.house.get("/api/v1/ceremonies?may_sign=\(did)")
            #expect(list.status == 200 && !list.text.contains(id))
            let page = try await bench.house.get("/ceremonies/\(id)")
            #expect(page.text.contains("The cluster “cluster” decides this ceremony"), "\(page.text)")

            // Signing here is refused, and told what to do.
            let envelope = try House.envelope(
                payload: ceremony["payload"],
                payloadType: ceremony["payload_type"]?.string ?? "",
                signedBy: bench.house.northwind.witnesses[0]
            )
            for (path, body) in [("signatures", envelope), ("reject", ["reason": "not here"])] {
                let refused = try await bench.house.post("/api/v1/ceremonies/\(id)/\(path)", body)
                expectProblem(refused, 409, "decided_elsewhere", path)
            }

            // One signature holds, one does not: both are told for what they are.
            let (one, other) = (bench.house.northwind.witnesses[0], bench.house.northwind.witnesses[1])
            let signature = try #require(envelope["envelope"]?["signatures"]?.array?.first?["sig"])
            try await bench.host.setStatus(
                [
                    "phase": "Approved", "observedGeneration": 1,
                    "signatures": [
                        ["did": .string(DIDKey(one.verificationKey).text), "signature": signature],
                        ["did": .string(DIDKey(other.verificationKey).text), "signature": signature],
                    ],
                ],
                of: name
            )
            try await bench.watch { try await bench.state(id) == "approved" }
            let after = try await bench.house.get("/api/v1/ceremonies/\(id)")
            #expect(
                after["signatures"]?.array?.compactMap { $0["witness_did"]?.string }
                    == [DIDKey(one.verificationKey).text]
            )
            let told = try #require(try await bench.told("muniment.ceremony.approved"))
            let evidence = try #require(told["substrate"])
            #expect(evidence["uid"] == objects[name]?["metadata"]?["uid"])
            #expect(evidence["unverified"] == [.string(DIDKey(other.verificationKey).text)])
            #expect(
                evidence["resource_version"]?.string?.isEmpty == false
                    && told["by"]?.string == "substrate/cluster"
            )
            // Everything follows from what was told.
            try await bench.audit()
        }
    }

    @Test("what the controller rejects and lets expire ends so, and a deletion before that is a rejection")
    func endings() async throws {
        try await SubstrateBench.with { bench in
            var ids: [String: String] = [:]
            for name in ["rejected", "expired", "deleted", "gone"] {
                ids[name] = try await bench.open("\(name).example")["ceremony_id"]?.string ?? ""
            }
            try await bench.ask()
            func resource(_ name: String) -> String { "ceremony-\(ids[name] ?? "")" }
            try await bench.host.setStatus(
                ["phase": "Rejected", "reason": "not in a freeze"],
                of: resource("rejected")
            )
            try await bench.watch { try await bench.state(ids["rejected"]) == "rejected" }
            // Deleted while nobody watched, and the history of it is gone, too: a list tells.
            try await bench.host.delete(resource("gone"))
            try await bench.host.control(["compact": true])
            try await bench.watch { try await bench.state(ids["gone"]) == "rejected" }
            let watching = bench.watching()
            defer { watching.cancel() }
            try await condition { try await bench.host.control()["watches"] == 1 }
            try await bench.host.setStatus(["phase": "Expired"], of: resource("expired"))
            try await bench.host.delete(resource("deleted"))
            try await condition { try await bench.state(ids["deleted"]) == "rejected" }
            try await condition { try await bench.state(ids["expired"]) == "expired" }
            let shown = try await bench.house.get("/api/v1/ceremonies/\(ids["deleted"] ?? "")")
            #expect(shown["closing_reason"]?.string?.contains("deleted") == true, "\(shown.text)")
            // It ended when the cluster said so, and not when it would have anyway.
            let expired = try await bench.house.get("/api/v1/ceremonies/\(ids["expired"] ?? "")")
            let closedAt = try #require(expired["closed_at"]?.string.flatMap { Instant(rfc3339: $0) })
            #expect(closedAt <= bench.house.clock.now())
            let rejected = try await bench.house.get("/api/v1/ceremonies/\(ids["rejected"] ?? "")")
            #expect(rejected["closing_reason"]?.string == "not in a freeze")
            try await bench.audit()
        }
    }

    @Test(
        "what people in the cluster made for a known version opens a ceremony; for anything else it says why not"
    )
    func byHand() async throws {
        try await SubstrateBench.with { bench in
            let artifact = try await bench.register("made.example")
            let cid = try #require(artifact["cid"]?.string)
            try await bench.host.create(
                "by-hand",
                spec: [
                    "artifact": "made.example", "kind": "dns_zone", "cid": .string(cid),
                    "class": "SingleApproval",
                ]
            )
            try await bench.host.create(
                "unknown",
                spec: ["artifact": "nowhere.example", "kind": "dns_zone", "cid": .string(cid)]
            )
            let old: JSON = [
                "artifact": "made.example", "kind": "dns_zone",
                "cid": .string("sha256:" + String(repeating: "0", count: 64)),
            ]
            try await bench.host.create("old", spec: old)
            try await bench.host.create(
                "foreign",
                spec: ["ceremonyID": .string(bench.house.contoso.marks.ceremonyID)]
            )
            // In whatever order they are taken.
            func problems() async throws -> [String] {
                let listed = try await bench.house.get("/api/v1/substrates")
                let found = listed.items.first?["watch"]?["problems"]?.array ?? []
                return found.compactMap { $0["resource"]?.string }.sorted()
            }
            try await bench.watch {
                let opened = try await bench.house.get("/api/v1/ceremonies/dns_zone:made.example")
                guard opened.status == 200 else { return false }
                return try await problems().count >= 3
            }
            let ceremony = try await bench.house.get("/api/v1/ceremonies/dns_zone:made.example")
            #expect(ceremony["state"]?.string == "open")
            // It has its object: none other is asked for.
            try await bench.ask()
            #expect(try await bench.host.objects().count == 4)
            #expect(try await problems() == ["foreign", "old", "unknown"])
            try await bench.host.setStatus(["phase": "Approved"], of: "by-hand")
            let id = try #require(ceremony["ceremony_id"]?.string)
            try await bench.watch { try await bench.state(id) == "approved" }
            #expect(
                try await bench.state(bench.house.contoso.marks.ceremonyID, bench.house.contoso) == "open"
            )
            try await bench.audit()
        }
    }

    @Test(
        "a status about an older object, and a decision on another spec, count for nothing; what ends here is deleted there"
    )
    func notBelieved() async throws {
        try await SubstrateBench.with { bench in
            let id = try await bench.open("stale.example")["ceremony_id"]?.string ?? ""
            try await bench.ask()
            try await bench.host.setStatus(
                ["phase": "Approved", "observedGeneration": 0],
                of: "ceremony-\(id)"
            )
            let watching = bench.watching()
            defer { watching.cancel() }
            try await condition {
                let listed = try await bench.house.get("/api/v1/substrates")
                return listed.items.first?["watch"]?["resources"]?.integer == 1
                    && listed.items.first?["watch"]?["resource_version"]?.string != nil
            }
            #expect(try await bench.state(id) == "open")
            let withdrawn = try await bench.house.post(
                "/api/v1/ceremonies/\(id)/withdraw",
                ["reason": "a mistake"]
            )
            #expect(withdrawn.status == 201, "\(withdrawn.text)")
            try await bench.ask()
            #expect(try await bench.host.objects().isEmpty)
            #expect(try await bench.state(id) == "withdrawn")
        }
    }

    @Test(
        "two watchers at once, repetitions, resets, refusals and a slow host lose nothing and take nothing twice"
    )
    func faults() async throws {
        try await SubstrateBench.with { bench in
            let id = try await bench.open("faulty.example")["ceremony_id"]?.string ?? ""
            try await bench.host.control(["lose_created": 1])
            try await bench.askUntilDone()
            #expect(try await bench.host.objects().count == 1)
            let (one, other) = (bench.watching(), bench.watching())
            defer {
                one.cancel()
                other.cancel()
            }
            try await condition { try await bench.host.control()["watches"] == 2 }
            try await bench.host.control(["reset_watches": true, "throttle": 2, "fail": 2, "slow_list": 1])
            try await bench.host.setStatus(["phase": "Open"], of: "ceremony-\(id)")
            try await bench.host.control(["compact": true, "push": ["garbage"]])
            try await bench.host.setStatus(["phase": "Approved"], of: "ceremony-\(id)")
            try await condition { try await bench.state(id) == "approved" }
            #expect(try await bench.count("muniment.ceremony.approved", of: id) == 1)
            try await bench.audit()
        }
    }

    @Test("there is one substrate of a tenant, and without it the built-in quorum decides again")
    func switching() async throws {
        try await SubstrateBench.with { bench in
            let second: JSON = ["name": "other", "address": "https://other.example.org", "namespace": "shop"]
            expectProblem(try await bench.house.post("/api/v1/substrates", second), 409, "substrate_present")
            for (field, value) in [
                ("address", "ftp://x"), ("name", "No"), ("namespace", "a b"), ("credential_file", ""),
            ] {
                let draft = second.adding(field, .string(value))
                expectProblem(
                    try await bench.house.post("/api/v1/substrates", draft),
                    422,
                    "invalid_value",
                    field: field
                )
            }
            let gone = try await bench.house.ask(
                .delete,
                "/api/v1/substrates/cluster",
                token: bench.house.northwind.token
            )
            #expect(gone.status == 204)
            let ceremony = try await bench.open("here.example")
            let signed = try await bench.house.post(
                "/api/v1/ceremonies/\(ceremony["ceremony_id"]?.string ?? "")/signatures",
                House.envelope(
                    payload: ceremony["payload"],
                    payloadType: ceremony["payload_type"]?.string ?? "",
                    signedBy: bench.house.northwind.witnesses[0]
                )
            )
            #expect(signed.status == 201, "\(signed.text)")
        }
    }

    private static let kubectlPath: String? = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let found = (path.split(separator: ":").map(String.init) + ["/usr/bin"]).map { $0 + "/kubectl" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        if found == nil { print("skipped: no kubectl") }
        return found
    }()

    @Test(
        "kubectl gets, applies, patches and deletes ceremonies at the host",
        .enabled(if: kubectlPath != nil, "skipped: no kubectl")
    )
    func kubectlWorks() async throws {
        let program = try #require(Self.kubectlPath)
        try await ClusterHost.with { host in
            // Without TLS kubectl sends none.
            try FileManager.default.removeItem(atPath: host.tokenFile)
            let manifest = host.folder + "/one.yaml"
            let text = """
                apiVersion: custody.muniment.dev/v1
                kind: Ceremony
                metadata: {name: one, namespace: shop}
                spec: {artifact: example.org, kind: dns_zone, cid: "sha256:00"}
                """
            try text.write(toFile: manifest, atomically: true, encoding: .utf8)
            func run(_ arguments: String...) async throws -> String {
                let output = host.folder + "/kubectl-\(UUID().uuidString)"
                let child = try ChildProcess(
                    [program, "--server", host.address, "--namespace", "shop"] + arguments,
                    environment: ["HOME": host.folder, "KUBECONFIG": "/dev/null"],
                    output: output,
                    errors: output
                )
                let status = try await child.waitForEnd(within: .seconds(120))
                let said = try String(contentsOfFile: output, encoding: .utf8)
                #expect(status == 0, "\(arguments): \(said)")
                return said
            }
            #expect(try await run("apply", "--validate=false", "-f", manifest).contains("created"))
            #expect(try await run("apply", "--validate=false", "-f", manifest).contains("unchanged"))
            #expect(try await run("get", "ceremonies").contains("one"))
            let patch = #"{"spec":{"class":"2-of-3"}}"#
            #expect(
                try await run("patch", "ceremony", "one", "--type", "merge", "-p", patch).contains("patched")
            )
            #expect(
                try await run("get", "cer", "one", "-o", "jsonpath={.spec.class} {.metadata.generation}")
                    == "2-of-3 2"
            )
            #expect(try await run("delete", "ceremony", "one").contains("deleted"))
            #expect(try await host.objects().isEmpty)
        }
    }
}
