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
    /// Records that the seal was opened, closed or made.
    let record: @Sendable (AuditEventType, _ address: String, _ data: JSONObject) async throws -> Void

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

    /// - Parameter body: what was sent, read as of a request without a mount.
    func answer(_ head: SecretsHead, _ body: SecretsFields, from address: String) async throws
        -> SecretsAnswer
    {
        let path = head.path.dropFirst(4)
        if let (kind, step) = Self.rekey(path) {
            return try await rekey(kind, step, head.operation, body, address)
        }
        switch (path, head.operation) {
        case ("init", .read): return .bare(["initialized": .bool(try await seal.isInitialized())])
        case ("init", .update): return try await initialize(body, address)
        case ("seal-status", .read): return .bare(object(try await seal.status()))
        case ("unseal", .update): return try await unseal(body, address)
        case ("health", .read): return try await health(head)
        case ("leader", .read):
            return .bare([
                "ha_enabled": false, "is_self": true, "active_time": "0001-01-01T00:00:00Z",
                "leader_address": "",
                "leader_cluster_address": "",
            ])
        case ("generate-root/attempt", .read): return .bare(object(try await seal.rootGenerationStatus()))
        case ("generate-root/attempt", .update):
            let (otp, key) = (try body.text("otp"), try body.text("pgp_key"))
            try await record(.systemUnsealed, address, ["what": "root generation begun"])
            return .bare(
                object(
                    try await seal.startRootGeneration(
                        otp: otp.flatMap(Self.given),
                        pgpKey: key.flatMap(Self.given)
                    )
                )
            )
        case ("generate-root/attempt", .delete):
            await seal.cancelRootGeneration()
            return .none
        case ("generate-root/update", .update):
            let status = try await seal.submitForRoot(
                key: try body.required("key"),
                nonce: try body.text("nonce") ?? ""
            )
            if status.isComplete {
                try await record(.systemUnsealed, address, ["what": "root token generated"])
            }
            return .bare(object(status))
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private static func given(_ text: String) -> String? { text.isEmpty ? nil : text }

    // MARK: Init and unseal

    private func initialize(_ body: SecretsFields, _ address: String) async throws -> SecretsAnswer {
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
        request.recording = { [record] in try await record(.systemInitialized, address, [:]) }
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

    private func unseal(_ body: SecretsFields, _ address: String) async throws -> SecretsAnswer {
        if try body.flag("reset") == true { return .bare(object(try await seal.resetUnsealing())) }
        guard let key = try body.text("key"), !key.isEmpty else {
            throw SecretsRefusal(
                400,
                "'key' must be specified in request body as JSON, or 'reset' set to true"
            )
        }
        let wasSealed = seal.barrier.isSealed
        let migrates = try body.flag("migrate") ?? false
        let status = try await seal.unseal(key: key, migrates: migrates)
        if wasSealed, !status.isSealed {
            do {
                try await record(
                    .systemUnsealed,
                    address,
                    migrates ? ["seal": .string(status.type.rawValue)] : [:]
                )
            } catch {
                // Nothing is open that no entry tells of.
                try await seal.seal()
                throw error
            }
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
        _ address: String
    ) async throws -> SecretsAnswer {
        if operation != .read {
            // Before its effect: shares that nobody was told of could not be given back.
            try await record(
                .secretRotated,
                address,
                ["what": .string("\(kind.rawValue) shares: \(step) \(operation.rawValue)")]
            )
        }
        switch (step, operation) {
        case ("init", .read): return .bare(object(try await seal.rekeyStatus(of: kind)))
        case ("init", .update):
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
            return .bare(object(try await seal.startRekey(of: kind, request)))
        case ("init", .delete):
            await seal.cancelRekey(of: kind)
            return .none
        case ("update", .update):
            let progress = try await seal.submitForRekey(
                of: kind,
                key: try body.required("key"),
                nonce: try body.text("nonce") ?? ""
            )
            switch progress {
            case .underWay(let status): return .bare(object(status))
            case .complete(let result): return .bare(object(result))
            }
        case ("verify", .read): return .bare(object(try await seal.rekeyVerification(of: kind)))
        case ("verify", .update):
            return .bare(
                object(
                    try await seal.submitForVerification(
                        of: kind,
                        key: try body.required("key"),
                        nonce: try body.text("nonce") ?? ""
                    )
                )
            )
        case ("verify", .delete): return .bare(object(try await seal.restartVerification(of: kind)))
        default: throw SecretsRefusal.unsupportedOperation
        }
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
