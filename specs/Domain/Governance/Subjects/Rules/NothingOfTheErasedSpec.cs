using Regulatory.Domain.Governance.Subjects.Rules;

namespace Regulatory.Domain.Specs.Governance.Subjects.Rules;

public sealed class NothingOfTheErasedSpec
{
    [Fact]
    public void the_refusal_says_nothing_of_whom_it_is_about() => NothingOfTheErased.Refuse().Details.ShouldBeEmpty();
}
