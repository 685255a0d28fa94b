import Foundation
import Testing

@testable import CLI

@Suite("What a folder holds, read twice")
struct ImportPlanTests {
    private static func zone(_ origin: String) -> String {
        "$ORIGIN \(origin).\n$TTL 300\n@ IN SOA ns1 hostmaster 1 7200 900 1209600 300\n  IN NS ns1\nns1 IN A 192.0.2.53\n"
    }

    private func with(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "muniment-plan-\(UUID().uuidString)"
        ).path
        try FileManager.default.createDirectory(atPath: folder + "/in", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func write(_ text: String, to path: String) throws {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    @Test("what is another artifact, unreadable or gone when it is read again is refused, and not registered")
    func changes() throws {
        try with { folder in
            for name in ["same", "other", "broken", "gone"] {
                try write(Self.zone("\(name).example"), to: "\(folder)/in/\(name).zone")
            }
            let plan = ImportPlan(try FolderParts(of: folder + "/in"), kind: nil)
            #expect(plan.itemCount == 4 && plan.refused.isEmpty, "\(plan.refused)")
            try write(Self.zone("same.example") + "www IN A 192.0.2.80\n", to: folder + "/in/same.zone")
            try write(Self.zone("same.example"), to: folder + "/in/other.zone")
            try write("$TTL 1x\n", to: folder + "/in/broken.zone")
            try FileManager.default.removeItem(atPath: folder + "/in/gone.zone")
            let again = plan.items.indices.map { plan.artifacts(ofPart: $0) }
            let found = again.flatMap(\.found)
            #expect(found.map(\.item.reference) == ["dns_zone:same.example"])
            #expect(found.first?.item.cid != plan.items.joined().first { $0.path == "same.zone" }?.cid)
            let refused = again.flatMap(\.refused)
            #expect(refused.map(\.path).sorted() == ["broken.zone", "gone.zone", "other.zone"])
            let other = refused.first { $0.path == "other.zone" }
            #expect(
                other?.reason.contains("it was dns_zone:other.example, and is dns_zone:same.example") == true
            )
            #expect(refused.allSatisfy { !$0.remedy.isEmpty })
        }
    }

    @Test("links are followed within the folder, and to no file outside it, also not when it is read again")
    func links() throws {
        try with { folder in
            try write(Self.zone("outside.example"), to: folder + "/outside.zone")
            try write(Self.zone("inside.example"), to: folder + "/in/.inside.zone")
            try write(Self.zone("swapped.example"), to: folder + "/in/swapped.zone")
            let manager = FileManager.default
            try manager.createSymbolicLink(
                atPath: folder + "/in/leaving.zone",
                withDestinationPath: "../outside.zone"
            )
            try manager.createSymbolicLink(
                atPath: folder + "/in/staying.zone",
                withDestinationPath: ".inside.zone"
            )
            try manager.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "in")
            let plan = ImportPlan(try FolderParts(of: folder + "/link"), kind: nil)
            #expect(Set(plan.items.joined().map(\.path)) == ["staying.zone", "swapped.zone"])
            #expect(plan.refused.map(\.path) == ["leaving.zone"])
            #expect(plan.refused.first?.reason.contains("leads out of the folder") == true)
            try manager.removeItem(atPath: folder + "/in/swapped.zone")
            try manager.createSymbolicLink(
                atPath: folder + "/in/swapped.zone",
                withDestinationPath: "../outside.zone"
            )
            let again = plan.artifacts(ofPart: 0)
            #expect(again.found.map(\.item.path) == ["staying.zone"])
            #expect(again.refused.map(\.path) == ["swapped.zone"])
        }
    }
}
