import Evidence
import Foundation
import TestSupport
import Testing

@Suite("A folder, imported as a new user does it")
struct ImportTests {
    @Test(
        "new ones are registered, changed ones get a version, others are left alone, and what is refused says why"
    )
    func examples() async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("key", "new", "alice")
            _ = try await home.json("accord", "create", "operations", "--witness", "alice")
            let folder = home.path + "/client/folder"
            try FileManager.default.copyItem(atPath: "examples", toPath: folder)
            try FileManager.default.removeItem(atPath: folder + "/observed")

            let trial = try await home.json("artifact", "import", folder, "--dry-run")
            #expect(trial["counts"]?["registered"]?.integer == 9 && trial["dry_run"] == true)
            #expect(try await home.json("artifact", "list")["items"]?.array?.isEmpty == true)

            let first = try await home.json("artifact", "import", folder)
            #expect(first["counts"]?["registered"]?.integer == 9, "\(first)")
            #expect(first["counts"]?["refused"]?.integer == 0 && first["uncovered"] == ["README.md"])
            let role = try await home.json("artifact", "list", "--kind", "jea_role_capability")
            let name = try #require(role["items"]?.array?.first?["name"]?.string)
            let shown = try await home.json("artifact", "show", "jea_role_capability:\(name)")
            #expect(shown["sources"]?.array?.count == 2)

            let second = try await home.json("artifact", "import", folder)
            #expect(second["counts"]?["unchanged"]?.integer == 9, "\(second)")

            // A change, and its way back: content that was there before is a version of its own.
            let zone = folder + "/northwind.example.zone"
            let text = try String(contentsOfFile: zone, encoding: .utf8)
            for (number, changed) in [(2, text + "\nadded 300 IN A 192.0.2.66\n"), (3, text)] {
                try changed.write(toFile: zone, atomically: true, encoding: .utf8)
                let again = try await home.json("artifact", "import", folder)
                #expect(again["counts"]?["new_version"]?.integer == 1, "\(again)")
                let moved = again["artifacts"]?.array?.first { $0["outcome"]?.string == "new_version" }
                #expect(moved?["version"]?.integer == number)
            }

            try "$TTL 1x\n".write(toFile: folder + "/broken.zone", atomically: true, encoding: .utf8)
            try FileManager.default.createDirectory(
                atPath: folder + "/copy",
                withIntermediateDirectories: true
            )
            try FileManager.default.copyItem(atPath: zone, toPath: folder + "/copy/other.zone")
            let refusing = try await home.json("artifact", "import", folder, status: 2)
            let refused = refusing["refused"]?.array ?? []
            let broken = refused.first { $0["path"]?.string == "broken.zone" }
            #expect(
                broken?["line"]?.integer == 1 && broken?["remedy"]?.string?.isEmpty == false,
                "\(refused)"
            )
            let doubles = refused.filter { $0["reason"]?.string?.contains("so is") == true }
            #expect(
                doubles.compactMap { $0["path"]?.string }.sorted() == [
                    "copy/other.zone", "northwind.example.zone",
                ]
            )
            #expect(refusing["counts"]?["unchanged"]?.integer == 8)

            let people = try await home.muniment("artifact", "import", folder, "--dry-run")
            #expect(people.output.contains("broken.zone:1") && people.output.contains("would be"))
            let nowhere = try await home.muniment("artifact", "import", "/nowhere")
            #expect(nowhere.status == 2 && nowhere.errors.contains("is no folder"))
        }
    }

    @Test("a run that the server ends is told as far as it came, and goes on where it was")
    func interrupted() async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("key", "new", "alice")
            _ = try await home.json("accord", "create", "operations", "--witness", "alice")
            let folder = home.path + "/client/folder"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for number in 0..<40 {
                let zone = "$ORIGIN z\(number).example.\n$TTL 60\n@ SOA ns hm 1 2 3 4 5\nwww A 192.0.2.1\n"
                try zone.write(toFile: folder + "/z\(number).zone", atomically: true, encoding: .utf8)
            }
            async let run = home.muniment("artifact", "import", folder, "--output", "json")
            try await condition {
                try await home.json("artifact", "list")["items"]?.array?.isEmpty == false
            }
            _ = try await home.end(by: SIGKILL)
            let broken = try await run
            // It may have come to its end before.
            #expect([0, 4].contains(broken.status), "\(broken.errors)")
            if broken.status == 4 {
                let told = try broken.json()
                #expect(told["is_complete"] == false && told["failure"]?["reason"]?.string?.isEmpty == false)
            }
            try await home.start()
            try await home.login()
            let whole = try await home.json("artifact", "import", folder)
            let counts = ["registered", "unchanged"].compactMap { whole["counts"]?[$0]?.integer }
            #expect(counts.reduce(0, +) == 40 && whole["counts"]?["new_version"]?.integer == 0, "\(whole)")
            let listed = try await home.json("artifact", "list", "--all")["items"]?.array ?? []
            #expect(listed.count == 40 && listed.allSatisfy { $0["version"]?.integer == 1 })
        }
    }

    @Test(
        "users' real folders are imported, and imported again without a change",
        .enabled(if: UserFile.hasRealFiles, "skipped: no ../shared/data"),
        arguments: ["dns", "jea", "tls"]
    )
    func realFolders(name: String) async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("key", "new", "alice")
            _ = try await home.json("accord", "create", "operations", "--witness", "alice")
            let folder = UserFile.realFolder + "/" + name
            let first = try await home.muniment("artifact", "import", folder, "--output", "json")
            // Folders that hold several versions of one thing say so, and register the others.
            #expect([0, 2].contains(first.status), "\(first.errors)")
            let told = try first.json()
            let registered = try #require(told["counts"]?["registered"]?.integer)
            for one in told["refused"]?.array ?? [] {
                #expect(one["reason"]?.string?.isEmpty == false && one["remedy"]?.string?.isEmpty == false)
            }
            let second = try await home.muniment("artifact", "import", folder, "--output", "json")
            #expect(try second.json()["counts"]?["unchanged"]?.integer == registered)
        }
    }
}
