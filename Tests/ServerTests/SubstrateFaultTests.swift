import Access
import Custody
import Evidence
import HTTPTypes
import Ledger
import Observers
import Postgres
import TestSupport
import Testing

@testable import Server

/// What people of a cluster, and clusters, can do wrong.
@Suite("Substrates and what goes wrong with them", .serialized)
struct SubstrateFaultTests {
    @Test("a tenant names the files of its own folder alone")
    func files() async throws {
        try await SubstrateBench.with { bench in
            var substrate = try await bench.substrate()
            _ = try await bench.clients.client(of: substrate, tenant: bench.tenant).list()
            let folder = "\(bench.host.folder)/\(bench.tenant)"
            for named in ["\(folder)/token", "../\(bench.tenant)/token", bench.host.tokenFile, "../token"] {
                substrate.credentialFile = named
                let client = try bench.clients.client(
                    of: substrate,
                    tenant: bench.house.contoso.caller.tenant
                )
                let refusal = await #expect(throws: ObservationError.self) { try await client.list() }
                #expect(refusal?.cause == .credential, "\(named)")
                substrate.credentialFile = nil
                substrate.authorityFile = named
                let trusting = try bench.clients.client(
                    of: substrate,
                    tenant: bench.house.contoso.caller.tenant
                )
                await #expect(throws: ObservationError.self) { try await trusting.list() }
                substrate.authorityFile = nil
            }
            let without = SubstrateClients(
                files: LookingRules(),
                mayBePrivate: true,
                clock: bench.house.clock
            )
            substrate.credentialFile = "token"
            #expect(throws: ObservationError.self) {
                _ = try without.client(of: substrate, tenant: bench.tenant)
            }
        }
    }

    @Test("what the cluster opens takes the rights that who added the substrate has now")
    func rights() async throws {
        try await SubstrateBench.with { bench in
            let (house, adder) = (bench.house, bench.house.northwind.caller)
            let another = Caller(
                tenant: adder.tenant,
                tenantName: adder.tenantName,
                id: EntryMaker(clock: house.clock).identifier(),
                kind: .person,
                name: "another",
                permissions: adder.permissions
            )
            let artifact = try await bench.register("rights.example")
            func spec() -> JSON {
                [
                    "artifact": "rights.example", "kind": "dns_zone", "cid": artifact["cid"] ?? .null,
                    "class": "SingleApproval",
                ]
            }
            let watching = bench.watching()
            defer { watching.cancel() }
            _ = try await house.access.setPermissions(
                adder.permissions.subtracting([.openCeremony]),
                of: adder.name,
                by: another
            )
            try await bench.host.create("without", spec: spec())
            try await condition { try await bench.problems()["without"]?.contains("ceremony.open") == true }
            _ = try await house.access.setPermissions(adder.permissions, of: adder.name, by: another)
            _ = try await house.access.disableCaller(adder.name, by: another)
            try await bench.host.create("disabled", spec: spec())
            try await condition { try await bench.problems()["disabled"]?.contains("disabled") == true }
            _ = try await house.access.enableCaller(adder.name, by: another)
            try await bench.host.create("enabled", spec: spec())
            try await condition {
                let found = try await house.custody.ceremonies(
                    for: adder,
                    PageRequest(),
                    of: "dns_zone:rights.example"
                )
                return found.items.count == 1
            }
            try await bench.audit()
        }
    }

    @Test("a copy of a resource, and one of its name with another spec, decide nothing by being deleted")
    func copies() async throws {
        try await SubstrateBench.with { bench in
            let first = try await bench.open("copied.example")["ceremony_id"]?.string ?? ""
            try await bench.ask()
            let spec = try #require(try await bench.host.objects()["ceremony-\(first)"]?["spec"])
            try await bench.host.create("copy", spec: spec)
            let second = try await bench.open("occupied.example")["ceremony_id"]?.string ?? ""
            let foreign = spec.adding("ceremonyID", .string(second))
            try await bench.host.create("ceremony-\(second)", spec: foreign)
            let refusal = await #expect(throws: ObservationError.self) { try await bench.ask() }
            #expect(refusal?.reason.contains("ceremony-\(second)") == true)
            try await bench.watch {
                try await Set(bench.problems().keys) == ["copy", "ceremony-\(second)"]
            }
            // Gone while nobody watched, and before somebody's eyes.
            try await bench.host.delete("ceremony-\(second)")
            try await bench.host.control(["compact": true])
            try await bench.watch { try await !bench.problems().keys.contains("ceremony-\(second)") }
            let watching = bench.watching()
            defer { watching.cancel() }
            try await condition { try await bench.host.control()["watches"]?.integer ?? 0 > 0 }
            try await bench.host.delete("copy")
            try await condition { try await bench.problems().isEmpty }
            #expect(try await bench.state(first) == "open")
            #expect(try await bench.state(second) == "open")
            // The name is free again, and the ceremony is asked for.
            try await bench.ask()
            try await bench.host.setStatus(["phase": "Approved"], of: "ceremony-\(second)")
            try await condition { try await bench.state(second) == "approved" }
            // One whose spec was changed is none of the ceremony's any more; another is asked for when it is gone.
            try await bench.host.setSpec(["cid": "sha256:00"], of: "ceremony-\(first)")
            try await condition { try await bench.problems().keys.contains("ceremony-\(first)") }
            try await bench.host.delete("ceremony-\(first)")
            try await condition { try await bench.problems().isEmpty }
            #expect(try await bench.state(first) == "open")
            try await bench.ask()
            #expect(try await bench.host.objects()["ceremony-\(first)"]?["spec"] == spec)
        }
    }

    @Test("odd objects keep nobody from hearing of the others")
    func odd() async throws {
        try await SubstrateBench.with { bench in
            let ids = try await (
                bench.open("plain.example")["ceremony_id"]?.string ?? "",
                bench.open("crowded.example")["ceremony_id"]?.string ?? "",
                bench.open("strange.example")["ceremony_id"]?.string ?? ""
            )
            try await bench.ask()
            let odd =
                #"{"artifact":"a\u0000b","kind":"dns_zone","cid":"c","n":9223372036854775807,"x\u0000":1}"#
            try await bench.host.create("odd-listed", rawSpec: odd)
            let watching = bench.watching()
            defer { watching.cancel() }
            try await condition { try await bench.host.control()["watches"]?.integer ?? 0 > 0 }
            try await bench.host.create("odd-watched", rawSpec: odd)
            try await bench.host.setStatus(
                ["phase": "Rejected", "reason": "no\u{0}t now"],
                of: "ceremony-\(ids.0)"
            )
            try await condition { try await bench.state(ids.0) == "rejected" }
            #expect(try await Set(bench.problems().keys) == ["odd-listed", "odd-watched"])
            // Names that would not fit into an entry are counted.
            let name = "did:key:" + String(repeating: "z", count: 300)
            try await bench.host.setStatus(
                [
                    "phase": "Approved",
                    "signatures": .array(
                        (0..<1_000).map { ["did": .string("\(name)\($0)"), "signature": "AAAA"] }
                    ),
                ],
                of: "ceremony-\(ids.1)"
            )
            try await condition { try await bench.state(ids.1) == "approved" }
            let evidence = try await bench.told("muniment.ceremony.approved")?["substrate"]
            #expect(evidence?["unverified_count"]?.integer == 1_000)
            #expect(evidence?["unverified"]?.array?.count == 20)
            // What can't be read is deleted like any other.
            try await bench.host.setStatus(["phase": "Strange"], of: "ceremony-\(ids.2)")
            try await condition { try await bench.problems()["ceremony-\(ids.2)"] != nil }
            try await bench.host.delete("ceremony-\(ids.2)")
            try await condition { try await bench.state(ids.2) == "rejected" }
            #expect(try await bench.problems()["ceremony-\(ids.2)"] == nil)
            try await bench.audit()
        }
    }

    @Test("a ceremony that the cluster refuses keeps neither later ones nor deletions waiting")
    func refusals() async throws {
        try await SubstrateBench.with { bench in
            let ended = try await bench.open("ended.example")["ceremony_id"]?.string ?? ""
            let kept = try await bench.open("kept.example")["ceremony_id"]?.string ?? ""
            try await bench.ask()
            let refused = try await bench.open("refused.example")["ceremony_id"]?.string ?? ""
            let later = try await bench.open("later.example")["ceremony_id"]?.string ?? ""
            for id in [kept, ended] {
                let answer = try await bench.house.post("/api/v1/ceremonies/\(id)/withdraw", ["reason": "no"])
                #expect(answer.status == 201, "\(answer.text)")
            }
            try await bench.host.control([
                "refused_names": [.string("ceremony-\(refused)"), .string("ceremony-\(kept)")]
            ])
            await #expect(throws: ObservationError.self) { try await bench.ask() }
            #expect(
                try await Set(bench.host.objects().keys) == ["ceremony-\(kept)", "ceremony-\(later)"]
            )
            try await bench.host.control(["refused_names": []])
            try await bench.ask()
            #expect(
                try await Set(bench.host.objects().keys) == ["ceremony-\(refused)", "ceremony-\(later)"]
            )
        }
    }

    @Test("a removed substrate is asked to delete what ended after it was removed")
    func leftOver() async throws {
        try await SubstrateBench.with { bench in
            let id = try await bench.open("left.example")["ceremony_id"]?.string ?? ""
            try await bench.ask()
            let removed = try await bench.house.ask(
                .delete,
                "/api/v1/substrates/cluster",
                token: bench.house.northwind.token
            )
            #expect(removed.status == 204)
            let withdrawn = try await bench.house.post(
                "/api/v1/ceremonies/\(id)/withdraw",
                ["reason": "moved"]
            )
            #expect(withdrawn.status == 201, "\(withdrawn.text)")
            try await bench.ask()
            #expect(try await bench.host.objects().isEmpty)
            #expect(try await bench.desk.substrates(of: bench.tenant).isEmpty)
        }
    }

    @Test("after the accord has ended no cluster approves, and a witness who was taken off signs no more")
    func accords() async throws {
        try await SubstrateBench.with { bench in
            let first = try await bench.open("before.example")
            let second = try await bench.open("after.example")["ceremony_id"]?.string ?? ""
            let id = first["ceremony_id"]?.string ?? ""
            try await bench.ask()
            let accord = bench.house.northwind.marks.accord
            let witness = bench.house.northwind.witnesses[0]
            let envelope = try House.envelope(
                payload: first["payload"],
                payloadType: first["payload_type"]?.string ?? "",
                signedBy: witness
            )
            let amended = try await bench.house.post(
                "/api/v1/accords/\(bench.house.northwind.marks.accordID)/amend",
                [
                    "witness_dids": .array(
                        (bench.house.northwind.witnesses.dropFirst() + [SigningKey()]).map {
                            .string(DIDKey($0.verificationKey).text)
                        }
                    )
                ]
            )
            try #require(amended.status == 201, "\(amended.text)")
            let did = JSON.string(DIDKey(witness.verificationKey).text)
            try await bench.host.setStatus(
                [
                    "phase": "Approved",
                    "signatures": [
                        [
                            "did": did,
                            "signature": envelope["envelope"]?["signatures"]?.array?.first?["sig"] ?? .null,
                        ]
                    ],
                ],
                of: "ceremony-\(id)"
            )
            try await bench.watch { try await bench.state(id) == "approved" }
            let told = try await bench.told("muniment.ceremony.approved")
            #expect(told?["signatures"]?.array?.isEmpty == true)
            #expect(told?["substrate"]?["unverified"] == [did])

            let ended = try await bench.house.post(
                "/api/v1/accords/\(bench.house.northwind.marks.accordID)/expire",
                [:]
            )
            try #require(ended.status == 201, "\(accord): \(ended.text)")
            try await bench.host.setStatus(["phase": "Approved"], of: "ceremony-\(second)")
            try await bench.watch { try await bench.problems()["ceremony-\(second)"] != nil }
            #expect(try await bench.state(second) == "open")
            try await bench.audit()
        }
    }

    @Test("a watch that ends at once again and again is begun again after growing pauses, and failures pass")
    func pauses() async throws {
        try await SubstrateBench.with { bench in
            let substrate = try await bench.substrate()
            let watcher = SubstrateWatcher(
                desk: bench.desk,
                clients: bench.clients,
                news: CommitNews(bench.house.database.app)
            )
            _ = try await watcher.round(substrate, of: bench.tenant)
            try await bench.desk.note(failure: "it was slow", of: substrate.id, tenant: bench.tenant)
            try await bench.host.control(["end_watches": true, "forget_requests": true])
            try await watcher.watch(substrate.id, of: bench.tenant, until: .now + .seconds(3))
            let asked = try await bench.host.control()["requests"]?.array?.compactMap(\.string) ?? []
            #expect((2...5).contains(asked.count { $0.contains("watch=true") }), "\(asked)")
            let standing = try await bench.house.custody.substrates(for: bench.house.northwind.caller).first
            #expect(standing?.standing.failure == nil && standing?.standing.resourceVersion != nil)
        }
    }
}
