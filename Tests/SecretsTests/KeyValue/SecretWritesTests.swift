import Evidence
import Ledger
import Postgres
import Secrets
import Synchronization
import TestSupport
import Testing

/// What several tasks of a test change.
private final class Shared<Value: Sendable>: Sendable {
    private let state: Mutex<Value>

    init(_ value: Value) { state = Mutex(value) }

    var value: Value { state.withLock { $0 } }

    func set(_ value: Value) { state.withLock { $0 = value } }

    func change(_ body: (inout Value) -> Void) { state.withLock { body(&$0) } }
}

@Suite("Secrets that many write at the same time")
struct SecretWritesTests {
    /// One server's key/value store, whose writes gather, and what is told of them.
    private struct Writers: Sendable {
        let bench: SecretsBench
        let database: Database
        let keyValue: KeyValue
        let mount: Mount

        static func with(_ body: (Writers) async throws -> Void) async throws {
            try await SecretsBench.unsealed { bench in
                var configuration = try await TestCluster.configuration(
                    role: "muniment_app",
                    database: bench.database.name
                )
                // Rows are held here for as long as a loaded machine needs.
                configuration.lockTimeout = .seconds(300)
                configuration.transactionStatementTimeout = .seconds(300)
                try await Database.with(configuration, logger: TestCluster.logger) { database in
                    let mount = try await bench.mount()
                    let first = Writers(bench: bench, database: database, mount: mount)
                    try await body(first)
                }
            }
        }

        init(bench: SecretsBench, database: Database, mount: Mount) {
            self.bench = bench
            self.database = database
            self.mount = mount
            keyValue = KeyValue(
                database: database,
                barrier: bench.barrier,
                clock: bench.clock,
                mounts: bench.mounts
            )
        }

        /// The same secrets as another server writes them.
        var another: Writers { Writers(bench: bench, database: database, mount: mount) }

        func path(_ text: String) throws -> SecretPath { try SecretPath(text, in: mount) }

        /// Writes, and tells the record of the version.
        @discardableResult
        func put(
            _ text: String,
            _ number: Int = 0,
            cas: Int? = nil,
            resting premises: [Premise] = [],
            telling: SecretWrite.Telling? = nil
        ) async throws -> SecretVersion {
            let entries = EntryMaker(clock: bench.clock)
            let tenant = bench.tenant
            return try await keyValue.put(
                ["n": .number(number)],
                at: path(text),
                in: mount,
                cas: cas,
                telling: telling
                    ?? SecretWrite.Telling(resting: premises) { version in
                        try PreparedEntry(
                            entries.entry(
                                "test.written",
                                subject: text,
                                data: [
                                    "version": .integer(version.version), "new": .bool(version.makesSecret),
                                ],
                                ledger: .audit,
                                tenant: tenant
                            )
                        )
                    }
            )
        }

        func count(_ query: Query) async throws -> Int {
            try await bench.database.superuser.first(query) { row -> Int in try row["count"] } ?? 0
        }

        /// What the record has been told.
        func told() async throws -> Int {
            try await count("SELECT count(*) AS count FROM ledger.entries WHERE ledger = 'audit'")
        }

        /// How many connections wait for a row that somebody holds.
        func blocked() async throws -> Int {
            try await count(
                """
                SELECT count(*) AS count FROM pg_stat_activity
                WHERE datname = current_database() AND wait_event_type = 'Lock'
                """
            )
        }

