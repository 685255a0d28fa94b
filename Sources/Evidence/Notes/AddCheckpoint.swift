/// What a log sends to a cosigner (C2SP tlog-witness): a checkpoint, and the proof that it continues the one that the
/// cosigner saw last.
///
/// ```
/// old <size>
/// <Base64 of a hash>           at most 63, the consistency proof
///
/// <the checkpoint, a signed note>
/// ```
package struct AddCheckpoint: Hashable, Sendable {
    package static let path = "add-checkpoint"
    package static let hashLimit = 63
    package static let byteLimit = 64 << 10

    package var oldSize: Int
    package var hashes: [Digest]
    package var note: SignedNote

    /// Why a text is none.
    package enum Fault: Error, Hashable, Sendable {
        /// No `old` line, no empty line before the checkpoint, no UTF-8.
        case malformed
        case malformedLine(Int)
        case tooManyHashes(limit: Int)
        case note(NoteFault)
    }

    package init(oldSize: Int, hashes: [Digest], note: SignedNote) {
        self.oldSize = oldSize
        self.hashes = hashes
        self.note = note
    }

    package init(parsing bytes: [UInt8]) throws(Fault) {
        let feed = UInt8(ascii: "\n")
        guard
            let end = bytes.indices.dropFirst().first(where: { bytes[$0] == feed && bytes[$0 - 1] == feed }),
            let head = String(validating: bytes[..<(end - 1)], as: UTF8.self)
        else { throw .malformed }
        let lines = head.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
            String($0)
        }
        guard let first = lines.first, first.hasPrefix("old "), let size = Int(first.dropFirst(4)), size >= 0,
            "old \(size)".utf8.elementsEqual(first.utf8)
        else { throw .malformedLine(1) }
        guard lines.count - 1 <= Self.hashLimit else { throw .tooManyHashes(limit: Self.hashLimit) }
        oldSize = size
        hashes = []
        for (number, line) in lines.enumerated().dropFirst() {
            guard let hash = Base64.exact(line).flatMap({ Digest(bytes: $0) }) else {
                throw .malformedLine(number + 1)
            }
            hashes.append(hash)
        }
        do throws(NoteFault) {
            note = try SignedNote(parsing: Array(bytes[(end + 1)...]))
        } catch {
            throw .note(error)
        }
    }

    package var bytes: [UInt8] {
        let lines = ["old \(oldSize)"] + hashes.map { Base64.encode($0.bytes) }
        return Array((lines.joined(separator: "\n") + "\n\n").utf8) + note.bytes
    }
}

extension AddCheckpoint.Fault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .malformed: "the text has no “old” line, or no empty line before the checkpoint"
        case .malformedLine(let line): "line \(line) is neither “old” with a size nor a hash in Base64"
        case .tooManyHashes(let limit): "the proof has more than \(limit) hashes"
        case .note(let fault): "\(fault)"
        }
    }
}

extension SignedNote {
    /// The signature lines in an answer of a cosigner; `nil` where one is none.
    package static func signatures(in text: String) -> [Signature]? {
        guard text.utf8.last == UInt8(ascii: "\n"), text.utf8.count <= AddCheckpoint.byteLimit else {
            return nil
        }
        let lines = text.unicodeScalars.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
        let signatures = lines.compactMap { Signature(line: Substring($0)) }
        return signatures.count == lines.count && lines.count <= signatureLimit ? signatures : nil
    }

    /// The signature of a cosigner in its answer, which is over this note.
    package func cosignature(of cosigner: NoteKey, in answer: String) -> Signature? {
        guard let signatures = Self.signatures(in: answer),
            let own = signatures.first(where: cosigner.isNamed),
            var note = SignedNote(text: text)
        else { return nil }
        note.add(own)
        guard (try? note.signers(among: [cosigner])) == [cosigner] else { return nil }
        return own
    }
}
