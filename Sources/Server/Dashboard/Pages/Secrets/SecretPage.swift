import API
import Evidence
import Secrets

/// `/secrets/secret`: one secret, its versions, and what is known of each. Values stand on it only where they were asked for.
struct SecretPage: DashboardPage {
    static let template = "secret"
    static let fragments: [Fragment] = []
    static let place = SecretsPage.place

    /// Versions shown; the newest.
    static let versionLimit = 25
    /// Names of fields, and of members of the metadata, that are shown.
    static let fieldLimit = 60
    /// Of values, once they are written as HTML: what a page has room for.
    static let valueLimit = 60_000

    var frame: Frame
    /// With the mount.
    var path: String
    /// With its final slash.
    var mount: String
    var isVersioned: Bool
    /// `nil` where the policies don't let it be read, or where there are no versions.
    var metadata: SecretFacts?
    /// The version that the page is about; `nil` for the only one.
    var shown: Int?
    /// Names of the fields of what is shown; `nil` where they can't be told.
    var fields: [String]?
    var revealed: Revealed?
    var comparison: SecretComparison?
    var rights: Rights
    /// How it gets new values by itself; `nil` where it does not, or where that can't be told.
    var rotation: SecretRotation?
    /// Who wrote which version, as far as the record was asked.
    var writers: [Int: String]
    var draft: SecretDraft
    var notice: String?
    var refusal: String?
    /// To the events of the audit about its values; `nil` for who may not read them.
    var auditPath: String?

    /// What the policies let who looks do.
    struct Rights: Hashable, Sendable {
        var read = false
        /// Write a new version, or the first.
        var write = false
        var patch = false
        var delete = false
        var undelete = false
        var destroy = false
        var changeMetadata = false
        var remove = false
        var rotate = false
    }

    /// Values that were asked for.
    struct Revealed: Sendable {
        var version: Int?
        var at: Instant
        var values: LooseObject
    }

    var view: View {
        let state = shownVersion.map { $0.state(at: frame.now) }
        return frame.view(of: Self.self, title: Clipping.text(path, 200), following: nil).adding(
            View([
                "crumbs": SecretAddress.crumbs(above: path, mount: mount),
                "notice": notice,
                "refusal": refusal,
                "sentence": sentence,
                "description": metadata?.description.map { Clipping.text($0, SecretDescription.limit) },
                "path": path,
                "shownPath": Clipping.text(path, 300),
                "ownPath": SecretAddress.secret(path),
                "auditPath": auditPath,
                "getCommand": CommandWord.plain("muniment secret get", path),
                "isVersioned": isVersioned,
                "shown": shown,
                "shownMark": state?.view,
                "valueWords": valueWords,
                "mayReveal": rights.read && canBeRead && revealed == nil,
                "mayHide": revealed != nil,
                "hidePath": SecretAddress.secret(path, version: shown),
                "fieldNames": revealed == nil
                    ? (fields ?? []).prefix(Self.fieldLimit).map {
                        View(["fieldName": Clipping.text($0, 100)])
                    } : [],
                "hasFieldNames": revealed == nil && !(fields ?? []).isEmpty,
                "values": revealed.map { SecretValues($0.values).view },
                "hasVersions": metadata.map { !$0.versions.isEmpty } ?? false,
                "versions": versionRows,
                "versionsNote": versionsNote,
                "comparison": comparison?.view(now: frame.now),
                "rotation": rotation?.view(now: frame.now),
                "mayRotate": rights.rotate && rotation != nil,
                "mayDelete": rights.delete,
                "mayUndelete": rights.undelete,
                "mayDestroy": rights.destroy,
            ])
        ).adding(metadataView).adding(draftView)
    }

    private var shownVersion: SecretFacts.Version? {
        guard let metadata, let shown else { return nil }
        return metadata.versions.first { $0.number == shown }
    }

    private var canBeRead: Bool {
        guard isVersioned else { return true }
        guard metadata != nil else { return true }
        guard let state = shownVersion?.state(at: frame.now) else { return false }
        return state.isReadable
    }

