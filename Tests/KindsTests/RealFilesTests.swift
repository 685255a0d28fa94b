import Evidence
import Foundation
import Kinds
import Testing

/// Files of real systems, where the machine has them.
private let dataFolder = "../shared/data/drift"
private let hasData: Bool = {
    let isThere = FileManager.default.fileExists(atPath: dataFolder)
    if !isThere { print("skipped: no ../shared/data") }
    return isThere
}()

/// What of a folder is a kind, and which of its files are not, by parts of their names.
struct RealFolder: Sendable, CustomStringConvertible {
    var kind: KindName
    var folder: String
    var endings: [String]
    /// Broken on purpose, or not whole: a refusal is right, and so is reading them.
    var mayBeRefused: [String] = []
    var description: String { "\(kind.rawValue): \(folder)" }
}

private let folders = [
    RealFolder(kind: .intuneConfigurationProfile, folder: "intune", endings: ["json"]),
    RealFolder(
        kind: .dnsZone,
        folder: "dns",
        endings: ["db", "zone", "data"],
        // A record without data; an include of a file that is not there.
        mayBeRefused: ["master2.data", "master8.data"]
    ),
    RealFolder(
        kind: .entraConditionalAccess,
        folder: "conditional-access",
        endings: ["json"],
        // Two members of one name.
        mayBeRefused: ["209 - RING - Base protection"]
    ),
    RealFolder(
        kind: .dscConfiguration,
        folder: "dsc-mof",
        endings: ["mof"],
        // A class definition.
        mayBeRefused: ["Test_Test.mof"]
    ),
    RealFolder(kind: .helmValues, folder: "helm", endings: ["yaml"]),
    RealFolder(kind: .jeaRoleCapability, folder: "jea", endings: ["psrc"]),
    RealFolder(kind: .restconfConfiguration, folder: "yang", endings: ["json"]),
    RealFolder(
        kind: .tlsServerCertificate,
        folder: "tls",
        endings: ["pem", "cert", "crt"],
        mayBeRefused: ["invalid", "subleaf-pre", "test-dir"]
    ),
]

@Suite("Files of real systems", .enabled(if: hasData, "skipped: no ../shared/data"))
struct RealFilesTests {
    @Test("are read, or refused where they are broken, and recognised for what they are", arguments: folders)
    func folder(_ folder: RealFolder) throws {
        let files = try filesBelow(folder.folder).filter { file in
            folder.endings.contains { file.name.hasSuffix("." + $0) }
        }
        #expect(!files.isEmpty)
        for file in files {
            do throws(KindError) {
                let artifact = try ArtifactKinds.parse(kind: folder.kind, files: [file])
                #expect(ArtifactKinds.detect(files: [file]) == [folder.kind], "\(file.name)")
                let again = try ArtifactKinds.parse(kind: folder.kind, files: [file])
                #expect(again.contentIdentifier == artifact.contentIdentifier)
                #expect(!artifact.summary.isEmpty)
            } catch {
                #expect(folder.mayBeRefused.contains { file.name.contains($0) }, "\(error); \(error.remedy)")
            }
        }
    }

    @Test(
        "have as many records as dnspython counts in them",
        arguments: [
            ("ldns-compare-1.zone", 19), ("ldns-compare-2.zone", 18), ("nsd-svcb-wf.zone", 35),
            ("nsd-xfr_alot.zone", 10_003), ("bind-doth-root.db", 10_004), ("bind-master/master1.data", 5),
            ("bind-master/master15.data", 6), ("bind-master/master4.data", 5),
        ]
    )
    func recordCounts(name: String, count: Int) throws {
        let zone = try #require(try filesBelow("dns").first { $0.name == name })
        #expect(try ArtifactKinds.parse(kind: .dnsZone, files: [zone]).summary == "\(count) records")
    }

    @Test("of registries are read by their digest, or refused where they are no image of today")
    func images() throws {
        var isRead: Set<String> = []
        for file in try filesBelow("oci") where !file.name.hasSuffix(".md") {
            do throws(KindError) {
                let image = try ArtifactKinds.parse(kind: .ociImage, files: [file])
                if let digest = file.name.split(separator: "/").last, file.name.contains("/blobs/sha256/") {
                    #expect(image.contentIdentifier.text == "sha256:\(digest)")
                }
                isRead.insert(file.baseName)
            } catch {
                #expect(!error.remedy.isEmpty)
            }
        }
        #expect(isRead.count > 12, "\(isRead.sorted())")
    }

    @Test("in another encoding are the same artifact")
    func encodings() throws {
        for file in try filesBelow("jea") {
            let text = try #require(decoded(file.bytes))
            let plain = SourceFile(name: file.name, bytes: Array(text.utf8))
            let wide = SourceFile(
                name: file.name,
                bytes: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
            )
            let identifiers = try [file, plain, wide].map {
                try ArtifactKinds.parse(kind: .jeaRoleCapability, files: [$0]).contentIdentifier
            }
            #expect(Set(identifiers).count == 1)
        }
    }

    private func filesBelow(_ folder: String) throws -> [SourceFile] {
        let root = dataFolder + "/" + folder
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
        return paths.compactMap { path in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder),
                !isFolder.boolValue,
                let data = FileManager.default.contents(atPath: root + "/" + path)
            else { return nil }
            return SourceFile(name: path, bytes: Array(data))
        }
    }

    private func decoded(_ bytes: [UInt8]) -> String? {
        bytes.starts(with: [0xFF, 0xFE])
            ? String(data: Data(bytes), encoding: .utf16) : String(data: Data(bytes), encoding: .utf8)
    }
}
