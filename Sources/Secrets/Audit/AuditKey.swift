package import Evidence
import Foundation
import Ledger

/// The key that signs the last row of each batch of `audit_logs`, and those whose signatures are believed: files in the
/// server's home, outside the database. Who can write the database alone can't make rows that hold.
///
/// Several servers of one installation have copies of one file `audit.key`. Beside it may be `audit.trusted`: public keys
/// that signed earlier, base64, one a line.
package struct AuditKey: Sendable {
    package static let fileName = "audit.key"
    package static let trustedName = "audit.trusted"

    /// `nil` where there is none here to sign with.
    package let signer: SigningKey?
    package let trusted: [VerificationKey]

    package init(signer: SigningKey?, trusted: [VerificationKey] = []) {
        self.signer = signer
        self.trusted = (signer.map { [$0.verificationKey] } ?? []) + trusted
    }

    /// The key of this home, made now where there is none.
    ///
    /// - Throws: `SignerRefusal.keyExposed`, `.keyUnusable`; what the system refuses.
    package static func opening(home: String) throws -> AuditKey {
        let file = LogKeyFile(home: home, name: fileName)
        return AuditKey(signer: try file.opened(), trusted: try trusted(home))
    }

    /// As `opening`, but makes none.
    package static func reading(home: String) throws -> AuditKey {
        let file = LogKeyFile(home: home, name: fileName)
        return AuditKey(signer: try file.existing(), trusted: try trusted(home))
    }

    private static func trusted(_ home: String) throws -> [VerificationKey] {
        let path = home + "/" + trustedName
        guard let data = FileManager.default.contents(atPath: path) else {
            if access(path, F_OK) != 0, errno == ENOENT { return [] }
            throw SignerRefusal.keyUnusable(path: path)
        }
        return try String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace).map { line in
            guard let key = Base64.decode(line).flatMap({ VerificationKey(ed25519: $0) }) else {
                throw SignerRefusal.keyUnusable(path: path)
            }
            return key
        }
    }

    /// Whether one of the trusted keys made the signature.
    package func verifies(_ signature: [UInt8], over hash: [UInt8]) -> Bool {
        trusted.contains { $0.verifies(signature, over: hash) }
    }
}
