namespace Regulatory.Api.Pages;

/// <summary>
/// What the browser lets the pages do. Scripts, pictures and films come from this host alone; style elements need the nonce of the answer, because
/// the components make theirs while they run; the pages are in nobody's frame.
/// </summary>
internal static class PagePolicy
{
    /// <summary>The camera reads the code of a waybill, the place is filled in at the roadside; nothing else is asked for.</summary>
    public const string Permissions = "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()";

    /// <param name="nonce">Of this answer, never used again.</param>
    /// <param name="authority">Origin of the OpenID provider, which the sign-in asks for tokens; null with the development accounts.</param>
    public static string With(string nonce, string? authority) => string.Join("; ",
        "default-src 'none'",
        "script-src 'self'",
        $"style-src 'self' 'nonce-{nonce}'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "font-src 'self'",
        authority is null ? "connect-src 'self'" : $"connect-src 'self' {authority}",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'");
}
