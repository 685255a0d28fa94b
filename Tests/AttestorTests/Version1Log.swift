import Attestations
import Attestor
import Crypto
import Evidence
import Foundation
import Synchronization
import Testing

/// A log of version 1 with two shards, made as its OpenAPI document describes: the first takes nothing more.
final class Version1Log: Sendable {
    private let key = P256.Signing.PrivateKey()
    let origin = "rekor.example - 42"
    /// Entries of the shard before: numbers go on over both.
    static let offset = 1_000
    private let bodies = Mutex<[[UInt8]]>([])

    var draft: RekorLogDraft {
        RekorLogDraft(
            name: "log",
            url: "http://log",
            version: 1,
            publicKey: key.publicKey.pemRepresentation,
            origin: origin
        )
    }

    func add(_ body: [UInt8]) { bodies.withLock { $0.append(body) } }
    func add(_ record: RekorRecord) { add(record.request1.canonicalBytes()) }
    /// What a log that forges its past does.
    func replace(_ index: Int, with record: RekorRecord) {
        bodies.withLock { $0[index] = record.request1.canonicalBytes() }
    }
    func cut(to size: Int) { bodies.withLock { $0 = Array($0.prefix(size)) } }

    private var leaves: [Evidence.Digest] { bodies.withLock { $0.map { .sha256(of: [0] + $0) } } }

    private func note(_ leaves: [Evidence.Digest]) throws -> String {
        let root = MerkleTree.root(of: leaves)
        let checkpoint = try #require(Checkpoint(origin: origin, size: leaves.count, root: root))
        var note = try #require(SignedNote(text: checkpoint.text))
        let signature = try key.signature(for: Array(checkpoint.text.utf8))
        note.add(
            SignedNote.Signature(
                name: "rekor.example",
                keyID: logID.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) },
                bytes: Array(signature.derRepresentation)
            )
        )
        return String(decoding: note.bytes, as: UTF8.self)
    }

    private var logID: Evidence.Digest { .sha256(of: Array(key.publicKey.derRepresentation)) }

    private func hashes(_ ranges: [Range<Int>], _ leaves: [Evidence.Digest]) -> JSON {
        .array(ranges.map { .string(MerkleTree.root(of: Array(leaves[$0])).hex) })
    }

    func answer(_ question: RekorExchange.Question) throws -> RekorExchange.Answer {
        let leaves = leaves
        let path = question.url.replacing("http://log/api/v1/", with: "")
        switch path {
        case "log":
            return try json([
                "treeSize": .integer(leaves.count), "rootHash": .string(MerkleTree.root(of: leaves).hex),
                "treeID": "42", "signedTreeHead": .string(try note(leaves)),
                "inactiveShards": [
                    [
                        "treeSize": .integer(Self.offset), "rootHash": .string(MerkleTree.emptyRoot.hex),
                        "treeID": "41", "signedTreeHead": "rekor.example - 41\n1000\n\n",
                    ]
                ],
            ])
        case "log/entries/retrieve":
            let asked = try #require(try JSON(parsing: question.body)["logIndexes"]?.array)
            #expect(1...10 ~= asked.count)
            return try json(.array(asked.compactMap { try entry($0.integer ?? 0, leaves) }))
        default:
            let asked = try #require(
                path.firstMatch(of: #/log/proof\?firstSize=([0-9]+)&lastSize=([0-9]+)&treeID=42/#)
            )
            let (old, new) = (try #require(Int(asked.1)), try #require(Int(asked.2)))
            guard old <= new, new <= leaves.count else { return RekorExchange.Answer(status: 400, body: []) }
            let hashes = hashes(MerkleTree.consistencyPath(from: old, to: new), leaves)
            return try json(["hashes": hashes, "rootHash": .string(MerkleTree.root(of: leaves).hex)])
        }
    }

    private func json(_ json: JSON) throws -> RekorExchange.Answer {
        RekorExchange.Answer(status: 200, body: json.canonicalBytes())
    }

    private func entry(_ number: Int, _ leaves: [Evidence.Digest]) throws -> JSON? {
        let index = number - Self.offset
        guard leaves.indices.contains(index) else { return nil }
        let body = bodies.withLock { $0[index] }
        let proof: JSON = [
            "checkpoint": .string(try note(leaves)), "logIndex": .integer(index),
            "hashes": hashes(MerkleTree.inclusionPath(of: index, in: leaves.count), leaves),
            "rootHash": .string(MerkleTree.root(of: leaves).hex), "treeSize": .integer(leaves.count),
        ]
        let entry: JSON = [
            "body": .string(Base64.encode(body)), "integratedTime": 1_700_000_000,
            "logID": .string(logID.hex),
            "logIndex": .integer(number), "verification": ["inclusionProof": proof],
        ]
        return .object(JSONObject([(name: "000000000000002a\(leaves[index].hex)", value: entry)]))
    }
}
