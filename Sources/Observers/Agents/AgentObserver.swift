package import API
import Evidence
import Kinds

/// What the agent of a host is asked to look at there.
package struct HostQuestion: Hashable, Sendable {
    /// The agent's name.
    package var agent: String
    package var kind: AgentTask.Kind
    /// Absolute, or of certificates `port/443`.
    package var path: String?
    /// Of names of files, with the dot; all where there are none.
    package var endings: [String]
    /// Of entries paths, of accounts `user/NAME` and `group/NAME`.
    package var names: [String]
    /// Of all that is told, in bytes.
    package var limit: Int
    package var deadline: ContinuousClock.Instant
}

/// Asks an agent, and waits for what it saw.
///
/// - Throws: `ObservationError` where there is no such agent, it is not connected, or does not answer before the deadline.
package typealias AskingHosts = @Sendable (HostQuestion) async throws -> AgentObservation

/// Has the agent of a host look at its files, and at the certificates in files or on ports: what runs there, told by whom the
/// host trusts. Packages and services that the target names go with it as facts.
enum AgentObserver: Observer {
    static let protocolName = "agent"
    static let parameters: Set<String> = [
        "read", "path", "extensions", "port", "server_name", "packages", "services",
    ]
    /// Of one message of the agents' protocol, with room for base64.
    private static let answerLimit = 2 << 20

    static func observe(_ visit: Visit) async throws -> Observation {
        guard visit.hosts != nil else {
            throw ObservationError.misconfigured(
                "protocol",
                "this server reaches no agents",
                remedy: "have it configured with agents_port, or observe the host over sftp"
            )
        }
        let (kind, path) = try place(visit)
        let endings = (visit.parameter("extensions") ?? "").split { $0 == "," || $0 == " " }.map {
            $0.hasPrefix(".") ? String($0) : "." + $0
        }
        let (found, gaps, seenAt) = try await seen(kind, path, endings, visit)
        guard !found.isEmpty || !gaps.isEmpty || kind == .files else {
            throw ObservationError(
                .absent,
                kind == .certificates ? "parameters.path" : "address",
                "there are no certificates at \(MessageText.excerpt(path))",
                remedy: "put one there, or name the file that is used"
            )
        }
        let files = found.sorted { $0.name < $1.name }
        var facts: JSONObject = [
            "agent": .string(visit.target.address), "file_count": .integer(files.count),
            "host_time": .string(seenAt.rfc3339),
        ]
        facts["packages"] = try await packages(visit)
        facts["services"] = try await services(visit)
        let isState = visit.parameter("read") == "state"
        return Observation(
            files: isState ? try await state(files, &facts, visit) : files,
            observedAt: visit.now(),
            layer: .running,
            provenance: Observation.Provenance(
                protocolName: protocolName,
                address: "\(visit.target.address):\(path)",
                facts: facts
            ),
            gaps: gaps
        )
    }

    // MARK: Where

    private static func place(_ visit: Visit) throws(ObservationError) -> (AgentTask.Kind, String) {
        let name = visit.target.address
        guard !name.isEmpty, name.utf8.count <= 256, !name.contains("/") else {
            throw .misconfigured(
                "address",
                "\(MessageText.excerpt(name)) is no agent's name",
                remedy: "give the name that the agent is registered by: muniment agent list"
            )
        }
        let kind: AgentTask.Kind =
            try visit.choice("read", of: ["files", "certificates", "state"]) == "certificates"
            ? .certificates : .files
        if kind == .certificates, let text = visit.parameter("port") {
            guard let port = Int(text), 1...65_535 ~= port, visit.parameter("path") == nil else {
                throw .misconfigured(
                    "parameters.port",
                    "\(MessageText.excerpt(text)) is no port, or there is a path besides",
                    remedy: "give a port from 1 to 65535, or a path, and not both"
                )
            }
            return (kind, "port/\(port)" + (visit.parameter("server_name").map { "/" + $0 } ?? ""))
        }
        let path = try visit.required(
            "path",
            remedy: "give the absolute path of a file or folder on the host"
        )
        guard path.hasPrefix("/"), !path.utf8.contains(0) else {
            throw .misconfigured(
                "parameters.path",
                "\(MessageText.excerpt(path)) is not an absolute path",
                remedy: "write it as /etc/dsc/localhost.mof"
            )
        }
        return (kind, path)
    }

