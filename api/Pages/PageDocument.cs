using System.Security.Cryptography;

namespace Regulatory.Api.Pages;

/// <summary>The document of the pages: the same for every address, with a nonce of its own for the style elements that its scripts add.</summary>
/// <param name="folder">Where the bundle is.</param>
public sealed class PageDocument(WebSettings settings, string folder)
{
    private const string NoncePlace = "__NONCE__", ContentPlace = "<div id=\"root\"></div>", Chinese = "<html lang=\"zh-CN\">";

    private readonly string file = Path.Combine(folder, "index.html");

    /// <summary>Whether somebody asks for a page, as browsers do for what stands in their address bar, and there is one.</summary>
    public bool IsWantedBy(HttpRequest request) =>
        File.Exists(file) && request.Headers.Accept.Any(accepted => accepted?.Contains("text/html", StringComparison.OrdinalIgnoreCase) is true);

    /// <param name="content">
    /// What stands in the document until the scripts run, and for good where they do not: markup, from the nonce for its style; null for nothing.
    /// </param>
    /// <param name="inEnglish">The content is in English; who has chosen no language on this device goes on in it.</param>
    public async Task Answer(HttpContext http, int status = 200, Func<string, string>? content = null, bool inEnglish = false)
    {
        if (!File.Exists(file))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            await http.Response.WriteAsync("The pages are not built: run tools/up, or 'npm run build' in web/app.");
            return;
        }
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        http.Response.StatusCode = status;
        http.Response.Headers.ContentSecurityPolicy = PagePolicy.With(nonce, settings.AuthorityOrigin);
        http.Response.Headers["Permissions-Policy"] = PagePolicy.Permissions;
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "text/html; charset=utf-8";
        var document = (await File.ReadAllTextAsync(file, http.RequestAborted)).Replace(NoncePlace, nonce, StringComparison.Ordinal);
        if (inEnglish) document = document.Replace(Chinese, "<html lang=\"en\">", StringComparison.Ordinal);
        if (content is not null) document = document.Replace(ContentPlace, $"<div id=\"root\">{content(nonce)}</div>", StringComparison.Ordinal);
        await http.Response.WriteAsync(document, http.RequestAborted);
    }
}
