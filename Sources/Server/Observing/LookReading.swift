import Chronicle
import Custody
import Evidence
import Kinds
import Observers

/// What is handed in of what a look saw: which of its files are the artifact, whose word it is, and what was not seen.
struct LookReading: Sendable {
    private static let evidenceBytes = 48 << 10
    private static let reasonCharacters = 1_500

    private let sight: TargetSight

    init(_ sight: TargetSight) { self.sight = sight }

    private var target: ObservedTarget { sight.target }
    private var kind: KindName { target.artifact.kind }

    var submission: SubmittedObservation {
        let observation = try? sight.result.get()
        return SubmittedObservation(
            artifact: target.artifact.id.text,
            target: target.place,
            layer: observation?.layer.rawValue ?? target.settings.usualLayer,
            infrastructure: "local",
            // When it began: what is deployed, or seen, while a look runs is newer than what it saw.
            verifiedAt: sight.at,
            seen: seen,
            evidence: evidence,
            unseen: observation.flatMap(Self.unseen),
            asked: observation?.asked,
            look: LookNote(
                target: target.id,
                durationMilliseconds: sight.durationMilliseconds,
                seen: sight.seen.map(Self.bounded),
                failure: sight.failure
            )
        )
    }

    // MARK: What was seen

    private var seen: SubmittedObservation.Seen {
        switch sight.result {
        case .failure(let error) where error.isDrift: return .absent(Self.shortened(error.reason))
        case .failure(let error):
            return .failure(Self.shortened("\(error.field): \(error.reason). What to do: \(error.remedy)"))
        case .success(let observation):
            // Of several that run, all must be as approved.
            return observation.identifiers.isEmpty
                ? content(of: observation) : .cids(observation.identifiers.map(\.text))
        }
    }

    private func content(of observation: LiveObservation) -> SubmittedObservation.Seen {
        let files = observation.files
        let sorted = ArtifactFiles(files, kind: kind)
        let groups = sorted.groups
        guard !files.isEmpty else { return missing(sorted, observation) }
        // Each address has a certificate of its own.
        if kind == .tlsServerCertificate, target.settings.object == nil, !groups.isEmpty {
            return .each(groups.map(\.files))
        }
        if let object = target.settings.object {
            let chosen = groups.filter { $0.isNamed(object) }
            if let only = chosen.first, chosen.count == 1 { return .files(only.files) }
            let named = files.filter { $0.isNamed(object) }
            if chosen.isEmpty, let only = named.first, named.count == 1 { return .files([only]) }
            return chosen.isEmpty && named.isEmpty
                ? missing(sorted, observation) : ambiguous(chosen.map(\.path), "are called \(object)")
        }
        // A zone, an image with its configuration, a release: what is asked for is one thing.
        guard observation.isCollection || observation.isOfFiles else { return .files(files) }
        if groups.isEmpty {
            return observation.isCollection ? missing(sorted, observation) : .files(files)
        }
        // What is there alone is it, whatever it calls itself; unless others may be there too.
        if groups.count == 1, observation.isOfFiles, observation.isComplete, sorted.gaps.isEmpty {
            return .files(groups[0].files)
        }
        let namesakes = groups.filter { $0.name == target.artifact.name }
        if let only = namesakes.first, namesakes.count == 1 { return .files(only.files) }
        return namesakes.isEmpty
            ? missing(sorted, observation)
            : ambiguous(namesakes.map(\.path), "are called \(target.artifact.name)")
    }

    /// It is away, if all was seen and all that was seen could be read.
    private func missing(_ sorted: ArtifactFiles, _ observation: LiveObservation) -> SubmittedObservation.Seen
    {
        let what = target.settings.object ?? target.artifact.name
        let place = observation.provenance.address
        if let unseen = Self.unseen(observation) {
            return .failure(Self.shortened("\(what) was not seen at \(place), and \(unseen)"))
        }
        var unread = sorted.gaps.map { (path: $0.path, reason: "\($0.reason); \($0.remedy)") }
        unread += sorted.groups.compactMap { group in
            group.fault.map { (path: group.path, reason: "\($0.description); \($0.remedy)") }
        }
        if let first = unread.first {
            let more = unread.count > 1 ? " and \(unread.count - 1) more" : ""
            return .failure(
                Self.shortened(
                    "\(what) was not found at \(place), and may be what could not be read: "
                        + "\(first.path)\(more) (\(first.reason))"
                )
            )
        }
        let hint =
            observation.isCollection && target.settings.object == nil
            ? "; if it is called otherwise there, name it with muniment target amend \(target.name) --object"
            : ""
        return .absent(Self.shortened("\(place) shows nothing that is \(kind.noun) called \(what)\(hint)"))
    }

