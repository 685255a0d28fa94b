import API
import Evidence
import Kinds

/// One artifact of a folder, without its bytes.
struct ImportItem {
    /// Of its own file, relative to the folder.
    var path: String
    var kind: KindName
    var name: String
    /// As this program computes it.
    var cid: String

    /// How the server is asked for it.
    var reference: String { "\(kind.rawValue):\(name)" }
}

/// Why something of a folder is not registered.
struct ImportRefusal {
    var path: String
    var line: Int?
    var reason: String
    var remedy: String

    init(path: String, line: Int? = nil, reason: String, remedy: String) {
        self.path = path
        self.line = line
        self.reason = reason
        self.remedy = remedy
    }

    /// What could not be read says its line within the reason.
    init(_ gap: Capture.Gap) {
        let line = gap.reason.firstMatch(of: #/: line ([0-9]+): /#).flatMap { Int($0.1) }
        self.init(path: gap.path, line: line, reason: gap.reason, remedy: gap.remedy)
    }

    init(_ error: KindError, at path: String) {
        self.init(path: path, line: error.line, reason: error.description, remedy: error.remedy)
    }

    /// Of something that was another thing, or nothing, when it was read again.
    static func changed(_ item: ImportItem, to next: ImportItem?) -> ImportRefusal {
        ImportRefusal(
            path: item.path,
            reason: "it changed while the folder was imported: it was \(item.reference), and is "
                + (next?.reference ?? "no artifact any more"),
            remedy: "run the same command again once nobody writes to the folder"
        )
    }

    var json: JSON {
        [
            "path": .string(path), "line": line.map { .integer($0) } ?? .null, "reason": .string(reason),
            "remedy": .string(remedy),
        ]
    }
}

/// What a folder holds, part by part: read once to know all names before anything is registered.
struct ImportPlan {
    let folder: FolderParts
    let kind: KindName?
    /// By part of the folder.
    private(set) var items: [[ImportItem]] = []
    private(set) var refused: [ImportRefusal] = []
    /// Files of no kind that was looked for.
    private(set) var uncovered: [String] = []

    var itemCount: Int { items.reduce(0) { $0 + $1.count } }

    init(_ folder: FolderParts, kind: KindName?) {
        self.folder = folder
        self.kind = kind
        refused = folder.gaps.map { ImportRefusal($0) }
        for part in folder.parts {
            let (files, gaps) = folder.files(of: part)
            let found = ArtifactFiles(files, kind: kind)
            refused += (gaps + found.gaps).map { ImportRefusal($0) }
            uncovered += found.uncovered
            items.append(
                found.groups.compactMap { group in
                    do throws(ImportFault) {
                        return try Self.item(of: group).item
                    } catch {
                        refused.append(error.refusal)
                        return nil
                    }
                }
            )
        }
        refuseDoubles()
    }

    /// Two things of one kind and name would become versions of one artifact: neither is registered.
    private mutating func refuseDoubles() {
        var paths: [String: [String]] = [:]
        for item in items.joined() { paths[item.reference, default: []].append(item.path) }
        let doubles = paths.filter { $0.value.count > 1 }
        guard !doubles.isEmpty else { return }
        items = items.map { part in part.filter { doubles[$0.reference] == nil } }
        for (reference, paths) in doubles.sorted(by: { $0.key < $1.key }) {
            for path in paths {
                let others = paths.filter { $0 != path }.prefix(3).joined(separator: ", ")
                refused.append(
                    ImportRefusal(
                        path: path,
                        reason: "it is \(reference), and so is \(others)",
                        remedy:
                            "take the others out of the folder, or register it with muniment artifact add --name"
                    )
                )
            }
        }
    }

    /// The artifacts of a part with their files, read once more, and those that are not what they were when the folder was
    /// looked through: a name that nobody compared with the others is registered for nothing.
    func artifacts(
        ofPart index: Int
    ) -> (found: [(item: ImportItem, files: [SourceFile])], refused: [ImportRefusal]) {
        guard !items[index].isEmpty else { return ([], []) }
        let (files, gaps) = folder.files(of: folder.parts[index])
        let read = ArtifactFiles(files, kind: kind)
        let groups = Dictionary(read.groups.map { ($0.path, $0) }) { first, _ in first }
        let reasons = Dictionary((gaps + read.gaps).map { ($0.path, $0) }) { first, _ in first }
        var found: [(item: ImportItem, files: [SourceFile])] = []
        var refused: [ImportRefusal] = []
        for wanted in items[index] {
            guard let group = groups[wanted.path] else {
                refused.append(reasons[wanted.path].map { ImportRefusal($0) } ?? .changed(wanted, to: nil))
                continue
            }
            do throws(ImportFault) {
                let (item, files) = try Self.item(of: group)
                if item.reference.utf8.elementsEqual(wanted.reference.utf8) {
                    found.append((item, files))
                } else {
                    refused.append(.changed(wanted, to: item))
                }
            } catch {
                refused.append(error.refusal)
            }
        }
        return (found, refused)
    }

    struct ImportFault: Error { var refusal: ImportRefusal }

    /// With the files as they are sent: named without folders.
    private static func item(
        of group: ArtifactFiles.Group
    ) throws(ImportFault) -> (item: ImportItem, files: [SourceFile]) {
        let files = group.files.map { file in
            SourceFile(name: sentName(of: file.name), mediaType: file.mediaType, bytes: file.bytes)
        }
        guard Set(files.map(\.name)).count == files.count else {
            throw ImportFault(
                refusal: ImportRefusal(
                    path: group.path,
                    reason: "two of its files have one name",
                    remedy: "rename one of them"
                )
            )
        }
        do throws(KindError) {
            let parsed = try ArtifactKinds.parse(kind: group.kind, files: files)
            let item = ImportItem(
                path: group.path,
                kind: group.kind,
                name: parsed.name ?? name(after: group.path),
                cid: parsed.contentIdentifier.text
            )
            return (item, files)
        } catch {
            throw ImportFault(refusal: ImportRefusal(error, at: group.path))
        }
    }

    /// `export.json#/value/3` of a collection is `export.json#value.3`.
    private static func sentName(of path: String) -> String {
        let parts = path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let file = String(parts[0].split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
        guard parts.count == 2 else { return file }
        return file + "#" + parts[1].split(separator: "/").joined(separator: ".")
    }

    /// Where the content gives no name: the path without the ending of the file.
    private static func name(after path: String) -> String {
        let slash = path.lastIndex(of: "/")
        guard let dot = path.lastIndex(of: "."),
            slash.map({ path.index(after: $0) < dot }) ?? (dot > path.startIndex)
        else { return path }
        return String(path[..<dot])
    }
}
