using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class TravelAheadSpec
{
    [Fact]
    public void a_transport_lies_ahead_and_begins_before_it_ends()
    {
        TravelAhead.Check(Day.PlusDays(-1), Day, Day).ShouldNotBeNull();
        TravelAhead.Check(Day.PlusDays(2), Day.PlusDays(1), Day).ShouldNotBeNull();
        TravelAhead.Check(Day, Day, Day).ShouldBeNull();
    }
}
