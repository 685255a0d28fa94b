import API
import ArgumentParser
import Evidence

struct SourceAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Listen to a source from now on.",
        discussion: """
            A source is a file of CloudEvents, one a line, that grows (--file, below the tenant's folder on the \
            server); another Muniment's log, whose proofs are checked (--log-url, --log-key); or, without either, \
            what others push.
            """
    )

    @OptionGroup var named: SourceArgument

    @Option(
        help: ArgumentHelp("A file on the server, below the tenant's folder of sources.", valueName: "path")
    )
    var file: String?

    @Option(help: ArgumentHelp("The log's address: …/ledger/TENANT/LEDGER.", valueName: "url"))
    var logURL: String?

    @Option(help: ArgumentHelp("The log's public key: name+ID+base64.", valueName: "key"))
    var logKey: String?

    @Option(
        help: ArgumentHelp(
            "A file on the server, below the tenant's folder, with a token that may read the log's entries.",
            valueName: "path"
        )
    )
    var logTokenFile: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard file == nil || logURL == nil else {
            throw ValidationError("give --file or --log-url, not both")
        }
        guard (logURL == nil) == (logKey == nil), logURL != nil || logTokenFile == nil else {
            throw ValidationError("a log wants both --log-url and --log-key")
        }
    }

    func report(from client: APIClient) async throws -> Report {
        var settings: JSONObject = [:]
        settings["path"] = file.map(JSON.string)
        settings["url"] = logURL.map(JSON.string)
        settings["key"] = logKey.map(JSON.string)
        settings["token_file"] = logTokenFile.map(JSON.string)
        let kind = file != nil ? "ndjson" : logURL != nil ? "log" : "push"
        let source = try await client.addSource(
            Wire.SourceDraft(name: named.source, kind: kind, settings: .object(settings))
        )
        var report = try Report(source)
        report.lines.add(source)
        report.lines.next(
            kind == "push"
                ? "muniment source push \(source.name) FILE" : "muniment source show \(source.name)"
        )
        return report
    }
}
