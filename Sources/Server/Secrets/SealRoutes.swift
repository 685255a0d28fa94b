import API
import Access
import Evidence
import Hummingbird
import Ledger
import Secrets

/// What of `sys/` is answered without a token, also while sealed: the contract's §2. Never in an envelope.
struct SealRoutes: Sendable {
    let seal: Seal
    let clock: any WallClock
    /// Is told what was done and what was tried, before it is answered.
    let record: SealRecord

    /// Of the API that is spoken here, which clients decide by; behind it, as what it was built as, our own.
    static let version = "2.6.2+muniment.\(ProductVersion.current)"

    func answers(_ head: SecretsHead) -> Bool {
        guard head.path.hasPrefix("sys/") else { return false }
        let path = head.path.dropFirst(4)
        switch path {
        case "init", "seal-status", "unseal", "health", "leader", "generate-root/attempt",
            "generate-root/update":
            return true
        default: return Self.rekey(path) != nil
        }
    }

    /// `rekey/init` and its like, and which keys it is about.
    private static func rekey(_ path: Substring) -> (kind: KeyKind, step: Substring)? {
        for (prefix, kind) in [("rekey/", KeyKind.unseal), ("rekey-recovery-key/", .recovery)]
        where path.hasPrefix(prefix) {
            let step = path.dropFirst(prefix.count)
            if ["init", "update", "verify"].contains(step) { return (kind, step) }
        }
        return nil
    }

    /// - Parameter body: reads what was sent, as of a request without a mount.
    func answer(
        _ head: SecretsHead,
        from address: String,
        _ body: () async throws -> LooseObject
    ) async throws -> SecretsAnswer {
        let path = head.path.dropFirst(4)
        let attempt = SealRecord.Attempt(
            record: record,
            path: head.path,
            operation: head.operation.rawValue,
            what: Self.process(path),
            address: address
        )
        do {
            return try await answer(head, SecretsFields(try await body()), attempt)
        } catch {
            let refusal = SecretsRefusal(answering: error)
            // A question that a fault leaves without its answer has tried nothing.
            if head.operation != .read || refusal.status < 500 {
                try await attempt.refused(
                    "refused",
                    refusal.errors.joined(separator: "; "),
                    ["status": .integer(refusal.status)]
                )
            }
            throw error
        }
    }

    /// What a path is a step of, as the record calls it.
    private static func process(_ path: Substring) -> String {
        if let (kind, _) = rekey(path) { return "\(kind.rawValue) shares" }
        switch path {
        case "init": return "initialization"
        case "unseal": return "unsealing"
        case "generate-root/attempt", "generate-root/update": return "root generation"
        default: return String(path)
        }
    }

