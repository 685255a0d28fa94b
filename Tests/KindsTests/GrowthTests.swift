import Evidence
import Kinds
import Testing

@Suite("Aliases of long texts")
struct GrowthTests {
    private static let text = String(repeating: "x", count: 1 << 20)

    @Test("do not make a values file of gigabytes")
    func yaml() throws {
        let aliases = String(repeating: "- *a\n", count: 100)
        let values = try refusal(.helmValues, "a: &a \(Self.text)\nb:\n" + aliases)
        #expect(values.reason == "its aliases stand for more than 67108864 bytes")
        let key = String(repeating: "k", count: 1000)
        let keys = "a: &a {\(key): 1}\nb:\n" + String(repeating: "- <<: *a\n", count: 70_000)
        #expect(try refusal(.helmValues, keys).reason.hasSuffix("more than 67108864 bytes"))
    }

    @Test("do not make a configuration of gigabytes")
    func mof() throws {
        let aliases = Array(repeating: "$a", count: 100).joined(separator: ", ")
        let text = "instance of A as $a { X = \"\(Self.text)\"; };\ninstance of B { Y = {\(aliases)}; };\n"
        #expect(
            try refusal(.dscConfiguration, text).reason == "its aliases stand for more than 67108864 bytes"
        )
        let name = "instance of A as $a { \(Self.text) = 1; };\n"
        #expect(
            try refusal(.dscConfiguration, name + "instance of B { Y = {\(aliases)}; };\n").reason
                == "its aliases stand for more than 67108864 bytes"
        )
    }
}
