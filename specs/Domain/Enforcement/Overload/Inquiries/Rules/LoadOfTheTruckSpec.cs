using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Inquiries.Rules;
using Regulatory.Domain.Enforcement.Overload.Sources;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Inquiries.Rules;

public sealed class LoadOfTheTruckSpec : OverloadInquiryActSpec
{
    [Fact]
    public void a_slip_of_another_truck_is_not_this_ones() =>
        Given().Knowing(Weighed).Knowing(context => context with
        {
            Sheet = LoadingSheet.Evolve(LoadingSheet.Initial, Slip with { Plate = OtherTruck }),
        }).When(Trace).ThenRefused(LoadOfTheTruck.Id);

    [Fact]
    public void a_slip_that_is_not_on_the_sheet_is_none() => Given().Knowing(Weighed).When(Trace with { SlipNumber = "ZZ-9" }).ThenRefused(LoadOfTheTruck.Id);

    [Fact]
    public void a_truck_is_not_loaded_after_it_was_weighed() =>
        Given().Knowing(Weighed).When(Trace with { Unit = null, LoadedOn = Day.PlusDays(1) }).ThenRefused(LoadOfTheTruck.Id);

    [Fact]
    public void the_unit_is_who_is_said_to_have_loaded() => Given().Knowing(Weighed).When(Trace with { Loader = Driver }).ThenRefused(LoadOfTheTruck.Id);
}
