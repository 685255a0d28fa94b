import API
import ArgumentParser
import Evidence

struct SecretRotate: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Put a new random value into a field, as a new version (KV 2); the others stay.",
        discussion: """
            The value is made here, is not shown, and is written only if nobody wrote meanwhile. What uses the secret must \
            be told the new value by whoever runs it; the version before stays readable until it is destroyed.
            """
    )

    enum Alphabet: String, ExpressibleByArgument, CaseIterable {
        case letters
        case hex
        case visible

        var characters: [Character] {
            switch self {
            case .letters: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
            case .hex: Array("0123456789abcdef")
            case .visible: (0x21...0x7E).map { Character(Unicode.Scalar(UInt8($0))) }
            }
        }
    }

    @OptionGroup var secret: SecretArgument

    @Option(help: ArgumentHelp("The field that gets it.", valueName: "key"))
    var field: String

    @Option(help: ArgumentHelp("How many characters, 16 to 4096.", valueName: "count"))
    var length = 32

    @Option(
        help: ArgumentHelp("letters (and digits), hex, or visible (all of ASCII's).", valueName: "alphabet")
    )
    var alphabet = Alphabet.letters

    @OptionGroup var options: SecretsOptions

    func validate() throws {
        guard (16...4096).contains(length) else { throw ValidationError("--length takes 16 to 4096") }
    }

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        try place.requireVersions(for: "rotate")
        let present = try await client.read(place.at("data")).data ?? [:]
        guard let before = present["metadata"]?["version"]?.int, var fields = present["data"]?.object else {
            throw APIFailure.unreadable(status: 200, reason: "the version of \(place.name) is not said")
        }
        guard fields[field] != nil else {
            throw Refusal.input(
                "\(place.name) has no field “\(field)”",
                remedy: "its fields are \(fields.names.joined(separator: ", "))"
            )
        }
        fields[field] = .string(Self.value(length, of: alphabet.characters))
        let written = try await client.write(
            place.at("data"),
            ["data": .object(fields), "options": ["cas": .number(before)]]
        )
        let metadata = written.data ?? [:]
        var report = Report(loose: [
            "path": .string(place.name), "field": .string(field), "metadata": .object(metadata),
        ])
        report.lines.row("rotated", place.name, field, "version \(metadata["version"]?.words ?? "?")")
        report.lines.next("muniment secret get \(place.name.shellWord) --field \(field.shellWord)")
        return report
    }

    /// The system's generator is the kernel's; each character is equally likely.
    static func value(_ length: Int, of alphabet: [Character]) -> String {
        var random = SystemRandomNumberGenerator()
        return String((0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] })
    }
}
