/// A state as it looks everywhere: a shape, a word and a colour role, never colour alone.
/// Raw values are the wire's and the database's where those have the state.
enum StateMark: String, CaseIterable, Sendable {
    case match
    case drift
    case weakened
    case error
    case unknown
    case accepted
    case disputed
    case sealed
    case expired
    case revoked
    /// A review after an emergency that nobody made in time.
    case overdue

    var word: String {
        switch self {
        case .match: "matches"
        case .drift: "drifted"
        case .weakened: "weakened"
        case .error: "could not look"
        case .unknown: "not yet looked"
        case .accepted: "accepted"
        case .disputed: "verifiers disagree"
        case .sealed: "sealed"
        case .expired: "expired"
        case .revoked: "revoked"
        case .overdue: "overdue"
        }
    }

    /// The symbol in `parts/shapes`.
    var shape: String {
        switch self {
        case .match: "circle"
        case .drift, .overdue: "triangle"
        case .weakened: "triangle-bar"
        case .error: "diamond"
        case .unknown: "ring"
        case .accepted: "half-circle"
        case .disputed: "split-diamond"
        case .sealed, .expired, .revoked: "square"
        }
    }

    /// The class that gives the colour.
    var role: String {
        switch self {
        case .match: "positive"
        case .drift: "warning"
        case .weakened, .revoked, .overdue: "critical"
        case .error: "unanswered"
        case .unknown, .sealed, .expired: "muted"
        case .accepted: "information"
        case .disputed: "disputed"
        }
    }

    /// What `parts/state` shows.
    var view: View { View(["shape": shape, "word": word, "role": role]) }
}
