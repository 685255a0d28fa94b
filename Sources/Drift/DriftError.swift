package import Access
import Evidence
import Kinds

/// What Drift refuses, in its own words. The server gives each a status, a code and a sentence.
package enum DriftError: Error, Hashable, Sendable {
    /// A field of the request can't stand; the name is the wire's.
    case invalid(field: String, reason: String, remedy: String)
    case unknownBaseline(String)
    case baselineNameTaken(String)
    /// Nothing was captured of it yet.
    case noSnapshot(baseline: String)
    case unknownSnapshot(String)
    case unknownRun(String)
    /// Of evidence.
    case unknownSource(String)
    case sourceNameTaken(String)
    case tooManySources
    /// It has ended, and can't be cancelled any more.
    case runEnded(RunState)
    case unknownFinding(String)
    case unknownNotification(String)
    case notificationNameTaken(String)
    case tooManyNotifications(limit: Int)
    /// It was sent a test a moment ago.
    case notificationTested(String)
    /// What was asked for can't follow where the finding stands.
    case findingStands(FindingStatus, wanted: FindingStep)
    /// The finding was accepted in a form that is not the one seen now.
    case findingMoved(seen: String?)
    /// The run stopped, and its answer can't be given.
    case runCancelled
    /// The same for a tenant that is not managed and for one that is not there.
    case unknownTenant(String)
    case unknownProvider(String)
    /// The caller's tenant may neither make nor manage others.
    case noProvider(String)
    case unknownDelegation(String)
    case alreadyDelegated(to: String)
    /// What was asked for can't follow where the delegation stands.
    case delegationStands(DelegationState)
    /// The managed tenant does not let its provider do this.
    case notDelegated(DelegatedRight)
    /// Either side ended it while something was done under it.
    case delegationEnded
    case unknownAssignment(baseline: String, tenant: String)
}

extension DriftError {
    /// Of a field that stands in another one.
    package func within(_ name: String) -> DriftError {
        guard case .invalid(let field, let reason, let remedy) = self else { return self }
        return .invalid(field: "\(name).\(field)", reason: reason, remedy: remedy)
    }
}

/// Checks of one field of a request, refused under the name that the wire gives it.
struct DriftField {
    let name: String

    init(_ name: String) { self.name = name }

    func refused(_ reason: String, _ remedy: String) -> DriftError {
        .invalid(field: name, reason: reason, remedy: remedy)
    }

    /// 1 to `limit` characters, none of them a control character.
    func text(_ text: String, atMost limit: Int = 200) throws(DriftError) {
        guard !text.isEmpty else { throw refused("is empty", "give it 1 to \(limit) characters") }
        guard text.unicodeScalars.count <= limit else {
            throw refused("is longer than \(limit) characters", "shorten it")
        }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw refused("holds a control character", "leave line breaks and other control characters out")
        }
    }

    func number(_ number: Int, in limits: ClosedRange<Int>) throws(DriftError) {
        guard limits.contains(number) else {
            throw refused("is \(number)", "give \(limits.lowerBound) to \(limits.upperBound)")
        }
    }

    func count(_ count: Int, atMost limit: Int) throws(DriftError) {
        guard count <= limit else { throw refused("holds \(count) values", "give at most \(limit)") }
    }

    func word<Word: RawRepresentable<String> & CaseIterable>(_ text: String) throws(DriftError) -> Word {
        guard let word = Word(rawValue: text) else {
            let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw refused("has no value «\(text)»", "use one of: \(known)")
        }
        return word
    }
}