    var sentence: String {
        guard isVersioned else { return "This store keeps one value of it, and no versions." }
        guard let metadata else { return "Your policies do not let you see its versions." }
        guard let current = metadata.versions.first(where: { $0.number == metadata.current }) else {
            return "It has no version yet."
        }
        let when = CivilTime(current.createdAt).text(at: frame.now)
        let who = writers[current.number].map { " by \(Clipping.text($0, 60))" } ?? ""
        let readable = metadata.versions.count { $0.state(at: frame.now).isReadable }
        let head = "Version \(Counting.number(current.number)) is the latest, written \(when) UTC\(who)"
        let kept = Counting.count(metadata.versions.count, "version", "versions")
        switch current.state(at: frame.now) {
        case .current, .kept, .ending:
            return "\(head). \(Counting.number(readable)) of \(kept) can be read."
        case .deleted:
            return "\(head), and deleted; it can be taken back. "
                + "\(Counting.number(readable)) of \(kept) can be read."
        case .destroyed:
            return "\(head), and destroyed. \(Counting.number(readable)) of \(kept) can be read."
        }
    }

    /// What the section of the values says.
    private var valueWords: String {
        let which = shown.map { "Version \(Counting.number($0))" } ?? "The value"
        if let revealed {
            let when = CivilTime(revealed.at).full
            return "\(which), shown to you at \(when). That you were given it is recorded."
        }
        switch shownVersion?.state(at: frame.now) {
        case .deleted?: return "\(which) is deleted. It can be read again once it is taken back."
        case .destroyed?: return "\(which) is destroyed: its value is gone for good."
        default: break
        }
        guard rights.read else { return "Your policies do not let you read it." }
        guard canBeRead else { return "There is nothing to be read." }
        guard let fields else { return "\(which) is not shown before you ask for it. Asking is recorded." }
        return "\(which) has \(Counting.count(fields.count, "field", "fields")). "
            + "What they hold is not shown before you ask for it. Asking is recorded."
    }

    // MARK: Versions

    private var versionRows: [View] {
        (metadata?.versions ?? []).prefix(Self.versionLimit).map { version in
            let state = version.state(at: frame.now)
            return View([
                "key": "version-\(version.number)",
                "version": version.number,
                "isShown": version.number == shown,
                "versionPath": SecretAddress.secret(path, version: version.number),
                "mark": state.view,
                "createdAt": CivilTime.view(version.createdAt, now: frame.now),
                "writer": writers[version.number].map { Clipping.text($0, 80) },
                "endedAt": version.deletedAt.map { CivilTime.view($0, now: frame.now) },
                "endWord": version.deletedAt.map { $0 > frame.now ? "deleted from" : "deleted since" },
                "canDelete": rights.delete && state.isReadable,
                "canUndelete": rights.undelete && state == .deleted,
                "canDestroy": rights.destroy && state != .destroyed,
            ])
        }
    }

    private var versionsNote: String? {
        guard let metadata else { return nil }
        let hidden = metadata.versions.count - Self.versionLimit
        var notes: [String] = []
        if hidden > 0 {
            notes.append("\(Counting.count(hidden, "older version is", "older versions are")) not shown.")
        }
        if metadata.oldest > 1 { notes.append("Versions before \(metadata.oldest) have dropped out.") }
        return notes.isEmpty ? nil : notes.joined(separator: " ")
    }

    // MARK: Metadata

