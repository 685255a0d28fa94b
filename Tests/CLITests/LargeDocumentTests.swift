import ArgumentParser
import Foundation
import Testing

@testable import CLI

@Suite("Documents that are larger than any may be")
struct LargeDocumentTests {
    @Test("half a gigabyte is refused by the stated limit, and not read any further")
    func halfGigabyte() throws {
        try Offline.with { offline in
            let path = try offline.file("bill.json", "{")
            // Without a byte of it on the disk.
            let file = try FileHandle(forUpdating: URL(filePath: path))
            try file.truncate(atOffset: 500 << 20)
            try file.close()
            for command in ["sbom", "vex"] {
                let parsed = try #require(
                    try Muniment.parseAsRoot([command, "read", path]) as? any OfflineCommand
                )
                let refusal = #expect(throws: Refusal.self) { try parsed.report() }
                #expect(refusal?.outcome == .unusableInput)
                #expect(refusal?.reason.contains("is larger than \(64 << 20) bytes") == true)
            }
        }
    }
}
