import Evidence
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Chronicle

/// A log in memory, served as tiles: made with Evidence alone, so that what reads it is held against the formats.
final class MemoryLog: Sendable {
    static let origin = "log.example.org/ledger/0193b1c2-0000-7000-8000-000000000001/chronicle"

    struct State {
        var entries: [[UInt8]] = []
        var erased: Set<Int> = []
        /// Answers in place of what the log would say.
        var answers: [String: [UInt8]] = [:]
        var checkpointSize: Int?
    }

    let key = SigningKey()
    let state = Mutex(State())

    var noteKey: NoteKey {
        guard let key = NoteKey(name: Self.origin, key: key.verificationKey) else {
            preconditionFailure("the origin is a name")
        }
        return key
    }

    var settings: JSONObject {
        ["url": "https://log.example.org/ledger/x/chronicle", "key": .string(noteKey.text)]
    }

    func append(_ events: [JSON]) { state.withLock { $0.entries += events.map { $0.canonicalBytes() } } }

    var reader: LogReader { { path in try self.answer(path) } }

    func checkpoint(of size: Int, signedBy signer: SigningKey? = nil) throws -> [UInt8] {
        let leaves = state.withLock { $0.entries.prefix(size).map { ChainHash.leaf($0) } }
        let checkpoint = try #require(
            Checkpoint(origin: Self.origin, size: size, root: MerkleTree.root(of: leaves))
        )
        var note = try #require(SignedNote(text: checkpoint.text))
        note.add(try #require(try (signer ?? key).sign(note, as: Self.origin)))
        return note.bytes
    }

    private func answer(_ path: String) throws -> [UInt8]? {
        if let answer = state.withLock({ $0.answers[path] }) { return answer }
        let (entries, erased, wanted) = state.withLock { ($0.entries, $0.erased, $0.checkpointSize) }
        let size = wanted ?? entries.count
        if path == "checkpoint" { return try checkpoint(of: size) }
        if path.hasPrefix("/api/v1/ledgers/chronicle/entries?after=") {
            let numbers = path.split { !$0.isNumber && $0 != "-" }.compactMap { Int($0) }
            let first = numbers[numbers.count - 2] + 1
            let rows = (first..<min(first + numbers[numbers.count - 1], size)).map { index -> JSON in
                let bytes = erased.contains(index) ? JSON.null : .string(Base64.encode(entries[index]))
                return ["leaf_index": .integer(index), "bytes": bytes]
            }
            return (["items": .array(rows)] as JSON).canonicalBytes()
        }
        guard let tile = TilePath(path) else { return nil }
        switch tile.content {
        case .entries:
            let range = tile.index * 256..<tile.index * 256 + tile.count
            guard range.upperBound <= size else { return nil }
            guard erased.isDisjoint(with: range) else { throw SourceFailure.gone(path: path) }
            return range.flatMap { index in
                let entry = entries[index]
                return [UInt8(entry.count >> 8), UInt8(entry.count & 0xFF)] + entry
            }
        case .hashes(let level):
            let width = 1 << (8 * level)
            let nodes = (tile.index * 256..<tile.index * 256 + tile.count)
            guard nodes.upperBound * width <= size else { return nil }
            return nodes.flatMap { node in
                MerkleTree.root(of: entries[node * width..<(node + 1) * width].map { ChainHash.leaf($0) })
                    .bytes
            }
        }
    }
}

@Suite("Another log, with its proofs")
struct LogFeedTests {
    private func failure(_ bench: SourceBench, _ log: MemoryLog) async throws -> SourceFailure? {
        do {
            try await bench.takeAll("log", reading: log.reader)
            return nil
        } catch let failure as SourceFailure {
            return failure
        }
    }

