import API
import ArgumentParser

struct SourceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "source",
        abstract: "Where events come from that happened elsewhere.",
        subcommands: [
            SourceAdd.self, SourceList.self, SourceShow.self, SourceDisable.self, SourceEnable.self,
            SourceReplay.self, SourcePush.self,
        ]
    )
}

struct SourceArgument: ParsableArguments {
    @Argument(help: "The source's name.")
    var source: String
}

extension Lines {
    mutating func add(_ source: Wire.Source) {
        row(
            !source.isEnabled ? "○ disabled" : source.failure == nil ? "● enabled" : "▲ failing",
            source.name,
            source.kind,
            source.failedAt.map { "since \($0.words)" } ?? "",
            source.waiting.map { $0 == 0 ? "" : "\($0) parked" } ?? ""
        )
        if let failure = source.failure { sentence("why", failure) }
    }
}