        /// Runs `body` while somebody else holds the row that `query` locks, and lets it go when `body` ends.
        func holding(_ query: Query, _ body: (_ release: @Sendable () -> Void) async throws -> Void)
            async throws
        {
            let released = Shared(false)
            let isHeld = Shared(false)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { [superuser = bench.database.superuser] in
                    try await superuser.transaction { db in
                        try db.execute(query)
                        isHeld.set(true)
                        while !released.value { try db.execute("SELECT pg_sleep(0.005)") }
                    }
                }
                defer { released.set(true) }
                try await condition { isHeld.value }
                try await body { released.set(true) }
            }
        }
    }

    private static let head: Query = "SELECT size FROM ledger.heads WHERE ledger = 'audit' FOR UPDATE"

    @Test("they are few transactions, each with its entries; of one secret each follows the one before")
    func together() async throws {
        try await Writers.with { writers in
            try await writers.put("first")
            let results = Shared<[String: Result<SecretVersion, any Error>]>([:])
            try await withThrowingTaskGroup(of: Void.self) { group in
                func begin(_ name: String, _ write: @escaping @Sendable () async throws -> SecretVersion) {
                    group.addTask {
                        let result: Result<SecretVersion, any Error>
                        do { result = .success(try await write()) } catch { result = .failure(error) }
                        results.change { $0[name] = result }
                    }
                }
                let gone = try await writers.bench.mount("gone")
                try await writers.bench.mounts.disable(.secret, path: gone.path, of: gone.tenant)
                try await writers.holding(Self.head) { release in
                    // The one that is on its way; the others gather behind it.
                    begin("ahead") { try await writers.put("ahead") }
                    try await condition { try await writers.blocked() == 1 }
                    let inTheirOrder: [(String, @Sendable () async throws -> SecretVersion)] = [
                        ("busy 1", { try await writers.put("busy", 1) }),
                        ("busy 2", { try await writers.put("busy", 2, cas: 1) }),
                        ("busy too late", { try await writers.put("busy", 9, cas: 1) }),
                        ("busy 3", { try await writers.put("busy", 3, cas: 2) }),
                        ("first 2", { try await writers.put("first", 2, cas: 1) }),
                        ("first 3", { try await writers.put("first", 3, cas: 2) }),
                        (
                            "untold",
                            {
                                let untold = SecretWrite.Telling { _ in throw LedgerError.unknownEntry("x") }
                                return try await writers.put("untold", telling: untold)
                            }
                        ),
                        ("told", { try await writers.put("untold", cas: 0) }),
                        (
                            "gone",
                            {
                                let place = try SecretPath("a", in: gone)
                                return try await writers.keyValue.put(["n": 1], at: place, in: gone)
                            }
                        ),
                    ]
                    for (place, (name, write)) in inTheirOrder.enumerated() {
                        begin(name, write)
                        try await condition {
                            writers.keyValue.waitingWrites(of: writers.bench.tenant) == place + 1
                        }
                    }
                    for number in 4..<64 { begin("busy \(number)") { try await writers.put("busy", number) } }
                    for number in 0..<40 {
                        begin("many \(number)") { try await writers.put("many/\(number)", cas: 0) }
                    }
                    // Sixteen were enough for a second one, which waits behind the first; those after them for its end.
                    try await condition {
                        writers.keyValue.waitingWrites(of: writers.bench.tenant) == 109 - 16
                    }
                    try await condition { try await writers.blocked() == 2 }
                    release()
                }
                try await group.waitForAll()
            }
            let all = results.value
            func version(_ name: String) throws -> Int? { try all[name]?.get().version }
            func refusal(_ name: String) -> (any Error)? {
                if case .failure(let error)? = all[name] { error } else { nil }
            }
            for number in 1...3 { #expect(try version("busy \(number)") == number) }
            #expect(refusal("busy too late") as? SecretsError == .casMismatch)
            #expect(try version("first 2") == 2 && version("first 3") == 3)
            #expect(refusal("untold") as? LedgerError == .unknownEntry("x"))
            #expect(try version("told") == 1 && all["told"]?.get().makesSecret == true)
            #expect(refusal("gone") as? SecretsError == .mountGone)
            #expect(try (4..<64).compactMap { try version("busy \($0)") }.sorted() == Array(4..<64))
            for number in 0..<40 { #expect(try version("many \(number)") == 1) }

            // Ten versions of the busy one are kept, each as it was written.
            let busy = try writers.path("busy")
            let metadata = try #require(try await writers.keyValue.metadata(of: busy, in: writers.mount))
            #expect(metadata.currentVersion == 63 && metadata.oldestVersion == 54)
            #expect(metadata.versions.keys.sorted() == Array(54...63))
            for number in 4..<64 {
                guard let version = try version("busy \(number)"), version >= 54 else { continue }
                let kept = try await writers.keyValue.read(busy, in: writers.mount, version: version)
                #expect(kept?.data == ["n": .number(number)])
            }
            let first = try await writers.keyValue.read(writers.path("first"), in: writers.mount, version: 2)
            #expect(first?.data == ["n": 2])

            // One entry for each that was written, of the same transaction as its row.
            #expect(try await writers.told() == 1 + 1 + 3 + 2 + 1 + 60 + 40)
            let transactions = try await writers.count(
                "SELECT count(DISTINCT xmin::text) AS count FROM ledger.entries WHERE ledger = 'audit'"
            )
            // The first, the one ahead, the one behind it, and one or two of those that were left.
            #expect([4, 5].contains(transactions))
            let same = try await writers.count(
                """
                SELECT count(DISTINCT entry.xmin::text) AS count FROM ledger.entries AS entry
                JOIN secrets.secrets AS head ON head.xmin = entry.xmin
                WHERE entry.ledger = 'audit'
                """
            )
            #expect(same == transactions - 1)
        }
    }

    @Test(
        "a transaction begins behind another where enough wait that could be in it, and not for those that could not"
    )
    func behind() async throws {
        try await Writers.with { writers in
            for name in ["first", "busy"] { try await writers.put(name) }
            let tenant = writers.bench.tenant
            try await withThrowingTaskGroup(of: Void.self) { group in
                try await writers.holding(Self.head) { release in
                    group.addTask { try await writers.put("busy") }
                    try await condition { try await writers.blocked() == 1 }
                    for _ in 0..<20 { group.addTask { try await writers.put("busy") } }
                    try await condition { writers.keyValue.waitingWrites(of: tenant) == 20 }
                    for number in 0..<15 { group.addTask { try await writers.put("s\(number)") } }
                    try await condition { writers.keyValue.waitingWrites(of: tenant) == 35 }
                    #expect(try await writers.blocked() == 1)
                    group.addTask { try await writers.put("s15") }
                    try await condition { try await writers.blocked() == 2 }
                    #expect(writers.keyValue.waitingWrites(of: tenant) == 20)
                    release()
                }
                try await group.waitForAll()
            }
            #expect(try await writers.put("busy").version == 23)
            #expect(try await writers.told() == 2 + 1 + 20 + 16 + 1)
        }
    }

    @Test("more writes of one secret than a transaction takes follow each other in their order")
    func many() async throws {
        try await Writers.with { writers in
            try await writers.put("first")
            let tenant = writers.bench.tenant
            let versions = Shared<[Int: Int]>([:])
            try await withThrowingTaskGroup(of: Void.self) { group in
                try await writers.holding(Self.head) { release in
                    group.addTask { try await writers.put("hot") }
                    try await condition { try await writers.blocked() == 1 }
                    for number in 0..<200 {
                        group.addTask {
                            let version = try await writers.put("hot", number).version
                            versions.change { $0[number] = version }
                        }
                        try await condition { writers.keyValue.waitingWrites(of: tenant) == number + 1 }
                    }
                    release()
                }
                try await group.waitForAll()
            }
            #expect(versions.value == Dictionary(uniqueKeysWithValues: (0..<200).map { ($0, $0 + 2) }))
        }
    }

    @Test("one that the database refuses is refused alone, and the others are written")
    func refused() async throws {
        try await Writers.with { writers in
            // Before, there is no head to be held.
            try await writers.put("first")
            _ = try await writers.bench.database.owner.execute(
                "ALTER TABLE secrets.secrets ADD CONSTRAINT no_bad_one CHECK (path <> 'bad')"
            )
            let written = try await withThrowingTaskGroup(of: (String, Int?).self) { group in
                try await writers.holding(Self.head) { release in
                    group.addTask { ("ahead", try? await writers.put("ahead").version) }
                    try await condition { try await writers.blocked() == 1 }
                    for number in 0..<20 {
                        let name = number == 7 ? "bad" : "good/\(number)"
                        group.addTask { (name, try? await writers.put(name).version) }
                    }
                    // The others are on their way behind the first.
                    try await condition {
                        writers.keyValue.waitingWrites(of: writers.bench.tenant) == 20 - 16
                    }
                    release()
                }
                return try await group.reduce(into: [String: Int?]()) { $0[$1.0] = $1.1 }
            }
            #expect(written.count == 21)
            for (name, version) in written { #expect(version == (name == "bad" ? nil : 1), "\(name)") }
            #expect(try await writers.told() == 1 + 1 + 19)
        }
    }

    @Test("one whose premise does not hold any more is not written, nor told of, and the others are")
    func rested() async throws {
        try await Writers.with { writers in
            try await writers.put("first")
            _ = try await writers.bench.database.superuser.execute(
                "CREATE TABLE secrets.test_premises (premise_id uuid PRIMARY KEY, stamp text NOT NULL)"
            )
            _ = try await writers.bench.database.superuser.execute(
                "GRANT SELECT ON secrets.test_premises TO PUBLIC"
            )
            let source = PremiseSource("secrets.test_premises") { ids, stamps, _ in
                """
                SELECT held.place FROM unnest(\(ids), \(stamps)) WITH ORDINALITY AS held (premise_id, stamp, place)
                LEFT JOIN secrets.test_premises AS found USING (premise_id)
                WHERE held.stamp IS DISTINCT FROM found.stamp
                """
            }
            var made: [Premise] = []
            for number in 0..<4 {
                let id = UniqueID(at: writers.bench.clock.now())
                let stamp = String(number)
                _ = try await writers.bench.database.superuser.execute(
                    "INSERT INTO secrets.test_premises VALUES (\(id), \(stamp))"
                )
                made.append(Premise(source, id, stamp: stamp))
            }
            let premises = made
            let told = try await writers.told()
            let outcomes = try await withThrowingTaskGroup(of: (Int, Bool).self) { group in
                try await writers.holding(Self.head) { release in
                    // What holds when they begin to wait does not when they have the head.
                    for number in 0..<24 {
                        group.addTask {
                            do {
                                try await writers.put("s\(number)", resting: [premises[number % 4]])
                                return (number, true)
                            } catch LedgerError.premiseChanged {
                                return (number, false)
                            }
                        }
                    }
                    try await condition { try await writers.blocked() >= 1 }
                    _ = try await writers.bench.database.superuser.execute(
                        "UPDATE secrets.test_premises SET stamp = 'other' WHERE stamp IN ('1', '2')"
                    )
                    release()
                }
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            for (number, isWritten) in outcomes { #expect(isWritten == [0, 3].contains(number % 4)) }
            #expect(outcomes.count == 24)
            #expect(try await writers.told() == told + 12)
            let there = try await writers.count(
                "SELECT count(*) AS count FROM secrets.secrets WHERE path LIKE 's%'"
            )
            #expect(there == 12)
        }
    }

    @Test("a row that somebody holds is waited for by who writes it, and by nobody else")
    func held() async throws {
        try await Writers.with { writers in
            for name in ["held", "free"] { try await writers.put(name) }
            try await withThrowingTaskGroup(of: Int.self) { group in
                try await writers.holding(
                    "SELECT secret_id FROM secrets.secrets WHERE path = 'held' FOR UPDATE"
                ) { release in
                    for _ in 0..<4 { group.addTask { try await writers.put("held").version } }
                    for version in 2...4 { #expect(try await writers.put("free").version == version) }
                    try await condition { try await writers.blocked() == 1 }
                    release()
                }
                let versions = try await group.reduce(into: []) { $0.append($1) }
                #expect(versions.sorted() == Array(2...5))
            }
        }
    }

    @Test("where the database goes away in between nothing is half written, and nobody is told otherwise")
    func lost() async throws {
        try await Writers.with { writers in
            try await writers.put("a")
            let ended = Shared(0)
            let successes = try await withThrowingTaskGroup(of: Bool.self) { group in
                try await writers.holding(Self.head) { release in
                    for number in 0..<12 {
                        group.addTask {
                            let isDone = (try? await writers.put(number < 4 ? "a" : "b/\(number)")) != nil
                            ended.change { $0 += 1 }
                            return isDone
                        }
                    }
                    // Each is tried once more where its connection ends before its commit.
                    try await condition {
                        _ = try await writers.bench.database.superuser.rows(
                            """
                            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                            WHERE datname = current_database() AND wait_event_type = 'Lock'
                            """
                        )
                        return ended.value == 12
                    }
                    release()
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(successes == 0)
            #expect(try await writers.told() == 1)
            #expect(try await writers.count("SELECT count(*) AS count FROM secrets.secrets") == 1)
            #expect(try await writers.count("SELECT count(*) AS count FROM secrets.secret_versions") == 0)
            #expect(try await writers.put("a").version == 2)
            #expect(try await writers.told() == 2)
        }
    }

    @Test("of many servers that write over the same version one does, and what drops out is gone")
    func servers() async throws {
        try await Writers.with { writers in
            var change = MetadataChange()
            change.maximumVersions = 3
            let place = try writers.path("shared")
            try await writers.keyValue.changeMetadata(of: place, in: writers.mount, change)
            // Each with a store of its own, as another server has.
            let stores = (0..<4).map { _ in writers.another }
            for round in 0..<3 {
                let winners = await withTaskGroup(of: Bool.self) { group in
                    for number in 0..<16 {
                        group.addTask {
                            (try? await stores[number % 4].put("shared", number, cas: round)) != nil
                        }
                    }
                    return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                }
                #expect(winners == 1)
            }
            let versions = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<32 {
                    group.addTask { try await stores[number % 4].put("shared", number).version }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(versions.sorted() == Array(4...35))
            #expect(
                try await writers.count("SELECT count(*) AS count FROM secrets.secret_versions") == 2
            )
            // Fewer from here on: what was kept until now drops out with the next version.
            change.maximumVersions = 1
            try await writers.keyValue.changeMetadata(of: place, in: writers.mount, change)
            try await writers.put("shared")
            #expect(
                try await writers.count("SELECT count(*) AS count FROM secrets.secret_versions") == 0
            )
            let metadata = try await writers.keyValue.metadata(of: place, in: writers.mount)
            #expect(metadata?.oldestVersion == 36)
        }
    }
}
