using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases;

/// <summary>Limits that were counted before the notice of a year was out, and what the notice makes of them.</summary>
public sealed class RecountCaseLimitsSpec : CaseActSpec
{
    private static readonly Deadline Guessed = new(new(2026, 3, 12), Provisional: true);

    [Fact]
    public void a_provisional_time_for_a_defence_is_counted_again_when_the_calendar_is_out() =>
        Given([.. Investigated, Noticed with { DefendBy = Guessed }]).On(new(2026, 3, 9)).By(Actors.Clock).When(new RecountCaseLimits(Id))
            .ThenFacts(Recounted with { DefendBy = new Deadline(new(2026, 3, 13), false), On = new(2026, 3, 9) });

    [Fact]
    public void and_the_decision_waits_for_its_end() =>
        Given([.. Investigated, Noticed with { DefendBy = Guessed }, Recounted with { DefendBy = new Deadline(new(2026, 3, 13), false), On = new(2026, 3, 9) }])
            .On(new(2026, 3, 13)).When(Deciding).ThenRefused(Regulatory.Domain.Enforcement.Cases.Rules.NoticeAndDefenceFirst.Id);

    [Fact]
    public void where_nothing_moves_nothing_is_recorded() =>
        Given(ToDecide).On(new(2026, 3, 9)).By(Actors.Clock).When(new RecountCaseLimits(Id)).ThenNothing();

    [Fact]
    public void what_is_over_is_not_opened_again() =>
        Given([.. Investigated, Noticed with { DefendBy = Guessed with { Provisional = false } }]).On(new(2026, 3, 20)).By(Actors.Clock)
            .When(new RecountCaseLimits(Id)).ThenNothing();

    [Fact]
    public void payment_and_remedies_move_with_it() =>
        Given([.. ToServe, Served with { PayBy = new Deadline(new(2026, 4, 1), true), SueBy = new(new(2026, 9, 17), true) }]).On(new(2026, 3, 20))
            .By(Actors.Clock).When(new RecountCaseLimits(Id)).ThenFacts(Recounted with
            {
                PayBy = new Deadline(new(2026, 4, 2), false), SueBy = new Deadline(new(2026, 9, 18), false), On = new(2026, 3, 20),
            });

    [Fact]
    public void the_account_of_the_fine_hears_of_it()
    {
        var state = ((ImmutableArray<CaseFact>)[.. ToServe, Served]).Aggregate(EnforcementCase.Initial, EnforcementCase.Evolve);
        FineConsequence.Of(Id, state, Recounted).ShouldHaveSingleItem().ShouldBe(new RecountPayment(Id, Served.PayBy!.Value, Served.SueBy.Due));
    }

    private static CaseLimitsRecounted Recounted { get; } = new(null, null, null, null, null, null, null, null, new(2026, 3, 9));
}
