package import Attestations
import Evidence

/// Looks in entries for those who are watched for, and keeps what it found and what it could not find out.
struct WatchMatcher {
    /// How often one expression may end at its limits in a batch: then it is tried no more, and the rest is parked.
    static let overrunLimit = 16
    /// Of one transaction, which may have those of one entry more.
    static let hitLimit = 1_000
    /// In bytes; its column takes 4,096.
    private static let foundLimit = 4_000

    private struct Watched {
        var identity: WatchedIdentity
        var expression: WatchExpression?
        var overruns = 0
        /// Why it is not tried.
        var refusal: String?
    }

    private var watched: [Watched]
    private(set) var hits: [WatchedFound.Hit] = []
    private(set) var parked: [(index: Int, reason: String)] = []
    /// What is found in the entries behind those that were looked at is written by another transaction.
    var isFull: Bool { hits.count >= Self.hitLimit }
    private let newIdentifier: () -> UniqueID

    init(_ identities: [WatchedIdentity], newIdentifier: @escaping () -> UniqueID) {
        self.newIdentifier = newIdentifier
        watched = identities.map { identity in
            guard identity.match == .regex else { return Watched(identity: identity) }
            do throws(WatchExpression.Fault) {
                return Watched(identity: identity, expression: try WatchExpression(identity.pattern))
            } catch {
                return Watched(identity: identity, refusal: error.reason)
            }
        }
    }

    /// - Parameter identities: whom the entry names; `nil` where it can't be read, for `reason`.
    mutating func look(at index: Int, leaf: Digest, naming identities: [LoggedIdentity]) {
        var doubts: [String] = []
        for place in watched.indices {
            switch finding(by: place, in: identities) {
            case .found(let text):
                hits.append(
                    WatchedFound.Hit(
                        id: newIdentifier(),
                        identity: watched[place].identity,
                        index: index,
                        leaf: leaf,
                        found: text.storable.clippedBytes(to: Self.foundLimit)
                    )
                )
            case .nothing: break
            case .unknown(let reason): doubts.append(reason)
            }
        }
        if !doubts.isEmpty { park(index, because: doubts.joined(separator: "; ")) }
    }

    mutating func park(_ index: Int, because reason: String) { parked.append((index, reason)) }

    private mutating func finding(by place: Int, in identities: [LoggedIdentity]) -> WatchFinding {
        let identity = watched[place].identity
        guard let refusal = watched[place].refusal else {
            let finding = identity.finding(in: identities, by: watched[place].expression)
            guard case .unknown(let doubt) = finding else { return finding }
            watched[place].overruns += 1
            if watched[place].overruns >= Self.overrunLimit {
                watched[place].refusal = "its expression ended at its limits too often (\(doubt))"
            }
            return .unknown("whether it names \(identity.name) is not known: \(doubt)")
        }
        let isNamed = identities.contains { !identity.texts(of: $0).isEmpty }
        return isNamed ? .unknown("\(identity.name) was not looked for: \(refusal)") : .nothing
    }
}

/// What came of looking for somebody.
package enum WatchFinding: Hashable, Sendable {
    case found(String)
    case nothing
    /// Why it is not known.
    case unknown(String)
}

extension WatchedIdentity {
    /// Whether one of `identities` is meant.
    package func finding(in identities: [LoggedIdentity]) -> WatchFinding {
        guard match == .regex else { return finding(in: identities, by: nil) }
        do throws(WatchExpression.Fault) {
            return finding(in: identities, by: try WatchExpression(pattern))
        } catch {
            return .unknown(error.reason)
        }
    }

    /// - Parameter expression: of `pattern`, where it is one.
    fileprivate func finding(
        in identities: [LoggedIdentity],
        by expression: WatchExpression?
    ) -> WatchFinding {
        let texts = identities.flatMap { self.texts(of: $0) }
        guard let expression else { return texts.first(where: matches).map(WatchFinding.found) ?? .nothing }
        var doubt: String?
        for text in texts {
            switch expression.outcome(on: text) {
            case .matches: return .found(text)
            case .differs: break
            case .unknown(let reason): doubt = reason
            }
        }
        return doubt.map(WatchFinding.unknown) ?? .nothing
    }
}