    @Test("is read as it grows, over full and partial tiles, and each event says where it stood")
    func grows() async throws {
        try await SourceBench.with { bench in
            let log = MemoryLog()
            try await bench.add("log", "log", log.settings)
            #expect(try await bench.takeAll("log", reading: log.reader) == 0)
            var count = 0
            for step in [1, 1, 5, 249, 1, 300, 700, 3] {
                log.append((count..<count + step).map { SourceBench.event($0) })
                count += step
                #expect(try await bench.takeAll("log", reading: log.reader) == step)
            }
            #expect(try await bench.recordedIDs() == (0..<count).map(String.init))
            let last = try await bench.recorded().last
            #expect(last?["log"]?["leaf_index"]?.integer == count - 1)
            #expect(last?["log"]?["origin"]?.string == MemoryLog.origin)
            #expect(try await failure(bench, log) == nil)
        }
    }

    @Test("that shows less than before, or another past, is refused, and nothing of it is taken")
    func forks() async throws {
        try await SourceBench.with { bench in
            let log = MemoryLog()
            try await bench.add("log", "log", log.settings)
            log.append((0..<300).map { SourceBench.event($0) })
            try await bench.takeAll("log", reading: log.reader)
            log.state.withLock { $0.checkpointSize = 299 }
            #expect(try await failure(bench, log) == .rolledBack(from: 300, to: 299))
            log.state.withLock { state in
                state.checkpointSize = nil
                state.entries[3] = SourceBench.event(3, ["type": "org.example.other"]).canonicalBytes()
            }
            #expect(try await failure(bench, log) == .forked(from: 300, to: 300, .forked(size: 300)))
            log.append([SourceBench.event(300)])
            #expect(try await failure(bench, log) == .forked(from: 300, to: 301, .otherPast))
            #expect(try await bench.recordedIDs().count == 300)
            log.state.withLock { $0.entries[3] = SourceBench.event(3).canonicalBytes() }
            #expect(try await bench.takeAll("log", reading: log.reader) == 1)
        }
    }

    @Test("whose entries are not those of its tree is refused before any is taken")
    func otherEntries() async throws {
        try await SourceBench.with { bench in
            let log = MemoryLog()
            try await bench.add("log", "log", log.settings)
            log.append((0..<5).map { SourceBench.event($0) })
            let forged = (0..<5).map { SourceBench.event($0 == 2 ? 99 : $0).canonicalBytes() }
            let bundle = forged.flatMap { [UInt8($0.count >> 8), UInt8($0.count & 0xFF)] + $0 }
            log.state.withLock { $0.answers["tile/entries/000.p/5"] = bundle }
            guard case .otherEntries(from: 0, to: 5, _) = try await failure(bench, log) else {
                Issue.record("forged entries were taken")
                return
            }
            for broken in [[], [0], [0, 9, 1], Array(bundle.dropLast()), Array(bundle.prefix(40))]
                as [[UInt8]]
            {
                log.state.withLock { $0.answers["tile/entries/000.p/5"] = broken }
                #expect(try await failure(bench, log) == .malformed(path: "tile/entries/000.p/5"))
            }
            #expect(try await bench.recordedIDs().isEmpty)
            log.state.withLock { $0.answers = [:] }
            #expect(try await bench.takeAll("log", reading: log.reader) == 5)
            // Tiles that lie can't make a false past pass either.
            log.append([SourceBench.event(5)])
            log.state.withLock { $0.answers["tile/0/000.p/6"] = [UInt8](repeating: 7, count: 6 * 32) }
            guard case .forked = try await failure(bench, log) else {
                Issue.record("tiles that lie were believed")
                return
            }
        }
    }

