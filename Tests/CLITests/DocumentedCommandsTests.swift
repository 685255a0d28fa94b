import ArgumentParser
import Foundation
import Testing

@testable import CLI

/// What the documents tell people to type exists: each command that begins with `muniment`, with each of its options.
@Suite("Commands in the documents")
struct DocumentedCommandsTests {
    @Test("every command that README.md and Documents name is there, with the options that it is given")
    func exist() throws {
        var count = 0
        for file in try Self.files() {
            for command in Self.commands(in: try String(contentsOf: file, encoding: .utf8)) {
                count += 1
                if let fault = Self.fault(of: command) {
                    Issue.record("\(file.lastPathComponent): \(command): \(fault)")
                }
            }
        }
        // Else they were not found.
        #expect(count > 200)
    }

    @Test(
        "what is not there is seen",
        arguments: [
            "muniment approle write web --secret-idttl 24h", "muniment secret fetch team/db",
            "muniment sercet get team/db",
        ]
    )
    func seen(command: String) { #expect(Self.fault(of: command) != nil) }

    private static func files() throws -> [URL] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let documents = FileManager.default.enumerator(
            at: root.appending(path: "Documents"),
            includingPropertiesForKeys: nil
        )
        let found = (documents?.allObjects ?? []).compactMap { $0 as? URL }
        return [root.appending(path: "README.md")] + found.filter { $0.pathExtension == "md" }
    }

    /// Those between backticks, and those that begin a line, perhaps after settings of the environment.
    private static func commands(in text: String) -> [String] {
        let text = text.replacing("\\\n", with: " ")
        let within = text.matches(of: /`(muniment [a-z][^`]*)`/).map(\.1)
        let lines = text.matches(of: /(?m)^\s*(?:\$ )?(?:[A-Z_]+=\S+ )*(muniment [a-z].*)$/).map(\.1)
        return (within + lines).compactMap { found in
            let command = String(found.prefix { !"|;&#—<>".contains($0) }).replacing("\n", with: " ")
            // The words that kept-files.md tells a key's identifier to be over.
            return command.split(separator: " ").count > 1 && command != "muniment key id" ? command : nil
        }
    }

    /// `nil` where it is there.
    private static func fault(of text: String) -> String? {
        var words = text.split(separator: " ").dropFirst().prefix { $0 != "--" }
        var command: any ParsableCommand.Type = Muniment.self
        while let word = words.first, word.wholeMatch(of: /[a-z][a-z-]*/) != nil {
            let configuration = command.configuration
            let next = configuration.subcommands.first { $0._commandName == word }
            if let next {
                command = next
                words = words.dropFirst()
            } else if configuration.subcommands.isEmpty || configuration.defaultSubcommand != nil {
                break
            } else {
                return word == "help" ? nil : "there is no command \(word)"
            }
        }
        if let usual = command.configuration.defaultSubcommand { command = usual }
        let help = Muniment.helpMessage(for: command)
        for word in words {
            guard let option = word.firstMatch(of: /^\[?(--[a-z0-9-]+)/)?.1 else { continue }
            let known = help.matches(of: /--[a-z0-9-]+/).contains { $0.output == option }
            guard known else { return "it takes no \(option)" }
        }
        return nil
    }
}
