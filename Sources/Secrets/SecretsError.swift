/// Why a mount or a secret is refused. `text` is what a client is told: in the words that clients of Vault and OpenBao look
/// for, where there are such.
package enum SecretsError: Error, Hashable, Sendable {
    case sealed
    /// What is kept does not open at its place: the row was changed, moved or put back.
    case damaged
    case invalid(field: String, String)
    case pathInUse(String)
    case protectedMount(String)
    case noMount(String)
    case unknownMountType(String)
    case casMismatch
    case casRequired
    /// Others wrote the same secret again and again meanwhile.
    case contended
    /// A name stands for something else.
    case nameTaken(String)
    /// The role at the path has a name already.
    case roleNamed(String)
    /// The mount was disabled meanwhile.
    case mountGone
}

extension SecretsError {
    package var text: String {
        switch self {
        case .sealed: "Vault is sealed"
        case .damaged:
            "the stored value does not open at its place: its row was changed or moved; restore it from a backup"
        case .invalid(let field, let reason): "\(field) \(reason)"
        case .pathInUse(let path): "path is already in use at \(path)"
        case .protectedMount(let path): "cannot change the mount at \(path): it is always there"
        case .noMount(let path): "no matching mount at \(path); GET sys/mounts and sys/auth say what there is"
        case .unknownMountType(let type): "plugin not found in the catalog: \(type)"
        case .casMismatch: "check-and-set parameter did not match the current version"
        case .casRequired: "check-and-set parameter required for this call"
        case .contended: "others keep writing this secret; try again"
        case .nameTaken(let name):
            "\(name) is the name of another secret: a value or a role; choose another one, or take that away first"
        case .roleNamed(let path): "\(path) has another name already; take that away first"
        case .mountGone: "no handler for route: the mount was disabled"
        }
    }

    /// HTTP.
    package var status: Int {
        switch self {
        case .sealed: 503
        case .damaged: 500
        case .mountGone: 404
        default: 400
        }
    }

    package init(_ error: BarrierError) {
        switch error {
        case .sealed: self = .sealed
        case .damaged, .unknownTerm: self = .damaged
        }
    }
}

extension SecretsError: CustomStringConvertible {
    package var description: String { text }
}
