package import Evidence

extension Wire {
    /// What somebody decided: upon what `holds_for` names, it reaches over every version of the artifact.
    package struct TriageDecision: Codable, Hashable, Sendable {
        /// `same_versions` or `any_version` of the component.
        package var scope: String
        package var versions: [String]
        package var severity: String
        package var until: Instant?
        package var justification: String?

        package init(
            scope: String,
            versions: [String],
            severity: String,
            until: Instant? = nil,
            justification: String? = nil
        ) {
            self.scope = scope
            self.versions = versions
            self.severity = severity
            self.until = until
            self.justification = justification
        }
    }

    /// What was found in one place of an artifact, whichever version of it.
    package struct TriageItem: Codable, Hashable, Sendable {
        package var itemID: String
        package var artifact: String
        package var artifactVersion: String?
        package var component: String
        package var vulnerability: String
        package var location: String?
        package var aliases: [String]
        package var versions: [String]
        package var severity: String
        package var score: Double?
        package var title: String?
        package var fixedVersions: [String]
        package var url: String?
        package var state: String
        package var owner: String?
        package var reason: String?
        package var decision: TriageDecision?
        package var stateBy: String
        package var stateAt: Instant
        package var firstSeenAt: Instant
        package var lastSeenAt: Instant
        /// No tool that found it looked there again.
        package var uncoveredSince: Instant?
        package var lastScanID: String
        /// The item that stands for it, where it is `joined`.
        package var joinedInto: String?

        package init(
            itemID: String,
            artifact: String,
            artifactVersion: String? = nil,
            component: String,
            vulnerability: String,
            location: String? = nil,
            aliases: [String],
            versions: [String],
            severity: String,
            score: Double? = nil,
            title: String? = nil,
            fixedVersions: [String],
            url: String? = nil,
            state: String,
            owner: String? = nil,
            reason: String? = nil,
            decision: TriageDecision? = nil,
            stateBy: String,
            stateAt: Instant,
            firstSeenAt: Instant,
            lastSeenAt: Instant,
            uncoveredSince: Instant? = nil,
            lastScanID: String,
            joinedInto: String? = nil
        ) {
            self.itemID = itemID
            self.artifact = artifact
            self.artifactVersion = artifactVersion
            self.component = component
            self.vulnerability = vulnerability
            self.location = location
            self.aliases = aliases
            self.versions = versions
            self.severity = severity
            self.score = score
            self.title = title
            self.fixedVersions = fixedVersions
            self.url = url
            self.state = state
            self.owner = owner
            self.reason = reason
            self.decision = decision
            self.stateBy = stateBy
            self.stateAt = stateAt
            self.firstSeenAt = firstSeenAt
            self.lastSeenAt = lastSeenAt
            self.uncoveredSince = uncoveredSince
            self.lastScanID = lastScanID
            self.joinedInto = joinedInto
        }
    }

    /// A step of an item's history.
    package struct TriageMove: Codable, Hashable, Sendable {
        package var number: Int
        package var state: String
        package var owner: String?
        package var reason: String?
        package var by: String
        package var at: Instant
        package var scanID: String?
        package var entryID: String
        /// Of another item, that was joined into this one: what that one is called.
        package var vulnerability: String?

        package init(
            number: Int,
            state: String,
            owner: String? = nil,
            reason: String? = nil,
            by: String,
            at: Instant,
            scanID: String? = nil,
            entryID: String,
            vulnerability: String? = nil
        ) {
            self.number = number
            self.state = state
            self.owner = owner
            self.reason = reason
            self.by = by
            self.at = at
            self.scanID = scanID
            self.entryID = entryID
            self.vulnerability = vulnerability
        }
    }

    /// What a tool last said of a place: `seen`, `gone`, or `uncovered`.
    package struct TriageSighting: Codable, Hashable, Sendable {
        package var tool: String
        package var standing: String
        package var scanID: String
        package var at: Instant

        package init(
            tool: String,
            standing: String,
            scanID: String,
            at: Instant
        ) {
            self.tool = tool
            self.standing = standing
            self.scanID = scanID
            self.at = at
        }
    }

    /// By what a report's finding is taken for this item; versions are not looked at.
    package struct TriageMatch: Codable, Hashable, Sendable {
        package var artifact: String
        package var component: String
        package var location: String?
        package var vulnerability: String
        /// Other names of it by which a finding is taken for this item, too.
        package var otherNames: [String]?

        package init(
            artifact: String,
            component: String,
            location: String? = nil,
            vulnerability: String,
            otherNames: [String]? = nil
        ) {
            self.artifact = artifact
            self.component = component
            self.location = location
            self.vulnerability = vulnerability
            self.otherNames = otherNames
        }
    }

    /// An item with its history, the latest first, and by what it is found again.
    package struct TriageStory: Codable, Hashable, Sendable {
        package var item: TriageItem
        package var match: TriageMatch
        package var moves: [TriageMove]
        package var sightings: [TriageSighting]
        package var statements: [VEXStatement]

        package init(
            item: TriageItem,
            match: TriageMatch,
            moves: [TriageMove],
            sightings: [TriageSighting],
            statements: [VEXStatement]
        ) {
            self.item = item
            self.match = match
            self.moves = moves
            self.sightings = sightings
            self.statements = statements
        }
    }

