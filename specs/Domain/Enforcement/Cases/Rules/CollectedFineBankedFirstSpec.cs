using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class CollectedFineBankedFirstSpec : CaseActSpec
{
    private static readonly FineCollectedOnSpot Collected = new(
        Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001", new("officer-1", "李一"), new(new(2026, 3, 4), false), new(2026, 3, 2));

    private static readonly ImmutableArray<CaseFact> Reported =
    [
        .. FinedOnSpot, Served with { On = new(2026, 3, 2) }, Collected,
        new OnSpotDecisionReported(new("unit-gz", "Head of unit"), new(2026, 3, 3)),
    ];

    [Fact]
    public void money_in_the_hands_of_officers_keeps_the_case_open() =>
        Given(Reported).On(new(2026, 3, 5)).Knowing(Paid).When(new CloseCase(Id, ClosingGround.Performed)).ThenRefused(CollectedFineBankedFirst.Id)
            .Details["receipt"].ShouldBe("粤财票0001");

    [Fact]
    public void at_the_bank_it_is_performed() =>
        Given([
                .. Reported,
                new CollectedFineHandedIn(Money.OfYuan(100), new("unit-gz", "Head of unit"), new(new(2026, 3, 6), false), new(2026, 3, 4)),
                new CollectedFineBanked("回单1", new(2026, 3, 5)),
            ])
            .On(new(2026, 3, 5)).Knowing(Paid).When(new CloseCase(Id, ClosingGround.Performed)).ThenAccepted();

    private static EnforcementContext Paid(EnforcementContext context) => context with
    {
        Fine = FineAccount.Initial with
        {
            Imposed = new(Id, DecisionNumber, Money.OfYuan(100), Decided.Party, Guangzhou, "Guangzhou Transport Bureau", OnTheSpot: true, 3, new(2026, 3, 2), new(2026, 3, 2)),
            Fine = Money.OfYuan(100), Payments = [new("粤财票0001", new(2026, 3, 2), Money.OfYuan(100))],
        },
    };
}
