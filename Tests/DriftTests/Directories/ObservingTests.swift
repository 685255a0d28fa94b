import Access
import Drift
import Evidence
import Kinds
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("A directory is read by the server itself")
struct ObservingTests {
    private static let settings = DirectorySettings(
        collection: "directory",
        subjectTypes: [.entraConditionalAccess],
        address: "https://graph.example",
        tokenURL: "https://login.example/token",
        credential: "client.json",
        intervalSeconds: 3_600
    )

    private static let profiles = {
        var profiles = settings
        profiles.subjectTypes = [.intuneConfigurationProfile]
        return profiles
    }()

    /// A directory with as many policies, of which some can't be read.
    private static func sight(_ states: [String], unreadable: Set<Int> = []) -> DirectorySight {
        var sight = DirectorySight()
        for (index, state) in states.enumerated() {
            let path = "policies/\(index).json"
            let file = DriftBench.policy("Policy \(index)", id: index + 1, state: state, file: path)
            sight.listed.append(file)
            guard unreadable.contains(index) else {
                sight.contents.append(file)
                continue
            }
            sight.contentGaps.append(
                EvidenceGap(
                    type: .entraConditionalAccess,
                    path: path,
                    reason: "the answer is 403",
                    remedy: "grant it"
                )
            )
        }
        return sight
    }

    private func added(_ bench: DriftBench) async throws {
        _ = try await bench.drift.addDirectory(for: bench.caller, named: "north", Self.settings)
    }

    private func observe(
        _ bench: DriftBench,
        of source: String = "north",
        _ look: @escaping @Sendable () async throws -> DirectorySight
    ) async throws -> OperationRun {
        let run = try await bench.drift.requestObservation(for: bench.caller, of: source) { _, _ in }
        try await bench.drift.perform(
            run.id,
            of: bench.tenant,
            RunHooks(look: { _, _ in try await look() })
        )
        return try await bench.drift.run(for: bench.caller, run.id)
    }

    @Test("what could not be read is known by its list, and never taken for deleted")
    func partial() async throws {
        try await DriftBench.with { bench in
            try await added(bench)
            let enabled = Array(repeating: "enabled", count: 20)
            let first = try await observe(bench) { Self.sight(enabled) }
            #expect(first.state == .succeeded)
            try await bench.baseline()
            #expect(try await bench.capture().counts[.items] == 20)
            var states = enabled
            states[3] = "disabled"
            states[4] = "disabled"
            let seen = Self.sight(Array(states.dropLast()), unreadable: [4, 9])
            let run = try await observe(bench) { seen }
            #expect(run.state == .partiallySucceeded)
            #expect(run.counts[.inventorySeen] == 19)
            #expect(run.counts[.subjectsSeen] == 17)
            #expect(run.counts[.gone] == 1)
            let compared = try await bench.compare()
            #expect(compared.counts[.unchanged] == 17)
            #expect(compared.counts[.updated] == 2)
            #expect(compared.counts[.deleted] == 1)
            #expect(compared.counts[.resolvedMeta] == 3)
            #expect(compared.counts[.missingCurrent] + compared.counts[.missingBoth] == 0)
            let findings = try await bench.findings()
            #expect(findings.first { $0.title == "Policy 3" }?.fidelity == .content)
            #expect(findings.first { $0.title == "Policy 4" }?.fidelity == .meta)
        }
    }

    @Test("of policies that are in none of the lists that are read, nothing is known to be away")
    func otherLists() async throws {
        try await DriftBench.with { bench in
            _ = try await bench.drift.addDirectory(for: bench.caller, named: "north", Self.profiles)
            let update: JSON = [
                "@odata.type": "#microsoft.graph.windowsFeatureUpdateProfile", "id": "u-1",
                "displayName": "Updates",
            ]
            let files = (1...2).map { EvidenceMeetsTests.profile("Profile \($0)", id: $0) }
            let types = [KindName.intuneConfigurationProfile]
            try await bench.import(
                files + [SourceFile(name: "update.json", bytes: update.canonicalBytes())],
                types: types
            )
            try await bench.baseline()
            #expect(try await bench.capture().counts[.items] == 3)
            // As in another tenant, of which there never were files.
            for table in ["listings", "policy_states"] {
                _ = try await bench.database.superuser.execute(
                    Query(stringLiteral: "DELETE FROM drift.\(table)")
                )
            }
            let sight = DirectorySight(listed: [files[0]], contents: [files[0]])
            #expect(try await observe(bench, { sight }).state == .succeeded)
            let run = try await bench.compare()
            #expect(run.counts[.unchanged] == 1)
            #expect(run.counts[.deleted] == 1)
            #expect(run.counts[.missingCurrent] == 1)
            // And the other way round: what the lists that a baseline is from could not hold is not new.
            try await bench.baseline("listed")
            try await bench.capture("listed")
            try await bench.import(
                [files[0], SourceFile(name: "update.json", bytes: update.canonicalBytes())],
                types: types
            )
            _ = try await observe(bench) { sight }
            let again = try await bench.compare("listed")
            #expect(again.counts[.created] == 0)
            #expect(again.counts[.missingBaseline] >= 1)
        }
    }

