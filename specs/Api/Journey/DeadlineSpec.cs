using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Integration.Processes;

namespace Regulatory.Api.Specs.Journey;

/// <summary>What the clockwork does by itself when a day is over.</summary>
public sealed class DeadlineSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task an_application_that_nobody_answers_in_five_working_days_is_deemed_accepted()
    {
        var application = NewMatter();
        var submitted = (await application.Submit()).Position;
        await TickAt(Answering.Guangzhou(3, 9, 23, 30), submitted);
        (await Stage(application)).ShouldBe(("SUBMITTED", false));
        await TickAt(Answering.Guangzhou(3, 10, 0, 5), submitted);
        (await Stage(application)).ShouldBe(("ACCEPTED", true));
    }

    [Fact]
    public async Task a_licence_ends_after_its_last_day()
    {
        var licence = await NewMatter().Issued();
        await TickAt(Instant.FromUtc(2030, 3, 1, 15, 30), licence.Position);
        (await Standing(licence)).ShouldBe("ACTIVE");
        await TickAt(Instant.FromUtc(2030, 3, 1, 16, 5), licence.Position);
        (await Standing(licence)).ShouldBe("EXPIRED");
        using var page = await Host.Anybody().Get($"/verify/{Uri.EscapeDataString(licence.Number)}?lang=zh");
        (await page.Content.ReadAsStringAsync()).ShouldContain("过期");
    }

    [Fact]
    public async Task a_deadline_takes_effect_once_however_many_clocks_look_at_it()
    {
        var application = NewMatter();
        var submitted = (await application.Submit()).Position;
        await TickAt(Answering.Guangzhou(3, 10, 0, 5), submitted);
        await TickAt(Answering.Guangzhou(3, 10, 0, 6), submitted);
        var found = await (await Host.As("auditor-gd")).Read(
            "query($key: String!, $at: LedgerPosition) { facts(where: { streamKey: { eq: $key } }, atLeast: $at) { nodes { type actor } } }",
            new { key = application.Id, at = await Head() });
        found.GetProperty("facts").GetProperty("nodes").EnumerateArray().Count(fact => fact.Text("actor") == "system:deadline-clock").ShouldBe(1);
    }

    /// <summary>A clock that has just been started, as after a restart, looks at the diary of a position.</summary>
    private async Task TickAt(Instant moment, long position)
    {
        Host.Clock.Now = moment;
        (await Host.Installation.ReadModels.WaitFor("deadline_diary", position, TimeSpan.FromSeconds(10))).ShouldBeGreaterThanOrEqualTo(position);
        var clock = new DeadlineClock(
            Host.Installation.Executor, Host.Installation.DueTimers, Host.Clock, NullLogger<DeadlineClock>.Instance);
        await clock.Tick();
    }

    private async Task<string> Head() => Answering.Position(await Host.Installation.Ledger.Head());

    private async Task<(string Stage, bool Deemed)> Stage(Matter application)
    {
        var found = await (await Host.As("clerk-gz")).Read(
            "query($id: ID!, $at: LedgerPosition) { application(id: $id, atLeast: $at) { stage deemedAccepted } }",
            new { id = application.Id, at = await Head() });
        return (found.Text("application", "stage"), found.GetProperty("application").GetProperty("deemedAccepted").GetBoolean());
    }

    private async Task<string> Standing(IssuedLicence licence) => (await Host.Anybody().Read(
        "query($n: String, $at: LedgerPosition) { licence(number: $n, atLeast: $at) { standing } }",
        new { n = licence.Number, at = await Head() })).Text("licence", "standing");
}
