import Evidence
import Foundation
import Kinds
import Testing

/// A way to make a file of about so many bytes.
struct Shape: Sendable, CustomStringConvertible {
    var kind: KindName
    var description: String
    var text: @Sendable (Int) -> String
}

@Suite("Large files")
struct ScalingTests {
    /// Of the smaller of two files; the other is twice that.
    private static let bytes = 1 << 16
    /// Twice the size may cost three times as much; a quadratic parser takes four.
    private static let limit = 3.0
    /// Less is not told apart from the cost of starting.
    private static let shortest = 0.02

    @Test("cost as much as they are large", arguments: shapes)
    func proportion(_ shape: Shape) throws {
        let small = [file("example.com.zone", shape.text(Self.bytes))]
        let large = [file("example.com.zone", shape.text(Self.bytes * 2))]
        var ratio = Double.infinity
        for _ in 0..<3 where ratio >= Self.limit {
            ratio = seconds(shape.kind, large) / max(seconds(shape.kind, small), Self.shortest)
        }
        #expect(ratio < Self.limit)
    }

    /// Of this thread's own work, whatever else the machine does.
    private func seconds(_ kind: KindName, _ files: [SourceFile]) -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        let artifact = try? ArtifactKinds.parse(kind: kind, files: files)
        let end = now()
        #expect(artifact?.summary.isEmpty != true)
        return end - start
    }

    private static func lines(_ line: @escaping @Sendable (Int) -> String) -> @Sendable (Int) -> String {
        { bytes in
            var text = ""
            var number = 0
            while text.utf8.count < bytes {
                text += line(number)
                number += 1
            }
            return text
        }
    }

    private static func shape(
        _ kind: KindName,
        _ description: String,
        from head: String = "",
        to tail: String = "",
        _ line: @escaping @Sendable (Int) -> String
    ) -> Shape {
        let middle = lines(line)
        return Shape(kind: kind, description: description) { head + middle($0) + tail }
    }

    /// Numbers that fall, so that sorted lists take each at their beginning.
    private static func falling(_ number: Int) -> Int { 999_999 - number }

    private static let soa = "$TTL 60\n@ SOA ns hm 1 2 3 4 5\n"
    private static let digest = "sha256:" + String(repeating: "0", count: 64)

    static let shapes: [Shape] =
        zones + configurations + values + roles + [
            shape(
                .intuneConfigurationProfile,
                "members",
                from: ##"{"@odata.type": "#microsoft.graph.windows10GeneralConfiguration""##,
                to: "}"
            ) { ", \"m\(falling($0))\": true" },
            shape(
                .entraConditionalAccess,
                "users",
                from: #"{"displayName": "a", "state": "enabled", "conditions": {"users": [0"#,
                to: "]}}"
            ) { ", \"user \($0)\"" },
            shape(.restconfConfiguration, "members", from: #"{"a:b": {"c": 1"#, to: "}}") {
                ", \"m\(falling($0))\": [{\"name\": \($0)}]"
            },
            shape(.restconfConfiguration, "a text", from: #"{"a:b": ""#, to: "\"}") { _ in "\\u00e9 text" },
            shape(.restconfConfiguration, "a number", from: #"{"a:b": 0."#, to: "}") { _ in "0123456789" },
            shape(
                .ociImage,
                "annotations",
                from: #"{"schemaVersion": 2, "annotations": {"a": "b""#,
                to: #"}, "manifests": []}"#
            ) {
                ", \"m\(falling($0))\": \"n\""
            },
            shape(
                .ociImage,
                "manifests",
                from: #"{"schemaVersion": 2, "manifests": ["#,
                to: #"{"mediaType": "m", "digest": "\#(digest)", "size": 1}]}"#
            ) {
                #"{"mediaType": "m", "digest": "\#(digest)", "size": 1, "platform": {"os": "o", "architecture": "\#($0)"}}, "#
            },
            shape(.tlsServerCertificate, "certificates") { _ in certificate },
            shape(.tlsServerCertificate, "text before it", to: certificate) { "line \($0)\r\n" },
        ]

    private static let certificate: String =
        (try? Examples.files(of: .tlsServerCertificate))?.first.map {
            String(decoding: $0.bytes, as: UTF8.self) + "\n"
        } ?? ""

    private static let zones = [
        shape(.dnsZone, "records", from: soa) { "h\(falling($0)) A 192.0.2.1\n" },
        shape(.dnsZone, "texts", from: soa) { "t\($0) TXT ( \"a\\065\" ; b\n c )\n" },
        shape(.dnsZone, "a name", from: soa, to: " A 192.0.2.1\n") { _ in "abcdefg." },
        shape(.dnsZone, "an address", from: soa + "a AAAA ", to: "\n") { _ in "a:" },
    ]

    private static let configurations = [
        shape(.dscConfiguration, "properties", from: "instance of A {\n", to: "};\n") {
            "P\(falling($0)) = {1, \"x\"};\n"
        },
        shape(.dscConfiguration, "instances") { "instance of A as $A\($0) { X = \"\($0)\"; };\n" },
        shape(.dscConfiguration, "texts side by side", from: "instance of A { X = ", to: "; };\n") {
            _ in "\"a\\x41\" "
        },
        shape(.dscConfiguration, "a word", from: "instance of ", to: "{ };\n") { _ in "abcdefg" },
    ]

    private static let values = [
        shape(.helmValues, "keys") { "k\(falling($0)): value\n" },
        shape(.helmValues, "a list", from: "a:\n") { "- {b: \($0), c: [1.5, ~]}\n" },
        shape(.helmValues, "aliases", from: "a: &a {b: 1}\nc:\n") { _ in "- *a\n- <<: *a\n" },
        shape(.helmValues, "a text", from: "a: |\n") { "  line \($0)\n" },
    ]

    private static let roles = [
        shape(.jeaRoleCapability, "texts", from: "@{ VisibleCmdlets = 'a'", to: " }\n") {
            ",\n 'Get-Thing\($0)'"
        },
        shape(.jeaRoleCapability, "keys", from: "@{ EnvironmentVariables = @{\n", to: "} }\n") {
            "k\(falling($0)) = \"a long text `n\"\n"
        },
        shape(.jeaRoleCapability, "comments", from: "@{ VisibleCmdlets = 'a' ", to: " }\n") { _ in
            "<# a #>\n# b\n"
        },
        shape(
            .jeaRoleCapability,
            "a script block",
            from: "@{ FunctionDefinitions = @{ Name = 'a'; ScriptBlock = {",
            to: "} } }\n"
        ) {
            _ in " 'a' { \"b\" } <# c #> @'\nd\n'@\n"
        },
        shape(.jeaRoleCapability, "script blocks", from: "@{ ModulesToImport = 'a'", to: " }\n") { _ in
            ",\n { 'text' + 1 }"
        },
    ]
}
