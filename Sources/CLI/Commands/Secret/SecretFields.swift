import ArgumentParser
import Evidence

/// What a secret is to hold, from a command line that need not show it.
struct SecretFields: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "KEY=@FILE or KEY=- (standard input), @FILE or - for a JSON object of all; KEY=VALUE stands in the command "
                + "line, which others on this machine and your shell's history can read.",
            valueName: "field"
        )
    )
    var fields: [String]

    /// - Parameter isLineEndLeftOut: of what an engine is told (a password, a key), the end of line with which editors and
    ///   `echo` end a file is no part.
    /// - Throws: `Refusal`.
    func object(
        isLineEndLeftOut: Bool = false,
        standardInput: () throws -> [UInt8] = { try TypedIn.everything() }
    ) throws -> LooseObject {
        var object: LooseObject = [:]
        var hasRead = false
        func bytes(_ source: String) throws -> [UInt8] {
            guard source == "-" else { return try Files.bytes(of: String(source.dropFirst())) }
            guard !hasRead else {
                throw Refusal.input("standard input is named twice", remedy: "take a file for one of them")
            }
            hasRead = true
            return try standardInput()
        }
        for field in fields {
            if field == "-" || field.hasPrefix("@") {
                guard let whole = (try? LooseJSON(parsing: try bytes(field)))?.object else {
                    let place = field == "-" ? "standard input" : String(field.dropFirst())
                    throw Refusal.input("\(place) is not a JSON object", remedy: #"write {"key": "value"}"#)
                }
                object = object.merging(whole)
                continue
            }
            guard let sign = field.firstIndex(of: "="), sign != field.startIndex else {
                // Never the text itself: it may be the secret.
                throw Refusal.input(
                    "a field is not written as KEY=VALUE",
                    remedy: "write KEY=@FILE, KEY=- or KEY=VALUE, or @FILE for a JSON object"
                )
            }
            let name = String(field[..<sign])
            let value = String(field[field.index(after: sign)...])
            if value == "-" || value.hasPrefix("@") {
                let text = try Self.text(try bytes(value), of: name)
                object[name] = .string(
                    isLineEndLeftOut && text.last?.isNewline == true ? String(text.dropLast()) : text
                )
            } else {
                object[name] = .string(
                    value.hasPrefix(#"\@"#) || value == #"\-"# ? String(value.dropFirst()) : value
                )
            }
        }
        return object
    }

    private static func text(_ bytes: [UInt8], of name: String) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Refusal.input(
                "the value of \(name) is not UTF-8, and a secret's values are texts",
                remedy: "hand it in as Base64: base64 -w0 FILE | muniment secret put PATH \(name.shellWord)=-"
            )
        }
        return text
    }
}
