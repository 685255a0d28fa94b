import API
import Evidence

/// `/accords/{ref}`: one version of an accord, its other versions, and what stands under it.
struct AccordPage: DashboardPage {
    static let template = "accord"
    static let fragments: [Fragment] = [.artifactRows]
    static let place = AccordsPage.place

    /// Artifacts, versions, and members and witnesses each, on the page.
    static let (artifactLimit, versionLimit, partyLimit) = (15, 10, 20)
    /// Of terms and policy each, escaped.
    static let contentBytes = 12_288

    var frame: Frame
    var row: AccordRow
    var memberDIDs: [String]
    var witnessDIDs: [String]
    /// JSON; `nil` where there is none.
    var terms: String?
    var tierPolicy: String?
    var versions: [AccordRow]
    var hasMoreVersions: Bool
    /// Under it, in any of its versions, by name.
    var artifacts: [ArtifactRow]
    var hasMoreArtifacts: Bool

    var view: View {
        let facts = row.view(now: frame.now)
        return frame.view(of: Self.self, title: row.name).adding(facts).adding(
            View([
                "sentence": sentence,
                "memberDIDs": memberDIDs.prefix(Self.partyLimit).map(Identifier.view),
                "hasMembers": !memberDIDs.isEmpty,
                "moreMembers": Self.more(memberDIDs),
                "witnessDIDs": witnessDIDs.prefix(Self.partyLimit).map(Identifier.view),
                "hasWitnesses": !witnessDIDs.isEmpty,
                "moreWitnesses": Self.more(witnessDIDs),
                "termsText": terms.map(Self.shown),
                "policyText": tierPolicy.map(Self.shown),
                "versions": versions.map { version in
                    version.view(now: frame.now).adding(
                        View(["isShown": version.bindingID == row.bindingID])
                    )
                },
                "hasMoreVersions": hasMoreVersions,
                "rows": artifacts.map { $0.view(now: frame.now) },
                "hasRows": !artifacts.isEmpty,
                "isEmpty": true,
                "paging": nil,
                "hasMoreArtifacts": hasMoreArtifacts,
            ])
        )
    }

    var sentence: String {
        let count = row.artifactCount ?? artifacts.count
        let stand = "\(Counting.count(count, "artifact stands", "artifacts stand")) under it"
        return switch row.standing {
        case .holds: "It holds; \(stand)."
        case .notYet: "It holds from \(CivilTime(row.from).text(at: frame.now)) UTC on; \(stand)."
        case .ended: "It has ended; \(stand)."
        case .replaced: "A later version took the place of this one; \(stand)."
        }
    }

    private static func more(_ dids: [String]) -> String? {
        dids.count > partyLimit ? "and \(dids.count - partyLimit) more: muniment accord show" : nil
    }

    private static func shown(_ json: String) -> String {
        let (text, isWhole) = JSONIndentation.shown(json, escapedBytes: contentBytes)
        return isWhole ? text : text + "\n…"
    }
}
