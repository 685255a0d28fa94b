package import Evidence
package import Kinds

/// Reads the live state of targets over their own protocols, and hands back files that `Kinds` parses.
///
/// It promises: an error to read is never a difference (`ObservationError.Cause`), what was not seen is said
/// (`Observation.gaps`, `limitation`), no connection goes to an address that was not looked at (`AddressRule`), and every
/// visit ends in its time with at most its bytes. Begin with `Target`; one folder is one protocol, and `all` lists them.
package struct Observers: Sendable {
    /// The protocols this build speaks; a further one is a folder and a line here.
    package static let all: [any Observer.Type] = [
        ZoneObserver.self,
        TLSObserver.self,
        RegistryObserver.self,
        GraphObserver.self,
        RESTCONFObserver.self,
        KubernetesObserver.self,
        LocalFilesObserver.self,
        SFTPObserver.self,
        AgentObserver.self,
    ]

    package static func named(_ protocolName: String) -> (any Observer.Type)? {
        all.first { $0.protocolName == protocolName }
    }

    private let now: @Sendable () -> Instant
    private let access: LocalAccess
    private let hosts: AskingHosts?
    private let turns = TargetTurns()
    private let tokens = TokenCache()

    /// One for a process: it holds how many visits each target has and the tokens that were given.
    ///
    /// - Parameter hosts: reaches the agents of hosts; `nil` where there are none.
    package init(access: LocalAccess, hosts: AskingHosts? = nil, now: @escaping @Sendable () -> Instant) {
        self.access = access
        self.now = now
        self.hosts = hosts
    }

    /// What is wrong with the description of `target`, without asking it anything.
    package static func fault(in target: Target) -> ObservationError? {
        guard let observer = named(target.protocolName) else {
            return .misconfigured(
                "protocol",
                "\(target.protocolName) is not a protocol that can be observed",
                remedy: "use one of \(all.map { $0.protocolName }.joined(separator: ", "))"
            )
        }
        let known = observer.parameters
        if let unknown = target.parameters.keys.sorted().first(where: { !known.contains($0) }) {
            return .misconfigured(
                "parameters.\(unknown)",
                "\(target.protocolName) has no parameter \(unknown)",
                remedy: "use one of \(known.sorted().joined(separator: ", "))"
            )
        }
        return nil
    }

    /// Looks at `target` once, in the time and with the bytes that its limits give.
    ///
    /// - Throws: `ObservationError`, `CancellationError`.
    package func observe(_ target: Target) async throws -> Observation {
        if let fault = Self.fault(in: target) { throw fault }
        guard let observer = Self.named(target.protocolName) else { preconditionFailure("checked above") }
        let deadline = ContinuousClock.now + target.limits.timeout
        let visit = Visit(
            target: target,
            deadline: deadline,
            access: access,
            hosts: hosts,
            now: now,
            turns: turns,
            tokens: tokens
        )
        return try await turns.visiting(target, until: deadline) {
            try await Deadline.run(until: deadline) {
                try await observer.observe(visit)
            } orElse: {
                .timedOut("address", target.limits.timeout)
            }
        }
    }
}

extension Observers {
    /// Reads the policies of a directory, within the time and bytes that the target's limits give; of what was not read in
    /// time is said which.
    ///
    /// - Parameters:
    ///   - target: of the protocol `graph`: the address of Graph, `token_url`, a credential.
    ///   - directory: whose answers are taken; those of any other are refused.
    /// - Throws: `ObservationError`, `CancellationError`.
    package func capture(
        _ target: Target,
        _ kinds: [KindName],
        of directory: UniqueID? = nil,
        report: @escaping PolicyCapture.Report = { _, _, _ in }
    ) async throws -> PolicyCapture {
        if let fault = Self.fault(in: target) { throw fault }
        let begun = ContinuousClock.now
        let end = begun + target.limits.timeout
        let visit = Visit(
            target: target,
            // Before the very end, so that what was read until then can be told.
            deadline: begun + target.limits.timeout * 0.9,
            access: access,
            hosts: hosts,
            now: now,
            turns: turns,
            tokens: tokens
        )
        return try await turns.visiting(target, until: end) {
            try await Deadline.run(until: end) {
                try await HTTPSession.with(visit) { session in
                    let credentials = try await ClientCredentials(session)
                    let client = try GraphClient(session, credential: credentials)
                    return try await PolicyReader(client: client, report: report).capture(
                        kinds,
                        of: directory
                    )
                }
            } orElse: {
                .timedOut("address", target.limits.timeout)
            }
        }
    }
}

/// One protocol: how state is read over it.
package protocol Observer: Sendable {
    /// `dns`, as targets name it.
    static var protocolName: String { get }
    /// Names of the parameters a target may give it.
    static var parameters: Set<String> { get }

    /// - Throws: `ObservationError`, `CancellationError`.
    static func observe(_ visit: Visit) async throws -> Observation
}

/// One look at one target: what its observer works with.
package struct Visit: Sendable {
    package let target: Target
    let deadline: ContinuousClock.Instant
    let access: LocalAccess
    let hosts: AskingHosts?
    let now: @Sendable () -> Instant
    let turns: TargetTurns
    let tokens: TokenCache

    var remaining: Duration { max(.zero, ContinuousClock.now.duration(to: deadline)) }

    /// Waits until the target's rate allows one more request.
    func takeTurn() async throws { try await turns.request(to: target, until: deadline) }

    func parameter(_ name: String) -> String? { target.parameters[name].flatMap { $0.isEmpty ? nil : $0 } }

    func required(_ name: String, remedy: String) throws(ObservationError) -> String {
        guard let value = parameter(name) else {
            throw .misconfigured("parameters.\(name)", "it is missing", remedy: remedy)
        }
        return value
    }

    /// The value, if it is one of `choices`; the first of them where none is given.
    func choice(_ name: String, of choices: [String]) throws(ObservationError) -> String {
        guard let value = parameter(name) else { return choices.first ?? "" }
        guard choices.contains(value) else {
            throw .misconfigured(
                "parameters.\(name)",
                "\(MessageText.excerpt(value)) is none of its values",
                remedy: "use one of \(choices.joined(separator: ", "))"
            )
        }
        return value
    }
}
