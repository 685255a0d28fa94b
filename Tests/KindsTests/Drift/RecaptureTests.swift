import Evidence
import Kinds
import Testing

@Suite("A recapture of unchanged files", .enabled(if: RealData.isThere, "skipped: no ../shared/data"))
struct RecaptureTests {
    @Test("of the same bytes differs in nothing, and loses nothing", arguments: realFolders)
    func same(folder: String, kind: KindName) throws {
        let capture = try RealData.capture(folder, kind: kind)
        #expect(!capture.subjects.isEmpty)
        let comparison = CaptureComparison(from: capture, to: capture)
        #expect(comparison.isEmpty)
        let counts = comparison.counts
        for outcome in [CaptureComparison.Outcome.created, .deleted, .updated, .renamed] {
            #expect(counts[outcome] == nil, "\(outcome)")
        }
        let sides = comparison.pairs.map { ($0.baseline.count, $0.current.count) }
        let total = capture.subjects.count + capture.gaps.count
        #expect(sides.reduce(0) { $0 + $1.0 } == total && sides.reduce(0) { $0 + $1.1 } == total)
    }

    @Test("in another encoding differs in nothing", arguments: realFolders.filter { $0.kind != .ociImage })
    func encodings(folder: String, kind: KindName) throws {
        let files = try RealData.files(folder).filter { $0.bytes.count < 400_000 }
        let before = Capture(of: files, kind: kind, seal: RealData.seal)
        for encoding in Recapture.Encoding.allCases {
            let other = files.map { Recapture.encoded($0, as: encoding) ?? $0 }
            let after = Capture(of: other, kind: kind, seal: RealData.seal)
            let comparison = CaptureComparison(from: before, to: after)
            let different = comparison.pairs.filter {
                $0.outcome != .unchanged && $0.outcome != .unreadable && !$0.isSame
            }
            #expect(different.isEmpty, "\(encoding) \(different.first?.title ?? "")")
            #expect(after.gaps.count == before.gaps.count, "\(encoding)")
        }
    }

    @Test(
        "with members and sets in another order differs in nothing",
        arguments: [
            ("intune", KindName.intuneConfigurationProfile), ("conditional-access", .entraConditionalAccess),
            ("yang", .restconfConfiguration),
        ]
    )
    func shuffledJSON(folder: String, kind: KindName) throws {
        var random = SeededGenerator(seed: 20_261_121)
        for file in try RealData.files(folder) where file.hasSuffix("json") {
            guard let artifact = try? ArtifactKinds.parse(kind: kind, files: [file]) else { continue }
            let text = Recapture.shuffled(artifact.content, listsToo: true, using: &random)
            let other = try ArtifactKinds.parse(
                kind: kind,
                files: [SourceFile(name: file.name, bytes: Array(text.utf8))]
            )
            let (before, after) = (normal(artifact), normal(other))
            #expect(before.digest == after.digest, "\(file.name)")
        }
    }

    @Test("of a zone with its records in another order differs in nothing")
    func shuffledZones() throws {
        var random = SeededGenerator(seed: 7)
        for file in try RealData.files("dns") where file.bytes.count < 300_000 {
            guard let artifact = try? ArtifactKinds.parse(kind: .dnsZone, files: [file]) else { continue }
            let text = Recapture.shuffledZone(artifact.content, using: &random)
            let other = try ArtifactKinds.parse(
                kind: .dnsZone,
                files: [Kinds.SourceFile(name: "z", bytes: Array(text.utf8))]
            )
            #expect(normal(artifact).digest == normal(other).digest, "\(file.name)")
        }
    }

    @Test("of values with their keys in another order differs in nothing")
    func shuffledValues() throws {
        var random = SeededGenerator(seed: 8)
        for file in try RealData.files("helm") {
            let artifact = try ArtifactKinds.parse(kind: .helmValues, files: [file])
            let text = "---\n" + Recapture.shuffled(artifact.content, listsToo: false, using: &random)
            let other = try ArtifactKinds.parse(
                kind: .helmValues,
                files: [SourceFile(name: "v.yaml", bytes: Array(text.utf8))]
            )
            let plain = artifact.details.isEmpty
            #expect(!plain || normal(artifact).digest == normal(other).digest, "\(file.name)")
        }
    }

    private func normal(_ artifact: ParsedArtifact) -> NormalisedArtifact {
        ArtifactKinds.normalised(artifact, seal: RealData.seal)
    }
}

extension SourceFile {
    fileprivate func hasSuffix(_ ending: String) -> Bool { name.hasSuffix("." + ending) }
}
