using Microsoft.AspNetCore.Http;

namespace Dossier.Preview;

/// <summary>
/// Keeps pages of other hosts out of the preview, which may show texts that are not published. A page elsewhere could name this machine by
/// a host name of its own (DNS rebinding), open a WebSocket, or load the search data, which is a script, into itself.
/// </summary>
public static class RequestGuard
{
    /// <summary>Why a request is refused; <c>null</c> where it is not.</summary>
    public static string? Fault(HttpRequest request)
    {
        if (!IsThisMachine(request.Host.Host))
        {
            return $"the preview answers to 127.0.0.1 and localhost, not to {request.Host.Host}";
        }

        if (request.HttpContext.WebSockets.IsWebSocketRequest)
        {
            return Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin) && origin.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)
                ? null
                : "a page from elsewhere may not listen to the preview";
        }

        // Sec-Fetch-* (W3C Fetch Metadata): following a link from anywhere is a navigation and fine.
        return request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site" && request.Headers["Sec-Fetch-Mode"].ToString() is not "navigate"
            ? "a page from elsewhere may not load files of the preview"
            : null;
    }

    private static bool IsThisMachine(string host) => host is "127.0.0.1" or "[::1]" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}
