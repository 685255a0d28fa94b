/// Why an export proves nothing: the first thing in it that does not hold. Lines count from 1.
package enum ExportFault: Error, Hashable, Sendable {
    // The manifest.
    case checkpoint(CheckpointFault)
    /// The checkpoint is of another log than the chronicle of the manifest's tenant.
    case otherLog(origin: String)
    case logKeyOfAnother(name: String)
    /// The period ends before it begins, or more entries are erased than there are.
    case impossibleManifest
    // The file as a whole.
    case otherFile(stated: Digest, found: Digest)
    case otherFileSize(stated: Int, found: Int)
    case notGzip
    case cutOff
    case otherContent(stated: Digest, found: Digest)
    case otherContentSize(stated: Int, found: Int)
    case otherCount(of: Counted, stated: Int, found: Int)
    // A line.
    case malformedLine(Int, DocumentError)
    case lineTooLong(Int)
    case repeatedEntry(Int)
    case otherLeafHash(Int, stated: Digest, derived: Digest)
    case inclusion(Int, ProofFault)
    case notAnEntry(Int, EntryError)
    case entryOfAnotherLedger(Int)
    case bodyNotNamed(Int)
    case rowOfAnotherTable(Int)
    case rowOfAnotherTenant(Int)
    case rowOutsidePeriod(Int)
    case rowOutOfOrder(Int)
    /// The row's entry does not stand before it.
    case entryMissing(Int)
    /// The row's own column names another entry.
    case rowOfAnotherEntry(Int)
    /// The entry does not tell of the row, or otherwise.
    case rowNotTold(Int)

    package enum Counted: String, Hashable, Sendable {
        case rows
        case entries
        case erasedEntries = "erased entries"
    }
}

extension ExportFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .checkpoint(let fault): "\(fault)"
        case .otherLog(let origin):
            "the checkpoint is of the log “\(origin)”, which is not the chronicle of the manifest's tenant"
        case .logKeyOfAnother(let name): "the manifest's log key is that of another log, “\(name)”"
        case .impossibleManifest: "the manifest's period or counts can't be"
        case .otherFile(let stated, let found): "the file has the SHA-256 \(found), not \(stated)"
        case .otherFileSize(let stated, let found): "the file has \(found) bytes, not \(stated)"
        case .notGzip: "the file is not one member of gzip, or what it holds was changed"
        case .cutOff: "the file ends before its content does"
        case .otherContent(let stated, let found):
            "the file's content has the SHA-256 \(found), not \(stated)"
        case .otherContentSize(let stated, let found):
            "the file's content has \(found) bytes or more, not \(stated)"
        case .otherCount(let counted, let stated, let found):
            "the file holds \(found) \(counted.rawValue), the manifest says \(stated)"
        case .malformedLine(let line, let error): "line \(line): \(error)"
        case .lineTooLong(let line): "line \(line) is longer than \(ExportLine.byteLimit) bytes"
        case .repeatedEntry(let line): "line \(line): the entry stands twice"
        case .otherLeafHash(let line, let stated, let derived):
            "line \(line): the entry's bytes have the leaf hash \(derived), not \(stated): they were changed"
        case .inclusion(let line, let fault): "line \(line): \(fault)"
        case .notAnEntry(let line, let error): "line \(line): \(error)"
        case .entryOfAnotherLedger(let line):
            "line \(line): the entry says that it stands in another ledger than the checkpoint's"
        case .bodyNotNamed(let line): "line \(line): the entry does not name the body beside it"
        case .rowOfAnotherTable(let line): "line \(line): the row is of another table than the manifest's"
        case .rowOfAnotherTenant(let line): "line \(line): the row is of another tenant than the manifest's"
        case .rowOutsidePeriod(let line): "line \(line): the row's time is not within the manifest's period"
        case .rowOutOfOrder(let line):
            "line \(line): the row does not follow the one before it in time and key"
        case .entryMissing(let line):
            "line \(line): the entry that the row follows from does not stand before it"
        case .rowOfAnotherEntry(let line):
            "line \(line): the row names another entry than the one it is put to"
        case .rowNotTold(let line):
            "line \(line): the entry tells of no such row, or of one that says something else"
        }
    }
}
