using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regulatory.Api.Access;
using Regulatory.Api.Licensing;

namespace Regulatory.Api.Specs.Licensing;

public sealed class PaperLimitsSpec
{
    [Fact]
    public async Task a_crowd_waits_or_is_told_to_come_again_and_keeps_nobody_else_out()
    {
        using var entered = new SemaphoreSlim(0);
        var leave = new TaskCompletionSource();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddPaperLimits(atOnce: 1, waiting: 1);
        await using var app = builder.Build();
        app.UseRateLimiter();
        app.MapGet("/paper", async () =>
        {
            entered.Release();
            await leave.Task;
            return "signed";
        }).RequireRateLimiting(PaperLimits.Policy);
        app.MapGet("/act", () => "done");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        var served = client.GetAsync(new Uri("/paper", UriKind.Relative));
        await entered.WaitAsync();
        // Of the next two, one waits and the other is turned away, whichever comes first.
        Task<HttpResponseMessage>[] crowd =
            [client.GetAsync(new Uri("/paper", UriKind.Relative)), client.GetAsync(new Uri("/paper", UriKind.Relative))];
        var first = await Task.WhenAny(crowd);
        using var turnedAway = await first;
        turnedAway.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        turnedAway.Headers.RetryAfter.ShouldNotBeNull();
        (await turnedAway.Content.ReadAsStringAsync()).ShouldContain("BUSY");
        (await client.GetStringAsync(new Uri("/act", UriKind.Relative))).ShouldBe("done");

        leave.SetResult();
        using var one = await served;
        using var other = await crowd.Single(task => task != first);
        (one.StatusCode, other.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
    }

    [Fact]
    public async Task numbers_with_a_resident_id_cannot_be_tried_one_after_the_other()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddPaperLimits(atOnce: 1, waiting: 1);
        builder.Services.AddNumberLimits(burst: 2);
        builder.Services.AddSingleton<Withdrawals>();
        await using var app = builder.Build();
        app.UseRateLimiter();
        app.MapGet("/verify/{number}", (string number) => number).RequireRateLimiting(PaperLimits.Policy).WithMetadata(new AnswersByNumber());
        app.MapGet("/certificates/{number}", (string number) => number).RequireRateLimiting(PaperLimits.Policy);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        async Task<HttpStatusCode> Asked(string address)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            return answer.StatusCode;
        }

        (await Asked("/verify/440106197103120038")).ShouldBe(HttpStatusCode.OK);
        (await Asked("/verify/A44030519851231123X")).ShouldBe(HttpStatusCode.OK);
        (await Asked("/verify/440106197103120038")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await Asked("/verify/440100000001")).ShouldBe(HttpStatusCode.OK, "no id is in it");
        (await Asked("/certificates/440106197103120038")).ShouldBe(HttpStatusCode.OK, "it tells nobody but the holder and officers");
    }
}