    @Test("a directory that can't be read fails the run, and says nothing of what stands there")
    func unreadable() async throws {
        try await DriftBench.with { bench in
            try await added(bench)
            _ = try await observe(bench) { Self.sight(["enabled", "enabled"]) }
            try await bench.baseline()
            try await bench.capture()
            _ = try await observe(bench) { Self.sight(["enabled", "enabled"]) }
            let run = try await observe(bench) {
                throw DirectoryFailure(field: "directory_id", reason: "another's", remedy: "check it")
            }
            #expect(run.state == .failed)
            #expect(run.failure?.contains("another's") == true)
            let compared = try await bench.compare()
            #expect(compared.counts[.deleted] == 0)
            #expect(compared.counts[.missingCurrent] == 2)
            #expect(try await bench.findings().isEmpty)
        }
    }

    @Test("another look that finds everything as it was adds its run and heartbeat alone, dated by our clock")
    func again() async throws {
        try await DriftBench.with { bench in
            try await added(bench)
            let states = Array(repeating: "enabled", count: 8)
            _ = try await observe(bench) { Self.sight(states) }
            let tables: [StaticString] = ["versions", "states", "forms", "listings", "entries"]
            var before: [Int] = []
            for table in tables { before.append(try await bench.count(table)) }
            let beats = try await bench.count("heartbeats")
            let run = try await observe(bench) { Self.sight(states) }
            var after: [Int] = []
            for table in tables { after.append(try await bench.count(table)) }
            #expect(after == before)
            #expect(try await bench.count("heartbeats") == beats + 1)
            let looked = try await bench.database.superuser.first(
                "SELECT max(looked_at) AS at FROM drift.listings"
            ) { row in try row["at"] as Instant }
            let (started, ended) = (try #require(run.startedAt), try #require(run.finishedAt))
            #expect((started...ended).contains(try #require(looked)))
        }
    }

    @Test(
        "a look that began before another one, or files, which were taken in first is not taken",
        arguments: [false, true]
    )
    func overtaken(byFiles: Bool) async throws {
        try await DriftBench.with { bench in
            try await added(bench)
            let slow = try await observe(bench) {
                if byFiles {
                    let later = Self.sight(["disabled"]).contents
                    try await bench.import(later, isWhole: false, collection: "directory")
                } else {
                    _ = try await observe(bench) { Self.sight(["disabled"]) }
                }
                return Self.sight(["enabled"])
            }
            #expect(slow.state == .failed)
            try await bench.baseline()
            try await bench.capture()
            let state = try await bench.database.superuser.first(
                "SELECT content #>> '{content,state}' AS state FROM drift.baseline_snapshot_items"
            ) { row in try row["state"] as String }
            #expect(state == "disabled")
        }
    }

    @Test("while a source is read it is asked for once at most, however long that takes")
    func hanging() async throws {
        try await DriftBench.with { bench in
            try await added(bench)
            let drift = bench.drift
            @Sendable func due() async throws -> Int {
                try await drift.requestDueObservations(of: bench.tenant) { _, _ in }
            }
            @Sendable func asked() async throws -> OperationRun {
                try await drift.requestObservation(for: bench.caller, of: "north") { _, _ in }
            }
            #expect(try await due() == 1)
            bench.clock.advance(by: .seconds(3_700))
            #expect(try await due() == 0)
            let run = try await asked()
            #expect(run.isRepeated)
            let hooks = RunHooks(look: { _, _ in
                bench.clock.advance(by: .seconds(3_700))
                #expect(try await due() == 0)
                let (next, again) = (try await asked(), try await asked())
                #expect(next.id != run.id && !next.isRepeated)
                #expect(next.id == again.id)
                return Self.sight(["enabled"])
            })
            try await drift.perform(run.id, of: bench.tenant, hooks)
            #expect(try await due() == 0)
            try await drift.perform(try await asked().id, of: bench.tenant)
            #expect(try await due() == 1)
        }
    }

    @Test("a collection is one source's for a type; of sources of other types none overtakes another")
    func sharedCollection() async throws {
        try await DriftBench.with { bench in
            try await added(bench)
            var settings = Self.settings
            settings.subjectTypes = [.intuneConfigurationProfile, .entraConditionalAccess]
            let error = await #expect(throws: DriftError.self) {
                try await bench.drift.addDirectory(for: bench.caller, named: "south", settings)
            }
            guard case .invalid("collection", let reason, _)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reason.contains("north"))
            _ = try await bench.drift.addDirectory(for: bench.caller, named: "south", Self.profiles)
            let profile = EvidenceMeetsTests.profile("Profile", id: 1)
            let slow = try await observe(bench, of: "south") {
                _ = try await observe(bench) { Self.sight(["enabled"]) }
                return DirectorySight(listed: [profile], contents: [profile])
            }
            #expect(slow.state == .succeeded)
        }
    }

    @Test("empty lists where something stood are not believed until files say so")
    func empty() async throws {
        try await DriftBench.with { bench in
            try await added(bench)
            func look(_ states: [String]) async throws -> OperationRun {
                try await observe(bench) { Self.sight(states) }
            }
            #expect(try await look([]).state == .succeeded)
            #expect(try await look(["enabled"]).state == .succeeded)
            let run = try await look([])
            #expect(run.state == .partiallySucceeded)
            #expect(run.counts[.gone] == 0)
            #expect(try await bench.import([], collection: "directory").counts[.gone] == 1)
            #expect(try await look([]).state == .succeeded)
        }
    }

    @Test("answers of a directory that is not the tenant's, or not the first one's, are not taken")
    func otherDirectory() async throws {
        try await DriftBench.with { bench in
            let asked = Mutex<UniqueID?>(nil)
            func look(_ number: Int, of source: String = "north") async throws -> OperationRun {
                let run = try await bench.drift.requestObservation(for: bench.caller, of: source) { _, _ in }
                let hooks = RunHooks(look: { source, _ in
                    asked.withLock { $0 = source.settings.directoryID }
                    var sight = Self.sight(["enabled"])
                    sight.directoryID = UniqueID(DriftBench.guid(number))
                    return sight
                })
                try await bench.drift.perform(run.id, of: bench.tenant, hooks)
                return try await bench.drift.run(for: bench.caller, run.id)
            }
            try await added(bench)
            #expect(try await look(1).state == .succeeded)
            #expect(asked.withLock { $0 } == nil)
            let other = try await look(2)
            #expect(other.state == .failed && other.counts[.subjectsSeen] == 0)
            #expect(asked.withLock { $0 } == UniqueID(DriftBench.guid(1)))

            var settings = Self.settings
            settings.collection = "east"
            _ = try await bench.drift.addDirectory(for: bench.caller, named: "east", settings)
            let names = TenantNames(names: ["Northwind"], directoryID: UniqueID(DriftBench.guid(3)))
            _ = try await bench.drift.nameTenant(for: bench.caller, names)
            let foreign = try await look(4, of: "east")
            #expect(foreign.state == .failed && foreign.failure?.contains("directory_id") == true)
            #expect(try await look(3, of: "east").state == .succeeded)
        }
    }

    @Test("sources are added, switched and removed on the record, and read when their time has come")
    func lifecycle() async throws {
        try await DriftBench.with { bench in
            let drift = bench.drift
            let added = try await drift.addDirectory(for: bench.caller, named: "north", Self.settings)
            #expect(added.receipt != nil)
            await #expect(throws: DriftError.sourceNameTaken("north")) {
                try await drift.addDirectory(for: bench.caller, named: "north", Self.settings)
            }
            func due() async throws -> Int {
                let asked = Mutex<[UniqueID]>([])
                let count = try await drift.requestDueObservations(of: bench.tenant) { run, _ in
                    asked.withLock { $0.append(run.id) }
                }
                for id in asked.withLock({ $0 }) {
                    try await drift.fail(id, of: bench.tenant, because: "nobody reads it")
                }
                return count
            }
            #expect(try await due() == 1)
            #expect(try await due() == 0)
            bench.clock.advance(by: .seconds(3_700))
            #expect(try await due() == 1)
            bench.clock.advance(by: .seconds(3_700))
            #expect(try await drift.switchDirectory(for: bench.caller, "north", isEnabled: false).isNew)
            #expect(try await !drift.switchDirectory(for: bench.caller, "north", isEnabled: false).isNew)
            #expect(try await due() == 0)
            #expect(try await drift.switchDirectory(for: bench.caller, "north", isEnabled: true).isNew)
            #expect(try await due() == 1)
            #expect(try await drift.removeDirectory(for: bench.caller, "north").isNew)
            await #expect(throws: DriftError.unknownSource("north")) {
                try await drift.directory(for: bench.caller, "north")
            }
            #expect(try await drift.addDirectory(for: bench.caller, named: "north", Self.settings).isNew)
            #expect(try await drift.directories(for: bench.caller).count == 1)
            // What stands is what the chronicle tells, and what is altered beside it is found.
            let audit = DriftAudit(bench.database.app, seal: DriftBench.seal)
            #expect(try await audit.run(bench.tenant) == .inOrder(rows: 2))
            _ = try await bench.database.superuser.execute(
                "UPDATE drift.evidence_sources SET settings = settings || '{\"address\": \"https://else.example\"}'"
            )
            guard case .different(let sentence) = try await audit.run(bench.tenant) else {
                Issue.record("it was not found")
                return
            }
            #expect(sentence.contains("north"))
        }
    }

    @Test("settings that can't be are refused with their field")
    func settings() async throws {
        try await DriftBench.with { bench in
            func refused(_ field: String, _ change: (inout DirectorySettings) -> Void) async throws {
                var settings = Self.settings
                change(&settings)
                let error = await #expect(throws: DriftError.self) {
                    try await bench.drift.addDirectory(for: bench.caller, named: "north", settings)
                }
                guard case .invalid(field, _, _)? = error else {
                    Issue.record("\(field): \(String(describing: error))")
                    return
                }
            }
            try await refused("subject_types") { $0.subjectTypes = [] }
            try await refused("subject_types") { $0.subjectTypes = [.dnsZone] }
            try await refused("interval_sec") { $0.intervalSeconds = 10 }
            try await refused("timeout_sec") { $0.timeoutSeconds = 100_000 }
            try await refused("max_bytes") { $0.bytes = 1 }
            try await refused("max_bytes") { $0.bytes = 512 << 20 }
            try await refused("credential") { $0.credential = "" }
            try await refused("address") { $0.address = "a\u{0}b" }
            for address in [
                "ftp://graph.example", "graph.example", "https://", "http://graph.example", "file:///etc",
            ] {
                try await refused("address") { $0.address = address }
                try await refused("token_url") { $0.tokenURL = address }
            }
            try await refused("token_url") { $0.tokenURL = "forbidden" }
        }
    }

    @Test("the same key is the same run, of whatever type; another request under it is refused")
    func keys() async throws {
        try await DriftBench.with { bench in
            func key(_ request: String) throws -> IdempotencyKey {
                try #require(IdempotencyKey("once", requestHash: .sha256(of: Array(request.utf8))))
            }
            let evidence = EvidenceImport(files: [DriftBench.policy("Policy 1", id: 1)])
            let first = try await bench.drift.importEvidence(
                for: bench.caller,
                evidence,
                key: try key("import")
            )
            let again = try await bench.drift.importEvidence(
                for: bench.caller,
                evidence,
                key: try key("import")
            )
            #expect(!first.isRepeated && again.isRepeated)
            #expect(first.id == again.id)
            #expect(try await bench.count("runs") == 1)
            try await bench.baseline()
            await #expect(throws: LedgerError.idempotencyKeyReused("once")) {
                try await bench.drift.requestCapture(for: bench.caller, of: "golden", key: try key("capture"))
                {
                    _,
                    _ in
                }
            }
            let other = try #require(IdempotencyKey("twice", requestHash: .sha256(of: [1])))
            let (drift, caller) = (bench.drift, bench.caller)
            let ids = try await withThrowingTaskGroup(of: UniqueID.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        try await drift.requestCapture(for: caller, of: "golden", key: other) { _, _ in }.id
                    }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(ids.count == 1)
            #expect(try await bench.count("runs") == 2)
        }
    }
}
