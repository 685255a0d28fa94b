import Attestations
import Evidence
import Foundation
import Testing

@Suite("Package URLs")
struct PackageURLTests {
    /// Contradicted by others of the same suite, which want capitals in the keys of qualifiers put right, as we do.
    private static let contradicted: Set<String> = [
        "pkg:gem/jruby-launcher@1.1.2?Platform=java",
        "pkg:Rpm/fedora/curl@7.50.3-1.fc25?Arch=i386&Distro=fedora-25",
    ]

    @Test("the published suite holds: each package URL is read, built, written or refused as it says")
    func publishedSuite() throws {
        let folder = try #require(Bundle.module.url(forResource: "Fixtures/purl", withExtension: nil))
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(files.count == 43)
        var tried = 0
        for file in files {
            let suite = try LooseJSON(parsing: [UInt8](try Data(contentsOf: file)))
            for test in try #require(suite["tests"]?.array) {
                let input = try #require(test["input"])
                let isRefusal = test["expected_failure"]?.bool == true
                if isRefusal, let text = input.string, Self.contradicted.contains(text) { continue }
                tried += 1
                let found = try? Self.packageURL(input)
                if isRefusal {
                    #expect(found == nil, "\(file.lastPathComponent): \(input.text)")
                } else if let expected = test["expected_output"]?.string {
                    #expect(found?.text == expected, "\(file.lastPathComponent): \(input.text)")
                } else {
                    let parts = try #require(test["expected_output"])
                    #expect(found.map(Self.parts) == parts, "\(file.lastPathComponent): \(input.text)")
                }
            }
        }
        #expect(tried == 584)
    }

    private static func packageURL(_ input: LooseJSON) throws -> PackageURL {
        if let text = input.string { return try PackageURL(text) }
        let qualifiers = input["qualifiers"]?.object.map { Array($0) } ?? []
        return try PackageURL(
            type: input["type"]?.string ?? "",
            namespace: input["namespace"]?.string,
            name: input["name"]?.string ?? "",
            version: input["version"]?.string,
            qualifiers: qualifiers.map { ($0.name, $0.value.string ?? "") },
            subpath: input["subpath"]?.string
        )
    }

    private static func parts(_ url: PackageURL) -> LooseJSON {
        let qualifiers = url.qualifiers.map { ($0.key, LooseJSON.string($0.value)) }
        return [
            "type": .string(url.type), "namespace": .optional(url.namespace), "name": .string(url.name),
            "version": .optional(url.version), "subpath": .optional(url.subpath),
            "qualifiers": qualifiers.isEmpty ? .null : .object(LooseObject(qualifiers)),
        ]
    }

    @Test("what is written is read back as the same, whatever stands in it")
    func roundTrip() throws {
        for part in ["a b", "ä/ö", "100%", "x?y#z", "a@b", "+", "ключ", "a&b=c", "~._-:"] {
            let url = try PackageURL(
                type: "generic",
                namespace: part,
                name: part.replacing("/", with: "-"),
                version: part,
                qualifiers: [("checksum", part), ("a.b-c_d", part)],
                subpath: part
            )
            #expect(try PackageURL(url.text) == url, "\(url)")
        }
    }

    @Test(
        "what is none is refused for its own reason",
        arguments: [
            ("npm/a@1", PackageURLFault.noScheme), ("pkg:", .noType), ("pkg:npm", .noName),
            ("pkg:npm/", .noName), ("pkg:npm/a%zz", .malformedPercentEncoding),
            ("pkg:npm/a%00b", .malformedPercentEncoding), ("pkg:npm/%ff", .malformedPercentEncoding),
            ("pkg:npm/a?b", .malformedQualifier("b")), ("pkg:npm/a?b=1&B=2", .duplicateQualifier("b")),
            ("pkg:swift/a@1", .namespaceMissing(type: "swift")),
            ("pkg:pypi/a/b", .namespaceProhibited(type: "pypi")),
            ("pkg:julia/A", .qualifierMissing(type: "julia", key: "uuid")),
        ]
    )
    func refusals(text: String, fault: PackageURLFault) {
        #expect(throws: fault) { try PackageURL(text) }
    }

    @Test("a text that is too long is refused before it is read")
    func length() {
        #expect(throws: PackageURLFault.tooLong(limit: 4096)) {
            try PackageURL("pkg:npm/" + String(repeating: "a", count: 5000))
        }
    }

    @Test("a name without a version covers every version, and qualifiers must all be there")
    func covering() throws {
        let any = try PackageURL("pkg:deb/debian/curl")
        let one = try PackageURL("pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie")
        #expect(any.covers(one))
        #expect(!one.covers(any))
        #expect(try PackageURL("pkg:deb/debian/curl@7.50.3-1?arch=i386").covers(one))
        #expect(try !PackageURL("pkg:deb/debian/curl@7.50.3-1?arch=amd64").covers(one))
        #expect(try !PackageURL("pkg:deb/debian/curl@7.50.3-2").covers(one))
        #expect(try !PackageURL("pkg:deb/ubuntu/curl").covers(one))
        #expect(one.versioned.text == "pkg:deb/debian/curl@7.50.3-1")
        #expect(one.package == any)
    }
}
