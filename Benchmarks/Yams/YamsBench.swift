import Foundation
import Yams

/// Parses the YAML files of a folder with Yams alone, and prints how many nodes they have.
@main enum YamsBench {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else { fatalError("usage: YamsBench FOLDER") }
        let folder = CommandLine.arguments[1]
        var nodes = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".yaml") {
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            if let root = try Yams.compose(yaml: text) { nodes += count(root) }
        }
        print("\(nodes) nodes")
    }

    private static func count(_ node: Node) -> Int {
        switch node {
        case .mapping(let mapping): 1 + mapping.reduce(0) { $0 + count($1.key) + count($1.value) }
        case .sequence(let sequence): 1 + sequence.reduce(0) { $0 + count($1) }
        case .scalar, .alias: 1
        }
    }
}
