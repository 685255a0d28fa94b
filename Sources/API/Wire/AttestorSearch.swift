package import Evidence

extension Wire {
    /// `GET /search`: what a text names here. `meanings` are what it was taken for: `digest`, `package`, `vulnerability`, `identity`,
    /// `predicate_type`.
    package struct SearchAnswer: Codable, Hashable, Sendable {
        package var query: String
        package var meanings: [String]
        /// Of hits of each kind at most so many are told.
        package var limit: Int
        package var hits: [SearchHit]

        package init(query: String, meanings: [String], limit: Int, hits: [SearchHit]) {
            self.query = query
            self.meanings = meanings
            self.limit = limit
            self.hits = hits
        }
    }

    /// One thing that was found: `how` says why (`is`, `about`, `signed_by`, `of_type`, `of`, `lists`, `states`, `by`, `judges`,
    /// `believes`, `decides`, `found_in`), `node` names it as the graph of support does.
    package struct SearchHit: Codable, Hashable, Sendable {
        package var how: String
        package var node: String
        package var title: String
        package var detail: String?
        package var at: Instant?

        package init(how: String, node: String, title: String, detail: String? = nil, at: Instant? = nil) {
            self.how = how
            self.node = node
            self.title = title
            self.detail = detail
            self.at = at
        }
    }

    /// Whom an attestation names as its signer: `kind` is `identity`, `issuer`, `key` or `key_id`. Nobody has verified it.
    package struct ClaimedSigner: Codable, Hashable, Sendable {
        package var kind: String
        package var name: String

        package init(kind: String, name: String) {
            self.kind = kind
            self.name = name
        }
    }

    /// What Archivista's clients get for what they upload.
    package struct ArchivedDocument: Codable, Hashable, Sendable, MembersAsWritten {
        package var gitoid: String

        package init(gitoid: String) { self.gitoid = gitoid }
    }
}
