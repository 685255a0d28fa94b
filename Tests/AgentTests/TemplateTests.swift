import API
import Agent
import Evidence
import Foundation
import Glibc
import NIOCore
import TestSupport
import Testing

@Suite("Templates of an agent")
struct TemplateRenderingTests {
    private static let secrets: [String: LooseObject] = [
        "db": ["user": "app", "password": "p<&>\"w", "port": 5432, "hosts": ["a", "b"], "none": .null]
    ]

    @Test("what is written to a file is not escaped, and numbers are as they were written")
    func plain() throws {
        let template = try TemplateRendering(
            "{{db.user}}:{{db.password}}:{{{db.port}}}{{#db.hosts}} {{.}}{{/db.hosts}}\n"
        )
        #expect(try template.text(Self.secrets) == "app:p<&>\"w:5432 a b\n")
    }

    @Test(
        "a variable that is not there is an error, not an empty text",
        arguments: ["{{db.pass}}", "{{other.x}}", "{{x}}", "{{db.none}}", "{{#db}}{{db.gone}}{{/db}}"]
    )
    func missing(text: String) throws {
        let template = try TemplateRendering(text)
        #expect(throws: TemplateRendering.Fault.self) { try template.text(Self.secrets) }
    }

    @Test("a section says what is written only where something is there")
    func sections() throws {
        let template = try TemplateRendering("{{#db.tls}}tls {{x}}{{/db.tls}}{{^db.tls}}plain{{/db.tls}}")
        #expect(try template.text(Self.secrets) == "plain")
    }

    @Test(
        "partials and other delimiters are refused, and so is what has no end",
        arguments: ["{{> other}}", "{{=<% %>=}}", "{{db.user", "{{#a}}{{/b}}"]
    )
    func refused(text: String) {
        #expect(throws: TemplateRendering.Fault.self) { try TemplateRendering(text) }
    }
}

