import Evidence
import Kinds

/// What is compared with baselines, of a content without what only its tenant knows.
struct NeutralForm: Hashable, Sendable {
    /// `nil` where nothing but its path tells.
    var name: String?
    var hash: String
    var title: String?
    var contract: ListingContract
    var neutralised = Neutralisation()
}

/// Makes contents neutral: without the tenant's names, without identifiers that only it knows, without secrets.
struct NeutralMaker: Sendable {
    /// Of the rules by which identifiers are replaced, beside those of the kinds.
    static let rules = "tenant-neutral/2"

    let seal: SecretSeal
    let neutraliser: Neutraliser

    /// By which `form` makes digests: the kind's normaliser, ours, and what is known of the tenant's names.
    func rules(of type: KindName) -> String {
        "\(ArtifactKinds.normaliser(of: type)) \(Self.rules) \(neutraliser.fingerprint)"
    }

    /// Of every type.
    var allRules: [(type: KindName, rules: String)] { KindName.allCases.map { ($0, rules(of: $0)) } }

    func form(of artifact: ParsedArtifact) -> NeutralForm {
        var told = Neutralisation()
        var form = Self.form(of: neutral(artifact, counting: &told))
        form.neutralised = told
        return form
    }

    func normalised(_ artifact: ParsedArtifact) -> NormalisedArtifact {
        var told = Neutralisation()
        return Self.normalised(neutral(artifact, counting: &told))
    }

    /// What is kept in a baseline.
    func neutral(_ artifact: ParsedArtifact, counting told: inout Neutralisation) -> ParsedArtifact {
        func neutral(_ value: JSON, _ told: inout Neutralisation) -> JSON {
            neutraliser.neutral(SecretSeal.withholding(value), counting: &told)
        }
        let named = ParsedArtifact(
            kept: neutral(artifact.content, &told),
            details: neutral(.object(artifact.details), &told).object ?? [:],
            of: artifact.kind,
            by: artifact.parser,
            identifier: artifact.contentIdentifier,
            secretCount: artifact.secretCount,
            secretKeyID: nil
        )
        return Self.settled(named, known: IdentifierFinder.identifiers(in: artifact.content), counting: &told)
    }

    /// A name, a path, a reason.
    func neutral(_ text: String, of type: KindName?) -> String {
        var told = Neutralisation()
        let named = neutraliser.neutral(text, counting: &told)
        var places = IdentifierPlaces(of: type ?? .intuneConfigurationProfile)
        return places.neutral(.string(named), counting: &told).string ?? named
    }

    func neutral(_ contract: ListingContract, of type: KindName) -> ListingContract {
        var told = Neutralisation()
        let named = neutraliser.neutral(contract.json, counting: &told)
        var places = IdentifierPlaces(of: type)
        return ListingContract(kept: places.neutral(named, counting: &told))
    }

    // MARK: What is neutral already

    static func form(of neutral: ParsedArtifact) -> NeutralForm {
        let normal = normalised(neutral)
        return NeutralForm(
            name: normal.identity.identifier ?? normal.identity.name,
            hash: normal.digest.text,
            title: normal.identity.title,
            contract: ListingContract(of: neutral, title: normal.identity.title ?? "")
        )
    }

    static func normalised(_ neutral: ParsedArtifact) -> NormalisedArtifact {
        ArtifactKinds.normalised(neutral, seal: .withheld, isTenantNeutral: true)
    }

    /// Without identifiers that only a tenant knows, of what has no names of it any more: doing it again changes nothing.
    static func settled(
        _ artifact: ParsedArtifact,
        known: Set<String> = [],
        counting told: inout Neutralisation
    ) -> ParsedArtifact {
        var neutral = ArtifactKinds.tenantNeutral(artifact)
        told[.objects] += max(0, objectCount(in: neutral.content) - objectCount(in: artifact.content))
        var places = IdentifierPlaces(of: artifact.kind, known: known)
        neutral.content = places.neutral(neutral.content, counting: &told)
        return neutral
    }

    /// How many stand there as `tenant 1`, `tenant 2` ….
    private static func objectCount(in value: JSON) -> Int {
        switch value {
        case .string(let text):
            text.hasPrefix("tenant ") && Int(text.dropFirst(7)) != nil ? 1 : 0
        case .array(let values): values.reduce(0) { $0 + objectCount(in: $1) }
        case .object(let object): object.reduce(0) { $0 + objectCount(in: $1.value) }
        case .null, .bool, .number: 0
        }
    }
}

extension ParsedArtifact {
    /// As a version or an item was kept.
    init?(kept: JSON, of type: KindName, by parser: String, secretCount: Int, secretKeyID: String?) {
        guard let content = kept["content"] else { return nil }
        self.init(
            kept: content,
            details: kept["details"]?.object ?? [:],
            of: type,
            by: parser,
            identifier: ContentIdentifier(kind: type.rawValue, content: content),
            secretCount: secretCount,
            secretKeyID: secretKeyID
        )
    }
}
