import Evidence

/// Reads what a log shows: a real seam, which tests fill with tiles of their own.
///
/// - Parameter path: below the log's address, such as `tile/entries/000`; with a slash in front, below that of its
///   server.
/// - Returns: `nil` where the log has nothing of that name.
/// - Throws: `SourceFailure.unreachable`, `.gone`; `CancellationError`.
package typealias LogReader = @Sendable (_ path: String) async throws -> [UInt8]?

/// The tiles of a log's tree of some size (C2SP tlog-tiles), each read once. They are believed in nothing: what is made
/// of them is held against the signed root.
struct LogTiles {
    let size: Int
    let read: LogReader
    private var hashes: [TilePath: [Digest]] = [:]

    init(size: Int, read: @escaping LogReader) {
        self.size = size
        self.read = read
    }

    /// The proof that the tree begins with that of `old` leaves.
    mutating func consistencyProof(from old: Int) async throws -> ConsistencyProof {
        let path = MerkleTree.consistencyPath(from: old, to: size)
        var known: [MerkleTree.Node: Digest] = [:]
        for node in path.flatMap(MerkleTree.nodes(of:)) where known[node] == nil {
            known[node] = try await hash(of: node)
        }
        let hashes = try path.map { range in
            try MerkleTree.hash(of: range) { node in
                guard let hash = known[node] else { throw SourceFailure.malformed(path: "tile") }
                return hash
            }
        }
        return ConsistencyProof(oldSize: old, newSize: size, hashes: hashes)
    }

    /// An entry's leaf hash and, unless it was erased, its bytes.
    typealias Leaf = (hash: Digest, bytes: [UInt8]?)

    /// The leaves from `start` to `end`.
    mutating func leaves(from start: Int, to end: Int, of ledger: String) async throws -> [Leaf] {
        var leaves: [Leaf] = []
        for index in start / TilePath.width...(end - 1) / TilePath.width {
            let first = index * TilePath.width
            let path = TilePath(.entries, index: index, count: min(TilePath.width, size - first))
            let entries = try await entries(of: path, ledger)
            for index in max(start, first)..<min(first + path.count, end) {
                if let bytes = entries[index - first] {
                    leaves.append((ChainHash.leaf(bytes), bytes))
                } else {
                    leaves.append((try await hash(of: MerkleTree.Node(level: 0, index: index)), nil))
                }
            }
        }
        return leaves
    }

    /// What a bundle holds; `nil` for an entry that was erased.
    private func entries(of path: TilePath, _ ledger: String) async throws -> [[UInt8]?] {
        let entries: [[UInt8]?]
        do {
            guard let bundle = Self.bundle(try await bytes(of: path)) else {
                throw SourceFailure.malformed(path: path.text)
            }
            entries = bundle
        } catch SourceFailure.gone {
            // A bundle has no form for an entry without bytes; a Muniment tells of its rows one by one.
            entries = try await rows(from: path.index * TilePath.width, count: path.count, of: ledger)
        }
        guard entries.count >= path.count else { throw SourceFailure.malformed(path: path.text) }
        return entries
    }

    private func rows(from start: Int, count: Int, of ledger: String) async throws -> [[UInt8]?] {
        let path = "/api/v1/ledgers/\(ledger)/entries?after=\(start - 1)&limit=\(count)"
        guard let bytes = try await read(path), let page = try? JSON(parsing: bytes, limits: .stored) else {
            throw SourceFailure.malformed(path: path)
        }
        return try (page["items"]?.array ?? []).enumerated().map { offset, row in
            guard row["leaf_index"]?.integer == start + offset else {
                throw SourceFailure.malformed(path: path)
            }
            return row["bytes"]?.string.flatMap { Base64.decode($0) }
        }
    }

    /// Each entry as 16 bits of length, big-endian, and its bytes.
    private static func bundle(_ bytes: [UInt8]) -> [[UInt8]]? {
        var entries: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard rest.count >= 2 else { return nil }
            let length = rest.prefix(2).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(2)
            guard rest.count >= length else { return nil }
            entries.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return entries
    }

    /// Of a complete subtree, from the tile whose nodes it spans.
    private mutating func hash(of node: MerkleTree.Node) async throws -> Digest {
        let level = node.level / TilePath.height
        let width = 1 << (node.level % TilePath.height)
        let first = node.index * width
        let tile = TilePath(
            .hashes(level: level),
            index: first / TilePath.width,
            count: min(
                TilePath.width,
                size >> (level * TilePath.height) - first / TilePath.width * TilePath.width
            )
        )
        let hashes = try await hashes(of: tile)
        let start = first % TilePath.width
        guard start + width <= hashes.count else { throw SourceFailure.malformed(path: tile.text) }
        return MerkleTree.root(of: Array(hashes[start..<start + width]))
    }

    private mutating func hashes(of tile: TilePath) async throws -> [Digest] {
        if let known = hashes[tile] { return known }
        let bytes = try await bytes(of: tile)
        guard bytes.count.isMultiple(of: Digest.byteCount), bytes.count / Digest.byteCount >= tile.count
        else {
            throw SourceFailure.malformed(path: tile.text)
        }
        let read = (0..<tile.count).compactMap { index in
            Digest(bytes: bytes[index * Digest.byteCount..<(index + 1) * Digest.byteCount])
        }
        hashes[tile] = read
        return read
    }

    /// A partial tile may have been dropped once the full one was there.
    private func bytes(of tile: TilePath) async throws -> [UInt8] {
        if let bytes = try await read(tile.text) { return bytes }
        let full = TilePath(tile.content, index: tile.index)
        guard full != tile, let bytes = try await read(full.text) else {
            throw SourceFailure.missing(path: tile.text)
        }
        return bytes
    }
}