@Suite("Files of templates")
struct TemplateFileTests {
    private static func with(_ body: (String) async throws -> Void) async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try "password={{db.password}}\n".write(toFile: folder + "/source", atomically: true, encoding: .utf8)
        try await body(folder)
    }

    private static func template(_ folder: String, _ more: String = "") throws -> AgentConfiguration.Template
    {
        let text = """
            {"server": "https://m.example", "agents": "m.example:1", "name": "a", "templates": [{"name": "t",
            "source": "\(folder)/source", "destination": "\(folder)/out", "mode": "0640",
            "secrets": {"db": "kv/data/db"}\(more)}]}
            """
        return try #require(try AgentConfiguration(parsing: Array(text.utf8)).templates?.first)
    }

    private static func secret(_ password: String) -> [String: LooseObject] {
        ["db": ["password": .string(password)]]
    }

    @Test("a file is whole, has its mode, and is left alone where nothing has changed")
    func writing() async throws {
        try await Self.with { folder in
            let file = TemplateFile(try Self.template(folder))
            #expect(try await file.write(Self.secret("1")) == .written)
            #expect(try String(contentsOfFile: folder + "/out", encoding: .utf8) == "password=1\n")
            #expect(HostFile.standing(of: folder + "/out")?.mode == 0o640)
            #expect(try await file.write(Self.secret("1")) == .unchanged)
            #expect(try await file.write(Self.secret("2")) == .written)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["out", "source"]
            )
        }
    }

    @Test("where the check fails, the file is as it was before, and nobody is told")
    func rollingBack() async throws {
        try await Self.with { folder in
            let check =
                #", "check": ["/usr/bin/grep", "-q", "good", "\#(folder)/out"], "reload": ["/usr/bin/touch", "\#(folder)/told"]"#
            let file = TemplateFile(try Self.template(folder, check))
            guard case .rolledBack = try await file.write(Self.secret("bad")) else {
                Issue.record("it was not put back")
                return
            }
            #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
            #expect(try await file.write(Self.secret("good 1")) == .written)
            #expect(FileManager.default.fileExists(atPath: folder + "/told"))
            try FileManager.default.removeItem(atPath: folder + "/told")
            guard case .rolledBack = try await file.write(Self.secret("bad")) else {
                Issue.record("it was not put back")
                return
            }
            #expect(try String(contentsOfFile: folder + "/out", encoding: .utf8) == "password=good 1\n")
            #expect(HostFile.standing(of: folder + "/out")?.mode == 0o640)
            #expect(!FileManager.default.fileExists(atPath: folder + "/told"))
        }
    }

    @Test("a file that nobody took notice of is told again, though it is as it should be")
    func tellingAgain() async throws {
        try await Self.with { folder in
            let reload = #", "reload": ["/usr/bin/test", "-e", "\#(folder)/listens"]"#
            let file = TemplateFile(try Self.template(folder, reload))
            await #expect(throws: TemplateFile.Fault.self) { try await file.write(Self.secret("1")) }
            #expect(try await file.write(Self.secret("1")) == .unchanged)
            await #expect(throws: TemplateFile.Fault.self) {
                try await file.write(Self.secret("1"), mustTell: true)
            }
            try "".write(toFile: folder + "/listens", atomically: true, encoding: .utf8)
            #expect(try await file.write(Self.secret("1"), mustTell: true) == .unchanged)
        }
    }

    @Test("a process is told by a signal, by the number that its file holds")
    func signals() async throws {
        try await Self.with { folder in
            let process = try ChildProcess(
                [
                    "/bin/sh", "-c",
                    "trap 'touch \(folder)/told; exit 0' HUP; touch \(folder)/ready; while :; do sleep 0.1; done",
                ],
                output: folder + "/sh.out",
                errors: folder + "/sh.err"
            )
            defer { process.signal(SIGKILL) }
            try await condition { FileManager.default.fileExists(atPath: folder + "/ready") }
            try "\(process.pid)\n".write(toFile: folder + "/pid", atomically: true, encoding: .utf8)
            let file = TemplateFile(
                try Self.template(folder, #", "signal": "HUP", "pid_file": "\#(folder)/pid""#)
            )
            #expect(try await file.write(Self.secret("1")) == .written)
            try await condition { FileManager.default.fileExists(atPath: folder + "/told") }
        }
    }

    @Test("a secret without what the template names leaves the old file as it is")
    func missing() async throws {
        try await Self.with { folder in
            let file = TemplateFile(try Self.template(folder))
            _ = try await file.write(Self.secret("1"))
            await #expect(throws: TemplateRendering.Fault.self) {
                try await file.write(["db": ["user": "x"]])
            }
            #expect(try String(contentsOfFile: folder + "/out", encoding: .utf8) == "password=1\n")
        }
    }
}

@Suite("The configuration of an agent")
struct AgentConfigurationTests {
    private static func parse(_ more: String) throws -> AgentConfiguration {
        let text = #"{"server": "https://m.example", "agents": "m.example:8471", "name": "web-1"\#(more)}"#
        return try AgentConfiguration(parsing: Array(text.utf8))
    }

    @Test("the least is a server, where agents connect, and a name")
    func least() throws {
        let place = try Self.parse("").place
        #expect(place.host == "m.example" && place.port == 8_471 && place.namespace == nil)
    }

    @Test("a server is asked over TLS, but where nothing leaves the host")
    func server() throws {
        func parse(_ server: String) throws -> String {
            let text = #"{"server": "\#(server)", "agents": "m.example:8471", "name": "web-1"}"#
            return try AgentConfiguration(parsing: Array(text.utf8)).server
        }
        for server in [
            "http://127.0.0.1:8470", "http://[::1]:8470/", "http://localhost", "https://m.example",
        ] {
            #expect(try parse(server) == server)
        }
        for server in [
            "http://m.example", "http://127.0.0.1.example.org", "http://localhosts", "http://user@localhost",
            "http://m.example/localhost:1",
        ] {
            #expect(throws: AgentConfiguration.Fault.self) { _ = try parse(server) }
        }
    }

