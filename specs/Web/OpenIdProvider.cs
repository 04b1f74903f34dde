using System.Diagnostics;
using Regulatory.Specs.Support;

namespace Regulatory.Web.Specs;

/// <summary>A real OpenID provider (npm oidc-provider) in a process of its own.</summary>
internal sealed class OpenIdProvider : IDisposable
{
    private readonly Process process;

    private OpenIdProvider(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <param name="pages">Origin of the pages, to which it leads back.</param>
    public static async Task<OpenIdProvider> Start(Uri pages)
    {
        var port = WebHall.FreePort();
        var start = new ProcessStartInfo("node")
        {
            ArgumentList =
            {
                Path.Combine(Repository.Root, "specs", "Web", "Provider", "provider.mjs"), port.ToString(System.Globalization.CultureInfo.InvariantCulture),
                pages.GetLeftPart(UriPartial.Authority),
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        // What it warns of (its keys are for trying out) is read, so that it never waits for a reader.
        var warned = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line == "ready") return new(process, new($"http://127.0.0.1:{port}"));
        throw new InvalidOperationException($"The provider ended: {await warned}");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
