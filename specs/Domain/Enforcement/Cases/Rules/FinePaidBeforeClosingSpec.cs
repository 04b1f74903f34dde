using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class FinePaidBeforeClosingSpec : CaseActSpec
{
    [Fact]
    public void a_case_with_an_unpaid_fine_is_not_closed() =>
        Given([.. ToServe, Served]).On(new(2026, 4, 2)).When(new CloseCase(Id, ClosingGround.Performed)).ThenRefused(FinePaidBeforeClosing.Id).Details["outstanding"].ShouldBe("8000.00");

    [Fact]
    public void paid_it_is() =>
        Given([.. ToServe, Served]).On(new(2026, 4, 2)).Knowing(context => context with { Fine = Account(paid: 8_000) }).When(new CloseCase(Id, ClosingGround.Performed)).ThenAccepted();

    [Fact]
    public void a_part_is_not_enough() =>
        Given([.. ToServe, Served]).On(new(2026, 4, 2)).Knowing(context => context with { Fine = Account(paid: 7_999) }).When(new CloseCase(Id, ClosingGround.Performed)).ThenRefused(FinePaidBeforeClosing.Id);

    [Fact]
    public void enforcement_that_came_to_an_end_closes_it() =>
        Given([.. ToServe, Served]).On(new(2026, 4, 2)).Knowing(context => context with { Fine = Account(paid: 0) with { Outcome = CourtOutcome.Terminated } }).When(new CloseCase(Id, ClosingGround.Enforced)).ThenAccepted();

    [Fact]
    public void what_the_court_refused_to_enforce_was_not_performed() =>
        Given([.. ToServe, Served]).On(new(2026, 4, 2)).Knowing(context => context with { Fine = Account(paid: 0) with { Outcome = CourtOutcome.Refused } }).When(new CloseCase(Id, ClosingGround.Performed)).ThenRefused(FinePaidBeforeClosing.Id);

    private static FineAccount Account(int paid) => FineAccount.Initial with
    {
        Imposed = new(Id, DecisionNumber, Money.OfYuan(8_000), Decided.Party, Guangzhou, "Guangzhou Transport Bureau", OnTheSpot: false, 3, Decided.On, Decided.On),
        Fine = Money.OfYuan(8_000),
        Payments = paid == 0 ? [] : [new("票1", new(2026, 4, 1), Money.OfYuan(paid))],
    };
}
