import BriefingPacks
import Core

#if Preview
    import ArgumentParser
    import BriefingPacks
    import Core
    import Foundation
    import Hummingbird
    import HummingbirdCore
    import Synchronization

    /// Serves the preview's pages on the loopback address.
    struct PreviewServer {
        let site: PreviewSite
        let port: Int

        /// The number of seconds after which an idle connection, or one with an incomplete request, is closed.
        private static let patience: Int64 = 5

        /// The maximum number of connections at a time.
        ///
        /// Others wait until one of them ends.
        ///
        /// Half of the descriptors that the process may have stay free for content files.
        private static var connections: Int {
            var limit = rlimit()
            #if canImport(Darwin)
                let resource = RLIMIT_NOFILE
            #else
                let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
            #endif
            guard getrlimit(resource, &limit) == 0 else { return most }
            return Int(max(1, min(rlim_t(most), limit.rlim_cur / 2)))
        }

        private static let most = 256

        /// The context of a request, with the port that received it.
        private struct Context: RequestContext {
            var coreContext: CoreRequestContextStorage
            let port: Int

            init(source: ApplicationRequestContextSource) {
                coreContext = CoreRequestContextStorage(source: source)
                port = source.channel.localAddress?.port ?? 0
            }
        }

        /// Starts the server in the background, and returns when it is running.
        ///
        /// - Returns: The port.
        /// - Throws: ``PreviewError`` if the port cannot be used.
        func start() throws(PreviewError) -> Int {
            let taken = Mutex<Int?>(nil)
            let isDecided = DispatchSemaphore(value: 0)
            let (site, port) = (site, port)
            // The command itself reports what users need. The log of the server can be set only with this variable.
            setenv("LOG_LEVEL", "critical", 1)
            let application = Application(
                responder: CallbackResponder { (request: Request, context: Context) in
                    Self.response(to: request, from: site, at: context.port)
                },
                server: HTTPServerBuilder { responder in
                    PreviewChannel(
                        http: HTTP1Channel(
                            responder: responder, configuration: .init(idleTimeout: .seconds(Self.patience))))
                },
                configuration: ApplicationConfiguration(
                    address: .hostname("127.0.0.1", port: port),
                    availableConnectionsDelegate: MaximumAvailableConnections(Self.connections)),
                onServerRunning: { channel in
                    taken.withLock { $0 = channel.localAddress?.port ?? port }
                    isDecided.signal()
                })
            Task {
                try? await application.run()
                isDecided.signal()
            }
            isDecided.wait()
            guard let taken = taken.withLock(\.self) else { throw .port(port) }
            return taken
        }

        private static func response(to request: Request, from site: PreviewSite, at port: Int) -> Response {
            var fields = request.headers.map { (name: $0.name.canonicalName, value: $0.value) }
            if let host = request.head.authority { fields.append(("host", host)) }
            let answer = site.answer(
                PreviewRequest(request.method.rawValue, request.head.path ?? "", fields: fields), at: port)
            var headers = HTTPFields()
            for (name, value) in answer.fields { if let name = HTTPFields.Element.Name(name) { headers[name] = value } }
            let isHead = request.method == .head
            switch answer.body {
            case .text(let text):
                let buffer = ByteBuffer(string: text)
                let body =
                    isHead
                    ? ResponseBody(contentLength: buffer.readableBytes) { try await $0.finish(nil) }
                    : ResponseBody(byteBuffer: buffer)
                return Response(status: .init(code: answer.status), headers: headers, body: body)
            case .versions:
                let body = ResponseBody { writer in
                    guard !isHead else { return try await writer.finish(nil) }
                    try await request.body.consumeWithCancellationOnInboundClose { _ in
                        for await version in site.versions() {
                            try await writer.write(ByteBuffer(string: "data: \(version)\n\n"))
                        }
                    }
                    try await writer.finish(nil)
                }
                return Response(status: .init(code: answer.status), headers: headers, body: body)
            }
        }
    }

    extension PreviewCommand {
        /// Serves the pages and follows every save, until a signal ends the program.
        func serve() throws {
            var folder = PreviewFolder(try options.folder(), files: options.read)
            var site: PreviewSite?
            for reading in FileWatch(folder.folder, read: { folder.read() }) {
                if let site {
                    site.take(reading)
                    continue
                }
                let first = try begin(reading)
                site = first
                // The preview writes no files, so that a signal may end the program at any point.
                signal(SIGINT) { _ in _exit(0) }
                signal(SIGTERM) { _ in _exit(0) }
                let port = try PreviewServer(site: first, port: port).start()
                Console.print("http://127.0.0.1:\(port)/")
            }
        }

        /// Creates the site from the first reading.
        ///
        /// If nothing can be shown, an error ends the command.
        private func begin(_ reading: FileWatch.Reading) throws -> PreviewSite {
            let assembly = try Assembly(reading.get())
            let state = PreviewState(reading)
            if case .broken(let diagnostics) = state.now { throw AssemblyFailure.content(diagnostics) }
            let panel = panel.map { PanelID(rawValue: $0) } ?? assembly.ids.first
            try assembly.require([panel].compactMap { $0 })
            return PreviewSite(state, first: panel ?? "")
        }
    }
#endif