    // MARK: Asking

    private static func ask(
        _ kind: AgentTask.Kind,
        _ path: String?,
        _ endings: [String],
        _ visit: Visit,
        names: [String] = []
    ) async throws -> AgentObservation {
        guard let hosts = visit.hosts else { preconditionFailure("looked at before") }
        try await visit.takeTurn()
        return try await hosts(
            HostQuestion(
                agent: visit.target.address,
                kind: kind,
                path: path,
                endings: endings,
                names: names,
                limit: min(visit.target.limits.bytes, answerLimit),
                deadline: visit.deadline
            )
        )
    }

    private static func seen(
        _ kind: AgentTask.Kind,
        _ path: String,
        _ endings: [String],
        _ visit: Visit
    ) async throws -> (files: [SourceFile], gaps: [Capture.Gap], at: Instant) {
        let observation = try await ask(kind, path, endings, visit)
        switch observation.outcome {
        case .absent: throw ObservationError.path(.absent, path)
        case .failed(let code, let reason, let remedy): throw failure(code, reason, remedy)
        case .seen(let files, let gaps):
            return (
                files.map { SourceFile(name: relative($0.name, to: path), bytes: $0.bytes) },
                gaps.map { gap in
                    Capture.Gap(
                        path: MessageText.excerpt(relative(gap.path, to: path), limit: 400),
                        reason: MessageText.excerpt(gap.reason, limit: 400),
                        remedy: MessageText.excerpt(gap.remedy, limit: 400)
                    )
                }, observation.at
            )
        }
    }

    /// As the other readers of folders name files: from the folder on, and one that was named itself by its last part.
    private static func relative(_ name: String, to path: String) -> String {
        let folder = path.hasSuffix("/") ? path : path + "/"
        if name.hasPrefix(folder), name.utf8.count > folder.utf8.count {
            return String(name.dropFirst(folder.count))
        }
        return name.split(separator: "/").last.map(String.init) ?? name
    }

    private static func failure(_ code: String, _ reason: String, _ remedy: String) -> ObservationError {
        let cause: ObservationError.Cause =
            switch code {
            case "outside": .refusedAddress
            case "forbidden": .forbidden
            case "too_large": .tooLarge
            case "unsupported": .misconfigured
            default: .serverFailed
            }
        return ObservationError(
            cause,
            cause == .tooLarge ? "limits.bytes" : "parameters.path",
            "the agent says: \(MessageText.excerpt(reason, limit: 400))",
            remedy: MessageText.excerpt(remedy, limit: 400)
        )
    }

    // MARK: The state of the host

    /// The configuration that lies on the host as it would be, were it compiled from what the host is like.
    private static func state(_ files: [SourceFile], _ facts: inout JSONObject, _ visit: Visit) async throws
        -> [SourceFile]
    {
        guard let file = files.first, files.count == 1 else {
            throw .misconfigured(
                "parameters.path",
                "there are \(files.count) files, and the state is of one configuration",
                remedy: "name the MOF document that the host applies, as /etc/dsc/localhost.mof"
            ) as ObservationError
        }
        do {
            let host = try await hostState(for: try DSCConfiguration.hostNames(in: file), visit)
            let found = try DSCConfiguration.compiled(file, on: host)
            facts["resources_looked_at"] = .integer(found.looked)
            facts["classes_not_looked_at"] = .array(found.otherClasses.prefix(64).map(JSON.string))
            if !found.untold.isEmpty {
                facts["resources_not_looked_at"] = .array(
                    found.untold.prefix(64).map { .string(MessageText.excerpt($0)) }
                )
            }
            return [found.file]
        } catch let error as KindError {
            throw ObservationError(
                .malformed,
                "parameters.path",
                "the configuration on the host can't be read: \(MessageText.excerpt("\(error)", limit: 400))",
                remedy: "name the MOF document that the host applies"
            )
        }
    }

