using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Evidence;

public sealed class EvidenceLifeSpec : EvidenceSpec
{
    [Fact]
    public void an_item_is_collected_with_digest_source_time_and_officers() =>
        Given().Knowing(InStore).When(Record).ThenFact<EvidenceCollected>(item =>
            (item.File!.Sha256, item.Source, item.CollectedAt, item.Keeper).ShouldBe((Photo.Sha256, "执法记录仪", Noon, "officer-1")));

    [Fact]
    public void custody_passes_from_hand_to_hand_to_the_seal_and_back()
    {
        var sealed_ = Given(Collected).When(new HandOverEvidence(Id, "officer-2", "移交保管")).ThenAccepted()
            .By(Officer with { Account = "officer-2" }).When(new SealEvidence(Id, "封1", Both)).ThenAccepted();
        sealed_.When(new ReturnEvidence(Id, CarrierOnRecord.Party, "收1")).ThenState(item =>
            (item.SealNumber, item.IsReturned).ShouldBe(("封1", true)));
    }

    [Fact]
    public void a_file_that_is_what_it_was_is_verified() =>
        Given(Collected).Knowing(InStore).When(new VerifyEvidence(Id)).ThenFacts(new EvidenceVerified(Photo.Sha256, new(2026, 3, 2)));

    [Fact]
    public void a_file_that_is_gone_or_changed_is_found_broken_and_can_be_found_whole_again()
    {
        var other = new string('b', 64);
        var broken = Given(Collected).Knowing(context => context with { BrokenSha256 = other }).When(new VerifyEvidence(Id))
            .ThenFact<EvidenceFoundBroken>(found => found.FoundSha256.ShouldBe(other));
        broken.Knowing(InStore).When(new VerifyEvidence(Id)).ThenState(item => item.IsBroken.ShouldBeFalse());
    }

    [Fact]
    public void an_item_joins_a_case_and_can_be_excluded() =>
        Given(Collected).By(Actors.Clock).When(new AttachEvidence(Id, Case)).ThenAccepted()
            .By(UnitHead).When(new ExcludeEvidence(Id, "取证程序违法")).ThenState(item => (item.Case, item.IsExcluded).ShouldBe((Case, true)));
}
