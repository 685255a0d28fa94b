import Evidence
import Secrets
import Synchronization

/// Tells the record what is done to the seal, and what is tried with it: nobody signs in for that. It needs no key of the
/// barrier, so that a sealed server records as well.
///
/// What was decided (made, opened, new shares, a root token) always stands there. Of everything else, which anybody may
/// repeat for ever, stand so many entries a minute; the next one says how many were left out.
final class SealRecord: Sendable {
    typealias Write =
        @Sendable (AuditEventType, _ address: String, _ data: JSONObject, _ denialReason: String?)
        async throws
        -> Void

    private let write: Write
    private let bound = Mutex(SealBound())

    init(write: @escaping Write) { self.write = write }

    /// What a request does: the process that it is a step of.
    final class Attempt: Sendable {
        private let record: SealRecord
        private let path: String
        private let operation: String
        private let what: String
        private let address: String
        private let isDecided = Mutex(false)

        /// - Parameter path: as `sys/unseal`.
        init(record: SealRecord, path: String, operation: String, what: String, address: String) {
            self.record = record
            self.path = path
            self.operation = operation
            self.what = what
            self.address = address
        }

        private func data(_ step: String) -> JSONObject {
            [
                "operation": .string(operation), "path": .string(path), "step": .string(step),
                "what": .string(what),
            ]
        }

        /// Something that only who has the shares can do.
        func decided(_ type: AuditEventType, _ step: String, _ more: JSONObject = [:]) async throws {
            try await record.tell(type, address, data(step).adding(more))
            isDecided.withLock { $0 = true }
        }

        /// A step on the way, which may be anybody's.
        func took(_ step: String, _ more: JSONObject = [:]) async throws {
            guard record.admits(address) else { return }
            try await record.tell(.secretUpdated, address, data(step).adding(more))
        }

        /// What a share that was given has done, where it was not the last one.
        func gave(_ effect: ShareEffect, progress: Int, required: Int) async throws {
            let more: JSONObject = ["progress": .integer(progress), "required": .integer(required)]
            switch effect {
            case .counted: try await took("share given", more)
            case .repeated: try await refused("share given", "this share was given already", more)
            case .none: try await refused("share given", "no share is wanted", more)
            case .complete: break
            }
        }

        /// What changed nothing. The reason is what its client is told, and never what was sent. It always stands behind what was
        /// decided, and then did not come about.
        func refused(_ step: String, _ reason: String, _ more: JSONObject = [:]) async throws {
            guard isDecided.withLock({ $0 }) || record.admits(address) else { return }
            try await record.tell(
                .authenticationFailed,
                address,
                data(step).adding(more),
                denialReason: String(reason.prefix(256))
            )
        }
    }

    private func admits(_ address: String) -> Bool { bound.withLock { $0.admits(address, at: .now) } }

    private func tell(
        _ type: AuditEventType,
        _ address: String,
        _ data: JSONObject,
        denialReason: String? = nil
    ) async throws {
        var data = data
        let leftOut = bound.withLock { $0.takeLeftOut() }
        if leftOut > 0 { data["left_out"] = .integer(leftOut) }
        do {
            try await write(type, address, data, denialReason)
        } catch {
            bound.withLock { $0.giveBack(leftOut) }
            throw error
        }
    }
}

/// How much of what anybody may do to the seal is recorded: so much a minute of one address, and of all of them.
struct SealBound: Sendable {
    static let limit = 200
    private static let window: Duration = .seconds(60)

    private var addresses = RefusalThrottle<String>()
    private var began: ContinuousClock.Instant?
    private var admitted = 0
    private var leftOut = 0

    /// Counts what it does not admit.
    mutating func admits(_ address: String, at now: ContinuousClock.Instant) -> Bool {
        if began.map({ now - $0 >= Self.window }) ?? true { (began, admitted) = (now, 0) }
        guard admitted < Self.limit, addresses.admit(address, at: now) != nil else {
            leftOut += 1
            return false
        }
        admitted += 1
        return true
    }

    mutating func takeLeftOut() -> Int {
        defer { leftOut = 0 }
        return leftOut
    }

    /// They could not be told of.
    mutating func giveBack(_ count: Int) { leftOut += count }
}

extension JSONObject {
    fileprivate func adding(_ more: JSONObject) -> JSONObject {
        var all = self
        for member in more { all[member.name] = member.value }
        return all
    }
}
