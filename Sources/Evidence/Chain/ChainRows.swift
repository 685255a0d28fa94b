/// Rows of a ledger in the order of their indexes, in whatever form their reader has them.
package protocol ChainRows: Sendable {
    var isEmpty: Bool { get }

    /// Whether one of the rows below `size` has no bytes any more.
    func hasErasure(below size: Int) -> Bool

    /// Has `verifier` check row after row, and compare those heads that it passes.
    func check(by verifier: inout ChainVerifier, passing heads: [ChainHead]) throws(ChainFault)
}

extension [ChainRow]: ChainRows {
    package func hasErasure(below size: Int) -> Bool { contains { $0.bytes == nil && $0.leafIndex < size } }

    package func check(by verifier: inout ChainVerifier, passing heads: [ChainHead]) throws(ChainFault) {
        for row in self {
            try verifier.check(row)
            try verifier.pass(heads)
        }
    }
}

/// Rows of one ledger, their bytes one behind another in one buffer: a page of thousands costs a few allocations, and is
/// hashed where it stands.
package struct PackedRows: ChainRows {
    private struct Place {
        var leafIndex: Int
        var entryID: UniqueID
        var appendedAt: Instant
        var start: Int
        var counts: Counts

        var isErased: Bool { counts.bytes == nil }
    }

    private let tenant: UniqueID
    private let ledger: String
    private var places: [Place] = []
    private var buffer: [UInt8] = []

    package init(tenant: UniqueID, ledger: String) {
        self.tenant = tenant
        self.ledger = ledger
    }

    package var count: Int { places.count }
    package var isEmpty: Bool { places.isEmpty }
    package var byteCount: Int { buffer.count }
    package var lastIndex: Int? { places.last?.leafIndex }

    package mutating func reserve(rows: Int, bytes: Int) {
        places.reserveCapacity(rows)
        buffer.reserveCapacity(bytes)
    }

    /// How many bytes each of a row's parts has; `nil`: erased.
    package typealias Counts = (bytes: Int?, leafHash: Int, previousHash: Int, chainHash: Int)

    /// - Parameter copy: appends bytes, leaf hash, previous hash and chain hash to the buffer.
    package mutating func append(
        leafIndex: Int,
        entryID: UniqueID,
        appendedAt: Instant,
        _ copy: (inout [UInt8]) throws -> Counts
    ) rethrows {
        let start = buffer.count
        let counts = try copy(&buffer)
        precondition(
            buffer.count - start == (counts.bytes ?? 0) + counts.leafHash + counts.previousHash
                + counts.chainHash,
            "the counts are those of what was appended"
        )
        places.append(
            Place(
                leafIndex: leafIndex,
                entryID: entryID,
                appendedAt: appendedAt,
                start: start,
                counts: counts
            )
        )
    }

    /// The leaf hashes as the rows have them, which are hashes once the rows were found in order.
    package func forEachLeaf(_ body: (Digest) throws -> Void) rethrows {
        try buffer.withUnsafeBytes { buffer in
            for place in places {
                guard let leaf = Digest(bytes: Self.part(.leaf, of: place, in: buffer)) else { continue }
                try body(leaf)
            }
        }
    }

    /// The bytes of each entry; `nil` of an erased one.
    package func forEachEntry(_ body: (_ leafIndex: Int, UnsafeRawBufferPointer?) throws -> Void) rethrows {
        try buffer.withUnsafeBytes { buffer in
            for place in places {
                try body(
                    place.leafIndex,
                    place.isErased ? nil : Self.part(.bytes, of: place, in: buffer)
                )
            }
        }
    }

    private enum Part {
        case bytes
        case leaf
        case previous
        case chain
    }

    private static func part(
        _ part: Part,
        of place: Place,
        in buffer: UnsafeRawBufferPointer
    ) -> UnsafeRawBufferPointer {
        let leaf = place.start + (place.counts.bytes ?? 0)
        let previous = leaf + place.counts.leafHash
        let chain = previous + place.counts.previousHash
        let range =
            switch part {
            case .bytes: place.start..<leaf
            case .leaf: leaf..<previous
            case .previous: previous..<chain
            case .chain: chain..<chain + place.counts.chainHash
            }
        return UnsafeRawBufferPointer(rebasing: buffer[range])
    }
}

// MARK: - Checking

extension PackedRows {
    package func hasErasure(below size: Int) -> Bool {
        places.contains { $0.isErased && $0.leafIndex < size }
    }

    package func check(by verifier: inout ChainVerifier, passing heads: [ChainHead]) throws(ChainFault) {
        let result = buffer.withUnsafeBytes { buffer -> Result<Void, ChainFault> in
            do throws(ChainFault) {
                let isAsked = verifier.tenant == tenant && verifier.ledger.utf8.elementsEqual(ledger.utf8)
                for place in places {
                    // What is not plainly in order is looked at with care, which says what is wrong with it.
                    if !isAsked || !continues(&verifier, place, buffer) {
                        try verifier.check(row(at: place, in: buffer))
                    }
                    try verifier.pass(heads)
                }
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// Whether the row is the verifier's next, and in order as far as a glance tells. Then it is checked.
    private func continues(
        _ verifier: inout ChainVerifier,
        _ place: Place,
        _ buffer: UnsafeRawBufferPointer
    ) -> Bool {
        func part(_ part: Part) -> UnsafeRawBufferPointer { Self.part(part, of: place, in: buffer) }
        guard place.leafIndex == verifier.size, !place.isErased else { return false }
        let bytes = part(.bytes)
        guard let entry = EntryScan(bytes), entry.tenant == tenant, entry.id == place.entryID,
            entry.time == place.appendedAt, bytes[entry.ledger].elementsEqual(ledger.utf8),
            !bytes[entry.type].elementsEqual(Erasure.entryType.utf8)
        else { return false }
        let leaf = ChainHash.leaf(bytes)
        let link = ChainHash.link(previous: verifier.chainHash, leaf: leaf)
        guard Digest(bytes: part(.leaf)) == leaf, Digest(bytes: part(.previous)) == verifier.chainHash,
            Digest(bytes: part(.chain)) == link
        else { return false }
        verifier.size += 1
        verifier.chainHash = link
        return true
    }

    private func row(at place: Place, in buffer: UnsafeRawBufferPointer) -> ChainRow {
        func part(_ part: Part) -> [UInt8] { Array(Self.part(part, of: place, in: buffer)) }
        return ChainRow(
            tenant: tenant,
            ledger: ledger,
            leafIndex: place.leafIndex,
            entryID: place.entryID,
            appendedAt: place.appendedAt,
            bytes: place.isErased ? nil : part(.bytes),
            leafHash: part(.leaf),
            previousHash: part(.previous),
            chainHash: part(.chain)
        )
    }
}
