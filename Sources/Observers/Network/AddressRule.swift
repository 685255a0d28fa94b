package import API
import NIOPosix
import Synchronization

/// Which addresses a target may lead to. Every connection of this module goes through here: the name is resolved once,
/// every address it has is judged, and the connection goes to a judged address, so that a name that changes its mind in
/// between (DNS rebinding) gains nothing.
package enum AddressRule {
    /// The addresses of `host`, in the order in which they are to be tried; at most `attemptLimit`.
    ///
    /// - Throws: `ObservationError`: `unreachable` for a name without an address, `refusedAddress` if any of its addresses
    ///   is out of reach, since a name that leads to both sides is a trap.
    package static func addresses(of host: String, reach: Target.Reach) async throws -> [HostAddress] {
        let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        let found: [HostAddress]
        if let address = HostAddress(bare) {
            found = [address]
        } else {
            found = try await lookUp(bare)
        }
        guard !found.isEmpty else {
            throw ObservationError(
                .unreachable,
                "address",
                "the host \(MessageText.excerpt(bare)) has no address",
                remedy: "check the name, and that this machine can resolve it"
            )
        }
        for address in found {
            guard let refusal = refusal(of: address, reach: reach) else { continue }
            throw ObservationError(
                .refusedAddress,
                "address",
                "\(MessageText.excerpt(bare)) leads to \(address.text), \(refusal.reason)",
                remedy: refusal.remedy
            )
        }
        return Array(found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.prefix(attemptLimit))
    }

    static let attemptLimit = 8

    /// Why `address` is not connected to; `nil` if it may be.
    package static func refusal(
        of address: HostAddress,
        reach: Target.Reach
    ) -> (reason: String, remedy: String)? {
        if isForbidden(address) || embedded(in: address).map(isForbidden) ?? false {
            return (
                "which is link-local, a cloud's metadata service, multicast or no host's address",
                "give the address of the target itself; these are never connected to"
            )
        }
        let isPublic = embedded(in: address)?.isPublic ?? address.isPublic
        guard reach == .publicAddresses, !isPublic else { return nil }
        return (
            "which is on this machine or a network around it",
            "allow private addresses for this target, if it is meant"
        )
    }

    /// Never connected to, whatever the target says.
    private static func isForbidden(_ address: HostAddress) -> Bool {
        let bytes = address.bytes
        if metadata.contains(bytes) { return true }
        guard bytes.count == 16 else {
            return bytes[0] == 0 || bytes[0] >= 224 || bytes[0] == 169 && bytes[1] == 254
        }
        let isLinkLocal = bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80
        let isSiteLocal = bytes[0] == 0xFE && bytes[1] & 0xC0 == 0xC0
        return bytes[0] == 0xFF || isLinkLocal || isSiteLocal || bytes.allSatisfy { $0 == 0 }
    }

    /// Services that hand credentials to whoever asks from inside, beside the link-local ones.
    private static let metadata: Set<[UInt8]> = Set(
        ["100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254", "fd20:ce::254"]
            .compactMap { HostAddress($0)?.bytes }
    )

    /// The IPv4 address that an IPv6 address stands for: mapped and compatible (RFC 4291 §2.5.5), NAT64 (RFC 6052), 6to4
    /// (RFC 3056).
    private static func embedded(in address: HostAddress) -> HostAddress? {
        let bytes = address.bytes
        guard bytes.count == 16 else { return nil }
        let isZero = { (range: Range<Int>) in bytes[range].allSatisfy { $0 == 0 } }
        let isMapped = isZero(0..<10) && bytes[10] == 0xFF && bytes[11] == 0xFF
        let isCompatible = isZero(0..<12) && !isZero(12..<15)
        let isNAT64 = bytes.starts(with: [0, 0x64, 0xFF, 0x9B]) && isZero(4..<12)
        if isMapped || isCompatible || isNAT64 { return HostAddress(bytes: bytes[12...]) }
        if bytes[0] == 0x20, bytes[1] == 0x02 { return HostAddress(bytes: bytes[2..<6]) }
        return nil
    }

    /// The system's own way of resolving, which blocks a thread and cannot be stopped: who is cancelled does not wait for it.
    private static func lookUp(_ host: String) async throws -> [HostAddress] {
        let answer = OneAnswer()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                answer.wait(continuation)
                NIOThreadPool.singleton.submit { state in
                    answer.give(
                        state == .active ? .success(HostAddress.all(of: host)) : .failure(CancellationError())
                    )
                }
            }
        } onCancel: {
            answer.give(.failure(CancellationError()))
        }
    }

    /// Resumes its continuation with the first answer, whichever comes first.
    private final class OneAnswer: Sendable {
        private enum State {
            case nothing
            case waiting(CheckedContinuation<[HostAddress], any Error>)
            case given(Result<[HostAddress], any Error>)
        }

        private let state = Mutex(State.nothing)

        func wait(_ continuation: CheckedContinuation<[HostAddress], any Error>) {
            let early: Result<[HostAddress], any Error>? = state.withLock { state in
                if case .given(let result) = state { return result }
                state = .waiting(continuation)
                return nil
            }
            if let early { continuation.resume(with: early) }
        }

        func give(_ result: Result<[HostAddress], any Error>) {
            let waiter: CheckedContinuation<[HostAddress], any Error>? = state.withLock { state in
                switch state {
                case .nothing:
                    state = .given(result)
                    return nil
                case .waiting(let continuation):
                    state = .given(result)
                    return continuation
                case .given: return nil
                }
            }
            waiter?.resume(with: result)
        }
    }
}
