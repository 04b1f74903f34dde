using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using Regulatory.Api.Hosting;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Identities.Rules;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Integration.Supervision;
using Regulatory.Integration.Supervision.Cards;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Jt809;
using Regulatory.Integration.Terminals.Platforms;
using Regulatory.Integration.Terminals.Positions;
using static Regulatory.Api.Specs.Supervision.SupervisionHall;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>A platform from its access to the alarms of the vehicles that it reports, on a real ledger.</summary>
public sealed class PlatformStorySpec : IAsyncLifetime
{
    private static readonly MonitoringPlatformId Mine = new(Guid.NewGuid()), Foreign = new(Guid.NewGuid());
    private static readonly PartyConcerned Stranger = new(PartyKind.Organisation, "鹏程运输有限公司", CreditCode.Parse("91440300MA5BBBB14D"));

    /// <summary>The month of the story, in the whole province.</summary>
    private IndicatorRows Month
    {
        get
        {
            var first = ChinaTime.DayOf(hall.Clock.GetCurrentInstant()).With(DateAdjusters.StartOfMonth);
            return new("44", null, first, first.PlusMonths(1).PlusDays(-1));
        }
    }

    private SupervisionHall hall = null!;
    private RecordedPlatforms register = null!;

    public async Task InitializeAsync()
    {
        hall = await Open("platform-story");
        await TelemetrySchema.Migrate(hall.Database.Deploy);
        register = hall.Installation.Supervision.Platforms(hall.Installation.Executor, hall.Installation.Pseudonyms, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        await hall.Active();
        await hall.Accepted(Register(Other, Vin.Parse("1M8GDM9AXKP042788")), Officer);
        await hall.Accepted(new EnterPlatform(Mine, PlatformKind.Enterprise, "穗通监控平台", Owner, Guangzhou, "JT-794-1", 120, 2), Officer);
    }

    public async Task DisposeAsync() => await hall.DisposeAsync();

    [Fact]
    public async Task a_platform_gets_access_reports_its_vehicles_and_answers_its_roll_calls()
    {
        var terms = new AgreeLink(
            Mine, 440_017, 10_001, "gz2026ab", ["203.0.113.7"], PlatformProtocol.Jt809Of2019, CheckCodeUse.Required, new(20_000_017, 30_000_019, 40_000_003));
        await hall.Accepted(terms, Officer);
        await Access(terms);
        await Vehicles();
        await Connection();
        await RollCalls();
        await Watched();
    }

    /// <summary>Its secrets are in no read model, and in the ledger only as they are kept.</summary>
    private async Task Access(AgreeLink terms)
    {
        var access = (await register.Find(440_017, default)).ShouldNotBeNull();
        (access.Platform, access.User, access.Edition).ShouldBe((Mine, 10_001u, PlatformEdition.Jt2019));
        access.Cipher.ShouldBe(new PlatformCipher(20_000_017, 30_000_019, 40_000_003));
        var otherKey = new RecordedPlatforms(
            hall.Installation.Executor, hall.Installation.Supervision.Acts, new(new byte[32]), Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        (await otherKey.Find(440_017, default)).ShouldBeNull("its cipher is lost with the key");
        (await otherKey.Of(Mine, default)).Access.ShouldBeNull("as if it were withdrawn");
        LinkVault.Fits("gz2026ab", access.PasswordDigest).ShouldBeTrue();
        LinkVault.Fits("gz2026ac", access.PasswordDigest).ShouldBeFalse();
        (await register.Find(440_018, default)).ShouldBeNull();
        (await Ledger("select count(*) from ledger.fact where data::text like '%gz2026ab%' or data::text like '%30000019%'")).ShouldBe(0);

        var head = await hall.Installation.Ledger.Head();
        await hall.Accepted(terms, Officer);
        (await hall.Installation.Ledger.Head()).ShouldBe(head, "what is so already is no fact");
        await hall.Accepted(new EnterPlatform(Foreign, PlatformKind.Enterprise, "鹏程监控平台", Stranger, Guangzhou, "JT-794-2", 10, 2), Officer);
        (await hall.Refused(terms with { Platform = Foreign }, Officer)).ShouldBe(AccessCodeOfOnePlatform.Id);
        (await hall.Refused(terms with { Password = "12345678" }, Officer)).ShouldBe(PasswordOfEight.Id);
        await hall.Accepted(terms with { AccessCode = 440_020 }, Officer);
        await hall.Accepted(terms with { Platform = Foreign }, Officer);
        (await register.Find(440_017, default)).ShouldNotBeNull().Platform.ShouldBe(Foreign);
        (await register.Find(440_020, default)).ShouldNotBeNull().Cipher.ShouldBe(access.Cipher);
    }

    private async Task Vehicles()
    {
        (await register.VehicleOf(Mine, Truck, default)).ShouldBe(new(Phone.ToString(), null));
        (await register.VehicleOf(Mine, Other, default)).ShouldBe(new(VehicleFeedKey.Of(Other), null));
        (await register.VehicleOf(Mine, VehicleKey.Parse("粤A99999/Yellow"), default)).ShouldBe(VehicleOfPlatform.Unknown);
        (await register.VehicleOf(Foreign, Other, default)).ShouldBe(VehicleOfPlatform.OfAnother);
        await hall.Accepted(new TakeOnFleet(Foreign, Owner, "HT-1"), Officer);
        (await register.VehicleOf(Foreign, Other, default)).Reason.ShouldBeNull();
    }

    private async Task Connection()
    {
        var at = hall.Clock.GetCurrentInstant();
        await register.Connected(Mine, at, default);
        (await register.Of(Mine, default)).ConnectedAt.ShouldBe(at);
        hall.Clock.AdvanceMinutes(15);
        await register.Metered(Mine, new(at, at + Duration.FromMinutes(15), at + Duration.FromMinutes(14), 90, 80, 1, 2, 0, 3, 9, [new("checksum", 1)]), default);
        await register.Disconnected(Mine, at + Duration.FromMinutes(14), LinkLoss.Silent, default);
        (await hall.Asked(
            "monitoring_platforms",
            """
            select format('%s %s %s %s %s %s', has_access, seconds_connected, last_loss, lag_median, lag_p95, serials_missing)
            from read.monitoring_platforms where id = $1
            """,
            Mine)).ShouldBe("t 840 Silent 3 9 2");
        (await hall.Installation.Questions.ConnectivityOf(Month, default)).ShouldBe((14, 15));
        Compared(await hall.Installation.Questions.ConnectivityByCity(Month, default), 14, 15);
    }

    private async Task RollCalls()
    {
        await hall.Accepted(new CallRoll(Mine, "12 + 7"), Officer);
        (await register.Of(Mine, default)).OpenCall.ShouldNotBeNull().Question.ShouldBe("12 + 7");
        var arrived = hall.Clock.GetCurrentInstant();
        hall.Clock.AdvanceMinutes(11);
        (await register.Answered(Mine, 2, "19", arrived, default)).ShouldBeFalse();
        (await register.Answered(Mine, 1, "19", arrived, default)).ShouldBeTrue();
        (await hall.Asked("monitoring_platforms", "select answered_in_time::text from read.monitoring_platforms where id = $1", Mine))
            .ShouldBe("1", "it counts when the answer arrived");
        (await hall.Installation.Questions.RollCallsOf(Month, default)).ShouldBe((1, 1));
        Compared(await hall.Installation.Questions.RollCallsByCity(Month, default), 1, 1);
    }

    /// <summary>The month as a whole and its only city come to the same.</summary>
    private void Compared(IReadOnlyList<RateTally> tallies, decimal part, decimal whole) =>
        tallies.Where(tally => tally.Month == Month.From).Select(tally => (tally.City?.ToString(), tally.Part, tally.Whole))
            .ShouldBe([(null, part, whole), ("440100", part, whole)], ignoreOrder: true);

    /// <summary>A truck that no terminal of its own reports is judged like any other.</summary>
    private async Task Watched()
    {
        var begin = hall.Clock.GetCurrentInstant() - Duration.FromMinutes(10);
        var track = Enumerable.Range(0, 36).Select(number =>
        {
            var (at, speed) = (begin + Duration.FromSeconds(10 * number), number is > 6 and < 18 ? 950 : 700);
            return new StoredPosition(
                number + 1, VehicleFeedKey.Of(Other), Edition.Jt2011, at + Duration.FromSeconds(1), number + 1, 0, PositionMarks.PassedOn,
                new(0, 3, 23_100_000 + (number * 2_400), 113_300_000, 20, (ushort)speed, 0, at, []));
        }).ToArray();
        await using var telemetry = NpgsqlDataSource.Create(hall.Database.AppConnection);
        using var engine = hall.Installation.Supervision.NewEngine(
            hall.Installation.Executor, AlarmParameterHistory.Of(hall.Installation.Reference.Current.Figures, Day),
            new(telemetry, new(hall.Database.AppConnection, TimeProvider.System)), new NoCards(), hall.Clock, NullLogger<SupervisionEngine>.Instance);
        await engine.Take(track, default);
        engine.Standing.Vehicles.ShouldBe(1);
        (await hall.Asked("alarm_docket", "select string_agg(code, ' ') from read.alarm_docket where vehicle = $1", Other)).ShouldContain("OSD");
    }

    private async Task<long> Ledger(string sql)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var ask = hall.Database.Administrator.CreateCommand(sql);
#pragma warning restore CA2100
        return (long)(await ask.ExecuteScalarAsync())!;
    }
}
