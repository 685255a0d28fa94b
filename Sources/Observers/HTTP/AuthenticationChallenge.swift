/// `WWW-Authenticate: Bearer realm="https://auth.example/token",service="registry"` (RFC 9110 §11.6.1).
struct AuthenticationChallenge: Hashable, Sendable {
    /// In lower case.
    var scheme: String
    /// Names in lower case.
    var parameters: [String: String] = [:]

    /// The first challenge of a header's value.
    init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        guard bytes.count <= 8192 else { return nil }
        scheme = Self.token(&bytes).lowercased()
        guard !scheme.isEmpty else { return nil }
        while true {
            bytes = bytes.drop { $0 == 0x20 || $0 == UInt8(ascii: ",") }
            let name = Self.token(&bytes).lowercased()
            guard !name.isEmpty, bytes.popFirst() == UInt8(ascii: "=") else { return }
            parameters[name] = bytes.first == UInt8(ascii: "\"") ? Self.quoted(&bytes) : Self.token(&bytes)
        }
    }

    private static func token(_ bytes: inout ArraySlice<UInt8>) -> String {
        let token = bytes.prefix { $0 > 0x20 && $0 < 0x7F && !"=,\"".utf8.contains($0) }
        bytes = bytes.dropFirst(token.count)
        return String(decoding: token, as: UTF8.self)
    }

    private static func quoted(_ bytes: inout ArraySlice<UInt8>) -> String {
        bytes.removeFirst()
        var text: [UInt8] = []
        while let byte = bytes.popFirst(), byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\"), let next = bytes.popFirst() {
                text.append(next)
            } else {
                text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
