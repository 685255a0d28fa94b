import API
import Agent

/// How a command ended, as its exit code.
enum Outcome: Int32, Error, CaseIterable {
    case done = 0
    case answerIsNo = 1
    case unusableInput = 2
    case notAllowed = 3
    case serverOrNetwork = 4
    case sealed = 5

    var meaning: String {
        switch self {
        case .done: "done"
        case .answerIsNo:
            "the answer is no, or not known: drift was found, a target could not be looked at, a proof or a ledger "
                + "is not valid"
        case .unusableInput: "the input cannot be used, or does not fit the state of things"
        case .notAllowed: "not signed in, or a permission is missing"
        case .serverOrNetwork: "the server failed or was not reached"
        case .sealed: "the server is sealed"
        }
    }
}

extension Outcome {
    /// Only a match is a yes. A target that could not be looked at (`error`) is not drift, but a script that goes on
    /// only where all is as approved must not go on; the document's `verdict` tells the two apart.
    init(verdict: String) { self = verdict == "match" ? .done : .answerIsNo }
}

/// Why a command did not do what was asked: a sentence, and what to do about it.
struct Refusal: Error {
    var outcome: Outcome
    var reason: String
    var remedy: String?
    var notes: [(label: String, text: String)] = []

    static func input(_ reason: String, remedy: String) -> Refusal {
        Refusal(outcome: .unusableInput, reason: reason, remedy: remedy)
    }

    var text: String {
        let details = (remedy.map { [("remedy", $0)] } ?? []) + notes.map { ($0.label, $0.text) }
        let width = details.map(\.0.count).max() ?? 0
        let lines =
            ["error: \(reason.printable)"]
            + details.map { "  \(padded($0.0, to: width))   \($0.1.printable)" }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Refusal {
    /// What the argument parser says, in our form.
    init(usage message: String) {
        let lines = message.split(separator: "\n").map(String.init)
        let reason = lines.first.map { $0.hasPrefix("Error: ") ? String($0.dropFirst(7)) : $0 }
        // «  See 'muniment artifact add --help' for more information.»
        let help = lines.last { $0.hasPrefix("  See '") }?.split(separator: "'").dropFirst().first
        self.init(
            outcome: .unusableInput,
            reason: reason ?? "the arguments cannot be used",
            remedy: help.map(String.init) ?? "muniment --help"
        )
    }

    /// `nil` if nobody here knows `error`.
    init?(reporting error: any Error) {
        switch error {
        case let refusal as Refusal: self = refusal
        case let failure as APIFailure: self.init(failure)
        case let failure as SecretsFailure: self.init(failure)
        case let failure as LinkFailure:
            self.init(
                outcome: failure.cause == .refused ? .notAllowed : .serverOrNetwork,
                reason: failure.reason,
                remedy: "see how the agent is: muniment agent status"
            )
        case is CancellationError:
            self.init(outcome: .serverOrNetwork, reason: "interrupted", remedy: "run the command again")
        default: return nil
        }
    }

    private init(_ failure: APIFailure) {
        switch failure {
        case .problem(let problem): self.init(problem)
        case .unreachable(let reason):
            self.init(
                outcome: .serverOrNetwork,
                reason: "the server was not reached: \(reason)",
                remedy: "see that it runs and that the address is right (`muniment whoami`)"
            )
        case .insecure(let reason):
            self.init(
                outcome: .serverOrNetwork,
                reason: "no secure connection came about, and nothing was sent: \(reason)",
                remedy:
                    "see that the address and its certificate are right; --ca-file names the authority to trust"
            )
        case .noAnswer(let why, _, let key): self.init(why, key: key)
        case .unusableCertificateAuthority(let path, let reason):
            self.init(
                outcome: .unusableInput,
                reason: "\(path) cannot be used as certificate authority: \(reason)",
                remedy: "give a readable PEM file with --ca-file"
            )
        }
    }

    /// - Parameter key: of a write, which may have been done.
    private init(_ why: APIFailure.NoAnswer, key: String?) {
        let (reason, remedy) =
            switch why {
            case .connectionLost(let reason):
                ("the connection was lost before the answer came: \(reason)", "run the command again")
            case .timedOut(let limit):
                ("no answer within \(limit.components.seconds) s", "try again with a larger --timeout")
            case .serverUnsure(let detail): (detail, "run the command again")
            case .unreadable(let reason):
                (
                    "the answer is not one of Muniment's: \(reason)",
                    "see that the address is a Muniment server's, and that its version fits this client's"
                )
            }
        guard let key else {
            self.init(outcome: .serverOrNetwork, reason: reason, remedy: remedy)
            return
        }
        self.init(
            outcome: .serverOrNetwork,
            reason: "\(reason); whether it was done is not known",
            remedy: "repeat the same command with --idempotency-key \(key): it is done once at most"
        )
    }

    private init(_ problem: Problem) {
        let outcome: Outcome =
            switch problem.audience {
            case .sender: .unusableInput
            case .permissionGiver: .notAllowed
            case .serverOperator: .serverOrNetwork
            case .unsealer: .sealed
            }
        self.init(
            outcome: outcome,
            reason: problem.detail.isEmpty ? problem.title : problem.detail,
            remedy: problem.remedy
        )
        if let field = problem.field { notes.append(("field", field)) }
        if let requestID = problem.requestID, outcome != .unusableInput {
            notes.append(("request", requestID))
        }
    }
}
