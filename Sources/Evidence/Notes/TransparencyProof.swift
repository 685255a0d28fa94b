/// A proof that something is in a log, in C2SP's text for it (tlog-proof): what other people's verifiers read.
///
/// ```
/// c2sp.org/tlog-proof@v1
/// extra <Base64>               optional
/// index <decimal>
/// <Base64 of a hash>           from the leaf's sibling up
///
/// <the checkpoint, a signed note>
/// ```
package struct TransparencyProof: Hashable, Sendable {
    package static let firstLine = "c2sp.org/tlog-proof@v1"
    /// A tree has no more levels.
    package static let hashLimit = 64

    /// Whatever was put beside the proof; nobody signed it.
    package var extra: [UInt8]?
    package var leafIndex: Int
    package var hashes: [Digest]
    package var note: SignedNote

    /// Why a text is none.
    package enum Fault: Error, Hashable, Sendable {
        /// Another first line, no empty line before the checkpoint, no UTF-8.
        case notAProof
        case malformedLine(Int)
        case tooManyHashes(limit: Int)
        case checkpoint(NoteFault)
    }

    package init(extra: [UInt8]? = nil, leafIndex: Int, hashes: [Digest], note: SignedNote) {
        self.extra = extra
        self.leafIndex = leafIndex
        self.hashes = hashes
        self.note = note
    }

    package init(parsing bytes: [UInt8]) throws(Fault) {
        let feed = UInt8(ascii: "\n")
        guard bytes.starts(with: Array("\(Self.firstLine)\n".utf8)),
            let end = bytes.indices.dropFirst().first(where: { bytes[$0] == feed && bytes[$0 - 1] == feed }),
            let head = String(validating: bytes[..<(end - 1)], as: UTF8.self)
        else { throw .notAProof }
        let lines = head.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
            String($0)
        }
        var number = 1
        extra = nil
        if lines.count > number, lines[number].hasPrefix("extra ") {
            guard let extra = Base64.exact(lines[number].dropFirst(6)) else {
                throw .malformedLine(number + 1)
            }
            self.extra = extra
            number += 1
        }
        guard lines.count > number, lines[number].hasPrefix("index "),
            let index = Int(lines[number].dropFirst(6)), index >= 0,
            "index \(index)".utf8.elementsEqual(lines[number].utf8)
        else { throw .malformedLine(number + 1) }
        leafIndex = index
        guard lines.count - number - 1 <= Self.hashLimit else {
            throw .tooManyHashes(limit: Self.hashLimit)
        }
        hashes = []
        for (number, line) in lines.enumerated().dropFirst(number + 1) {
            guard let hash = Base64.exact(line).flatMap({ Digest(bytes: $0) }) else {
                throw .malformedLine(number + 1)
            }
            hashes.append(hash)
        }
        do throws(NoteFault) {
            note = try SignedNote(parsing: Array(bytes[(end + 1)...]))
        } catch {
            throw .checkpoint(error)
        }
    }

    package var bytes: [UInt8] {
        let extra = extra.map { ["extra \(Base64.encode($0))"] } ?? []
        let lines =
            [Self.firstLine] + extra + ["index \(leafIndex)"] + hashes.map { Base64.encode($0.bytes) } + [""]
        return Array(lines.map { "\($0)\n" }.joined().utf8) + note.bytes
    }
}

extension TransparencyProof.Fault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notAProof: "it is no proof of C2SP's: “\(TransparencyProof.firstLine)” is its first line"
        case .malformedLine(let line): "line \(line) of the proof is not in its form"
        case .tooManyHashes(let limit): "the proof has more than \(limit) hashes"
        case .checkpoint(let fault): "\(fault)"
        }
    }
}
