import API
import Custody
import Evidence
import Kinds
import Ledger

// What several routes name in the same words.

extension Wire.Receipt {
    init(_ receipt: Receipt) {
        self.init(
            ledger: receipt.ledger.rawValue,
            leafIndex: receipt.leafIndex,
            entryID: receipt.entryID.text,
            leafHash: receipt.leafHash.hex,
            appendedAt: receipt.appendedAt
        )
    }
}

/// Custody's page, beside the wire's.
typealias Listed = Page

extension Wire.Page {
    init<Value: Sendable>(_ page: Listed<Value>, _ wire: (Value) -> Item) {
        self.init(items: page.items.map(wire), nextCursor: page.nextCursor)
    }
}

extension Wire.AccordName {
    init(_ accord: AccordReference?) { self.init(name: accord?.name ?? "", cid: accord?.cid ?? "") }
}

extension Wire.ArtifactName {
    init(_ artifact: ArtifactReference) {
        self.init(id: artifact.id.text, kind: artifact.kind.rawValue, name: artifact.name)
    }
}

extension Wire.DriftTally {
    init(_ counts: DeploymentCounts) {
        self.init(match: counts.match, drift: counts.drift, unknown: counts.unknown)
    }
}

extension SourceFile {
    init(_ file: Wire.SourceFile) {
        self.init(name: file.name, mediaType: file.mediaType, bytes: file.bytes.bytes)
    }
}
