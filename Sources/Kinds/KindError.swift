/// Why files are not the artifact they were said to be, and what the sender can do about it.
package struct KindError: Error, Hashable, Sendable, CustomStringConvertible {
    package var kind: KindName
    package var file: String
    /// Counted from 1.
    package var line: Int?
    /// RFC 6901, into the document.
    package var path: String?
    package var reason: String
    package var remedy: String

    package init(kind: KindName, file: String, fault: SourceFault) {
        self.kind = kind
        self.file = file
        line = fault.line
        path = fault.path
        reason = fault.reason
        remedy = fault.remedy
    }

    /// `broken.zone is not a DNS zone: line 17: TTL "1x" is not a number`
    package var description: String {
        let place = line.map { "line \($0): " } ?? path.flatMap { $0.isEmpty ? nil : "\($0): " } ?? ""
        return "\(file) is not \(kind.noun): \(place)\(reason)"
    }
}

/// What is wrong inside one file, before it is known what the file should have been.
package struct SourceFault: Error, Hashable, Sendable {
    package var line: Int?
    package var path: String?
    package var reason: String
    package var remedy: String

    package init(line: Int? = nil, path: String? = nil, _ reason: String, remedy: String) {
        self.line = line
        self.path = path
        self.reason = reason
        self.remedy = remedy
    }
}

extension ArtifactKind {
    /// Runs `body`, and says of what it throws which file and kind it was.
    static func reading<Value>(
        _ file: SourceFile,
        _ body: () throws(SourceFault) -> Value
    ) throws(KindError) -> Value {
        do {
            return try body()
        } catch {
            throw KindError(kind: name, file: file.name, fault: error)
        }
    }

    static func firstFile(of files: [SourceFile]) throws(KindError) -> SourceFile {
        guard let file = files.first else {
            throw KindError(
                kind: name,
                file: "(nothing)",
                fault: SourceFault("no file", remedy: "send one file")
            )
        }
        return file
    }

    /// The only file there is, for kinds that are one file.
    static func onlyFile(of files: [SourceFile]) throws(KindError) -> SourceFile {
        let file = try firstFile(of: files)
        guard files.count == 1 else {
            throw KindError(
                kind: name,
                file: files[1].name,
                fault: SourceFault(
                    "\(name.noun) is one file, and \(files.count) were sent",
                    remedy: "send one file"
                )
            )
        }
        return file
    }
}

/// Text from a file made fit to stand in a message: without control characters, and short.
func excerpt(_ text: some StringProtocol, limit characters: Int = 60) -> String {
    let clean = text.unicodeScalars.prefix(characters + 1).map { scalar in
        scalar.value < 0x20 || scalar.value == 0x7F ? "·" : String(scalar)
    }
    return clean.count > characters ? clean.prefix(characters).joined() + "…" : clean.joined()
}
