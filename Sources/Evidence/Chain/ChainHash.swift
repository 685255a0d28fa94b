import Crypto

/// The hashes that tie a ledger's entries together. Each begins with another byte, so none can pass for another.
package enum ChainHash {
    /// RFC 6962 §2.1: SHA-256(`0x00` ‖ bytes).
    package static func leaf(_ bytes: some Collection<UInt8>) -> Digest {
        let hash = bytes.withContiguousStorageIfAvailable { leaf(UnsafeRawBufferPointer($0)) }
        return hash ?? Array(bytes).withUnsafeBytes { leaf($0) }
    }

    static func leaf(_ bytes: UnsafeRawBufferPointer) -> Digest {
        var hasher = SHA256()
        withUnsafeBytes(of: 0 as UInt8) { prefix in hasher.update(bufferPointer: prefix) }
        hasher.update(bufferPointer: bytes)
        return Digest(hasher.finalize())
    }

    /// What stands before the first entry: SHA-256(`muniment/ledger/v1\n<tenant>\n<ledger>\n`).
    package static func genesis(tenant: UniqueID, ledger: String) -> Digest {
        Digest.sha256(of: "muniment/ledger/v1\n\(tenant.text)\n\(ledger)\n".utf8)
    }

    /// SHA-256(`0x02` ‖ previous ‖ leaf).
    package static func link(previous: Digest, leaf: Digest) -> Digest {
        Digest.sha256(of: 0x02, previous, leaf)
    }
}
