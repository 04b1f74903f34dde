using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Stations.Rules;

public sealed class CaseOfTheCheckSpec : StationCheckActSpec
{
    private static readonly FileStationCheck File = new(FirstRecord, TheCase);

    [Fact]
    public void a_case_rests_on_the_first_weighing_although_the_truck_is_legal_by_now() =>
        Given(Guided, Over, Unloaded, Legal, new VehicleReleased(Day)).Knowing(context => context with { Resting = DrivingCase with { Party = DriverParty } })
            .When(File).ThenFacts(new StationCheckFiled(TheCase, OffenceCode.Parse("HW01"), Day));

    [Fact]
    public void a_truck_within_its_limit_or_not_weighed_makes_no_case()
    {
        Given(Guided, Within).Knowing(context => context with { Resting = DrivingCase }).When(File).ThenRefused(CaseOfTheCheck.Id);
        Given(Guided).Knowing(context => context with { Resting = DrivingCase }).When(File).ThenRefused(CaseOfTheCheck.Id);
    }

    [Fact]
    public void another_plate_or_day_is_another_matter()
    {
        Given(Guided, Over).Knowing(context => context with { Resting = DrivingCase with { Plate = OtherTruck } }).When(File).ThenRefused(CaseOfTheCheck.Id);
        Given(Guided, Over).Knowing(context => context with { Resting = DrivingCase with { Until = Day.PlusDays(-1), From = Day.PlusDays(-1) } }).When(File)
            .ThenRefused(CaseOfTheCheck.Id);
    }
}
