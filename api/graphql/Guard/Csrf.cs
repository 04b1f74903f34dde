using Microsoft.AspNetCore.Http;

namespace Regulatory.GraphQL.Guard;

/// <summary>
/// Requests that a browser makes for another site. Bodies are JSON only, which such a site cannot send without the browser asking us
/// first; a caller known by a cookie must also show a header that only a script can set.
/// </summary>
internal static class Csrf
{
    public const string Header = "GraphQL-Require-Preflight";

    public static bool MayBeForged(HttpRequest request, Caller caller) => caller.ByCookie && !request.Headers.ContainsKey(Header);
}
