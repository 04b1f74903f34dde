using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class MajorityInFavourSpec : CaseActSpec
{
    [Fact]
    public void more_votes_in_favour_than_against_carry_it() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(new RecordCollectiveDecision(Id, 5, 1, 0, "同意拟处罚意见", OtherSha)).ThenAccepted();

    [Fact]
    public void a_tie_does_not() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(new RecordCollectiveDecision(Id, 5, 1, 0, "同意拟处罚意见", OtherSha) with { Against = 5 }).ThenRefused(MajorityInFavour.Id);

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, -1, 0)]
    [InlineData(2, 0, -1)]
    public void one_alone_or_less_than_nobody_discusses_nothing(int inFavour, int against, int abstaining) =>
        MajorityInFavour.Check(inFavour, against, abstaining)!.Rule.ShouldBe(MajorityInFavour.Id);
}