    @Test(
        "what can't be is refused by the field's name, before anything begins",
        arguments: [
            (#", "applications": [{"name": "a"}]"#, "applications[0]"),
            (#", "applications": [{"name": "a", "key": "/k", "paths": ["x"]}]"#, "applications[0]"),
            (
                #", "applications": [{"name": "a", "paths": ["x"]}, {"name": "a", "paths": ["y"]}]"#,
                "applications[1].name"
            ),
            (#", "proxies": [{"port": 1, "application": "a"}]"#, "proxies[0].application"),
            (
                #", "applications": [{"name": "a", "paths": ["x"]}], "proxies": [{"port": 1, "host": "0.0.0.0", "application": "a"}]"#,
                "proxies[0].host"
            ),
            (
                #", "templates": [{"name": "t", "source": "s", "destination": "/d", "secrets": {}}]"#,
                "templates[0].source"
            ),
            (
                #", "templates": [{"name": "t", "source": "/s", "destination": "/d", "secrets": {}, "mode": "rw"}]"#,
                "templates[0].mode"
            ),
            (
                #", "templates": [{"name": "t", "source": "/s", "destination": "/d", "secrets": {}, "reload": ["nginx"]}]"#,
                "templates[0].reload"
            ),
            (
                #", "templates": [{"name": "t", "source": "/s", "destination": "/d", "secrets": {}, "signal": "KILL", "pid_file": "/p"}]"#,
                "templates[0].signal"
            ),
        ]
    )
    func faults(more: String, field: String) {
        #expect { try Self.parse(more) } throws: { ($0 as? AgentConfiguration.Fault)?.field == field }
    }

    @Test("a member that nobody reads is refused")
    func unknown() {
        #expect(throws: (any Error).self) { try Self.parse(#", "sokcet": {"path": "/x"}"#) }
    }
}

@Suite("Who asks on a host")
struct ApplicationRulesTests {
    private static func rules(_ applications: String) throws -> ApplicationRules {
        let text =
            #"{"server": "https://m.example", "agents": "m.example:1", "name": "a", "applications": \#(applications)}"#
        return try ApplicationRules(AgentConfiguration(parsing: Array(text.utf8)).applications ?? [])
    }

    @Test("an application is known by its user or its group, and nobody is two")
    func knowing() throws {
        let rules = try Self.rules(
            #"[{"name": "shop", "users": ["1001"], "paths": ["kv/data/shop/"]}, {"name": "bank", "groups": ["2002"], "paths": ["kv/data/bank"]}]"#
        )
        func name(_ user: UInt32, _ group: UInt32) -> String? {
            rules.application(of: PeerCredentials(process: 1, user: user, group: group))
        }
        #expect(name(1_001, 1) == "shop" && name(1, 2_002) == "bank" && name(1_001, 2_002) == "shop")
        #expect(name(0, 0) == nil && name(1_002, 1_001) == nil)
        #expect(
            rules.admits(1_001, as: "shop") && !rules.admits(1_002, as: "shop")
                && !rules.admits(nil, as: "shop")
        )
        #expect(!rules.admits(1_001, as: "bank") && !rules.admits(1_001, as: "nobody"))
    }

    @Test("whose connection to a port it is says the kernel's table, by both ends whole")
    func connections() throws {
        let table = """
              sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
               0: 0500000A:9C40 0700000A:1F90 01 00000000:00000000 00:00000000 00000000  1001        0 1 1 0
               1: 0100007F:9C40 0100007F:1F90 06 00000000:00000000 00:00000000 00000000     0        0 0 3 0
               2: 0100007F:9C40 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1002        0 2 1 0
               3: 0000000000000000FFFF00000100007F:9C41 0000000000000000FFFF00000100007F:1F90 01 0:0 0:0 0  1003 0 3
               4: 00000000000000000000000001000000:9C42 00000000000000000000000001000000:1F90 01 0:0 0:0 0  1004 0 4

            """
        func user(_ host: String, _ port: Int) throws -> UInt32? {
            PeerCredentials.user(
                connectedFrom: try SocketAddress(ipAddress: host, port: port),
                to: try SocketAddress(ipAddress: host, port: 8_080),
                in: table
            )
        }
        // Another user's connection has the same two ports, to somewhere else.
        #expect(try user("127.0.0.1", 40_000) == 1_002)
        #expect(try user("127.0.0.1", 40_001) == 1_003)
        #expect(try user("::1", 40_002) == 1_004)
        #expect(try user("127.0.0.1", 40_002) == nil)
    }

    @Test("a path is an application's as it is, or below its folder, and none leads out of it")
    func paths() throws {
        let rules = try Self.rules(
            #"[{"name": "shop", "users": ["1"], "paths": ["kv/data/shop/", "kv/data/one"]}]"#
        )
        for path in ["kv/data/shop/db", "kv/data/shop/a/b", "kv/data/one"] {
            #expect(rules.admits(path, for: "shop"))
        }
        for path in [
            "kv/data/shop", "kv/data/shopping", "kv/data/one/two", "kv/data/shop/../bank", "kv/data/shop/./a",
            "sys/mounts",
        ] {
            #expect(!rules.admits(path, for: "shop"), "\(path)")
        }
    }
}

@Suite("What an agent sees of its host")
struct HostLookerTests {
    @Test("of dpkg's file those that are installed, by name, with what their descriptions say passed over")
    func packages() {
        let status = """
            Package: zsh
            Status: install ok installed
            Architecture: amd64
            Version: 5.9-4
            Description: a shell
             Package: not-one
             .

            Package: gone
            Status: deinstall ok config-files
            Architecture: amd64
            Version: 1

            Package: acl
            Status: install ok installed
            Architecture: amd64
            Version: 2.3:1-1

            """
        #expect(InstalledPackage.all(of: status).map(\.name) == ["acl", "zsh"])
        #expect(InstalledPackage.all(of: status).first?.version == "2.3:1-1")
    }

    @Test("of systemd's list its services, whatever else stands in a line")
    func services() {
        let output = """
            ssh.service      loaded    active   running OpenBSD Secure Shell server
            broken.service   not-found inactive dead    broken.service
            tmp.mount        loaded    active   mounted /tmp

            """
        #expect(RunningService.all(of: output).map(\.name) == ["broken.service", "ssh.service"])
        #expect(RunningService.all(of: output).last?.sub == "running")
    }

    @Test("nothing outside its folders is told, not even that it is there; links lead nowhere else")
    func folders() async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder + "/in", withIntermediateDirectories: true)
        try "seen".write(toFile: folder + "/in/a.conf", atomically: true, encoding: .utf8)
        try "secret".write(toFile: folder + "/out", atomically: true, encoding: .utf8)
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/in/link",
            withDestinationPath: folder + "/out"
        )
        let now = Instant(microseconds: 1_800_000_000_000_000)
        let looker = HostLooker(.init(folders: [folder + "/in"]), now: { now })
        func look(_ path: String, limit: Int = 1_024) async -> AgentObservation.Outcome {
            await looker.look(AgentTask(id: UniqueID(at: now), kind: .files, path: path, limit: limit))
                .outcome
        }
        #expect(
            await look(folder + "/in")
                == .seen([.init(name: folder + "/in/a.conf", bytes: Array("seen".utf8))], gaps: [])
        )
        #expect(await look(folder + "/in/none") == .absent)
        for path in ["/out", "/in/link", "/in/../out", "/nothing"] {
            guard case .failed(let code, _, _) = await look(folder + path) else {
                Issue.record("\(path) was told")
                continue
            }
            #expect(code == "outside")
        }
        guard case .seen(let files, let gaps) = await look(folder + "/in", limit: 2) else {
            Issue.record("a large file is a gap")
            return
        }
        #expect(files.isEmpty && gaps.count == 1)
    }

    @Test(
        "what stands at paths is told with its mode and digest, and nothing of what is outside; accounts without passwords"
    )
    func entries() async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let files = FileManager.default
        try files.createDirectory(atPath: folder + "/in/below", withIntermediateDirectories: true)
        try "seen".write(toFile: folder + "/in/a.conf", atomically: true, encoding: .utf8)
        try "secret".write(toFile: folder + "/out", atomically: true, encoding: .utf8)
        for (name, destination) in [
            ("link", "a.conf"), ("away", "../out"), ("up", ".."), ("lost", "nowhere"),
        ] {
            try files.createSymbolicLink(
                atPath: folder + "/in/" + name,
                withDestinationPath: destination
            )
        }
        #expect(chmod(folder + "/in/a.conf", 0o640) == 0)
        let now = Instant(microseconds: 1_800_000_000_000_000)
        let looker = HostLooker(.init(folders: [folder + "/in"]), now: { now })
        func look(_ kind: AgentTask.Kind, _ names: [String]) async throws -> [JSON] {
            let task = AgentTask(id: UniqueID(at: now), kind: kind, names: names)
            guard case .seen(let files, _) = await looker.look(task).outcome else { return [] }
            return try JSON(parsing: try #require(files.first).bytes).array ?? []
        }
        let paths = [
            "/in", "/in/a.conf", "/in/below", "/in/link", "/in/lost", "/in/none", "/in/away", "/in/up/out",
            "/in/up/none", "/out", "/in/../out",
        ]
        let found = try await look(.entries, paths.map { folder + $0 })
        #expect(found.map { $0["path"]?.string } == paths.map { folder + $0 })
        #expect(
            found.map { $0["state"]?.string ?? "" } == [
                "present", "present", "present", "present", "present", "absent", "outside", "outside",
                "outside", "outside", "outside",
            ],
            "\(found)"
        )
        #expect(
            found.map { $0["kind"]?.string ?? "-" }.prefix(5) == [
                "directory", "file", "directory", "file", "other",
            ]
        )
        #expect(found[1]["mode"] == 0o640 && found[1]["size"] == 4 && found[1]["owner"]?["id"] != nil)
        let digest = JSON.string(Digest.sha256(of: Array("seen".utf8)).hex)
        #expect(found[1]["sha256"] == digest && found[3]["sha256"] == digest && found[3]["is_link"] == true)
        #expect(found[5...].allSatisfy { $0["mode"] == nil && $0["sha256"] == nil })
        let accounts = try await look(
            .accounts,
            ["user/root", "group/root", "user/nobody-of-this-name", "x"]
        )
        #expect(accounts.map { $0["is_there"]?.bool } == [true, true, false])
        #expect(accounts[0]["home"]?.string?.hasPrefix("/") == true && accounts[0]["group"]?["id"] == 0)
        #expect(accounts[1]["members"]?.array != nil && !"\(accounts)".contains("password"))
    }

    @Test("of a file that is looked at for its certificates, its key is not told")
    func certificates() async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await certify("server", in: folder)
        let pem = try String(contentsOfFile: folder + "/server.pem", encoding: .utf8)
        let key = try String(contentsOfFile: folder + "/server.key", encoding: .utf8)
        try (key + pem).write(toFile: folder + "/both.pem", atomically: true, encoding: .utf8)
        let now = Instant(microseconds: 1_800_000_000_000_000)
        let looker = HostLooker(.init(folders: [folder]), now: { now })
        let task = AgentTask(id: UniqueID(at: now), kind: .certificates, path: folder + "/both.pem")
        guard case .seen(let files, _) = await looker.look(task).outcome, let file = files.first else {
            Issue.record("nothing was seen")
            return
        }
        let told = String(decoding: file.bytes, as: UTF8.self)
        #expect(files.count == 1 && told == pem && !told.contains("PRIVATE"))
    }

    @Test("a port that is named shows its certificate as it is used, another one nothing")
    func ports() async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await certify("server", in: folder)
        let port = try PrivateServer.freePort()
        let server = try ChildProcess(
            [
                "/usr/bin/openssl", "s_server", "-quiet", "-accept", "127.0.0.1:\(port)", "-cert",
                folder + "/server.pem", "-key", folder + "/server.key",
            ],
            output: folder + "/out",
            errors: folder + "/err"
        )
        defer { server.signal(SIGKILL) }
        let pem = try String(contentsOfFile: folder + "/server.pem", encoding: .utf8)
        let now = Instant(microseconds: 1_800_000_000_000_000)
        let looker = HostLooker(.init(ports: [port]), now: { now })
        func look(_ port: Int) async -> AgentObservation.Outcome {
            await looker.look(AgentTask(id: UniqueID(at: now), kind: .certificates, path: "port/\(port)"))
                .outcome
        }
        try await condition {
            guard case .seen(let files, _) = await look(port) else { return false }
            return files.map(\.name) == ["port/\(port)"] && files.first?.bytes == Array(pem.utf8)
        }
        guard case .failed("outside", _, _) = await look(port + 1) else {
            Issue.record("a port that is not named was looked at")
            return
        }
    }

    @Test("what is installed and what runs is told only where the configuration lets it be")
    func system() async throws {
        let now = Instant(microseconds: 1_800_000_000_000_000)
        for allowed in [nil, AgentConfiguration.Observing(folders: ["/etc"], system: false)] {
            let looker = HostLooker(allowed, now: { now })
            let outcome = await looker.look(AgentTask(id: UniqueID(at: now), kind: .packages)).outcome
            guard case .failed("outside", _, _) = outcome else {
                Issue.record("it was told")
                return
            }
        }
    }

    private func certify(_ name: String, in folder: String) async throws {
        let process = try ChildProcess(
            [
                "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                "-nodes", "-keyout", "\(folder)/\(name).key", "-out", "\(folder)/\(name).pem", "-subj",
                "/CN=\(name)", "-days", "3",
            ],
            output: folder + "/openssl.out",
            errors: folder + "/openssl.err"
        )
        try #require(try await process.waitForEnd() == 0)
    }
}