    /// What the host says of all that the configuration names.
    private static func hostState(for names: DSCConfiguration.HostNames, _ visit: Visit) async throws
        -> DSCConfiguration.HostState
    {
        var packages: [String: String] = [:]
        for element in try await list(.packages, visit) {
            if let name = element["name"]?.string { packages[name] = element["version"]?.string ?? "" }
        }
        var services: [String: String] = [:]
        for element in try await list(.services, visit) where element["load"]?.string != "not-found" {
            guard let name = element["name"]?.string, name.hasSuffix(".service") else { continue }
            services[String(name.dropLast(".service".count))] = element["active"]?.string ?? ""
        }
        var state = DSCConfiguration.HostState(packages: packages, services: services)
        for element in try await list(.entries, visit, of: names.paths.sorted()) {
            if let (path, told) = HostEntry.read(element) { state.entries[path] = told }
        }
        let accounts = names.users.sorted().map { "user/" + $0 } + names.groups.sorted().map { "group/" + $0 }
        for element in try await list(.accounts, visit, of: accounts) { state.take(account: element) }
        return state
    }

    /// In as few questions as it takes; none where there is nothing to ask.
    private static func list(_ kind: AgentTask.Kind, _ visit: Visit, of names: [String]) async throws
        -> [JSON]
    {
        var found: [JSON] = []
        var rest = names[...]
        while !rest.isEmpty {
            found += try await list(kind, visit, names: Array(rest.prefix(AgentTask.nameLimit)))
            rest = rest.dropFirst(AgentTask.nameLimit)
        }
        return found
    }

    /// Here what can't be told is an error: nobody knows how the host is.
    private static func list(_ kind: AgentTask.Kind, _ visit: Visit, names: [String] = []) async throws
        -> [JSON]
    {
        let observation = try await ask(kind, nil, [], visit, names: names)
        switch observation.outcome {
        case .seen(let files, _):
            guard let bytes = files.first?.bytes,
                let list = (try? JSON(parsing: bytes, limits: .stored))?.array
            else {
                throw ObservationError(
                    .malformed,
                    "address",
                    "what the agent says of its \(kind.rawValue) can't be read",
                    remedy: "see that the agent is of this version"
                )
            }
            return list
        case .absent:
            throw failure(
                "unsupported",
                "it tells nothing of \(kind.rawValue)",
                "let it: observe.\(kind.rawValue)"
            )
        case .failed(let code, let reason, let remedy): throw failure(code, reason, remedy)
        }
    }

    // MARK: What goes with it

    /// `{"nginx": "1.22.1-9"}` of the packages that the target names; null for one that is not installed.
    private static func packages(_ visit: Visit) async throws -> JSON? {
        try await listed("packages", .packages, visit) { element in
            element["version"]?.string.map { .string($0) }
        }
    }

    /// `{"nginx.service": "active (running)"}`; null for one that the host does not know.
    private static func services(_ visit: Visit) async throws -> JSON? {
        try await listed("services", .services, visit) { element in
            guard let active = element["active"]?.string, let sub = element["sub"]?.string,
                element["load"]?.string != "not-found"
            else { return nil }
            return .string("\(active) (\(sub))")
        }
    }

    /// What can't be told says nothing of the artifact: it stands there as an error, and the look goes on.
    private static func listed(
        _ parameter: String,
        _ kind: AgentTask.Kind,
        _ visit: Visit,
        _ value: (JSON) -> JSON?
    ) async throws -> JSON? {
        let names = (visit.parameter(parameter) ?? "").split { $0 == "," || $0 == " " }.map(String.init)
        guard !names.isEmpty else { return nil }
        let observation = try await ask(kind, nil, [], visit)
        guard case .seen(let files, _) = observation.outcome, let bytes = files.first?.bytes,
            let list = (try? JSON(parsing: bytes, limits: .stored))?.array
        else {
            var reason = "the agent told nothing of them"
            if case .failed(_, let said, _) = observation.outcome {
                reason = MessageText.excerpt(said, limit: 400)
            }
            return .object(["error": .string(reason)])
        }
        var found: JSONObject = [:]
        for name in names.prefix(64) {
            let element = list.first { $0["name"]?.string == name || $0["name"]?.string == name + ".service" }
            found[MessageText.excerpt(name)] = element.flatMap(value) ?? .null
        }
        return .object(found)
    }
}
