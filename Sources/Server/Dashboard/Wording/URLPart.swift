import API

/// Values in addresses and command lines, where HTML's escaping is not enough.
enum URLPart {
    /// `path?name=value&…` of the pairs that have a value.
    static func address(_ path: String, _ query: KeyValuePairs<String, String?>) -> String {
        let pairs = query.compactMap { name, value in
            value.flatMap { $0.isEmpty ? nil : "\(name)=\(PercentEncoding.encoded($0))" }
        }
        return pairs.isEmpty ? path : path + "?" + pairs.joined(separator: "&")
    }
}

/// How a thing is named on `muniment`'s command line.
enum CommandWord {
    /// `kind:name` where a shell reads it as one plain word; otherwise `identifier`, which always is one. People
    /// copy these lines into a shell, and a name is whatever somebody registered.
    static func artifact(kind: String, name: String, otherwise identifier: String) -> String {
        let word = "\(kind):\(name)"
        return isOneWord(word) ? word : identifier
    }

    /// Whether a shell reads it as one word, and a command as no option.
    static func isOneWord(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy(isPlain) && !word.hasPrefix("-")
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "+"):
            true
        default: false
        }
    }
}
