using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Regulatory.Api.Hosting;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Digests;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Tracked.Rules;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>From stored positions to the map of an officer's page, and to a track, over the API of the real host.</summary>
[Collection(nameof(LicensingHall))]
public sealed class LiveMapStorySpec(LicensingHall hall) : IAsyncLifetime
{
    private const string Shown = "isComplete vehicles cells { count vehicle { vehicle state speed openAlarm isStale } } emptied";
    private const string Around = "viewport: { south: 21000000, west: 112000000, north: 25000000, east: 116000000 }, zoom: 14";
    private static readonly CreditCode Code = CreditCode.Parse("91440300MA5BBBB000");
    private static readonly VehicleKey Guangzhou = VehicleKey.Parse("粤A88001/Yellow"), Shenzhen = VehicleKey.Parse("粤B88002/Yellow");

    private readonly string folder = Directory.CreateTempSubdirectory("live-map-").FullName;
    private LedgerDatabase database = null!;
    private NpgsqlDataSource telemetry = null!;
    private Instant begin;

    private RunningHost Host { get; set; } = null!;

    /// <summary>A record of its own: where terminals are heard at all, every vehicle is asked when it was heard last.</summary>
    public async Task InitializeAsync()
    {
        database = await hall.Migrated();
        Host = await RunningHost.Start(database, Path.Combine(folder, "data"));
        await ReferenceSeeds.Load(Host.Installation, Path.Combine(Repository.Root, "seeds"));
        telemetry = NpgsqlDataSource.Create(database.AppConnection);
        await TelemetrySchema.Migrate(database.Deploy);
        await using (var days = database.Deploy.CreateCommand("select telemetry.make_days((now() at time zone 'Asia/Shanghai')::date)"))
            await days.ExecuteNonQueryAsync();
        // Terminals are bound when the ledger says so, by the database's clock: positions lie after that.
        Host.Clock.Now = SystemClock.Instance.GetCurrentInstant();
    }

