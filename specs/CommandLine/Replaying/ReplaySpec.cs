using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Replaying;
using Regulatory.Ledger;
using Regulatory.Projections;
using Regulatory.Regctl.Replaying;
using Regulatory.Regctl.Scenarios;
using Regulatory.Specs.Support;

namespace Regulatory.CommandLine.Specs.Replaying;

/// <summary>An installation on which the examples of seeds/scenarios have been played.</summary>
public sealed class PlayedExamples : IAsyncLifetime, IDisposable
{
    private readonly EmbeddedPostgres postgres = new("replay");
    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-replay-").FullName;
    private LedgerDatabase database = null!;

    public Installation Installation { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        database = await LedgerDatabase.Create(postgres);
        await ReadSchema.Migrate(database.Deploy);
        Installation = new(
            new InstallationSettings(database.AppConnection, null, folder, new("http://localhost"), null, null, Development: true), SystemClock.Instance,
            NullLoggerFactory.Instance);
        var seeds = Path.Combine(Repository.Root, "seeds");
        await ReferenceSeeds.Load(Installation, seeds);
        using var stop = new CancellationTokenSource();
        var projections = Installation.ReadModels.Run(stop.Token);
        foreach (var step in Scenario.Read(await File.ReadAllTextAsync(Path.Combine(seeds, "scenarios", "examples.json")), Installation.Catalogue.Codec))
        {
            var actor = step.Actor == "system"
                ? new Actor("system:scenario", "Scenario", [Role.System], DivisionCode.Parse("440000"), "")
                : DevelopmentAccounts.All.Single(account => account.Account == step.Actor);
            var outcome = await Installation.Executor.Execute(
                new Act(step.Command, Guid.CreateVersion7(), step.Party is { } party ? actor with { Party = party } : actor, At: step.At, Source: "scenario:examples"));
            ((outcome as ActRefused)?.Refusal.Rule).ShouldBe(step.Refused, $"{step.Command}: {outcome}");
        }
        await stop.CancelAsync();
        await projections;
    }

    public async Task DisposeAsync()
    {
        await Installation.DisposeAsync();
        await database.DisposeAsync();
    }

    public void Dispose()
    {
        postgres.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}

public sealed class ReplaySpec(PlayedExamples played) : IClassFixture<PlayedExamples>
{
    private static readonly StreamName Driver = new("licensing.application", "20260213-0000-7000-8000-000000000001");
    private static readonly StreamName Coach = new("licensing.licence", "20260213-0000-7000-8000-000000000104");

    private Installation Installation => played.Installation;

    [Fact]
    public async Task an_application_is_shown_fact_by_fact_with_what_each_changed_and_the_law_of_its_day()
    {
        var text = await Text(Driver, "999999");
        text.ShouldStartWith("licensing.application/20260213-0000-7000-8000-000000000001 as known at position 999999: ");
        text.ShouldContain("#1  licensing.application.submitted.v1  position ");
        text.ShouldContain("by clerk-gz (WindowClerk, 440100), legal day 2026-02-13, law version ");
        text.ShouldContain("~ stage: \"Draft\" → \"Submitted\"");
        text.ShouldContain("+ receivedOn: \"2026-02-13\"");
        text.ShouldContain("LIC-ACC-003 ");
        text.ShouldContain("AdministrativeLicensingLaw.DaysToDecide = 20 since 2004-07-01 (ALL)");
        text.ShouldContain("RoadTransportRegulations.LightVehicleMass = 4500 since 2019-03-02, step 2 of 2 (RTR)");
        text.ShouldContain("licensing.oldest-driver = 60 (RTR/9, Check)");
        text.ShouldContain("law on 2026-02-28: as above");
        text.ShouldContain("law on 2026-");
        text.ShouldContain("State 状态:\n{");
    }

    [Fact]
    public async Task personal_values_are_never_shown()
    {
        foreach (var text in new[] { await Text(Driver, "999999"), await Json(Driver) })
        {
            text.ShouldNotContain("陈志强");
            text.ShouldNotContain("44030519851231123X");
            text.ShouldNotContain("\"sealed\"");
            text.ShouldContain("***");
        }
    }

