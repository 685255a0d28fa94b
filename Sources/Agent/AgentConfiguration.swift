import API
import Evidence

/// What an agent is told by its file, JSON whose members are all known.
package struct AgentConfiguration: Codable, Sendable, Hashable {
    /// The server's address, for enrolling: `https://muniment.example.org`; of a server on the agent's own host also `http`.
    package var server: String
    /// Where agents connect: `muniment.example.org:8471`.
    package var agents: String
    /// The tenant; left out for the server's root.
    package var namespace: String?
    /// A PEM file of the authorities that the server's certificate is by.
    package var caFile: String?
    /// As which agent it enrols.
    package var name: String
    /// Where its key and certificate are kept, for its own user alone.
    package var stateFolder: String?
    package var enroll: Enrollment?
    package var socket: Socket?
    package var cache: Cache?
    package var applications: [Application]?
    package var proxies: [Proxy]?
    package var templates: [Template]?
    package var observe: Observing?

    package struct Enrollment: Codable, Sendable, Hashable {
        package var roleID: String
        /// A file with the wrapping token of a SecretID; deleted once it is read.
        package var wrappedSecretIDFile: String
        /// Where the auth method is mounted.
        package var mount: String?
    }

    package struct Socket: Codable, Sendable, Hashable {
        package var path: String
        /// In octal digits; who may do what is decided by who connects, not by the mode.
        package var mode: String?
    }

    package struct Cache: Codable, Sendable, Hashable {
        package var maxBytes: Int?
        package var ttlSec: Int?
    }

    /// An application of this host, by who connects.
    package struct Application: Codable, Sendable, Hashable {
        package var name: String
        /// Names or numbers of users, and of groups.
        package var users: [String]?
        package var groups: [String]?
        /// Its own certificate and key. Without them it is served as the agent, and of its paths only.
        package var certificate: String?
        package var key: String?
        /// What it may ask for here, whatever else the server lets it: whole paths, or with a slash at the end all below.
        package var paths: [String]?
    }

    /// A port of this host that speaks Vault's API, for one application.
    package struct Proxy: Codable, Sendable, Hashable {
        package var host: String?
        package var port: Int
        package var application: String
    }

    package struct Template: Codable, Sendable, Hashable {
        package var name: String
        /// A file in Mustache.
        package var source: String
        package var destination: String
        /// What the template calls each secret, and its path: `{"db": "secret/data/app/db"}`.
        package var secrets: [String: String]
        package var owner: String?
        package var group: String?
        /// In octal digits; 0600 where nothing is said.
        package var mode: String?
        /// Run with the new file in place; where it fails, the old one comes back.
        package var check: [String]?
        /// Run once the file has changed and is checked.
        package var reload: [String]?
        /// In the place of a command: a signal, and the file with the number of the process that it goes to.
        package var signal: String?
        package var pidFile: String?
        /// For how long further changes are waited for, before anything is rendered.
        package var debounceMs: Int?
        /// Whose secrets; the agent's own where there is none.
        package var application: String?
    }

    package struct Observing: Codable, Sendable, Hashable {
        /// Below which the server may have files looked at.
        package var folders: [String]?
        /// Of this host, whose certificates the server may have looked at.
        package var ports: [Int]?
        /// Whether the server may ask what is installed, and which services run.
        package var system: Bool?

        package init(folders: [String]? = nil, ports: [Int]? = nil, system: Bool? = nil) {
            self.folders = folders
            self.ports = ports
            self.system = system
        }
    }

    /// Why a file can't be used.
    package struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
        package var field: String
        package var reason: String
        package var remedy: String

        package init(_ field: String, _ reason: String, remedy: String) {
            self.field = field
            self.reason = reason
            self.remedy = remedy
        }

        package var description: String { "\(field) \(reason); \(remedy)" }
    }

    /// - Throws: `Fault`; `StrictJSON.Refusal`.
    package init(parsing bytes: [UInt8]) throws {
        self = try StrictJSON.decode(from: bytes)
        try check()
    }

    package var place: AgentPlace {
        get throws {
            guard let colon = agents.lastIndex(of: ":"),
                let port = Int(agents[agents.index(after: colon)...]),
                1...65_535 ~= port, colon != agents.startIndex
            else {
                throw Fault(
                    "agents",
                    "is no address with a port",
                    remedy: "write it as muniment.example.org:8471"
                )
            }
            var host = String(agents[..<colon])
            if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
            return AgentPlace(host: host, port: port, namespace: namespace, authorities: caFile)
        }
    }

    package var folder: String { stateFolder ?? "/var/lib/muniment-agent" }
    /// Its key and its certificate, in one file, so that they are always of each other.
    package var identityFile: String { folder + "/identity.pem" }
    package var credential: AgentCredential { .init(certificate: identityFile, key: identityFile) }

    private func check() throws(Fault) {
        do {
            _ = try place
        } catch let fault as Fault {
            throw fault
        } catch {
            throw Fault("agents", "can't be used", remedy: "write it as muniment.example.org:8471")
        }
        guard let address = ServerAddress(server), address.url.hasPrefix("https://") || address.isOfThisHost
        else {
            throw Fault("server", "is no https address", remedy: "write it as https://muniment.example.org")
        }
        guard !name.isEmpty, !name.contains("/") else {
            throw Fault("name", "is empty or has a slash", remedy: "give the agent's name, as web-1")
        }
        var names: Set<String> = []
        for (index, application) in (applications ?? []).enumerated() {
            let field = "applications[\(index)]"
            guard names.insert(application.name).inserted, !application.name.isEmpty else {
                throw Fault(
                    field + ".name",
                    "is empty or there twice",
                    remedy: "give each application a name of its own"
                )
            }
            guard (application.certificate == nil) == (application.key == nil) else {
                throw Fault(field, "has a certificate or a key alone", remedy: "give both, or neither")
            }
            guard application.certificate != nil || application.paths?.isEmpty == false else {
                throw Fault(
                    field,
                    "has neither a certificate nor paths",
                    remedy:
                        "give it a certificate of its own, or say in paths what of the agent's it may read"
                )
            }
        }
        for (index, proxy) in (proxies ?? []).enumerated() where !names.contains(proxy.application) {
            throw Fault(
                "proxies[\(index)].application",
                "is none of the applications",
                remedy: "add it to applications"
            )
        }
        for (index, proxy) in (proxies ?? []).enumerated()
        where !["127.0.0.1", "::1"].contains(proxy.host ?? "127.0.0.1") {
            throw Fault(
                "proxies[\(index)].host",
                "is no address of this host alone",
                remedy: "use 127.0.0.1 or ::1: who connects from elsewhere can't be told apart"
            )
        }
        try checkLimits()
        var files: Set<String> = []
        for (index, template) in (templates ?? []).enumerated() {
            try check(template, "templates[\(index)]", applications: names)
            guard files.insert(template.destination).inserted else {
                throw Fault(
                    "templates[\(index)].destination",
                    "is another template's too",
                    remedy: "give each its own file"
                )
            }
        }
    }

    private func checkLimits() throws(Fault) {
        if let bytes = cache?.maxBytes, !(0...(1 << 32) ~= bytes) {
            throw Fault("cache.max_bytes", "is not from 0 to 4294967296", remedy: "give bytes, as 16777216")
        }
        if let seconds = cache?.ttlSec, !(0...86_400 ~= seconds) {
            throw Fault("cache.ttl_sec", "is not from 0 to 86400", remedy: "give seconds, as 300")
        }
        for folder in observe?.folders ?? [] where !folder.hasPrefix("/") || folder == "/" {
            throw Fault(
                "observe.folders",
                "has one that is no folder below /",
                remedy: "name it as /etc/nginx"
            )
        }
        for port in observe?.ports ?? [] where !(1...65_535 ~= port) {
            throw Fault("observe.ports", "has one that is not from 1 to 65535", remedy: "name it as 443")
        }
    }

    private func check(_ template: Template, _ field: String, applications: Set<String>) throws(Fault) {
        for (name, path) in [("source", template.source), ("destination", template.destination)]
        where !path.hasPrefix("/") {
            throw Fault("\(field).\(name)", "is no absolute path", remedy: "begin it with /")
        }
        if let application = template.application, !applications.contains(application) {
            throw Fault(
                "\(field).application",
                "is none of the applications",
                remedy: "add it to applications"
            )
        }
        if let mode = template.mode, HostFile.mode(mode) == nil {
            throw Fault("\(field).mode", "is no mode", remedy: "give three or four octal digits, as 0640")
        }
        for (name, command) in [("check", template.check), ("reload", template.reload)] {
            guard let command else { continue }
            guard let program = command.first, program.hasPrefix("/") else {
                throw Fault(
                    "\(field).\(name)",
                    "begins with no absolute path",
                    remedy: "write it as [\"/usr/bin/program\", \"argument\"]"
                )
            }
        }
        guard template.signal == nil || template.reload == nil else {
            throw Fault(field, "has both a reload command and a signal", remedy: "choose one")
        }
        if let signal = template.signal {
            guard HostSignal(signal) != nil else {
                throw Fault(
                    "\(field).signal",
                    "is no signal",
                    remedy: "use one of \(HostSignal.names.joined(separator: ", "))"
                )
            }
            guard template.pidFile != nil else {
                throw Fault(
                    "\(field).pid_file",
                    "is missing",
                    remedy: "say which file holds the process's number"
                )
            }
        }
        if let wait = template.debounceMs, !(0...600_000).contains(wait) {
            throw Fault("\(field).debounce_ms", "is not from 0 to 600000", remedy: "give milliseconds")
        }
    }
}
