import Access
import Chronicle
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import NIOCore
import Postgres
import TestSupport
import Testing

@testable import Server

/// Sources outside, as the running server takes them in.
@Suite("Sources outside", .house, .serialized)
struct SourceTests {
    private static let structured = ["Content-Type": "application/cloudevents+json"]
    private static let batched = ["Content-Type": "application/cloudevents-batch+json; charset=UTF-8"]

    private func event(_ id: String) -> JSON {
        ["specversion": "1.0", "id": .string(id), "source": "/ci", "type": "org.example.built", "data": [1]]
    }

    @Test("events are sent one by one and in batches, and the answer says what became of each")
    func push() async throws {
        let house = try House.shared()
        let path = "/api/v1/sources/\(house.northwind.marks.source)/events"
        let one = try await house.post(path, event("one"), Self.structured)
        #expect(one.status == 200, "\(one.text)")
        #expect(one["items"]?.array?.first?["outcome"]?.string == "accepted")
        #expect(one["items"]?.array?.first?["receipt"]?["ledger"]?.string == "chronicle")
        let batch: JSON = [event("one"), event("two"), ["id": "three"], 7]
        let many = try await house.post(path, batch, Self.batched)
        #expect(
            many["items"]?.array?.compactMap { $0["outcome"]?.string } == [
                "duplicate", "accepted", "parked", "parked",
            ]
        )
        let parked = try await house.get("/api/v1/sources/\(house.northwind.marks.source)/parked?limit=1")
        let cursor = try #require(parked["next_cursor"]?.string)
        let rest = try await house.get(
            "/api/v1/sources/\(house.northwind.marks.source)/parked?cursor=\(cursor)"
        )
        let reasons = [parked, rest].flatMap { $0["items"]?.array ?? [] }.compactMap { $0["reason"]?.string }
        #expect(
            reasons.sorted() == ["the event has no “specversion”", "the event is not a JSON object"],
            "\(reasons)"
        )
        let shown = try await house.get("/api/v1/sources/\(house.northwind.marks.source)")
        #expect(shown["waiting"]?.integer == 2)
    }

    @Test("what is no CloudEvents request is refused, and nothing of it is saved")
    func refusals() async throws {
        let house = try House.shared()
        let path = "/api/v1/sources/\(house.northwind.marks.source)/events"
        let requests: [(JSON, [String: String], Int, String)] = [
            (event("x"), [:], 415, "unsupported_media_type"),
            (event("x"), ["Content-Type": "application/json"], 415, "unsupported_media_type"),
            (
                event("x"), ["Content-Type": "application/cloudevents+json; charset=latin1"], 415,
                "unsupported_media_type"
            ),
            ([event("x")], Self.structured, 422, "invalid_value"),
            (event("x"), Self.batched, 422, "invalid_value"),
            (.array((0..<1_001).map { event("\($0)") }), Self.batched, 422, "invalid_value"),
        ]
        try await house.unchanged {
            for (body, headers, status, code) in requests {
                expectProblem(try await house.post(path, body, headers), status, code)
            }
            let noJSON = try await house.ask(
                .post,
                path,
                bytes: Array("{".utf8),
                token: house.northwind.token,
                Self.structured
            )
            expectProblem(noJSON, 400, "invalid_json")
        }
    }

    @Test("a source is asked for with exactly the settings of its kind")
    func settings() async throws {
        let house = try House.shared()
        let drafts: [(JSON, String)] = [
            (["name": "a", "kind": "tape"], "kind"), (["name": "A", "kind": "push"], "name"),
            (["name": "a", "kind": "push", "settings": ["path": "x"]], "settings.path"),
            (["name": "a", "kind": "push", "settings": []], "settings"),
            (["name": "a", "kind": "ndjson"], "settings.path"),
            (["name": "a", "kind": "ndjson", "settings": ["path": "../x"]], "settings.path"),
            (["name": "a", "kind": "log", "settings": ["url": "http://x"]], "settings.key"),
            (["name": "a", "kind": "log", "settings": ["url": "file:///x", "key": "k"]], "settings.url"),
            (
                ["name": "a", "kind": "log", "settings": ["url": "http://u:p@x/", "key": "k"]], "settings.url"
            ),
        ]
        try await house.unchanged {
            for (draft, field) in drafts {
                let answer = try await house.post("/api/v1/sources", draft)
                expectProblem(answer, 422, "invalid_value", "\(draft)")
                #expect(answer["field"]?.string == field, "\(answer.text)")
            }
        }
    }

    @Test("each source is read for itself: a log over HTTP and a file go on while a third fails and says why")
    func keeper() async throws {
        try await House.with { house in
            let root = FileManager.default.temporaryDirectory.path + "/muniment-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: root) }
            let tenant = house.northwind.caller.tenant
            try FileManager.default.createDirectory(
                atPath: root + "/\(tenant)",
                withIntermediateDirectories: true
            )
            let line = event("from the file").canonicalString + "\n"
            try Data(line.utf8).write(to: URL(fileURLWithPath: root + "/\(tenant)/feed.ndjson"))
            try Data("secret\n".utf8).write(to: URL(fileURLWithPath: root + "/\(tenant)/token"))
            let log = try ServedLog(entries: [event("of the log"), event("of the log, too")])
            try await Application(router: log.router()).test(.live) { client in
                let address = "http://localhost:\(try #require(client.port))/ledger/x/chronicle"
                let settings: JSON = [
                    "url": .string(address), "key": .string(log.key.text), "token_file": "token",
                ]
                let drafts: [(String, String, JSON)] = [
                    ("file", "ndjson", ["path": "feed.ndjson"]), ("log", "log", settings),
                    ("missing", "ndjson", ["path": "nowhere.ndjson"]),
                    (
                        "elsewhere", "log",
                        ["url": "http://169.254.169.254/ledger/x/y", "key": .string(log.key.text)]
                    ),
                ]
                for (name, kind, settings) in drafts {
                    let answer = try await house.post(
                        "/api/v1/sources",
                        ["name": .string(name), "kind": .string(kind), "settings": settings]
                    )
                    try #require(answer.status == 201, "\(answer.text)")
                }
                let keeper = SourceKeeper(
                    sources: Sources(
                        database: house.database.app,
                        chronicle: Chronicle(ledger: Ledger(), entries: EntryMaker(clock: house.clock)),
                        folder: SourceFolder(root)
                    ),
                    access: house.access,
                    news: CommitNews(house.database.app),
                    hosts: ["localhost"],
                    logger: house.log.logger()
                )
                let service = Task { try await keeper.run() }
                defer { service.cancel() }
                let projector = Projector(house.database.app, clock: house.clock)
                try await condition {
                    try await projector.catchUp(tenant)
                    let feed = Feed(house.database.app)
                    let file = try await feed.events(of: tenant, where: .init(receivedFrom: "file")).events
                    let logged = try await feed.events(of: tenant, where: .init(receivedFrom: "log")).events
                    return file.count == 1 && logged.count == 2
                }
                for (name, words) in [("missing", "can't be read"), ("elsewhere", "source_hosts")] {
                    try await condition {
                        let shown = try await house.get("/api/v1/sources/\(name)")
                        return shown["failure"]?.string?.contains(words) == true
                    }
                }
                #expect(keeper.figures == (4, 2))
                // What was wrong is no longer: the source goes on by itself, and its failure is forgotten.
                try Data(line.utf8).write(to: URL(fileURLWithPath: root + "/\(tenant)/nowhere.ndjson"))
                try await condition {
                    let shown = try await house.get("/api/v1/sources/missing")
                    return shown["failure"]?.isNull == true && shown["cursor"]?.string != nil
                }
            }
        }
    }
}

