using Microsoft.Playwright;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Bench.Pages;

/// <summary>One visit of a page by a browser that has never been there.</summary>
internal static class Visit
{
    private const string Watch =
        """
        window.largest = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.largest = Math.max(window.largest, entry.startTime); })
          .observe({ type: 'largest-contentful-paint', buffered: true });
        """;

    /// <summary>When the largest part of the page was painted, in milliseconds since its address was asked for.</summary>
    public static async Task<double> Median(IBrowser browser, RunningHost host, string? account, string path, int rounds)
    {
        var measured = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            await using var context = await Come(browser, host, account);
            var page = await context.NewPageAsync();
            await page.AddInitScriptAsync(Watch);
            await Open(page, host, path);
            measured.Add(await page.EvaluateAsync<double>("largest"));
        }
        return measured.Order().ElementAt(measured.Count / 2);
    }

    /// <summary>Bytes of the bundle, as compressed by gzip, that a page loads before it is as it stays.</summary>
    public static async Task<long> Loaded(IBrowser browser, RunningHost host, string path, string bundle)
    {
        await using var context = await Come(browser, host, null);
        var page = await context.NewPageAsync();
        await Open(page, host, path);
        var names = await page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map(one => new URL(one.name).pathname).filter(one => one.startsWith('/assets/'))");
        return names.Distinct().Sum(name =>
        {
            var file = Path.Combine(bundle, name.TrimStart('/'));
            return new FileInfo(File.Exists(file + ".gz") ? file + ".gz" : file).Length;
        });
    }

    public static async Task<IBrowserContext> Come(IBrowser browser, RunningHost host, string? account)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 }, Locale = "zh-CN" });
        if (account is not null) await context.AddInitScriptAsync($"sessionStorage.setItem('regulatory.session', '{(await host.As(account)).Token}')");
        return context;
    }

    /// <summary>Opens a page and waits until nothing of it is still to come.</summary>
    public static async Task Open(IPage page, RunningHost host, string path)
    {
        await page.GotoAsync(new Uri(host.Address, path).ToString());
        await page.Locator("h1, p").First.WaitForAsync();
        await Assertions.Expect(page.Locator(".ant-skeleton")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        // The paint of what came last is told a frame later.
        await page.EvaluateAsync("new Promise(done => setTimeout(done, 500))");
    }
}
