import API
import ArgumentParser
import Evidence

/// What a step is about: items by name, or all that a selection finds.
struct TriageSubjects: ParsableArguments {
    @Argument(help: ArgumentHelp("Identifiers of items; or choose with the options.", valueName: "item"))
    var items: [String] = []

    @OptionGroup var selection: TriageSelectionOptions

    func validate() throws {
        guard items.isEmpty != selection.isEmpty else {
            throw ValidationError("name items, or choose with --artifact, --component, --severity, …")
        }
    }

    func request(_ step: String) -> Wire.TriageRequest {
        Wire.TriageRequest(
            step: step,
            items: items.isEmpty ? nil : items,
            selection: items.isEmpty ? selection.selection : nil
        )
    }
}

protocol TriageStepCommand: RemoteCommand {
    var request: Wire.TriageRequest { get throws }
}

extension TriageStepCommand {
    func report(from client: APIClient) async throws -> Report {
        let answer = try await client.decideTriage(try request)
        var report = try Report(answer)
        for item in answer.items { report.lines.add(item) }
        for item in answer.passedOver { report.lines.row("passed over", item) }
        report.lines.sentence(
            answer.items.isEmpty ? "○ none" : "● done",
            "\(counted(answer.items.count, "item")) \(answer.receipt.seal)"
        )
        report.outcome = answer.items.isEmpty ? .answerIsNo : .done
        return report
    }
}

/// A step that wants a reason and nothing else.
protocol TriageReasonCommand: TriageStepCommand {
    static var step: String { get }
    var subjects: TriageSubjects { get }
    var reason: String { get }
}

extension TriageReasonCommand {
    var request: Wire.TriageRequest {
        var request = subjects.request(Self.step)
        request.reason = reason
        return request
    }
}

struct TriageAcknowledge: TriageStepCommand {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge",
        abstract: "Say that somebody works at it."
    )
    @OptionGroup var subjects: TriageSubjects
    @Option(help: ArgumentHelp("Who.", valueName: "name")) var owner: String?
    @Option(help: ArgumentHelp("A sentence.", valueName: "sentence")) var reason: String?
    @OptionGroup var global: GlobalOptions

    var request: Wire.TriageRequest {
        var request = subjects.request("acknowledge")
        request.owner = owner
        request.reason = reason
        return request
    }
}

struct TriageAccept: TriageStepCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Let it stay as it is, until some time."
    )
    @OptionGroup var subjects: TriageSubjects
    @Option(help: ArgumentHelp("Until when, at most two years.", valueName: "time")) var until: String
    @Option(help: ArgumentHelp("Why.", valueName: "sentence")) var reason: String
    @Option(help: ArgumentHelp("Who answers for it.", valueName: "name")) var owner: String?
    @Flag(help: "Also where the component is in another version.") var anyVersion = false
    @OptionGroup var global: GlobalOptions

    var request: Wire.TriageRequest {
        get throws {
            guard let end = Instant(rfc3339: until) else {
                throw ValidationError("--until is a time as in 2027-01-31T00:00:00Z")
            }
            var request = subjects.request("accept")
            request.owner = owner
            request.reason = reason
            request.until = end
            request.holdsFor = anyVersion ? "any_version" : "same_versions"
            return request
        }
    }
}

struct TriageDismiss: TriageStepCommand {
    static let configuration = CommandConfiguration(
        commandName: "dismiss",
        abstract: "Say that it does no harm here, or is not there."
    )
    @OptionGroup var subjects: TriageSubjects
    @Option(help: ArgumentHelp("Why.", valueName: "sentence")) var reason: String?
    @Option(
        help: ArgumentHelp(
            "In OpenVEX's words: vulnerable_code_not_in_execute_path, …",
            valueName: "justification"
        )
    )
    var justification: String?
    @Flag(help: "Also where the component is in another version.") var anyVersion = false
    @OptionGroup var global: GlobalOptions

    var request: Wire.TriageRequest {
        var request = subjects.request("dismiss")
        request.reason = reason
        request.justification = justification
        request.holdsFor = anyVersion ? "any_version" : "same_versions"
        return request
    }
}

struct TriageResolve: TriageReasonCommand {
    static let step = "resolve"
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: "Say that it is gone; it is reopened where it is found again."
    )
    @OptionGroup var subjects: TriageSubjects
    @Option(help: ArgumentHelp("Why.", valueName: "sentence")) var reason: String
    @OptionGroup var global: GlobalOptions
}

struct TriageReopen: TriageReasonCommand {
    static let step = "reopen"
    static let configuration = CommandConfiguration(
        commandName: "reopen",
        abstract: "Take an answer back."
    )
    @OptionGroup var subjects: TriageSubjects
    @Option(help: ArgumentHelp("Why.", valueName: "sentence")) var reason: String
    @OptionGroup var global: GlobalOptions
}

struct TriageAssign: TriageStepCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Give it to an owner; without --owner, to nobody."
    )
    @OptionGroup var subjects: TriageSubjects
    @Option(help: ArgumentHelp("Who.", valueName: "name")) var owner: String?
    @OptionGroup var global: GlobalOptions

    var request: Wire.TriageRequest {
        var request = subjects.request("assign")
        request.owner = owner
        return request
    }
}
