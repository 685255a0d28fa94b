import ArgumentParser
import Evidence

struct KeyShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A key's DID; the key itself is never shown."
    )

    @Argument(help: "Its name here.")
    var name: String

    @OptionGroup var form: OutputOptions

    func run() throws {
        let key = try KeyStore.key(named: name)
        var report = Report(document: key.json)
        report.lines.add(key, "ed25519")
        report.show(as: form.output)
    }
}
