using System.Collections.Immutable;
using NodaTime;
using Regulatory.Faults.Specs.Load;

namespace Regulatory.Faults.Specs.Checks;

/// <summary>The checks see what they are there to see.</summary>
public sealed class FindingsSpec
{
    private static readonly Guid Seed = Guid.CreateVersion7();
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 4, 0);
    private readonly Book book = new();
    private readonly GivenAct submission = new Matter().Life().First();
    private readonly RecordedLedger ledger;

    public FindingsSpec()
    {
        ledger = new(
            [Fact(1, Seed, "seed"), Fact(2, submission.Command, submission.Application.ToString())],
            [new(Seed, "ListItem", 1, null), new(submission.Command, "SubmitApplication", 2, null)],
            [new("licensing.application", "seed", 1, 1, 1), new("licensing.application", submission.Application.ToString(), 1, 2, 2)]);
        Answered(submission, new(2, null));
    }

    [Fact]
    public void what_is_as_the_callers_know_it_gives_no_finding() => Of(ledger).None.ShouldBeTrue();

    [Fact]
    public void an_acknowledged_act_that_is_not_recorded_is_lost()
    {
        Answered(new Matter().Life().First(), new(3, null));
        Of(ledger).Lost.ShouldHaveSingleItem();
    }

    [Fact]
    public void an_acknowledged_act_that_is_recorded_elsewhere_or_otherwise_is_lost()
    {
        Of(With(new Outcome(submission.Command, "SubmitApplication", 3, null))).Lost.ShouldHaveSingleItem();
        Of(With(new Outcome(submission.Command, "SubmitApplication", 2, "LIC-APP-001"))).Lost.ShouldHaveSingleItem();
    }

    [Fact]
    public void an_acknowledged_act_whose_facts_are_gone_is_lost() => Of(ledger with { Facts = ledger.Facts[..1] }).Lost.ShouldHaveSingleItem();

    [Fact]
    public void a_refusal_that_is_not_recorded_is_lost()
    {
        Answered(new Matter().Life().First(), new(0, "LIC-APP-001"));
        Of(ledger).Lost.ShouldHaveSingleItem();
    }

    [Fact]
    public void an_act_that_made_its_fact_twice_is_found()
    {
        var again = Fact(3, submission.Command, submission.Application.ToString()) with { Version = 2 };
        Of(ledger with { Facts = ledger.Facts.Add(again) }).Twice.Length.ShouldBe(2, "the stream has it twice, and the command ends elsewhere");
    }

    [Fact]
    public void two_answers_to_one_act_are_found()
    {
        Answered(submission, new(7, null));
        Of(ledger).Twice.ShouldHaveSingleItem();
    }

    [Fact]
    public void an_act_that_nobody_gave_is_found() =>
        Of(ledger with { Commands = ledger.Commands.Add(new(Guid.CreateVersion7(), "GrantLicence", 2, null)) }).Twice.ShouldHaveSingleItem();

    [Fact]
    public void facts_without_an_outcome_are_found() => Of(ledger with { Commands = ledger.Commands[1..] }).Twice.ShouldHaveSingleItem();

    [Fact]
    public void a_gap_in_positions_is_found() =>
        Of(ledger with { Facts = [ledger.Facts[1]], Commands = ledger.Commands[1..], Streams = ledger.Streams[1..] }).Disorder.ShouldHaveSingleItem();

    [Fact]
    public void time_that_goes_back_is_found() =>
        Of(ledger with { Facts = [ledger.Facts[0], ledger.Facts[1] with { At = Noon - Duration.FromSeconds(1) }] }).Disorder.ShouldHaveSingleItem();

    [Fact]
    public void versions_with_a_gap_and_rows_that_do_not_fit_are_found()
    {
        Of(ledger with { Facts = [ledger.Facts[0], ledger.Facts[1] with { Version = 2 }] }).Disorder.ShouldHaveSingleItem();
        Of(ledger with { Streams = [ledger.Streams[0], ledger.Streams[1] with { Version = 2 }] }).Disorder.ShouldHaveSingleItem();
        Of(ledger with { Streams = [ledger.Streams[0], ledger.Streams[1] with { Last = 1 }] }).Disorder.ShouldHaveSingleItem();
    }

    private Findings Of(RecordedLedger read) => Findings.Of(read, book, new HashSet<Guid> { Seed });

    private RecordedLedger With(Outcome outcome) => ledger with { Commands = [ledger.Commands[0], outcome] };

    private void Answered(GivenAct act, Answer answer)
    {
        book.Give(act);
        book.Answered(act, answer);
    }

    private static Recorded Fact(long position, Guid command, string key) =>
        new(position, command, "licensing.application.submitted.v1", "licensing.application", key, 1, Noon);
}
