import API
import ArgumentParser

struct ChronicleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chronicle",
        abstract: "What happened, here and at the sources that are listened to.",
        subcommands: [ChronicleList.self, ChronicleShow.self]
    )
}

extension Lines {
    mutating func add(_ event: Wire.FeedEvent) {
        row(
            event.type,
            event.subject ?? "",
            (event.happenedAt ?? event.appendedAt).words,
            event.actor?.shortened ?? "",
            event.receivedFrom.map { "from \($0)" } ?? "",
            "◎ chronicle #\(event.leafIndex)"
        )
    }
}
