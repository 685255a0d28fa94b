import ArgumentParser
import Evidence

/// What creating and amending an accord have in common.
struct AccordOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("SingleApproval, or a quorum such as 2-of-3; may be repeated.", valueName: "class")
    )
    var ceremonyClass: [String] = []

    @Option(
        help: ArgumentHelp("How often to verify: 300, 5m, 24h.", valueName: "duration"),
        transform: Moments.duration
    )
    var verificationInterval: Duration?

    @Option(help: ArgumentHelp("How long the chronicle is kept.", valueName: "days"))
    var retentionDays: Int?

    @Option(help: ArgumentHelp("The tier of artifacts that name none: a, b or c.", valueName: "tier"))
    var defaultTier: String?

    @Option(help: ArgumentHelp("A JSON file with the tier policy.", valueName: "file"), completion: .file())
    var tierPolicy: String?

    @Option(help: ArgumentHelp("A JSON file with the terms.", valueName: "file"), completion: .file())
    var terms: String?

    @Option(
        help: ArgumentHelp("In force from this time on (RFC 3339).", valueName: "time"),
        transform: Moments.instant
    )
    var effectiveFrom: Instant?

    @Option(
        help: ArgumentHelp("In force until this time (RFC 3339).", valueName: "time"),
        transform: Moments.instant
    )
    var effectiveUntil: Instant?

    /// The tier policy asked for, on top of `present`; `nil` if none was.
    func tierPolicy(over present: JSON) throws -> JSON? {
        let given = try tierPolicy.map(Documents.json(inFile:))
        guard let defaultTier else { return given }
        var policy = (given ?? present).object ?? JSONObject()
        policy["default_tier"] = .string(defaultTier)
        return .object(policy)
    }
}
