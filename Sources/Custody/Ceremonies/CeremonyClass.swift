/// How many of an accord's witnesses must sign, by the name it has in the accord: `SingleApproval` or
/// `n-of-m`.
package enum CeremonyClass: Hashable, Sendable {
    case singleApproval
    case quorum(of: Int, among: Int)

    /// - Returns: `nil` where the name is neither `SingleApproval` nor `n-of-m` with 1 ≤ n ≤ m, or a number
    /// is written with a sign or a leading zero.
    package init?(name: String) {
        if name == "SingleApproval" {
            self = .singleApproval
            return
        }
        guard let dash = name.range(of: "-of-"),
            let quorum = Self.count(name[..<dash.lowerBound]),
            let witnesses = Self.count(name[dash.upperBound...]),
            quorum <= witnesses
        else { return nil }
        self = .quorum(of: quorum, among: witnesses)
    }

    private static func count(_ text: Substring) -> Int? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text.first != "0", text.utf8.count <= 4
        else {
            return nil
        }
        return Int(text)
    }

    package var name: String {
        switch self {
        case .singleApproval: "SingleApproval"
        case .quorum(let quorum, let witnesses): "\(quorum)-of-\(witnesses)"
        }
    }

    /// Signatures of different witnesses that approve.
    package var quorum: Int {
        switch self {
        case .singleApproval: 1
        case .quorum(let quorum, _): quorum
        }
    }

    /// The same number of signatures, of so many witnesses.
    package func among(_ witnesses: Int) -> CeremonyClass {
        switch self {
        case .singleApproval: self
        case .quorum(let quorum, _): .quorum(of: quorum, among: witnesses)
        }
    }

    /// Whether the class speaks of as many witnesses as there are. `SingleApproval` fits any number; without
    /// a witness its ceremony can't be opened.
    package func fits(witnesses: Int) -> Bool {
        switch self {
        case .singleApproval: true
        case .quorum(_, let named): named == witnesses
        }
    }
}

extension String {
    /// The first occurrence of an ASCII `needle`.
    fileprivate func range(of needle: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].utf8.starts(with: needle.utf8) {
                return start..<utf8.index(start, offsetBy: needle.utf8.count)
            }
            start = utf8.index(after: start)
        }
        return nil
    }
}
