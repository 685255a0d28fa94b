import Evidence

/// The entry that was asked for, by leaf index or identifier: what is answered must be about it.
struct EntryReference {
    let text: String

    init(_ text: String) { self.text = text }

    /// Why an answer about another entry is none to this question.
    ///
    /// - Parameters:
    ///   - bytes: of the entry that was answered; `nil` where they were erased, and with them what proves an identifier.
    ///   - entryID: what the answer says besides.
    func fault(ofAnswerAt leafIndex: Int, bytes: [UInt8]?, entryID: String? = nil) -> LogView.Fault? {
        if let index = Int(text) {
            guard index != leafIndex else { return nil }
            return LogView.Fault(
                column: "leaf_index",
                sentence: "entry \(index) was asked for, and the answer is about entry \(leafIndex)",
                leafIndex: min(index, leafIndex)
            )
        }
        let answered: String?
        if let bytes {
            answered = (try? Entry(parsing: bytes))?.id.text
        } else {
            answered = entryID
        }
        guard let answered, let id = UniqueID(text), UniqueID(answered) == id else {
            return LogView.Fault(
                column: "entry_id",
                sentence:
                    "the entry \(text) was asked for, and the answer is about \(answered ?? "something else")",
                leafIndex: leafIndex
            )
        }
        return nil
    }
}
