using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class CrewOfTripSpec : WaybillSpec
{
    [Fact]
    public void a_stranger_does_not_check_the_vehicle() =>
        Given(Drafted, Validated, Issued).By(AtWheel with { Party = PartyId.Parse("P:00000000000000000000000000000000") })
            .When(new RecordPreTripCheck(Id, AllInOrder)).ThenRefused(CrewOfTrip.Id);
}
