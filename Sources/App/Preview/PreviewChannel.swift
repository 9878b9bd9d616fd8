import Core

#if Preview
    import Hummingbird
    import HummingbirdCore
    import Logging
    import NIOCore
    import NIOHTTP1
    import NIOHTTPTypesHTTP1

    /// A connection of the preview: HTTP 1.1, in which a request target that is a complete URL names the host.
    ///
    /// The library keeps only the path of such a target, and drops the host.
    struct PreviewChannel: ServerChildChannel {
        let http: HTTP1Channel

        func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
            http.setup(channel: channel, logger: logger).flatMapThrowing { value in
                let pipeline = channel.pipeline.syncOperations
                let codec = try pipeline.handler(type: HTTP1ToHTTPServerCodec.self)
                try pipeline.addHandler(TargetHost(), position: .before(codec))
                return value
            }
        }

        func handle(value: HTTP1Channel.Value, logger: Logger) async { await http.handle(value: value, logger: logger) }
    }

    /// Replaces the host field with the host that the target names.
    private final class TargetHost: ChannelInboundHandler, RemovableChannelHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias InboundOut = HTTPServerRequestPart

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard case .head(var head) = unwrapInboundIn(data), let host = PreviewRequest.host(of: head.uri) else {
                return context.fireChannelRead(data)
            }
            head.headers.replaceOrAdd(name: "host", value: host)
            context.fireChannelRead(wrapInboundOut(.head(head)))
        }
    }
#endif
