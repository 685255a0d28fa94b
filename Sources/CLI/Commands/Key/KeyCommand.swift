import ArgumentParser

struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Your own signing keys, kept on this machine.",
        subcommands: [KeyNew.self, KeyList.self, KeyShow.self]
    )
}

extension Lines {
    mutating func add(_ key: KeyStore.Key, _ first: String) { row(first, key.name, key.did, key.path) }
}
