using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Entries.Rules;

public sealed class OrderOfEntryCheckSpec : EntryCheckActSpec
{
    [Fact]
    public void a_truck_that_was_turned_away_is_not_admitted_in_the_same_check() =>
        Given(Within, Refused).By(Gateway).When(new AdmitTruck(Check)).ThenRefused(OrderOfEntryCheck.Id);

    [Fact]
    public void nothing_is_admitted_unweighed() => Given().By(Gateway).When(new AdmitTruck(Check)).ThenRefused(OrderOfEntryCheck.Id);

    [Fact]
    public void a_check_weighs_once() => Given(Within).By(Gateway).Knowing(AtEntry).When(Weigh).ThenRefused(OrderOfEntryCheck.Id);
}
