using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Regulatory.Specs.Support;

namespace Regulatory.Web.Specs;

/// <summary>Somebody with a browser of their own: what they see, what the host sent them, and what the browser complained of.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private static readonly string Axe = File.ReadAllText(Path.Combine(Repository.Root, "web", "app", "node_modules", "axe-core", "axe.min.js"));

    private readonly IBrowserContext context;
    private readonly Uri address;
    private readonly TaskCompletionSource followed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Visitor(IBrowserContext context, IPage page, Uri address) => (this.context, Page, this.address) = (context, page, address);

    public IPage Page { get; }

    /// <summary>Errors that the browser wrote to its console: a script that failed, something that the policy forbade.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Bodies of the answers of the host, other than scripts and styles.</summary>
    public List<Task<string>> Answers { get; } = [];

    /// <summary>Done when the host has begun to answer a subscription.</summary>
    public Task Followed => followed.Task;

    /// <summary>Bodies of the GraphQL requests.</summary>
    public List<string> Asked { get; } = [];

    /// <param name="phone">390 × 844, as a phone has; else 1440 × 900.</param>
    /// <param name="host">Another than the hall's.</param>
    /// <param name="frozen">The browser's clock stands where the hall's does; else it is that of the machine.</param>
    public static async Task<Visitor> Come(WebHall hall, bool phone, Uri? host = null, bool frozen = true)
    {
        var context = await hall.Browser.NewContextAsync(new()
        {
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1440, Height = 900 },
            IsMobile = phone,
            HasTouch = phone,
            Locale = "zh-CN",
            // The province's clock is shown wherever the browser is.
            TimezoneId = "Europe/Lisbon",
        });
        context.SetDefaultTimeout(20_000);
        var visitor = new Visitor(context, await context.NewPageAsync(), host ?? hall.Host.Address);
        if (frozen) await visitor.Page.Clock.SetFixedTimeAsync(hall.Host.Clock.Now.ToDateTimeUtc());
        visitor.Page.Console += (_, message) =>
        {
            // What a foreign page complains of, such as the provider's own, is none of ours.
            if (message.Type == "error" && message.Location.StartsWith(visitor.address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)) visitor.Complaints.Add(message.Text);
        };
        visitor.Page.PageError += (_, error) => visitor.Complaints.Add(error);
        visitor.Page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/graphql", StringComparison.Ordinal)) visitor.Asked.Add(request.PostData ?? "");
        };
        visitor.Page.Response += (_, response) =>
        {
            if (response.Headers.GetValueOrDefault("content-type")?.StartsWith("text/event-stream", StringComparison.Ordinal) is true) visitor.followed.TrySetResult();
            else if (response.Request.ResourceType is "fetch" or "xhr" or "document") visitor.Answers.Add(response.TextAsync());
        };
        return visitor;
    }

    public Task Open(string path) => Page.GotoAsync(new Uri(address, path).ToString());

    /// <summary>Signs in with one of the ready accounts, from wherever the page is.</summary>
    public Task SignIn(string account) => Page.GetByRole(AriaRole.Button, new() { NameString = account }).ClickAsync();

    /// <summary>Is signed in already, with a token that no ready account has.</summary>
    public Task Holds(string token) => Page.AddInitScriptAsync($"sessionStorage.setItem('regulatory.session', '{token}')");

    public Task Sees(string text) => Assertions.Expect(Page.GetByText(text).First).ToBeVisibleAsync();

    public Task Press(string button) => Page.GetByRole(AriaRole.Button, new() { NameString = button }).First.ClickAsync();

    /// <summary>What an assistive technology would stumble over, of the weights serious and critical; and that nothing runs out of the side.</summary>
    public async Task IsAccessible()
    {
        await Page.EvaluateAsync(Axe + "; undefined");
        // A colour on its way to another is none that anybody reads by; what turns for ever is not waited for.
        await Page.EvaluateAsync(
            "async () => { while (document.getAnimations().some(one => one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity)) await new Promise(requestAnimationFrame); }");
        var found = await Page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run()).violations.filter(one => ['serious', 'critical'].includes(one.impact)).map(one => ({ id: one.id, nodes: one.nodes.map(node => node.html).slice(0, 3) }))");
        found.GetArrayLength().ShouldBe(0, found.ToString());
        (await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
            .ShouldBeTrue("The page is wider than the screen.");
    }

    /// <summary>That the browser had nothing to complain of.</summary>
    /// <param name="but">A complaint that belongs to what the spec does.</param>
    public void HadNoComplaints(string? but = null) =>
        Complaints.Where(complaint => but is null || !complaint.Contains(but, StringComparison.Ordinal)).ShouldBeEmpty();

    /// <summary>
    /// Keeps what is seen as a picture, where the variable SCREENSHOTS names a folder for people to look at; and then in the other language, too.
    /// </summary>
    /// <param name="name">Ends with the language: <c>-zh</c> or <c>-en</c>.</param>
    /// <param name="once">In this language only: what is seen would be gone when the page is asked for again.</param>
    public async Task Picture(string name, bool once = false)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is not { Length: > 0 } folder) return;
        await Taken(folder, name);
        if (once) return;
        var (here, there) = name.EndsWith("-en", StringComparison.Ordinal) ? ("English", "中文") : ("中文", "English");
        await Speak(there);
        await Taken(folder, $"{name[..^3]}-{(there == "English" ? "en" : "zh")}");
        await Speak(here);
    }

    private async Task Speak(string language)
    {
        await Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { NameString = language, Exact = true }).ClickAsync();
        await Assertions.Expect(Page.Locator("h1").First).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator(".ant-skeleton")).ToHaveCountAsync(0);
    }

    private async Task Taken(string folder, string name) => await Page.ScreenshotAsync(new()
    {
        Path = Path.Combine(folder, $"{name}-{Page.ViewportSize!.Width.ToString(CultureInfo.InvariantCulture)}.png"), FullPage = true,
    });

    /// <summary>Keeps what is printed, beside the pictures.</summary>
    public async Task Print(string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is not { Length: > 0 } folder) return;
        await Page.PdfAsync(new() { Path = Path.Combine(folder, $"{name}.pdf"), PreferCSSPageSize = true });
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
