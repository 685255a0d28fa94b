// swift-tools-version: 6.3
import PackageDescription

/// One list of settings for every target; `bin/` scripts add `--explicit-target-dependency-import-check error`.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let certificates = Target.Dependency.product(name: "X509", package: "swift-certificates")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let jwtKit = Target.Dependency.product(name: "JWTKit", package: "jwt-kit")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nioTLS = Target.Dependency.product(name: "NIOTLS", package: "swift-nio")
let nioWebSocket = Target.Dependency.product(name: "NIOWebSocket", package: "swift-nio")
let swiftASN1 = Target.Dependency.product(name: "SwiftASN1", package: "swift-asn1")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

func module(
    _ name: String,
    _ dependencies: [Target.Dependency],
    resources: [Resource] = []
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

let package = Package(
    name: "muniment",
    products: [
        .executable(name: "munimentd", targets: ["ServerCommand"]),
        .executable(name: "muniment", targets: ["CLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        // ground
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        module("Postgres", ["CLibpq", "Evidence", crypto, logging]),
        module("Evidence", ["CZlib", crypto]),
        module("Kinds", ["Evidence", certificates, swiftASN1, yams]),
        module("Attestations", ["CExpat", "Evidence", certificates, crypto, cryptoExtras, swiftASN1]),
        // log
        module("Ledger", ["Evidence", "Postgres"]),
        // shared
        module(
            "Schema",
            ["Evidence", "Postgres", logging],
            resources: [.copy("Bootstrap.sql"), .copy("Migrations")]
        ),
        module("Chronicle", ["Evidence", "Ledger", "Postgres", crypto]),
        module(
            "Access",
            ["Evidence", "Ledger", "Postgres", certificates, crypto, cryptoExtras, jwtKit, swiftASN1]
        ),
        module("Jobs", ["Evidence", "Postgres", logging]),
        // products
        module("Custody", ["Access", "Chronicle", "Evidence", "Kinds", "Ledger", "Postgres", crypto]),
        module(
            "Attestor",
            [
                "Access", "Attestations", "CPCRE2", "Chronicle", "Evidence", "Jobs", "Ledger", "Postgres",
                crypto,
            ]
        ),
        module("Drift", ["Access", "Chronicle", "Evidence", "Kinds", "Ledger", "Postgres"]),
        module(
            "Secrets",
            [
                "Access", "Chronicle", "Evidence", "Jobs", "Ledger", "Postgres", certificates, crypto,
                cryptoExtras,
                swiftASN1,
            ]
        ),
        // edge
        module("API", ["Evidence", asyncHTTPClient, nioCore, nioHTTP1, nioPosix, nioSSL, nioWebSocket]),
        module(
            "Observers",
            [
                "API", "Evidence", "Kinds", asyncHTTPClient, crypto, nioCore, nioHTTP1, nioPosix, nioSSL,
                nioTLS,
            ]
        ),
        module(
            "Server",
            [
                "Access", "API", "Attestations", "Attestor", "Chronicle", "Custody", "Drift", "Evidence",
                "Jobs",
                "Kinds", "Ledger",
                "Observers", "Postgres", "Schema", "Secrets", asyncHTTPClient, certificates, httpTypes,
                hummingbird,
                hummingbirdCore, lifecycle, logging, mustache, nioCore, nioHTTP1, nioPosix,
                nioSSL,
                nioWebSocket, swiftASN1, unixSignals,
            ],
            resources: [.copy("Dashboard/Templates"), .copy("Dashboard/Assets")]
        ),
        module(
            "Agent",
            [
                "API", "Evidence", asyncHTTPClient, certificates, crypto, logging, mustache, nioCore,
                nioHTTP1,
                nioPosix, nioSSL, nioWebSocket, swiftASN1,
            ]
        ),
        // commands
        .executableTarget(
            name: "ServerCommand",
            dependencies: ["API", "Server", argumentParser, logging],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "CLI",
            dependencies: ["Agent", "API", "Attestations", "Evidence", "Kinds", argumentParser, logging],
            swiftSettings: settings
        ),
        // tests
        .target(
            name: "TestSupport",
            dependencies: ["Evidence", "Postgres", "Schema", logging, nioCore, nioPosix],
            path: "Tests/TestSupport",
            swiftSettings: settings
        ),
        tests("EvidenceTests", ["Evidence", "TestSupport", crypto]),
        tests("KindsTests", ["Evidence", "Kinds", "TestSupport"], resources: [.copy("Fixtures")]),
        tests("AttestationsTests", ["Attestations", "Evidence"], resources: [.copy("Fixtures")]),
        tests("APITests", ["API", "Evidence", nioCore, nioPosix]),
        tests(
            "ObserversTests",
            [
                "API", "Evidence", "Kinds", "Observers", "TestSupport", crypto, nioCore, nioHTTP1, nioPosix,
                nioSSL,
            ],
            resources: [.copy("Fixtures")]
        ),
        tests(
            "AgentTests",
            ["Agent", "API", "Evidence", "TestSupport", logging, nioCore, nioHTTP1, nioPosix]
        ),
        tests("CLITests", ["API", "CLI", "Evidence", "Kinds", "TestSupport", argumentParser]),
        tests("PostgresTests", ["Evidence", "Postgres", "Schema", "TestSupport", logging]),
        tests(
            "SchemaTests",
            ["Evidence", "Postgres", "Schema", "TestSupport"],
            resources: [.copy("Released")]
        ),
        tests("LedgerTests", ["Evidence", "Ledger", "Postgres", "TestSupport"]),
        tests("JobsTests", ["Evidence", "Jobs", "Postgres", "TestSupport", logging]),
        tests("ChronicleTests", ["Chronicle", "Evidence", "Ledger", "Postgres", "TestSupport"]),
        tests(
            "AccessTests",
            ["Access", "Evidence", "Ledger", "Postgres", "TestSupport", crypto, jwtKit]
        ),
        tests(
            "CustodyTests",
            [
                "Access", "Chronicle", "Custody", "Evidence", "Kinds", "Ledger", "Postgres", "Schema",
                "TestSupport",
            ]
        ),
        tests(
            "AttestorTests",
            [
                "Access", "Attestations", "Attestor", "Evidence", "Jobs", "Ledger", "Postgres", "TestSupport",
                crypto, logging,
            ]
        ),
        tests(
            "DriftTests",
            [
                "Access", "Chronicle", "Drift", "Evidence", "Kinds", "Ledger", "Postgres", "Schema",
                "TestSupport",
            ]
        ),
        tests(
            "SecretsTests",
            [
                "Access", "Chronicle", "Evidence", "Jobs", "Ledger", "Postgres", "Schema", "Secrets",
                "TestSupport", certificates, crypto, swiftASN1,
            ]
        ),
        tests(
            "ServerTests",
            [
                "Access", "Agent", "API", "Attestations", "Attestor", "Chronicle", "Custody", "Drift",
                "Evidence",
                "Jobs",
                "Kinds",
                "Ledger",
                "Observers", "Postgres", "Schema", "Secrets", "Server",
                "TestSupport",
                asyncHTTPClient, certificates, crypto, httpTypes, hummingbird, hummingbirdTesting, lifecycle,
                logging, nioCore, nioEmbedded, nioHTTP1, nioSSL, swiftASN1,
            ]
        ),
        // They run the two programs, and depend on them so that they are built.
        tests(
            "EndToEndTests",
            [
                "Attestations", "CLI", "Evidence", "ServerCommand", "TestSupport", asyncHTTPClient, nioCore,
                nioHTTP1,
            ]
        ),
        tests("BrowserTests", ["CLI", "Evidence", "ServerCommand", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

// Benchmarks see the modules through `package` access, so they are of this package; nobody who builds the product
// builds them.
if Context.environment["MUNIMENT_BENCHMARKS"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Bench",
            dependencies: [
                "API", "Access", "Agent", "Attestations", "Attestor", "Chronicle", "Custody", "Drift",
                "Evidence",
                "Jobs", "Kinds", "Ledger",
                "Postgres",
                "Schema",
                "Server",
                certificates, crypto, hummingbird, hummingbirdCore, logging, nioCore, swiftASN1,
            ],
            path: "Benchmarks/Sources/Bench",
            swiftSettings: settings
        )
    )
}
