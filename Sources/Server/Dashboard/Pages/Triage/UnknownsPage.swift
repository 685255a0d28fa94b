import Attestor
import Evidence

/// `/unknowns`: what nobody knows, now and at any moment before.
struct UnknownsPage: DashboardPage {
    static let template = "unknowns"
    static let fragments: [Fragment] = [.unknownRows]
    static let place: Place? = Place(title: "Unknowns", address: "/unknowns", icon: "chronicle", key: "k")

    /// Rows a page.
    static let rowLimit = 25

    /// What the address asks for.
    struct Filter: Hashable, Sendable {
        var state: String?
        var kind: String?
        var subject: String?
        /// As a form's field gives it.
        var validAt: String?
        var recordedAt: String?

        func address(cursor: String? = nil) -> String {
            URLPart.address(
                "/unknowns",
                [
                    "state": state, "kind": kind, "subject": subject, "valid_at": validAt,
                    "recorded_at": recordedAt, "cursor": cursor,
                ]
            )
        }
    }

    var frame: Frame
    var filter: Filter
    var rows: [Unknown]
    /// That confidence is told as of.
    var moment: Instant
    var cursor: String?
    var nextCursor: String?

    var view: View {
        // A moment that is over does not change.
        frame.view(of: Self.self, following: filter.validAt == nil && filter.recordedAt == nil ? "*" : nil)
            .adding(
                View([
                    "sentence": sentence,
                    "isFiltered": filter != Filter(),
                    "stateOptions": FormOption.views(
                        [("resolved", "resolved"), ("all", "all")],
                        chosen: filter.state
                    ),
                    "kindOptions": FormOption.views(
                        Unknown.Kind.allCases.map { ($0.rawValue, Self.word(of: $0)) },
                        chosen: filter.kind
                    ),
                    "subjectFilter": filter.subject,
                    "validAt": filter.validAt,
                    "recordedAt": filter.recordedAt,
                    "hasRows": !rows.isEmpty,
                    "rows": rows.map { Self.row($0, moment: moment, now: frame.now) },
                    "paging": Paging("unknowns", cursor: cursor, next: nextCursor) {
                        filter.address(cursor: $0)
                    }?.view,
                ])
            )
    }

    private var sentence: String {
        switch (filter.validAt, filter.recordedAt) {
        case (nil, nil): "What is not known now, as far as it was noted."
        case (let valid?, nil): "How it was at \(valid) (UTC), by what is known now."
        case (nil, let recorded?): "What was on the record at \(recorded) (UTC), of that time."
        case (let valid?, let recorded?):
            "How it was at \(valid) (UTC), by what was on the record at \(recorded) (UTC)."
        }
    }

    static func row(_ unknown: Unknown, moment: Instant, now: Instant) -> View {
        View([
            "key": "unknown-\(unknown.id.text)",
            "path": "/unknowns/\(unknown.id.text)",
            "mark": mark(of: unknown.state),
            "kind": word(of: unknown.kind),
            "subject": Clipping.text(unknown.subject, 100),
            "detail": unknown.detail.isEmpty ? nil : Clipping.text(unknown.detail, 120),
            "confidence": "\(Int((unknown.confidence(at: moment) * 100).rounded())) %",
            "assessed":
                "\(Int((unknown.confidence * 100).rounded())) %, halved every "
                + "\(unknown.halfLife.components.seconds / 86_400) days",
            "resolution": unknown.resolution.map { Clipping.text($0, 150) },
            "saidBy": Identifier.view(unknown.saidBy),
            "validFrom": CivilTime.view(unknown.validFrom, now: now),
            "validTo": unknown.validTo.map { CivilTime.view($0, now: now) },
            "recordedFrom": CivilTime.view(unknown.recordedFrom, now: now),
            "recordedTo": unknown.recordedTo.map { CivilTime.view($0, now: now) },
        ])
    }

    static func word(of kind: Unknown.Kind) -> String {
        switch kind {
        case .unresolvedComponent: "component that nothing identifies"
        case .noVersion: "no version"
        case .missingSBOM: "no bill of materials"
        case .ambiguousPackage: "ambiguous package"
        case .missingFeed: "no advisories"
        case .unresolvedEdge: "dependency on what is not listed"
        case .incomparableVersion: "version that can’t be compared"
        case .other: "other"
        }
    }

    private static func mark(of state: Unknown.State) -> View {
        switch state {
        case .open: View(["shape": "ring", "word": "unknown", "role": "muted"])
        case .resolved: View(["shape": "circle", "word": "resolved", "role": "positive"])
        }
    }
}

/// `/unknowns/<id>`: every version of one, in the order of the record.
struct UnknownPage: DashboardPage {
    static let template = "unknown"
    static let fragments: [Fragment] = [.unknownVersions]
    static let place: Place? = UnknownsPage.place

    /// Versions of a page, the latest ones.
    static let versionLimit = 30

    var frame: Frame
    var versions: [Unknown]
    var mayJudge: Bool
    var notice: String?

    var view: View {
        let last = versions.last
        return frame.view(of: Self.self, title: last.map { UnknownsPage.word(of: $0.kind) }).adding(
            View([
                "notice": notice,
                "path": last.map { "/unknowns/\($0.id.text)" },
                "kind": last.map { UnknownsPage.word(of: $0.kind) },
                "subject": last.map { Clipping.text($0.subject, 400) },
                "versions": versions.suffix(Self.versionLimit).map {
                    UnknownsPage.row($0, moment: frame.now, now: frame.now)
                },
                "mayJudge": mayJudge,
            ])
        )
    }
}
