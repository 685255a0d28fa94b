import Evidence

/// Sorts files into artifacts: what is one, what goes with it, what cannot be read, and what is none.
package struct ArtifactFiles: Sendable {
    /// The files of one artifact.
    package struct Group: Sendable {
        /// Of its own file; inside a collection with a JSON Pointer: `export.json#/value/3`.
        package var path: String
        package var kind: KindName
        /// Its own first.
        package var files: [SourceFile]
    }

    private let kind: KindName?
    private var found: [(kind: KindName, path: String, file: SourceFile)] = []
    private let all: [SourceFile]
    package private(set) var gaps: [Capture.Gap] = []
    /// Files of no kind that was looked for.
    package private(set) var uncovered: [String] = []
    /// Of those, sound JSON that does not say what it is: it may be anything that was not read as it should.
    package private(set) var undetected: [String] = []

    /// - Parameter kind: the only one that is looked for; any if there is none.
    package init(_ files: [SourceFile], kind: KindName? = nil) {
        self.kind = kind
        all = files
        for file in files { look(at: file) }
    }

    private mutating func look(at file: SourceFile) {
        guard file.bytes.count <= ArtifactKinds.maximumFileBytes else {
            return gap(
                file,
                "it has \(file.bytes.count) bytes",
                remedy: "a file may have at most \(ArtifactKinds.maximumFileBytes) bytes"
            )
        }
        let examined = ExaminedFile(file)
        if let members = collection(in: examined) { return look(at: members, in: file) }
        if let object = examined.object, let reason = GraphDocument.failure(in: object) {
            return gap(file, reason, remedy: Self.again)
        }
        sort(file, ArtifactKinds.detect([examined]), at: file.name)
    }

    /// The members of a file that holds several objects of Microsoft Graph.
    private func collection(in examined: ExaminedFile) -> [GraphCollection.Member]? {
        if let object = examined.object {
            let value = JSON.object(object)
            return GraphCollection.isCollection(value) ? GraphCollection.members(of: value) : nil
        }
        guard examined.file.bytes.prefix(64).first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "["),
            let value = try? SourceJSON.value(of: examined.file), GraphCollection.isCollection(value)
        else { return nil }
        return GraphCollection.members(of: value)
    }

    private mutating func look(at members: [GraphCollection.Member], in file: SourceFile) {
        for member in members {
            switch member {
            case .gap(let reason, at: let place):
                gaps.append(
                    Capture.Gap(
                        path: "\(file.name)#\(place.text)",
                        reason: reason,
                        remedy: Self.again
                    )
                )
            case .object(let object, at: let place):
                let path = "\(file.name)#\(place.text)"
                if let reason = GraphDocument.failure(in: object) {
                    gaps.append(Capture.Gap(path: path, reason: reason, remedy: Self.again))
                    continue
                }
                let part = SourceFile(name: path, bytes: JSON.object(object).canonicalBytes())
                sort(part, ArtifactKinds.detect(files: [part]), at: path)
            }
        }
    }

    private static let again = "read it again, with every page, and wait where Retry-After says so"

    private mutating func sort(_ file: SourceFile, _ kinds: [KindName], at path: String) {
        let wanted = kinds.filter { kind == nil || $0 == kind }
        if wanted.count == 1 {
            found.append((wanted[0], path, file))
        } else if wanted.count > 1 {
            gap(
                file,
                "it could be \(wanted.map(\.noun).joined(separator: " or "))",
                remedy: "say which kind is looked for"
            )
        } else if kinds.isEmpty {
            sortUnknown(file, at: path)
        } else {
            uncovered.append(path)
        }
    }

    /// A file without the marks of a kind. If its name has the ending of one, it is a broken one of it.
    private mutating func sortUnknown(_ file: SourceFile, at path: String) {
        let claiming = ArtifactKinds.all.filter { type in
            (kind == nil || type.name == kind) && type.fileExtensions.contains { file.hasExtension($0) }
        }
        guard let type = claiming.first else {
            uncovered.append(path)
            noteUndetected(file, at: path)
            return
        }
        // Sound JSON that says of no kind is something else.
        if claiming.count > 1, (try? SourceJSON.value(of: file)) != nil {
            uncovered.append(path)
            noteUndetected(file, at: path)
            return
        }
        do throws(KindError) {
            _ = try type.parse([file], hints: .none)
            found.append((type.name, path, file))
        } catch {
            let reason = claiming.count > 1 ? "it is no JSON: \(error.reason)" : error.description
            gap(file, reason, remedy: error.remedy)
        }
    }

    /// What says of itself that it is something else is no policy that could not be read.
    private mutating func noteUndetected(_ file: SourceFile, at path: String) {
        guard let value = try? SourceJSON.value(of: file) else { return }
        guard value.object != nil || value.array != nil else { return }
        if let object = value.object, GraphDocument.saysWhatItIs(object) { return }
        undetected.append(path)
    }

    private mutating func gap(_ file: SourceFile, _ reason: String, remedy: String) {
        gaps.append(Capture.Gap(path: file.name, reason: reason, remedy: remedy))
    }

    /// Nothing was found, and nothing that could not be read.
    package var isEmpty: Bool { found.isEmpty && gaps.isEmpty }

    /// Each artifact with the files that go with it; those are none of their own.
    package var groups: [Group] {
        var companions: Set<String> = []
        let groups = found.map { kind, path, file in
            let more = ArtifactKinds.type(of: kind).companions(of: file, among: all)
            companions.formUnion(more.map(\.name))
            return Group(path: path, kind: kind, files: [file] + more)
        }
        return groups.filter { !companions.contains($0.path) }
    }
}

extension SourceFile {
    /// `a/b` of `a/b/c.zone`
    var folder: Substring {
        name.lastIndex { $0 == "/" || $0 == "\\" }.map { name[..<$0] } ?? ""
    }
}
