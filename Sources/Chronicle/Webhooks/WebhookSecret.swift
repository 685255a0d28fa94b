import Crypto
import Evidence

/// What a webhook's messages are signed with, as Standard Webhooks (standardwebhooks.com) has it: HMAC-SHA256 over
/// `id.timestamp.body`, 32 random bytes, shown once as `whsec_` and their base64.
package struct WebhookSecret: Sendable, CustomStringConvertible, CustomReflectable {
    package let bytes: [UInt8]

    private static let prefix = "whsec_"
    /// Of what is made here; the specification allows 24 to 64.
    private static let byteCount = 32

    package init(bytes: [UInt8]) { self.bytes = bytes }

    package static func random() -> WebhookSecret {
        var generator = SystemRandomNumberGenerator()
        return WebhookSecret(
            bytes: (0..<byteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        )
    }

    package func revealed() -> String { Self.prefix + Base64.encode(bytes) }

    package var description: String { "‹redacted›" }
    package var customMirror: Mirror { Mirror(self, children: []) }

    /// The value of the header `webhook-signature`.
    ///
    /// - Parameters:
    ///   - id: without a full stop.
    ///   - timestamp: in whole seconds since 1970.
    package func signature(id: String, timestamp: Int, body: [UInt8]) -> String {
        let signed = Array("\(id).\(timestamp).".utf8) + body
        let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: bytes))
        return "v1," + Base64.encode(Array(code))
    }
}

/// A secret as it is kept: encrypted with the key of that name.
package struct SealedSecret: Hashable, Sendable {
    package var keyID: String
    package var bytes: [UInt8]

    package init(keyID: String, bytes: [UInt8]) {
        self.keyID = keyID
        self.bytes = bytes
    }
}
