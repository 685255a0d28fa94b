import Evidence
import Kinds
import Postgres
import Synchronization

/// A snapshot as a side of comparisons, and its digests as they are joined.
struct BaselineSide: Sendable {
    let side: EvidenceSide
    let digests: BaselineDigests

    init(_ side: EvidenceSide) {
        self.side = side
        digests = BaselineDigests(side.subjects)
    }
}

/// A snapshot as a side of comparisons, by the rules of this build: made once for all the tenants that are compared with
/// it. What it holds follows from the snapshot, which never changes, and from the build.
final class BaselineCache: Sendable {
    /// Snapshots that are kept at a time.
    private static let limit = 8

    private struct Kept {
        var side: BaselineSide
        var lastUse: Int
    }

    private let state = Mutex((kept: [UniqueID: Kept](), uses: 0))

    func side(of snapshot: UniqueID) -> BaselineSide? {
        state.withLock { state in
            state.uses += 1
            state.kept[snapshot]?.lastUse = state.uses
            return state.kept[snapshot]?.side
        }
    }

    func keep(_ side: BaselineSide, of snapshot: UniqueID) {
        state.withLock { state in
            state.uses += 1
            state.kept[snapshot] = Kept(side: side, lastUse: state.uses)
            guard state.kept.count > Self.limit else { return }
            let oldest = state.kept.min { $0.value.lastUse < $1.value.lastUse }
            if let oldest { state.kept[oldest.key] = nil }
        }
    }
}

extension Drift {
    /// What a snapshot holds. Items by other rules than this build's are normalised again: a change of rules is no drift.
    func side(of snapshot: BaselineSnapshot, provider: TenantID) async throws -> BaselineSide {
        if let known = cache.side(of: snapshot.id) { return known }
        let side = try await database.transaction(for: provider) { db in
            let store = BaselineStore(tenant: provider)
            let items = try store.items(of: snapshot.id, in: db)
            let old = items.filter { $0.isContent && !$0.isCurrent }
            var again: [String: NeutralForm] = [:]
            for part in old.parts(of: 50) {
                let contents = try store.contents(of: part.map { ($0.type, $0.id) }, in: snapshot.id, db)
                for item in part {
                    again[item.key] = contents[item.key].flatMap { item.artifact($0) }.map { artifact in
                        NeutralMaker.form(of: artifact)
                    }
                }
            }
            var side = EvidenceSide(
                subjects: items.compactMap { EvidencedSubject($0, again: again[$0.key]) },
                gaps: snapshot.gaps,
                listings: snapshot.listingProvenances
            )
            side.partial = snapshot.partialTypes
            side.captured = snapshot.capturedScope
            return BaselineSide(side)
        }
        cache.keep(side, of: snapshot.id)
        return side
    }
}

extension BaselineSnapshot {
    /// As `EvidenceSide.partial`.
    var partialTypes: Set<KindName> {
        Set(
            (listings.object?.members ?? []).compactMap { member in
                member.value["is_partial"]?.bool == true ? KindName(rawValue: member.name) : nil
            }
        )
    }

    /// As `EvidenceSide.captured`.
    var capturedScope: BaselineScope? {
        let told = listings.object?.members.lazy.map(\.value).first { $0["include"] != nil }
        func patterns(_ name: String) -> [String] { (told?[name]?.array ?? []).compactMap(\.string) }
        return told.map { _ in BaselineScope(include: patterns("include"), exclude: patterns("exclude")) }
    }

    var listingProvenances: [KindName: Provenance] {
        Dictionary(
            (listings.object?.members ?? []).compactMap { member in
                KindName(rawValue: member.name).flatMap { type in
                    Provenance(member.value).map { (type, $0) }
                }
            }
        ) { first, _ in first }
    }
}

extension SnapshotItem {
    var key: String { "\(type) \(id)" }

    var isContent: Bool { meta["evidence"]?["fidelity"]?.string == Fidelity.content.rawValue }

    /// Whether its hash is by the rules of this build.
    var isCurrent: Bool {
        KindName(rawValue: type).map { meta["normaliser"]?.string == Self.normaliser(of: $0) } ?? true
    }

    static func normaliser(of type: KindName) -> String {
        "\(ArtifactKinds.normaliser(of: type)) \(NeutralMaker.rules)"
    }

    /// Its content, without what the rules of this build leave out and earlier ones did not.
    func artifact(_ content: JSON) -> ParsedArtifact? {
        guard let type = KindName(rawValue: type),
            let artifact = ParsedArtifact(
                kept: content,
                of: type,
                by: meta["parser"]?.string ?? "",
                secretCount: meta["secret_count"]?.integer ?? 0,
                secretKeyID: nil
            )
        else { return nil }
        var told = Neutralisation()
        return NeutralMaker.settled(artifact, counting: &told)
    }
}

extension EvidencedSubject {
    /// An item of a snapshot; with its content as it is by today's rules, if those it was captured by are others.
    init?(_ item: SnapshotItem, again: NeutralForm?) {
        guard let type = KindName(rawValue: item.type),
            let provenance = item.meta["evidence"].flatMap(Provenance.init)
        else { return nil }
        self.init(
            type: type,
            name: again?.name ?? item.meta["name"]?.string ?? item.id,
            pseudonym: item.meta["pseudonym"]?.string,
            title: again?.title ?? item.meta["title"]?.string ?? item.id,
            hash: provenance.fidelity == .content ? again?.hash ?? item.hash : nil,
            metaHash: again?.contract.hash ?? item.meta["meta_hash"]?.string ?? item.hash,
            contract: again?.contract ?? item.meta["contract"].map { ListingContract(kept: $0) },
            provenance: provenance,
            contentID: item.id,
            collection: nil,
            path: item.meta["path"]?.string ?? item.id
        )
    }
}
