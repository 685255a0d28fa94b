import Evidence

/// Input of the evidence commands: files and what stands in them, in whichever form others write it.
enum EvidenceFile {
    /// - Parameter path: `-` for standard input.
    static func bytes(of path: String) throws -> [UInt8] {
        try Files.bytes(of: path == "-" ? "/dev/stdin" : path)
    }

    /// For a sentence.
    static func name(of path: String) -> String { path == "-" ? "standard input" : path }

    /// A vkey, or a file with one.
    static func noteKey(_ text: String) throws -> NoteKey {
        if let key = NoteKey(text) { return key }
        if Files.exists(text), let key = NoteKey(try trimmedText(of: text)) { return key }
        throw Refusal.input(
            "“\(text)” is no key of a log or a cosigner",
            remedy: "give a vkey such as example.com/log+530d903a+AekyeR…, or a file that holds one"
        )
    }

    /// A did:key, or a file with a public key in PEM or with a did:key.
    static func verificationKey(_ text: String) throws -> VerificationKey {
        if let did = DIDKey(text) { return did.verificationKey }
        if Files.exists(text) {
            let content = try trimmedText(of: text)
            if let key = PublicKeyPEM.key(in: content) ?? DIDKey(content)?.verificationKey { return key }
        }
        throw Refusal.input(
            "“\(text)” is no key that checks signatures here",
            remedy: "give a did:key of Ed25519 or P-256, or a file with such a public key in PEM"
        )
    }

    /// A hash in hexadecimal or Base64.
    ///
    /// - Throws: `Invalid` where the bytes are no SHA-256 hash: a proof with such a hash is a false one.
    static func hash(_ text: String, _ what: String) throws -> Digest {
        guard let bytes = Hex.decode(text) ?? Base64.decode(text) else {
            throw Refusal.input(
                "\(what), “\(text)”, is neither hexadecimal nor Base64",
                remedy: "give 32 bytes in one of them"
            )
        }
        guard let digest = Digest(bytes: bytes) ?? Base64.decode(text).flatMap({ Digest(bytes: $0) }) else {
            throw Invalid("\(what) has \(bytes.count) bytes; a SHA-256 hash has 32")
        }
        return digest
    }

    /// The hashes of a proof: a JSON array of them (null is none), an object that has it as `hashes` or `proof`, or a
    /// line for each.
    static func hashes(inFile path: String) throws -> [Digest] {
        let content = String(decoding: try bytes(of: path), as: UTF8.self)
        var texts = content.split(whereSeparator: \.isWhitespace).map(String.init)
        if let first = texts.first, "[{n".contains(first.prefix(1)) {
            guard let document = try? JSON(parsing: content.utf8, as: .ecmaScript),
                let elements = Self.array(in: document)
            else {
                throw Refusal.input(
                    "\(name(of: path)) holds no hashes of a proof",
                    remedy: "give a JSON array of them, or a line for each"
                )
            }
            texts = elements.map { $0.string ?? $0.canonicalString }
        }
        guard texts.count <= TransparencyProof.hashLimit else {
            throw Invalid("the proof has \(texts.count) hashes; no tree is that high")
        }
        return try texts.enumerated().map { try hash($1, "hash \($0) of the proof") }
    }

    private static func array(in document: JSON) -> [JSON]? {
        if document.isNull { return [] }
        guard document.object != nil else { return document.array }
        guard let member = document["hashes"] ?? document["proof"] else { return nil }
        return member.isNull ? [] : member.array
    }

    /// A tree's size or a leaf's index.
    ///
    /// - Throws: `Invalid` for whole numbers that no tree has.
    static func number(_ text: String, _ what: String) throws -> Int {
        if let number = Int(text) { return number }
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        guard !digits.isEmpty, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else {
            throw Refusal.input("\(what), “\(text)”, is no number", remedy: "give a whole number from 0")
        }
        throw Invalid("\(what), \(text), is larger than any tree")
    }

    /// A signed checkpoint.
    static func note(inFile path: String) throws -> SignedNote {
        let bytes = try bytes(of: path)
        do throws(NoteFault) {
            return try SignedNote(parsing: bytes)
        } catch {
            throw Invalid(error)
        }
    }

    /// The document of a did:web, whichever it says it is of.
    static func didDocument(inFile path: String) throws -> DIDDocument {
        let bytes = try bytes(of: path)
        let did = (try? JSON(parsing: bytes, limits: DIDDocument.limits))?["id"]?.string ?? ""
        do throws(DocumentError) {
            return try DIDDocument(parsing: bytes, of: did)
        } catch {
            throw Refusal.input(
                "\(name(of: path)) is no DID document: \(error)",
                remedy: "see that it is the right file"
            )
        }
    }

    private static func trimmedText(of path: String) throws -> String {
        let text = String(decoding: try Files.bytes(of: path, limit: 1 << 20), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).joined(separator: "\n")
    }
}

extension Invalid {
    /// A document of the right form, but not right: else it is no such document at all, which is another outcome.
    init(_ error: DocumentError, in path: String, calledA what: String) throws {
        switch error {
        case .notJSON, .missing, .malformed(path: "", _), .malformed(path: "/media_type", _):
            throw Refusal.input(
                "\(EvidenceFile.name(of: path)) is not \(what): \(error)",
                remedy: "see that it is the right file"
            )
        case .malformed, .unknown: self.init(error)
        }
    }
}
