using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Regulatory.Faults.Specs.Overload;

/// <summary>
/// A truck is overloaded four times within a year; its certificate is revoked and everybody is told. Then the fourth decision falls, and
/// new facts put everything back.
/// </summary>
/// <param name="between">What happens between two steps, by the name of the step before.</param>
internal sealed class Story(Bureau bureau, Departments departments, Func<string, Task> between)
{
    private const string Public = "public", Auditor = "auditor-gd", Decider = "decision-gz", Credit = "credit-gd", Head = "agency-head-gz";

    private const string Revoked = "REVOKED_BY_PENALTY", Active = "ACTIVE";

    private readonly Desk desk = bureau.Desk;
    private readonly Case[] cases = [.. Enumerable.Range(1, 4).Select(number => new Case(bureau, departments, number))];

    private Case Fourth => cases[3];

    private long BeforeDecision { get; set; }

    private long AfterDecision { get; set; }

    private Score Before { get; set; } = null!;

    /// <summary>All of it.</summary>
    public async Task Run()
    {
        await desk.Act("superior-gd", "adoptFigure", new
        {
            key = "processes.codes-of-agencies", value = "440100=11440100MB2C00000W", basis = "粤交法〔2026〕1号", reason = "公示须载明处罚机关代码",
            inForceFrom = Case.Iso(bureau.Today),
        });
        await Truck.Register(desk);
        await Sites.PutInService(desk);
        departments.Open(Departments.All.Except([Departments.MonitoringPlatform]));
        for (var number = 1; number <= 3; number++)
        {
            await Overloaded(cases[number - 1], number);
            if (number == 1) await desk.Act(Credit, "computeScore", new { profile = Truck.Profile, model = "D-2026-1", asOf = Case.Iso(bureau.Today), cause = "年度评价" });
            await TimePasses(14);
        }
        await TurnedAway();
        await FourthCase();
        await Overturned();
    }

    private async Task Overloaded(Case one, int number)
    {
        await one.Captured();
        await between($"captured {number}");
        await one.Reviewed();
        await one.Investigated();
        await one.Notified();
        await one.Decided();
        await between($"decided {number}");
        await one.Published();
        await one.Closed();
        await between($"closed {number}");
        await Finished(one);
        await FleetIsCounted();
    }

    private async Task TimePasses(int days)
    {
        await bureau.Pass(days);
        await FleetIsCounted();
    }

    /// <summary>
    /// From the first counted violation on, the clockwork records of each month end how many trucks the carrier had. It looks every half
    /// minute; the day on which it does is the story's, whatever a fault makes it wait for.
    /// </summary>
    private async Task FleetIsCounted()
    {
        var monthEnd = bureau.Today.PlusDays(-bureau.Today.Day);
        await Eventually.True(
            async () => (await desk.Read(Head, "query($id: ID!) { violationCounter(id: $id) { fleet fleetOn } }", new { id = Truck.CarrierCounter }))
                .GetProperty("violationCounter") is { ValueKind: JsonValueKind.Object } counter && counter.GetProperty("fleetOn").GetString() == Case.Iso(monthEnd),
            $"the carrier's trucks of {monthEnd} are counted");
        await bureau.UntilFollowed();
    }

    /// <summary>The toll operator does not let the truck in.</summary>
    private async Task TurnedAway()
    {
        departments.Report(
            Departments.TollOperator, "--report", "entry-check", "--site", Sites.Entry.ToString(), "--device", Sites.Device, "--plate", Truck.Number, "--gross", "62000",
            "--at", $"{Case.Iso(bureau.Today)}T01:00:00Z");
        await Eventually.True(
            async () => (await Facts("enforcement.entry-check", null)).Any(fact => fact.Type == "enforcement.entry-check.refused.v1"), "the truck was turned away");
    }

