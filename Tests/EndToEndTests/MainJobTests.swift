import Evidence
import Foundation
import TestSupport
import Testing

/// A file that a user has, and how what a verifier observes differs from it.
struct UserFile: Sendable, CustomStringConvertible {
    var kind: String
    var path: String
    var change: @Sendable (String) -> String
    var description: String { "\(kind): \(path)" }

    static let realFolder = "../shared/data/drift"
    static let hasRealFiles: Bool = {
        let isThere = FileManager.default.fileExists(atPath: realFolder)
        if !isThere { print("skipped: no ../shared/data") }
        return isThere
    }()

    static let examples = [
        profile("examples/production-baseline.json"), zone("examples/northwind.example.zone"),
    ]
    static let real = [
        profile(realFolder + "/intune/oib-windows-v3.3/CompliancePolicies/" + passwordPolicy),
        zone(realFolder + "/dns/ldns-compare-1.zone"),
    ]
    private static let passwordPolicy = "Win - OIB - Compliance - U - Password - v3.1.json"

    /// Somebody switched something off in the portal.
    private static func profile(_ path: String) -> UserFile {
        UserFile(kind: "intune_config_profile", path: path) { text in
            guard let range = text.range(of: "true") else { return text }
            return text.replacingCharacters(in: range, with: "false")
        }
    }

    /// Somebody added a host.
    private static func zone(_ path: String) -> UserFile {
        UserFile(kind: "dns_zone", path: path) { $0 + "\nintruder 300 IN A 192.0.2.66\n" }
    }

    /// Writes what is observed, under the same name, below `folder`.
    func observed(in folder: String) throws -> String {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let copy = folder + "/" + URL(fileURLWithPath: path).lastPathComponent
        try change(text).write(toFile: copy, atomically: true, encoding: .utf8)
        return copy
    }
}

@Suite("The main job, as a new user does it")
struct MainJobTests {
    @Test("a file of examples/ is registered, approved, deployed and found drifted")
    func examples() async throws { try await mainJob(UserFile.examples) }

    @Test(
        "a user's real file is registered, approved, deployed and found drifted",
        .enabled(if: UserFile.hasRealFiles, "skipped: no ../shared/data")
    )
    func realFiles() async throws { try await mainJob(UserFile.real) }

    private func mainJob(_ files: [UserFile]) async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            #expect(try await home.json("whoami")["tenant"]?["name"]?.string == "demo")
            let key = try await home.json("key", "new", "alice")
            let did = try #require(key["did"]?.string)
            let accord = try await home.json("accord", "create", "operations", "--witness", "alice")
            #expect(accord["witness_dids"] == [.string(did)])
            for (index, file) in files.enumerated() { try await mainJob(file, number: index + 1, in: home) }

            let overview = try await home.json("overview")
            #expect(overview["artifacts"]?.integer == files.count)
            #expect(overview["deployments"]?["drift"]?.integer == files.count)
            let audit = try await home.json("ledger", "verify")
            let ledgers = try #require(audit["items"]?.array)
            #expect(ledgers.contains { $0["ledger"]?.string == "chronicle" })
            #expect(ledgers.allSatisfy { $0["state"]?.string == "intact" && $0["fault"] == .null })
            #expect(try await home.end(by: SIGINT) == 0)
        }
    }

    private func mainJob(_ file: UserFile, number: Int, in home: ProductHome) async throws {
        let registered = try await home.json("artifact", "add", file.path)
        #expect(registered["kind"]?.string == file.kind)
        #expect(registered["state"]?.string == "proposed")
        #expect(registered["receipt"]?["ledger"]?.string == "chronicle")
        let cid = try #require(registered["cid"]?.string)
        let name = "\(file.kind):\(registered["name"]?.string ?? "")"

        #expect(try await home.json("ceremony", "open", name)["state"]?.string == "open")
        let open = try await home.json("ceremony", "list")
        #expect(open["items"]?.array?.first?["cid"]?.string == cid)
        // What is signed is shown before the document.
        let signed = try await home.muniment("ceremony", "sign", name, "--key", "alice")
        #expect(signed.status == 0)
        #expect(signed.output.contains("approved"))
        #expect(try await home.json("artifact", "show", name)["state"]?.string == "approved")

        let target = "cluster/site-\(number)"
        let deployed = try await home.json("deployment", "record", name, "--target", target)
        #expect(deployed["is_approved"] == true)
        #expect(deployed["drift_status"]?.string == "unknown")
        // A failed look is on the record, but no yes to a script that goes on.
        let vain = try await home.json(
            "verify",
            "submit",
            name,
            "--target",
            target,
            "--error",
            "no route",
            status: 1
        )
        #expect(vain["verdict"]?.string == "error")
        let same = try await home.json(
            "verify",
            "submit",
            name,
            "--target",
            target,
            "--observed",
            file.path
        )
        #expect(same["verdict"]?.string == "match")
        #expect(same["drift_status"]?.string == "match")

        let observed = try file.observed(in: home.path + "/client/observed")
        let drift = try await home.json(
            "verify",
            "submit",
            name,
            "--target",
            target,
            "--observed",
            observed,
            status: 1
        )
        #expect(drift["verdict"]?.string == "drift")
        #expect(drift["drift_status"]?.string == "drift")
        #expect(drift["difference_count"]?.integer ?? 0 > 0)
        let artifact = try await home.json("artifact", "show", name)
        #expect(artifact["drift_status"]?.string == "drift")
        #expect(artifact["state"]?.string == "deployed")
    }

    @Test("every way to end has its exit code, and every refusal its remedy")
    func exitCodes() async throws {
        try await ProductHome.with { home in
            let unreachable = try await home.muniment("overview", "--url", "http://127.0.0.1:1")
            #expect(unreachable.status == 4)
            try await home.start()
            try await home.signIn()
            #expect(try await home.muniment("overview").status == 0)
            #expect(try await home.muniment("--help").status == 0)

            let stranger = home.path + "/client/stranger"
            try "mun_0123456789abcdef".write(toFile: stranger, atomically: true, encoding: .utf8)
            let readable = try await home.muniment("whoami", "--url", home.address, "--token-file", stranger)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: stranger)
            let refused = try await home.muniment(
                "overview",
                "--url",
                home.address,
                "--token-file",
                stranger
            )
            #expect(refused.status == 3)

            _ = try await home.json("caller", "create", "reader", "--permission", "read")
            let reader = home.path + "/client/reader"
            _ = try await home.json("token", "create", "--caller", "reader", "--token-out", reader)
            let forbidden = try await home.muniment(
                "accord",
                "create",
                "other",
                "--url",
                home.address,
                "--token-file",
                reader
            )
            #expect(forbidden.status == 3)

            let refusals = [
                unreachable, refused, forbidden, readable,
                try await home.muniment("artifact", "show", "nothing"),
                try await home.muniment("artifact", "add", home.path + "/missing"),
                try await home.muniment("artifact", "add", home.tokenFile),
                try await home.muniment("overview", "--no-such-flag"),
                try await home.muniment(
                    "artifact",
                    "add",
                    "examples/northwind.example.zone",
                    "--kind",
                    "helm_values"
                ),
            ]
            #expect(refusals.map(\.status) == [4, 3, 3, 2, 2, 2, 2, 2, 2])
            for refusal in refusals {
                #expect(refusal.errors.hasPrefix("error: "))
                #expect(refusal.errors.contains("remedy"), "\(refusal.errors)")
                #expect(refusal.output.isEmpty)
            }
        }
    }
}
