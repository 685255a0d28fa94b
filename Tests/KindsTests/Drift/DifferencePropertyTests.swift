import Evidence
import Kinds
import Testing

@Suite("A difference of artifacts")
struct DifferencePropertyTests {
    private static let rounds = 150
    private static let seal = SecretSeal(key: [UInt8](repeating: 7, count: 32)) ?? .withheld

    /// The examples, and versions of them with bytes changed, as far as they can be read.
    private static func versions(of kind: KindName, seed: UInt64) throws -> [NormalisedArtifact] {
        let files = try Examples.files(of: kind)
        let type = try #require(ArtifactKinds.all.first { $0.name == kind })
        var random = SeededGenerator(seed: seed)
        var versions = [ArtifactKinds.normalised(try type.parse(files, hints: .none), seal: seal)]
        for _ in 0..<rounds {
            var mutated = files
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<mutated[0].bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: mutated[0].bytes[place] = UInt8.random(in: 32..<127, using: &random)
                case 1:
                    let end = min(mutated[0].bytes.count, place + Int.random(in: 1...40, using: &random))
                    mutated[0].bytes.insert(contentsOf: mutated[0].bytes[place..<end], at: place)
                default:
                    let end = min(mutated[0].bytes.count, place + Int.random(in: 1...20, using: &random))
                    mutated[0].bytes.removeSubrange(place..<end)
                }
            }
            guard let parsed = try? type.parse(mutated, hints: .none) else { continue }
            versions.append(ArtifactKinds.normalised(parsed, seal: seal))
        }
        return versions
    }

    @Test("is empty exactly where the digests are equal, and mirrors", arguments: KindName.allCases)
    func laws(kind: KindName) throws {
        let versions = try Self.versions(of: kind, seed: 1121)
        for (index, before) in versions.enumerated() {
            let after = versions[(index * 7 + 3) % versions.count]
            let difference = try ArtifactDifference(from: before, to: after)
            #expect(difference.isEmpty == (before.digest == after.digest), "\(kind) \(index)")
            #expect(difference.changes.allSatisfy { !$0.sentence.isEmpty && !$0.what.isEmpty })
            let mirror = try ArtifactDifference(from: after, to: before)
            #expect(mirror.count == difference.count, "\(kind) \(index)")
            #expect(mirror.leaves.added == difference.leaves.removed)
            #expect(mirror.leaves.changed == difference.leaves.changed)
            #expect(
                Self.shape(difference.changes) == Self.shape(mirror.changes.map(Self.mirrored)),
                "\(kind) \(index)"
            )
            #expect(try ArtifactDifference(from: before, to: before).isEmpty)
        }
    }

    private static func shape(_ changes: [ArtifactChange]) -> [String] {
        changes.map { change in
            [
                change.what, change.change.rawValue, change.before?.canonicalString ?? "",
                change.after?.canonicalString ?? "", change.direction?.rawValue ?? "",
            ].joined(separator: " | ")
        }.sorted()
    }

    private static func mirrored(_ change: ArtifactChange) -> ArtifactChange {
        var mirror = change
        (mirror.before, mirror.after) = (change.after, change.before)
        mirror.change = change.change == .added ? .removed : change.change == .removed ? .added : .changed
        mirror.direction =
            change.direction == .weaker
            ? .stronger : change.direction == .stronger ? .weaker : change.direction
        return mirror
    }

    @Test("is of normal forms that were kept as of those just made", arguments: KindName.allCases)
    func kept(kind: KindName) throws {
        for version in try Self.versions(of: kind, seed: 3).prefix(20) {
            let kept = try #require(
                NormalisedArtifact(json: try JSON(parsing: version.json.canonicalBytes()))
            )
            #expect(kept == version)
            guard case .object(var forged) = version.json else { continue }
            forged["content"] = ["forged": true]
            #expect(NormalisedArtifact(json: .object(forged)) == nil)
        }
    }

    @Test("is refused between kinds, rules and keys")
    func refusals() throws {
        func normal(_ text: String, _ seal: SecretSeal) throws -> NormalisedArtifact {
            ArtifactKinds.normalised(try parse(.helmValues, text), seal: seal)
        }
        let other = try #require(SecretSeal(key: [UInt8](repeating: 8, count: 32)))
        let (left, right) = try (normal("password: a", Self.seal), normal("password: a", other))
        #expect(throws: ArtifactDifference.Failure.secretKeys) {
            try ArtifactDifference(from: left, to: right)
        }
        let zone = ArtifactKinds.normalised(
            try ArtifactKinds.parse(kind: .dnsZone, files: Examples.files(of: .dnsZone)),
            seal: Self.seal
        )
        #expect(throws: ArtifactDifference.Failure.kinds(.helmValues, .dnsZone)) {
            try ArtifactDifference(from: left, to: zone)
        }
        var older = left
        older.normaliser = "helm_values/0"
        #expect(throws: ArtifactDifference.Failure.normalisers("helm_values/0", "helm_values/1")) {
            try ArtifactDifference(from: older, to: left)
        }
    }
}
