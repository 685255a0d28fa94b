import API
import ArgumentParser
import Evidence

struct SecretRotate: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Give a secret a new value now, as a new version (KV 2).",
        discussion: """
            The server makes the value, has it taken where it is used (muniment secret rotation set says how), and writes it. \
            The version before stays readable for the grace period. With --field a secret without a rotation of its own gets a \
            random value. With --here the value is made by this command: for servers that do not rotate.
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

    @Option(
        help: ArgumentHelp(
            "The field that gets it; not for a secret with a rotation of its own.",
            valueName: "key"
        )
    )
    var field: String?

    @Option(help: ArgumentHelp("How many characters, 16 to 4096 (default: 32).", valueName: "count"))
    var length: Int?

    @Option(
        help: ArgumentHelp("letters (and digits), hex, or visible (all of ASCII's).", valueName: "alphabet")
    )
    var alphabet: Alphabet?

    @Option(
        name: .customLong("grace-period"),
        help: ArgumentHelp(
            "How long the version before stays readable: 0s, 24h (default: 24h).",
            valueName: "time"
        )
    )
    var gracePeriod: String?

    @Flag(help: "Make the value in this command, and write it only if nobody wrote meanwhile.")
    var here = false

    @OptionGroup var options: SecretsOptions

    func validate() throws {
        guard length.map((16...4096).contains) ?? true else {
            throw ValidationError("--length takes 16 to 4096")
        }
        guard field != nil || length == nil && alphabet == nil && gracePeriod == nil && !here else {
            throw ValidationError("--length, --alphabet, --grace-period and --here want --field")
        }
        guard !here || gracePeriod == nil else {
            throw ValidationError("--grace-period is the server's: it goes without --here")
        }
    }

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        try place.requireVersions(for: "rotate")
        if here, let field { return try await rotate(field, here: place, client) }
        var body: LooseObject = [:]
        if let field {
            body["field"] = .string(field)
            body["length"] = .number(length ?? 32)
            body["alphabet"] = .string((alphabet ?? .letters).rawValue)
            if let gracePeriod { body["grace_period"] = .string(gracePeriod) }
        }
        let answer = try await client.write(place.at("rotate"), body)
        let run = answer.data ?? [:]
        var report = Report(loose: run)
        report.lines.row(
            Self.word(run["state"]?.words ?? ""),
            place.name,
            run["to_version"]?.int.map { "version \($0)" } ?? "",
            run["grace_ends_at"]?.string.map { "the one before until \($0)" } ?? ""
        )
        report.lines.warnings(of: answer)
        switch run["state"]?.string {
        case "written", "confirmed", "completed":
            report.lines.next("muniment secret get \(place.name.shellWord)")
        default:
            report.outcome = .serverOrNetwork
            report.lines.next("muniment secret rotation get \(place.name.shellWord)")
        }
        return report
    }

    static func word(_ state: String) -> String {
        switch state {
        case "written", "confirmed", "completed": "● \(state)"
        case "failed", "abandoned": "■ \(state)"
        default: "▲ \(state)"
        }
    }

    /// By reading, and writing over the version that was read.
    private func rotate(_ field: String, here place: SecretPlace, _ client: SecretsClient) async throws
        -> Report
    {
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
        fields[field] = .string(Self.value(length ?? 32, of: (alphabet ?? .letters).characters))
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
