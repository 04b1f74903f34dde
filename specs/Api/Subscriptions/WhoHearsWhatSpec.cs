using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Subscriptions;

/// <summary>Who hears of an application on the real host, and for how long.</summary>
public sealed class WhoHearsWhatSpec(LicensingHall hall) : HallSpec(hall)
{
    private const string Actors = "subscription($ids: [ID!]) { applicationFacts(where: { ids: $ids }) { position actor capacity } }";

    [Fact]
    public async Task another_division_hears_nothing_the_applicant_and_the_province_do()
    {
        var matter = NewMatter();
        var here = await Host.Follow(await Host.TokenOf("reviewer-gz"), Following.Applications);
        var applicant = await Host.Follow(await Host.TokenOf("applicant"), Following.Applications);
        var province = await Host.Follow(await Host.TokenOf("superior-gd"), Following.Applications);
        var elsewhere = await Host.Follow(await Host.TokenOf("clerk-sz"), Following.Applications);
        var stranger = await Host.Follow(
            Host.Issuer.TokenFor(new("other", "", [Role.Applicant], DivisionCode.Parse("440100"), "", PartyId.Of(CreditCode.Parse("91440600MA5CCCC28H")))),
            Following.Applications);
        using var all = new Streams(here.Stream, applicant.Stream, province.Stream, elsewhere.Stream, stranger.Stream);

        var position = (await matter.Submit()).Position;
        foreach (var hearer in new[] { here, applicant, province }) (await hearer.Stream.Position()).ShouldBe(position);
        // What the others hear first is what is theirs.
        var theirs = (await (await Host.As("clerk-sz")).Act("submitApplication", NewMatter().Submission("91440600MA5CCCC28H", "440300"))).Position;
        (await elsewhere.Stream.Position()).ShouldBe(theirs);
        (await stranger.Stream.Position()).ShouldBe(theirs);
    }

    [Fact]
    public async Task without_a_role_that_reads_applications_there_is_no_stream()
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Host.Address, "/graphql?query=" + Uri.EscapeDataString("subscription { applicationFacts { position } }")));
        request.Headers.Accept.Add(new("text/event-stream"));
        using var stream = new EventStream(await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead));
        (await stream.End()).ShouldBe(("UNAUTHENTICATED", null));
    }

    /// <summary>A party sees its case, and everybody the list of source units; what goes on behind them is for those who see the steps and the hits.</summary>
    [Theory]
    [InlineData("caseFacts", Role.Applicant, "FORBIDDEN")]
    [InlineData("caseFacts", Role.PublicityClerk, "FORBIDDEN")]
    [InlineData("sourceUnitFacts", Role.Applicant, "FORBIDDEN")]
    [InlineData("sourceUnitFacts", null, "UNAUTHENTICATED")]
    [InlineData("monitoringSiteFacts", null, "UNAUTHENTICATED")]
    public async Task the_facts_of_a_row_are_not_for_everybody_who_sees_the_row(string facts, Role? role, string code)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Get, new Uri(Host.Address, "/graphql?query=" + Uri.EscapeDataString($"subscription {{ {facts} {{ position }} }}")));
        request.Headers.Accept.Add(new("text/event-stream"));
        if (role is { } some) request.Headers.Authorization = new("Bearer", TokenFor(some));
        using var stream = new EventStream(await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead));
        (await stream.End()).ShouldBe((code, null));
        var officer = await Host.Follow(TokenFor(Role.EnforcementOfficer), $"subscription {{ {facts} {{ position }} }}");
        officer.Stream.Dispose();
    }

    [Fact]
    public async Task who_acted_is_told_to_auditors_only()
    {
        var matter = NewMatter();
        var (auditor, _) = await Host.Follow(await Host.TokenOf("auditor-gd"), Actors, new { ids = new[] { matter.Id } });
        var (officer, _) = await Host.Follow(await Host.TokenOf("decision-gz"), Actors, new { ids = new[] { matter.Id } });
        using var all = new Streams(auditor, officer);
        await matter.Submit();
        var seen = await auditor.Fact();
        (seen.Text("actor"), seen.Text("capacity")).ShouldBe(("clerk-gz", "WindowClerk"));
        (await officer.Fact()).ToString().ShouldContain("\"actor\":null,\"capacity\":null");
    }

    [Fact]
    public async Task a_withdrawn_account_is_cut_and_a_withdrawn_role_counts_no_more()
    {
        await using var host = await RunningHost.Start(Hall.Database, Hall.DataFolder);
        var matter = new Matter(host);
        var two = host.Issuer.TokenFor(new("two-roles", "", [Role.Reviewer, Role.Administrator], DivisionCode.Parse("440100"), ""));
        var one = await host.TokenOf("reviewer-gz");
        var first = await host.Follow(two, Following.Applications);
        var second = await host.Follow(one, Following.Applications);
        using var all = new Streams(first.Stream, second.Stream);
        var position = (await matter.Submit()).Position;
        (await first.Stream.Position()).ShouldBe(position);
        (await second.Stream.Position()).ShouldBe(position);

        var settings = (IConfigurationRoot)host.Services.GetRequiredService<IConfiguration>();
        settings["Auth:Withdrawn:0"] = "two-roles/Reviewer";
        settings["Auth:Withdrawn:1"] = "reviewer-gz";
        settings.Reload();
        (await matter.Accept()).Position.ShouldBePositive();
        (await first.Stream.End()).ShouldBe(("FORBIDDEN", position));
        (await second.Stream.End()).ShouldBe(("UNAUTHENTICATED", position));
        using var refused = await new Desk(host.Http, one).Get("/graphql?query=%7B__typename%7D");
        refused.StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
        var told = System.Text.Json.JsonElement.Parse(await refused.Content.ReadAsStringAsync());
        told.FaultCode().ShouldBe("UNAUTHENTICATED");
        told.GetProperty("errors")[0].Text("message").ShouldContain("已被撤销");
        await host.Hub().Left();
    }

    [Fact]
    public async Task a_stream_ends_with_its_token()
    {
        var time = new ManualTime(DateTimeOffset.UtcNow);
        await using var host = await RunningHost.Start(
            Hall.Database, Hall.DataFolder, builder => builder.Services.AddSingleton<TimeProvider>(time), "--Subscriptions:Life=12:00:00",
            "--Subscriptions:Patience=12:00:00");
        var (stream, from) = await host.Follow(await host.TokenOf("clerk-gz"), "subscription { figureFacts { position } }");
        using (stream)
        {
            time.Advance(TimeSpan.FromHours(8) + TimeSpan.FromMinutes(1));
            (await stream.End()).ShouldBe(("UNAUTHENTICATED", from));
        }
        await host.Hub().Left();
    }

    private string TokenFor(Role role) => Host.Issuer.TokenFor(new(
        $"hears-{role}", "", [role], DivisionCode.Parse("440100"), "", role.IsOfParty() ? PartyId.Of(CreditCode.Parse(Matter.Company)) : null));

    private sealed class Streams(params EventStream[] streams) : IDisposable
    {
        public void Dispose() => Array.ForEach(streams, stream => stream.Dispose());
    }
}
