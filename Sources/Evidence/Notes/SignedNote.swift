/// Why something is no note, or not one to be believed.
package enum NoteFault: Error, Hashable, Sendable {
    case tooLarge(limit: Int)
    case notUTF8
    /// An ASCII control character other than the line feed; a carriage return is one.
    case controlCharacter
    /// No empty line before the signatures, no signature, or no line feed at an end.
    case noSignatures
    /// What begins with something else than an em dash (U+2014) and a space, names nobody or has no key ID.
    case malformedSignature(line: Int)
    case tooManySignatures(limit: Int)
    /// A key that is known signed something else.
    case wrongSignature(name: String)
    /// None of the signatures is of a key that is known.
    case unknownSigners
}

extension NoteFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooLarge(let limit): "the note has more than \(limit) bytes"
        case .notUTF8: "the note is not UTF-8"
        case .controlCharacter: "the note holds a control character other than the line feed"
        case .noSignatures: "the note has no signatures after an empty line"
        case .malformedSignature(let line): "line \(line) of the note is no signature: “— name base64”"
        case .tooManySignatures(let limit): "the note has more than \(limit) signatures"
        case .wrongSignature(let name): "the signature of \(name) is not over this note"
        case .unknownSigners: "none of the note's signatures is of a key that is trusted here"
        }
    }
}

/// A text with signatures below it (C2SP signed-note).
package struct SignedNote: Hashable, Sendable {
    package static let byteLimit = 1_000_000
    package static let signatureLimit = 64

    package struct Signature: Hashable, Sendable {
        package var name: String
        package var keyID: UInt32
        /// What follows the key ID.
        package var bytes: [UInt8]

        package init(name: String, keyID: UInt32, bytes: [UInt8]) {
            self.name = name
            self.keyID = keyID
            self.bytes = bytes
        }

        /// The line, with its line feed.
        package var line: String { "— \(name) \(Base64.encode(keyID.bytes + bytes))\n" }

        /// A line without its line feed.
        init?(line: Substring) {
            guard line.utf8.starts(with: "— ".utf8) else { return nil }
            let parts = line.unicodeScalars.dropFirst(2).split(
                separator: " ",
                omittingEmptySubsequences: false
            )
            guard parts.count == 2, NoteKey.isName(Substring(parts[0])) else { return nil }
            let base64 = Substring(parts[1])
            guard let bytes = Base64.exact(base64), bytes.count > 4 else { return nil }
            self.init(
                name: String(parts[0]),
                keyID: bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) },
                bytes: Array(bytes.dropFirst(4))
            )
        }
    }

    /// Ends with a line feed.
    package let text: String
    package private(set) var signatures: [Signature]

    /// A note that nobody has signed yet. `nil` for a text that can't be signed.
    package init?(text: String) {
        guard text.utf8.last == UInt8(ascii: "\n"), Self.fault(in: Array(text.utf8)) == nil else {
            return nil
        }
        self.text = text
        signatures = []
    }

    package init(parsing bytes: [UInt8]) throws(NoteFault) {
        guard bytes.count <= Self.byteLimit else { throw .tooLarge(limit: Self.byteLimit) }
        if let fault = Self.fault(in: bytes) { throw fault }
        guard let string = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        // The last empty line parts text and signatures: the text itself may have some.
        let feed = UInt8(ascii: "\n")
        let utf8 = Array(string.utf8)
        guard utf8.last == feed,
            let end = utf8.indices.dropLast().last(where: {
                $0 > 0 && utf8[$0] == feed && utf8[$0 - 1] == feed
            })
        else { throw .noSignatures }
        text = String(decoding: utf8[..<end], as: UTF8.self)
        let lines = String(decoding: utf8[(end + 1)...].dropLast(), as: UTF8.self).unicodeScalars.split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        guard lines.count <= Self.signatureLimit else { throw .tooManySignatures(limit: Self.signatureLimit) }
        let firstLine = utf8[...end].count { $0 == feed } + 1
        signatures = []
        for (number, line) in lines.enumerated() {
            guard let signature = Signature(line: Substring(line)) else {
                throw .malformedSignature(line: firstLine + number)
            }
            signatures.append(signature)
        }
    }

    package var bytes: [UInt8] { Array((text + "\n" + signatures.map(\.line).joined()).utf8) }

    package mutating func add(_ signature: Signature) { signatures.append(signature) }

    /// The keys that signed, once each, in the order of their signatures. Signatures of other keys are nobody's and
    /// passed over.
    ///
    /// - Throws: `NoteFault.wrongSignature` where one of a known key is not over this note; `.unknownSigners`.
    package func signers(among keys: [NoteKey]) throws(NoteFault) -> [NoteKey] {
        var signers: [NoteKey] = []
        for signature in signatures {
            guard let key = keys.first(where: { $0.isNamed(by: signature) }) else { continue }
            guard key.verifies(signature, of: self) else { throw .wrongSignature(name: key.name) }
            if !signers.contains(key) { signers.append(key) }
        }
        guard !signers.isEmpty else { throw .unknownSigners }
        return signers
    }

    private static func fault(in bytes: [UInt8]) -> NoteFault? {
        bytes.contains { $0 != UInt8(ascii: "\n") && ($0 < 0x20 || $0 == 0x7F) } ? .controlCharacter : nil
    }
}

