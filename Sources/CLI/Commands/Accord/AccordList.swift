import API
import ArgumentParser

struct AccordList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "All accords in their newest version, or those that are searched for."
    )

    @Option(help: ArgumentHelp("Only those with this in their name.", valueName: "text"))
    var name: String?

    @Option(
        help: ArgumentHelp(
            "Only those whose terms contain this: a JSON object, or member.inner=value.",
            valueName: "terms"
        )
    )
    var terms: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.accords(name: name, terms: terms, $0) },
            whenEmpty: name == nil && terms == nil
                ? "accords stand here once they are made" : "no accord fits",
            next: "muniment accord create NAME --witness KEY"
        ) { accord, lines in lines.add(accord) }
    }
}