    private async Task FourthCase()
    {
        await Fourth.Captured();
        await between("captured 4");
        await Fourth.Reviewed();
        await Fourth.FoundAltered();
        await Fourth.Investigated();
        // HSPR 66: the notice says that the certificate will be revoked, and that the carrier may have a hearing. It asks for none.
        await Fourth.Notified(new { kind = "LICENCE_REVOCATION", document = Truck.Certificate });
        await TimePasses(10);
        Before = await ScoreOf();
        await bureau.UntilFollowed();
        BeforeDecision = await Position();
        await Fourth.Decided();
        await between("decided 4");

        await Eventually.True(async () => await Standing() == Revoked, "the certificate is revoked");
        await Eventually.True(async () => await Standing(Truck.Qualification) == "SUSPENDED_BY_ORDER", "the driver is stopped");
        (await Counter(Truck.Plate)).ShouldBe((4, true, "REVOKE_VEHICLE_CERTIFICATE"));
        await Recalled();
        departments.Open(Departments.MonitoringPlatform);
        await Fourth.Published();
        await Fourth.Closed();
        await between("closed 4");
        await Finished(Fourth);
        (await Ended("revocation-consequences", $"licensing.licence/{Truck.CertificateId}")).ShouldBe("Done");
        await bureau.UntilFollowed();
        AfterDecision = await Position();
        await Scored();
        await Shown(Fourth.Decision, shown: true);
        await StepsAreListed();
        await EverybodyWasTold();
    }

    /// <summary>Waybills are blocked from that moment, the recall has left, and it is seen who has not acknowledged yet, and until when they may.</summary>
    private async Task Recalled()
    {
        JsonElement? row = null;
        await Eventually.True(
            async () =>
            {
                row = await Monitor("revocation-consequences", $"licensing.licence/{Truck.CertificateId}");
                return row is { } known && known.GetProperty("waiting").EnumerateArray().Select(wait => wait.GetProperty("partner").GetString())
                    .SequenceEqual([Departments.MonitoringPlatform]);
            },
            "everybody but the platform has acknowledged the end of the certificate");
        row!.Value.GetProperty("blocked").GetBoolean().ShouldBeTrue();
        row.Value.GetProperty("state").GetString().ShouldBe("Ended");
        // Three working days from Thursday, 23 April.
        row.Value.GetProperty("waitingUntil").GetString().ShouldBe("2026-04-28");
    }

    private async Task Scored()
    {
        Score after = null!;
        await Eventually.True(async () => (after = await ScoreOf()).Entries.Length == 4, "the score counts the fourth entry");
        after.Total.ShouldBeLessThan(Before.Total);
        Before.Entries.ShouldBe([1, 2, 3]);
        after.Entries.ShouldBe([1, 2, 3, 4]);
        var entry = (await desk.Read(
            Credit, "query($id: ID!) { creditReportEntry(id: $id) { documentNumber standing } }", new { id = $"{Truck.Profile}#4" })).GetProperty("creditReportEntry");
        (entry.GetProperty("documentNumber").GetString(), entry.GetProperty("standing").GetString()).ShouldBe((Fourth.Decision, "COUNTING"));
    }

    /// <summary>Each step of each process, with the rule or article by which it was taken and its place in the ledger.</summary>
    private async Task StepsAreListed()
    {
        (await Steps("penalty-consequences", $"enforcement.case/{Fourth.Id}")).ShouldBe(
            [
                "evaluate-publicity", "count:Vehicle", "count:Driver", "count:Enterprise", "credit-party", "credit-driver", "score:credit-party",
                $"duty-performed:E:{Truck.Carrier}", "duty-performed:driver",
            ]);
        (await Steps("overload-threshold", $"enforcement.violation-counter/Vehicle-{Truck.Plate}")).ShouldBe([$"revoke:{Truck.Certificate}"]);
    }

    private async Task EverybodyWasTold()
    {
        // The police have the case of a truck that is not as it must be (OSR 45), and no other.
        await Told(Departments.Police, "overload.case.copied.v1", 1);
        await Told(Departments.Police, "licensing.vehicle-certificate.ended.v1", 1);
        await Told(Departments.MarketRegulation, "licensing.vehicle-certificate.ended.v1", 1);
        await Told(Departments.MarketRegulation, "enforcement.penalty-decision.issued.v1", 4);
        await Told(Departments.CreditPlatform, "enforcement.penalty-decision.issued.v1", 4);
        // Each is reported, and then shown.
        await Told(Departments.CreditPlatform, "publicity.publication.issued.v1", 8);
        await Told(Departments.MonitoringPlatform, "licensing.waybills.blocked.v1", 1);
        // The copy to the place of registration is a notice that is acknowledged.
        await Told(Departments.RegistrationPlace, "process.notice.given.v1", 4);
    }