extension NoteKey {
    /// Whether a signature says that it is of this key, which proves nothing yet.
    package func isNamed(by signature: SignedNote.Signature) -> Bool {
        id == signature.keyID && name.utf8.elementsEqual(signature.name.utf8)
    }

    fileprivate func verifies(_ signature: SignedNote.Signature, of note: SignedNote) -> Bool {
        switch algorithm {
        case .ed25519: return key.verifies(signature.bytes, over: Array(note.text.utf8))
        case .cosignature:
            guard let cosignature = Cosignature(signature.bytes) else { return false }
            return key.verifies(
                cosignature.signature,
                over: Cosignature.message(at: cosignature.time, over: note.text)
            )
        }
    }
}

extension SigningKey {
    /// The signature of a log over a note (algorithm 1). `nil` where `name` can be no signer's.
    package func sign(_ note: SignedNote, as name: String) throws -> SignedNote.Signature? {
        guard let key = NoteKey(name: name, key: verificationKey) else { return nil }
        return SignedNote.Signature(name: name, keyID: key.id, bytes: try sign(Array(note.text.utf8)))
    }

    /// The signature of a cosigner over a checkpoint, at a time in seconds since 1970 (algorithm 4). `nil` where `name`
    /// can be no signer's.
    package func cosign(_ note: SignedNote, as name: String, at time: UInt64) throws -> SignedNote.Signature?
    {
        guard let key = NoteKey(name: name, algorithm: .cosignature, key: verificationKey) else { return nil }
        let cosignature = Cosignature(
            time: time,
            signature: try sign(Cosignature.message(at: time, over: note.text))
        )
        return SignedNote.Signature(name: name, keyID: key.id, bytes: cosignature.bytes)
    }
}

/// What a cosigner says: that it saw a checkpoint at a time, and nothing inconsistent with it (C2SP tlog-cosignature,
/// `cosignature/v1`).
package struct Cosignature: Hashable, Sendable {
    /// In seconds since 1970.
    package var time: UInt64
    /// 64 bytes.
    package var signature: [UInt8]

    init(time: UInt64, signature: [UInt8]) {
        self.time = time
        self.signature = signature
    }

    /// A note's signature after its key ID: 8 bytes of time, 64 of Ed25519.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 72 else { return nil }
        time = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        signature = Array(bytes.dropFirst(8))
    }

    var bytes: [UInt8] { withUnsafeBytes(of: time.bigEndian) { Array($0) } + signature }

    static func message(at time: UInt64, over text: String) -> [UInt8] {
        Array("cosignature/v1\ntime \(time)\n\(text)".utf8)
    }
}
