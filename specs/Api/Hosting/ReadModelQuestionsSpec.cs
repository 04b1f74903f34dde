using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Testing;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Governance.Calendars;
using Regulatory.Domain.Governance.Figures;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Processes;
using Regulatory.Projections;
using Regulatory.Specs.Support;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Api.Specs.Hosting;

/// <summary>What acts and clocks ask of read models, on a real ledger with its projections running.</summary>
public sealed class ReadModelQuestionsSpec : IAsyncLifetime, IDisposable
{
    private static readonly ItemNumber Taxi = ItemNumber.Parse("GD-RT-16");
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private static readonly Actor Clerk = Officer("clerk-gz", Role.WindowClerk);
    private static readonly Actor Reviewer = Officer("reviewer-gz", Role.Reviewer);
    private static readonly Actor Head = Officer("decision-gz", Role.DecisionMaker);
    private static readonly Actor Province = Officer("superior-gd", Role.SuperiorAuthority) with { Division = DivisionCode.Parse("440000") };

    private readonly EmbeddedPostgres postgres = new("questions");
    private readonly FakeClock clock = new(ChinaTime.At(new(2026, 3, 2), new(10, 0)));
    private readonly string folder = Directory.CreateTempSubdirectory("questions").FullName;
    private readonly CancellationTokenSource stop = new();
    private LedgerDatabase database = null!;
    private Installation hall = null!;
    private Task projections = Task.CompletedTask;

    public async Task InitializeAsync()
    {
        database = await LedgerDatabase.Create(postgres);
        await ReadSchema.Migrate(database.Deploy);
        hall = new(
            new(database.AppConnection, null, folder, new("http://localhost:5080"), null, null, Development: true), clock,
            NullLoggerFactory.Instance);
        await hall.Reference.Refresh();
        projections = hall.ReadModels.Run(stop.Token);
        await Seed("calendars.json", "calendars", ("draft", typeof(DraftCalendar)), ("publish", typeof(PublishCalendar)));
        await Seed("licence-items.json", "items", (null, typeof(ListItem)));
    }

    public async Task DisposeAsync()
    {
        await stop.CancelAsync();
        await projections.ContinueWith(_ => { }, TaskScheduler.Default);
        await hall.DisposeAsync();
        await database.DisposeAsync();
    }

