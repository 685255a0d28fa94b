package import Evidence
package import Kinds

/// What a directory has of some kinds of policies, read over Microsoft Graph: what its lists say of each, and the contents.
package struct PolicyCapture: Sendable {
    /// What could not be read. It is not known to be away.
    package struct Gap: Hashable, Sendable {
        package var kind: KindName
        package var path: String
        package var reason: String
        package var remedy: String
        /// Whether it is the list that was not read whole, and not one policy of it.
        package var isOfList: Bool
    }

    /// As lists have them, each a file of its own.
    package var listed: [SourceFile] = []
    /// Of those, the ones that were read whole.
    package var contents: [SourceFile] = []
    package var gaps: [Gap] = []
    /// Of files, by name, what their list is of, whatever they say themselves.
    package var kinds: [String: KindName] = [:]
    /// The directory that answered, where it said so.
    package var directory: UniqueID?
    package var pageCount = 0

    package typealias Report = @Sendable (_ done: Int, _ total: Int?, _ note: String) -> Void

    /// Kinds that can be read so.
    package static let kinds: [KindName] = [.entraConditionalAccess, .intuneConfigurationProfile]

    /// A list, and what of each member it leaves out.
    struct List: Sendable {
        var kind: KindName
        var path: String
        var details: [String] = []

        /// `configurationPolicies`
        var name: String { path.split(separator: "/").last.map(String.init) ?? path }

        /// What an answer of one member says that it is of.
        var context: String {
            let inner = path.split(separator: "/").dropFirst().joined(separator: "/")
            return "https://graph.microsoft.com/$metadata#\(inner)/$entity"
        }
    }

    static func lists(of kind: KindName) -> [List] {
        func intune(_ name: String, _ details: [String]) -> List {
            List(kind: kind, path: "beta/deviceManagement/\(name)", details: details)
        }
        return switch kind {
        case .entraConditionalAccess: [List(kind: kind, path: "v1.0/identity/conditionalAccess/policies")]
        case .intuneConfigurationProfile:
            [
                intune("configurationPolicies", ["settings", "assignments"]),
                intune("deviceConfigurations", ["assignments"]),
                intune(
                    "deviceCompliancePolicies",
                    ["assignments", "scheduledActionsForRule?$expand=scheduledActionConfigurations"]
                ),
            ]
        default: []
        }
    }
}

/// Reads lists, then what they leave out, then the lists once more: what changed meanwhile is not believed, and a list that
/// held other members the second time is not whole.
struct PolicyReader: Sendable {
    let client: GraphClient
    let report: PolicyCapture.Report

    func capture(_ kinds: [KindName], of directory: UniqueID?) async throws -> PolicyCapture {
        var capture = PolicyCapture()
        capture.directory = try await found(directory)
        for list in kinds.flatMap(PolicyCapture.lists) {
            do {
                try await read(list, of: directory, into: &capture)
            } catch let error as ObservationError where error.cause != .misconfigured {
                capture.noteList(list, error.reason, error.remedy)
            }
        }
        return capture
    }

    private func read(
        _ list: PolicyCapture.List,
        of directory: UniqueID?,
        into capture: inout PolicyCapture
    ) async throws {
        var collection = try await client.collection(list.path)
        try refuseOthers(than: directory, in: collection)
        for gap in collection.gaps { capture.noteList(list, "\(gap.path): \(gap.reason)", gap.remedy) }
        // Where a member is removed while pages are counted off, another one moves over their border and is never seen.
        let isReadTwice = !list.details.isEmpty || (collection.pages > 1 && collection.gaps.isEmpty)
        collection.gaps = []
        let total = collection.objects.count
        report(0, total, list.name)
        for (index, member) in list.details.enumerated() {
            try await client.addDetails(member, of: list.path, to: &collection, isLenient: true) { done in
                report((index * total + done) / list.details.count, total, list.name)
            }
        }
        var changed: [String: Change] = [:]
        if isReadTwice {
            do {
                let again = try await client.collection(list.path)
                try refuseOthers(than: directory, in: again)
                changed = try merge(again, into: &collection, list, &capture)
            } catch let error as ObservationError where error.cause != .misconfigured {
                capture.noteList(list, "it was not read a second time: \(error.reason)", error.remedy)
            }
        }
        capture.pageCount += collection.pages
        capture.add(collection, list, changed: changed)
        report(total, total, list.name)
    }

    /// How a member was not the same at both readings of its list.
    fileprivate enum Change: String {
        case edited = "it was changed while it was read"
        case made = "it was made while the others were read"
        case removed = "it was removed while it was read"
    }