    /// `POST /triage/decide`: about `items`, or about all that `selection` finds.
    package struct TriageRequest: Codable, Hashable, Sendable {
        package var step: String
        package var items: [String]?
        package var selection: TriageSelection?
        package var owner: String?
        package var reason: String?
        package var justification: String?
        package var until: Instant?
        package var holdsFor: String?

        package init(
            step: String,
            items: [String]? = nil,
            selection: TriageSelection? = nil,
            owner: String? = nil,
            reason: String? = nil,
            justification: String? = nil,
            until: Instant? = nil,
            holdsFor: String? = nil
        ) {
            self.step = step
            self.items = items
            self.selection = selection
            self.owner = owner
            self.reason = reason
            self.justification = justification
            self.until = until
            self.holdsFor = holdsFor
        }
    }

    /// What of the queue is meant.
    package struct TriageSelection: Codable, Hashable, Sendable {
        package var state: String?
        package var severity: String?
        package var artifact: String?
        package var component: String?
        package var vulnerability: String?
        package var owner: String?
        package var uncovered: Bool?

        package init(
            state: String? = nil,
            severity: String? = nil,
            artifact: String? = nil,
            component: String? = nil,
            vulnerability: String? = nil,
            owner: String? = nil,
            uncovered: Bool? = nil
        ) {
            self.state = state
            self.severity = severity
            self.artifact = artifact
            self.component = component
            self.vulnerability = vulnerability
            self.owner = owner
            self.uncovered = uncovered
        }
    }

    /// What became of a decision; `passed_over` stand so that it can't be done to them.
    package struct TriageAnswer: Codable, Hashable, Sendable {
        package var items: [TriageItem]
        package var passedOver: [String]
        package var receipt: Receipt?

        package init(
            items: [TriageItem],
            passedOver: [String],
            receipt: Receipt? = nil
        ) {
            self.items = items
            self.passedOver = passedOver
            self.receipt = receipt
        }
    }

    /// How many stand in a state, by severity, as of now.
    package struct TriageCount: Codable, Hashable, Sendable {
        package var state: String
        package var severity: String
        package var count: Int

        package init(
            state: String,
            severity: String,
            count: Int
        ) {
            self.state = state
            self.severity = severity
            self.count = count
        }
    }

    /// How the queue stood when the sums were made.
    package struct TriageSum: Codable, Hashable, Sendable {
        package var key: String
        package var standingCount: Int
        package var criticalCount: Int
        package var highCount: Int
        package var decidedCount: Int
        package var resolvedCount: Int
        package var uncoveredCount: Int
        package var statedCount: Int
        package var oldestAt: Instant?

        package init(
            key: String,
            standingCount: Int,
            criticalCount: Int,
            highCount: Int,
            decidedCount: Int,
            resolvedCount: Int,
            uncoveredCount: Int,
            statedCount: Int,
            oldestAt: Instant? = nil
        ) {
            self.key = key
            self.standingCount = standingCount
            self.criticalCount = criticalCount
            self.highCount = highCount
            self.decidedCount = decidedCount
            self.resolvedCount = resolvedCount
            self.uncoveredCount = uncoveredCount
            self.statedCount = statedCount
            self.oldestAt = oldestAt
        }
    }

    /// `GET /triage/summary`: counts as of now, and sums as of `made_at`.
    package struct TriageSummary: Codable, Hashable, Sendable {
        package var counts: [TriageCount]
        package var by: String
        package var sums: [TriageSum]
        package var madeAt: Instant?
        package var openUnknownCount: Int?
        package var resolvedUnknownCount: Int?
        package var verifiedCount: Int?
        package var unverifiedCount: Int?
        package var statementCount: Int?
        package var blockCount: Int?
        package var warnCount: Int?
        package var passCount: Int?

        package init(
            counts: [TriageCount],
            by: String,
            sums: [TriageSum],
            madeAt: Instant? = nil,
            openUnknownCount: Int? = nil,
            resolvedUnknownCount: Int? = nil,
            verifiedCount: Int? = nil,
            unverifiedCount: Int? = nil,
            statementCount: Int? = nil,
            blockCount: Int? = nil,
            warnCount: Int? = nil,
            passCount: Int? = nil
        ) {
            self.counts = counts
            self.by = by
            self.sums = sums
            self.madeAt = madeAt
            self.openUnknownCount = openUnknownCount
            self.resolvedUnknownCount = resolvedUnknownCount
            self.verifiedCount = verifiedCount
            self.unverifiedCount = unverifiedCount
            self.statementCount = statementCount
            self.blockCount = blockCount
            self.warnCount = warnCount
            self.passCount = passCount
        }
    }

    /// `POST /triage/refresh`: false where somebody is at it.
    package struct TriageRefresh: Codable, Hashable, Sendable {
        package var made: Bool

        package init(
            made: Bool
        ) {
            self.made = made
        }
    }
}
