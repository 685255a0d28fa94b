import API
import Evidence

/// `/certificates`: what an authority has issued, when it ends, and the way to revoke it.
struct CertificatesPage: DashboardPage {
    static let template = "certificates"
    static let fragments: [Fragment] = []
    static let place = SecretsPage.place

    static let rowLimit = 50
    static let states = ["expiring", "live", "ended", "revoked", "all"]

    var frame: Frame
    /// With its final slash.
    var mount: String
    var state: String
    /// Of each state.
    var counts: [String: Int]
    /// Days in order, those without one left out: `2026-11-25`.
    var days: [(day: String, count: Int)]
    /// The first day of the calendar.
    var today: Instant
    var rows: [CertificateRow]
    var mayRevoke: Bool
    var mayRelease: Bool
    /// Serial numbers.
    var cursor: String?
    var nextCursor: String?
    var notice: String?

    var view: View {
        frame.view(of: Self.self, title: "Certificates of " + Clipping.text(mount, 100), following: nil)
            .adding(
                View([
                    "mount": mount,
                    "mayRevoke": mayRevoke && !rows.isEmpty,
                    "mayRelease": mayRelease && rows.contains { $0.isOnHold },
                    "notice": notice,
                    "sentence": sentence,
                    "states": Self.states.map { name in
                        View([
                            "stateName": name, "count": String(counts[name] ?? 0),
                            "stateAddress": Self.address(mount, state: name), "isCurrent": name == state,
                        ])
                    },
                    "weeks": weeks,
                    "hasRows": !rows.isEmpty,
                    "rows": rows.map { $0.view(mayRevoke: mayRevoke, mayRelease: mayRelease) },
                    "issueCommand": "muniment pki issue ROLE NAME --path "
                        + (CommandWord.isOneWord(mount) ? String(mount.dropLast()) : "PATH"),
                    "paging": Paging("certificates", cursor: cursor, next: nextCursor) {
                        Self.address(mount, state: state, cursor: $0)
                    }?.view,
                ])
            )
    }

    static func address(_ mount: String, state: String, cursor: String? = nil, done: String? = nil) -> String
    {
        URLPart.address("/certificates", ["mount": mount, "state": state, "cursor": cursor, "done": done])
    }

    var sentence: String {
        let (live, expiring) = (counts["live"] ?? 0, counts["expiring"] ?? 0)
        guard (counts["all"] ?? 0) > 0 else { return "No certificate was issued here yet." }
        guard live > 0 else { return "No certificate of this authority holds any more." }
        let hold = Counting.count(live, "certificate holds", "certificates hold")
        guard expiring > 0 else { return "\(hold); none of them ends within thirty days." }
        return "\(hold); \(Counting.count(expiring, "ends", "end")) within thirty days."
    }

    /// Twelve weeks of seven days, each with how many end on it; the shade says how many those are for this authority.
    private var weeks: [View] {
        let byDay = Dictionary(days.map { ($0.day, $0.count) }, uniquingKeysWith: +)
        let most = max(1, byDay.values.max() ?? 1)
        return (0..<12).map { week in
            let cells = (0..<7).map { day -> View in
                let date = String(
                    today.startOfDay.advanced(by: .seconds((week * 7 + day) * 86_400)).rfc3339.prefix(10)
                )
                let count = byDay[date] ?? 0
                let shade = count == 0 ? 0 : 1 + count * 3 / (most + 1)
                return View([
                    "date": date, "dayOfMonth": String(date.suffix(5)),
                    "ending": count == 0 ? nil : String(count),
                    "shade": "shade-\(shade)",
                    "words": "\(date): \(Counting.count(count, "certificate ends", "certificates end"))",
                ])
            }
            return View(["cells": cells])
        }
    }
}

struct CertificateRow: Sendable {
    var serial: String
    var name: String
    var type: String
    var role: String
    var validUntil: Instant
    var isRevoked: Bool
    var revocation: String
    var now: Instant

    var isOnHold: Bool { isRevoked && revocation == "certificate_hold" }

    /// What is said of it, in a word with its shape.
    var state: String {
        if isOnHold { return "▲ on hold" }
        if isRevoked { return "■ revoked" }
        if validUntil <= now { return "■ ended" }
        return validUntil.duration(since: now) < .seconds(30 * 86_400) ? "▲ ends soon" : "● holds"
    }

    func view(mayRevoke: Bool, mayRelease: Bool) -> View {
        let holds = !isRevoked && validUntil > now
        return View([
            "key": "certificate-\(serial)",
            "name": Clipping.text(name.isEmpty ? "without a name" : name, 120),
            "serial": serial,
            "shortSerial": serial.count > 24 ? "\(serial.prefix(11))…\(serial.suffix(8))" : serial,
            "type": type.replacing("_", with: " "),
            "role": Clipping.text(role, 60),
            "until": String(validUntil.rfc3339.prefix(16)).replacing("T", with: " ") + " UTC",
            "state": state,
            "revocation": isRevoked && !isOnHold ? revocation.replacing("_", with: " ") : nil,
            "canRevoke": mayRevoke && (holds || isOnHold && validUntil > now),
            "canRelease": mayRelease && isOnHold,
        ])
    }
}
