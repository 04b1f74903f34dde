using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Testing;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Enforcement;
using Regulatory.Integration.Processes;
using Regulatory.Ledger;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Hosting;

/// <summary>
/// What the host does between overload control and licensing, which do not see each other, on a real ledger with its projections running.
/// </summary>
public sealed class OverloadTimersSpec : IAsyncLifetime, IDisposable
{
    private const string Certificate = "440100123456";

    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private static readonly CreditCode Carrier = CreditCode.Parse("91440101MA5AAAA00W");
    private static readonly Plate Truck = Plate.Parse("粤A12345/Yellow");
    private static readonly PartyOnRecord Owner =
        PartyOnRecord.Of(new(PartyKind.Organisation, "穗通货运有限公司", Carrier), PartyId.Of(Carrier));

    private static readonly TruckConfiguration TwoAxles =
        new(TruckBody.Rigid, [new(1, false, TyreFitting.SingleTyre), new(1, true, TyreFitting.DualTyres)]);

    private readonly EmbeddedPostgres postgres = new("overload-timers");
    private readonly FakeClock clock = new(ChinaTime.At(Day, new(10, 0)));
    private readonly string folder = Directory.CreateTempSubdirectory("overload-timers").FullName;
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
    public async Task a_pass_expires_when_its_last_day_is_over()
    {
        var permit = new OversizePermitId(Guid.NewGuid());
        var stream = new StreamName(OverloadActs.PermitStreams, permit.ToString());
        await Record(
            stream,
            new OversizePermitApplied(
                Owner, Truck, null, new("变压器", false, new(19_000, 2_900, 4_100), 18_000, TwoAxles, [7_000, 11_000]),
                new(RouteReach.AcrossCounties, "黄埔港", "增城", "G107"), new(), Day, Day, Guangzhou, Day),
            new OversizePermitAccepted(OversizeClass.One, new(new(2026, 3, 4), false), "广州市交通运输局", Day),
            new OversizePermitGranted("粤穗大件1号", Day, Day.PlusDays(3), false, "夜间", null, Day));

        await TickOn(Day.PlusDays(3));
        (await FactsOf(stream)).OfType<OversizePermitExpired>().ShouldBeEmpty();
        await TickOn(Day.PlusDays(4));
        (await FactsOf(stream)).OfType<OversizePermitExpired>().ShouldHaveSingleItem().LastDay.ShouldBe(Day.PlusDays(3));
    }

    [Fact]
    public async Task the_trucks_on_the_certificate_list_at_the_month_end_are_the_fleet()
    {
        var stream = await Counted(PartyId.Of(Carrier));
        var licence = await Import("L-1", LicenceKind.FreightOperation, null, new(2020, 1, 1));
        foreach (var (number, from) in new[] { ("V-1", new LocalDate(2020, 1, 1)), ("V-2", new(2026, 2, 28)), ("V-3", new(2026, 3, 1)) })
            await Import(number, LicenceKind.VehicleCertificate, licence, from);

        await TickOn(Day);
        await TickOn(Day);

        (await FactsOf(stream)).OfType<FleetRecorded>().ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(fleet => fleet.MonthEnd.ShouldBe(new(2026, 2, 28)), fleet => fleet.Trucks.ShouldBe(2));
    }

    [Fact]
    public async Task an_enterprise_without_a_truck_on_this_register_is_left_to_an_officer()
    {
        var stream = await Counted(PartyId.Of(Carrier));
        await TickOn(Day);
        (await FactsOf(stream)).OfType<FleetRecorded>().ShouldBeEmpty();
    }

    [Fact]
    public async Task a_truck_whose_owner_did_not_come_in_time_passes_no_annual_review()
    {
        var licence = await Import("L-1", LicenceKind.FreightOperation, null, new(2020, 1, 1));
        var vehicle = await Import(Certificate, LicenceKind.VehicleCertificate, licence, new(2020, 1, 1));
        await Record(new(OverloadActs.WeighRecordStreams, Guid.NewGuid().ToString()), [.. Told(handleBy: Day.PlusDays(-1))]);

        (await Review(vehicle)).ShouldBeOfType<ActRefused>().Refusal.Rule.ShouldBe(OverloadsHandledBeforeReview.Id);
    }

