using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Regulatory.Api.Pages;
using Regulatory.Api.Specs.Hall;
using Regulatory.Specs.Support;

namespace Regulatory.Web.Specs;

/// <summary>How the host serves the pages: a policy that lets nothing foreign run, files that are kept for ever, and no page where none was asked for.</summary>
[Collection(nameof(WebHall))]
public sealed partial class ServingSpec(WebHall hall)
{
    private HttpClient Http => hall.Host.Http;

    [Fact]
    public async Task every_page_has_a_strict_policy_and_a_nonce_of_its_own()
    {
        var nonces = new HashSet<string>();
        foreach (var path in new[] { "/", "/waybills", "/waybills/GD2026030200000146", "/vehicles/A/Yellow/track", "/hall/1", "/journal/1" })
        {
            using var answer = await Http.GetAsync(new Uri(path, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
            policy.ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
            policy.ShouldNotContain("unsafe");
            policy.ShouldContain("frame-ancestors 'none'");
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            var nonce = Nonce.Match(policy).Groups[1].Value;
            (await answer.Content.ReadAsStringAsync()).ShouldContain($"content=\"{nonce}\"");
            nonces.Add(nonce).ShouldBeTrue("A nonce is used once.");
        }
    }

    [Fact]
    public async Task files_are_kept_for_a_year_and_sent_compressed()
    {
        var page = await Http.GetStringAsync(new Uri("/", UriKind.Relative));
        var script = Script.Match(page).Groups[1].Value;
        using var request = new HttpRequestMessage(HttpMethod.Get, script);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var answer = await Http.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(300_000);
    }

    [Fact]
    public async Task what_is_no_page_and_no_file_is_not_answered_with_a_page()
    {
        foreach (var path in new[] { "/nothing", "/assets/none.js", "/assets/..%2findex.html", "/assets/%2e%2e%2f%2e%2e%2fglobal.json", "/waybills/x/y", "/graphql/x" })
        {
            using var answer = await Http.GetAsync(new Uri(path, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task who_counts_waybills_is_told_to_wait()
    {
        await using var host = await RunningHost.Start(hall.Database, hall.DataFolder, "--roles=api");
        host.Clock.Now = hall.Host.Clock.Now;
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 40; i++)
        {
            using var answer = await host.Http.GetAsync(new Uri("/waybills/GD2026030200000146/standing", UriKind.Relative));
            codes.Add(answer.StatusCode);
            if (answer.StatusCode is HttpStatusCode.OK) continue;
            answer.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        }
        codes.Distinct().ShouldBe([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable]);
        codes.Count(code => code is HttpStatusCode.OK).ShouldBeInRange(30, 32);
    }

    [Fact]
    public void every_address_that_the_pages_know_is_served()
    {
        var pages = File.ReadAllText(Path.Combine(Repository.Root, "web", "app", "src", "app", "Pages.tsx"));
        var known = RoutePath.Matches(pages).Select(match => "/" + match.Groups[1].Value).Where(path => path != "/*").ToList();
        known.Count.ShouldBeGreaterThan(10);
        foreach (var path in known)
            WebPages.Routes.Concat(WebPages.WithStatement).Any(route => Matches(route, path)).ShouldBeTrue($"{path} is not among WebPages.Routes");

        static bool Matches(string route, string path) => route.Contains("{**", StringComparison.Ordinal)
            ? path.StartsWith(route[..route.IndexOf("/{**", StringComparison.Ordinal)], StringComparison.Ordinal)
            : route.Split('/').Length == path.Split('/').Length
                && route.Split('/').Zip(path.Split('/')).All(part => part.First == part.Second || (part.First.StartsWith('{') && part.Second.StartsWith(':')));
    }

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce { get; }

    [GeneratedRegex("src=\"(/assets/[^\"]+\\.js)\"")]
    private static partial Regex Script { get; }

    [GeneratedRegex("<Route path=\"([^\"]+)\"")]
    private static partial Regex RoutePath { get; }
}
