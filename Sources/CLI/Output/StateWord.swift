/// The words and shapes of states, the same as on the dashboard. A state nobody here knows keeps its own word.
enum StateWord {
    static func drift(_ status: String?) -> String {
        switch status {
        case "match": "● matches"
        case "drift": "▲ drifted"
        case "weakened": "▲ weakened"
        case "error": "◇ could not look"
        case "unknown": "○ not yet looked"
        case "accepted": "◐ accepted"
        case "disputed": "◈ verifiers disagree"
        case let other?: other.printable
        case nil: "– not deployed"
        }
    }

    static func custody(_ state: String) -> String {
        switch state {
        case "ceremony_open": "ceremony open"
        case "rolled_back": "rolled back"
        case "expired", "rejected", "retired", "revoked", "sealed", "superseded", "withdrawn": "■ \(state)"
        default: state.printable
        }
    }

    static func ceremony(_ state: String, for purpose: String) -> String {
        switch (purpose, state) {
        case ("review", "approved"): "review passed"
        case ("review", "rejected"): "▲ review failed"
        case ("review", "overdue"): "▲ review overdue"
        case ("review", _): "review \(custody(state))"
        case ("emergency", _): "emergency \(custody(state))"
        default: custody(state)
        }
    }
}
