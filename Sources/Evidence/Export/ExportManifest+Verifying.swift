import Crypto

/// What an export was found to prove.
package struct ExportFindings: Hashable, Sendable {
    package let checkpoint: CosignedCheckpoint
    /// Of the entries whose bytes are in the export, in order.
    package let leafIndexes: [Int]

    /// In sentences, for people.
    package let proved: [String]
    package let notProved: [String]
}

extension ExportManifest {
    /// Derives everything again and believes the export nothing.
    ///
    /// - Parameters:
    ///   - logKey: the log's, which the verifier has from elsewhere. Its name is the log's origin.
    ///   - cosigners: whom the verifier trusts; at least `required` of them must have signed the checkpoint.
    ///   - file: hands over the compressed file from its beginning, a part at a time; called twice.
    /// - Throws: `ExportFault`; what `file` throws.
    package func verify(
        logKey: NoteKey,
        cosigners: [NoteKey] = [],
        required: Int = 0,
        file: (_ part: ([UInt8]) throws -> Void) throws -> Void
    ) throws -> ExportFindings {
        let cosigned = try checkpoint(signedBy: logKey, cosigners: cosigners, required: required)
        guard from < until, erasedEntryCount <= entryCount else { throw ExportFault.impossibleManifest }
        // First whether it is the file at all: what else is wrong in another one says nothing.
        var hasher = SHA256()
        var byteCount = 0
        try file { part in
            hasher.update(part)
            byteCount += part.count
        }
        guard byteCount == compressed.byteCount else {
            throw ExportFault.otherFileSize(stated: compressed.byteCount, found: byteCount)
        }
        let digest = Digest(hasher.finalize())
        guard digest == compressed.digest else {
            throw ExportFault.otherFile(stated: compressed.digest, found: digest)
        }
        let rows = try rows(in: cosigned.checkpoint, file)
        try expect(.rows, rowCount, rows.rowCount)
        try expect(.entries, entryCount, rows.entries.count)
        try expect(.erasedEntries, erasedEntryCount, rows.erasedEntryCount)
        return ExportFindings(
            checkpoint: cosigned,
            leafIndexes: rows.entries.filter { $0.value != nil }.keys.sorted(),
            proved: proved(by: cosigned),
            notProved: notProved(by: cosigned)
        )
    }

    private func checkpoint(
        signedBy key: NoteKey,
        cosigners: [NoteKey],
        required: Int
    ) throws -> CosignedCheckpoint {
        let cosigned: CosignedCheckpoint
        do {
            let note = try SignedNote(parsing: Array(checkpoint.utf8))
            if let name = note.repeatedSigner { throw CheckpointFault.signedTwice(name: name) }
            cosigned = try note.checkpoint(signedBy: key, cosigners: cosigners, required: required)
        } catch let fault as NoteFault {
            throw ExportFault.checkpoint(.note(fault))
        } catch let fault as CheckpointFault {
            throw ExportFault.checkpoint(fault)
        }
        let origin = cosigned.checkpoint.origin
        guard origin.utf8.reversed().starts(with: "/ledger/\(tenant.text)/\(table.ledger)".utf8.reversed())
        else {
            throw ExportFault.otherLog(origin: origin)
        }
        guard logKey.name.utf8.elementsEqual(origin.utf8) else {
            throw ExportFault.logKeyOfAnother(name: logKey.name)
        }
        return cosigned
    }

    private func rows(
        in checkpoint: Checkpoint,
        _ file: (_ part: ([UInt8]) throws -> Void) throws -> Void
    ) throws -> ExportRows {
        var rows = ExportRows(of: self, in: checkpoint)
        let reader = GzipReader()
        var hasher = SHA256()
        var byteCount = 0
        var line: [UInt8] = []
        do {
            try file { part in
                try reader.expand(part) { expanded in
                    byteCount += expanded.count
                    guard byteCount <= plain.byteCount else {
                        throw ExportFault.otherContentSize(stated: plain.byteCount, found: byteCount)
                    }
                    hasher.update(expanded)
                    var rest = expanded[...]
                    while let end = rest.firstIndex(of: 0x0A) {
                        line += rest[..<end]
                        try rows.check(line)
                        line.removeAll(keepingCapacity: true)
                        rest = rest[(end + 1)...]
                    }
                    line += rest
                    guard line.count <= ExportLine.byteLimit else {
                        throw ExportFault.lineTooLong(rows.lineCount + 1)
                    }
                }
            }
        } catch is GzipReader.Failure {
            throw ExportFault.notGzip
        }
        guard reader.isComplete, line.isEmpty else { throw ExportFault.cutOff }
        guard byteCount == plain.byteCount else {
            throw ExportFault.otherContentSize(stated: plain.byteCount, found: byteCount)
        }
        let digest = Digest(hasher.finalize())
        guard digest == plain.digest else {
            throw ExportFault.otherContent(stated: plain.digest, found: digest)
        }
        return rows
    }

    private func expect(_ counted: ExportFault.Counted, _ stated: Int, _ found: Int) throws {
        guard stated == found else {
            throw ExportFault.otherCount(of: counted, stated: stated, found: found)
        }
    }
}

// MARK: - In words

extension ExportManifest {
    private func proved(by cosigned: CosignedCheckpoint) -> [String] {
        let checkpoint = cosigned.checkpoint
        var sentences = [
            "The log “\(checkpoint.origin)” signed, with the key given here, a tree of \(checkpoint.size) entries with "
                + "the root hash \(checkpoint.root).",
            "The \(entryCount) entries stand in that tree, \(entryCount - erasedEntryCount) of them byte for byte as "
                + "they are here.",
            "The \(rowCount) rows of \(table.rawValue), from \(from.rfc3339) until \(until.rfc3339), are what those "
                + "entries tell, as far as their bytes are here.",
        ]
        for cosigning in cosigned.cosignings {
            let time = cosigning.instant.map { ", at \($0.rfc3339) by its clock" } ?? ""
            sentences.append("The cosigner “\(cosigning.cosigner.name)” signed the same checkpoint\(time).")
        }
        return sentences
    }

    private func notProved(by cosigned: CosignedCheckpoint) -> [String] {
        var sentences = [
            "That what the entries say is true, and that their times are right: the log shows only what was recorded.",
            "That these are all the rows there were: an entry of the chronicle, of the type "
                + "muniment.retention.exported, says so with the SHA-256 of the manifest.",
        ]
        if erasedEntryCount > 0 {
            sentences.append(
                "What \(erasedEntryCount) of the entries said, and that the rows follow from it: their bytes were erased."
            )
        }
        if cosigned.cosignings.isEmpty {
            sentences.append(
                "That the log shows everybody the same tree: no cosigner that is trusted here signed the checkpoint."
            )
        }
        return sentences
    }
}
