import Custody
import Evidence
import Kinds
import Observers
import Postgres
import Synchronization

/// Looks at targets: one for a process. Tenants share nothing of it, neither tokens nor turns; what all looks hold in memory
/// together has a limit.
final class TargetLooker: Sendable {
    let rules: LookingRules
    private let hosts: AgentQuestions?
    private let now: @Sendable () -> Instant
    private let budget: LookBudget
    private let observers = Mutex<[TenantID: TargetObservers]>([:])

    /// Bytes that a look may take whose size nobody knows yet; where that is not enough, it looks again with all of its own.
    private static let firstBytes = 4 << 20
    private static let leastBytes = 1 << 20
    /// However long a target's own time is.
    static let longestLook = Duration.seconds(300)

    init(
        _ rules: LookingRules,
        hosts: AgentQuestions? = nil,
        budget: LookBudget = LookBudget(),
        now: @escaping @Sendable () -> Instant
    ) {
        self.rules = rules
        self.hosts = hosts
        self.budget = budget
        self.now = now
    }

    /// Looks once, outside any transaction.
    ///
    /// - Parameter patience: of somebody who waits for it; `nil` where the target has all of its own time.
    /// - Throws: `CancellationError`. What went wrong at the target is a value.
    func look(at target: ObservedTarget, of tenant: TenantID, within patience: Patience? = nil) async throws
        -> TargetSight
    {
        let begun = ContinuousClock.now
        let whole = target.settings.limits.bytes
        let expected = min(whole, max(target.look.expectedBytes ?? Self.firstBytes, Self.leastBytes))
        var sight = try await look(at: target, of: tenant, bytes: expected, patience)
        if sight.wantsMoreBytes, expected < whole {
            sight = try await look(at: target, of: tenant, bytes: whole, patience)
        }
        sight.duration = begun.duration(to: .now)
        return sight
    }

    private func look(
        at target: ObservedTarget,
        of tenant: TenantID,
        bytes: Int,
        _ patience: Patience?
    ) async throws -> TargetSight {
        let hold = try await budget.hold(
            bytes,
            for: tenant,
            until: patience?.deadline ?? .now + Self.longestLook
        )
        let time = patience?.remaining ?? Self.longestLook
        // What was there before this moment, and what came after it, can be told apart.
        let at = now()
        let result: Result<LiveObservation, ObservationError>
        do {
            // The operator may have changed what is allowed since it was added.
            if let fault = rules.fault(in: target.settings) {
                throw ObservationError(.misconfigured, fault.field, fault.reason, remedy: fault.remedy)
            }
            guard hold != nil else { throw ObservationError.crowded }
            var visited = rules.visited(target.settings, of: tenant, atMost: time)
            visited.limits.bytes = min(bytes, target.settings.limits.bytes)
            result = .success(try await observers(of: tenant).observe(visited))
        } catch let error as ObservationError {
            result = .failure(error.aboutTarget(target.settings, given: time))
        }
        hold?.shrink(to: (try? result.get())?.files.reduce(0) { $0 + $1.bytes.count } ?? 0)
        return TargetSight(target: target, result: result, at: at, hold: hold)
    }

    private func observers(of tenant: TenantID) -> TargetObservers {
        observers.withLock { known in
            if let one = known[tenant] { return one }
            var asking: AskingHosts?
            if let hosts { asking = { try await hosts.ask($0, of: tenant) } }
            let one = TargetObservers(access: rules.access(of: tenant), hosts: asking, now: now)
            known[tenant] = one
            return one
        }
    }
}

/// How long somebody waits: for all looks of a request together.
struct Patience: Sendable {
    let deadline: ContinuousClock.Instant

    /// From now on.
    init(_ limit: Duration) {
        deadline = .now + limit
    }

    var remaining: Duration { max(.zero, ContinuousClock.now.duration(to: deadline)) }
}

/// What one look at one target gave.
struct TargetSight: Sendable {
    let target: ObservedTarget
    let result: Result<LiveObservation, ObservationError>
    /// When it began.
    let at: Instant
    var duration = Duration.zero
    /// Of what was seen; given back with it.
    let hold: LookBudget.Hold?

    init(
        target: ObservedTarget,
        result: Result<LiveObservation, ObservationError>,
        at: Instant,
        hold: LookBudget.Hold? = nil
    ) {
        self.target = target
        self.result = result
        self.at = at
        self.hold = hold
    }

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

    /// It ended because who waited for it had no more time, though the target has.
    var wasCutShort: Bool {
        guard case .failure(let error) = result else { return false }
        return error.cause == .timedOut && error.field == Self.shorterTime
    }

    fileprivate static let shorterTime = "request_timeout_sec"

    fileprivate var wantsMoreBytes: Bool {
        guard case .failure(let error) = result else { return false }
        return error.cause == .tooLarge && error.field == "max_bytes"
    }
}

extension TargetLook {
    /// What the next look may need, by what the last one saw.
    fileprivate var expectedBytes: Int? {
        guard let files = seen?["files"]?.array, !files.isEmpty else { return nil }
        return 2 * files.reduce(0) { $0 + ($1["size_bytes"]?.integer ?? 0) }
    }
}

extension ObservationError {
    /// This server has no room for a further look.
    fileprivate static let crowded = ObservationError(
        .throttled(retryAfter: nil),
        "max_bytes",
        "other looks of this server took all the memory and time there was",
        remedy: "look again later, or lower the target's max_bytes"
    )

    /// The same in the names that a target has for its limits.
    ///
    /// - Parameter time: that the look had.
    fileprivate func aboutTarget(_ settings: TargetSettings, given time: Duration) -> ObservationError {
        let names = [
            "limits.bytes": "max_bytes", "limits.visits": "max_visits",
            "limits.requests_per_second": "requests_per_sec",
        ]
        var error = self
        if let name = names[field] { error.field = name }
        guard cause == .timedOut, time < .seconds(settings.limits.timeoutSeconds) else { return error }
        // Who waited was less patient than the target allows.
        error.field = TargetSight.shorterTime
        error.remedy =
            "leave it to the server, which looks at it soon and for up to \(settings.limits.timeoutSeconds) s, "
            + "or have the server configured with a longer request_timeout_sec"
        return error
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
