import Crypto
package import Evidence
package import Postgres
import Synchronization

/// What all values go through on their way to the database and back. Everybody shares it; it opens and closes with the
/// seal.
///
/// Encrypted, a value is term (4 bytes, big-endian) ‖ nonce (12, random) ‖ ciphertext ‖ tag (16): AES-256-GCM under the
/// tenant's key of that term, HKDF-SHA256 (RFC 5869, no salt) from the term's key with `info` `muniment/barrier/1` and
/// the tenant's 16 bytes. The additional authenticated data is the tenant, the path and the version of the place, each
/// after its length in four bytes: at another place the bytes don't open.
package final class Barrier: Sendable {
    private struct Opened {
        var keyring: Keyring
        /// Derived once; they are as secret as the keyring, and go with it.
        var keys: [KeyName: SymmetricKey] = [:]
    }

    private enum KeyName: Hashable {
        case values(TenantID, term: Int)
        case codes(TenantID, purpose: String)
    }

    private let opened = Mutex<Opened?>(nil)
    private let encryptions = Mutex(0)
    private let learning = Mutex<(@Sendable () async throws -> Void)?>(nil)

    /// Derived keys that are kept at a time.
    private static let keyLimit = 16_384

    package init() {}

    package var isSealed: Bool { opened.withLock { $0 == nil } }

    /// Encrypts under the active term.
    package func encrypt(_ plain: [UInt8], at place: BarrierPlace) throws(BarrierError) -> [UInt8] {
        let (key, term) = try opened.withLock { opened throws(BarrierError) -> (SymmetricKey, Int) in
            guard let term = opened?.keyring.activeTerm else { throw .sealed }
            return (try Self.key(.values(place.tenant, term: term), in: &opened), term)
        }
        let box: AES.GCM.SealedBox
        do {
            box = try AES.GCM.seal(plain, using: key, authenticating: place.bytes)
        } catch {
            // Of a key of 32 bytes and a nonce of 12 nothing can be refused.
            throw .damaged
        }
        encryptions.withLock { $0 += 1 }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 + 12 + plain.count + 16)
        bytes.append(bigEndian: UInt32(term))
        bytes.append(contentsOf: box.nonce)
        bytes.append(contentsOf: box.ciphertext)
        bytes.append(contentsOf: box.tag)
        return bytes
    }

    /// - Throws: `.damaged` where the bytes are none that were encrypted for this place; `.unknownTerm` where another server
    ///   has rotated meanwhile: see `knowingTerms`.
    package func decrypt(_ bytes: [UInt8], at place: BarrierPlace) throws(BarrierError) -> [UInt8] {
        guard bytes.count >= 4 + 12 + 16 else { throw .damaged }
        let term = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let key = try opened.withLock { opened throws(BarrierError) -> SymmetricKey in
            try Self.key(.values(place.tenant, term: term), in: &opened)
        }
        guard let box = try? AES.GCM.SealedBox(combined: bytes.dropFirst(4)),
            let plain = try? AES.GCM.open(box, using: key, authenticating: place.bytes)
        else { throw .damaged }
        return Array(plain)
    }

    /// HMAC-SHA-256 under a key of its own for each purpose and tenant, the same across terms: HKDF-SHA256 from the
    /// keyring's code key with `info` `muniment/codes/1`, the tenant's 16 bytes and the purpose.
    package func mac(
        _ bytes: [UInt8],
        purpose: String,
        tenant: TenantID
    ) throws(BarrierError) -> Evidence.Digest {
        let key = try opened.withLock { opened throws(BarrierError) -> SymmetricKey in
            try Self.key(.codes(tenant, purpose: purpose), in: &opened)
        }
        let code = HMAC<SHA256>.authenticationCode(for: bytes, using: key)
        guard let digest = Evidence.Digest(bytes: Array(code)) else { throw .damaged }
        return digest
    }

    /// Runs `body`, and where it meets a term that another server has begun, learns of it and runs `body` once more. Whoever
    /// decrypts does it in here; a transaction that decrypts is begun anew as a whole.
    package func knowingTerms<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch BarrierError.unknownTerm {
            try await learn()
            return try await body()
        }
    }

    /// Learns of the terms that other servers have begun.
    ///
    /// - Throws: what the seal throws; nothing where nobody can tell.
    package func learn() async throws {
        guard let learn = learning.withLock({ $0 }) else { return }
        try await learn()
    }

    private static func key(_ name: KeyName, in opened: inout Opened?) throws(BarrierError) -> SymmetricKey {
        guard let keyring = opened?.keyring else { throw .sealed }
        if let key = opened?.keys[name] { return key }
        let source: SecretBytes
        var info: [UInt8]
        switch name {
        case .values(let tenant, let term):
            guard let found = keyring.terms[term] else { throw .unknownTerm(term) }
            source = found.key
            info = Array("muniment/barrier/1".utf8) + tenant.id.bytes
        case .codes(let tenant, let purpose):
            source = keyring.codeKey
            info = Array("muniment/codes/1".utf8) + tenant.id.bytes + Array(purpose.utf8)
        }
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: source.withBytes { SymmetricKey(data: $0) },
            info: info,
            outputByteCount: Keyring.keyByteCount
        )
        if let count = opened?.keys.count, count >= keyLimit { opened?.keys = [:] }
        opened?.keys[name] = key
        return key
    }
}

// MARK: - For the seal

extension Barrier {
    /// - Parameter learn: opens the keyring as it is kept now.
    func learnsTerms(by learn: @escaping @Sendable () async throws -> Void) {
        learning.withLock { $0 = learn }
    }

    func open(with keyring: Keyring) { opened.withLock { $0 = Opened(keyring: keyring) } }

    func close() { opened.withLock { $0 = nil } }

    var keyring: Keyring? { opened.withLock { $0?.keyring } }

    /// How many values were encrypted since this was asked last.
    func takeEncryptionCount() -> Int {
        encryptions.withLock { count in
            defer { count = 0 }
            return count
        }
    }

    func giveBack(encryptions count: Int) { encryptions.withLock { $0 += count } }
    var encryptionCount: Int { encryptions.withLock { $0 } }
}

/// Where an encrypted value belongs.
package struct BarrierPlace: Hashable, Sendable {
    package var tenant: TenantID
    /// Whatever tells the place from every other of the tenant: `kv/<mount>/<secret>/<path>`.
    package var path: String
    package var version: Int

    package init(tenant: TenantID, path: String, version: Int = 0) {
        self.tenant = tenant
        self.path = path
        self.version = version
    }

    fileprivate var bytes: [UInt8] {
        var bytes: [UInt8] = []
        let path = Array(path.utf8)
        bytes.append(bigEndian: UInt32(TenantID.byteCount))
        bytes += tenant.id.bytes
        bytes.append(bigEndian: UInt32(path.count))
        bytes += path
        bytes.append(bigEndian: UInt32(8))
        bytes.append(bigEndian: UInt64(bitPattern: Int64(version)))
        return bytes
    }
}

extension TenantID {
    fileprivate static let byteCount = UniqueID.byteCount
}

package enum BarrierError: Error, Hashable, Sendable {
    case sealed
    /// The bytes were changed, or stood elsewhere, or at another version.
    case damaged
    case unknownTerm(Int)
}