    private func answer(_ head: SecretsHead, _ body: SecretsFields, _ attempt: SealRecord.Attempt)
        async throws
        -> SecretsAnswer
    {
        let path = head.path.dropFirst(4)
        if let (kind, step) = Self.rekey(path) {
            return try await rekey(kind, step, head.operation, body, attempt)
        }
        switch (path, head.operation) {
        case ("init", .read): return .bare(["initialized": .bool(try await seal.isInitialized())])
        case ("init", .update): return try await initialize(body, attempt)
        case ("seal-status", .read): return .bare(object(try await seal.status()))
        case ("unseal", .update): return try await unseal(body, attempt)
        case ("health", .read): return try await health(head)
        case ("leader", .read):
            return .bare([
                "ha_enabled": false, "is_self": true, "active_time": "0001-01-01T00:00:00Z",
                "leader_address": "",
                "leader_cluster_address": "",
            ])
        case ("generate-root/attempt", .read): return .bare(object(try await seal.rootGenerationStatus()))
        case ("generate-root/attempt", .update):
            let status = try await seal.startRootGeneration(
                otp: try body.text("otp").flatMap(Self.given),
                pgpKey: try body.text("pgp_key").flatMap(Self.given)
            )
            do {
                try await attempt.took("begun", ["required": .integer(status.required)])
            } catch {
                // Nothing is under way that no entry tells of.
                await seal.cancelRootGeneration()
                throw error
            }
            return .bare(object(status))
        case ("generate-root/attempt", .delete):
            try await attempt.cancelled(await seal.cancelRootGeneration())
            return .none
        case ("generate-root/update", .update):
            let status = try await seal.submitForRoot(
                key: try body.required("key"),
                nonce: try body.text("nonce") ?? ""
            ) {
                try await attempt.decided(.agentBootstrap, "root token made")
            }
            // The last one is told of before it counts.
            try await attempt.gave(status.effect, progress: status.progress, required: status.required)
            return .bare(object(status))
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private static func given(_ text: String) -> String? { text.isEmpty ? nil : text }

    // MARK: Init and unseal

    private func initialize(_ body: SecretsFields, _ attempt: SealRecord.Attempt) async throws
        -> SecretsAnswer
    {
        var recovery: ShareRequest?
        if let shares = try body.whole("recovery_shares"), shares > 0 {
            recovery = ShareRequest(
                shares: shares,
                threshold: try body.whole("recovery_threshold") ?? 0,
                pgpKeys: try body.texts("recovery_pgp_keys") ?? []
            )
        }
        var request = InitializationRequest(
            shares: ShareRequest(
                shares: try body.whole("secret_shares") ?? 0,
                threshold: try body.whole("secret_threshold") ?? 0,
                pgpKeys: try body.texts("pgp_keys") ?? []
            ),
            recovery: recovery,
            rootTokenPGPKey: try body.text("root_token_pgp_key").flatMap(Self.given)
        )
        request.recording = { try await attempt.decided(.systemInitialized, "made") }
        let made = try await seal.initialize(request)
        var answer: LooseObject = [
            "keys": .strings(made.keys.hex), "keys_base64": .strings(made.keys.base64),
            "root_token": .string(made.rootToken),
        ]
        if !made.recoveryKeys.isEmpty {
            answer["recovery_keys"] = .strings(made.recoveryKeys.hex)
            answer["recovery_keys_base64"] = .strings(made.recoveryKeys.base64)
        }
        return .bare(answer)
    }

    private func unseal(_ body: SecretsFields, _ attempt: SealRecord.Attempt) async throws -> SecretsAnswer {
        if try body.flag("reset") == true {
            let status = try await seal.resetUnsealing()
            try await attempt.took("shares forgotten")
            return .bare(object(status))
        }
        guard let key = try body.text("key"), !key.isEmpty else {
            throw SecretsRefusal(
                400,
                "'key' must be specified in request body as JSON, or 'reset' set to true"
            )
        }
        let migrates = try body.flag("migrate") ?? false
        let status = try await seal.unseal(key: key, migrates: migrates)
        guard status.effect == .complete, !status.isSealed else {
            try await attempt.gave(status.effect, progress: status.progress, required: status.threshold)
            return .bare(object(status))
        }
        do {
            try await attempt.decided(
                .systemUnsealed,
                "unsealed",
                migrates ? ["seal": .string(status.type.rawValue)] : [:]
            )
        } catch {
            // Nothing is open that no entry tells of.
            try await seal.seal()
            throw error
        }
        return .bare(object(status))
    }

    private func object(_ status: SealStatus) -> LooseObject {
        var object: LooseObject = [
            "type": .string(status.type.rawValue), "initialized": .bool(status.isInitialized),
            "sealed": .bool(status.isSealed), "t": .number(status.threshold), "n": .number(status.shares),
            "progress": .number(status.progress), "nonce": .string(status.nonce),
            "version": .string(Self.version),
            "build_date": "", "commit_date": "",
            "migration": .bool(status.isMigrationPending), "recovery_seal": .bool(status.isRecoverySeal),
            "storage_type": "postgresql",
        ]
        // Told once it is open, as others do.
        if let id = status.id, !status.isSealed {
            object["cluster_name"] = "muniment"
            object["cluster_id"] = .string("\(id)")
        }
        return object
    }

    // MARK: Health

    private func health(_ head: SecretsHead) async throws -> SecretsAnswer {
        let status = try await seal.status()
        func code(_ name: String, _ standard: Int) throws -> Int {
            guard let text = head.query[name] else { return standard }
            guard let code = Int(text), 200...599 ~= code else {
                throw SecretsRefusal(400, "bad status code for \(name)")
            }
            return code
        }
        var answer = SecretsAnswer.bare([
            "initialized": .bool(status.isInitialized), "sealed": .bool(status.isSealed), "standby": false,
            "performance_standby": false, "replication_performance_mode": "disabled",
            "replication_dr_mode": "disabled",
            "server_time_utc": .number(Int(clock.now().microseconds / 1_000_000)),
            "version": .string(Self.version),
        ])
        if !status.isInitialized {
            answer.status = try code("uninitcode", 501)
        } else if status.isSealed {
            answer.status = try code("sealedcode", 503)
        } else {
            answer.status = try code("activecode", 200)
        }
        return answer
    }

    // MARK: Root tokens and new shares

    private func object(_ status: RootGenerationStatus) -> LooseObject {
        [
            "nonce": .string(status.nonce), "started": .bool(status.isStarted),
            "progress": .number(status.progress), "required": .number(status.required),
            "complete": .bool(status.isComplete), "encoded_token": .string(status.encodedToken),
            "encoded_root_token": .string(status.encodedToken),
            "pgp_fingerprint": .string(status.pgpFingerprint), "otp": .string(status.otp),
            "otp_length": .number(status.otpLength),
        ]
    }

    private func rekey(
        _ kind: KeyKind,
        _ step: Substring,
        _ operation: Capability,
        _ body: SecretsFields,
        _ attempt: SealRecord.Attempt
    ) async throws -> SecretsAnswer {
        switch (step, operation) {
        case ("init", .read): return .bare(object(try await seal.rekeyStatus(of: kind)))
        case ("init", .update): return try await startRekey(kind, body, attempt)
        case ("init", .delete):
            try await attempt.cancelled(await seal.cancelRekey(of: kind))
            return .none
        case ("update", .update):
            let progress = try await seal.submitForRekey(
                of: kind,
                key: try body.required("key"),
                nonce: try body.text("nonce") ?? ""
            ) { requiresVerification in
                try await attempt.decided(
                    requiresVerification ? .secretUpdated : .secretRotated,
                    requiresVerification ? "new shares handed out, to be verified" : "new shares handed out"
                )
            }
            switch progress {
            case .underWay(let status):
                try await attempt.gave(status.effect, progress: status.progress, required: status.required)
                return .bare(object(status))
            case .complete(let result): return .bare(object(result))
            }
        case ("verify", .read): return .bare(object(try await seal.rekeyVerification(of: kind)))
        case ("verify", .update):
            let status = try await seal.submitForVerification(
                of: kind,
                key: try body.required("key"),
                nonce: try body.text("nonce") ?? ""
            ) {
                try await attempt.decided(.secretRotated, "new shares verified")
            }
            // The last one is told of before it counts.
            try await attempt.gave(status.effect, progress: status.progress, required: status.threshold)
            return .bare(object(status))
        case ("verify", .delete):
            let status = try await seal.restartVerification(of: kind)
            try await attempt.took("verification begun anew")
            return .bare(object(status))
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func startRekey(_ kind: KeyKind, _ body: SecretsFields, _ attempt: SealRecord.Attempt)
        async throws
        -> SecretsAnswer
    {
        let split = ShareRequest(
            shares: try body.whole("secret_shares") ?? 0,
            threshold: try body.whole("secret_threshold") ?? 0,
            pgpKeys: try body.texts("pgp_keys") ?? []
        )
        let request = RekeyRequest(
            split: split,
            hasBackup: try body.flag("backup") ?? false,
            requiresVerification: try body.flag("require_verification") ?? false
        )
        let status = try await seal.startRekey(of: kind, request)
        do {
            try await attempt.took(
                "begun",
                [
                    "required": .integer(status.required), "secret_shares": .integer(status.shares),
                    "secret_threshold": .integer(status.threshold),
                ]
            )
        } catch {
            // Nothing is under way that no entry tells of.
            await seal.cancelRekey(of: kind)
            throw error
        }
        return .bare(object(status))
    }

    private func object(_ status: RekeyStatus) -> LooseObject {
        var object: LooseObject = [
            "nonce": .string(status.nonce), "started": .bool(status.isStarted),
            "t": .number(status.threshold),
            "n": .number(status.shares), "progress": .number(status.progress),
            "required": .number(status.required),
            "pgp_fingerprints": status.fingerprints.isEmpty ? nil : .strings(status.fingerprints),
            "backup": .bool(status.hasBackup), "verification_required": .bool(status.requiresVerification),
        ]
        if let nonce = status.verificationNonce { object["verification_nonce"] = .string(nonce) }
        return object
    }

    private func object(_ result: RekeyResult) -> LooseObject {
        var object: LooseObject = [
            "nonce": .string(result.nonce), "complete": true, "keys": .strings(result.keys.hex),
            "keys_base64": .strings(result.keys.base64),
            "pgp_fingerprints": result.keys.fingerprints.isEmpty ? nil : .strings(result.keys.fingerprints),
            "backup": .bool(result.hasBackup), "verification_required": .bool(result.requiresVerification),
        ]
        if let nonce = result.verificationNonce { object["verification_nonce"] = .string(nonce) }
        return object
    }

    private func object(_ status: RekeyVerification) -> LooseObject {
        if status.isComplete { return ["nonce": .string(status.nonce), "complete": true] }
        return [
            "nonce": .string(status.nonce), "started": .bool(status.isStarted),
            "t": .number(status.threshold),
            "n": .number(status.shares), "progress": .number(status.progress),
        ]
    }
}

extension SealRecord.Attempt {
    fileprivate func cancelled(_ wasUnderWay: Bool) async throws {
        if wasUnderWay {
            try await took("cancelled")
        } else {
            try await refused("cancelled", "none is under way")
        }
    }
}
