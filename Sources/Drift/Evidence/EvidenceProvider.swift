import Evidence
import Kinds
import Postgres

/// A source of evidence on what stands in a tenant: a new one is a type, and a line in `ProviderChain.providers`.
protocol EvidenceProvider: Sendable {
    static var source: EvidenceSource { get }
    static var fidelity: Fidelity { get }

    /// What stands as far as this source knows, each subject with when that was seen.
    ///
    /// - Parameter rest: where contents of others need not be looked at, of whose contents they do.
    static func subjects(
        of tenant: TenantID,
        of rest: StateKeys?,
        by maker: NeutralMaker,
        in db: isolated Connection
    ) throws -> [KnownSubject]
}

/// What a provider knows of a subject.
struct KnownSubject {
    /// The same of every provider.
    var key: String
    var subject: EvidencedSubject
    /// False where a later look at everything did not see it, and could not tell that it is away.
    var isSeen: Bool

    init(_ row: Row, _ subject: EvidencedSubject) throws {
        key = "\(try row["collection"] as String) \(subject.type.rawValue) \(try row["subject_id"] as String)"
        self.subject = subject
        isSeen = try row["is_seen"]
    }
}

/// Contents that were observed.
enum PolicyVersions: EvidenceProvider {
    static let source = EvidenceSource.policyVersion
    static let fidelity = Fidelity.content

    static func subjects(
        of tenant: TenantID,
        of rest: StateKeys?,
        by maker: NeutralMaker,
        in db: isolated Connection
    ) throws -> [KnownSubject] {
        try PolicyStore(tenant: tenant).current(maker.allRules, of: rest, in: db).compactMap { row in
            guard let type = KindName(rawValue: try row["subject_type"]) else { return nil }
            let path: String = try row["path"]
            let version: UniqueID = try row["policy_version_id"]
            let contract = (try row["contract"] as JSON?).map { ListingContract(kept: $0) }
            return try KnownSubject(
                row,
                EvidencedSubject(
                    type: type,
                    name: try row["subject_name"] ?? maker.neutral(path, of: type),
                    pseudonym: (try row["identifier"] as String?).flatMap(maker.seal.pseudonym(of:)),
                    title: contract?.title.flatMap { $0.isEmpty ? nil : $0 } ?? maker.neutral(path, of: type),
                    hash: try row["neutral_hash"],
                    // Without a form it is not seen, and so not compared.
                    metaHash: try row["meta_hash"] ?? "",
                    contract: contract,
                    provenance: Provenance(row, source, fidelity),
                    contentID: version.text,
                    keptBytes: try row["content_bytes"],
                    collection: try row["collection"],
                    path: path,
                    neutralised: (try row["neutralised"] as JSON?).map(Neutralisation.init(kept:))
                )
            )
        }
    }
}

/// What lists say.
enum Inventory: EvidenceProvider {
    static let source = EvidenceSource.inventory
    static let fidelity = Fidelity.meta

    static func subjects(
        of tenant: TenantID,
        of rest: StateKeys?,
        by maker: NeutralMaker,
        in db: isolated Connection
    ) throws -> [KnownSubject] {
        try ListingStore(tenant: tenant).current(of: rest, in: db).compactMap { row in
            guard let type = KindName(rawValue: try row["subject_type"]) else { return nil }
            let contract = maker.neutral(ListingContract(kept: try row["meta"]), of: type)
            let path: String = try row["path"]
            let name = contract.name(of: type) ?? maker.neutral(path, of: type)
            return try KnownSubject(
                row,
                EvidencedSubject(
                    type: type,
                    name: name,
                    pseudonym: (try row["identifier"] as String?).flatMap(maker.seal.pseudonym(of:)),
                    title: contract.title ?? name,
                    hash: nil,
                    metaHash: contract.hash,
                    contract: contract,
                    provenance: Provenance(row, source, fidelity),
                    contentID: nil,
                    collection: try row["collection"],
                    path: path
                )
            )
        }
    }
}

extension Provenance {
    fileprivate init(_ row: Row, _ source: EvidenceSource, _ fidelity: Fidelity) throws {
        self.init(
            fidelity: fidelity,
            source: source,
            observedAt: try row["observed_at"],
            runID: try row["observed_operation_run_id"]
        )
    }
}

/// Asks one provider after the other: the first that has evidence since a moment is believed.
enum ProviderChain {
    /// In this order.
    static let providers: [any EvidenceProvider.Type] = [PolicyVersions.self, Inventory.self]

    struct Answer {
        var subjects: [EvidencedSubject] = []
        /// Known from before, and not seen since or at the latest look.
        var stale: [EvidencedSubject] = []
    }

    /// - Parameter rest: as `EvidenceProvider.subjects` has it.
    static func subjects(
        of tenant: TenantID,
        since moment: Instant?,
        of rest: StateKeys? = nil,
        by maker: NeutralMaker,
        in db: isolated Connection
    ) throws -> Answer {
        var answer = Answer()
        var answered: Set<String> = []
        var waiting: [(key: String, subject: EvidencedSubject)] = []
        for provider in providers {
            for known in try provider.subjects(of: tenant, of: rest, by: maker, in: db) {
                let isRecent = moment.map { known.subject.provenance.observedAt >= $0 } ?? true
                guard isRecent, known.isSeen else {
                    waiting.append((known.key, known.subject))
                    continue
                }
                if answered.insert(known.key).inserted { answer.subjects.append(known.subject) }
            }
        }
        for (key, subject) in waiting where answered.insert(key).inserted { answer.stale.append(subject) }
        return answer
    }
}
