package import Evidence
package import Postgres

/// What makes credentials at a target and takes them back. A new engine is one such type, with the backend that answers below
/// its mounts, and one registration in `Server/Secrets/Lending.swift`.
///
/// Both may be asked again after they have done it, and after a crash in their midst: they then do what is missing.
package protocol LeaseEngine: Sendable {
    /// Lets the credentials hold until `expiry`, at the target.
    ///
    /// - Throws: `EngineError`.
    func renew(_ held: HeldLease, until expiry: Instant) async throws
    /// Takes the credentials back; those that are not there any more are.
    ///
    /// - Throws: `EngineError`; `.unreachable` and `.signInRefused` where the target as a whole can't be worked with.
    func revoke(_ held: HeldLease) async throws
    /// How many are taken back from one target at a time.
    func width(of target: String, at mount: UniqueID, of tenant: TenantID) async throws -> Int
}

extension LeaseEngine {
    package func width(of target: String, at mount: UniqueID, of tenant: TenantID) async throws -> Int { 4 }
}

/// What an engine refuses, or its target. No text holds a password.
package enum EngineError: Error, Hashable, Sendable {
    case invalid(field: String, String)
    case unknownTarget(String)
    case unknownRole(String)
    /// The target does not let this role be used.
    case notAllowed(role: String, target: String)
    /// Leases or static roles need it.
    case inUse(String)
    /// The target could not be reached: nothing was done.
    case unreachable(String)
    /// The target was reached, and does not let the connection's account in: nothing was done, and trying again is of little use
    /// before somebody has changed the one or the other.
    case signInRefused(String)
    /// The target answered that it won't: nothing was done.
    case refused(String)
    /// The way to the target ended in the midst: it may have been done.
    case unknownOutcome(String)
}

extension EngineError {
    package var text: String {
        switch self {
        case .invalid(let field, let reason): "\(field) \(reason)"
        case .unknownTarget(let name): "failed to find entry for connection with name: \"\(name)\""
        case .unknownRole(let name): "unknown role: \(name)"
        case .notAllowed(let role, let target): "\"\(role)\" is not an allowed role of \"\(target)\""
        case .inUse(let reason): reason
        case .unreachable(let reason): "the target can't be reached: \(reason)"
        case .signInRefused(let reason):
            "the target does not let the connection's account in: \(reason); see that username, password and database are as "
                + "the target has them"
        case .refused(let reason): "the target refused: \(reason)"
        case .unknownOutcome(let reason): "the way to the target was lost: \(reason)"
        }
    }

    package var status: Int {
        switch self {
        case .unreachable, .signInRefused, .refused, .unknownOutcome: 500
        default: 400
        }
    }

    /// Why the target as a whole can't be worked with, so that its other leases need not be tried.
    var absence: String? {
        switch self {
        case .unreachable(let reason): reason
        case .signInRefused: text
        default: nil
        }
    }

    /// Whether nothing can stand at the target after it.
    var hasDoneNothing: Bool { if case .unknownOutcome = self { false } else { true } }
}
