import Evidence
import Foundation
import Postgres
import TestSupport
import Testing

@testable import Secrets

@Suite("Audit devices")
struct AuditDeviceTests {
    private func exchange(_ secret: String = "hunter2") -> AuditExchange {
        var exchange = AuditExchange(
            requestID: "request",
            time: Instant(microseconds: 1_700_000_000_000_000),
            operation: "update",
            path: "secret/data/a",
            namespace: "root",
            mountPoint: "secret/",
            mountType: "kv",
            mountAccessor: "kv_1",
            mountClass: "secret",
            data: [
                "data": ["password": .string(secret), "age": 30], "options": ["cas": 2], "pin": 4711,
                "note": "told",
            ],
            address: "10.0.0.7"
        )
        exchange.clientToken = "hvs.token"
        exchange.identity = AuditExchange.Identity(accessor: "accessor")
        exchange.exemptRequestNames = ["note"]
        var answer = AuditExchange.Answer()
        answer.data = ["version": 1]
        answer.wrapping = ("hvs.wrapped", "wrapped-accessor", 60, "secret/data/a")
        exchange.answer = answer
        return exchange
    }

    private func devices(
        _ bench: AuditBench,
        _ limits: AuditDeviceLimits = AuditDeviceLimits(),
        socket: String = "/dev/log"
    ) -> AuditDevices {
        AuditDevices(
            database: bench.database.app,
            barrier: .opened(),
            home: bench.home,
            folders: [Scratch.folder, "/tmp"],
            limits: limits,
            socket: socket
        )
    }

