import ArgumentParser

/// `muniment help exit-codes` shows the list as this command's help.
struct ExitCodes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exit-codes",
        abstract: "What the exit codes mean.",
        discussion: list
    )

    private static var list: String {
        Outcome.allCases.map { "\($0.rawValue)  \($0.meaning)" }.joined(separator: "\n")
    }

    func run() { StandardOutput.write(Self.list + "\n") }
}
