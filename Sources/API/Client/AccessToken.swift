/// A bearer token. It is shown nowhere: not in logs, errors or descriptions.
package struct AccessToken: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    package let secret: String

    /// The token in `text`, spaces and line ends around it left out; `nil` if nothing or no token is in it.
    package init?(_ text: String) {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        let bytes = Array(text.utf8.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
        guard !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        secret = String(decoding: bytes, as: UTF8.self)
    }

    package var description: String { "‹redacted›" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
