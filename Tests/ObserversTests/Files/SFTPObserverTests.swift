import Evidence
import Foundation
import Glibc
import Kinds
import Observers
import TestSupport
import Testing

@Suite("Files read from sshd", .serialized)
struct SFTPObserverTests {
    /// sshd for this test's own user, with a key; `body` gets a target for the folder `zones`.
    private func with(
        subsystem: String = "Subsystem sftp internal-sftp",
        _ body: (Target, String) async throws -> Void
    ) async throws {
        let keys = try PrivateServer.temporaryFolder()
        defer {
            chmod("\(keys)/zones/shut", 0o700)
            try? FileManager.default.removeItem(atPath: keys)
        }
        for name in ["host", "client", "stranger"] {
            try await run(
                ["/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "\(keys)/\(name)"],
                in: keys
            )
        }
        try FileManager.default.copyItem(atPath: "\(keys)/client.pub", toPath: "\(keys)/authorized")
        try FilesTests.fill(keys)
        // Where sshd, run by root, locks up what it has not let in yet.
        if getuid() == 0 { mkdir("/run/sshd", 0o755) }
        let user = try #require(getpwuid(getuid()).flatMap { String(cString: $0.pointee.pw_name) })
        try await PrivateServer.with { server in
            try server.write(
                """
                Port \(server.port)
                ListenAddress 127.0.0.1
                HostKey \(keys)/host
                AuthorizedKeysFile \(keys)/authorized
                PidFile none
                StrictModes no
                UsePAM no
                PasswordAuthentication no
                KbdInteractiveAuthentication no
                PermitRootLogin prohibit-password
                \(subsystem)

                """,
                to: "sshd_config"
            )
            return ["/usr/sbin/sshd", "-D", "-e", "-f", server.folder + "/sshd_config"]
        } _: { server in
            let key = try String(contentsOfFile: keys + "/host.pub", encoding: .utf8)
            try "[127.0.0.1]:\(server.port) \(key)".write(
                toFile: keys + "/known",
                atomically: true,
                encoding: .utf8
            )
            let target = Target(
                protocolName: "sftp",
                address: "127.0.0.1:\(server.port)",
                parameters: [
                    "user": user, "path": keys + "/zones", "known_hosts": keys + "/known",
                    "extensions": "zone",
                ],
                credential: CredentialReference(path: keys + "/client"),
                reach: .privateAddresses,
                limits: .patient
            )
            try await body(target, keys)
        }
    }

    @Test("a folder on the server is read as one of this machine is")
    func folder() async throws {
        try await with { target, keys in
            let observation = try await Observers.live().observe(target)
            #expect(observation.files.map(\.name) == FilesTests.expectedNames)
            #expect(observation.files[1].bytes == Array(Zones.everyType.utf8))
            #expect(
                Set(observation.gaps.map(\.path)).isSuperset(of: ["absolute.zone", "out.zone", "pipe.zone"])
            )
            #expect(observation.layer == .managing)
            var one = target
            one.parameters["path"] = keys + "/zones/deep/b.zone"
            #expect(try await Observers.live().observe(one).files.map(\.name) == ["b.zone"])
            one.parameters["path"] = keys + "/zones/none"
            try await expect(.absent, of: one)
            one.parameters["path"] = keys + "/zones"
            one.limits.bytes = 1000
            try await expect(.tooLarge, of: one)
        }
    }

    @Test("a large file comes whole")
    func large() async throws {
        try await with { target, keys in
            let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
            try Data(bytes).write(to: URL(filePath: keys + "/zones/deep/large.zone"))
            var target = target
            target.parameters["path"] = keys + "/zones/deep/large.zone"
            #expect(try await Observers.live().observe(target).files.map(\.bytes) == [bytes])
        }
    }

    @Test("another host key, another client key and a server without SFTP are told apart")
    func refusals() async throws {
        try await with { target, keys in
            var stranger = target
            stranger.credential = CredentialReference(path: keys + "/stranger")
            let unknown = try await refusal(of: stranger)
            #expect(unknown.cause == .forbidden)
            #expect(unknown.field == "credential")
            let other = try String(contentsOfFile: keys + "/stranger.pub", encoding: .utf8)
            try
                "[\(target.address.split(separator: ":")[0])]:\(target.address.split(separator: ":")[1]) \(other)"
                .write(toFile: keys + "/other", atomically: true, encoding: .utf8)
            try "".write(toFile: keys + "/empty", atomically: true, encoding: .utf8)
            for name in ["other", "empty"] {
                var changed = target
                changed.parameters["known_hosts"] = "\(keys)/\(name)"
                let error = try await refusal(of: changed)
                #expect(error.cause == .forbidden, "\(error)")
                #expect(error.field == "parameters.known_hosts", "\(error)")
            }
            try "no key".write(toFile: keys + "/broken", atomically: true, encoding: .utf8)
            chmod(keys + "/broken", 0o600)
            var broken = target
            broken.credential = CredentialReference(path: keys + "/broken")
            let error = try await refusal(of: broken)
            #expect([.credential, .forbidden].contains(error.cause), "\(error)")
            #expect(error.field == "credential")
            broken.credential = CredentialReference(path: "/etc/hostname")
            try await expect(.credential, of: broken)
            var option = target
            option.parameters["user"] = "-oProxyCommand=touch"
            try await expect(.misconfigured, of: option)
            option.parameters["user"] = target.parameters["user"]
            option.reach = .publicAddresses
            try await expect(.refusedAddress, of: option)
        }
        try await with(subsystem: "") { target, _ in try await expect(.serverFailed, of: target) }
    }

    @Test("a server that says nothing ends in time, and the client with it")
    func silence() async throws {
        try await with { target, _ in
            try await ScriptedServer.with { _ in
                .stayStill
            } _: { port, _ in
                var target = target
                target.address = "127.0.0.1:\(port)"
                target.limits.timeout = .seconds(1)
                let start = ContinuousClock.now
                try await expect(.timedOut, of: target)
                #expect(ContinuousClock.now - start < .seconds(15))
            }
            var gone = target
            gone.address = "127.0.0.1:\(try PrivateServer.freePort())"
            try await expect(.unreachable, of: gone)
        }
    }
}