    /// A folder that is not the server's home.
    private func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = "\(Scratch.folder)/muniment-device-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await body(folder)
    }

    @Test("a file has a line before and one after each request, with values as codes under the device's salt")
    func file() async throws {
        try await AuditBench.with { bench in
            try await withFolder { folder in
                let devices = devices(bench)
                let path = folder + "/audit.log"
                try await devices.enable(
                    AuditDevice(path: "file", kind: .file, options: ["file_path": path]),
                    of: bench.tenant
                )
                await devices.request(exchange(), of: bench.tenant)
                await devices.response(exchange(), of: bench.tenant)
                let text = try String(contentsOfFile: path, encoding: .utf8)
                let lines = try text.split(separator: "\n").map { try LooseJSON(parsing: $0.utf8) }
                #expect(lines.map { $0["type"]?.string } == ["request", "response"])
                let hash = try await devices.hash("hunter2", by: "file/", of: bench.tenant)
                let request = try #require(lines[0]["request"])
                #expect(request["data"]?["data"]?["password"]?.string == hash)
                // Numbers that may be secrets are codes; others stay numbers, as Vault writes them.
                let age = try await devices.hash("30", by: "file/", of: bench.tenant)
                #expect(request["data"]?["data"]?["age"]?.string == age)
                #expect(request["data"]?["options"]?["cas"]?.int == 2)
                #expect(request["data"]?["pin"]?.int == nil)
                #expect(!text.contains("4711"))
                #expect(request["data"]?["note"]?.string == "told")
                #expect(request["remote_address"]?.string == "10.0.0.7")
                #expect(lines[0]["response"] == nil)
                #expect(lines[1]["response"]?["data"]?["version"]?.int == 1)
                for secret in ["hunter2", "hvs.token", "hvs.wrapped", "\"accessor\":\"accessor\""] {
                    #expect(!text.contains(secret), "\(secret)")
                }
                #expect(devices.figures.written == 2)
                // Each device has a salt of its own.
                try await devices.enable(
                    AuditDevice(path: "second", kind: .file, options: ["path": path]),
                    of: bench.tenant
                )
                let other = try await devices.hash("hunter2", by: "second", of: bench.tenant)
                #expect(other != hash)
                #expect(try await devices.list(of: bench.tenant).map(\.path) == ["file/", "second/"])
                try await devices.disable("file", of: bench.tenant)
                try await devices.disable("file", of: bench.tenant)
                #expect(try await devices.hash("x", by: "file", of: bench.tenant) == nil)
                #expect(try await devices.list(of: bench.tenant).map(\.path) == ["second/"])
            }
        }
    }

    @Test("what can't be written to is not enabled")
    func refused() async throws {
        try await AuditBench.with { bench in
            try await withFolder { folder in
                let devices = devices(bench, socket: folder + "/nobody")
                func refusal(_ kind: AuditDevice.Kind, _ options: [String: String]) async
                    -> AuditDeviceRefusal?
                {
                    await #expect(throws: AuditDeviceRefusal.self) {
                        try await devices.enable(
                            AuditDevice(path: "device", kind: kind, options: options),
                            of: bench.tenant
                        )
                    }
                }
                #expect(await refusal(.file, [:]) == .option(name: "file_path", expected: "given"))
                #expect(
                    await refusal(.file, ["path": bench.home + "/audit.key"])
                        == .option(name: "file_path", expected: "outside the server's home")
                )
                _ = await refusal(.file, ["path": folder])
                _ = await refusal(.file, ["path": folder + "/missing/a.log"])
                _ = await refusal(.file, ["path": "relative"])
                _ = await refusal(.file, ["path": folder + "/a.log", "log_raw": "true"])
                _ = await refusal(.file, ["path": folder + "/a.log", "format": "jsonx"])
                // What runs, what reads as somebody else's line, and what is elsewhere.
                for mode in ["0755", "0610", "1600", "-1", "rw"] {
                    let refused = await refusal(.file, ["path": folder + "/a.log", "mode": mode])
                    guard case .option("mode", _) = refused else { throw UnexpectedOutcome() }
                }
                for prefix in ["a\nb", "\r", "\u{2028}", String(repeating: "x", count: 256)] {
                    let refused = await refusal(.file, ["path": folder + "/a.log", "prefix": prefix])
                    guard case .option("prefix", _) = refused else { throw UnexpectedOutcome() }
                }
                for place in ["/etc/a.log", "/a.log", folder + "/../../etc/a.log", "/dev/null"] {
                    _ = await refusal(.file, ["path": place])
                }
                #expect(FileManager.default.createFile(atPath: folder + "/one", contents: nil))
                #expect(link(folder + "/one", folder + "/two") == 0)
                _ = await refusal(.file, ["path": folder + "/two"])
                _ = await refusal(.syslog, [:])
                _ = await refusal(.syslog, ["facility": "NONE"])
                try FileManager.default.createSymbolicLink(
                    atPath: folder + "/link",
                    withDestinationPath: bench.home + "/audit.key"
                )
                _ = await refusal(.file, ["path": folder + "/link"])
                #expect(try await devices.list(of: bench.tenant).isEmpty)
                let device = AuditDevice(path: "a", kind: .file, options: ["path": folder + "/a.log"])
                try await devices.enable(device, of: bench.tenant)
                await #expect(throws: AuditDeviceRefusal.pathInUse("a/")) {
                    try await devices.enable(device, of: bench.tenant)
                }
            }
        }
    }

    @Test("one that was enabled anew on another server has its new salt here")
    func enabledAnew() async throws {
        try await AuditBench.with { bench in
            try await withFolder { folder in
                let barrier = Barrier.opened()
                func server() -> AuditDevices {
                    AuditDevices(
                        database: bench.database.app,
                        barrier: barrier,
                        home: bench.home,
                        folders: [Scratch.folder, "/tmp"]
                    )
                }
                let (here, there) = (server(), server())
                let path = folder + "/audit.log"
                let device = AuditDevice(path: "file", kind: .file, options: ["file_path": path])
                try await here.enable(device, of: bench.tenant)
                await here.request(exchange(), of: bench.tenant)
                try await there.disable("file", of: bench.tenant)
                try await there.enable(device, of: bench.tenant)
                // A change of any device here makes it look again at once.
                try await here.disable("none", of: bench.tenant)
                await here.request(exchange(), of: bench.tenant)
                let hash = try await there.hash("hunter2", by: "file", of: bench.tenant)
                let text = try String(contentsOfFile: path, encoding: .utf8)
                let lines = try text.split(separator: "\n").map { try LooseJSON(parsing: $0.utf8) }
                let told = lines.map { $0["request"]?["data"]?["data"]?["password"]?.string }
                #expect(told.count == 2 && told[0] != hash && told[1] == hash)
            }
        }
    }

    @Test("the system's log gets a datagram a line")
    func syslog() async throws {
        try await AuditBench.with { bench in
            try await withFolder { folder in
                let path = folder + "/log"
                let log = try DatagramSocket(at: path)
                let devices = devices(bench, socket: path)
                try await devices.enable(
                    AuditDevice(
                        path: "log",
                        kind: .syslog,
                        options: ["facility": "LOCAL3", "tag": "muniment"]
                    ),
                    of: bench.tenant
                )
                await devices.response(exchange(), of: bench.tenant)
                let message = try #require(log.next())
                #expect(message.hasPrefix("<158>muniment["))
                let json = try #require(message.firstIndex(of: "{"))
                #expect(try LooseJSON(parsing: message[json...].utf8)["type"]?.string == "response")
            }
        }
    }

    @Test("one that is stuck holds a request up once, and what finds no room is counted")
    func stuck() async throws {
        try await AuditBench.with { bench in
            try await withFolder { folder in
                let path = folder + "/pipe"
                #expect(mkfifo(path, 0o600) == 0)
                // Somebody has it open, and never reads.
                let reader = open(path, O_RDONLY | O_NONBLOCK)
                defer { close(reader) }
                var limits = AuditDeviceLimits()
                limits.wait = .milliseconds(50)
                limits.queueCount = 8
                let devices = devices(bench, limits)
                try await devices.enable(
                    AuditDevice(path: "pipe", kind: .file, options: ["path": path]),
                    of: bench.tenant
                )
                let large = exchange(String(repeating: "x", count: 10))
                // A pipe takes 64 KiB; a line has about a kilobyte.
                for _ in 0..<400 { await devices.request(large, of: bench.tenant) }
                let figures = devices.figures
                #expect(figures.dropped > 0)
                #expect(figures.waiting <= limits.queueCount)
                // It was waited for once or so, not four hundred times.
                #expect(figures.late < 20)
                #expect(figures.stuckFor > .zero)
                // Somebody reads again: the writer's thread comes to its end.
                var buffer = [UInt8](repeating: 0, count: 1 << 16)
                try await condition {
                    while read(reader, &buffer, buffer.count) > 0 {}
                    return devices.figures.waiting == 0 && devices.figures.stuckFor == .zero
                }
            }
        }
    }
}

/// What a system's log listens on.
private final class DatagramSocket {
    private let descriptor: Int32

    init(at path: String) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        try #require(isBound)
    }

    deinit { close(descriptor) }

    /// A message that is there.
    func next() -> String? {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        return count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
    }
}