    private async Task Overturned()
    {
        // The carrier has no truck now, and no fleet is counted.
        await bureau.Pass(19);
        var remedy = Desk.Id("remedy");
        await desk.Act("legal-gz", "fileRemedy", new
        {
            remedy, kind = "RECONSIDERATION", @case = Fourth.Id, decisionNumber = Fourth.Decision, authority = "广州市人民政府", filedOn = Case.Iso(bureau.Today),
        });
        await desk.Act("legal-gz", "acceptRemedy", new { remedy, document = "穗府行复〔2026〕8号受理" });
        await desk.Act("legal-gz", "decideRemedy", new { remedy, outcome = "REVOKED", document = "穗府行复〔2026〕8号" });
        await between("overturned");

        await Eventually.True(async () => await Standing() == Active, "the certificate stands again");
        await Eventually.True(async () => await Standing(Truck.Qualification) == Active, "the driver may drive again");
        await Eventually.True(async () => await Counter(Truck.Plate) == (3, false, null), "the truck's counter is back at three");
        Score restored = null!;
        await Eventually.True(async () => (restored = await ScoreOf()).Entries.Length == 3, "the score counts three entries again");
        restored.Total.ShouldBe(Before.Total);
        restored.Entries.ShouldBe(Before.Entries);
        await desk.Act("collector-gz", "refundFine", new
        {
            @case = Fourth.Id, amount = Case.Yuan(Case.Fine), receipt = "GZ-2026-T1", refundedOn = Case.Iso(bureau.Today),
        });
        (await Ended("penalty-overturned", $"enforcement.case/{Fourth.Id}")).ShouldBe("Undone");
        (await Ended("overload-threshold", $"enforcement.violation-counter/Vehicle-{Truck.Plate}")).ShouldBe("Undone");
        (await Ended("revocation-consequences", $"licensing.licence/{Truck.CertificateId}", run: 2)).ShouldBe("Undone");
        await Shown(Fourth.Decision, shown: false);
        await NothingIsForgotten();
        await Told(Departments.Police, "licensing.licence.ending-undone.v1", 1);
        await Told(Departments.MonitoringPlatform, "licensing.waybills.released.v1", 1);
        await Told(Departments.CreditPlatform, "publicity.publication.withdrawn.v1", 1);
        await FleetIsCounted();
    }

    /// <summary>What was known then is known now: before the decision, after it, and today.</summary>
    private async Task NothingIsForgotten()
    {
        (await Standing(knownAt: BeforeDecision)).ShouldBe(Active);
        (await Standing(knownAt: AfterDecision)).ShouldBe(Revoked);
        (await Fourth.Read("outcome", $", knownAt: \"{AfterDecision}\"")).GetString().ShouldNotBe((await Fourth.Read("outcome")).GetString());
        var certificate = (await Facts("licensing.licence", Truck.CertificateId.ToString())).Select(fact => fact.Type);
        certificate.ShouldBe(["licensing.licence.imported.v1", "licensing.licence.revoked.v1", "licensing.licence.restored.v1"]);
    }

    private async Task Finished(Case one) => (await Ended("penalty-consequences", $"enforcement.case/{one.Id}")).ShouldBe("Finished");

    /// <summary>Waits until a process is over.</summary>
    /// <returns>Its last state.</returns>
    private async Task<string> Ended(string process, string subject, int run = 1)
    {
        JsonElement? row = null;
        await Eventually.True(
            async () => (row = await Monitor(process, subject)) is { } known && known.GetProperty("completed").GetBoolean() && known.GetProperty("run").GetInt32() == run,
            $"{process} about {subject} is over");
        return row!.Value.GetProperty("state").GetString()!;
    }

    private async Task<JsonElement?> Monitor(string process, string subject)
    {
        var found = (await desk.Read(
            Decider,
            """
            query($process: String!) { processMonitors(first: 100, where: { process: { eq: $process } }) { nodes {
              id subject state completed run blocked waitingUntil waiting { partner notice until late } duties { duty role }
              steps { step command target basis rule position causePosition } } } }
            """,
            new { process })).GetProperty("processMonitors").GetProperty("nodes").EnumerateArray()
            .Where(row => row.GetProperty("subject").GetString() == subject).ToList();
        return found.Count == 0 ? null : found.ShouldHaveSingleItem();
    }

