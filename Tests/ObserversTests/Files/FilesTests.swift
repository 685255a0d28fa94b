import Evidence
import Foundation
import Glibc
import Kinds
import TestSupport
import Testing

@testable import Observers

@Suite("Files read from folders", .serialized)
struct FilesTests {
    /// A folder with artifacts, links, and what is none of them.
    static func fill(_ folder: String) throws {
        let files = FileManager.default
        for inner in ["zones/deep", "outside", "zones/shut"] {
            try files.createDirectory(atPath: "\(folder)/\(inner)", withIntermediateDirectories: true)
        }
        for (name, text) in [
            ("zones/a.zone", Zones.head), ("zones/deep/b.zone", Zones.everyType), ("zones/note.txt", "hello"),
            ("zones/.hidden.zone", "x"), ("outside/secret.zone", "secret"),
            ("zones/with space.zone", Zones.head),
        ] { try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8) }
        for (link, target) in [
            ("zones/inside.zone", "deep/b.zone"), ("zones/out.zone", "../outside/secret.zone"),
            ("zones/absolute.zone", "/etc/passwd"), ("zones/folder", "../outside"), ("zones/loop", "."),
            ("zones/dangling.zone", "nowhere"), ("zones/self.zone", "self.zone"),
        ] { try files.createSymbolicLink(atPath: "\(folder)/\(link)", withDestinationPath: target) }
        mkfifo("\(folder)/zones/pipe.zone", 0o600)
        chmod("\(folder)/zones/shut", 0)
    }

    static let expectedNames = ["a.zone", "deep/b.zone", "inside.zone", "with space.zone"]

    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer {
            chmod("\(folder)/zones/shut", 0o700)
            try? FileManager.default.removeItem(atPath: folder)
        }
        try await body(folder)
    }

    private func target(_ path: String, _ parameters: [String: String] = [:]) -> Target {
        Target(protocolName: "file", address: path, parameters: parameters, limits: .patient)
    }

    @Test("a folder gives its files, those in it, and links that stay in it; the rest is a gap or left out")
    func folder() async throws {
        try await withFolder { folder in
            try Self.fill(folder)
            let observation = try await Observers.live().observe(
                target(folder + "/zones", ["extensions": "zone, .mof"])
            )
            #expect(observation.files.map(\.name) == Self.expectedNames)
            #expect(observation.layer == .managing)
            let gaps = Set(observation.gaps.map(\.path))
            let expected: Set = ["absolute.zone", "dangling.zone", "out.zone", "pipe.zone"]
            #expect(gaps.isSuperset(of: expected), "\(gaps)")
            #expect(gaps.subtracting(expected).isSubset(of: ["self.zone", "shut"]), "\(gaps)")
            #expect(!observation.files.contains { $0.bytes == Array("secret".utf8) })
            #expect(Capture(of: [observation.files[1]], seal: seal).subjects.count == 1)
        }
    }

    @Test("one file, a file that is not there, one that is too large, and a folder too large")
    func single() async throws {
        try await withFolder { folder in
            try Self.fill(folder)
            let one = try await Observers.live().observe(target(folder + "/zones/a.zone"))
            #expect(one.files.map(\.name) == ["a.zone"])
            try await expect(.absent, of: target(folder + "/zones/none.zone"))
            try await expect(.misconfigured, of: target("zones"))
            truncate(folder + "/zones/a.zone", off_t(ArtifactKinds.maximumFileBytes + 1))
            try await expect(.tooLarge, of: target(folder + "/zones/a.zone"))
            let rest = try await Observers.live().observe(target(folder + "/zones"))
            #expect(rest.gaps.contains { $0.path == "a.zone" })
            #expect(!rest.files.contains { $0.name == "a.zone" })
            var small = target(folder + "/zones/deep")
            small.limits.bytes = 100
            try await expect(.tooLarge, of: small)
        }
    }

    @Test("a folder of more names than are read is too large, however many of them are hidden")
    func hiddenNames() async throws {
        try await withFolder { folder in
            try Zones.head.write(toFile: folder + "/a.zone", atomically: true, encoding: .utf8)
            for number in 0..<FolderReading.maximumEntries { close(creat("\(folder)/.\(number)", 0o600)) }
            try await expect(.tooLarge, of: target(folder))
            unlink(folder + "/.0")
            let observation = try await Observers.live().observe(target(folder))
            #expect(observation.files.map(\.name) == ["a.zone"])
            #expect(observation.isComplete)
        }
    }

    @Test("nothing outside the configured folders is read, also through a link")
    func access() async throws {
        try await withFolder { folder in
            try Self.fill(folder)
            let access = LocalAccess(files: [folder + "/zones"])
            let observers = Observers(access: access, now: { Instant(microseconds: 0) })
            for path in [
                "/etc/passwd", folder + "/outside", folder + "/zones/out.zone", folder + "/zones/../outside",
            ] {
                let error = try await refusal(of: target(path), by: observers)
                #expect(error.cause == .refusedAddress, "\(path)")
            }
            // Nor is it told what is not there.
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/zones/away.zone",
                withDestinationPath: "../outside/none"
            )
            for path in [
                "/none", "/etc/none/none/", folder + "/outside/none", folder + "/zones/folder/none",
                folder + "/zones/../outside/none", folder + "/zones/away.zone", "/etc/passwd/none",
            ] {
                let error = try await refusal(of: target(path), by: observers)
                #expect(error.cause == .refusedAddress, "\(path)")
                guard case .failure(.outside) = LocalFile.contents(of: path, beneath: access.files, limit: 9)
                else {
                    Issue.record("\(path)")
                    continue
                }
            }
            for path in [folder + "/zones/none", folder + "/zones/self.zone", folder + "/zones/a.zone/none"] {
                let error = try await refusal(of: target(path), by: observers)
                #expect(error.cause == .absent, "\(path)")
            }
            let none = Observers(access: .none, now: { Instant(microseconds: 0) })
            let error = try await refusal(of: target(folder + "/zones"), by: none)
            #expect(error.cause == .refusedAddress)
        }
    }
}
