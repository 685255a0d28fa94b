import Evidence

/// Configuration data of a network device in the JSON of RFC 7951; the content is the object as it is.
package enum RESTCONFConfiguration: ArtifactKind {
    package static let name = KindName.restconfConfiguration
    package static let parser = "restconf_config/1"

    package static func recognises(_ files: [ExaminedFile]) -> Bool {
        guard let object = files.first?.object, !object.isEmpty else { return false }
        return object.names.allSatisfy { QualifiedName($0) != nil }
    }

    package static func parse(_ files: [SourceFile], hints: ParseHints) throws(KindError) -> ParsedArtifact {
        let file = try onlyFile(of: files)
        let object = try reading(file) { () throws(SourceFault) in
            let object = try SourceJSON.object(of: file)
            guard !object.isEmpty else {
                throw SourceFault(
                    "it is empty",
                    remedy: "send at least one member, such as \"ietf-interfaces:interfaces\""
                )
            }
            for (name, value) in object { try check(name, value) }
            return object
        }
        return artifact(named: nil, content: .object(object), summary: summary(of: object))
    }

    private static func check(_ name: String, _ value: JSON) throws(SourceFault) {
        // RFC 7951 §4: at the top every name has its module.
        guard QualifiedName(name) != nil else {
            throw SourceFault(
                path: JSONPointer([name]).text,
                "the top member \"\(excerpt(name))\" has no module name",
                remedy: "write it as MODULE:NAME (RFC 7951 §4)"
            )
        }
        try checkNames(in: value, path: JSONPointer([name]))
    }

    /// RFC 7951 §4, RFC 7952 §5: names are `name`, `module:name`, or those behind `@`, or `@` alone.
    private static func checkNames(in value: JSON, path: JSONPointer) throws(SourceFault) {
        switch value {
        case .object(let object):
            for (name, value) in object {
                let bare = name.hasPrefix("@") ? String(name.dropFirst()) : name
                guard bare.isEmpty ? name == "@" : isIdentifier(bare[...]) || QualifiedName(bare) != nil
                else {
                    throw SourceFault(
                        path: path.appending(name).text,
                        "\"\(excerpt(name))\" is not the name of a YANG node",
                        remedy:
                            "use letters, digits, \"-\", \"_\" and \".\", with a module name before a colon or none"
                    )
                }
                try checkNames(in: value, path: path.appending(name))
            }
        case .array(let values):
            for (index, value) in values.enumerated() {
                try checkNames(in: value, path: path.appending("\(index)"))
            }
        case .null, .bool, .number, .string: return
        }
    }

    private static func summary(of object: JSONObject) -> String {
        let lists = object.compactMap { member -> String? in
            guard let list = member.value.object?.first(where: { $0.value.array?.first?.object != nil })
            else { return nil }
            return counted(list.value.array?.count ?? 0, list.name)
        }
        return lists.isEmpty ? counted(object.count, "top-level node") : lists.joined(separator: ", ")
    }

    /// `module:name` (RFC 7950 §6.2)
    struct QualifiedName: Hashable {
        var module: String
        var name: String

        init?(_ text: String) {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ isIdentifier($0) }) else { return nil }
            (module, name) = (String(parts[0]), String(parts[1]))
        }
    }

    private static func isIdentifier(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else { return false }
        return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || "-_.".utf8.contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(lowercased(byte)) }
}
