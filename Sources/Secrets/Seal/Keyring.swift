import Evidence

/// The keys under which everything is encrypted: one for each term, of which the latest encrypts, and one for codes that
/// stay the same across terms. Kept as a whole, encrypted with the root key.
struct Keyring: Sendable {
    struct Term: Sendable {
        var key: SecretBytes
        var installedAt: Instant
    }

    private(set) var terms: [Int: Term]
    /// From which the keys of message authentication codes are derived.
    let codeKey: SecretBytes
    private(set) var activeTerm: Int

    static let keyByteCount = 32

    /// A new one with its first term.
    init(at now: Instant) {
        terms = [1: Term(key: .random(count: Self.keyByteCount), installedAt: now)]
        codeKey = .random(count: Self.keyByteCount)
        activeTerm = 1
    }

    var installedAt: Instant? { terms[activeTerm]?.installedAt }

    /// Adds a term with a fresh key, under which everything is encrypted from now on.
    mutating func rotate(at now: Instant) {
        activeTerm += 1
        terms[activeTerm] = Term(key: .random(count: Self.keyByteCount), installedAt: now)
    }
}

// MARK: - Bytes

extension Keyring {
    /// `0x01` ‖ code key (32 bytes) ‖ term (4) ‖ installed at (8, microseconds since 1970) ‖ key (32) ‖ next term …,
    /// numbers big-endian, terms ascending.
    var bytes: SecretBytes {
        var bytes: [UInt8] = [Self.version]
        bytes.reserveCapacity(1 + Self.keyByteCount + terms.count * Self.termByteCount)
        codeKey.withBytes { bytes.append(contentsOf: $0) }
        for (number, term) in terms.sorted(by: { $0.key < $1.key }) {
            bytes.append(bigEndian: UInt32(number))
            bytes.append(bigEndian: UInt64(bitPattern: term.installedAt.microseconds))
            term.key.withBytes { bytes.append(contentsOf: $0) }
        }
        defer { bytes.wipe() }
        return SecretBytes(bytes)
    }

    /// `nil` for what `bytes` doesn't give.
    init?(_ secret: SecretBytes) {
        let head = 1 + Self.keyByteCount
        let read = secret.withBytes { bytes -> (SecretBytes, [Int: Term])? in
            guard bytes.count > head, bytes[0] == Self.version,
                (bytes.count - head).isMultiple(of: Self.termByteCount)
            else { return nil }
            func key(at place: Int) -> SecretBytes {
                var key = Array(bytes[place..<place + Self.keyByteCount])
                defer { key.wipe() }
                return SecretBytes(key)
            }
            var terms: [Int: Term] = [:]
            for place in stride(from: head, to: bytes.count, by: Self.termByteCount) {
                let number = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self).bigEndian
                let time = bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt64.self).bigEndian
                terms[Int(number)] = Term(
                    key: key(at: place + 12),
                    installedAt: Instant(microseconds: Int64(bitPattern: time))
                )
            }
            return (key(at: 1), terms)
        }
        guard let (codeKey, terms) = read, let last = terms.keys.max() else { return nil }
        self.codeKey = codeKey
        self.terms = terms
        activeTerm = last
    }

    private static let version: UInt8 = 1
    private static let termByteCount = 4 + 8 + keyByteCount
}

extension [UInt8] {
    mutating func append(bigEndian value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }
}
