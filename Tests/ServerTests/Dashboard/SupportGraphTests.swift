import Testing

@testable import Server

@Suite("The drawing of what supports what")
struct SupportGraphTests {
    private typealias Edge = SupportGraph.Edge

    @Test("what supports stands to the left of what it supports, each once, in columns")
    func columns() {
        let graph = SupportGraph(
            around: "spine:1",
            [
                Edge(source: "sbom:1", relation: "is tied by", target: "spine:1"),
                Edge(source: "attestation:1", relation: "is tied by", target: "spine:1"),
                Edge(source: "verdict:1", relation: "judges", target: "attestation:1"),
                Edge(source: "verdict:1", relation: "is tied by", target: "spine:1"),
                Edge(source: "sbom:1", relation: "describes", target: "artifact:sha256:aa"),
                // Told twice: once from each side.
                Edge(source: "sbom:1", relation: "is tied by", target: "spine:1"),
            ]
        )
        let places = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.name, ($0.column, $0.row)) })
        #expect(places["spine:1"]?.0 == 0 && places["sbom:1"]?.0 == -1 && places["verdict:1"]?.0 == -1)
        #expect(places["artifact:sha256:aa"]?.0 == 0)
        #expect(graph.edges.count == 5 && graph.leftOut == 0)
        #expect(Set(graph.nodes.map { [$0.column, $0.row] }).count == graph.nodes.count)
    }

    @Test("a circle ends, and of more than fits the nearest are drawn and the rest is counted")
    func limits() {
        let circle = SupportGraph(
            around: "a:1",
            [
                Edge(source: "a:1", relation: "ties", target: "b:1"),
                Edge(source: "b:1", relation: "ties", target: "a:1"),
            ]
        )
        #expect(circle.nodes.count == 2 && circle.edges.count == 2)
        let many = (0..<200).map { Edge(source: "sbom:\($0)", relation: "ties", target: "spine:1") }
        let graph = SupportGraph(around: "spine:1", many)
        #expect(graph.nodes.count == SupportGraph.nodeLimit && graph.nodes.first?.name == "spine:1")
        #expect(graph.leftOut == 201 - SupportGraph.nodeLimit)
        #expect(graph.edges.allSatisfy { edge in graph.nodes.contains { $0.name == edge.source } })
        #expect(SupportGraph(around: "alone:1", []).view == nil)
    }

    @Test("a node leads to its page, and what has none leads nowhere")
    func paths() {
        #expect(SupportGraph.path(of: "sbom:1") == "/sboms/1")
        #expect(SupportGraph.path(of: "artifact:sha256:ab") == "/attestations?q=ab")
        #expect(SupportGraph.path(of: "package:pkg:npm/a@1") == "/attestations?q=pkg%3Anpm%2Fa%401")
        #expect(SupportGraph.path(of: "other:1") == nil && SupportGraph.path(of: "") == nil)
    }
}
