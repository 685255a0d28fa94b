import Evidence
import TestSupport
import Testing

@Suite("An export of a retired partition")
struct ExportTests {
    private func findings(
        _ fixture: ExportFixture,
        _ file: [UInt8],
        key: NoteKey = ExportFixture.logKey
    ) throws -> ExportFindings {
        try fixture.manifest.verify(logKey: key) { part in
            // In small parts: lines and the gzip member end anywhere.
            var rest = file[...]
            while !rest.isEmpty {
                try part(Array(rest.prefix(7)))
                rest = rest.dropFirst(7)
            }
        }
    }

    @Test("is believed as it was made, and says what it proves and what not")
    func genuine() throws {
        var fixture = try ExportFixture()
        let file = fixture.file()
        let findings = try findings(fixture, file)
        #expect(findings.leafIndexes == [1, 2])
        #expect(findings.proved.contains { $0.contains("4 rows of custody.verification_results") })
        #expect(findings.notProved.contains { $0.contains("1 of the entries") })
        let manifest = try ExportManifest(parsing: fixture.manifest.canonicalBytes())
        #expect(manifest == fixture.manifest)
    }

    /// A change of the lines, before the manifest tells of the file, and what is said of it.
    struct Tampering: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var reason: String
        var change: @Sendable (inout ExportFixture) -> Void

