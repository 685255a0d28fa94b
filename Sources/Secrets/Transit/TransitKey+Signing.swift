import Crypto
import CryptoExtras
import Evidence
import Foundation

/// How something is signed. What a type of key does not know, it does not look at: Ed25519 takes none of it.
package struct TransitSigning: Sendable {
    package enum Marshaling: String, Sendable {
        /// Of ECDSA in DER; base64.
        case asn1
        /// Of ECDSA r ‖ s; base64 of the URL-safe alphabet without padding.
        case jws
    }

    package enum Padding: String, Sendable {
        case pss
        case pkcs1v15
    }

    package var hash = TransitHash.sha256
    /// Whether the input is a digest already.
    package var isPrehashed = false
    package var marshaling = Marshaling.asn1
    package var padding = Padding.pss
    /// Of PSS, in bytes; `nil` for as long as the hash, which is what those who look for its length find.
    package var saltByteCount: Int?

    package init() {}

    /// Reads the names that Vault's clients use; `nil` and empty ones for what is usual.
    ///
    /// - Throws: `TransitError.refused`.
    package init(
        hash: String?,
        isPrehashed: Bool,
        marshaling: String?,
        padding: String?,
        saltLength: String?
    ) throws(TransitError) {
        self.hash = try TransitHash(named: hash)
        self.isPrehashed = isPrehashed
        if let name = marshaling, !name.isEmpty {
            guard let known = Marshaling(rawValue: name) else {
                throw .refused("unsupported marshaling_algorithm \(name): it must be asn1 or jws")
            }
            self.marshaling = known
        }
        if let name = padding, !name.isEmpty {
            guard let known = Padding(rawValue: name) else {
                throw .refused("unsupported signature_algorithm \(name): it must be pss or pkcs1v15")
            }
            self.padding = known
        }
        switch saltLength {
        // 0 and -1 are Go's numbers of auto and hash.
        case nil, "", "auto", "hash", "0", "-1": break
        case let text?:
            guard let count = Int(text), count > 0 else {
                throw .refused("salt_length must be auto, hash or a number of bytes")
            }
            saltByteCount = count
        }
    }
}

// MARK: - MACs

extension TransitKey {
    /// `vault:v<version>:<base64>` of the HMAC under the version's own HMAC key.
    ///
    /// - Parameter version: `nil` and 0 for the latest.
    package func mac(
        _ input: [UInt8],
        _ hash: TransitHash = .sha256,
        version: Int? = nil
    ) throws(TransitError) -> (text: String, version: Int) {
        let (number, material) = try self.version(for: version, "HMAC")
        let mac = hash.mac(input, key: material.hmacKey)
        return (TransitText.text(version: number, Base64.encode(mac)), number)
    }

    /// - Throws: `TransitError.refused` for what is no MAC at all, or of a version that no longer counts.
    package func isMAC(
        _ text: String,
        of input: [UInt8],
        _ hash: TransitHash = .sha256
    ) throws(TransitError) -> Bool {
        let text = try TransitText(text, "HMAC")
        let material = try version(of: text, "HMAC")
        guard let mac = Base64.decode(text.body) else { throw .refused("unable to decode HMAC: no base64") }
        return constantTimeEquals(mac, hash.mac(input, key: material.hmacKey))
    }
}

// MARK: - Signatures

extension TransitKey {
    package struct Signature: Sendable {
        package var text: String
        package var version: Int
        /// Of the context's key, where it is derived: Ed25519's 32 bytes in base64.
        package var publicKey: String?
    }

    /// - Parameter version: `nil` and 0 for the latest.
    package func sign(
        _ input: [UInt8],
        _ signing: TransitSigning = TransitSigning(),
        context: [UInt8] = [],
        version: Int? = nil
    ) throws -> Signature {
        guard type.signs else {
            throw TransitError.refused("message signing not supported for key type \(type.rawValue)")
        }
        let (number, base) = try self.version(for: version, "signing")
        let material = try material(base, for: context)
        let function = signing.hash.function
        let bytes = try Self.signature(of: input, material, signing, function)
        let body = signing.marshaling == .jws ? Base64URL.encode(bytes) : Base64.encode(bytes)
        return Signature(
            text: TransitText.text(version: number, body),
            version: number,
            publicKey: isDerived ? try material.publicKey() : nil
        )
    }

