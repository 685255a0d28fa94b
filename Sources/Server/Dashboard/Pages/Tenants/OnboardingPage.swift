import API
import Evidence

/// `/tenants/onboarding`: a provider makes tenants that it manages, one by a form or a hundred from a file, and reads what
/// became of each.
struct OnboardingPage: DashboardPage {
    static let template = "onboarding"
    static let fragments: [Fragment] = []
    static let place = TenantsPage.place

    /// Tenants of one file, and baselines that are offered to choose from.
    static let (tenantLimit, baselineLimit) = (100, 50)

    /// What the form for one tenant says.
    struct Form: Hashable, Sendable {
        var name = ""
        var administrator = ""
        /// Several with `;` between them, as in a file.
        var names = ""
        var domains = ""
        var directoryID = ""
        var baseline = ""
        /// In seconds; 0 for never.
        var interval = "3600"
        var rights = ["capture", "compare", "judge"]
        var issuesToken = false
    }

    var frame: Frame
    var form: Form
    /// By name.
    var baselines: [(reference: String, name: String)]
    var isProvider: Bool
    /// Whether the caller may hand an administrator's token out.
    var mayIssue: Bool
    /// What became of each, after a form was sent.
    var report: [Wire.Onboarded]?

    var view: View {
        frame.view(of: Self.self, title: "Onboard tenants", following: nil).adding(
            View([
                "isProvider": isProvider,
                "sentence": sentence,
                "mayIssue": mayIssue,
                "tenantLimit": Counting.number(Self.tenantLimit),
                "columnNames": OnboardingFile.columns.joined(separator: ", "),
                "example": Self.example,
                "newName": form.name, "administrator": form.administrator, "names": form.names,
                "domains": form.domains, "directoryID": form.directoryID, "issuesToken": form.issuesToken,
                "baselineOptions": baselines.prefix(Self.baselineLimit).map {
                    View([
                        "value": $0.reference, "text": Clipping.text($0.name, 60),
                        "isChosen": $0.reference == form.baseline,
                    ])
                },
                "intervalOptions": [
                    ("3600", "every hour"), ("21600", "every 6 hours"), ("86400", "every day"),
                    ("0", "never"),
                ].map { View(["value": $0.0, "text": $0.1, "isChosen": $0.0 == form.interval]) },
                "rights": DelegationRow.rightWords.map { right, words in
                    View(["right": right, "rightWords": words, "isChosen": form.rights.contains(right)])
                },
                "hasReport": report?.isEmpty == false,
                "reportRows": (report ?? []).enumerated().map { view(of: $0.element, number: $0.offset + 1) },
                "tokenCount": tokens.isEmpty
                    ? nil : Counting.count(tokens.count, "token is shown", "tokens are shown"),
                "tokenLines": tokens.count > 1 ? tokenLines : nil,
            ])
        )
    }

    var sentence: String {
        guard let report, !report.isEmpty else {
            return "A tenant is made that yours manages from its first moment: one by the form, or up to "
                + "\(Counting.number(Self.tenantLimit)) from a file."
        }
        let told = [
            ("created", "was made", "were made"), ("present", "was there already", "were there already"),
            ("refused", "was refused", "were refused"),
        ].compactMap { outcome, one, many in
            let count = report.count { $0.outcome == outcome }
            return count == 0 ? nil : "\(Counting.number(count)) \(count == 1 ? one : many)"
        }
        return "Of \(Counting.count(report.count, "tenant", "tenants")) \(told.joined(separator: ", "))."
    }

    private static let example =
        "name,administrator,domains,baselines,interval_sec\nContoso,Ada,contoso.example,golden,3600"

    /// A long report leaves out what stands beside the tokens, too.
    private var isShort: Bool { (report ?? []).count <= 10 }

    private var tokens: [Wire.Onboarded] { (report ?? []).filter { $0.token != nil } }

    /// All tokens in one place to copy from, as CSV.
    private var tokenLines: String {
        let rows = tokens.map { one in
            [
                Clipping.text(one.name, 40), one.managedTenantID ?? "", one.token ?? "",
                one.tokenExpiresAt?.rfc3339 ?? "",
            ]
            .map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
        }
        return (["name,managed_tenant_id,token,expires_at"] + rows).joined(separator: "\n")
    }

    private func view(of one: Wire.Onboarded, number: Int) -> View {
        View([
            "key": "onboarded-\(number)",
            "number": Counting.number(number),
            "tenantName": one.name.isEmpty ? "(no name)" : Clipping.text(one.name, 50),
            "mark": Self.mark(of: one.outcome),
            "tenantID": isShort ? one.managedTenantID.map(Identifier.view) : nil,
            "isShort": isShort,
            "tenantPath": one.outcome == "refused"
                ? nil : URLPart.address("/tenants", ["q": String(one.name.prefix(30))]),
            "detail": one.refusal.map { Clipping.text($0.detail, 120) },
            "field": one.refusal?.field,
            "remedy": one.refusal?.remedy.map { Clipping.text($0, 120) },
            "notes": one.notes.map { View(["note": $0]) },
            "token": one.token,
            "tokenUntil": one.tokenExpiresAt.map { CivilTime.view($0, now: frame.now) },
        ])
    }

    private static func mark(of outcome: String) -> View {
        switch outcome {
        case "created": View(["shape": "circle", "word": "made", "role": "positive"])
        case "present": View(["shape": "ring", "word": "was there", "role": "muted"])
        default: View(["shape": "diamond", "word": "refused", "role": "critical"])
        }
    }
}