        init(_ reason: String, _ what: String, _ change: @escaping @Sendable (inout ExportFixture) -> Void) {
            testDescription = what
            self.reason = reason
            self.change = change
        }
    }

    static let tamperings: [Tampering] = [
        Tampering("leaf hash", "an entry's bytes") { $0.changeEntry(0) { $0.bytes?[20] ^= 1 } },
        Tampering("another root", "an entry's bytes and hash") { fixture in
            fixture.changeEntry(0) { entry in
                entry.bytes?[20] ^= 1
                entry.leafHash = ChainHash.leaf(entry.bytes ?? [])
            }
        },
        Tampering("another root", "an erased entry's hash") {
            $0.changeEntry(5) { $0.leafHash = .sha256(of: []) }
        },
        Tampering("another root", "a proof") { $0.changeEntry(2) { $0.proof[0] = .sha256(of: []) } },
        Tampering("the proof has", "a longer proof") {
            $0.changeEntry(2) { $0.proof.append(.sha256(of: [])) }
        },
        Tampering("has no leaf", "an index beyond the tree") { $0.changeEntry(0) { $0.leafIndex = 50 } },
        Tampering("another root", "an entry of another place") { $0.changeEntry(0) { $0.leafIndex = 0 } },
        Tampering("does not name the body", "a body") { $0.changeEntry(2) { $0.bodies[0][9] ^= 1 } },
        Tampering("does not name the body", "a body of an erased entry") {
            $0.changeEntry(5) { $0.bodies = [[1]] }
        },
        Tampering("tells of no such row", "a body that is gone") { $0.changeEntry(2) { $0.bodies = [] } },
        Tampering("stands twice", "an entry twice") { $0.lines.insert($0.lines[0], at: 2) },
        Tampering("does not stand before it", "an entry that is gone") { $0.lines.remove(at: 0) },
        Tampering("does not stand before it", "an entry behind its row") { $0.lines.swapAt(0, 1) },
        Tampering("tells of no such row", "a verdict") { $0.changeRow(1) { $0["verdict"] = "drift" } },
        Tampering("tells of no such row", "evidence") {
            $0.changeRow(3) { $0["evidence"] = ["seen": 7] }
        },
        Tampering("tells of no such row", "a moment") {
            $0.changeRow(1) { $0["verified_at"] = "2026-07-01T12:00:01+00:00" }
        },
        Tampering("tells of no such row", "an artifact") {
            $0.changeRow(1) { $0["governed_artifact_id"] = .string(ExportFixture.tenant.text) }
        },
        Tampering("names another entry", "a row's entry") {
            $0.changeRow(1) { $0["chronicle_entry_id"] = .string(ExportFixture.tenant.text) }
        },
        Tampering("of another tenant", "a row's tenant") {
            $0.changeRow(1) { $0["tenant_id"] = .string(ExportFixture.artifact.text) }
        },
        Tampering("within the manifest's period", "a row of another month") {
            $0.changeRow(6) { $0["verified_at"] = "2026-08-01T00:00:00+00:00" }
        },
        Tampering("does not follow", "a row twice") { $0.lines.insert($0.lines[1], at: 2) },
        Tampering("does not follow", "rows that changed places") { $0.lines.swapAt(3, 4) },
        Tampering("of another table", "a row of another table") { fixture in
            guard case .row(var row) = fixture.lines[1] else { return }
            row.table = .custodyTransitions
            fixture.lines[1] = .row(row)
        },
        Tampering("holds 3 rows", "a row that is gone") { $0.lines.removeLast() },
        Tampering("holds 2 entries", "an entry and its rows that are gone") { fixture in
            fixture.lines.removeLast(2)
            fixture.manifest.rowCount = 3
        },
        Tampering("erased entries", "an erasure that the manifest hides") {
            $0.manifest.erasedEntryCount = 0
        },
        Tampering("can't be", "counts that can't be") { $0.manifest.erasedEntryCount = 9 },
        Tampering("can't be", "a period without a day") { $0.manifest.until = $0.manifest.from },
        Tampering("not the chronicle", "another tenant's manifest") {
            $0.manifest.tenant = ExportFixture.artifact
        },
        Tampering("key is that of another log", "another log's key") {
            $0.manifest.logKey = ExportFixture.otherKey
        },
        Tampering("is not over this note", "a checkpoint's size") { fixture in
            fixture.manifest.checkpoint = fixture.manifest.checkpoint.replacing("\n5\n", with: "\n6\n")
        },
    ]

    @Test("is refused with its own reason where anything was tampered with", arguments: tamperings)
    func tampered(tampering: Tampering) throws {
        var fixture = try ExportFixture()
        tampering.change(&fixture)
        let file = fixture.file()
        do {
            _ = try findings(fixture, file)
            Issue.record("was believed")
        } catch let fault as ExportFault {
            #expect("\(fault)".contains(tampering.reason), "\(fault)")
        }
    }

    @Test("is refused where the file is not the one that the manifest names")
    func otherFile() throws {
        var fixture = try ExportFixture()
        let file = fixture.file()
        func fault(_ file: [UInt8], _ fixture: ExportFixture) -> ExportFault? {
            #expect(throws: ExportFault.self) { try findings(fixture, file) }
        }
        for index in file.indices {
            var changed = file
            changed[index] ^= 1
            guard case .otherFile = fault(changed, fixture) else {
                Issue.record("byte \(index)")
                return
            }
        }
        guard case .otherFileSize = fault(file.dropLast(), fixture),
            case .otherFileSize = fault(file + [0], fixture)
        else {
            Issue.record("a file of another length")
            return
        }
        // A manifest that was made to fit does not help either.
        func refit(_ file: [UInt8]) -> ExportFixture {
            var changed = fixture
            changed.manifest.compressed = .init(digest: .sha256(of: file), byteCount: file.count)
            return changed
        }
        for wrong in [file + file, file + [0], Array(file.dropFirst()), Array("no gzip".utf8)] {
            #expect(fault(wrong, refit(wrong)) == .notGzip)
        }
        #expect(fault(file.dropLast(9), refit(Array(file.dropLast(9)))) == .cutOff)
        var other = fixture
        other.manifest.plain.digest = .sha256(of: [])
        guard case .otherContent = fault(file, other) else {
            Issue.record("another content")
            return
        }
        for change in [-1, 1] {
            other = fixture
            other.manifest.plain.byteCount += change
            guard case .otherContentSize = fault(file, other) else {
                Issue.record("another size of the content")
                return
            }
        }
    }

    @Test("is refused where a line is not in its one form")
    func malformedLines() throws {
        let genuine = try ExportFixture()
        let text = String(decoding: genuine.lines.flatMap(\.bytes), as: UTF8.self)
        for (old, new) in [
            (#"{"entry":"#, #"{ "entry":"#), (#""ledger":"chronicle""#, #""ledger":"verdicts""#),
            (#""leaf_hash":""#, #""more":1,"leaf_hash":""#), (#""verdict":"match""#, #""verdict":"match"#),
            (#""table":"custody.verification_results"}"#, #""table":"custody.verification_results","a":1}"#),
        ] {
            var fixture = genuine
            #expect(text.contains(old))
            let file = fixture.file(of: Array(text.replacing(old, with: new, maxReplacements: 1).utf8))
            let fault = #expect(throws: ExportFault.self) { try findings(fixture, file) }
            guard case .malformedLine = fault else {
                Issue.record("\(new): \(String(describing: fault))")
                continue
            }
        }
        // An entry of the audit has the form, and is none of the chronicle's.
        var foreign = genuine
        let audit = text.replacing(#""ledger":"chronicle""#, with: #""ledger":"audit""#, maxReplacements: 1)
        let other = foreign.file(of: Array(audit.utf8))
        let refusal = #expect(throws: ExportFault.self) { try findings(foreign, other) }
        guard case .entryOfAnotherLedger = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        var fixture = genuine
        let file = fixture.file(of: Array(text.utf8.dropLast()))
        #expect(throws: ExportFault.cutOff) { try findings(fixture, file) }
    }

    @Test("has a manifest of one form alone")
    func manifest() throws {
        let fixture = try ExportFixture()
        let text = String(decoding: fixture.manifest.canonicalBytes(), as: UTF8.self)
        for (old, new) in [
            ("version=1", "version=2"), ("verification_results\"", "tokens\""), ("{", "{ "),
            (#""row_count":4"#, #""row_count":-4"#), (#""row_count":4,"#, ""),
            (#""row_count":4"#, #""row_count":4,"s":1"#), ("verification_results_2026", "../results_2026"),
            ("2026-07-01T", "2026-07-1T"), (#""log_key":""#, #""log_key":"x"#),
        ] {
            #expect(text.contains(old))
            #expect(throws: DocumentError.self, "\(new)") {
                try ExportManifest(parsing: Array(text.replacing(old, with: new, maxReplacements: 1).utf8))
            }
        }
    }

    @Test("is compressed and expanded in parts of any size, also where nothing compresses", arguments: 0..<8)
    func gzip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let count = Int.random(in: 0...300_000, using: &random)
        let isRandom = Bool.random(using: &random)
        let bytes = (0..<count).map { _ in isRandom ? UInt8.random(in: 0...255, using: &random) : 7 }
        let writer = GzipWriter()
        var file: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = rest.prefix(Int.random(in: 1...100_000, using: &random))
            rest = rest.dropFirst(part.count)
            file += writer.compress(Array(part))
        }
        file += writer.compress([], isLast: true)
        let reader = GzipReader()
        var expanded: [UInt8] = []
        while !file.isEmpty {
            let part = file.prefix(Int.random(in: 1...50_000, using: &random))
            try reader.expand(Array(part)) { expanded += $0 }
            file.removeFirst(part.count)
        }
        #expect(expanded == bytes && reader.isComplete, "seed \(seed)")
    }
}

extension ExportFixture {
    fileprivate mutating func changeEntry(_ index: Int, _ change: (inout ExportedEntry) -> Void) {
        guard case .entry(var entry) = lines[index] else { return }
        change(&entry)
        lines[index] = .entry(entry)
    }

    fileprivate mutating func changeRow(_ index: Int, _ change: (inout JSONObject) -> Void) {
        guard case .row(var row) = lines[index] else { return }
        change(&row.columns)
        lines[index] = .row(row)
    }
}
