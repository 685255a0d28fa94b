/// Why a text is not JSON that we can hash, and where.
package struct JSONError: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case tooLarge(limit: Int)
        case tooDeep(limit: Int)
        case byteOrderMark
        case unexpectedEnd
        case unexpectedByte(UInt8)
        case trailingData
        case invalidUTF8
        case controlCharacter(UInt8)
        case invalidEscape
        case loneSurrogate
        case nullCharacter
        case malformedNumber
        /// A double would hold another number than the literal says.
        case inexactNumber(literal: String)
        case duplicateMember(name: String)
    }

    package var reason: Reason

    /// Of the first byte that cannot stand, from 0.
    package var offset: Int

    /// From 1.
    package var line: Int

    /// In Unicode scalars, from 1.
    package var column: Int

    /// The value's place as a JSON Pointer (RFC 6901); empty for the document itself.
    package var path: String
}

extension JSONError: CustomStringConvertible {
    package var description: String {
        let place = path.isEmpty ? "" : " (at \(path))"
        return "line \(line), column \(column)\(place): \(reason)"
    }
}

extension JSONError.Reason: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooLarge(let limit): "the document is larger than \(limit) bytes"
        case .tooDeep(let limit): "arrays and objects are nested deeper than \(limit) levels"
        case .byteOrderMark: "the document starts with a byte order mark; save it without one"
        case .unexpectedEnd: "the document ends in the middle of a value"
        case .unexpectedByte(let byte): "\(Self.name(of: byte)) cannot stand here"
        case .trailingData: "something follows the end of the value"
        case .invalidUTF8: "the text is not valid UTF-8"
        case .controlCharacter(let byte): "\(Self.name(of: byte)) must be escaped in a string"
        case .invalidEscape: "this escape sequence does not exist"
        case .loneSurrogate: "half of a surrogate pair stands alone"
        case .nullCharacter: "the character U+0000 is not accepted"
        case .malformedNumber: "this is not a JSON number"
        case .inexactNumber(let literal):
            "a double cannot hold the number \(literal) exactly; write it as a string"
        case .duplicateMember(let name): "the object has two members named “\(name)”"
        }
    }

    private static func name(of byte: UInt8) -> String {
        if (0x21...0x7E).contains(byte) { return "“\(Character(Unicode.Scalar(byte)))”" }
        let hex = String(byte, radix: 16, uppercase: true)
        return "byte 0x" + (byte < 16 ? "0" : "") + hex
    }
}
