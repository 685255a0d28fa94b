import API
import Evidence

/// `/targets/{name}`: one way of looking, what was seen last, and what came of looking so far.
struct TargetPage: DashboardPage {
    static let template = "target"
    static let fragments: [Fragment] = [.targetHead, .targetSeen, .targetHistory]
    static let place = TargetsPage.place

    /// Rows of the history, and of what was seen, on the page.
    static let (historyLimit, spanLimit, seenLimit) = (5, 6, 8)

    var frame: Frame
    var row: LookRow
    var isRemoved: Bool
    /// Names and values of how it is looked at, the credential by its path.
    var settings: [(name: String, value: String)]
    /// The code, and what to do; `nil` where the last look saw something.
    var failure: (code: String, field: String, reason: String, remedy: String)?
    /// An observation without its bytes; `nil` where nothing was seen yet.
    var seen: JSON?
    var strip: StateStrip
    /// What was seen at the place for how long, what began last first.
    var spans: [SpanRow]
    /// Of the place, by whoever looked; the latest first.
    var history: [VerificationRow]
    var mayLook: Bool
    var mayTest = false
    /// What a look gave that was not recorded: `nil` where none was asked for.
    var trial: Trial?
    /// What the button said that brought this page: `nil` where none did.
    var notice: String?

    struct Trial: Sendable {
        var seen: JSON?
        var failure: (code: String, field: String, reason: String, remedy: String)?
        var milliseconds: Int

        fileprivate var sentence: String {
            let time = "after \(Counting.number(milliseconds)) ms; nothing was recorded."
            guard let failure else { return "It can be looked at: this was read \(time)" }
            return failure.code == "absent"
                ? "Nothing is there, \(time)" : "It can't be looked at, \(time)"
        }
    }

    var view: View {
        frame.view(of: Self.self, title: row.name, following: PercentEncoding.encoded(row.artifactID)).adding(
            row.view(now: frame.now)
        ).adding(
            View([
                "sentence": sentence,
                "notice": notice,
                "isRemoved": isRemoved,
                "mayLook": mayLook && !isRemoved && row.mark != nil,
                "mayTest": mayTest && !isRemoved,
                "mayTry": (mayLook && !isRemoved && row.mark != nil) || (mayTest && !isRemoved),
                "trial": trial.map { trial in
                    View([
                        "trialSentence": trial.sentence,
                        "trialFailure": trial.failure.map(Self.view),
                        "trialSeen": trial.seen.map { Self.view($0, now: frame.now) },
                    ])
                },
                "strip": strip.view,
                "stripWords": strip.words,
                "hasSpans": !spans.isEmpty,
                "spans": spans.map { $0.view(now: frame.now) },
                "certificateNotice": expiryNotice,
                "settings": settings.map { View(["settingName": $0.name, "settingValue": $0.value]) },
                "failure": failure.map(Self.view),
                "seen": seen.map { Self.view($0, now: frame.now) },
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

    private static func view(
        _ failure: (code: String, field: String, reason: String, remedy: String)
    ) -> View {
        View([
            "code": failure.code, "field": failure.field, "why": failure.reason, "remedy": failure.remedy,
        ])
    }

    /// What no verdict tells: a certificate may be the approved one, and have expired.
    private var expiryNotice: String? {
        let shown = CertificateValidity.list(in: seen)
        guard let first = shown.first(where: { $0.notAfter <= frame.now }) else { return nil }
        return
            "The certificate that \(first.address) shows expired \(CivilTime(first.notAfter).text(at: frame.now)) UTC."
    }

    private static func view(_ seen: JSON, now: Instant) -> View {
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
        let certificates = CertificateValidity.list(in: seen).prefix(seenLimit).map { $0.view(now: now) }
        // Those are told by address.
        let members = (seen["facts"]?.object?.members ?? []).filter {
            !$0.value.isNull && (certificates.isEmpty || $0.name != "addresses")
        }
        let facts = members.prefix(seenLimit).map {
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
            "facts": Array(facts), "hasCertificates": !certificates.isEmpty,
            "certificates": Array(certificates), "hasGaps": !gaps.isEmpty, "gaps": Array(gaps),
            "limitation": seen["limitation"]?.string,
        ])
    }

    private static func clipped(_ text: String) -> String {
        text.count > 160 ? "\(text.prefix(159))…" : text
    }
}

/// Until when the certificate holds that an address showed, and who issued it.
struct CertificateValidity: Sendable {
    var address: String
    var issuer: String
    var notAfter: Instant

    /// Of the facts of an observation; none of other protocols than TLS.
    static func list(in seen: JSON?) -> [CertificateValidity] {
        (seen?["facts"]?["addresses"]?.array ?? []).compactMap { shown in
            guard let end = (shown["not_after"]?.string).flatMap({ Instant(rfc3339: $0) }) else { return nil }
            return CertificateValidity(
                address: shown["address"]?.string ?? "",
                issuer: shown["issuer"]?.string ?? "",
                notAfter: end
            )
        }
    }

    func view(now: Instant) -> View {
        View([
            "shownBy": address, "issuer": issuer, "until": CivilTime.view(notAfter, now: now),
            "hasExpired": notAfter <= now,
        ])
    }
}
