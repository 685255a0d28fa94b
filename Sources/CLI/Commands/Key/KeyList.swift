import ArgumentParser
import Evidence

struct KeyList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The keys on this machine."
    )

    @OptionGroup var form: OutputOptions

    func run() throws {
        let keys = try KeyStore.keys()
        var report = Report(document: ["items": .array(keys.map(\.json))])
        for key in keys { report.lines.add(key, "ed25519") }
        if keys.isEmpty {
            report.lines.sentence("none", "keys stand here once they are made")
            report.lines.next("muniment key new NAME")
        }
        report.show(as: form.output)
    }
}
