package import Evidence

extension Wire {
    /// `POST /accords`
    package struct AccordDraft: Codable, Hashable, Sendable {
        package var name: String
        package var terms: JSON?
        package var memberDIDs: [String]
        package var witnessDIDs: [String]
        package var tierPolicy: JSON
        package var ceremonyClasses: [String]
        package var verificationIntervalSec: Int
        package var chronicleRetentionDays: Int
        package var effectiveFrom: Instant?
        package var effectiveUntil: Instant?

        package init(
            name: String,
            terms: JSON? = nil,
            memberDIDs: [String],
            witnessDIDs: [String],
            tierPolicy: JSON,
            ceremonyClasses: [String],
            verificationIntervalSec: Int,
            chronicleRetentionDays: Int,
            effectiveFrom: Instant? = nil,
            effectiveUntil: Instant? = nil
        ) {
            self.name = name
            self.terms = terms
            self.memberDIDs = memberDIDs
            self.witnessDIDs = witnessDIDs
            self.tierPolicy = tierPolicy
            self.ceremonyClasses = ceremonyClasses
            self.verificationIntervalSec = verificationIntervalSec
            self.chronicleRetentionDays = chronicleRetentionDays
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
        }
    }

    /// `POST /accords/{ref}/amend`: what is absent stays as it is.
    package struct AccordAmendment: Codable, Hashable, Sendable {
        package var name: String?
        package var terms: JSON?
        package var memberDIDs: [String]?
        package var witnessDIDs: [String]?
        package var tierPolicy: JSON?
        package var ceremonyClasses: [String]?
        package var verificationIntervalSec: Int?
        package var chronicleRetentionDays: Int?
        package var effectiveFrom: Instant?
        package var effectiveUntil: Instant?

        package init(
            name: String? = nil,
            terms: JSON? = nil,
            memberDIDs: [String]? = nil,
            witnessDIDs: [String]? = nil,
            tierPolicy: JSON? = nil,
            ceremonyClasses: [String]? = nil,
            verificationIntervalSec: Int? = nil,
            chronicleRetentionDays: Int? = nil,
            effectiveFrom: Instant? = nil,
            effectiveUntil: Instant? = nil
        ) {
            self.name = name
            self.terms = terms
            self.memberDIDs = memberDIDs
            self.witnessDIDs = witnessDIDs
            self.tierPolicy = tierPolicy
            self.ceremonyClasses = ceremonyClasses
            self.verificationIntervalSec = verificationIntervalSec
            self.chronicleRetentionDays = chronicleRetentionDays
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
        }
    }

    /// `POST /accords/{ref}/expire`: at once, or at the given time.
    package struct AccordExpiry: Codable, Hashable, Sendable {
        package var effectiveUntil: Instant?

        package init(effectiveUntil: Instant? = nil) {
            self.effectiveUntil = effectiveUntil
        }
    }

    /// One version of an accord.
    package struct Accord: Codable, Hashable, Sendable {
        package var accordID: String
        package var accordBindingID: String
        package var accordCID: String
        package var version: Int
        package var isCurrent: Bool
        package var name: String
        package var terms: JSON
        package var memberDIDs: [String]
        package var witnessDIDs: [String]
        package var tierPolicy: JSON
        package var ceremonyClasses: [String]
        package var verificationIntervalSec: Int
        package var chronicleRetentionDays: Int
        package var effectiveFrom: Instant?
        package var effectiveUntil: Instant?
        package var createdAt: Instant
        package var receipt: Receipt?

        package init(
            accordID: String,
            accordBindingID: String,
            accordCID: String,
            version: Int,
            isCurrent: Bool,
            name: String,
            terms: JSON,
            memberDIDs: [String],
            witnessDIDs: [String],
            tierPolicy: JSON,
            ceremonyClasses: [String],
            verificationIntervalSec: Int,
            chronicleRetentionDays: Int,
            effectiveFrom: Instant? = nil,
            effectiveUntil: Instant? = nil,
            createdAt: Instant,
            receipt: Receipt? = nil
        ) {
            self.accordID = accordID
            self.accordBindingID = accordBindingID
            self.accordCID = accordCID
            self.version = version
            self.isCurrent = isCurrent
            self.name = name
            self.terms = terms
            self.memberDIDs = memberDIDs
            self.witnessDIDs = witnessDIDs
            self.tierPolicy = tierPolicy
            self.ceremonyClasses = ceremonyClasses
            self.verificationIntervalSec = verificationIntervalSec
            self.chronicleRetentionDays = chronicleRetentionDays
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
            self.createdAt = createdAt
            self.receipt = receipt
        }
    }
}