    @Test("is believed by its own key alone, over a checkpoint of its own name")
    func untrusted() async throws {
        try await SourceBench.with { bench in
            let log = MemoryLog()
            try await bench.add("log", "log", log.settings)
            log.append([SourceBench.event(0)])
            let stranger = try log.checkpoint(of: 1, signedBy: SigningKey())
            let genuine = try log.checkpoint(of: 1)
            var flipped = genuine
            flipped[MemoryLog.origin.utf8.count + 1] ^= 1
            var other = try #require(
                SignedNote(text: "elsewhere\n1\n" + Base64.encode(MerkleTree.emptyRoot.bytes) + "\n")
            )
            other.add(try #require(try log.key.sign(other, as: MemoryLog.origin)))
            var plain = try #require(SignedNote(text: "no checkpoint\n"))
            plain.add(try #require(try log.key.sign(plain, as: MemoryLog.origin)))
            for (answer, isExpected) in [
                (stranger, { (failure: SourceFailure) in failure == .untrusted(.unknownSigners) }),
                (flipped, { failure in if case .untrusted = failure { true } else { false } }),
                (other.bytes, { failure in failure == .otherOrigin("elsewhere") }),
                (plain.bytes, { failure in failure == .notACheckpoint }),
                (Array("nothing".utf8), { failure in failure == .untrusted(.noSignatures) }),
            ] as [([UInt8], (SourceFailure) -> Bool)] {
                log.state.withLock { $0.answers["checkpoint"] = answer }
                let failure = try await failure(bench, log)
                #expect(failure.map(isExpected) == true, "\(String(describing: failure))")
            }
            #expect(try await bench.recordedIDs().isEmpty)
            log.state.withLock { $0.answers["checkpoint"] = genuine }
            #expect(try await bench.takeAll("log", reading: log.reader) == 1)
        }
    }

    @Test(
        "that carries events of others, our own among them, gives those, each once: logs may read each other"
    )
    func relayed() async throws {
        try await SourceBench.with { bench in
            let log = MemoryLog()
            try await bench.add("log", "log", log.settings)
            let wrapped = (0..<3).map { number -> JSON in
                [
                    "specversion": "1.0", "id": .string("entry \(number)"), "source": "urn:muniment",
                    "type": "muniment.source.event_received",
                    "data": ["event": SourceBench.event(number % 2), "source": "builds"],
                ]
            }
            let broken: JSON = [
                "specversion": "1.0", "id": "entry 3", "source": "urn:muniment",
                "type": "muniment.source.event_received", "data": ["event": ["id": "x"], "source": "builds"],
            ]
            log.append(wrapped + [broken])
            #expect(try await bench.takeAll("log", reading: log.reader) == 4)
            #expect(try await bench.recordedIDs() == ["0", "1"])
            #expect(try await bench.recorded()[0]["relayed_from"] == "builds")
            #expect(try await bench.sources().waitingCount(of: "log", of: bench.tenant) == 1)

            // A tenant that reads its own log records each of its entries once more, and then no others.
            let mirror = MemoryLog()
            try await bench.add("mirror", "log", mirror.settings)
            for _ in 0..<4 {
                let reader = LedgerReader(bench.database.app)
                let size = mirror.state.withLock { $0.entries.count }
                let rows = try await reader.page(
                    of: .chronicle,
                    tenant: bench.tenant,
                    after: size - 1,
                    limit: 100
                ).rows
                mirror.state.withLock { $0.entries += rows.compactMap(\.bytes) }
                try await bench.takeAll("mirror", reading: mirror.reader)
            }
            let count = mirror.state.withLock { $0.entries.count }
            // Two sources added, two events of the log; then those four of the mirror.
            #expect(count == 8)
        }
    }

    @Test("with entries that were erased, or are no events, is read on behind them")
    func erased() async throws {
        try await SourceBench.with { bench in
            let log = MemoryLog()
            try await bench.add("log", "log", log.settings)
            log.append((0..<270).map { SourceBench.event($0) } + ["no event"])
            log.state.withLock { $0.erased = [7, 269] }
            #expect(try await bench.takeAll("log", reading: log.reader) == 271)
            #expect(try await bench.recordedIDs().count == 268)
            let parked = try await bench.sources().parked(of: "log", of: bench.tenant).events
            #expect(Set(parked.map(\.position)) == ["7", "269", "270"])
            #expect(parked.filter { $0.body == nil }.count == 2)
        }
    }

    @Test("a frontier of leaves has the root of their tree")
    func frontier() {
        var frontier = TreeFrontier()
        var leaves: [Digest] = []
        for number in 0..<300 {
            #expect(frontier.root == MerkleTree.root(of: leaves))
            #expect(TreeFrontier(size: frontier.size, nodes: frontier.nodes) == frontier)
            let leaf = Digest.sha256(of: [UInt8(number & 0xFF), UInt8(number >> 8)])
            leaves.append(leaf)
            frontier.append(leaf)
        }
        #expect(TreeFrontier(size: 3, nodes: []) == nil)
    }
}
