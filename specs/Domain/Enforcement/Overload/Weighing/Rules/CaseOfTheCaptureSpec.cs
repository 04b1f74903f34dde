using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing.Rules;

public sealed class CaseOfTheCaptureSpec : WeighRecordActSpec
{
    private Outcome<WeighRecord, WeighRecordFact, WeighRecordCommand, OverloadContext> File(RestingCase? resting) =>
        Given(Captured, Screened, First, Second, Sealed, Identified, Informed).Knowing(context => context with { Resting = resting })
            .When(new FileWeighing(FirstRecord, TheCase));

    [Fact]
    public void the_case_of_that_truck_on_that_day_against_its_owner_rests_on_the_capture() => File(DrivingCase).ThenFacts(Filed);

    [Fact]
    public void another_plate_another_day_or_another_party_does_not()
    {
        File(DrivingCase with { Plate = OtherTruck }).ThenRefused(CaseOfTheCapture.Id);
        File(DrivingCase with { Plate = null }).ThenRefused(CaseOfTheCapture.Id);
        File(DrivingCase with { From = Day.PlusDays(1), Until = Day.PlusDays(1) }).ThenRefused(CaseOfTheCapture.Id);
        File(DrivingCase with { Party = DriverParty }).ThenRefused(CaseOfTheCapture.Id);
    }

    [Fact]
    public void a_case_that_names_another_record_does_not() => File(DrivingCase with { Record = OtherRecord }).ThenRefused(CaseOfTheCapture.Id);

    [Fact]
    public void a_case_that_is_opened_later_is_held_against_the_capture_then()
    {
        var filed = File(null).ThenFacts(Filed);
        filed.Knowing(context => context with { Resting = DrivingCase with { Plate = OtherTruck } }).When(new FileWeighing(FirstRecord, TheCase))
            .ThenRefused(CaseOfTheCapture.Id);
        filed.Knowing(context => context with { Resting = DrivingCase }).When(new FileWeighing(FirstRecord, TheCase)).ThenNothing();
    }

    [Fact]
    public void the_case_of_a_source_unit_rests_on_a_reviewed_capture_too()
    {
        var source = DrivingCase with { Offence = OffenceCode.Parse("GD04"), Party = DriverParty, Plate = null };
        var cite = new CiteWeighing(FirstRecord, TheCase);
        Given(Captured, Screened, First, Second, Sealed, Identified, Informed).Knowing(context => context with { Resting = source }).When(cite)
            .ThenFacts(new WeighingCited(TheCase, OffenceCode.Parse("GD04"), Day));
        Given(Captured, Screened, First, Second, Sealed, Identified, Informed, Filed).Knowing(context => context with { Resting = source }).When(cite)
            .ThenAccepted();
        Given(Captured, Screened, First).Knowing(context => context with { Resting = source }).When(cite).ThenRefused(ReviewedBeforeCase.Id);
    }
}
