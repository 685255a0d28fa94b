import API
import Foundation
import HTTPTypes
import Hummingbird

/// A body of `multipart/form-data` (RFC 7578): what a browser sends of a form with a file in it.
struct MultipartForm {
    struct Part: Hashable {
        var name: String
        /// `nil` for a plain field; empty where no file was chosen.
        var fileName: String?
        var bytes: [UInt8]
    }

    private static let partLimit = 64

    private(set) var parts: [Part] = []

    /// - Throws: `Problem`: 415 for another media type, 400 for a body that is not of this one.
    init(_ body: [UInt8], contentType: String?) throws(Problem) {
        guard let boundary = Self.boundary(of: contentType ?? "") else {
            throw Problem(
                status: 415,
                code: "not_a_form",
                title: "Not a form",
                detail: "the body is not multipart/form-data with a boundary",
                remedy: "send the form of the page"
            )
        }
        // Each delimiter begins with a line's end; the first may do without (RFC 2046 §5.1.1).
        let data = Data(Array("\r\n".utf8) + body)
        let delimiter = Data("\r\n--\(boundary)".utf8)
        guard var end = data.range(of: delimiter)?.upperBound else { throw Self.malformed("it has no part") }
        while !data[end...].starts(with: Data("--".utf8)) {
            guard let line = data.range(of: Data("\r\n".utf8), in: end..<data.endIndex),
                let next = data.range(of: delimiter, in: line.lowerBound..<data.endIndex)
            else { throw Self.malformed("it is cut off") }
            guard parts.count < Self.partLimit else { throw Self.malformed("it has too many parts") }
            guard line.upperBound <= next.lowerBound,
                let part = Self.part(data[line.upperBound..<next.lowerBound])
            else { throw Self.malformed("a part does not say which field it is of") }
            parts.append(part)
            end = next.upperBound
        }
    }

    /// The text of a field, without the blanks around it; `nil` where it is not there or says nothing.
    func text(_ name: String) -> String? {
        guard let part = parts.first(where: { $0.name == name && $0.fileName == nil }) else { return nil }
        let text = String(decoding: part.bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? nil : text
    }

    /// A file that was chosen.
    func file(_ name: String) -> (name: String, bytes: [UInt8])? {
        guard let part = parts.first(where: { $0.name == name && $0.fileName?.isEmpty == false }) else {
            return nil
        }
        return (part.fileName ?? "", part.bytes)
    }

    private static func malformed(_ why: String) -> Problem {
        Problem(
            status: 400,
            code: "malformed_form",
            title: "Malformed form",
            detail: "the form can't be read: \(why)",
            remedy: "send it again from the page; nothing of it was saved"
        )
    }

    private static func boundary(of contentType: String) -> String? {
        let pieces = contentType.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        guard pieces.first?.lowercased() == "multipart/form-data" else { return nil }
        for piece in pieces.dropFirst() where piece.lowercased().hasPrefix("boundary=") {
            let value = piece.dropFirst("boundary=".count).trimmingCharacters(in: ["\""])
            return (1...70).contains(value.utf8.count) ? value : nil
        }
        return nil
    }

    private static func part(_ data: Data) -> Part? {
        // A part without content may end with the blank line itself.
        let blank = Data("\r\n\r\n".utf8)
        guard let gap = data.range(of: blank) else { return nil }
        let head = String(decoding: data[data.startIndex..<gap.lowerBound], as: UTF8.self)
        let disposition = head.split(separator: "\r\n").first {
            $0.lowercased().hasPrefix("content-disposition:")
        }
        guard let disposition, let name = parameter("name", of: String(disposition)) else { return nil }
        return Part(
            name: name,
            fileName: parameter("filename", of: String(disposition)),
            bytes: Array(data[gap.upperBound...])
        )
    }

    /// Browsers write quotation marks and line ends in names as `%22`, `%0D` and `%0A` (WHATWG HTML, multipart/form-data).
    private static func parameter(_ name: String, of line: String) -> String? {
        guard let start = line.range(of: "; \(name)=\"") ?? line.range(of: ";\(name)=\"") else { return nil }
        let rest = line[start.upperBound...]
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        return String(rest[..<end]).replacing("%22", with: "\"").replacing("%0D", with: "\r")
            .replacing("%0A", with: "\n")
    }
}
