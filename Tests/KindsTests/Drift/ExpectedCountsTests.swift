import Evidence
import Kinds
import Testing

@Suite("Two versions of real files", .enabled(if: RealData.isThere, "skipped: no ../shared/data"))
struct ExpectedCountsTests {
    @Test(
        "of Microsoft Graph's exports have the counts of an independent oracle",
        arguments: ["intune", "conditional_access"]
    )
    func graph(member: String) throws {
        for pair in try #require(RealData.expected(member).array) {
            let kind: KindName =
                member == "intune" ? .intuneConfigurationProfile : .entraConditionalAccess
            let baseline = try RealData.capture(RealData.path(pair["baseline"]), kind: kind)
            let current = try RealData.capture(RealData.path(pair["current"]), kind: kind)
            for (name, matching) in [("by_id", CaptureComparison.Matching.identifier), ("by_name", .name)] {
                guard let expected = pair[name]?["counts"] else { continue }
                let comparison = CaptureComparison(from: baseline, to: current, by: matching)
                let counts = comparison.counts
                let ours = [
                    "created": counts[.created] ?? 0, "deleted": counts[.deleted] ?? 0,
                    "updated": (counts[.updated] ?? 0) + (counts[.renamed] ?? 0),
                    "unchanged": counts[.unchanged] ?? 0,
                ]
                // One file names a member twice: the oracle lets the last one win, here nobody knows it.
                let unreadable = counts[.unreadable] ?? 0
                #expect(unreadable == current.gaps.count + baseline.gaps.count && unreadable <= 1)
                for (outcome, count) in ours {
                    let missing = outcome == "created" ? unreadable : 0
                    #expect(count + missing == expected[outcome]?.integer ?? 0, "\(name) \(outcome)")
                }
                #expect(counts[.ambiguous] ?? 0 == pair[name]?["ambiguous_keys"]?.array?.count)
            }
        }
    }

    @Test("of policies of two tenants have its counts without what only one of them knows")
    func tenants() throws {
        for pair in try #require(RealData.expected("conditional_access").array) {
            func capture(_ side: String) throws -> Capture {
                Capture(
                    of: try RealData.files(RealData.path(pair[side])),
                    kind: .entraConditionalAccess,
                    seal: RealData.seal,
                    isTenantNeutral: true
                )
            }
            let counts = CaptureComparison(from: try capture("baseline"), to: try capture("current")).counts
            let expected = pair["by_name"]?["counts_tenant_neutral"]
            #expect(counts[.updated] == expected?["updated"]?.integer)
            #expect(counts[.unchanged] == expected?["unchanged"]?.integer)
            #expect(counts[.deleted] == expected?["deleted"]?.integer)
        }
    }

    @Test("of zones have its counts of RRsets")
    func zones() throws {
        for pair in try #require(RealData.expected("dns")["pairs"]?.array) {
            let difference = try difference(pair, .dnsZone)
            let expected = try #require(pair["counts_without_dnssec_types"])
            #expect(count(difference, "rrset", .added) == expected["created"]?.integer)
            #expect(count(difference, "rrset", .removed) == expected["deleted"]?.integer)
            #expect(count(difference, "rrset", .changed) == expected["updated"]?.integer)
        }
    }

    @Test("of compiled configurations have its counts of resources")
    func configurations() throws {
        for pair in try #require(RealData.expected("dsc_mof")["pairs"]?.array) {
            let difference = try difference(pair, .dscConfiguration)
            #expect(count(difference, "resource", .added) == pair["counts"]?["created"]?.integer ?? 0)
            #expect(count(difference, "resource", .removed) == pair["counts"]?["deleted"]?.integer ?? 0)
            let updated = Set(
                difference.changes.compactMap { change in
                    change.what == "property" || change.what == "dependency"
                        ? change.identity.split(separator: " ").first : nil
                }
            )
            #expect(updated.count == pair["counts"]?["updated"]?.integer ?? 0)
        }
    }

    @Test("of values files have its counts of leaves")
    func values() throws {
        for pair in try #require(RealData.expected("helm").array) {
            let difference = try difference(pair, .helmValues)
            #expect(difference.leaves.added == pair["added"]?.integer)
            #expect(difference.leaves.removed == pair["removed"]?.integer)
            #expect(difference.leaves.changed == pair["changed"]?.integer)
            #expect(difference.leaves.unchanged == pair["unchanged"]?.integer)
        }
    }

    @Test("of devices' configurations have its counts of leaves, without what the device reports")
    func devices() throws {
        for pair in try #require(RealData.expected("yang").array) {
            let difference = try difference(pair, .restconfConfiguration)
            let expected = try #require(pair["config_only"])
            #expect(difference.leaves.json == expected)
        }
    }

    @Test("of certificate bundles have its certificates")
    func bundles() throws {
        for pair in try #require(RealData.expected("tls")["bundles"]?.array) {
            let difference = try difference(pair, .tlsServerCertificate)
            let expected = { (name: String) in
                Set(pair[name]?.array?.compactMap(\.string) ?? [])
            }
            func identities(_ change: JSONChange.Kind) -> Set<String> {
                Set(
                    difference.changes.filter { $0.what == "chain certificate" && $0.change == change }.map(
                        \.identity
                    )
                )
            }
            #expect(identities(.added) == expected("created"))
            #expect(identities(.removed) == expected("deleted"))
        }
    }

    private func difference(_ pair: JSON, _ kind: KindName) throws -> ArtifactDifference {
        try ArtifactDifference(
            from: RealData.normalised(RealData.path(pair["baseline"]), kind: kind),
            to: RealData.normalised(RealData.path(pair["current"]), kind: kind)
        )
    }

    private func count(_ difference: ArtifactDifference, _ what: String, _ change: JSONChange.Kind) -> Int {
        difference.changes.filter { $0.what == what && $0.change == change }.count
    }
}
