import Evidence

/// How a secret is rotated.
package struct RotationPlan: Hashable, Sendable {
    package var isEnabled = true
    /// `nil` where it is rotated on request alone.
    package var schedule: RotationSchedule?
    /// The field of the secret that gets a new value.
    package var field = "password"
    package var recipe: RandomText
    /// In seconds: for how long the version before stays readable.
    package var grace = RotationPlan.standardGrace
    package var rotator = Rotator.random

    package static let standardGrace = 86_400
    package static let longestGrace = 31_536_000

    package init(recipe: RandomText) { self.recipe = recipe }

    /// - Throws: `SecretsError.invalid`.
    package func check() throws(SecretsError) {
        guard 1...256 ~= field.utf8.count, field.utf8.allSatisfy({ $0 >= 0x20 }) else {
            throw .invalid(field: "field", "must have 1 to 256 bytes, and no control characters")
        }
        guard 0...Self.longestGrace ~= grace else {
            throw .invalid(field: "grace_period", "must be between 0 and \(Self.longestGrace) seconds")
        }
        if case .database(let database) = rotator {
            try database.check()
            guard database.usernameField != field else {
                throw .invalid(
                    field: "username_field",
                    "must be another field than the one that gets a new value"
                )
            }
        }
    }

    /// When it is rotated next, `last` being when it was last, or when that was wanted first.
    func next(after now: Instant, last: Instant) -> Instant? {
        isEnabled ? schedule?.next(after: now, last: last) : nil
    }

    /// The same when the plan is set: a period goes on from when it was rotated last, a time of the calendar that has passed
    /// is not made up for.
    func firstRotation(after now: Instant, last: Instant?) -> Instant? {
        guard case .every = schedule, let last else { return next(after: now, last: now) }
        return next(after: now, last: last)
    }

    /// What of the secret changes: the new value, and of two roles that take turns the other one's name.
    ///
    /// - Parameter present: what it holds.
    /// - Throws: `SecretsError.invalid` where it does not hold what the rotator needs.
    func changes(of present: LooseObject, using random: inout some RandomNumberGenerator) throws(SecretsError)
        -> LooseObject
    {
        var changes: LooseObject = [field: .string(recipe.make(using: &random))]
        guard case .database(let database) = rotator else { return changes }
        guard let username = present[database.usernameField]?.string, !username.isEmpty else {
            throw .invalid(
                field: "username_field",
                "names \(database.usernameField), which the secret has not: it must hold the name of the role"
            )
        }
        if database.manager == nil, present[field]?.string?.isEmpty != false {
            throw .invalid(
                field: "field",
                "names \(field), which the secret has not: the role signs in with its present password to change it"
            )
        }
        guard !database.usernames.isEmpty else { return changes }
        guard database.usernames.contains(username),
            let other = database.usernames.first(where: { $0 != username })
        else {
            throw .invalid(
                field: "usernames",
                "must be the two roles that take turns, and the secret's \(database.usernameField) one of them"
            )
        }
        changes[database.usernameField] = .string(other)
        return changes
    }
}

extension RotationPlan {
    /// What is encrypted of it.
    var json: LooseObject {
        ["field": .string(field), "recipe": .object(recipe.json), "rotator": .object(rotator.json)]
    }

    /// - Throws: `SecretsError.damaged`.
    init(
        _ kind: Rotator.Kind,
        kept: [UInt8],
        isEnabled: Bool,
        schedule: String?,
        grace: Int
    ) throws(SecretsError) {
        guard let object = try? LooseJSON(parsing: kept).object,
            let recipe = object["recipe"]?.object.flatMap(RandomText.init(kept:)),
            let rotator = object["rotator"]?.object.flatMap({ Rotator(kind, kept: $0) }),
            let field = object["field"]?.string
        else { throw .damaged }
        self.init(recipe: recipe)
        self.isEnabled = isEnabled
        self.schedule = schedule.flatMap(RotationSchedule.init(kept:))
        self.field = field
        self.grace = grace
        self.rotator = rotator
    }
}
