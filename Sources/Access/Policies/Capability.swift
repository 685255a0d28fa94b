/// What a policy gives on a path, and what a request asks for. The raw value is its name in policies and on the wire.
package enum Capability: String, Hashable, Sendable, CaseIterable {
    case create
    case read
    case update
    case delete
    case list
    case patch
    /// To list with everything below.
    case scan
    /// To ask for what is kept from all others, beside the operation itself.
    case sudo
    /// Nothing, whatever else would be given.
    case deny
}

/// A set of capabilities in one word.
package struct Capabilities: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package init(_ capability: Capability) { rawValue = 1 << capability.bit }

    package init(_ capabilities: some Sequence<Capability>) {
        self = capabilities.reduce(into: []) { $0.formUnion(Capabilities($1)) }
    }

    package func contains(_ capability: Capability) -> Bool { rawValue & 1 << capability.bit != 0 }

    /// By name; `deny` alone where it is among them, or where there is nothing.
    package var listed: [Capability] {
        if isEmpty || contains(.deny) { return [.deny] }
        return Capability.allCases.filter { contains($0) }.sorted { $0.rawValue < $1.rawValue }
    }

    /// What can be asked for of a secret: all but `sudo` and `deny`.
    package static let operations = Capabilities(Capability.operations)
}

extension Capability {
    package static let operations: [Capability] = [.create, .read, .update, .delete, .list, .patch, .scan]

    fileprivate var bit: UInt16 {
        switch self {
        case .create: 0
        case .read: 1
        case .update: 2
        case .delete: 3
        case .list: 4
        case .patch: 5
        case .scan: 6
        case .sudo: 7
        case .deny: 8
        }
    }
}
