// swift-tools-version: 6.2
import PackageDescription

/// Satu daftar setelan untuk semua target: aturan yang sama di setiap ruangan.
let swiftSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Ruangan menurut jalan data: sebuah modul hanya memakai apa yang berdiri sebelumnya.
func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

func tests(of name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.byName(name: name)] + dependencies,
        swiftSettings: swiftSettings
    )
}

let package = Package(
    name: "selisih",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "ExactNumbers", targets: ["ExactNumbers"]),
        .library(name: "TableReading", targets: ["TableReading"]),
        .library(name: "BudgetModel", targets: ["BudgetModel"]),
        .library(name: "BudgetIntake", targets: ["BudgetIntake"]),
        .library(name: "BudgetAnalysis", targets: ["BudgetAnalysis"]),
        .library(name: "Reporting", targets: ["Reporting"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        room("ExactNumbers"),
        room("Diagnostics", uses: ["ExactNumbers"]),
        room("TableReading", uses: ["Diagnostics"]),
        room("BudgetModel", uses: ["ExactNumbers", "Diagnostics"]),
        room(
            "BudgetIntake",
            uses: [
                "ExactNumbers", "Diagnostics", "TableReading", "BudgetModel",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        room("BudgetAnalysis", uses: ["ExactNumbers", "Diagnostics", "BudgetModel"]),
        room(
            "Reporting",
            uses: ["ExactNumbers", "Diagnostics", "TableReading", "BudgetModel", "BudgetAnalysis"]
        ),

        .target(
            name: "BudgetFixtures",
            dependencies: ["ExactNumbers", "Diagnostics", "BudgetModel"],
            path: "Tests/BudgetFixtures",
            swiftSettings: swiftSettings
        ),
        tests(of: "ExactNumbers"),
        tests(of: "BudgetModel", uses: ["ExactNumbers", "Diagnostics", "BudgetFixtures"]),
        tests(of: "BudgetIntake", uses: ["ExactNumbers", "Diagnostics", "BudgetModel", "BudgetFixtures"]),
        tests(of: "BudgetAnalysis", uses: ["ExactNumbers", "Diagnostics", "BudgetModel", "BudgetFixtures", "BudgetIntake"]),
        tests(of: "Reporting", uses: ["ExactNumbers", "Diagnostics", "BudgetModel", "BudgetAnalysis", "BudgetFixtures", "BudgetIntake"]),
    ]
)
