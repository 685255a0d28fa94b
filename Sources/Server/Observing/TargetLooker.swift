import Custody
import Evidence
import Observers
import Postgres
import Synchronization

/// Looks at targets: one for a process. Tenants share nothing of it, neither tokens nor turns.
final class TargetLooker: Sendable {
    let rules: LookingRules
    private let now: @Sendable () -> Instant
    private let observers = Mutex<[TenantID: TargetObservers]>([:])

    init(_ rules: LookingRules, now: @escaping @Sendable () -> Instant) {
        self.rules = rules
        self.now = now
    }

    /// Looks once, outside any transaction.
    ///
    /// - Parameter limit: of the time, however long the target's own is.
    /// - Throws: `CancellationError`. What went wrong at the target is a value.
    func look(
        at target: ObservedTarget,
        of tenant: TenantID,
        atMost limit: Duration = .seconds(300)
    ) async throws -> TargetSight {
        let begun = ContinuousClock.now
        let result: Result<LiveObservation, ObservationError>
        do {
            // The operator may have changed what is allowed since it was added.
            if let fault = rules.fault(in: target.settings) {
                throw ObservationError(.misconfigured, fault.field, fault.reason, remedy: fault.remedy)
            }
            let visited = rules.visited(target.settings, of: tenant, atMost: limit)
            result = .success(try await observers(of: tenant).observe(visited))
        } catch let error as ObservationError {
            result = .failure(error)
        }
        return TargetSight(target: target, result: result, duration: begun.duration(to: .now))
    }

    private func observers(of tenant: TenantID) -> TargetObservers {
        observers.withLock { known in
            if let one = known[tenant] { return one }
            let one = TargetObservers(access: rules.access(of: tenant), now: now)
            known[tenant] = one
            return one
        }
    }
}

/// What one look at a target gave.
struct TargetSight: Sendable {
    let target: ObservedTarget
    let result: Result<LiveObservation, ObservationError>
    let duration: Duration

    var durationMilliseconds: Int {
        Int(duration.components.seconds) * 1_000
            + Int(duration.components.attoseconds / 1_000_000_000_000_000)
    }

    /// Names, digests and facts, never bytes; `nil` where nothing was seen.
    var seen: JSON? { (try? result.get())?.json.withoutZeros }

    /// `{"code", "field", "reason", "remedy"}`
    var failure: JSON? {
        guard case .failure(let error) = result else { return nil }
        let json: JSON = [
            "code": .string(error.code), "field": .string(error.field), "reason": .string(error.reason),
            "remedy": .string(error.remedy),
        ]
        return json.withoutZeros
    }
}

extension JSON {
    /// Without U+0000, which PostgreSQL refuses, wherever it stands: targets tell what they like.
    fileprivate var withoutZeros: JSON {
        switch self {
        case .string(let text):
            text.utf8.contains(0)
                ? .string(String(text.unicodeScalars.filter { $0.value != 0 }.map(Character.init))) : self
        case .array(let values): .array(values.map(\.withoutZeros))
        case .object(let object):
            .object(
                JSONObject(object.members.map { (name: $0.name, value: $0.value.withoutZeros) })
            )
        case .null, .bool, .number: self
        }
    }
}
