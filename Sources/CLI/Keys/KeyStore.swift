import Evidence

/// Ed25519 keys made here: a PEM file each (PKCS #8, as `openssl pkey` reads it) beside the profile file,
/// readable by its owner only.
enum KeyStore {
    struct Key {
        var name: String
        var path: String
        var signingKey: SigningKey

        var did: String { DIDKey(signingKey.verificationKey).text }

        var json: JSON { ["name": .string(name), "did": .string(did), "file": .string(path)] }
    }

    /// Every key, by name.
    static func keys() throws -> [Key] {
        try Files.names(inFolder: folder)
            .filter { $0.hasSuffix(ending) }
            .map { try key(named: String($0.dropLast(ending.count))) }
    }

    static func key(named name: String) throws -> Key {
        let path = try path(ofKey: name)
        guard Files.exists(path) else {
            throw Refusal.input(
                "there is no key “\(name)” here",
                remedy: "muniment key new \(name.shellWord)"
            )
        }
        return try key(named: name, at: path) {
            "restore it, or move it away and make another with `muniment key new`"
        }
    }

    /// A key that lies elsewhere, named by its file.
    static func key(inFile path: String) throws -> Key {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return try key(named: name, at: path) {
            "give a private key in PEM (PKCS #8), as `muniment key new` and `openssl genpkey` write it"
        }
    }

    private static func key(named name: String, at path: String, orElse remedy: () -> String) throws -> Key {
        let text = String(decoding: try Files.secretBytes(of: path), as: UTF8.self)
        guard let key = PEMKey.signingKey(in: text) else {
            throw Refusal.input("\(path) is not an Ed25519 private key", remedy: remedy())
        }
        return Key(name: name, path: path, signingKey: key)
    }

    /// Never replaces a key: what it signed could not be signed again.
    static func makeKey(named name: String) throws -> Key {
        let path = try path(ofKey: name)
        guard !Files.exists(path) else {
            throw Refusal.input("there is a key “\(name)” already", remedy: "muniment key show \(name)")
        }
        let key = SigningKey()
        try Files.writeSecret(Array(PEMKey.text(of: key).utf8), to: path, replacing: .refused)
        return Key(name: name, path: path, signingKey: key)
    }

    /// `text` if it is a DID, else the DID of the key of that name.
    static func did(of text: String) throws -> String {
        if text.hasPrefix("did:") { return text }
        guard (try? path(ofKey: text)).map(Files.exists) == true else {
            throw Refusal.input(
                "“\(text)” is neither a DID nor the name of a key here",
                remedy:
                    "give a DID such as did:key:z6Mk…, or make the key: muniment key new \(text.shellWord)"
            )
        }
        return try key(named: text).did
    }

    private static var folder: String { Files.folder(of: ProfileFile.path) + "/keys" }
    private static let ending = ".key"

    private static func path(ofKey name: String) throws -> String {
        let isName = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "._-".utf8.contains(byte)
            }
        }
        guard isName, (1...64).contains(name.utf8.count), !name.hasPrefix(".") else {
            throw Refusal.input(
                "“\(name)” is not a name for a key",
                remedy: "take 1 to 64 letters, digits, dots, hyphens and underscores, no dot first"
            )
        }
        return "\(folder)/\(name)\(ending)"
    }
}

/// An Ed25519 private key in PEM (RFC 8410 §7, without the public key).
enum PEMKey {
    // SEQUENCE { INTEGER 0, SEQUENCE { OID 1.3.101.112 }, OCTET STRING { OCTET STRING of 32 bytes } }
    private static let header: [UInt8] = [
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
    ]
    private static let firstLine = "-----BEGIN PRIVATE KEY-----"
    private static let lastLine = "-----END PRIVATE KEY-----"

    static func text(of key: SigningKey) -> String {
        "\(firstLine)\n\(Base64.encode(header + key.seed))\n\(lastLine)\n"
    }

    static func signingKey(in text: String) -> SigningKey? {
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.first == firstLine[...], lines.last == lastLine[...],
            let bytes = Base64.decode(lines.dropFirst().dropLast().joined()),
            bytes.count == header.count + SigningKey.seedByteCount, bytes.starts(with: header)
        else { return nil }
        return SigningKey(seed: bytes.dropFirst(header.count))
    }
}
