import Access
import Custody
import Evidence
import Kinds
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Registering artifacts")
struct RegistrationTests {
    @Test("an artifact is found by its identifier, CID, name, and kind and name")
    func references() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let registered = try await bench.register()
            for text in [
                "\(registered.reference.id)", registered.cid, "northwind.example",
                "dns_zone:northwind.example",
            ] {
                let detail = try await bench.custody.artifact(for: bench.caller, text)
                #expect(detail.artifact.reference == registered.reference, "\(text)")
                #expect(detail.current.sources.map(\.name) == ["northwind.example.zone"])
                #expect(detail.current.registeredBy == bench.caller.did)
            }
            let refusal = await #expect(throws: CustodyError.self) {
                _ = try await bench.custody.artifact(for: bench.caller, "nothing")
            }
            #expect(refusal == .unknownArtifact("nothing"))
        }
    }

    @Test("registering the same content again writes nothing")
    func unchanged() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.register()
            let before = try await bench.rowCounts()
            let again = try await bench.custody.registerArtifact(for: bench.caller, bench.registration())
            #expect(again.value.isUnchanged)
            #expect(again.receipt == nil)
            #expect(!again.isNew)
            #expect(try await bench.rowCounts() == before)
        }
    }

    /// `{"example:MEMBER": number}`.
    private func device(_ member: String, _ number: Int, schema: JSON? = nil) -> Registration {
        let content: JSON = .object(JSONObject([("example:\(member)", .integer(number))]))
        return Registration(
            kind: "restconf_config",
            name: "device",
            contentSchema: schema,
            files: [SourceFile(name: "device.json", mediaType: nil, bytes: content.canonicalBytes())]
        )
    }

    @Test("an empty schema leaves the one that holds; one that takes all lifts it")
    func emptySchema() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            func register(_ request: Registration) async throws -> RegisteredArtifact {
                try await bench.custody.registerArtifact(for: bench.caller, request).value
            }
            let schema: JSON = ["required": ["example:a"]]
            _ = try await register(device("a", 1, schema: schema))
            #expect(try await register(device("a", 1, schema: [:])).isUnchanged)
            for empty in [nil, [:]] as [JSON?] {
                guard
                    case .contentBreaksSchema = try await refused(
                        bench,
                        { _ = try await register(device("b", 1, schema: empty)) }
                    )
                else {
                    Issue.record("the schema was dropped")
                    return
                }
            }
            #expect(try await register(device("a", 2, schema: [:])).version == 2)
            let detail = try await bench.custody.artifact(for: bench.caller, "device")
            #expect(detail.contentSchema == schema)
            #expect(try await register(device("b", 1, schema: ["type": "object"])).version == 3)
        }
    }

    @Test("of a new schema and content that breaks it, registered at once, one is refused")
    func schemaMeanwhile() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            _ = try await bench.custody.registerArtifact(for: bench.caller, device("a", 0))
            for round in 1...5 {
                let requests = [
                    device("a", round, schema: ["required": ["example:a"]]),
                    device("b", round), device("b", round + 100),
                ]
                await withTaskGroup(of: Void.self) { group in
                    for request in requests {
                        group.addTask {
                            _ = try? await bench.custody.registerArtifact(for: bench.caller, request)
                        }
                    }
                }
                let detail = try await bench.custody.artifact(for: bench.caller, "device")
                if detail.contentSchema != [:] { #expect(detail.content["example:a"] != nil) }
                _ = try await bench.custody.registerArtifact(
                    for: bench.caller,
                    device("c", round, schema: ["type": "object"])
                )
            }
        }
    }

    @Test("an image under another name is a new version of the same content identifier")
    func imageReference() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            func register(_ reference: String?) async throws -> RegisteredArtifact {
                try await bench.custody.registerArtifact(
                    for: bench.caller,
                    Registration(
                        kind: "oci_image",
                        name: "app",
                        imageReference: reference,
                        files: [Bench.image()]
                    )
                ).value
            }
            let first = try await register("registry.example/app:1")
            #expect(try await register("registry.example/app:1").isUnchanged)
            #expect(try await register(nil).isUnchanged)
            let second = try await register("registry.example/app:2")
            #expect(!second.isUnchanged && second.version == 2)
            #expect(second.cid == first.cid)
            let detail = try await bench.custody.artifact(for: bench.caller, "app")
            #expect(detail.content["image_reference"]?.string == "registry.example/app:2")
        }
    }

    @Test("other content is a new version; what the request leaves out stays")
    func newVersion() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            var first = bench.registration()
            first.tier = "b"
            first.runtime = "bind9"
            _ = try await bench.custody.registerArtifact(for: bench.caller, first)
            let second = try await bench.register("192.0.2.81")
            #expect(second.version == 2)
            #expect(second.tier == "b")
            #expect(second.runtime == "bind9")
            #expect(try await bench.versions().map(\.version) == [2, 1])
            // It was proposed before and still is: nothing to record as a step.
            #expect(try await bench.transitions().isEmpty)
            let back = try await bench.register()
            #expect(back.version == 3)
        }
    }

    @Test("while none was ever approved, deployments shall hold the current version")
    func desiredMoves() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let first = try await bench.register()
            #expect(try await bench.deploy().desiredCID == first.cid)
            let second = try await bench.register("192.0.2.81")
            let deployment = try await bench.deployment()
            #expect(deployment?.desiredCID == second.cid)
            #expect(deployment?.driftStatus == .drift)
            #expect(
                try await bench.custody.counts(for: bench.caller).deployments == DeploymentCounts(drift: 1)
            )
        }
    }

    @Test("once one was approved, a new version moves nothing until it is approved too")
    func desiredStays() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let first = try await bench.approve()
            try await bench.deploy()
            try await bench.register("192.0.2.81")
            #expect(try await bench.deployment()?.desiredCID == first.cid)
        }
    }

    @Test("what can't stand is refused by its field, and nothing is written")
    func fields() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            func refusal(_ change: (inout Registration) -> Void) async throws -> CustodyError? {
                var request = bench.registration()
                change(&request)
                return try await refused(bench) { [request] in
                    _ = try await bench.custody.registerArtifact(for: bench.caller, request)
                }
            }
            #expect(
                try await refusal { $0.kind = "spreadsheet" }
                    == .invalid(
                        field: "kind",
                        .unknownValue("spreadsheet", allowed: KindName.allCases.map(\.rawValue))
                    )
            )
            #expect(
                try await refusal { $0.tier = "z" }
                    == .invalid(field: "tier", .unknownValue("z", allowed: ["a", "b", "c"]))
            )
            #expect(
                try await refusal { $0.sbomCID = "md5:1" }
                    == .invalid(field: "sbom_cid", .notAContentIdentifier("md5:1"))
            )
            #expect(try await refusal { $0.accord = "nothing" } == .unknownAccord("nothing"))
            #expect(
                try await refusal { $0.name = String(repeating: "x", count: 201) }
                    == .invalid(field: "name", .tooLong(limit: 200))
            )
            #expect(
                try await refusal { $0.contentSchema = "text" }
                    == .invalid(field: "content_schema", .notAnObject)
            )
            guard case .contentSchemaUnusable = try await refusal({ $0.contentSchema = ["type": 5] }) else {
                Issue.record("a schema that is none was taken")
                return
            }
        }
    }

    @Test("a file of another kind than was said is refused")
    func otherKind() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            for kind in ["oci_image", "tls_server_cert", "entra_conditional_access"] {
                var request = bench.registration()
                request.kind = kind
                let refusal = try await refused(bench) { [request] in
                    _ = try await bench.custody.registerArtifact(for: bench.caller, request)
                }
                guard case .notOfKind(let error) = refusal else {
                    Issue.record("\(kind): \(String(describing: refusal))")
                    continue
                }
                #expect(error.kind.rawValue == kind)
            }
        }
    }

    @Test("a CID that does not match the content is refused")
    func wrongCID() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let expected = "sha256:" + String(repeating: "0", count: 64)
            var request = bench.registration()
            request.expectedCID = expected
            let refusal = try await refused(bench) { [request] in
                _ = try await bench.custody.registerArtifact(for: bench.caller, request)
            }
            guard case .contentIdentifierMismatch(expected, let actual) = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            request.expectedCID = actual
            #expect(try await bench.custody.registerArtifact(for: bench.caller, request).value.cid == actual)
        }
    }

    @Test("content that breaks its schema is refused, in later versions too")
    func schema() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            var request = bench.registration()
            request.contentSchema = ["required": ["no such member"]]
            let refusal = try await refused(bench) { [request] in
                _ = try await bench.custody.registerArtifact(for: bench.caller, request)
            }
            guard case .contentBreaksSchema(let places) = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            #expect(places.count == 1)

            let content = try await bench.custody.artifact(for: bench.caller, bench.register().cid).content
            request = bench.registration()
            request.contentSchema = ["const": content]
            let second = try await bench.custody.registerArtifact(for: bench.caller, request).value
            #expect(second.version == 2)
            guard
                case .contentBreaksSchema = try await refused(
                    bench,
                    { try await bench.register("192.0.2.99") }
                )
            else {
                Issue.record("the schema of the version before was forgotten")
                return
            }
        }
    }

    @Test("the same content under another name is refused")
    func sameContent() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let registered = try await bench.register()
            var request = bench.registration()
            request.name = "other.example"
            let refusal = try await refused(bench) { [request] in
                _ = try await bench.custody.registerArtifact(for: bench.caller, request)
            }
            #expect(refusal == .contentAlreadyGoverned(cid: registered.cid))
        }
    }

    @Test("registering while the ceremony is open is refused")
    func openCeremony() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.register()
            try await bench.open()
            let refusal = try await refused(bench) { try await bench.register("192.0.2.81") }
            #expect(refusal == .transitionForbidden(.ceremonyOpen, .versionRegistered))
        }
    }

    @Test("the same idempotency key gets the first answer, another request under it none")
    func idempotency() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let key = try #require(IdempotencyKey("once", requestHash: Digest.sha256(of: [1])))
            let first = try await bench.custody.registerArtifact(
                for: bench.caller,
                bench.registration(),
                key: key
            )
            try await bench.register("192.0.2.81")
            let before = try await bench.rowCounts()
            let again = try await bench.custody.registerArtifact(
                for: bench.caller,
                bench.registration(),
                key: key
            )
            #expect(again.value == first.value)
            #expect(again.receipt == first.receipt)
            #expect(!again.isNew)
            let other = try #require(IdempotencyKey("once", requestHash: Digest.sha256(of: [2])))
            await #expect(throws: LedgerError.idempotencyKeyReused("once")) {
                _ = try await bench.custody.registerArtifact(
                    for: bench.caller,
                    bench.registration("192.0.2.82"),
                    key: other
                )
            }
            #expect(try await bench.rowCounts() == before)
        }
    }

    @Test("many at once under one key write one version and get one receipt")
    func concurrentKey() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let key = try #require(IdempotencyKey("once", requestHash: Digest.sha256(of: [1])))
            let receipts = try await withThrowingTaskGroup(of: Receipt?.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await bench.custody.registerArtifact(
                            for: bench.caller,
                            bench.registration(),
                            key: key
                        ).receipt
                    }
                }
                return try await group.reduce(into: Set<Receipt?>()) { $0.insert($1) }
            }
            #expect(receipts.count == 1)
            #expect(receipts.first != .some(nil))
            #expect(try await bench.rowCounts()["versions"] == 1)
        }
    }

    @Test("lists are filtered by kind, state and drift")
    func filters() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            try await bench.register(name: "other.example")
            try await bench.deploy()
            try await bench.look(.files([Bench.zone("192.0.2.66")]))
            func names(_ filter: ArtifactFilter) async throws -> [String] {
                try await bench.custody.artifacts(for: bench.caller, PageRequest(), where: filter).items
                    .map(\.reference.name)
            }
            #expect(try await names(ArtifactFilter()) == ["northwind.example", "other.example"])
            #expect(try await names(ArtifactFilter(drift: .drift)) == ["northwind.example"])
            #expect(try await names(ArtifactFilter(drift: .match)) == [])
            #expect(try await names(ArtifactFilter(state: .proposed)) == ["other.example"])
            #expect(try await names(ArtifactFilter(kind: .ociImage)) == [])
            #expect(throws: CustodyError.self) {
                _ = try ArtifactFilter(kind: nil, state: "asleep", drift: nil, accord: nil)
            }
        }
    }
}
