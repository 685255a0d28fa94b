import API
import Evidence

/// `/targets/{name}`: one way of looking, what was seen last, and what came of looking so far.
struct TargetPage: DashboardPage {
    static let template = "target"
    static let fragments: [Fragment] = [.targetHead, .targetSeen, .targetHistory]
    static let place = TargetsPage.place

    /// Rows of the history, and of what was seen, on the page.
    static let (historyLimit, seenLimit) = (5, 8)

    var frame: Frame
    var row: LookRow
    var isRemoved: Bool
    /// Names and values of how it is looked at, the credential by its path.
    var settings: [(name: String, value: String)]
    /// The code, and what to do; `nil` where the last look saw something.
    var failure: (code: String, field: String, reason: String, remedy: String)?
    /// An observation without its bytes; `nil` where nothing was seen yet.
    var seen: JSON?
    /// Of the place, by whoever looked; the latest first.
    var history: [VerificationRow]
    var mayLook: Bool
    /// What the button said that brought this page: `nil` where none did.
    var notice: String?

    var view: View {
        frame.view(of: Self.self, title: row.name, following: PercentEncoding.encoded(row.artifactID)).adding(
            row.view(now: frame.now)
        ).adding(
            View([
                "sentence": sentence,
                "notice": notice,
                "isRemoved": isRemoved,
                "mayLook": mayLook && !isRemoved && row.mark != nil,
                "settings": settings.map { View(["settingName": $0.name, "settingValue": $0.value]) },
                "failure": failure.map {
                    View([
                        "code": $0.code, "field": $0.field, "why": $0.reason, "remedy": $0.remedy,
                    ])
                },
                "seen": seen.map(Self.view),
                "isOneArtifact": true,
                "hasVerifications": !history.isEmpty,
                "verifications": history.map { $0.view(now: frame.now) },
                "testCommand": "muniment target test \(row.name)",
            ])
        )
    }

    var sentence: String {
        let since = row.since.map { " since \(CivilTime($0).text(at: frame.now)) UTC" } ?? ""
        if isRemoved { return "It was removed; what was seen stays." }
        guard let mark = row.mark else { return "It is disabled, and not looked at by itself." }
        switch mark {
        case .match: return "It shows what was approved\(since)."
        case .error: return "It could not be looked at\(since): that is no drift, and nothing is known of it."
        case .drift where row.isAway: return "Nothing is there\(since), where \(row.artifactName) should be."
        case .drift: return "It differs from what was approved\(since)."
        default: return "It was not yet looked at."
        }
    }

    private static func view(_ seen: JSON) -> View {
        func text(_ json: JSON?) -> String { json?.string ?? json?.canonicalString ?? "" }
        let files = (seen["files"]?.array ?? []).prefix(seenLimit).map { file in
            View([
                "fileName": text(file["name"]), "fileBytes": Counting.bytes(file["size_bytes"]?.integer ?? 0),
                "fileDigest": Identifier.view("sha256:" + text(file["sha256"])),
            ])
        }
        let identifiers = (seen["identifiers"]?.array ?? []).prefix(seenLimit).map {
            Identifier.view(text($0))
        }
        let facts = (seen["facts"]?.object?.members ?? []).filter { !$0.value.isNull }.prefix(seenLimit).map {
            View(["factName": $0.name, "factValue": clipped(text($0.value))])
        }
        let gaps = (seen["gaps"]?.array ?? []).prefix(seenLimit).map { gap in
            View([
                "gapPath": text(gap["path"]), "gapReason": clipped(text(gap["reason"])),
                "gapRemedy": clipped(text(gap["remedy"])),
            ])
        }
        return View([
            "layer": Names.layer(text(seen["layer"])), "seenAddress": text(seen["address"]),
            "hasFiles": !files.isEmpty, "files": Array(files), "identifiers": Array(identifiers),
            "facts": Array(facts), "hasGaps": !gaps.isEmpty, "gaps": Array(gaps),
            "limitation": seen["limitation"]?.string,
        ])
    }

    private static func clipped(_ text: String) -> String {
        text.count > 160 ? "\(text.prefix(159))…" : text
    }
}
