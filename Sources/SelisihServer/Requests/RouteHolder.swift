import FlyingFox
import Synchronization

/// Alamat-alamat halaman, yang baru dapat disusun sesudah pintunya diketahui.
final class RouteHolder: HTTPHandler {
    private let routes = Mutex<PageRoutes?>(nil)

    func set(_ new: PageRoutes) { routes.withLock { $0 = new } }

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard let routes = routes.withLock({ $0 }) else { return HTTPResponse(statusCode: .serviceUnavailable) }
        return await routes.handleRequest(request)
    }
}
