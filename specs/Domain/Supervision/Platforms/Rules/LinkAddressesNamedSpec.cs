using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms.Rules;

public sealed class LinkAddressesNamedSpec
{
    [Theory]
    [InlineData("203.0.113.7", true)]
    [InlineData("0.0.0.255", true)]
    [InlineData("203.0.113", false)]
    [InlineData("203.0.113.256", false)]
    [InlineData("203.0.113.07", false)]
    [InlineData("203.0.113.7 ", false)]
    [InlineData("platform.example", false)]
    public void an_address_is_four_numbers(string address, bool fits) => (LinkAddressesNamed.Check([address]) is null).ShouldBe(fits);

    [Fact]
    public void there_is_one_and_there_are_not_more_than_sixteen()
    {
        LinkAddressesNamed.Check([]).ShouldNotBeNull();
        LinkAddressesNamed.Check(default).ShouldNotBeNull();
        LinkAddressesNamed.Check([.. Enumerable.Repeat("203.0.113.7", 16)]).ShouldBeNull();
        LinkAddressesNamed.Check([.. Enumerable.Repeat("203.0.113.7", 17)]).ShouldNotBeNull();
    }
}
