import Attestations
import Evidence
import Foundation
import Ledger

/// A log as its tiles tell of it (C2SP tlog-tiles): proofs are computed here, from what anybody may read.
struct TileLog: Sendable {
    /// Bundles of entries that are searched, from the end.
    private static let searchedBundles = 64
    /// Tiles of one proof.
    private static let tileLimit = 256
    /// What a full bundle of entries has at most.
    private static let bundleBytes = TilePath.width * (65_535 + 2)

    let log: RekorLog
    let exchange: RekorExchange

    /// The latest checkpoint that the log shows.
    ///
    /// - Throws: `RekorFault`, `RekorExchange.Lost`.
    func checkpoint() async throws -> (Checkpoint, note: String) {
        let text = String(decoding: try await bytes("checkpoint", limit: 64 << 10), as: UTF8.self)
        return (try log.key.checkpoint(in: text), text)
    }

    func inclusionProof(of leaf: Int, in size: Int) async throws -> InclusionProof {
        let ranges = MerkleTree.inclusionPath(of: leaf, in: size) + [leaf..<leaf + 1]
        return try await computed(ranges, in: size) { tiles throws(TreeFault) in
            try tiles.inclusionProof(of: leaf, in: size)
        }
    }

    /// That the tree of `old` leaves is the beginning of that of `new`; the caller verifies it.
    func consistencyProof(from old: Int, to new: Int) async throws -> ConsistencyProof {
        try await computed(MerkleTree.consistencyPath(from: old, to: new), in: new) {
            tiles throws(TreeFault) in
            try tiles.consistencyProof(from: old, to: new)
        }
    }

    /// Of leaves that are a complete subtree.
    func hash(of range: Range<Int>, in size: Int) async throws -> Digest {
        try await computed([range], in: size) { tiles throws(TreeFault) in try tiles.hash(of: range) }
    }

    private func computed<Value>(
        _ ranges: [Range<Int>],
        in size: Int,
        _ body: (Tiles) throws(TreeFault) -> Value
    ) async throws -> Value {
        let addresses = Tiles.addresses(of: ranges)
        guard addresses.count <= Self.tileLimit else { throw RekorFault.malformed("its tree is too deep") }
        var found: [Tiles.Address: [Digest]] = [:]
        for address in addresses { found[address] = try await tile(address, in: size) }
        do { return try body(Tiles(found)) } catch { throw RekorFault.malformed("\(error)") }
    }

    private func tile(_ address: Tiles.Address, in size: Int) async throws -> [Digest] {
        let count = min(
            TilePath.width,
            (size >> (address.level * TilePath.height)) - address.index * TilePath.width
        )
        guard count > 0 else { throw RekorFault.malformed("its tree has no such tile") }
        let path = TilePath(.hashes(level: address.level), index: address.index, count: count)
        let hashes = Digest.many(in: try await whole(path, limit: TilePath.width * Digest.byteCount))
        guard hashes.count >= count else { throw RekorFault.malformed("\(path.text) is too short") }
        return Array(hashes.prefix(count))
    }

    /// A partial tile may be gone once the full one is there.
    private func whole(_ path: TilePath, limit: Int) async throws -> [UInt8] {
        do {
            return try await bytes(path.text, limit: limit)
        } catch let missing as Missing where path.count < TilePath.width {
            _ = missing
            return try await bytes(TilePath(path.content, index: path.index).text, limit: limit)
        }
    }

    // MARK: Entries

    /// Those of a bundle, the first at `index` × 256.
    func entries(ofBundle index: Int, in size: Int) async throws -> [[UInt8]] {
        let count = min(TilePath.width, size - index * TilePath.width)
        guard count > 0 else { return [] }
        var rest = try await whole(TilePath(.entries, index: index, count: count), limit: Self.bundleBytes)[
            ...
        ]
        var entries: [[UInt8]] = []
        while entries.count < count {
            guard rest.count >= 2 else { throw RekorFault.malformed("a bundle of entries is cut off") }
            let length = Int(rest[rest.startIndex]) << 8 | Int(rest[rest.startIndex + 1])
            rest = rest.dropFirst(2)
            guard rest.count >= length else { throw RekorFault.malformed("a bundle of entries is cut off") }
            entries.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return entries
    }

    func entry(_ index: Int, in size: Int) async throws -> [UInt8] {
        let entries = try await entries(ofBundle: index / TilePath.width, in: size)
        guard entries.indices.contains(index % TilePath.width) else {
            throw RekorFault.malformed("entry \(index) is not in its bundle")
        }
        return entries[index % TilePath.width]
    }

    /// Where `body` is among the latest entries.
    func search(_ body: [UInt8], in size: Int) async throws -> Int? {
        guard size > 0 else { return nil }
        let last = (size - 1) / TilePath.width
        for bundle in stride(from: last, through: max(0, last - Self.searchedBundles + 1), by: -1) {
            let entries = try await entries(ofBundle: bundle, in: size)
            if let place = entries.firstIndex(of: body) { return bundle * TilePath.width + place }
        }
        return nil
    }

    // MARK: Reading

    private struct Missing: Error {}

    private func bytes(_ path: String, limit: Int) async throws -> [UInt8] {
        let answer = try await exchange.send(
            RekorExchange.Question(url: "\(log.url)/api/v2/\(path)", limit: limit)
        )
        switch answer.status {
        case 200: return answer.body
        case 404 where path.contains(".p/"): throw Missing()
        case 404: throw RekorFault.malformed("it has no \(path)")
        default: throw RekorExchange.Lost("the log answered \(answer.status) for \(path)")
        }
    }
}
