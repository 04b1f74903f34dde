using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Rules;

public sealed class LinkedExaminationsSpec
{
    private static readonly PartyId Owner = PartyId.Of(CarrierCode);
    private static readonly PartyId Quarry = PartyId.Parse("E:91440300MA5BBBB14D");

    [Fact]
    public void one_overload_is_examined_four_times_for_four_acts()
    {
        var all = LinkedExaminations.Of(new(Owner, DriverParty, DriverIsUnqualified: true, Quarry, Orderer: Quarry));
        all.Select(examination => (examination.As, examination.Party, examination.Offence?.Value)).ShouldBe(
        [
            (ExaminedAs.Carrier, Owner, "HW01"), (ExaminedAs.Driver, DriverParty, "RT04"), (ExaminedAs.SourceUnit, Quarry, "GD04"),
            (ExaminedAs.Orderer, Quarry, "HW05"),
        ]);
    }

    [Fact]
    public void a_qualified_driver_is_counted_and_not_fined() =>
        LinkedExaminations.Of(new(Owner, DriverParty)).Single(examination => examination.As is ExaminedAs.Driver).Offence.ShouldBeNull();

    [Fact]
    public void who_is_examined_already_is_not_examined_twice()
    {
        var first = LinkedExaminations.Of(new(Owner, DriverParty, SourceUnit: Quarry));
        LinkedExaminations.Of(new(Owner, DriverParty, SourceUnit: Quarry), first).ShouldBeEmpty();
        LinkedExaminations.Of(new(Owner, DriverParty, SourceUnit: Quarry, Orderer: Owner), first).ShouldHaveSingleItem()
            .ShouldBe(new LinkedExamination(ExaminedAs.Orderer, Owner, OffenceCode.Parse("HW05"), "HSPR/68"));
    }

    [Fact]
    public void nobody_orders_themselves() =>
        LinkedExaminations.Of(new(Owner, DriverParty, Orderer: DriverParty)).ShouldNotContain(examination => examination.As == ExaminedAs.Orderer);
}
