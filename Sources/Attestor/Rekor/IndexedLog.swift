import Attestations
import Evidence
import Foundation
import Ledger

/// A log of version 1: it gives entries by their number over all of its shards, and proofs by their number within one.
struct IndexedLog: Sendable {
    /// Entries of one request: more are refused.
    private static let together = 10
    /// Of an answer with so many entries, in bytes.
    private static let answerLimit = 32 << 20

    /// What a shard shows now.
    struct State: Sendable {
        var seen: SeenCheckpoint
        /// Entries of the shards before it.
        var offset: Int
    }

    let log: RekorLog
    let exchange: RekorExchange

    /// - Throws: `RekorFault`, `RekorExchange.Lost`.
    func state() async throws -> State {
        let json = try await json(RekorExchange.Question(url: "\(log.url)/api/v1/log"))
        // A shard that is not the active one stands among the others, which came before.
        let inactive = json["inactiveShards"]?.array ?? []
        var offset = 0
        for tree in inactive + [json] {
            guard let note = tree["signedTreeHead"]?.string, let size = tree["treeSize"]?.integer, size >= 0,
                size < 1 << 48
            else { throw RekorFault.malformed("a tree of it has no signed head, or no size") }
            if note.split(separator: "\n").first.map({ $0 == log.key.origin }) == true {
                let seen = SeenCheckpoint(checkpoint: try log.key.checkpoint(in: note), note: note)
                return State(seen: seen, offset: offset)
            }
            offset += size
        }
        throw RekorFault.notSigned("the log shows no tree “\(log.key.origin)”")
    }

    func consistencyProof(from old: Int, to new: Int) async throws -> ConsistencyProof {
        // Of a shard that is not the active one its tree is named, by what its origin ends with.
        let tree = log.key.origin.firstMatch(of: #/ - ([0-9]+)$/#).map { "&treeID=\($0.1)" } ?? ""
        let json = try await json(
            RekorExchange.Question(url: "\(log.url)/api/v1/log/proof?firstSize=\(old)&lastSize=\(new)\(tree)")
        )
        let texts = json["hashes"]?.array ?? []
        let hashes = texts.compactMap { $0.string.flatMap { Digest(hex: $0) } }
        // What can't be read proves nothing, in either direction.
        guard !texts.isEmpty, hashes.count == texts.count else {
            throw RekorFault.malformed("its proof can't be read")
        }
        return ConsistencyProof(oldSize: old, newSize: new, hashes: hashes)
    }

    /// The bodies of entries by their numbers in the shard. That they are what the log signed is the caller's to verify.
    func entries(_ range: Range<Int>, offset: Int) async throws -> [[UInt8]] {
        var bodies: [[UInt8]] = []
        for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.together) {
            let part = start..<min(start + Self.together, range.upperBound)
            let found = try await retrieved(part, offset: offset)
            for index in part {
                guard let body = found[index]?["body"]?.string.flatMap(Base64.decode) else {
                    throw RekorExchange.Lost("the log does not give entry \(index)")
                }
                bodies.append(body)
            }
        }
        return bodies
    }

    /// What is needed to read on after the first `size` entries, of the last one's proof: the hashes on its left are the
    /// complete subtrees before it. The root tells whether they are.
    func tree(of size: Int, offset: Int) async throws -> CompactTree {
        guard size > 0 else { return CompactTree() }
        let last = size - 1
        guard let found = try await retrieved(last..<size, offset: offset)[last] else {
            throw RekorExchange.Lost("the log does not give entry \(last)")
        }
        let json = try LogEntry.transparencyLogEntry(version1: ["entry": found])
        let entry = try LogEntry(transparencyLogEntry: json)
        guard let proof = entry.proof, proof.index == last, size...(1 << 48) ~= proof.size else {
            throw RekorFault.noProof
        }
        let path = MerkleTree.inclusionPath(of: last, in: proof.size)
        guard path.count == proof.hashes.count else {
            throw RekorFault.falseProof(.wrongLength(found: proof.hashes.count, expected: path.count))
        }
        let left = zip(path, proof.hashes).filter { $0.0.upperBound <= last }.map(\.1)
        guard var tree = CompactTree(size: last, subtrees: left.reversed()) else { throw RekorFault.noProof }
        tree.append(entry.leaf)
        return tree
    }

    /// By their numbers in the shard; what the log leaves out is not there.
    private func retrieved(_ range: Range<Int>, offset: Int) async throws -> [Int: JSON] {
        let asked: JSON = ["logIndexes": .array(range.map { .integer($0 + offset) })]
        let question = RekorExchange.Question(
            method: "POST",
            url: "\(log.url)/api/v1/log/entries/retrieve",
            body: asked.canonicalBytes(),
            limit: Self.answerLimit
        )
        guard let list = try await json(question).array else {
            throw RekorFault.malformed("it answers no list of entries")
        }
        var found: [Int: JSON] = [:]
        for one in list {
            for member in one.object ?? [:] {
                guard let index = member.value["logIndex"]?.integer, range.contains(index - offset) else {
                    throw RekorFault.malformed("it answers entries that it was not asked for")
                }
                found[index - offset] = member.value
            }
        }
        return found
    }

    private func json(_ question: RekorExchange.Question) async throws -> JSON {
        let answer = try await exchange.send(question)
        guard answer.status == 200 else { throw RekorExchange.Lost("it answered \(answer.status)") }
        guard let json = try? JSON(parsing: answer.body) else { throw RekorFault.malformed("it is no JSON") }
        return json
    }
}
