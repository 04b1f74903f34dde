using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Evidence.Rules;

public sealed class InHandsOfKeeperSpec : EvidenceSpec
{
    [Fact]
    public void only_the_keeper_gives_it_on() =>
        Given(Collected).By(Officer with { Account = "officer-2" }).When(new HandOverEvidence(Id, "officer-3", "移交")).ThenRefused(InHandsOfKeeper.Id)
            .Details["keeper"].ShouldBe("officer-1");

    [Fact]
    public void the_keeper_does() =>
        Given(Collected).When(new HandOverEvidence(Id, "officer-3", "移交")).ThenState(item => item.Keeper.ShouldBe("officer-3"));

    [Fact]
    public void what_went_back_is_in_nobodys_hands() =>
        Given(Collected, new EvidenceReturned(CarrierOnRecord.Party, "收1", new(2026, 3, 2))).When(new HandOverEvidence(Id, "officer-3", "移交")).ThenRefused(InHandsOfKeeper.Id);
}
