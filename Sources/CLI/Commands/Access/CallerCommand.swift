import API
import ArgumentParser

struct CallerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "caller",
        abstract: "People, applications and agents that may ask.",
        subcommands: [
            CallerCreate.self, CallerList.self, CallerGrant.self, CallerDisable.self, CallerEnable.self,
        ]
    )
}

extension Lines {
    mutating func add(_ caller: Wire.Caller, _ first: String) {
        row(
            first,
            caller.name,
            caller.kind == first ? "" : caller.kind,
            caller.did?.shortened ?? "",
            caller.id,
            caller.disabledAt == nil ? (caller.permissions ?? []).joined(separator: " ") : "■ disabled"
        )
    }
}