    private async Task<IEnumerable<string>> Steps(string process, string subject)
    {
        var steps = (await Monitor(process, subject))!.Value.GetProperty("steps").EnumerateArray().ToList();
        foreach (var step in steps)
        {
            step.GetProperty("rule").ValueKind.ShouldBe(JsonValueKind.Null, $"{step}");
            step.GetProperty("basis").GetString().ShouldNotBeNullOrEmpty();
            var (position, cause) = (Number(step.GetProperty("position")), Number(step.GetProperty("causePosition")));
            position.ShouldBeGreaterThan(cause);
            cause.ShouldBeGreaterThan(BeforeDecision);
        }
        // A person is known by a pseudonym of the installation.
        return steps.Select(step => Regex.Replace(step.GetProperty("step").GetString()!, "P:[0-9a-f]{32}", "driver"));
    }

    private async Task<string?> Standing(string number = Truck.Certificate, long? knownAt = null) => (await desk.Read(
        Public, $"query($number: String!) {{ licence(number: $number{(knownAt is { } at ? $", knownAt: \"{at}\"" : "")}) {{ standing }} }}", new { number }))
        .GetProperty("licence").GetProperty("standing").GetString();

    private async Task<(int Standing, bool Crossed, string? Measure)> Counter(string plate)
    {
        var counter = (await desk.Read(Head, "query($id: ID!) { violationCounter(id: $id) { standing isCrossed measure } }", new { id = $"Vehicle-{plate}" }))
            .GetProperty("violationCounter");
        return (counter.GetProperty("standing").GetInt32(), counter.GetProperty("isCrossed").GetBoolean(), counter.GetProperty("measure").GetString());
    }

    private async Task<Score> ScoreOf()
    {
        var report = (await desk.Read(
            Credit, "query($id: ID!) { carrierCreditReport(id: $id) { score evaluations { model total parts { item points entries } } } }", new { id = Truck.Profile }))
            .GetProperty("carrierCreditReport");
        var parts = report.GetProperty("evaluations").EnumerateArray().ShouldHaveSingleItem().GetProperty("parts").EnumerateArray();
        return new(
            decimal.Parse(report.GetProperty("score").ToString(), CultureInfo.InvariantCulture),
            [.. parts.SelectMany(part => part.GetProperty("entries").EnumerateArray()).Select(entry => entry.GetInt32()).Order()]);
    }

    /// <summary>The public feed has the decision, or it does not; of natural persons nothing in either case.</summary>
    private async Task Shown(string decision, bool shown)
    {
        await Eventually.True(
            async () => (await desk.Page("publicity/penalties.json?limit=500")).Contains(decision, StringComparison.Ordinal) == shown, $"{decision} is shown: {shown}");
        foreach (var page in new[] { await desk.Page("publicity/penalties.json?limit=500"), await desk.Page("publicity/penalties.csv?limit=500") })
        {
            page.Contains(decision, StringComparison.Ordinal).ShouldBe(shown);
            page.ShouldContain(cases[0].Decision);
            page.ShouldNotContain(Truck.DriverName);
            page.ShouldNotContain(Truck.Driver);
        }
        if (!shown) (await desk.Page("publicity/withdrawals.json")).ShouldContain(decision);
    }

    private async Task Told(string department, string contract, int times)
    {
        await Eventually.True(() => Task.FromResult(departments.Took(department, contract).Count >= times), $"{department} has {times} {contract}");
        departments.Took(department, contract).Count.ShouldBe(times, $"{department} {contract}");
    }

    private async Task<IReadOnlyList<(string Type, long Position)>> Facts(string stream, string? key) =>
        [.. (await desk.Read(
            Auditor, "query($stream: String!) { facts(last: 100, where: { stream: { eq: $stream } }) { nodes { type streamKey position } } }", new { stream }))
            .GetProperty("facts").GetProperty("nodes").EnumerateArray()
            .Where(fact => key is null || fact.GetProperty("streamKey").GetString() == key)
            .Select(fact => (fact.GetProperty("type").GetString()!, Number(fact.GetProperty("position"))))
            .OrderBy(fact => fact.Item2)];

    private async Task<long> Position() =>
        Number((await desk.Read(Auditor, "{ facts(last: 1) { nodes { position } } }")).GetProperty("facts").GetProperty("nodes")[0].GetProperty("position"));

    /// <summary>Large numbers travel as text.</summary>
    private static long Number(JsonElement value) => long.Parse(value.ToString(), CultureInfo.InvariantCulture);

    private sealed record Score(decimal Total, int[] Entries);
}
