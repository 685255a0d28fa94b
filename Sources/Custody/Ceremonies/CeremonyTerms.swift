import Evidence

/// On what terms a ceremony is opened: what its accord demands, and within that what the caller asked for.
struct CeremonyTerms: Hashable {
    var ceremonyClass: CeremonyClass
    var eligibleDIDs: [String]
    var barredDIDs: [String]
    var isFourEyes: Bool
    var lifetimeSeconds: Int

    /// - Parameters:
    ///   - name: the class asked for; `nil`: what is demanded or, where nothing is, the only one that the accord allows.
    ///   - seconds: `nil`: the default or, where that is too long, as long as may be.
    ///   - proposers: who registered the version and who opens, as entries name them.
    init(
        under accord: AccordContent,
        _ demand: CeremonyDemand,
        ceremonyClass name: String?,
        lifetimeSeconds seconds: Int?,
        proposers: [String]
    ) throws(CustodyError) {
        let limits = Custody.ceremonyLifetimes
        let longest = min(demand.lifetimeLimitSeconds ?? limits.upperBound, limits.upperBound)
        lifetimeSeconds = seconds ?? min(Custody.defaultCeremonyLifetime, longest)
        try Field("expires_in_sec").range(lifetimeSeconds, in: limits.lowerBound...longest)

        let chosen = try accord.ceremonyClass(named: name, demanded: demand.ceremonyClass)
        ceremonyClass = chosen.among(demand.witnesses.count)
        guard chosen.quorum <= demand.witnesses.count else {
            throw .quorumUnreachable(quorum: chosen.quorum, witnesses: demand.witnesses.count)
        }
        isFourEyes = demand.isFourEyes
        barredDIDs = demand.isFourEyes ? try Self.barred(proposers) : []
        eligibleDIDs = demand.witnesses.filter { [barredDIDs] in !$0.isOne(of: barredDIDs) }
        guard chosen.quorum <= eligibleDIDs.count else {
            throw .proposersNeeded(quorum: chosen.quorum, left: eligibleDIDs.count)
        }
    }

    /// Nobody can tell of a bare name which DIDs its bearer holds.
    private static func barred(_ proposers: [String]) throws(CustodyError) -> [String] {
        var barred: [String] = []
        for proposer in proposers {
            guard proposer.utf8.starts(with: "did:".utf8) else { throw .proposerUnknown(proposer) }
            if !proposer.isOne(of: barred) { barred.append(proposer) }
        }
        return barred
    }
}

extension AccordContent {
    /// The class to open a ceremony in: the named one, if that is no weaker than `demanded`; with no name what is demanded,
    /// or the only one that the accord allows.
    package func ceremonyClass(
        named name: String?,
        demanded: CeremonyClass? = nil
    ) throws(CustodyError) -> CeremonyClass {
        guard let name else {
            if let demanded { return demanded }
            guard ceremonyClasses.count == 1, let only = CeremonyClass(name: ceremonyClasses[0]) else {
                throw .ceremonyClassNeeded(allowed: ceremonyClasses)
            }
            return only
        }
        let allowed = ([demanded?.name].compactMap(\.self) + ceremonyClasses).filter { name in
            (CeremonyClass(name: name)?.quorum ?? 0) >= (demanded?.quorum ?? 0)
        }
        guard let ceremonyClass = CeremonyClass(name: name) else {
            throw .ceremonyClassNotAllowed(name, allowed: allowed)
        }
        if let demanded, ceremonyClass.quorum < demanded.quorum {
            throw .ceremonyClassTooWeak(name, demanded: demanded.name)
        }
        guard allowed.contains(ceremonyClass.name) else {
            throw .ceremonyClassNotAllowed(name, allowed: allowed)
        }
        return ceremonyClass
    }
}

extension String {
    func isOne(of others: [String]) -> Bool { others.contains { $0.utf8.elementsEqual(utf8) } }
}
