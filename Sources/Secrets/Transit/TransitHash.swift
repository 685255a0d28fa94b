import Crypto
import Evidence

/// A hash function by the name that Vault's clients use.
package enum TransitHash: String, CaseIterable, Sendable {
    case sha1
    case sha224 = "sha2-224"
    case sha256 = "sha2-256"
    case sha384 = "sha2-384"
    case sha512 = "sha2-512"
    case sha3Bits256 = "sha3-256"
    case sha3Bits384 = "sha3-384"
    case sha3Bits512 = "sha3-512"

    /// - Throws: `TransitError.refused` for another name; an empty one is SHA-256.
    package init(named name: String?) throws(TransitError) {
        guard let name, !name.isEmpty else {
            self = .sha256
            return
        }
        guard let hash = TransitHash(rawValue: name) else {
            let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw .refused("unsupported algorithm \(name): it must be one of \(known)")
        }
        self = hash
    }

    var function: any HashFunction.Type {
        switch self {
        case .sha1: Insecure.SHA1.self
        case .sha224: SHA224.self
        case .sha256: SHA256.self
        case .sha384: SHA384.self
        case .sha512: SHA512.self
        case .sha3Bits256: SHA3_256.self
        case .sha3Bits384: SHA3_384.self
        case .sha3Bits512: SHA3_512.self
        }
    }

    /// Of its digests.
    var byteCount: Int { function.digestByteCount }

    package func hash(_ input: [UInt8]) -> [UInt8] { function.digestBytes(of: input) }

    package func mac(_ input: [UInt8], key: [UInt8]) -> [UInt8] { function.code(of: input, key: key) }
}

extension HashFunction {
    fileprivate static var digestByteCount: Int { Digest.byteCount }

    fileprivate static func digestBytes(of input: [UInt8]) -> [UInt8] { Array(hash(data: input)) }

    fileprivate static func code(of input: [UInt8], key: [UInt8]) -> [UInt8] {
        Array(HMAC<Self>.authenticationCode(for: input, using: SymmetricKey(data: key)))
    }

    /// The digest of `input`, or `input` itself where it is one already.
    ///
    /// - Throws: `TransitError.refused` where it has another length than this function's digests.
    static func digest(of input: [UInt8], isHashed: Bool) throws(TransitError) -> Digest {
        guard isHashed else { return hash(data: input) }
        // swift-crypto makes digests of messages alone; theirs are nothing but their bytes.
        guard input.count == Digest.byteCount, MemoryLayout<Digest>.size >= Digest.byteCount else {
            throw .refused("a prehashed input of this algorithm has \(Digest.byteCount) bytes")
        }
        var digest = hash(data: [UInt8]())
        withUnsafeMutableBytes(of: &digest) { $0.copyBytes(from: input) }
        precondition(digest.elementsEqual(input), "a digest begins with its bytes")
        return digest
    }
}