    public void Dispose()
    {
        postgres.Dispose();
        stop.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task after_an_amended_calendar_the_limits_that_touch_its_year_are_counted_again()
    {
        var id = await Accepted("91440101MA5AAAA00W");
        await Settled();
        (await Due()).ShouldBeEmpty();

        var now = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "calendars.json"))).RootElement
            .GetProperty("calendars").EnumerateArray().Select(entry => entry.GetProperty("draft"))
            .Single(draft => draft.GetProperty("year").GetInt32() == 2026);
        var draft = (DraftCalendar)hall.Catalogue.Codec.Decode(now.GetRawText(), typeof(DraftCalendar));
        await Do(Province, new AmendCalendar(
            2026, [.. draft.Off.Append(new(new(2026, 3, 9), new(2026, 3, 10))).OrderBy(range => range.From)], draft.MakeUp,
            "国办发明电〔2026〕9号", "防疫需要"));
        await Settled();

        var timer = (await Due()).ShouldHaveSingleItem();
        timer.Act.ShouldBe(TimerAct.RecomputeDeadlines);
        timer.Key.ShouldBe(id.ToString());
        (await new DeadlineClock(hall.Executor, hall.DueTimers, clock, NullLogger<DeadlineClock>.Instance).Tick()).ShouldBe(1);
        (await hall.Ledger.LoadStream(new(hall.Licensing.Applications.Kind, id.ToString())))
            .Select(fact => hall.Catalogue.Decode(fact)).OfType<DeadlineRecomputed>().ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                fact => fact.Clock.ShouldBe(ApplicationClock.Decision),
                fact => fact.Old.Due.ShouldBe(new(2026, 3, 30)),
                fact => fact.New.Due.ShouldBe(new(2026, 4, 1)));
    }

    [Fact]
    public async Task so_are_those_of_penalty_cases()
    {
        var (id, blocking) = (new CaseId(Guid.NewGuid()), OffenceCode.Parse("HW04"));
        await Do(Province, new ListOffence(
            blocking,
            new("堵塞检测站点", "Blocking a check", EnforcementDomain.HighwayAdministration, [new("HSPR/67", Confidence.Certain)],
                [new("ordinary", "一般", "Ordinary", Confidence.Certain, [], Money.OfYuan(0), Money.OfYuan(30_000))], []),
            "公路安全保护条例", new(2011, 7, 1)));
        await Do(Officer("head-gz", Role.AgencyHead), new FileCase(
            id, null, EnforcementDomain.HighwayAdministration,
            new(PartyKind.Organisation, "穗通货运有限公司", CreditCode.Parse("91440101MA5AAAA00W"), Address: "广州市越秀区"),
            new(blocking, new(2026, 2, 27), "G105"), Guangzhou, new(2026, 2, 27)));
        var draft = (DraftCalendar)hall.Catalogue.Codec.Decode(
            JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "seeds", "calendars.json"))).RootElement
                .GetProperty("calendars").EnumerateArray().Select(entry => entry.GetProperty("draft"))
                .Single(draft => draft.GetProperty("year").GetInt32() == 2026).GetRawText(),
            typeof(DraftCalendar));
        await Do(Province, new AmendCalendar(
            2026, [.. draft.Off.Append(new(new(2026, 6, 1), new(2026, 6, 1))).OrderBy(range => range.From)], draft.MakeUp, "国办发明电〔2026〕9号", "防疫需要"));
        await Settled("enforcement_deadline_diary");

        var timer = (await Due()).ShouldHaveSingleItem();
        (timer.Act, timer.Key).ShouldBe((TimerAct.RecountCaseLimits, id.ToString()));
        (await new DeadlineClock(hall.Executor, hall.DueTimers, clock, NullLogger<DeadlineClock>.Instance).Tick()).ShouldBe(1);
        (await hall.Ledger.LoadStream(new("enforcement.case", id.ToString()))).Select(fact => hall.Catalogue.Decode(fact))
            .OfType<CaseLimitsRecounted>().ShouldHaveSingleItem().DecideBy!.Value.Due.ShouldBe(new(2026, 6, 2));
    }

    [Fact]
    public async Task a_limited_right_is_granted_in_the_order_of_acceptance()
    {
        await Do(Province, new AdoptFigure(
            LicensingFigures.LimitedItems.Key, "GD-RT-16", "穗府规〔2026〕1号", "运力总量控制", new(2026, 3, 2)));
        var first = await Accepted("91440101MA5AAAA00W");
        var second = await Accepted("91440300MA5BBBB14D");
        (await hall.Executor.Execute(new Act(await Reviewed(second), Guid.NewGuid(), Head)))
            .ShouldBeOfType<ActRefused>().Refusal.Rule.ShouldBe(AwardOfScarceRight.Id);
        await Do(Head, await Reviewed(first));
        await Do(Head, new GrantLicence(second, "穗交许〔2026〕3号", "准予", Term: LicenceTerm.OfYears(new(2026, 3, 2), 5)));
    }

    private static Actor Officer(string account, Role role) => new(account, account, [role], Guangzhou, "广州市交通运输局");

    private async Task<ApplicationId> Accepted(string creditCode)
    {
        var id = new ApplicationId(Guid.NewGuid());
        await Do(Clerk, new SubmitApplication(
            id, Taxi, ApplicationKind.New, new(ApplicantKind.Organisation, "穗安出租汽车有限公司", CreditCode.Parse(creditCode)), Guangzhou,
            new("巡游出租汽车经营", Activities: ["巡游出租"]), [], Years: 5));
        await Do(Clerk, new AcceptApplication(id));
        return id;
    }

    /// <summary>Reviewed and ready: the grant that is to follow.</summary>
    private async Task<GrantLicence> Reviewed(ApplicationId id)
    {
        await Do(Reviewer, new AssignReviewer(id, new(Reviewer.Account, Reviewer.Name)));
        await Do(Reviewer, new RecordVerification(id, VerificationMethod.Documents, [new(Reviewer.Account, Reviewer.Name)], [], "符合条件"));
        return new(id, $"穗交许〔2026〕{id.Value.ToString("n")[..6]}号", "准予", Term: LicenceTerm.OfYears(new(2026, 3, 2), 5));
    }

    private async Task Do(Actor actor, object command) =>
        (await hall.Executor.Execute(new Act(command, Guid.NewGuid(), actor))).ShouldBeOfType<ActAccepted>();

    private async Task Settled(string model = "deadline_diary")
    {
        var head = await hall.Ledger.Head();
        (await hall.ReadModels.WaitFor(model, head, TimeSpan.FromMinutes(1))).ShouldBeGreaterThanOrEqualTo(head);
    }

    private Task<IReadOnlyList<DueTimer>> Due() => hall.DueTimers(ChinaTime.DayOf(clock.GetCurrentInstant()), CancellationToken.None);

    private async Task Seed(string file, string list, params (string? Part, Type Command)[] acts)
    {
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "seeds", file)));
        foreach (var entry in document.RootElement.GetProperty(list).EnumerateArray())
            foreach (var (part, command) in acts)
                await Do(Province, hall.Catalogue.Codec.Decode((part is null ? entry : entry.GetProperty(part)).GetRawText(), command));
    }
}