@Suite("The key of a host")
struct HostIdentityTests {
    @Test(
        "key and certificate are in one file for its owner alone, and a certificate of another key is refused"
    )
    func identity() async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let key = HostKey()
        try key.request(named: "web-1").write(toFile: folder + "/csr", atomically: true, encoding: .utf8)
        try key.pem.write(toFile: folder + "/key", atomically: true, encoding: .utf8)
        let process = try ChildProcess(
            [
                "/usr/bin/openssl", "req", "-x509", "-in", folder + "/csr", "-key", folder + "/key", "-days",
                "3", "-out", folder + "/pem",
            ],
            output: folder + "/out",
            errors: folder + "/err"
        )
        try #require(try await process.waitForEnd() == 0)
        let pem = try String(contentsOfFile: folder + "/pem", encoding: .utf8)
        let identity = HostIdentity(path: folder + "/identity.pem")
        #expect(try identity.validity() == nil)
        #expect(throws: EnrollmentFailure.self) { try identity.replace(HostKey(), [pem]) }
        #expect(try identity.validity() == nil)
        try identity.replace(key, [pem])
        let (from, until) = try #require(try identity.validity())
        #expect(until.duration(since: from) == .seconds(3 * 86_400))
        #expect(HostFile.standing(of: folder + "/identity.pem")?.mode == 0o600)
    }
}
