import Custody
import Evidence
import Testing

@Suite("Accords are searched")
struct AccordSearchTests {
    @Test("terms are a JSON object, or a path into it and a value; anything else is refused by its name")
    func reading() throws {
        func terms(_ text: String) throws -> JSON? { try AccordFilter(name: nil, terms: text).terms }
        #expect(try terms(#"{"region":{"name":"north"}}"#) == ["region": ["name": "north"]])
        #expect(try terms("region.name=north") == ["region": ["name": "north"]])
        #expect(try terms("sla=99") == ["sla": 99])
        #expect(try terms(#"sla="99""#) == ["sla": "99"])
        #expect(try terms("parties=[\"a\"]") == ["parties": ["a"]])
        #expect(try terms("note=a=b") == ["note": "a=b"])
        for wrong in [
            "north", "[1]", "{", ".=1", "a..b=1", "=1", String(repeating: "a", count: 5_000) + "=1",
        ] {
            #expect(throws: CustodyError.invalid(field: "terms", .noTerms), "\(wrong.prefix(20))") {
                _ = try terms(wrong)
            }
        }
    }

    @Test("an accord is found by a part of its name, and by what its newest version's terms contain")
    func search() async throws {
        try await Bench.with { bench in
            let north = try await bench.accord {
                $0.name = "Operations North"
                $0.terms = ["region": ["name": "north", "sites": [1, 2]], "sla": 99]
            }
            let south = try await bench.accord {
                $0.name = "Operations South"
                $0.terms = ["region": ["name": "south"]]
            }
            func names(_ name: String? = nil, _ terms: String? = nil) async throws -> [String] {
                try await bench.custody.accords(
                    for: bench.caller,
                    PageRequest(),
                    where: AccordFilter(name: name, terms: terms)
                ).items.map(\.content.name)
            }
            #expect(try await names("operations") == ["Operations North", "Operations South"])
            #expect(try await names("SOUTH") == ["Operations South"])
            #expect(try await names("_perations") == [])
            #expect(try await names(nil, "region.name=north") == ["Operations North"])
            #expect(try await names(nil, #"{"region":{"sites":[2]},"sla":99}"#) == ["Operations North"])
            #expect(try await names(nil, "sla=\"99\"") == [])
            #expect(try await names("south", "region.name=north") == [])
            // What an earlier version said is not what holds.
            let amended = try await bench.custody.amendAccord(
                for: bench.caller,
                north.cid,
                AccordAmendment(terms: ["region": ["name": "west"]])
            ).value
            #expect(try await names(nil, "region.name=north") == [])
            #expect(try await names(nil, "region.name=west") == ["Operations North"])
            let versions = try await bench.custody.accordVersions(
                for: bench.caller,
                PageRequest(limit: 1),
                of: south.content.name
            )
            #expect(versions.items == [south] && versions.nextCursor == nil)
            let first = try await bench.custody.accordVersions(
                for: bench.caller,
                PageRequest(limit: 1),
                of: north.cid
            )
            #expect(first.items == [amended])
            let rest = try await bench.custody.accordVersions(
                for: bench.caller,
                PageRequest(limit: 1, cursor: first.nextCursor),
                of: north.cid
            )
            #expect(rest.items.map(\.version) == [1] && rest.nextCursor == nil)
        }
    }

    @Test("what stands under an accord is what was registered under any of its versions")
    func under() async throws {
        try await Bench.with { bench in
            let accord = try await bench.accord()
            let before = try await bench.register(name: "before.example")
            bench.clock.advance(by: .seconds(1))
            _ = try await bench.custody.amendAccord(
                for: bench.caller,
                accord.cid,
                AccordAmendment(verificationIntervalSeconds: 600)
            )
            let after = try await bench.register(name: "after.example")
            let other = try await bench.accord { $0.name = "other" }
            for reference in [accord.content.name, accord.cid, accord.id.text] {
                let found = try await bench.custody.artifacts(
                    for: bench.caller,
                    PageRequest(),
                    where: ArtifactFilter(accord: reference)
                ).items.map(\.reference.id)
                #expect(Set(found) == [before.reference.id, after.reference.id], "\(reference)")
            }
            let counts = try await bench.custody.artifactCounts(
                for: bench.caller,
                under: [accord.id, other.id]
            )
            #expect(counts == [accord.id: 2])
            await #expect(throws: CustodyError.unknownAccord("nothing")) {
                _ = try await bench.custody.artifacts(
                    for: bench.caller,
                    PageRequest(),
                    where: ArtifactFilter(accord: "nothing")
                )
            }
        }
    }
}
