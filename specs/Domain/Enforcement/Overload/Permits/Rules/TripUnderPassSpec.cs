using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class TripUnderPassSpec : OversizePermitActSpec
{
    [Theory]
    [InlineData(2026, 3, 15)]
    [InlineData(2026, 6, 16)]
    public void a_trip_outside_the_validity_is_none_under_the_pass(int year, int month, int day) =>
        Given(Applied, Accepted, Strong, Granted).On(new(2026, 6, 20)).When(new RecordOversizeTrip(Permit, new(year, month, day)))
            .ThenRefused(TripUnderPass.Id);

    [Fact]
    public void a_trip_of_tomorrow_is_not_made_yet() =>
        Given(Applied, Accepted, Strong, Granted).On(new(2026, 3, 16)).When(new RecordOversizeTrip(Permit, new(2026, 3, 17))).ThenRefused(TripUnderPass.Id);
}
