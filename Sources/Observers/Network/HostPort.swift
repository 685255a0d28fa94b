import API

/// `host:port`, `[2001:db8::1]:53`, `host`.
struct HostPort: Hashable, CustomStringConvertible {
    var host: String
    var port: Int

    init?(_ text: String, standardPort: Int) {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        var rest = text[...]
        if rest.first == "[" {
            guard let end = rest.firstIndex(of: "]") else { return nil }
            host = String(rest[rest.index(after: rest.startIndex)..<end])
            rest = rest[rest.index(after: end)...]
            guard rest.isEmpty || rest.first == ":", host.contains(":") else { return nil }
        } else if rest.count(where: { $0 == ":" }) > 1 {
            host = text
            rest = ""
        } else {
            host = String(rest.prefix { $0 != ":" })
            rest = rest.drop { $0 != ":" }
        }
        let isHost = host.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || "-._:".utf8.contains($0)
        }
        guard !host.isEmpty, isHost, host.utf8.first != UInt8(ascii: "-"), host.utf8.count <= 253 else {
            return nil
        }
        guard rest.first == ":" else {
            port = standardPort
            return
        }
        guard rest.utf8.count <= 6, let port = UInt16(rest.dropFirst()), port > 0 else { return nil }
        self.port = Int(port)
    }

    init(_ address: HostAddress, _ port: Int) {
        host = address.text
        self.port = port
    }

    var description: String { Self.text(host, port) }

    static func text(_ host: String, _ port: Int) -> String {
        host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
