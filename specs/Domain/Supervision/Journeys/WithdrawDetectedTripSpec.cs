using Regulatory.Domain.Supervision.Journeys;
using Regulatory.Domain.Supervision.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Journeys;

public sealed class WithdrawDetectedTripSpec : TripActSpec
{
    private static readonly WithdrawDetectedTrip Withdraw = new(March, Trip, "补报数据显示车辆未出站 · late data show that it stayed");

    [Fact]
    public void a_trip_that_never_was_is_withdrawn() =>
        Given(Found).When(Withdraw).ThenFacts(new DetectedTripWithdrawn(Trip, Withdraw.Reasons, Day));

    [Fact]
    public void what_is_on_no_record_is_not_withdrawn() => Given().When(Withdraw).ThenNothing();

    [Fact]
    public void the_reason_is_stated() => Given(Found).When(Withdraw with { Reasons = " " }).ThenRefused(GroundsInWords.Id);
}
