using System.Text.Json;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Specs.Terminals;
using Regulatory.Integration.Terminals.Jt808;
using static Regulatory.Api.Specs.Supervision.TerminalHall;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>Whoever operates sees how the gateways stand; nobody else does.</summary>
[Collection(nameof(TerminalHall))]
public sealed class TerminalOperationsSpec(TerminalHall hall)
{
    private Desk Province => hall.Host.As("440000", Role.Auditor);

    [Fact]
    public async Task who_is_online_what_was_not_read_and_whose_clock_is_off_is_told_to_the_province()
    {
        using var terminal = await hall.DialIn(1);
        using var older = await hall.DialIn(2, Edition.Jt2013);
        var damaged = terminal.Frame(RoadTerminal.At(hall.Host.Clock.Now));
        damaged[^2] ^= 1;
        await terminal.Write(damaged);
        // Twenty minutes behind.
        for (var second = 0; second < 5; second++)
            await older.Ask(RoadTerminal.At(hall.Host.Clock.Now - Duration.FromMinutes(20) + Duration.FromSeconds(second)));
        JsonElement page = default;
        await Until.True(
            async () =>
            {
                page = await Page(Province);
                return Online(page, 2019) == 1 && Online(page, 2013) == 1 && page.GetProperty("driftedClocks").GetArrayLength() == 1;
            },
            "the gateway has told of it");
        var clock = page.GetProperty("driftedClocks")[0];
        clock.Text("terminal").ShouldBe(Phone(2).Value);
        clock.GetProperty("behindSeconds").GetInt64().ShouldBeInRange(1_190, 1_210);
        var numbers = page.GetProperty("gateways")[0].GetProperty("numbers");
        numbers.GetProperty("counts").GetProperty("fault.checksum").GetInt64().ShouldBePositive();
        page.GetProperty("unread").EnumerateArray().ShouldContain(row => row.Text("fault") == "checksum");

        var health = (await Json(hall.Host.Anybody(), "/healthz")).GetProperty("terminals");
        health.GetProperty("sessions").GetInt32().ShouldBe(2);
        health.GetProperty("paused").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task an_officer_of_a_division_sees_how_many_are_online_there_and_others_see_nothing()
    {
        using var terminal = await hall.DialIn(1);
        await Until.True(async () => Online(await Page(hall.Officer), 2019) == 1, "the terminal is online");
        (await Page(hall.Officer)).TryGetProperty("gateways", out _).ShouldBeFalse();
        (await Page(hall.Host.As("440300", Role.Supervisor))).GetProperty("online").GetArrayLength().ShouldBe(0);
        foreach (var stranger in new[] { hall.Fleet, hall.Host.Anybody(), hall.Host.As("440000", Role.WindowClerk) })
        {
            using var answer = await stranger.Get("/terminals/operations");
            ((int)answer.StatusCode).ShouldBe(404);
        }
    }

    private static int Online(JsonElement page, int edition) => page.GetProperty("online").EnumerateArray()
        .Where(of => of.GetProperty("edition").GetInt32() == edition && of.GetProperty("division").GetString() == "440100")
        .Sum(of => of.GetProperty("terminals").GetInt32());

    private static Task<JsonElement> Page(Desk desk) => Json(desk, "/terminals/operations");

    private static async Task<JsonElement> Json(Desk desk, string path)
    {
        using var answer = await desk.Get(path);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }
}
