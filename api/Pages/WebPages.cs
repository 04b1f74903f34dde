using Microsoft.AspNetCore.StaticFiles;

namespace Regulatory.Api.Pages;

/// <summary>
/// The pages where people work: one document for every page route, and the hashed files that it names, which a browser keeps for a year.
/// What is neither a page nor a file stays what it was: nothing is answered with a page that was asked for something else.
/// </summary>
public static class WebPages
{
    /// <summary>The addresses of pages, as patterns of routes.</summary>
    public static readonly IReadOnlyList<string> Routes =
    [
        "/", "/sign-in/{**rest}", "/waybills", "/waybills/new", "/waybills/{number}", "/roadside", "/vehicles", "/vehicles/{**rest}", "/alarms", "/alarms/{id}",
        "/cases", "/cases/{**rest}", "/weighings", "/weighings/{id}", "/fine-calculator", "/payments", "/payments/{id}", "/roadside/penalty",
        "/credit", "/credit/{**rest}", "/indicators", "/indicators/{**rest}",
        "/map", "/hall", "/hall/{**rest}", "/register", "/register/{**rest}", "/journal", "/journal/{**rest}",
        "/operations", "/operations/{**rest}",
        "/verify", "/publications", "/publications/{**rest}", "/grades", "/grades/{**rest}", "/sites",
    ];

    /// <summary>Addresses of pages that are answered elsewhere, with what the page says without scripts.</summary>
    public static readonly IReadOnlyList<string> WithStatement = ["/verify/{number}"];

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <param name="folder">Where the bundle is: <c>.local/web</c>, or the setting <c>Web:Folder</c>.</param>
    public static void MapWebPages(this WebApplication app, WebSettings settings, string folder)
    {
        var document = app.Services.GetRequiredService<PageDocument>();
        foreach (var route in Routes) app.MapGet(route, http => document.Answer(http));
        app.MapGet("/assets/{file}", (HttpContext http, string file) => Asset(http, Path.Combine(folder, "assets", Path.GetFileName(file))));
        app.MapGet("/web/settings.json", (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "no-cache";
            return Results.Json(settings);
        });
    }

    /// <summary>A file whose name has a digest of what is in it; compressed when it was built, where the browser takes that.</summary>
    private static async Task Asset(HttpContext http, string file)
    {
        if (!File.Exists(file))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        http.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.Vary = "Accept-Encoding";
        foreach (var (encoding, ending) in new[] { ("br", ".br"), ("gzip", ".gz") })
        {
            if (!Takes(http.Request, encoding) || !File.Exists(file + ending)) continue;
            http.Response.Headers.ContentEncoding = encoding;
            await http.Response.SendFileAsync(file + ending, http.RequestAborted);
            return;
        }
        await http.Response.SendFileAsync(file, http.RequestAborted);
    }

    private static bool Takes(HttpRequest request, string encoding) => request.Headers.AcceptEncoding
        .SelectMany(header => header?.Split(',', StringSplitOptions.TrimEntries) ?? [])
        .Any(offered => offered.Split(';') is [var name, .. var rest] && name == encoding && !rest.Any(part => part.Trim() is "q=0" or "q=0.0"));
}
