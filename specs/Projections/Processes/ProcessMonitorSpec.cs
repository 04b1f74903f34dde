using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Projections.Processes;

namespace Regulatory.Projections.Specs.Processes;

public sealed class ProcessMonitorSpec
{
    private const string Key = "0198c6f0-0000-7000-8000-000000000001", Id = "revocation-consequences/" + Key;
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Guid Message = Guid.Parse("0198c6f0-0000-8000-8000-0000000000aa");
    private static readonly ImmutableSortedDictionary<string, string> None = ImmutableSortedDictionary<string, string>.Empty;
    private static readonly ProcessCause Cause = new(41, $"licensing.licence/{Key}", "licensing.licence.revoked.v1");

    private static readonly ProcessFact[] Begun =
    [
        new ProcessStarted("Ended", None.Add("division", "440100"), Cause, Day),
        new WaybillsBlocked(Cause.Stream, "ALL/70", Cause, Day),
        new ProcessStepTaken("suspend:1", "SuspendLicence", "licensing.licence/0198", Message, "ALL/70", Cause, Day),
        new AcknowledgementAwaited("police", Message, "licence-ended", None, new(new(2026, 3, 5), false), "RTR/53", Cause, Day),
    ];

    [Fact]
    public void a_row_says_where_the_process_stands_what_it_did_last_and_why_and_what_it_waits_for() => Monitored(Begun).ShouldSatisfyAllConditions(
        row => (row.Process, row.State, row.Run, row.Subject).ShouldBe(("revocation-consequences", "Ended", 1, Cause.Stream)),
        row => (row.LastStep, row.LastCommand, row.LastBasis, row.LastRule, row.CausePosition).ShouldBe(("suspend:1", "SuspendLicence", "ALL/70", null, 41L)),
        row => row.Division.ToString().ShouldBe("440100"),
        row => (row.WaitingUntil, row.Late, row.Blocked).ShouldBe((new LocalDate(2026, 3, 5), 0, true)),
        row => row.Waiting.ShouldHaveSingleItem().Partner.ShouldBe("police"));

    [Fact]
    public void a_step_that_was_refused_shows_its_rule_and_whoever_was_asked() => Monitored(
        [
            .. Begun,
            new ProcessStepRefused("suspend:2", "SuspendLicence", "licensing.licence/0199", Message, "ALL/70", new("LIC-LIF-003"), None, Cause, Day),
            new OfficerAsked("refused:suspend:2", Role.DecisionMaker, "请人工处理", "An officer must see to it", null, "ALL/70", Cause with { Position = 50 }, Day),
        ]).ShouldSatisfyAllConditions(
        row => (row.LastRule, row.Refused, row.CausePosition).ShouldBe(("LIC-LIF-003", 1, 50L)),
        row => row.Steps.Select(step => (step.Step, step.Rule, step.Basis, step.CausePosition)).ShouldBe(
            [("suspend:1", null, "ALL/70", 41L), ("suspend:2", "LIC-LIF-003", "ALL/70", 41L)]),
        row => row.Steps.ShouldAllBe(step => step.Position > 0),
        row => row.Duties.ShouldHaveSingleItem().Role.ShouldBe(Role.DecisionMaker));

    [Fact]
    public void of_very_many_steps_the_latest_hundred_are_shown()
    {
        var steps = Enumerable.Range(1, 120).Select(number => new ProcessStepTaken(
            $"suspend:{number}", "SuspendLicence", "licensing.licence/0198", Message, "ALL/70", Cause, Day));
        var shown = Monitored([Begun[0], .. steps]).Steps;
        (shown.Length, shown[0].Step, shown[^1].Step).ShouldBe((100, "suspend:21", "suspend:120"));
    }

    [Fact]
    public void a_late_acknowledgement_is_waited_for_and_shown_as_late_until_it_comes()
    {
        ProcessFact[] late = [.. Begun, new DeadlinePassed(Message.ToString("D"), new(2026, 3, 5), new(2026, 3, 6))];
        Monitored(late).Late.ShouldBe(1);
        Limit(late).State.ShouldBe(LimitState.Late);
        ProcessFact[] done = [.. late, new AcknowledgementReceived("police", Message, null, null, new(2026, 3, 9)), new ProcessCompleted("Done", Cause, new(2026, 3, 9))];
        Monitored(done).ShouldSatisfyAllConditions(
            row => (row.Late, row.WaitingUntil, row.Completed, row.State).ShouldBe((0, null, true, "Done")), row => row.Waiting.ShouldBeEmpty());
        Limit(done).ShouldSatisfyAllConditions(row => row.State.ShouldBe(LimitState.MetLate), row => row.EndedOn.ShouldBe(new(2026, 3, 9)));
    }

    [Fact]
    public void a_limit_runs_until_it_is_met_or_lapses_and_one_that_is_set_again_runs_again()
    {
        var set = new DeadlineSet("report", new(new(2026, 3, 11), true), "DPB/seven-days", Cause, Day);
        string key = $"{Id}/report";
        (Row(key, set)!.State, Row(key, set)!.Due, Row(key, set)!.Provisional).ShouldBe((LimitState.Running, new LocalDate(2026, 3, 11), true));
        Row(key, set, new DeadlineMet("report", Cause, Day))!.State.ShouldBe(LimitState.Met);
        Row(key, set, new DeadlineLapsed("report", Cause, Day))!.State.ShouldBe(LimitState.Lapsed);
        Row(key, set, new DeadlineLapsed("report", Cause, Day), set)!.State.ShouldBe(LimitState.Running);
        Row(key, new DeadlineMet("report", Cause, Day)).ShouldBeNull();
    }

    [Fact]
    public void a_new_run_begins_with_nothing_but_the_block() => Monitored(
        [.. Begun, new ProcessCompleted("Done", Cause, Day), new ProcessStarted("Undoing", None, Cause with { Position = 90 }, Day.PlusDays(30))]).ShouldSatisfyAllConditions(
        row => (row.Run, row.State, row.Completed, row.Blocked, row.LastStep).ShouldBe((2, "Undoing", false, true, null)),
        row => row.Division.ToString().ShouldBe("440100", "the matter stays where it is"));

    private static ProcessMonitor Monitored(ProcessFact[] facts) => new Folded<ProcessMonitor>("process.revocation-consequences").Given(Key, [.. facts]).Row(Id)!;

    private static ProcessLimits Limit(ProcessFact[] facts) => Row($"{Id}/{Message:D}", facts)!;

    private static ProcessLimits? Row(string key, params ProcessFact[] facts) =>
        new Folded<ProcessLimits>("process.revocation-consequences").Given(Key, [.. facts]).Row(key);
}