    /// - Throws: `TransitError.refused` for what is no signature at all, or of a version that no longer counts.
    package func isSignature(
        _ text: String,
        of input: [UInt8],
        _ signing: TransitSigning = TransitSigning(),
        context: [UInt8] = []
    ) throws -> Bool {
        guard type.signs else {
            throw TransitError.refused("message verification not supported for key type \(type.rawValue)")
        }
        let text = try TransitText(text, "signature")
        let material = try material(try version(of: text, "signature"), for: context)
        let bytes = signing.marshaling == .jws ? Base64URL.decode(text.body) : Base64.decode(text.body)
        guard let bytes else { throw TransitError.refused("invalid base64 signature value") }
        let function = signing.hash.function
        return try Self.isSignature(bytes, of: input, material, signing, function)
    }

    private static func signature<Function: HashFunction>(
        of input: [UInt8],
        _ material: TransitMaterial,
        _ signing: TransitSigning,
        _ function: Function.Type
    ) throws -> [UInt8] {
        if material.type == .ed25519 {
            return Array(
                try Curve25519.Signing.PrivateKey(rawRepresentation: material.key).signature(for: input)
            )
        }
        let digest = try Function.digest(of: input, isHashed: signing.isPrehashed)
        let isRaw = signing.marshaling == .jws
        switch material.type {
        case .ecdsaP256:
            let signature = try P256.Signing.PrivateKey(rawRepresentation: material.key).signature(
                for: digest
            )
            return Array(isRaw ? signature.rawRepresentation : signature.derRepresentation)
        case .ecdsaP384:
            let signature = try P384.Signing.PrivateKey(rawRepresentation: material.key).signature(
                for: digest
            )
            return Array(isRaw ? signature.rawRepresentation : signature.derRepresentation)
        case .ecdsaP521:
            let signature = try P521.Signing.PrivateKey(rawRepresentation: material.key).signature(
                for: digest
            )
            return Array(isRaw ? signature.rawRepresentation : signature.derRepresentation)
        default:
            let padding = try padding(signing)
            let key = try _RSA.Signing.PrivateKey(derRepresentation: material.key)
            return Array(try key.signature(for: digest, padding: padding).rawRepresentation)
        }
    }

    private static func isSignature<Function: HashFunction>(
        _ signature: [UInt8],
        of input: [UInt8],
        _ material: TransitMaterial,
        _ signing: TransitSigning,
        _ function: Function.Type
    ) throws -> Bool {
        if material.type == .ed25519 {
            return try Curve25519.Signing.PrivateKey(rawRepresentation: material.key)
                .publicKey.isValidSignature(signature, for: input)
        }
        let digest = try Function.digest(of: input, isHashed: signing.isPrehashed)
        let isRaw = signing.marshaling == .jws
        switch material.type {
        case .ecdsaP256:
            let read =
                isRaw
                ? try? P256.Signing.ECDSASignature(rawRepresentation: signature)
                : try? P256.Signing.ECDSASignature(derRepresentation: signature)
            let key = try P256.Signing.PrivateKey(rawRepresentation: material.key).publicKey
            return read.map { key.isValidSignature($0, for: digest) } ?? false
        case .ecdsaP384:
            let read =
                isRaw
                ? try? P384.Signing.ECDSASignature(rawRepresentation: signature)
                : try? P384.Signing.ECDSASignature(derRepresentation: signature)
            let key = try P384.Signing.PrivateKey(rawRepresentation: material.key).publicKey
            return read.map { key.isValidSignature($0, for: digest) } ?? false
        case .ecdsaP521:
            let read =
                isRaw
                ? try? P521.Signing.ECDSASignature(rawRepresentation: signature)
                : try? P521.Signing.ECDSASignature(derRepresentation: signature)
            let key = try P521.Signing.PrivateKey(rawRepresentation: material.key).publicKey
            return read.map { key.isValidSignature($0, for: digest) } ?? false
        default:
            let padding = try padding(signing)
            let key = try _RSA.Signing.PrivateKey(derRepresentation: material.key).publicKey
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature),
                for: digest,
                padding: padding
            )
        }
    }

    /// What swift-crypto's RSA knows: SHA-1 and SHA-2 from 256 bits on, and salts as long as the hash.
    private static func padding(_ signing: TransitSigning) throws(TransitError) -> _RSA.Signing.Padding {
        let known: [TransitHash] = [.sha1, .sha256, .sha384, .sha512]
        guard known.contains(signing.hash) else {
            let names = known.map(\.rawValue).joined(separator: ", ")
            throw .refused(
                "hash_algorithm \(signing.hash.rawValue) is not supported with RSA: use one of \(names)"
            )
        }
        guard signing.padding == .pss else { return .insecurePKCS1v1_5 }
        let count = signing.hash.byteCount
        guard signing.saltByteCount ?? count == count else {
            throw .refused(
                "salt_length must be auto, hash, or \(count), which is the length of \(signing.hash.rawValue)"
            )
        }
        return .PSS
    }
}