    /// What the second look at a list says of the first: by identifier, why its content is not believed.
    private func merge(
        _ again: GraphClient.Collection,
        into collection: inout GraphClient.Collection,
        _ list: PolicyCapture.List,
        _ capture: inout PolicyCapture
    ) throws -> [String: Change] {
        for gap in again.gaps { capture.noteList(list, "\(gap.path): \(gap.reason)", gap.remedy) }
        let later = Dictionary(again.objects.map { ($0.identifier, $0) }) { first, _ in first }
        let known = Set(collection.objects.map(\.identifier))
        var changed: [String: Change] = [:]
        for index in collection.objects.indices {
            let object = collection.objects[index]
            guard let now = later[object.identifier] else {
                // Of a list that goes on nobody knows what is behind its end.
                if again.gaps.isEmpty { changed[object.identifier] = .removed }
                continue
            }
            guard now.stamp != object.stamp else { continue }
            changed[object.identifier] = .edited
        }
        for object in again.objects where !known.contains(object.identifier) {
            changed[object.identifier] = .made
            collection.objects.append(object)
        }
        // One reading alone is no proof that a member is there, or is not: others may have been passed over.
        let count = changed.values.count(where: { $0 != .edited })
        if count > 0 {
            capture.noteList(
                list,
                "its members were not the same when it was read again: \(count) were there once",
                "read it again"
            )
        }
        return changed
    }

    // MARK: Whose they are

    /// The directory that answers, where it says so.
    ///
    /// - Throws: `ObservationError` where the answers are of another directory than is asked for, or do not say of which.
    private func found(_ directory: UniqueID?) async throws -> UniqueID? {
        guard let directory else {
            do {
                return try await client.directory().flatMap { UniqueID($0) }
            } catch let error as ObservationError where error.cause != .misconfigured {
                return nil
            }
        }
        guard let found = try await client.directory() else {
            throw Self.foreign(
                "the answers do not say which directory they are of",
                "grant the application Organization.Read.All, or leave directory_id out"
            )
        }
        guard found == directory.text else {
            throw Self.foreign(
                "the answers are of the directory \(MessageText.excerpt(found)), and not of \(directory)",
                "check token_url and the credential: another tenant's are there"
            )
        }
        return directory
    }

    private func refuseOthers(than directory: UniqueID?, in collection: GraphClient.Collection) throws {
        guard let directory else { return }
        for object in collection.objects {
            for name in ["tenantId", "organizationId"] {
                guard let other = object[name]?.string?.lowercased(), other != directory.text else {
                    continue
                }
                throw Self.foreign(
                    "a policy is of the directory \(MessageText.excerpt(other)), and not of \(directory)",
                    "nothing of it was taken; ask who runs the server at this address"
                )
            }
        }
    }

    private static func foreign(_ reason: String, _ remedy: String) -> ObservationError {
        .misconfigured("directory_id", reason, remedy: remedy)
    }
}

extension PolicyCapture {
    fileprivate mutating func noteList(_ list: List, _ reason: String, _ remedy: String) {
        gaps.append(
            Gap(kind: list.kind, path: list.path, reason: reason, remedy: remedy, isOfList: true)
        )
    }

    fileprivate mutating func add(
        _ collection: GraphClient.Collection,
        _ list: List,
        changed: [String: PolicyReader.Change]
    ) {
        let lacking = Dictionary(collection.lacking.map { ($0.index, $0) }) { first, _ in first }
        var seen: [String: Set<Digest>] = [:]
        for (index, object) in collection.objects.enumerated() {
            let identifier = object.identifier
            guard !identifier.isEmpty else {
                noteList(list, "one of its members has no id", "ask who runs the server at this address")
                continue
            }
            // The same one on two pages is one; two that differ are both kept, and nobody knows which is which.
            let bytes = JSON.object(object).canonicalBytes()
            guard seen[identifier, default: []].insert(.sha256(of: bytes)).inserted else { continue }
            let number = seen[identifier]?.count ?? 1
            let path = "\(list.name)/\(identifier)\(number > 1 ? "#\(number)" : "").json"
            // The gap of the list tells it.
            if changed[identifier] == .removed { continue }
            kinds[path] = list.kind
            var plain = object
            for member in list.details { plain[String(member.prefix { $0 != "?" })] = nil }
            listed.append(plain.file(path, list))
            let reason = changed[identifier]?.rawValue ?? lacking[index].map { "\($0.member): \($0.reason)" }
            guard let reason else {
                contents.append(object.file(path, list))
                continue
            }
            gaps.append(
                Gap(
                    kind: list.kind,
                    path: path,
                    reason: reason,
                    remedy: lacking[index]?.remedy ?? "read it again",
                    isOfList: false
                )
            )
        }
    }
}

extension JSONObject {
    fileprivate var identifier: String { MessageText.excerpt(self["id"]?.string ?? "", limit: 200) }

    /// By which a change is known; what servers count and stamp besides is none.
    fileprivate var stamp: JSON {
        for name in ["lastModifiedDateTime", "modifiedDateTime"] {
            if let stamp = self[name], !stamp.isNull {
                return [stamp, self["displayName"] ?? self["name"] ?? .null]
            }
        }
        return .object(JSONObject(members.filter { !$0.name.contains("@odata.") }))
    }

    fileprivate func file(_ path: String, _ list: PolicyCapture.List) -> SourceFile {
        var object = self
        // A member of a list does not repeat what its address said of all.
        object["@odata.context"] = .string(list.context)
        return SourceFile(
            name: path,
            mediaType: "application/json",
            bytes: JSON.object(object).canonicalBytes()
        )
    }
}
