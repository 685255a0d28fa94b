import ArgumentParser
import Evidence

struct KeyNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make an Ed25519 key and say its DID."
    )

    @Argument(help: "Its name here.")
    var name: String

    @OptionGroup var form: OutputOptions

    func run() throws {
        let key = try KeyStore.makeKey(named: name)
        var report = Report(document: key.json)
        report.lines.add(key, "made")
        report.lines.next("muniment accord amend ACCORD --add-witness \(name)")
        report.show(as: form.output)
    }
}
