package import Evidence
import Mustache

/// Makes a file's text of a template and secrets: a pure value.
///
/// Mustache passes over what is not there; a configuration file without its password is worse than none, so that every
/// variable has to be there.
package struct TemplateRendering: Sendable {
    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        case unreadable(String)
        /// Of names that the secrets do not have.
        case missing([String])
        case unsupported(String)

        package var description: String {
            switch self {
            case .unreadable(let reason): "the template is not Mustache: \(reason)"
            case .missing(let names): "the secrets have no \(names.joined(separator: ", "))"
            case .unsupported(let tag): "the template has \(tag), which agents do not take"
            }
        }
    }

    private let template: MustacheTemplate
    private let tags: [Tag]

    private struct Tag: Sendable {
        var name: String
        /// Whether a section, which may be missing, is around it.
        var isInSection: Bool
    }

    /// - Throws: `Fault`.
    package init(_ text: String) throws(Fault) {
        tags = try Self.tags(of: text)
        do {
            // Of what is written to a file nothing is escaped for a browser.
            template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text)
        } catch {
            throw .unreadable("\(error)")
        }
    }

    /// - Parameter secrets: by the names that the template has for them.
    /// - Throws: `Fault.missing`.
    package func text(_ secrets: [String: LooseObject]) throws(Fault) -> String {
        let root = LooseObject(secrets.map { ($0.key, LooseJSON.object($0.value)) })
        let missing = tags.filter { tag in
            let parts = tag.name.split(separator: ".").map(String.init)
            guard !tag.isInSection || parts.first.map({ secrets[$0] != nil }) == true else { return false }
            return !Self.resolves(parts, in: root)
        }
        guard missing.isEmpty else { throw .missing(Array(Set(missing.map(\.name))).sorted()) }
        return template.render(Self.plain(.object(root)))
    }

    private static func resolves(_ parts: [String], in object: LooseObject) -> Bool {
        var value = LooseJSON.object(object)
        for part in parts {
            guard let next = value[part] else { return false }
            value = next
        }
        return !value.isNull
    }

    /// As Mustache reads it; a number is the text that it was written as.
    private static func plain(_ value: LooseJSON) -> Any {
        switch value {
        case .null: ""
        case .bool(let flag): flag
        case .number(let text), .string(let text): text
        case .array(let values): values.map(plain)
        case .object(let object): Dictionary(uniqueKeysWithValues: object.map { ($0.name, plain($0.value)) })
        }
    }

    private static func tags(of text: String) throws(Fault) -> [Tag] {
        var tags: [Tag] = []
        var depth = 0
        var rest = text[...]
        while let start = rest.firstRange(of: "{{") {
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: "}}") else { throw .unreadable("a tag has no end") }
            var inside = rest[..<end.lowerBound]
            rest = rest[end.upperBound...]
            let isTriple = inside.first == "{"
            if isTriple {
                inside = inside.dropFirst()
                rest = rest.first == "}" ? rest.dropFirst() : rest
            }
            let sigil = isTriple ? "&" : inside.first.map(String.init) ?? ""
            let name = inside.drop { "#^/&!=>%$<".contains($0) }.trimmed
            switch sigil {
            case "#", "^": depth += 1
            case "/": depth -= 1
            case "!": break
            case ">", "=", "%", "$", "<": throw .unsupported("{{\(inside)}}")
            default:
                guard !name.isEmpty, name != "." else { continue }
                tags.append(Tag(name: name, isInSection: depth > 0))
            }
        }
        return tags
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = self
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