    private var metadataView: View {
        guard let metadata else { return View(["hasMetadata": false]) }
        let custom = metadata.custom.sorted { $0.key < $1.key }
        let customText = custom.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
        return View([
            "hasMetadata": true,
            "custom": custom.prefix(Self.fieldLimit).map { name, value in
                View(["customName": Clipping.text(name, 128), "customValue": Clipping.text(value, 512)])
            },
            "hasCustom": !custom.isEmpty,
            "createdAt": metadata.createdAt.map { CivilTime.view($0, now: frame.now) },
            "updatedAt": metadata.updatedAt.map { CivilTime.view($0, now: frame.now) },
            "maximumWords": metadata.maximumVersions == 0
                ? "as the store says" : "the latest \(Counting.number(metadata.maximumVersions))",
            "casWords": metadata.requiresCAS
                ? "who writes must name the version that it follows"
                : "the last one to write wins, unless it asks otherwise",
            "deleteWords": metadata.deleteAfter == "0s"
                ? "never by itself" : "\(metadata.deleteAfter) after it was written",
            "mayChangeMetadata": rights.changeMetadata && HTMLEscaping.isShownAsItIs(customText)
                && HTMLEscaping.isShownAsItIs(metadata.description ?? ""),
            "mayRemove": rights.remove,
            "maximumVersions": metadata.maximumVersions,
            "requiresCAS": metadata.requiresCAS,
            "deleteAfter": metadata.deleteAfter,
            "customText": customText,
            "descriptionText": metadata.description ?? "",
        ])
    }

    // MARK: Writing

    private var draftView: View {
        let mayPatch = rights.patch && canBePatched
        return View([
            "mayWrite": rights.write || mayPatch,
            "mayPatch": mayPatch,
            "mayReplace": rights.write,
            "replaces": draft.replaces || !mayPatch,
            "isWriting": draft.isOpen,
            "cas": metadata?.current,
            "writeWords": writeWords,
            "draftRows": draft.rows(besides: mayPatch ? fields ?? [] : []),
            "draftJSON": draft.shownJSON,
        ])
    }

    private var canBePatched: Bool {
        guard isVersioned, let metadata else { return false }
        let latest = metadata.versions.first { $0.number == metadata.current }
        return latest?.state(at: frame.now).isReadable ?? false
    }

    private var writeWords: String {
        guard isVersioned else { return "It takes the place of the present value, which is then gone." }
        guard let metadata else { return "It becomes the latest version." }
        return
            "It becomes version \(Counting.number(metadata.current + 1)), unless somebody writes one before you do."
    }
}

/// Where a version stands.
enum VersionState: Hashable, Sendable {
    case current
    case kept
    /// To be deleted by itself.
    case ending
    case deleted
    case destroyed

    var isReadable: Bool {
        switch self {
        case .current, .kept, .ending: true
        case .deleted, .destroyed: false
        }
    }

    /// What `parts/state` shows.
    var view: View {
        switch self {
        case .current: View(["shape": "circle", "word": "latest", "role": "positive"])
        case .kept: View(["shape": "ring", "word": "kept", "role": "muted"])
        case .ending: View(["shape": "half-circle", "word": "ends by itself", "role": "information"])
        case .deleted: View(["shape": "square", "word": "deleted", "role": "muted"])
        case .destroyed: View(["shape": "square", "word": "destroyed", "role": "critical"])
        }
    }

    var word: String {
        switch self {
        case .current: "latest"
        case .kept: "kept"
        case .ending: "ends by itself"
        case .deleted: "deleted"
        case .destroyed: "destroyed"
        }
    }
}

/// What a secret says of itself, without its values.
struct SecretFacts: Sendable {
    struct Version: Sendable {
        var number: Int
        var createdAt: Instant
        var deletedAt: Instant?
        var isDestroyed: Bool
        var isLatest: Bool

        func state(at now: Instant) -> VersionState {
            if isDestroyed { return .destroyed }
            guard let deletedAt else { return isLatest ? .current : .kept }
            return deletedAt > now ? .ending : .deleted
        }
    }

    var current: Int
    /// 0 until a version has dropped out.
    var oldest: Int
    var createdAt: Instant?
    var updatedAt: Instant?
    /// 0: as the store says.
    var maximumVersions: Int
    var requiresCAS: Bool
    /// `0s`: never.
    var deleteAfter: String
    var custom: [String: String]
    /// The latest first.
    var versions: [Version]
    /// For people.
    var description: String?
}

extension CommandWord {
    /// A command with one word of a reader's own behind it, for `parts/command`; `nil` where a shell would read it as more.
    static func plain(_ command: String, _ word: String) -> View? {
        isOneWord(word) ? View(["command": command, "argument": word, "option": nil]) : nil
    }
}
