package import Evidence

/// Whose cosignatures a checkpoint gets, and how many of them it needs before it is shown to anybody.
package struct CosignerQuorum: Hashable, Sendable {
    package static let none = CosignerQuorum()

    package let cosigners: [NoteKey]
    package let required: Int

    private init() {
        cosigners = []
        required = 0
    }

    /// `nil` where more are required than there are, where a key is no cosigner's, or where one counts twice: a
    /// cosignature does not name its cosigner, so that each has a key of its own.
    package init?(_ cosigners: [NoteKey], required: Int) {
        guard 0...cosigners.count ~= required, Set(cosigners.map(\.key)).count == cosigners.count,
            cosigners.allSatisfy({ $0.algorithm == .cosignature })
        else { return nil }
        self.cosigners = cosigners
        self.required = required
    }

    var vkeys: [String] { cosigners.map(\.text) }
}
