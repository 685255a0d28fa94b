package import Evidence

/// A deviation that somebody answers for: exactly what was seen when it was accepted, and until when.
package struct Acceptance: Hashable, Sendable {
    package var id: UniqueID
    package var artifact: ArtifactReference
    package var target: Target
    /// What is accepted.
    package var cid: String
    /// Its normal form, as far as it has one: what is the same to its kind is accepted with it.
    package var form: FormDigest?
    package var reason: String
    /// Who answers for it: a DID, or a name.
    package var owner: String
    package var acceptedBy: String
    package var acceptedAt: Instant
    package var expiresAt: Instant
    package var withdrawnAt: Instant?
    package var withdrawnBy: String?
    /// That tells of the acceptance.
    package var entryID: UniqueID?

    package init(
        id: UniqueID,
        artifact: ArtifactReference,
        target: Target,
        cid: String,
        form: FormDigest?,
        reason: String,
        owner: String,
        acceptedBy: String,
        acceptedAt: Instant,
        expiresAt: Instant,
        withdrawnAt: Instant? = nil,
        withdrawnBy: String? = nil,
        entryID: UniqueID? = nil
    ) {
        self.id = id
        self.artifact = artifact
        self.target = target
        self.cid = cid
        self.form = form
        self.reason = reason
        self.owner = owner
        self.acceptedBy = acceptedBy
        self.acceptedAt = acceptedAt
        self.expiresAt = expiresAt
        self.withdrawnAt = withdrawnAt
        self.withdrawnBy = withdrawnBy
        self.entryID = entryID
    }

    /// It ends at the very moment, whoever notices.
    package func holds(at now: Instant) -> Bool { withdrawnAt == nil && now < expiresAt }

    /// Whether this is what was accepted: by the normal form, and by the CID where the forms can't be compared.
    package func covers(_ finding: Finding) -> Bool {
        switch form.flatMap({ form in finding.form.map { form.compared(to: $0) } }) {
        case .same: true
        case .different: false
        case .incomparable, nil: cid.utf8.elementsEqual(finding.cid.utf8)
        }
    }
}
