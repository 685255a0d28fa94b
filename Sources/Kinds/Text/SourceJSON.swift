import Evidence

/// JSON from a file in any of the encodings of `SourceText`.
enum SourceJSON {
    /// Nesting of arrays and objects; settings catalogues reach about 40.
    static let maximumDepth = 128
    static let limits = JSONLimits(depth: maximumDepth, size: ArtifactKinds.maximumFileBytes * 2)

    static func value(of file: SourceFile) throws(SourceFault) -> JSON {
        let text = try SourceText.utf8(of: file.bytes)
        do {
            return try JSON(parsing: text, limits: limits)
        } catch {
            throw SourceFault(
                line: error.line,
                path: error.path,
                "\(error.reason)",
                remedy: "correct the JSON at line \(error.line), column \(error.column)"
            )
        }
    }

    static func object(of file: SourceFile) throws(SourceFault) -> JSONObject {
        guard case .object(let object) = try value(of: file) else {
            throw SourceFault("its top is not a JSON object", remedy: "send one object, { … }")
        }
        return object
    }

    /// The object, or nothing: for looking at a file whose kind is not known.
    static func peek(at file: SourceFile) -> JSONObject? {
        let start = file.bytes.prefix(64).first { $0 > 0x20 && $0 < 0x80 }
        guard start == UInt8(ascii: "{") else { return nil }
        return try? object(of: file)
    }
}
