import API
import Evidence

/// What an import has done so far. Never with a value.
struct SecretsImportRun {
    private let isTrial: Bool
    private var found = 0
    private var done: [(path: String, outcome: ImportTarget.Outcome)] = []
    private var refused: [(path: String, reason: String)] = []
    private var refusedSecrets = 0
    private var notes: [(path: String, reason: String)] = []
    private var failure: Refusal?
    /// Whether clients find it under its name.
    var isInPlace = false

    init(isTrial: Bool) { self.isTrial = isTrial }

    mutating func begin(found: Int, refused: [(path: String, reason: String)]) {
        self.found = found
        self.refused = refused
    }

    mutating func add(_ path: String, _ outcome: ImportTarget.Outcome) { done.append((path, outcome)) }

    mutating func refuse(_ path: String, _ reason: String) {
        refusedSecrets += 1
        refused.append((path, reason))
    }

    /// What of a secret is not here although the rest is.
    mutating func note(_ path: String, _ reason: String) { notes.append((path, reason)) }

    mutating func stop(because error: any Error) { failure = Refusal(reporting: error) }

    var doneCount: Int { done.count + refusedSecrets }
    var isWhole: Bool { refused.isEmpty }

    private func count(_ outcome: ImportTarget.Outcome) -> Int { done.count { $0.outcome == outcome } }

    func report(from source: String, to target: ImportTarget) -> Report {
        var report = Report(loose: document(from: source, to: target))
        for one in notes { report.lines.row("▲ partly", one.path, one.reason) }
        for one in refused.sorted(by: { $0.path < $1.path }) {
            report.lines.row("■ not read", one.path, one.reason)
        }
        let parts = [
            "\(count(.imported)) imported", "\(count(.completed)) completed",
            "\(count(.unchanged)) unchanged", "\(refused.count) not read or not written",
        ]
        report.lines.sentence(isTrial ? "would be" : "done", parts.joined(separator: ", "))
        if let failure {
            report.lines.sentence("■ stopped", failure.reason)
            if let remedy = failure.remedy { report.lines.sentence("remedy", remedy) }
            report.lines.sentence("next", "run the same command again: what is done stays done")
            report.outcome = failure.outcome
        } else if isInPlace {
            report.lines.sentence("in place", "\(target.name)/, KV \(target.version)")
            report.lines.next("muniment secret list \(target.name.shellWord)")
        } else if !isTrial {
            report.lines.sentence(
                "waits",
                "in \(target.place)/: give the token there what it lacks and run the same command again, or add --accept-gaps"
            )
        }
        if failure == nil, !isWhole { report.outcome = .answerIsNo }
        return report
    }

    private func document(from source: String, to target: ImportTarget) -> LooseObject {
        func list(_ items: [(path: String, reason: String)]) -> LooseJSON {
            .array(items.map { ["path": .string($0.path), "reason": .string($0.reason)] })
        }
        return [
            "source": .string(source), "mount": .string(target.name + "/"),
            "filled_in": .string(target.place + "/"),
            "dry_run": .bool(isTrial), "is_complete": .bool(failure == nil && isWhole),
            "is_in_place": .bool(isInPlace),
            "counts": [
                "found": .number(found), "imported": .number(count(.imported)),
                "completed": .number(count(.completed)), "unchanged": .number(count(.unchanged)),
                "not_taken": .number(refused.count), "partly": .number(notes.count),
            ],
            "secrets": .array(
                done.map { ["path": .string($0.path), "outcome": .string($0.outcome.rawValue)] }
            ),
            "not_taken": list(refused), "partly": list(notes),
            "failure": failure.map { ["reason": .string($0.reason), "remedy": .optional($0.remedy)] }
                ?? .null,
        ]
    }
}