/// A log of a few entries behind an address, whose entries want a token.
private struct ServedLog: Sendable {
    let key: NoteKey
    private let entries: [[UInt8]]
    private let checkpoint: [UInt8]

    init(entries: [JSON]) throws {
        let signer = SigningKey()
        let origin = "log.example.org/ledger/x/chronicle"
        self.entries = entries.map { $0.canonicalBytes() }
        key = try #require(NoteKey(name: origin, key: signer.verificationKey))
        let leaves = self.entries.map { ChainHash.leaf($0) }
        let statement = try #require(
            Checkpoint(origin: origin, size: leaves.count, root: MerkleTree.root(of: leaves))
        )
        var note = try #require(SignedNote(text: statement.text))
        note.add(try #require(try signer.sign(note, as: origin)))
        checkpoint = note.bytes
    }

    func router() -> Router<BasicRequestContext> {
        let router = Router()
        let count = entries.count
        let hashes = entries.flatMap { ChainHash.leaf($0).bytes }
        let bundle = entries.flatMap { [UInt8($0.count >> 8), UInt8($0.count & 0xFF)] + $0 }
        router.get("ledger/x/chronicle/**") { request, _ -> Response in
            let body: [UInt8]
            switch request.uri.path.dropFirst("/ledger/x/chronicle/".count) {
            case "checkpoint": body = checkpoint
            case "tile/0/000.p/\(count)": body = hashes
            case "tile/entries/000.p/\(count)":
                guard request.headers[.authorization] == "Bearer secret" else {
                    throw HTTPError(.unauthorized)
                }
                body = bundle
            default: throw HTTPError(.notFound)
            }
            return Response(status: .ok, body: .init(byteBuffer: ByteBuffer(bytes: body)))
        }
        return router
    }
}