    public async Task DisposeAsync()
    {
        await telemetry.DisposeAsync();
        await Host.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task where_vehicles_are_is_seen_by_whose_they_are_as_they_move_and_where_they_were_by_who_has_opened_it()
    {
        await Entered(Guangzhou, "11111111111111111", "13800880001", "440100");
        await Entered(Shenzhen, "00000000000000000", "13800880002", "440300");
        begin = SystemClock.Instance.GetCurrentInstant() + Duration.FromSeconds(1);
        Host.Clock.Now = begin + Duration.FromMinutes(5);
        await Stored("13800880001", [.. Enumerable.Range(0, 30).Select(number => (begin + Duration.FromSeconds(10 * number), 23_100_000 + (number * 100), 113_300_000, number == 17 ? 903 : 600))]);
        await Stored("13800880002", (begin, 22_540_000, 114_060_000, 0));
        await RaisedFor(Guangzhou);

        (await Plates(Host.As("440000", Role.SuperiorAuthority))).ShouldBe([$"{Guangzhou} MOVING TWO", $"{Shenzhen} STOPPED "], ignoreOrder: true);
        (await Plates(Host.As("440100", Role.Supervisor))).ShouldBe([$"{Guangzhou} MOVING TWO"]);
        (await Plates(Host.As("440106", Role.Supervisor))).ShouldBeEmpty();
        (await Plates(Host.As("440300", Role.EnforcementOfficer))).ShouldBe([$"{Shenzhen} STOPPED "]);
        (await Plates(Host.Colleague("fleet-live", "440100", Role.Applicant, PartyId.Of(Code)))).Length.ShouldBe(2, "an enterprise sees its own, wherever they are entered");
        (await Plates(Host.As("440100", Role.Applicant))).ShouldBeEmpty();
        (await Host.As("440100", Role.Reviewer).Ask($"{{ livePositions({Around}) {{ vehicles }} }}")).FaultCode().ShouldBe("FORBIDDEN");
        (await Host.Anybody().Ask($"{{ livePositions({Around}) {{ vehicles }} }}")).FaultCode().ShouldBe("UNAUTHENTICATED");
        (await Host.As("440100", Role.Supervisor).Ask("{ livePositions(viewport: { south: 2, west: 1, north: 1, east: 2 }, zoom: 3) { vehicles } }"))
            .FaultCode().ShouldBe("BAD_USER_INPUT");

        await FollowedAsItMoves();
        await IndicatorsLeadToTheirRows();
        await TrackIsShownOnceItIsOpened();
    }

    private async Task IndicatorsLeadToTheirRows()
    {
        var day = ChinaTime.DayOf(Host.Clock.Now).PlusDays(-1);
        var figures = new DayFigures(100, 98, [new(PointFaults.NoFix, 2)], 41_200_000, 20_600_000, [], 3_600, 0, 60, 3_500, 0, 903, [new(AlarmCode.OS1, 3)], "rules-1");
        await Given(new PublishDailyDigest(VehicleMonthId.Of(Guangzhou, day), day, figures), Actor(Role.System, "440000"));
        var head = await Host.Installation.Ledger.Head();
        foreach (var model in new[] { "vehicle_days", "detected_trips", "waybill_docket" })
            (await Host.Installation.ReadModels.WaitFor(model, head, TimeSpan.FromMinutes(1))).ShouldBeGreaterThanOrEqualTo(head);
        var month = new { month = day.ToString("uuuu-MM-dd", null), enterprise = PartyId.Of(Code).ToString() };

        var supervisor = Host.Colleague("supervisor-live", "440100", Role.Supervisor);
        foreach (var desk in new[] { supervisor, Host.Colleague("fleet-live", "440100", Role.Applicant, PartyId.Of(Code)) })
        {
            var sheet = (await Indicators(desk, month)).GetProperty("data").GetProperty("supervisionIndicators").GetProperty("indicators").EnumerateArray()
                .ToDictionary(one => one.Text("code"));
            string Of(string code) => $"{sheet[code].Text("numerator")} / {sheet[code].Text("denominator")} = {sheet[code].GetProperty("percent")}, {sheet[code].GetProperty("isMet")}";
            Of("QUALIFICATION").ShouldBe("98 / 100 = 98.00, False");
            Of("COMPLETENESS").ShouldBe("206 / 412 = 50.00, False");
            Of("DRIFT").ShouldBe("0 / 1 = 0.00, True");
            Of("MEAN_OVERSPEED").ShouldBe("3 / 1 = 3.00, ");
            Of("MEAN_FATIGUE").ShouldBe("60 / 1 = 60.00, ");
            Of("HANDLING").ShouldBe("0 / 0 = , ");
            sheet["QUALIFICATION"].Text("ruleVersion").ShouldBe("rules-1");
            (await Rows(desk, sheet["DRIFT"], "where")).ShouldBe(1);
            (await Rows(desk, sheet["DRIFT"], "whereMet")).ShouldBe(0);
            foreach (var one in sheet.Values) (await Rows(desk, one, "where")).ShouldBeGreaterThanOrEqualTo(0, one.Text("code"));
            await TrendOfIndicators.AgreesWithTheMonth(desk, day, ChinaTime.DayOf(Host.Clock.Now));
        }

        (await Indicators(Host.As("440300", Role.Supervisor), new { month = month.month, division = "440100" })).FaultCode().ShouldBe("FORBIDDEN");
        (await Indicators(Host.As("440100", Role.Applicant), month)).FaultCode().ShouldBe("FORBIDDEN");
        (await Indicators(Host.As("440100", Role.Reviewer), month)).FaultCode().ShouldBe("FORBIDDEN");
        var ranking = await Host.As("440000", Role.SuperiorAuthority).Read($"{{ waybillUsageRanking(month: \"{month.month}\") {{ targetPermille cities {{ rank city percent }} }} }}");
        ranking.GetProperty("waybillUsageRanking").GetProperty("targetPermille").GetInt32().ShouldBe(900);
        (await TrendOfIndicators.Asked(Host.As("440300", Role.Supervisor), "DRIFT", day, division: "440100")).FaultCode().ShouldBe("FORBIDDEN");
        (await TrendOfIndicators.Asked(Host.As("440100", Role.Reviewer), "DRIFT", day)).FaultCode().ShouldBe("FORBIDDEN");
        (await TrendOfIndicators.Asked(Host.As("440100", Role.Supervisor), "DRIFTING", day)).FaultCode().ShouldBe("BAD_USER_INPUT");
        (await TrendOfIndicators.Asked(Host.As("440100", Role.Supervisor), "DRIFT", day, months: 13)).FaultCode().ShouldBe("BAD_USER_INPUT");
        await PlanCounted(month.month);
        await NoMonthBeforeThisOneIsCountedFromFilesAsTheyStand(supervisor);
    }

    private async Task NoMonthBeforeThisOneIsCountedFromFilesAsTheyStand(Desk supervisor)
    {
        Host.Clock.Now += Duration.FromDays(62);
        var today = ChinaTime.DayOf(Host.Clock.Now);
        async Task<JsonElement> Trend(LocalDate month) =>
            (await TrendOfIndicators.Asked(supervisor, "ON_NETWORK", month)).GetProperty("data").GetProperty("supervisionTrend");
        (await Trend(today)).GetProperty("trend").EnumerateArray().Select(point => point.Text("month"))
            .ShouldBe([today.With(DateAdjusters.StartOfMonth).ToString("uuuu-MM-dd", null)]);
        (await Trend(today.PlusMonths(-1))).GetProperty("cities").GetArrayLength().ShouldBe(0);
        Host.Clock.Now -= Duration.FromDays(62);
    }

    /// <summary>The plan's indicators are those of supervision and of the diaries, each for those who may see its rows.</summary>
    private async Task PlanCounted(string month)
    {
        var supervisor = Host.As("440100", Role.Supervisor);
        var sheet = (await Indicators(supervisor, new { month })).GetProperty("data").GetProperty("supervisionIndicators").GetProperty("indicators").EnumerateArray()
            .ToDictionary(one => one.Text("code"));
        var plan = await Plan(supervisor, new { month });
        plan.Keys.ShouldBe(["COVERAGE", "WAYBILL_USAGE", "HANDLING", "LICENSING_DEADLINES", "ONLINE_HANDLING"]);
        foreach (var code in new[] { "COVERAGE", "WAYBILL_USAGE", "HANDLING" })
        {
            foreach (var field in new[] { "numerator", "denominator", "percent" })
                plan[code].GetProperty(field).ToString().ShouldBe(sheet[code].GetProperty(field).ToString(), $"{code} {field}");
        }
        plan["COVERAGE"].GetProperty("denominator").GetInt32().ShouldBePositive();
        plan["COVERAGE"].Text("plan").ShouldBe("I16");
        plan["COVERAGE"].GetProperty("cities")[0].Text("city").ShouldBe("440100");
        plan["COVERAGE"].GetProperty("trend").EnumerateArray().ShouldHaveSingleItem().Text("month").ShouldBe(month[..8] + "01");
        plan["HANDLING"].Text("targetConfidence").ShouldBe("CERTAIN");
        foreach (var filter in new[] { "where", "whereMet", "whereMissed" })
            foreach (var one in plan.Values) (await Rows(supervisor, one, filter)).ShouldBeGreaterThanOrEqualTo(0, $"{one.Text("code")} {filter}");
        var head = Host.As("440100", Role.AgencyHead);
        var limits = (await Plan(head, new { month }))["ENFORCEMENT_DEADLINES"];
        foreach (var filter in new[] { "where", "whereMet", "whereMissed" }) (await Rows(head, limits, filter)).ShouldBeGreaterThanOrEqualTo(0);
        (await AskedForPlan(Host.As("440300", Role.Supervisor), new { month, division = "440100" })).FaultCode().ShouldBe("FORBIDDEN");
        (await AskedForPlan(Host.As("440100", Role.Reviewer), new { month })).FaultCode().ShouldBe("FORBIDDEN");
    }

    private static async Task<Dictionary<string, JsonElement>> Plan(Desk desk, object asked)
    {
        var answer = await AskedForPlan(desk, asked);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{errors}");
        return answer.GetProperty("data").GetProperty("planIndicators").GetProperty("indicators").EnumerateArray().ToDictionary(one => one.Text("code"));
    }

    private static Task<JsonElement> AskedForPlan(Desk desk, object asked) => desk.Ask(
        """
        query($month: Date!, $division: DivisionCode) {
          planIndicators(month: $month, division: $division, months: 3) {
            indicators {
              code plan numerator denominator percent isMet targetPermille targetConfidence countedFrom where whereMet whereMissed
              trend { month numerator denominator percent } cities { city numerator denominator percent }
            }
          }
        }
        """,
        asked);

    private static Task<JsonElement> Indicators(Desk desk, object asked) => desk.Ask(
        """
        query($month: Date!, $division: DivisionCode, $enterprise: PartyId) {
          supervisionIndicators(month: $month, division: $division, enterprise: $enterprise) {
            from until indicators { code zh numerator denominator percent unit ruleVersion targetPermille isMet excluded countedFrom where whereMet }
          }
        }
        """,
        asked);

    /// <summary>How many rows the filter of an indicator finds, asked for by the query that it names.</summary>
    private static async Task<int> Rows(Desk desk, JsonElement indicator, string filter)
    {
        if (indicator.GetProperty(filter).ValueKind is JsonValueKind.Null) return 0;
        var query = indicator.Text("countedFrom");
        var type = $"{char.ToUpperInvariant(query[0])}{query[1..^1]}FilterInput";
        var found = await desk.Read(
            $"query($where: {type}!) {{ rows: {query}(where: $where, first: 5) {{ nodes {{ id }} }} }}", new { where = JsonElement.Parse(indicator.Text(filter)) });
        return found.GetProperty("rows").GetProperty("nodes").GetArrayLength();
    }

    private async Task FollowedAsItMoves()
    {
        using var stream = await Followed(Role.Supervisor, "440300");
        var first = await Frame(stream);
        (first.GetProperty("isComplete").GetBoolean(), first.GetProperty("vehicles").GetInt32()).ShouldBe((true, 1));
        await Stored("13800880002", (begin + Duration.FromSeconds(10), 22_640_000, 114_060_000, 420));
        var moved = await Frame(stream);
        moved.GetProperty("isComplete").GetBoolean().ShouldBeFalse();
        moved.GetProperty("cells")[0].GetProperty("vehicle").GetProperty("speed").GetInt32().ShouldBe(420);
        moved.GetProperty("emptied").GetArrayLength().ShouldBe(1);

        using var refused = await Followed(Role.Reviewer, "440300");
        JsonElement.Parse((await refused.Next())!.Data).FaultCode().ShouldBe("FORBIDDEN");
    }

    private async Task TrackIsShownOnceItIsOpened()
    {
        var officer = Host.As("440100", Role.Supervisor);
        var window = new { vehicle = Guangzhou.ToString(), from = begin.ToString(), until = (begin + Duration.FromMinutes(5)).ToString() };
        var unopened = await Track(officer, window, 100);
        unopened.FaultCode().ShouldBe("FORBIDDEN");
        unopened.GetProperty("errors")[0].Text("extensions", "ruleId").ShouldBe(TrackOpenedBefore.Id.ToString());
        unopened.GetProperty("errors")[0].Text("extensions", "article").ShouldBe("OWN/purpose-of-reading");

        (await officer.Act("openTrack", window)).Position.ShouldBePositive();
        var shown = await Track(officer, window, 5);
        shown.TryGetProperty("errors", out var errors).ShouldBeFalse($"{errors}");
        var track = shown.GetProperty("data").GetProperty("trackReplay");
        (track.GetProperty("reported").GetInt32(), track.GetProperty("isTruncated").GetBoolean()).ShouldBe((30, false));
        track.GetProperty("points").GetArrayLength().ShouldBeLessThanOrEqualTo(5);
        track.GetProperty("points").EnumerateArray().Max(point => point.GetProperty("speed").GetInt32()).ShouldBe(903);
        track.GetProperty("points").EnumerateArray().ShouldAllBe(point => point.GetProperty("limit").GetInt32() == 80);
        track.GetProperty("episodes")[0].Text("code").ShouldBe("OSD");
        long.Parse(track.Text("place"), System.Globalization.CultureInfo.InvariantCulture).ShouldBePositive();

        await PersonsTrackIsOpenForNow(officer);
        (await Track(Host.Colleague("somebody-else", "440100", Role.Supervisor), window, 5)).FaultCode().ShouldBe("FORBIDDEN", "each opens for themselves");
        (await Track(Host.As("440300", Role.Supervisor), window, 5)).FaultCode().ShouldBe("FORBIDDEN");
        Host.Clock.Now += Duration.FromDays(1);
        (await Track(officer, window, 5)).FaultCode().ShouldBe("FORBIDDEN", "what was opened yesterday is closed");
    }

    /// <summary>What the map asks before it shows where a person's vehicle is (V-12).</summary>
    private async Task PersonsTrackIsOpenForNow(Desk officer)
    {
        (await Open()).ShouldBe((false, false), "the vehicle's alone is no person's");
        (await officer.Act("openTrack", new
        {
            vehicle = Guangzhou.ToString(), from = begin.ToString(), until = (begin + Duration.FromHours(1)).ToString(),
            driver = "P:0123456789abcdef0123456789abcdef", purpose = "SUPERVISION", reference = "ZF-2026-1",
        })).Position.ShouldBePositive();
        (await Open()).ShouldBe((true, false));
        Host.Clock.Now += Duration.FromHours(1);
        (await Open()).ShouldBe((false, false), "it was opened for a time that is over");
        Host.Clock.Now -= Duration.FromHours(1);

        async Task<(bool Own, bool Others)> Open()
        {
            var (now, head) = (Host.Clock.Now, await Host.Installation.Ledger.Head());
            (await Host.Installation.ReadModels.WaitFor("track_readings", head, TimeSpan.FromMinutes(1))).ShouldBeGreaterThanOrEqualTo(head);
            var since = SystemClock.Instance.GetCurrentInstant() - Duration.FromHours(8);
            return (
                (await Host.Installation.Questions.TracksOpenFor("spec", now, since, default)).Contains(Guangzhou),
                (await Host.Installation.Questions.TracksOpenFor("somebody-else", now, since, default)).Contains(Guangzhou));
        }
    }

    private static Task<JsonElement> Track(Desk desk, object window, int points) => desk.Ask(
        $"query($vehicle: VehicleKey!, $from: DateTime!, $until: DateTime!) {{ trackReplay(vehicle: $vehicle, from: $from, until: $until, points: {points}) {{ reported isTruncated place points {{ at speed limit faults standsFor }} episodes {{ code level }} }} }}",
        window);

    private static async Task<string[]> Plates(Desk desk) =>
    [
        .. (await desk.Read($"{{ livePositions({Around}) {{ {Shown} }} }}")).GetProperty("livePositions").GetProperty("cells").EnumerateArray()
            .Select(cell => cell.GetProperty("vehicle")).Select(vehicle => $"{vehicle.Text("vehicle")} {vehicle.Text("state")} {vehicle.GetProperty("openAlarm")}"),
    ];

    private async Task<EventStream> Followed(Role role, string division)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Host.Address, "/graphql"))
        {
            Content = JsonContent.Create(new { query = $"subscription {{ vehiclePositions({Around}) {{ {Shown} }} }}" }),
        };
        request.Headers.Accept.Add(new("text/event-stream"));
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Bearer", Host.Issuer.TokenFor(new($"map-{role}", "", [role], DivisionCode.Parse(division), "")));
        return new((await Host.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead)).EnsureSuccessStatusCode());
    }

    private static async Task<JsonElement> Frame(EventStream stream) =>
        JsonElement.Parse((await stream.Next())!.Data).GetProperty("data").GetProperty("vehiclePositions");

    private async Task Entered(VehicleKey vehicle, string vin, string phone, string division)
    {
        var (at, device) = (DivisionCode.Parse(division), new TerminalDevice("70111", "BD-LIVE", phone));
        var officer = Actor(Role.Supervisor, division);
        var licence = $"LIVE-{division}";
        await Given(
            new ImportLicence(
                new(Guid.NewGuid()), licence, "旧系统", licence, new('c', 64), ItemNumber.Parse("GD-RT-05"), LicenceKind.DangerousGoodsOperation,
                new(ApplicantKind.Organisation, "行程危运有限公司", Code), at, "交通运输局", new("危险货物运输"), new(2020, 1, 1), null),
            Actor(Role.SuperiorAuthority, "440000"));
        await Given(new ApproveTerminalModel("70111", "BD-LIVE", "交运公告〔2025〕9号", new(2025, 1, 1)), Actor(Role.SuperiorAuthority, "440000"));
        await Given(
            new RegisterVehicle(
                vehicle, Vin.Parse(vin), SupervisionClass.W, SupervisionHall.Papers, new(PartyKind.Organisation, "行程危运有限公司", Code), licence, at),
            officer);
        await Given(new EnterTerminal(TerminalId.Parse(phone), device, TerminalProtocol.Jt808Of2019, at), officer);
        await Given(new BindTerminal(vehicle, TerminalId.Parse(phone)), officer);
    }

    private async Task RaisedFor(VehicleKey vehicle)
    {
        await Given(
            new RaiseAlarm(
                new(Guid.NewGuid()), vehicle, AlarmCode.OSD, AlarmLevel.Two, begin + Duration.FromSeconds(170), "at most 90.3 km/h", null, "overspeed-1"),
            Actor(Role.System, "440000"));
        var head = await Host.Installation.Ledger.Head();
        foreach (var model in new[] { "vehicle_file", "alarm_docket" })
            (await Host.Installation.ReadModels.WaitFor(model, head, TimeSpan.FromMinutes(1))).ShouldBeGreaterThanOrEqualTo(head);
    }

    private async Task Given(object command, Actor actor)
    {
        var outcome = await Host.Installation.Executor.Execute(new Act(command, Guid.NewGuid(), actor));
        outcome.ShouldBeOfType<ActAccepted>($"{command.GetType().Name}: {outcome}");
    }

    private static Actor Actor(Role role, string division) => new($"live-{role}", "测试", [role], DivisionCode.Parse(division), "交通运输局");

    /// <summary>As the journal stores them: positions, and the commit that tells of them.</summary>
    private async Task Stored(string phone, params (Instant At, int Latitude, int Longitude, int Speed)[] points)
    {
        await using var connection = await telemetry.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var terminal = new NpgsqlCommand("insert into telemetry.terminal (phone) values ($1) on conflict do nothing", connection, transaction))
        {
            terminal.Parameters.Add(new() { Value = phone });
            await terminal.ExecuteNonQueryAsync();
        }
        foreach (var (at, latitude, longitude, speed) in points)
        {
            await using var insert = new NpgsqlCommand(
                """
                insert into telemetry.position (place, event_time, received_at, frame, day, terminal, latitude, longitude, alarm, status, speed, direction, altitude, item, marks, edition, decoder, items)
                select coalesce((select max(place) from telemetry.position), 0) + 1, $1, $1 + interval '1 second', 0, ($1 at time zone 'Asia/Shanghai')::date,
                  number, $3, $4, 0, 3, $5, 0, 20, 0, 0, 2019, 1, '' from telemetry.terminal where phone = $2
                """,
                connection, transaction);
            insert.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = at.ToDateTimeUtc(), NpgsqlDbType = NpgsqlDbType.TimestampTz });
            insert.Parameters.Add(new() { Value = phone });
            insert.Parameters.Add(new() { Value = latitude });
            insert.Parameters.Add(new() { Value = longitude });
            insert.Parameters.Add(new() { Value = speed });
            await insert.ExecuteNonQueryAsync();
        }
        await using (var told = new NpgsqlCommand(
            """
            insert into telemetry.batch (last_place, last_frame, days)
            select max(place), 0, array_agg(distinct day) from telemetry.position
            """,
            connection, transaction))
            await told.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }
}
