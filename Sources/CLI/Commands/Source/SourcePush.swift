import API
import ArgumentParser
import Evidence

struct SourcePush: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "push",
        abstract: "Send the CloudEvents of a file to a source.",
        discussion: """
            The file holds one event, an array of them, or one a line. Sending it again changes nothing. Ends with exit \
            code 1 if an event was parked.
            """
    )

    private static let batchCount = 500

    @OptionGroup var named: SourceArgument

    @Argument(help: "The file.", completion: .file())
    var file: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let events = try Self.events(in: try Files.bytes(of: file), named: file)
        var items: [Wire.Reception] = []
        for start in stride(from: 0, to: events.count, by: Self.batchCount) {
            let batch = Array(events[start..<min(start + Self.batchCount, events.count)])
            items += try await client.push(batch, to: named.source).items
        }
        var report = try Report(Wire.Page(items: items))
        for (word, outcome) in [("● accepted", "accepted"), ("○ duplicate", "duplicate")] {
            let count = items.count { $0.outcome == outcome }
            if count > 0 { report.lines.row(word, counted(count, "event")) }
        }
        for item in items where item.outcome == "parked" {
            report.lines.row("■ parked", item.id ?? "", item.reason ?? "")
            report.outcome = .answerIsNo
        }
        if report.outcome != .done {
            report.lines.next("muniment source show \(named.source.shellWord)")
        }
        return report
    }

    /// A file that is one JSON value, or one a line.
    static func events(in bytes: [UInt8], named path: String) throws -> [JSON] {
        if let whole = try? JSON(parsing: bytes) { return whole.array ?? [whole] }
        let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { line in
            !line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        }
        return try lines.enumerated().map { number, line in
            do throws(JSONError) {
                return try JSON(parsing: Array(line))
            } catch {
                throw Refusal.input(
                    "event \(number + 1) of \(path) is not JSON: \(error)",
                    remedy: "correct the file"
                )
            }
        }
    }
}