    private func ambiguous(_ paths: [String], _ claim: String) -> SubmittedObservation.Seen {
        .failure(
            Self.shortened(
                "\(paths.count) things there \(claim): \(paths.prefix(5).joined(separator: ", ")). "
                    + "What to do: say which is the artifact with muniment target amend \(target.name) --object"
            )
        )
    }

    // MARK: What goes with it

    /// What of it could not be seen, in words.
    private static func unseen(_ observation: LiveObservation) -> String? {
        var parts: [String] = []
        if let first = observation.gaps.first {
            let more = observation.gaps.count > 1 ? " and \(observation.gaps.count - 1) more" : ""
            parts.append("could not be read: \(first.path)\(more) (\(first.reason); \(first.remedy))")
        }
        if let limitation = observation.limitation { parts.append(limitation) }
        return parts.isEmpty
            ? nil : shortened("not all of it could be seen: " + parts.joined(separator: "; "))
    }

    /// `{"target", "target_id", "duration_ms", "observation"}` or, in the place of the last, `"failure"`.
    private var evidence: JSON {
        var object: JSONObject = [
            "target": .string(target.name), "target_id": .string(target.id.text),
            "duration_ms": .integer(sight.durationMilliseconds),
        ]
        object["observation"] = sight.seen.map(Self.bounded)
        object["failure"] = sight.failure
        return .object(object)
    }

    /// What a target tells of itself may be long: then how much it was stands in its place.
    private static func bounded(_ observation: JSON) -> JSON {
        guard var object = observation.object, observation.canonicalBytes().count > evidenceBytes else {
            return observation
        }
        for name in ["facts", "gaps", "files", "identifiers"] {
            object[name] = object[name]?.shortened()
        }
        return .object(object)
    }

    private static func shortened(_ text: String) -> String {
        let plain = text.unicodeScalars.map { $0.value >= 0x20 && $0.value != 0x7F ? Character($0) : " " }
        return plain.count <= reasonCharacters
            ? String(plain) : String(plain.prefix(reasonCharacters - 1)) + "…"
    }
}

extension LiveObservation {
    /// It lists objects of which the artifact is one: nothing in it that is the artifact's kind is an answer, too.
    fileprivate var isCollection: Bool { provenance.protocolName == "graph" }

    /// It is of a file, or of a folder with whatever stands in it.
    fileprivate var isOfFiles: Bool { ["agent", "file", "sftp"].contains(provenance.protocolName) }
}

extension ArtifactFiles.Group {
    /// As its content says.
    fileprivate var name: String? { (try? ArtifactKinds.parse(kind: kind, files: files))?.name }

    /// Why it can't be read.
    fileprivate var fault: KindError? {
        do throws(KindError) {
            _ = try ArtifactKinds.parse(kind: kind, files: files)
            return nil
        } catch {
            return error
        }
    }

    fileprivate func isNamed(_ object: String) -> Bool {
        if path == object || files.first?.isNamed(object) == true { return true }
        if name == object { return true }
        guard let file = files.first, file.bytes.first == UInt8(ascii: "{"),
            let json = try? JSON(parsing: file.bytes, limits: .stored)
        else { return false }
        return json["id"]?.string == object
    }
}

extension SourceFile {
    fileprivate func isNamed(_ object: String) -> Bool { name == object || baseName == object }
}

extension TargetSettings {
    /// Whose word the protocol's is, where nothing was seen that says it.
    var usualLayer: String {
        switch protocolName {
        case "agent", "dns", "tls": "layer2"
        case "restconf":
            ["intended", "startup"].contains(parameters["datastore"]) ? "layer1" : "layer2"
        case "kubernetes": parameters["read"] == "images" ? "layer2" : "layer1"
        case "graph":
            (parameters["collections"] ?? "").lowercased().contains("identity/conditionalaccess/")
                ? "layer2" : "layer1"
        default: "layer1"
        }
    }
}
