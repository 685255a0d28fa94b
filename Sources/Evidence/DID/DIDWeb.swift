/// A decentralized identifier that a web site vouches for: `did:web:<host>[%3A<port>][:<path>…]`.
///
/// Its document is at `https://<host>[:<port>]/.well-known/did.json`, with a path at `/<path>/…/did.json`. Whoever
/// serves that address, or its name, can change the keys: a document that was fetched is worth as much as the
/// connection it came over.
package struct DIDWeb: Hashable, Sendable {
    package let text: String
    /// In lower case.
    package let host: String
    /// `nil` for 443.
    package let port: Int?
    /// The segments between the host and `did.json`, as they stand in the DID.
    package let path: [String]

    /// Why a text is none.
    package enum Fault: Error, Hashable, Sendable {
        case otherMethod
        /// A DID URL, with a path, a query or a fragment.
        case notBare
        case malformedHost(String)
        case addressForHost(String)
        case malformedPort(String)
        case malformedSegment(String)
    }

    package init(_ text: String) throws(Fault) {
        guard text.utf8.starts(with: Self.prefix.utf8) else { throw .otherMethod }
        let identifier = text.utf8.dropFirst(Self.prefix.utf8.count)
        guard !identifier.contains(where: { "/?#".utf8.contains($0) }) else { throw .notBare }
        let parts = identifier.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        // Decoded once: what is still encoded then is no host.
        guard let authority = PercentText.decode(parts[0]) else { throw .malformedHost(parts[0]) }
        let hostAndPort = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        host = try Self.host(String(hostAndPort[0]))
        port = hostAndPort.count == 2 ? try Self.port(String(hostAndPort[1])) : nil
        path = Array(parts.dropFirst())
        for segment in path { try Self.check(segment: segment) }
        self.text = text
    }

    /// Where the document is.
    package var url: String {
        let authority = host + (port.map { ":\($0)" } ?? "")
        let folders = path.isEmpty ? ".well-known" : path.joined(separator: "/")
        return "https://\(authority)/\(folders)/did.json"
    }

    private static let prefix = "did:web:"

    /// The same DID as it is written by all who write it alike: several texts lead to one document.
    package var canonical: String {
        let authority = host + (port.map { $0 == 443 ? "" : "%3A\($0)" } ?? "")
        return Self.prefix + ([authority] + path.map(PercentText.plain)).joined(separator: ":")
    }
}

// MARK: - Parts

extension DIDWeb {
    /// A name of letters, digits and inner hyphens (RFC 1123 §2.1); never an IP address.
    private static func host(_ text: String) throws(Fault) -> String {
        // IPv6, with its brackets or without.
        guard !text.utf8.contains(UInt8(ascii: "[")) else { throw .addressForHost(text) }
        let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let hyphen = UInt8(ascii: "-")
        let isName = labels.allSatisfy { label in
            1...63 ~= label.count && label.first != hyphen && label.last != hyphen
                && label.allSatisfy { isLetter($0) || isDigit($0) || $0 == hyphen }
        }
        guard isName, text.utf8.count <= 253, let last = labels.last else { throw .malformedHost(text) }
        // No top-level domain begins with a digit; resolvers take 127.1 and 0x7F000001 for addresses.
        if let first = last.first, isDigit(first) { throw .addressForHost(text) }
        return text.lowercased()
    }

    private static func port(_ text: String) throws(Fault) -> Int {
        guard let port = Int(text), 1...65_535 ~= port, String(port).utf8.elementsEqual(text.utf8) else {
            throw .malformedPort(text)
        }
        return port
    }

    /// Letters, digits, `.`, `-`, `_` and what is percent-encoded (DID core §3.1), but for what a server could take for
    /// another folder.
    private static func check(segment: String) throws(Fault) {
        let isLegal = segment.utf8.allSatisfy { isLetter($0) || isDigit($0) || "._-%".utf8.contains($0) }
        guard isLegal, let decoded = PercentText.decode(segment), !["", ".", ".."].contains(decoded),
            decoded.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"/\\%".utf8.contains($0) })
        else { throw .malformedSegment(segment) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}

extension DIDWeb.Fault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .otherMethod: "it does not begin with “did:web:”"
        case .notBare: "it is a DID URL: leave out what follows “/”, “?” or “#”"
        case .malformedHost(let host): "“\(host)” is no host name"
        case .addressForHost(let host): "“\(host)” is an IP address, which did:web does not allow"
        case .malformedPort(let port): "“\(port)” is no port"
        case .malformedSegment(let segment): "“\(segment)” is no part of a path"
        }
    }
}

/// Percent-encoding (RFC 3986 §2.1).
private enum PercentText {
    /// Decoded, and encoded again where it must be.
    static func plain(_ text: String) -> String {
        (decode(text) ?? text).utf8.map { byte in
            let isPlain =
                0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || "._-".utf8.contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + Hex.encode([byte]).uppercased()
        }.joined()
    }

    /// `nil` for a percent sign without two hexadecimal digits, and for what is no UTF-8.
    static func decode(_ text: String) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2,
                let value = Hex.decode(String(decoding: rest.prefix(2), as: UTF8.self))?.first
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
