/// Where agents connect, and how they come to their certificates.
struct AgentSettings: Sendable {
    var host: String?
    /// `nil`: no agents connect to this server.
    var port: Int?
    /// PEM files; those of the server where there are none.
    var certificate: String?
    var key: String?
    /// Whether somebody has to let each new agent in.
    var needsApproval = false
    /// The mount of the type pki that certifies agents.
    var authority = "pki-agents"

    static let keys = [
        "agents_host", "agents_port", "agents_certificate", "agents_key", "agents_need_approval",
        "agents_authority",
    ]

    /// - Returns: what to do where the value can't be used.
    mutating func set(_ key: String, _ value: String) -> String? {
        switch key {
        case "agents_host": host = value
        case "agents_port":
            guard let number = Int(value), 0...65_535 ~= number else { return "give a port from 0 to 65535" }
            port = number
        case "agents_certificate": certificate = value
        case "agents_key": self.key = value
        case "agents_need_approval":
            guard let flag = Bool(value) else { return "give true or false" }
            needsApproval = flag
        case "agents_authority":
            guard !value.isEmpty else { return "give the path of a mount of the type pki" }
            authority = value
        default: return "it is none of the settings of agents"
        }
        return nil
    }
}

extension Configuration {
    /// `nil` where no agents connect here.
    ///
    /// - Throws: `ServerTLS.Failure` where a file is missing: agents connect over TLS alone.
    func agentsPlace() throws -> AgentListener.Place? {
        guard let port = agents.port else { return nil }
        let tls: ServerTLS?
        switch (agents.certificate, agents.key) {
        case (nil, nil): tls = try self.tls()
        case (let certificate?, let key?): tls = ServerTLS(certificate: certificate, key: key)
        case (nil, _): throw ServerTLS.Failure.alone(key: "agents_certificate")
        case (_, nil): throw ServerTLS.Failure.alone(key: "agents_key")
        }
        guard let tls else { throw ServerTLS.Failure.alone(key: "agents_certificate") }
        return AgentListener.Place(host: agents.host ?? host, port: port, tls: tls)
    }
}
