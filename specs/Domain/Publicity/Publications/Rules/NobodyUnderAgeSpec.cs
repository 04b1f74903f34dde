using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class NobodyUnderAgeSpec : PublicationActSpec
{
    [Fact]
    public void k07_nothing_of_the_under_aged_is_shown()
    {
        var child = DecidedOf(Driver, Revoked, new(false, PublicityGround.UnderAgeWithheld, SeverityClass.Serious, null, null, null));
        Given(child).On(new(2026, 4, 10)).When(new PublishPenalty(Id)).ThenRefused(NobodyUnderAge.Id);
        Given(child).On(new(2029, 4, 9)).When(new PublishPenalty(Id)).ThenRefused(NobodyUnderAge.Id);
    }

    [Fact]
    public void others_are() => NobodyUnderAge.Check(General).ShouldBeNull();
}
