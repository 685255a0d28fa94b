package import Evidence
import Foundation
package import Ledger
package import Logging
import Postgres
import Secrets

/// What a server is told: by one file, the environment and flags, in rising order. Unknown keys are refused.
package struct Configuration: Sendable {
    package enum Failure: Error, CustomStringConvertible {
        case unreadable(path: String, reason: String)
        case unknownKey(String)
        case unknownVariable(String)
        case wrongType(key: String, expected: String)
        case invalid(key: String, value: String, remedy: String)

        package var description: String {
            switch self {
            case .unreadable(let path, let reason): "the configuration file \(path) can't be read: \(reason)"
            case .unknownKey(let key):
                "the configuration key \(key) is not known; known are \(Configuration.keys.joined(separator: ", "))"
            case .unknownVariable(let name):
                "the environment variable \(name) is not known; did you mean \(Configuration.nearestVariable(to: name))?"
            case .wrongType(let key, let expected): "the configuration key \(key) must be \(expected)"
            case .invalid(let key, let value, let remedy):
                "the value «\(value)» of \(key) can't be used; \(remedy)"
            }
        }
    }

    /// Where the private cluster, its passwords and the status file live.
    package var home: String
    package var host = "127.0.0.1"
    package var port = 8_470
    /// Where browsers reach the server, `https://muniment.example.org`, if it is known.
    package var publicURL: String?
    /// A PostgreSQL of the operator's instead of the private one: how `muniment_app` connects to it.
    package var databaseURL: String?
    /// Where `databaseURL` leads to PgBouncer: the way past it, for LISTEN alone.
    package var databaseDirectURL: String?
    package var usesNamedStatements = true
    package var maximumBodySizeInBytes = 16 * 1_024 * 1_024
    package var requestTimeout: Duration = .seconds(30)
    /// How long a request's body may take to arrive.
    package var bodyTimeout: Duration = BodyLimit.standardTimeout
    /// How long what was accepted may go on after SIGTERM before it is cancelled.
    package var shutdownLimit: Duration = .seconds(30)
    package var logLevel: Logger.Level = .info
    /// Under which name others know this installation's logs.
    package var logOrigin = LogOrigin.standard
    /// Who is asked to cosign every checkpoint.
    var cosigners: [LogCosignerAddress] = []
    /// How many of them must have before a checkpoint is shown.
    package var cosignersRequired = 0
    /// Under which name we cosign others' logs; the origin where there is none.
    package var cosignerName: String?
    /// The keys of the logs that we cosign.
    package var cosignedLogs: [NoteKey] = []

    /// How long completed and cancelled jobs are kept.
    package var finishedJobsDays = 14

    /// How long an audit device may hold a request up, and how many lines may wait for one.
    var auditDevices = AuditDeviceLimits()
    /// Below which the files of audit devices may be.
    var auditDeviceFolders = AuditDevices.standardFolders

    /// Below it, in a folder a tenant, the files that sources may name.
    package var sourcesFolder: String?
    /// In it, a file a tenant, the keys of tenants; `tenant-keys` in the home where there is none.
    package var tenantKeysFolder: String?
    var tenantKeysPath: String { tenantKeysFolder ?? home + "/tenant-keys" }

    /// What targets may name and be.
    var looking = LookingRules()

    /// Hosts, with or without a port, of which sources may read logs.
    package var sourceHosts: Set<String> = []

    /// Whether webhooks may be at private addresses, and there without TLS.
    package var webhooksMayBePrivate = false

    /// Whether substrates may be at private addresses, as clusters mostly are.
    package var substratesMayBePrivate = false

    /// Whether the documents of did:web may be at private addresses.
    package var didsMayBePrivate = false
    /// A PEM file of the authorities that vouch for who serves them, in the place of the system's.
    package var didAuthorities: String?

    /// PEM files of the server's certificate and key; without them it speaks HTTP.
    package var tlsCertificate: String?
    package var tlsKey: String?

    /// The tenant that clients of secrets reach who name no namespace.
    package var secretsTenant = "root"

    /// With what the server unseals itself.
    var unsealing = UnsealingSettings()

    /// Where agents connect.
    var agents = AgentSettings()

    /// Whether what auth methods ask (identity providers, clusters) may be at private addresses.
    package var authMayBePrivate = false

    /// By which providers people sign in to the dashboard.
    package var signInWays: [SignInWay] = []

    /// Whether databases and webhooks that take new values of secrets may be at private addresses.
    package var rotationMayBePrivate = false

    /// Whether transparency logs may be at private addresses, and there without TLS.
    package var rekorMayBePrivate = false

    /// How many writes a minute one address may make to the tenants' own transparency logs; 0: as many as it likes.
    package var ownLogWritesPerMinute = 6_000

    /// Through which server mail goes.
    var mail = MailSettings()

    package static let keys =
        [
            "home", "host", "port", "public_url", "database_url", "database_direct_url", "named_statements",
            "max_body_bytes",
            "request_timeout_sec", "log_level", "log_origin", "cosigners", "cosigners_required",
            "cosigner_name",
            "cosigned_logs", "finished_jobs_days", "audit_device_folders",
            "audit_device_wait_ms", "audit_device_queue", "sources_folder", "source_hosts",
            "tenant_keys_folder", "webhook_private_addresses", "credential_folders", "observed_folders",
            "observe_private_addresses", "substrate_private_addresses",
            "did_private_addresses", "did_authorities", "tls_certificate", "tls_key", "secrets_tenant",
            "auth_private_addresses", "rekor_private_addresses", "rotation_private_addresses", "oidc_sign_in",
            "own_log_writes_per_minute",
        ] + UnsealingSettings.keys + MailSettings.keys + AgentSettings.keys

    /// - Throws: `ServerTLS.Failure` where one of two files is named alone.
    func tls() throws -> ServerTLS? {
        switch (tlsCertificate, tlsKey) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return ServerTLS(certificate: certificate, key: key)
        case (nil, _): throw ServerTLS.Failure.alone(key: "tls_certificate")
        case (_, nil): throw ServerTLS.Failure.alone(key: "tls_key")
        }
    }

    package init(home: String) { self.home = home }

    /// Reads `file` (a JSON object), then `MUNIMENT_<KEY>` of the environment, then `flags`.
    package static func load(
        file: String?,
        environment: [String: String],
        flags: [String: String]
    ) throws -> Configuration {
        var configuration = Configuration(home: "/var/lib/muniment")
        if let file {
            for member in try members(ofFile: file) { try configuration.set(member.name, member.value) }
        }
        for name in environment.keys.sorted() where name.hasPrefix(variablePrefix) {
            guard variables.contains(name) else { throw Failure.unknownVariable(name) }
        }
        for key in keys {
            if let value = environment[variablePrefix + key.uppercased()] {
                try configuration.set(key, value)
            }
        }
        for (key, value) in flags { try configuration.set(key, value) }
        _ = try configuration.quorum()
        _ = try configuration.tls()
        _ = try configuration.agentsPlace()
        try configuration.checkSignInWays()
        if let fault = configuration.unsealing.fault ?? configuration.mail.fault {
            throw Failure.invalid(key: fault.key, value: fault.value, remedy: fault.remedy)
        }
        return configuration
    }

    private static func members(ofFile path: String) throws -> [(name: String, value: String)] {
        let object: JSONObject
        do {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            guard case .object(let found) = try JSON(parsing: bytes) else {
                throw Failure.unreadable(path: path, reason: "it is not a JSON object")
            }
            object = found
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure.unreadable(path: path, reason: "\(error)")
        }
        return try object.members.map { member in (member.name, try text(member.value, of: member.name)) }
    }

    /// Keys whose value in a file is a number, and those where it is true or false; of all others it is a text.
    private static let numbers: Set<String> = [
        "port", "max_body_bytes", "request_timeout_sec", "finished_jobs_days", "cosigners_required",
        "audit_device_wait_ms", "audit_device_queue", "own_log_writes_per_minute",
        "smtp_port", "agents_port",
    ]
    private static let flags: Set<String> = [
        "named_statements", "webhook_private_addresses", "observe_private_addresses",
        "substrate_private_addresses", "did_private_addresses", "auth_private_addresses", "unseal_to_shares",
        "agents_need_approval",
    ]

    private static func text(_ value: JSON, of key: String) throws -> String {
        if numbers.contains(key) {
            guard let number = value.integer else {
                throw Failure.wrongType(key: key, expected: "a whole number, without quotes")
            }
            return "\(number)"
        }
        if flags.contains(key) {
            guard let flag = value.bool else {
                throw Failure.wrongType(key: key, expected: "true or false, without quotes")
            }
            return "\(flag)"
        }
        guard let text = value.string else {
            // An unknown key is refused as such, whatever it holds.
            throw keys.contains(key)
                ? Failure.wrongType(key: key, expected: "a text in quotes") : Failure.unknownKey(key)
        }
        return text
    }

    private static let variablePrefix = "MUNIMENT_"

    /// Those of the keys, and those that are others' matter: the private cluster's and the command line's.
    private static let variables = Set(
        (keys.map { $0.uppercased() } + ["POSTGRES_BIN", "URL", "TOKEN_FILE", "CONFIG"]).map {
            variablePrefix + $0
        }
    )

    fileprivate static func nearestVariable(to name: String) -> String {
        variables.sorted().min { distance($0, name) < distance($1, name) } ?? ""
    }

    /// How many letters must be put in, taken out or exchanged (Levenshtein).
    private static func distance(_ first: String, _ second: String) -> Int {
        let (first, second) = (Array(first.utf8), Array(second.utf8))
        var row = Array(0...second.count)
        for (line, letter) in first.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, other) in second.enumerated() {
                let exchanged = diagonal + (letter == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(exchanged, row[column] + 1, diagonal + 1)
            }
        }
        return row[second.count]
    }

    private mutating func set(_ key: String, _ value: String) throws {
        func whole(_ range: ClosedRange<Int>, _ unit: String) throws -> Int {
            guard let number = Int(value), range.contains(number) else {
                throw Failure.invalid(
                    key: key,
                    value: value,
                    remedy: "give \(unit) from \(range.lowerBound) to \(range.upperBound)"
                )
            }
            return number
        }
        func flag() throws -> Bool {
            guard let flag = Bool(value) else {
                throw Failure.invalid(key: key, value: value, remedy: "give true or false")
            }
            return flag
        }
        func folders() throws -> [String] {
            let folders = value.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            guard folders.allSatisfy({ $0.hasPrefix("/") }) else {
                throw Failure.invalid(
                    key: key,
                    value: value,
                    remedy: "give absolute paths of folders, separated by commas"
                )
            }
            return folders
        }
        switch key {
        case "home": home = value
        case "host": host = value
        case "port": port = try whole(0...65_535, "a port")
        case "public_url": try setPublicURL(value)
        case "database_url": databaseURL = value
        case "database_direct_url": databaseDirectURL = value
        case "named_statements": usesNamedStatements = try flag()
        case "webhook_private_addresses": webhooksMayBePrivate = try flag()
        case "substrate_private_addresses": substratesMayBePrivate = try flag()
        case "did_private_addresses": didsMayBePrivate = try flag()
        case "auth_private_addresses": authMayBePrivate = try flag()
        case "rekor_private_addresses": rekorMayBePrivate = try flag()
        case "own_log_writes_per_minute":
            ownLogWritesPerMinute = try whole(0...1_000_000, "writes a minute")
        case "rotation_private_addresses": rotationMayBePrivate = try flag()
        case "did_authorities": didAuthorities = value
        case "tls_certificate": tlsCertificate = value
        case "tls_key": tlsKey = value
        case "secrets_tenant": secretsTenant = value
        case "oidc_sign_in": try setSignInWays(value)
        case "max_body_bytes": maximumBodySizeInBytes = try whole(1_024...1_073_741_824, "octets")
        case "request_timeout_sec": requestTimeout = .seconds(try whole(1...3_600, "seconds"))
        case "finished_jobs_days": finishedJobsDays = try whole(1...3_650, "days")
        case "audit_device_folders": auditDeviceFolders = try folders()
        case "audit_device_wait_ms":
            auditDevices.wait = .milliseconds(try whole(1...60_000, "milliseconds"))
        case "audit_device_queue": auditDevices.queueCount = try whole(1...1_000_000, "lines")
        case "sources_folder": sourcesFolder = value
        case "tenant_keys_folder": tenantKeysFolder = value
        case "credential_folders": looking.credentialFolders = try folders()
        case "observed_folders": looking.observedFolders = try folders()
        case "observe_private_addresses": looking.allowsPrivateAddresses = try flag()
        case "source_hosts":
            sourceHosts = Set(value.split(separator: ",").map { $0.filter { $0 != " " }.lowercased() })
        case "log_level":
            guard let level = Logger.Level(rawValue: value) else {
                throw Failure.invalid(
                    key: key,
                    value: value,
                    remedy: "give one of \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))"
                )
            }
            logLevel = level
        case "log_origin":
            guard let origin = LogOrigin(value) else {
                throw Failure.invalid(
                    key: key,
                    value: value,
                    remedy: "give the server's public name without scheme and spaces, as muniment.example.org"
                )
            }
            logOrigin = origin
        case "cosigners": try setCosigners(value)
        case "cosigners_required": cosignersRequired = try whole(0...32, "a number")
        case "cosigner_name": try setCosignerName(value)
        case "cosigned_logs": try setCosignedLogs(value)
        case _ where UnsealingSettings.keys.contains(key):
            if let remedy = unsealing.set(key, value) {
                throw Failure.invalid(key: key, value: value, remedy: remedy)
            }
        case _ where MailSettings.keys.contains(key):
            if let remedy = mail.set(key, value) {
                throw Failure.invalid(key: key, value: value, remedy: remedy)
            }
        case _ where AgentSettings.keys.contains(key):
            if let remedy = agents.set(key, value) {
                throw Failure.invalid(key: key, value: value, remedy: remedy)
            }
        default: throw Failure.unknownKey(key)
        }
    }
}
