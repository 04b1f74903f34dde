using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class DiscussedCollectivelySpec : CaseActSpec
{
    [Fact]
    public void a_grave_case_is_discussed_first() =>
        Given([Filed, Assigned, Recorded, Concluded with { Complexity = new(Heavy: true) }, Noticed]).On(new(2026, 3, 16)).When(Deciding).ThenRefused(DiscussedCollectively.Id);

    [Fact]
    public void discussed_it_is_decided() =>
        Given([Filed, Assigned, Recorded, Concluded with { Complexity = new(Heavy: true) }, Noticed, new CollectiveDecisionRecorded(HeadOfAgency, 5, 0, 0, "同意", OtherSha, new(2026, 3, 16))]).On(new(2026, 3, 16)).When(Deciding).ThenAccepted();
}
