import API
import Evidence

/// One step of custody.
struct TransitionRow: Sendable {
    struct Witness: Sendable {
        var did: String
        /// As the signature names it: the DID, often with the key's fragment.
        var keyID: String

        /// The key where it says more than the DID does: a `did:key` is its key.
        var otherKey: String? {
            let key = keyID.hasPrefix(did + "#") ? String(keyID.dropFirst(did.count + 1)) : keyID
            return key == did || did == "did:key:\(key)" ? nil : key
        }
    }

    var sequenceNumber: Int
    var fromState: String?
    var toState: String
    /// Name or DID of who did it.
    var actor: String?
    var at: Instant
    var witnesses: [Witness]
    var differences: [Difference]
    /// `differences` are the first of them.
    var differenceCount: Int
    var entry: EntryReference?

    func view(now: Instant) -> View {
        View([
            "key": "transition-\(sequenceNumber)",
            "sequence": Counting.number(sequenceNumber),
            "from": fromState.map(Names.custody),
            "to": Names.custody(toState),
            "tone": tone,
            "actor": actor.map(Identifier.view),
            "at": CivilTime.view(at, now: now),
            "hasWitnesses": !witnesses.isEmpty,
            "witnesses": witnesses.map { witness in
                Identifier.view(witness.did).adding(
                    View(["keyID": witness.otherKey.map(ShortIdentifier.text)])
                )
            },
            "hasChanges": !differences.isEmpty,
            "differences": differences.prefix(Difference.shown).map(\.view),
            "moreDifferences": differenceCount > Difference.shown
                ? "and \(Counting.number(differenceCount - Difference.shown)) more" : nil,
            "entry": entry?.view,
        ])
    }

    private var tone: String {
        switch toState {
        case "approved", "deployed": "positive"
        case "rejected", "expired": "muted"
        case "rolled_back": "warning"
        default: "accent"
        }
    }
}

/// One version of the content.
struct VersionRow: Sendable {
    var version: Int
    var cid: String
    /// The files it was registered from.
    var files: [String]
    var registeredAt: Instant
    var isCurrent: Bool
    var entry: EntryReference?

    /// - Parameter path: of the artifact's page.
    func view(now: Instant, path: String) -> View {
        View([
            "diffPath": version > 1 ? "\(path)/diff?from=\(version - 1)&to=\(version)" : nil,
            "key": "version-\(version)",
            "version": version,
            "cid": Identifier.view(cid),
            "files": Self.words(files),
            "registeredAt": CivilTime.view(registeredAt, now: now),
            "isCurrent": isCurrent,
            "entry": entry?.view,
        ])
    }

    private static func words(_ files: [String]) -> String {
        let named = files.prefix(2).joined(separator: ", ")
        return files.count > 2 ? "\(named) and \(files.count - 2) more" : named
    }
}

/// A review after an emergency, as the artifact's page names it.
struct ReviewNote: Sendable {
    var ceremonyID: String
    var version: Int
    /// As on the wire: `open`, `overdue` or `rejected`.
    var state: String
    var dueAt: Instant
    var reason: String?

    func view(now: Instant) -> View {
        View([
            "reviewPath": "/ceremonies/\(PercentEncoding.encoded(ceremonyID))",
            "reviewWords": words(at: now),
            "isPressing": state != "open",
        ])
    }

    private func words(at now: Instant) -> String {
        let time = "\(CivilTime(dueAt).text(at: now)) UTC"
        let version = "Version \(version) was approved in an emergency"
        switch state {
        case "overdue": return "\(version), and the review of it is overdue since \(time)."
        case "rejected": return "\(version), and its review failed: \(reason ?? "no reason was given")"
        default: return "\(version); the review of it is due \(time)."
        }
    }
}
