import API
import ArgumentParser
import Evidence

struct OperatorGenerateRoot: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate-root",
        abstract: "Make a new root token, with enough shares.",
        discussion: """
            The first to run it is told a one-time password. With the last share the token is told encoded; who has the \
            password reads it: muniment operator generate-root --decode. Given in one go, it is decoded at once.
            """
    )

    enum Wish: String, EnumerableFlag {
        case status
        case cancel
        case decode

        static func help(for value: Wish) -> ArgumentHelp? {
            switch value {
            case .status: "Say how far it is, and do nothing."
            case .cancel: "Give it up."
            case .decode: "Type the encoded token and then the one-time password, and read the token."
            }
        }
    }

    @Flag(exclusivity: .exclusive)
    var wish: Wish?

    @OptionGroup var options: SecretsOptions

    func run() async throws {
        let report: Report
        if wish == .decode {
            // Nobody needs to be asked.
            report = try Self.decoded()
        } else {
            report = try await SecretsClient.with(try options.connection()) { client in
                try await self.report(from: client)
            }
        }
        report.show(as: options.global.form.output)
        if report.outcome != .done { throw report.outcome }
    }

    private static func decoded() throws -> Report {
        let encoded = try TypedIn.requiredSecret("encoded token")
        let password = try TypedIn.requiredSecret("one-time password")
        guard let token = RootTokenCode.token(encoded, password: password) else {
            throw Refusal.input(
                "the password does not fit the encoded token",
                remedy: "both are as long as a root token; take the two of one attempt"
            )
        }
        var report = Report(loose: ["root_token": .string(token)])
        report.lines.sentence("root token", token)
        return report
    }

    func report(from client: SecretsClient) async throws -> Report {
        let client = client.with(token: nil)
        switch wish {
        case .status: return Report(generation: try await client.read("sys/generate-root/attempt").object)
        case .cancel:
            try await client.delete("sys/generate-root/attempt")
            var report = Report(loose: ["started": false])
            report.lines.row("■ given up")
            return report
        case .decode, nil: return try await generate(through: client)
        }
    }

    private func generate(through client: SecretsClient) async throws -> Report {
        var status = try await client.read("sys/generate-root/attempt").object
        var password: String?
        if status["started"]?.bool != true {
            status = try await client.write("sys/generate-root/attempt").object
            password = status["otp"]?.string
        }
        let nonce = status["nonce"] ?? ""
        while let share = TypedIn.secret(
            "share \((status["progress"]?.int ?? 0) + 1) of \(status["required"]?.words ?? "?")"
        ) {
            status =
                try await client.write(
                    "sys/generate-root/update",
                    ["key": .string(share), "nonce": nonce]
                ).object
            if status["complete"]?.bool == true { break }
        }
        var report = Report(generation: status)
        guard status["complete"]?.bool == true else {
            if let password {
                report.looseDocument = .object(status.merging(["otp": .string(password)]))
                report.lines.sentence("one-time password", password)
                report.lines.sentence("then", "keep it: with it the encoded token is read")
            }
            return report
        }
        let encoded = status["encoded_root_token"]?.string ?? status["encoded_token"]?.string ?? ""
        if let password, let token = RootTokenCode.token(encoded, password: password) {
            report.looseDocument = ["root_token": .string(token)]
            report.lines.sentence("root token", token)
        } else {
            report.lines.sentence("encoded token", encoded)
            report.lines.next("muniment operator generate-root --decode")
        }
        return report
    }
}

/// A root token on its way, XORed with a one-time password as long as itself.
enum RootTokenCode {
    /// `nil` where the two are not of one attempt.
    static func token(_ encoded: String, password: String) -> String? {
        let padding = String(repeating: "=", count: (4 - encoded.utf8.count % 4) % 4)
        guard let bytes = Base64.decode(encoded + padding), bytes.count == password.utf8.count else {
            return nil
        }
        let token = zip(bytes, password.utf8).map { $0 ^ $1 }
        // A token is visible ASCII; under another password it would hardly be.
        guard token.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        return String(decoding: token, as: UTF8.self)
    }
}

extension Report {
    fileprivate init(generation status: LooseObject) {
        self.init(loose: status)
        if status["complete"]?.bool == true {
            lines.row("● made", "a new root token")
        } else if status["started"]?.bool == true {
            lines.row(
                "under way",
                "\(status["progress"]?.words ?? "0") of \(status["required"]?.words ?? "?") shares given"
            )
            lines.next("muniment operator generate-root")
        } else {
            lines.row("○ none", "no root token is being made")
        }
    }
}
