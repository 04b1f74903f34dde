using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;

namespace Regulatory.GraphQL.Http;

/// <summary>The GraphiQL page, for development: files that <c>npm run bundle</c> made; nothing comes from the network.</summary>
public static class Explorer
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <param name="folder">Where the bundle is: <c>.local/graphiql</c>.</param>
    public static void MapGraphiQL(this IEndpointRouteBuilder routes, string path, string folder)
    {
        routes.MapGet(path, context =>
        {
            // Files are named relative to the page, so that its address needs the slash.
            if (!context.Request.Path.Value!.EndsWith('/'))
            {
                context.Response.Redirect($"{context.Request.PathBase}{path}/");
                return Task.CompletedTask;
            }
            return Send(context, Path.Combine(folder, "index.html"));
        });
        routes.MapGet($"{path}/{{file}}", (HttpContext context, string file) => Send(context, Path.Combine(folder, Path.GetFileName(file))));
    }

    private static async Task Send(HttpContext context, string file)
    {
        if (!File.Exists(file))
        {
            context.Response.StatusCode = 404;
            await context.Response.WriteAsync("GraphiQL is not bundled: run 'npm run bundle'.");
            return;
        }
        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.SendFileAsync(file);
    }
}
