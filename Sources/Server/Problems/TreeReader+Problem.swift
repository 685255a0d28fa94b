import API
import Ledger

extension TreeReader.Refusal {
    var problem: Problem {
        switch self {
        case .sizeBeyondTree(let asked, let size):
            .invalidValue(
                "size",
                "the tree has \(size) entries, and \(asked) were asked for",
                remedy: "ask for at most the size of the latest checkpoint, or again in a moment"
            )
        case .leafBeyondSize(let index, let size):
            .invalidValue(
                "index",
                "a tree of \(size) entries has no entry \(index)",
                remedy: "give an index from 0 to \(size - 1), or a larger size"
            )
        case .shrinking(let old, let new):
            .invalidValue(
                "first",
                "a tree of \(old) entries is not the beginning of one of \(new)",
                remedy: "give a first size from 0 to the second"
            )
        case .noCheckpoint:
            Problem(
                status: 404,
                code: "no_checkpoint",
                title: "No checkpoint",
                detail: "no checkpoint of this ledger was signed yet",
                remedy: "ask again in a moment; a ledger without entries has none"
            )
        }
    }
}

extension Problem {
    /// The tree's tiles do not lead to the root that was signed: nothing is proved.
    static let damagedTree = Problem(
        status: 500,
        code: "damaged_tree",
        title: "Damaged tree",
        detail: "the stored tree is not the one that was signed, so that nothing is proved",
        remedy: "run muniment ledger verify; the server's log says what was found"
    )
}