    [Fact]
    public async Task on_the_last_day_to_come_the_review_is_still_passed()
    {
        var licence = await Import("L-1", LicenceKind.FreightOperation, null, new(2020, 1, 1));
        var vehicle = await Import(Certificate, LicenceKind.VehicleCertificate, licence, new(2020, 1, 1));
        await Record(new(OverloadActs.WeighRecordStreams, Guid.NewGuid().ToString()), [.. Told(handleBy: Day)]);

        (await Review(vehicle)).ShouldBeOfType<ActAccepted>();
    }

    private static object[] Told(LocalDate handleBy) =>
    [
        new WeighingCaptured(
            new(Guid.NewGuid()), Guangzhou, "广州市交通运输局", null, "WIM-01", WeigherClass.Static, "检字1号", new(2027, 1, 5),
            ChinaTime.At(new(2026, 2, 1), new(9, 0)), "1", TravelDirection.Rising, 45, Truck, 990, TwoAxles, [8_000, 16_000], 24_000,
            new(WeigherClass.Static, 24_000, 0, 24_000, 18_000, 6_000), null, new([], null, new('a', 64)), [], new(2026, 2, 1)),
        new WeighingScreened(new(2026, 2, 1)), new FirstReviewPassed("officer-1", null, new(2026, 2, 1)),
        new SecondReviewPassed("officer-2", null, new(2026, 2, 1)), new WeighEvidenceSealed(new('a', 64), new(2026, 2, 1)),
        new OwnerIdentified(Owner, Owner.Party, Certificate, new(2026, 2, 1)),
        new OwnerInformed(InformChannel.Post, new(handleBy, false), new(2026, 2, 1)),
    ];

    /// <summary>The enterprise's counter, with one violation.</summary>
    private async Task<StreamName> Counted(PartyId enterprise)
    {
        var stream = new StreamName(OverloadActs.CounterStreams, CounterId.OfEnterprise(enterprise).ToString());
        await Record(stream, new ViolationCounted(new(Guid.NewGuid()), "粤交罚〔2026〕440100-000123", new(2026, 2, 1), Truck, Day));
        return stream;
    }

    private Task<ActOutcome> Review(LicenceId vehicle) => hall.Executor.Execute(new Act(
        new RecordAnnualReview(vehicle, Day, new(2026, 12, 31)), Guid.NewGuid(), Of("supervisor-gz", Role.Supervisor, Guangzhou)));

    private async Task<LicenceId> Import(string number, LicenceKind kind, LicenceId? under, LocalDate from)
    {
        var id = new LicenceId(Guid.NewGuid());
        var outcome = await hall.Executor.Execute(new Act(
            new ImportLicence(
                id, number, "旧系统", number, new('c', 64), ItemNumber.Parse(kind is LicenceKind.VehicleCertificate ? "GD-RT-10" : "GD-RT-04"), kind,
                new(ApplicantKind.Organisation, "穗通货运有限公司", Carrier), Guangzhou, "广州市交通运输局", new("普通货运"), from, null, Under: under),
            Guid.NewGuid(), Of("superior-gd", Role.SuperiorAuthority, DivisionCode.Parse("440000"))));
        outcome.ShouldBeOfType<ActAccepted>();
        return id;
    }

    /// <summary>Writes facts as deciders would have.</summary>
    private async Task Record(StreamName stream, params object[] facts) =>
        (await hall.Ledger.Append(new(
            Guid.NewGuid(), "Spec", "spec", [new(stream, StreamAppend.AnyVersion, [.. facts.Select(hall.Catalogue.Encode)])], [],
            CommandOutcome.Accepted, new("spec", "System", "440000", null, null, null, "0", "0")))).ShouldBeOfType<Appended>();

    private async Task<ImmutableArray<object>> FactsOf(StreamName stream) =>
        [.. (await hall.Ledger.LoadStream(stream)).Select(fact => hall.Catalogue.Decode(fact))];

    private async Task TickOn(LocalDate day)
    {
        clock.Reset(ChinaTime.At(day, new(10, 0)));
        var head = await hall.Ledger.Head();
        foreach (var model in new[] { "oversize_permits", "violation_counters", "licence_register" })
            (await hall.ReadModels.WaitFor(model, head, TimeSpan.FromMinutes(1))).ShouldBeGreaterThanOrEqualTo(head);
        await new DeadlineClock(hall.Executor, hall.DueTimers, clock, NullLogger<DeadlineClock>.Instance).Tick();
    }

    private static Actor Of(string account, Role role, DivisionCode division) => new(account, account, [role], division, "交通运输局");
}
