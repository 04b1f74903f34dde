using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class ChecklistCompleteSpec : WaybillSpec
{
    [Fact]
    public void a_point_that_is_left_out_is_named() =>
        Checking([.. AllInOrder.Where(answer => answer.Item is not PreTripItem.Tank)]).Details["points"].ShouldBe("Tank");

    [Fact]
    public void a_fault_keeps_the_vehicle_in_the_yard() =>
        Checking([.. AllInOrder.Select(answer => answer with { InOrder = answer.Item is not PreTripItem.DevicesAndMarks })])
            .Details["points"].ShouldBe("DevicesAndMarks");

    [Fact]
    public void a_vehicle_without_tank_has_none_to_check() =>
        ChecklistComplete.Check(Content with { Tank = null }, [.. AllInOrder.Where(answer => answer.Item is not PreTripItem.Tank)]).ShouldBeNull();

    private Refusal Checking(System.Collections.Immutable.ImmutableArray<PreTripAnswer> answers) =>
        Given(Drafted, Validated, Issued).By(AtWheel).When(new RecordPreTripCheck(Id, answers)).ThenRefused(ChecklistComplete.Id);
}
