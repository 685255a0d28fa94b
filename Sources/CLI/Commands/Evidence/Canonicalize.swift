import ArgumentParser
import Evidence

struct Canonicalize: OfflineCommand {
    static let configuration = CommandConfiguration(
        commandName: "canonicalize",
        abstract: "Write a JSON document in the canonical form of RFC 8785.",
        discussion: """
            The bytes that are hashed, without a line feed after them. Numbers are read as doubles, as the RFC has \
            it; repeated members, lone surrogates and numbers beyond all doubles are refused.
            """
    )

    @Argument(help: "The document; - is standard input.", completion: .file())
    var file: String

    @Flag(help: "Refuse also what servers refuse: numbers that a double changes, and U+0000.")
    var exact = false

    @OptionGroup var form: OutputOptions

    func run() throws {
        let value = try value()
        switch form.output {
        case .table: StandardOutput.write(value.canonicalString)
        case .json: Report(document: document(of: value)).show(as: .json)
        }
    }

    func report() throws -> Report { Report(document: document(of: try value())) }

    private func document(of value: JSON) -> JSON {
        let bytes = value.canonicalBytes()
        return [
            "canonical": .string(String(decoding: bytes, as: UTF8.self)),
            "sha256": .string(Digest.sha256(of: bytes).hex),
        ]
    }

    private func value() throws -> JSON {
        let bytes = try EvidenceFile.bytes(of: file)
        do throws(JSONError) {
            return try JSON(parsing: bytes, as: exact ? .exact : .ecmaScript)
        } catch {
            throw Refusal.input(
                "\(EvidenceFile.name(of: file)) is no JSON that has a canonical form: \(error)",
                remedy: "correct it"
            )
        }
    }
}
