using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class LengthOfExtensionSpec : ApplicationActSpec
{
    [Fact]
    public void eleven_days_are_too_many() =>
        Given(Submitted, Accepted).On(Wednesday).When(new ExtendReview(Id, 11, "案情复杂"))
            .ThenRefused(LengthOfExtension.Id);

    [Fact]
    public void joint_handling_allows_fifteen() =>
        Given(Submitted, Accepted with { Joint = true }).On(Wednesday).When(new ExtendReview(Id, 15, "案情复杂"))
            .ThenAccepted();

    [Fact]
    public void and_not_sixteen() =>
        Given(Submitted, Accepted with { Joint = true }).On(Wednesday).When(new ExtendReview(Id, 16, "案情复杂"))
            .ThenRefused(LengthOfExtension.Id);

    [Fact]
    public void none_is_no_extension() =>
        Given(Submitted, Accepted).On(Wednesday).When(new ExtendReview(Id, 0, "案情复杂"))
            .ThenRefused(LengthOfExtension.Id);
}