    [Fact]
    public async Task every_stream_of_every_aggregate_can_be_replayed_and_ends_in_the_state_that_acts_decide_on()
    {
        var kinds = new HashSet<string>();
        foreach (var kind in Installation.Acts.Kinds)
            foreach (var (stream, version) in await Installation.Ledger.StreamsOf(kind))
            {
                if (version == 0) continue;
                kinds.Add(kind);
                var steps = await Steps(stream, "999999");
                steps.Length.ShouldBe((int)version, $"{stream}");
                steps[0].Changes.ShouldNotBeEmpty($"{stream}");
                JsonDocument.Parse(ReplayText.WriteJson(stream, ReplayMoment.Parse("1"), steps)).RootElement.GetProperty("steps").GetArrayLength().ShouldBe((int)version);
            }
        kinds.ShouldBeSubsetOf(Installation.Acts.Kinds);
        kinds.Count.ShouldBeGreaterThanOrEqualTo(6);
    }

    [Fact]
    public async Task the_moment_cuts_the_stream_at_a_position_a_day_or_an_instant()
    {
        var all = await Steps(Coach, "999999");
        all.Length.ShouldBeGreaterThan(2);
        var second = all[1].Fact;
        (await Steps(Coach, $"{second.Position}")).Length.ShouldBe(2);
        (await Steps(Coach, $"{second.Position - 1}")).Length.ShouldBe(1);
        (await Steps(Coach, second.RecordedAt.ToString("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF'Z'", null))).Length.ShouldBe(2);
        (await Steps(Coach, ChinaTime.DayOf(second.RecordedAt).PlusDays(1).ToString("uuuu-MM-dd", null))).Length.ShouldBe(all.Length);
    }

    [Fact]
    public async Task a_change_shows_the_value_before_and_after()
    {
        var renewed = (await Steps(Coach, "999999")).Single(step => step.Fact.Type.Contains(".renew", StringComparison.Ordinal) && step.Changes.Any(change => change.Path == "term.until"));
        renewed.Changes.ShouldContain(change => change.Path == "term.until" && change.Before == "\"2026-03-15\"" && change.After != null);
        ReplayText.Write(Coach, ReplayMoment.Parse("999999"), [renewed]).ShouldContain("~ term.until: \"2026-03-15\" → \"20");
    }

    [Fact]
    public void the_dated_step_of_the_legal_day_is_shown_and_no_other()
    {
        LawOn(new(2019, 3, 1)).ShouldBe("0");
        LawOn(new(2019, 3, 2)).ShouldBe("4500");
        LawInForce.Of(typeof(Domain.Licensing.Applications.LicenceApplication), "licensing.application", new(2004, 6, 30), null, Figures.Defaults)
            .Rules.ShouldNotContain(rule => rule.Articles.All(article => article.StartsWith("ALL/", StringComparison.Ordinal)));

        static string LawOn(LocalDate day) => LawInForce
            .Of(typeof(Domain.Licensing.Applications.LicenceApplication), "licensing.application", day, null, Figures.Defaults)
            .Figures.Single(figure => figure.Key == "RoadTransportRegulations.LightVehicleMass").Value;
    }

    [Theory]
    [InlineData("licensing.nonsense", "1", "999999", "No aggregate has streams of kind 'licensing.nonsense'. There are credit.list, credit.")]
    [InlineData("licensing.licence", "20260213-0000-7000-8000-000000009999", "999999", "There is no stream licensing.licence/20260213-0000-7000-8000-000000009999.")]
    [InlineData("licensing.licence", "20260213-0000-7000-8000-000000000104", "1", "Nothing of licensing.licence/20260213-0000-7000-8000-000000000104 was known at position 1: its first fact was recorded at")]
    [InlineData("licensing.licence", "20260213-0000-7000-8000-000000000104", "2001-01-01", "was known at the end of 2001-01-01")]
    public async Task what_cannot_be_replayed_is_refused_with_the_reason(string kind, string key, string at, string message) =>
        (await Should.ThrowAsync<ReplayRefusedException>(() => Steps(new(kind, key), at))).Message.ShouldContain(message);

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-02-30")]
    [InlineData("-1")]
    public void a_moment_that_is_none_is_named(string at) =>
        Should.Throw<FormatException>(() => ReplayMoment.Parse(at)).Message.ShouldContain(at);

    private async Task<System.Collections.Immutable.ImmutableArray<ReplayStep>> Steps(StreamName stream, string at) =>
        await new Replay(Installation.Ledger, Installation.Catalogue, Installation.Acts, Installation.Reference).Of(stream, ReplayMoment.Parse(at));

    private async Task<string> Text(StreamName stream, string at) => ReplayText.Write(stream, ReplayMoment.Parse(at), await Steps(stream, at));

    private async Task<string> Json(StreamName stream) => ReplayText.WriteJson(stream, ReplayMoment.Parse("999999"), await Steps(stream, "999999"));
}
