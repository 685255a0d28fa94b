import API
import ArgumentParser
import Evidence

struct OperatorRekey: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "rekey",
        abstract: "Make new shares: enough of the old ones are given, and the new ones are told once.",
        discussion: """
            The first to run it says how many shares there will be; the others run it without that. With \
            --require-verification the new shares count only after enough of them were given once: \
            muniment operator rekey --verify.
            """
    )

    enum Wish: String, EnumerableFlag {
        case status
        case cancel
        case verify

        static func help(for value: Wish) -> ArgumentHelp? {
            switch value {
            case .status: "Say how far it is, and do nothing."
            case .cancel: "Give it up: the old shares stay."
            case .verify: "Give the new shares."
            }
        }
    }

    @Flag(exclusivity: .exclusive)
    var wish: Wish?

    @Option(help: ArgumentHelp("How many shares to make (default: 5).", valueName: "count"))
    var shares: Int?

    @Option(help: ArgumentHelp("How many of them it will take (default: 3).", valueName: "count"))
    var threshold: Int?

    @Flag(help: "The new shares count only once enough of them were given.")
    var requireVerification = false

    @Flag(help: "Make new recovery shares, of a server that opens the seal by itself.")
    var recovery = false

    @OptionGroup var out: KeysOutOption
    @OptionGroup var options: SecretsOptions

    private var path: String { recovery ? "sys/rekey-recovery-key" : "sys/rekey" }

    func validate() throws {
        var parts = ShareOptions()
        parts.shares = shares ?? 5
        parts.threshold = threshold ?? min(3, parts.shares)
        try parts.validate()
    }

    func report(from client: SecretsClient) async throws -> Report {
        let client = client.with(token: nil)
        switch wish {
        case .status: return Report(rekey: try await client.read("\(path)/init").object)
        case .cancel:
            try await client.delete("\(path)/init")
            var report = Report(loose: ["started": false])
            report.lines.row("■ given up", "the old shares stay")
            return report
        case .verify: return try await verify(through: client)
        case nil: return try await rekey(through: client)
        }
    }

    private func rekey(through client: SecretsClient) async throws -> Report {
        try out.check()
        var status = try await client.read("\(path)/init").object
        if status["started"]?.bool != true {
            let count = shares ?? 5
            status = try await client.write(
                "\(path)/init",
                [
                    "secret_shares": .number(count),
                    "secret_threshold": .number(threshold ?? min(3, count)),
                    "require_verification": .bool(requireVerification),
                ]
            ).object
            if status["nonce"] == nil { status = try await client.read("\(path)/init").object }
        } else if shares != nil || threshold != nil {
            throw Refusal.input(
                "a rekeying is under way: \(status["t"]?.words ?? "?") of \(status["n"]?.words ?? "?") shares",
                remedy: "run it without --shares and --threshold, or give it up with --cancel"
            )
        }
        let nonce = status["nonce"] ?? ""
        while let share = TypedIn.secret(
            "old share \((status["progress"]?.int ?? 0) + 1) of \(status["required"]?.words ?? "?")"
        ) {
            status = try await client.write("\(path)/update", ["key": .string(share), "nonce": nonce])
                .object
            if status["complete"]?.bool == true {
                var report = Report(loose: status)
                report.lines.row("rekeyed", counted(status["keys"]?.array?.count ?? 0, "new share"))
                out.keep(status, in: &report)
                if status["verification_required"]?.bool == true {
                    report.lines.sentence("then", "the old shares hold until the new ones are verified")
                    report.lines.next("muniment operator rekey --verify")
                }
                return report
            }
        }
        return Report(rekey: status)
    }

    private func verify(through client: SecretsClient) async throws -> Report {
        var status = try await client.read("\(path)/verify").object
        let nonce = status["nonce"] ?? ""
        while let share = TypedIn.secret(
            "new share \((status["progress"]?.int ?? 0) + 1) of \(status["t"]?.words ?? "?")"
        ) {
            status = try await client.write("\(path)/verify", ["key": .string(share), "nonce": nonce])
                .object
            if status["complete"]?.bool == true {
                var report = Report(loose: status)
                report.lines.row("● verified", "the new shares count, the old ones no longer")
                return report
            }
        }
        return Report(rekey: status)
    }
}

extension Report {
    fileprivate init(rekey status: LooseObject) {
        self.init(loose: status)
        guard status["started"]?.bool == true else {
            lines.row("○ none", "no rekeying is under way")
            return
        }
        lines.row(
            "under way",
            "\(status["progress"]?.words ?? "0") of \(status["required"]?.words ?? status["t"]?.words ?? "?") shares given",
            "\(status["t"]?.words ?? "?") of \(status["n"]?.words ?? "?") to come"
        )
        lines.next("muniment operator rekey")
    }
}
