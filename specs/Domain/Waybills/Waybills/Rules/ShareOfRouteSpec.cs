using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class ShareOfRouteSpec
{
    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(1_000, 118_400, false)]
    [InlineData(1_001, 118_400, true)]
    [InlineData(-1, 118_400, true)]
    [InlineData(900, 0, true)]
    public void a_share_is_of_something_and_no_more_than_all_of_it(int permille, int metres, bool refused) =>
        (ShareOfRoute.Check(permille, metres) is not null).ShouldBe(refused);
}
