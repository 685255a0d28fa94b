import Evidence

@testable import Server

// Pages of what others say of software as somebody at work would see them.

extension SamplePages {
    static func supportGraph(name: String, nodes: Int = 4) -> SupportGraph {
        let edges = (0..<nodes).flatMap { index in
            [
                SupportGraph.Edge(
                    source: "attestation:\(index)\(name)",
                    relation: "is tied by",
                    target: "spine:\(name)"
                ),
                SupportGraph.Edge(
                    source: "attestation:\(index)\(name)",
                    relation: "attests",
                    target: "artifact:sha256:\(name)"
                ),
                SupportGraph.Edge(
                    source: "verdict:\(index)\(name)",
                    relation: "judges",
                    target: "attestation:\(index)\(name)"
                ),
            ]
        }
        return SupportGraph(around: "spine:\(name)", edges)
    }

    static func attestorList(name: String, rows: Int = 3) -> AttestorPage {
        AttestorPage(
            frame: frame,
            title: "Attestations",
            sentence: "Who says what of software, the newest first.",
            list: "/attestations",
            isList: true,
            notice: name,
            tables: [attestorTable(name: name, rows: rows)],
            beginning: "muniment attest import FILE",
            addAnchorPath: "/trust-anchors",
            judgePath: "/verdicts",
            trustFilter: TrustFilter(signer: name, isVerified: true),
            paging: Paging("attestations", cursor: name, next: name) {
                URLPart.address("/attestations", ["cursor": $0])
            }
        )
    }

    private static func attestorTable(name: String, rows: Int) -> AttestorTable {
        AttestorTable(
            title: name,
            aside: name,
            columns: ["What", "State", "Digest", "When (UTC)", "Record"],
            rows: (0..<rows).map { index in
                [
                    .text("\(name)\(index)", to: "/attestations/a", notes: [name]),
                    .mark("triangle", "affected", "warning", notes: [name]), .identifier(cid(index)),
                    .time(ago(minutes: index), now), .entry(entry(index)),
                ]
            }
        )
    }

    static func attestorItem(name: String, rows: Int = 3, nodes: Int = 4) -> AttestorPage {
        AttestorPage(
            frame: frame,
            title: name,
            sentence: "It is believed, as its last verdict says.",
            list: "/attestations",
            search: name,
            facts: [
                AttestorFact("What it is", .text(name, notes: [name])),
                AttestorFact("Document", .identifier(name)), AttestorFact("Record", .entry(entry(3))),
            ],
            graph: supportGraph(name: name, nodes: nodes),
            tables: [
                attestorTable(name: name, rows: rows),
                AttestorTable(title: "None", columns: ["One"], rows: [], empty: "All."),
            ],
            verifyPath: "/attestations/a/verify",
            revokePath: "/trust-anchors/a/revoke",
            deletePath: "/trust-verdicts/a/delete"
        )
    }

    static func ofAttestor(name: String?) -> [String: any DashboardPage] {
        let name = name ?? "billing"
        var empty = attestorList(name: name, rows: 0)
        (empty.paging, empty.notice) = (nil, nil)
        return [
            "attestations": attestorList(name: name), "attestation": attestorItem(name: name),
            "attestations-empty": empty,
        ]
    }

    static func fullOfAttestor(name: String) -> [String: any DashboardPage] {
        [
            "attestations": attestorList(name: name, rows: AttestorPage.rowLimit),
            "attestation": attestorItem(name: name, rows: AttestorPage.rowLimit, nodes: 100),
        ]
    }
}
