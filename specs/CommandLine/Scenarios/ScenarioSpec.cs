using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Ledger.Codec;
using Regulatory.Regctl.Scenarios;
using Regulatory.Specs.Support;

namespace Regulatory.CommandLine.Specs.Scenarios;

/// <summary>The scenario files are law in action: every act in them ends as it says, decided in memory.</summary>
public sealed class ScenarioSpec
{
    private static readonly FactCodec Codec = new();
    private static readonly string Seeds = Path.Combine(Repository.Root, "seeds");
    private static readonly SeedReference Reference = SeedReference.Read(Seeds, Codec);

    [Theory]
    [InlineData("examples.json")]
    [InlineData(LicensingHallMonth.FileName)]
    public void every_act_ends_as_its_file_says(string file)
    {
        var hall = new Hall(Reference);
        var wrong = new List<string>();
        foreach (var step in Read(file))
        {
            (hall, var refusal) = hall.Do(step);
            if (refusal?.Rule != step.Refused)
                wrong.Add($"{step.At} {step.Actor} {step.Command}: {refusal?.ToString() ?? "accepted"}, expected {step.Refused?.ToString() ?? "accepted"}");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void acts_stand_in_the_order_of_time() =>
        Read(LicensingHallMonth.FileName).Select(step => step.At).ShouldBeInOrder();

    [Fact]
    public void a_month_of_the_hall_has_what_a_month_of_a_hall_has()
    {
        var hall = Read(LicensingHallMonth.FileName).Aggregate(new Hall(Reference), (before, step) => before.Do(step).After);
        hall.Applications.Count.ShouldBeInRange(380, 450);
        hall.Applications.Values.Select(application => application.Submission!.Item).Distinct().Count().ShouldBeGreaterThanOrEqualTo(20);
        string[] expected =
        [
            "LicenceGranted", "LicenceRefused", "CorrectionRequested", "MaterialsResubmitted", "MaterialCorrectedOnSpot",
            "ApplicationDeemedAccepted", "ReviewClockStopped", "ReviewClockResumed", "HearingHeld", "ReviewPeriodExtended",
            "ApplicationWithdrawn", "ApplicationTerminated", "ApplicationNotAccepted", "ApplicationNotNeeded", "CertificateIssued",
            "LicenceIssued", "LicenceImported", "LicenceChanged", "LicenceRenewed", "RenewalDeemedGranted", "CertificateReplaced",
            "LicenceSuspended", "LicenceResumed", "LicenceRescinded", "LicenceRevoked", "LicenceExpired", "LicenceDeregistered",
            "LicenceRestored", "TerminationNotified", "BanImposed",
        ];
        expected.Except(hall.Occurred.Keys).ShouldBeEmpty();
        hall.Licences.Values.Select(licence => licence.Standing).Distinct().ShouldBe(
            [Standing.Active, Standing.SuspendedByOrder, Standing.Deregistered], ignoreOrder: true);
    }

    [Fact]
    public void the_month_is_what_the_generator_writes()
    {
        var file = Path.Combine(Seeds, "scenarios", LicensingHallMonth.FileName);
        var written = Scenario.Write(LicensingHallMonth.Write(Reference), Codec);
        if (Environment.GetEnvironmentVariable("REGULATORY_WRITE_SCENARIOS") == "1") File.WriteAllText(file, written);
        File.ReadAllText(file).ShouldBe(written, "run this spec once with REGULATORY_WRITE_SCENARIOS=1");
    }

    [Theory]
    [InlineData("""[{ "at": "2026-03-02T10:00:00+08:00", "actor": "clerk-gz", "act": "Nonsense", "input": {}, "expect": "accepted" }]""")]
    [InlineData("""[{ "at": "yesterday", "actor": "system", "act": "ExpireLicence", "input": {}, "expect": "accepted" }]""")]
    [InlineData("""[{ "at": "2026-03-02T10:00:00+08:00", "actor": "system", "act": "ExpireLicence", "input": {}, "expect": "accepted" }]""")]
    [InlineData("""[{ "actor": "system", "act": "ExpireLicence", "expect": "accepted" }]""")]
    public void a_step_that_makes_no_sense_is_named(string json) =>
        Should.Throw<FormatException>(() => Scenario.Read(json, Codec)).Message.ShouldContain("tep 1");

    private static IReadOnlyList<ScenarioStep> Read(string file) =>
        Scenario.Read(File.ReadAllText(Path.Combine(Seeds, "scenarios", file)), Codec);
}
