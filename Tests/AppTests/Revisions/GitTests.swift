@testable import App
import Foundation
import Testing

/// A git that says more than a pipe takes, in an order that nobody expects.
@Suite struct GitTests {
    @Test func noPipeHoldsItUp() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write(
            """
            #!/bin/sh
            head -c 300000 /dev/zero | tr '\\0' e >&2
            head -c 300000 /dev/zero | tr '\\0' o
            cat
            echo >&2
            """, to: "git")
        #expect(chmod("\(folder.path)/git", 0o755) == 0)
        let git = try #require(Git(path: "\(folder.path):/usr/bin"))
        let input = Data(repeating: 0x69, count: 300_000)
        let answer = git.ask(["anything"], input: input)
        #expect(answer.isGood && answer.output == Data(repeating: 0x6F, count: 300_000) + input)
        #expect(answer.complaint.count == 300_000)
    }
}
