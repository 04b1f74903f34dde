using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class MeasureOfTheCaseSpec : CaseActSpec
{
    private static readonly MeasureId Held = MeasureId.Parse("0198c6f0-0000-7000-8000-0000000000b1");

    [Fact]
    public void a_measure_that_was_imposed_for_the_case_joins_its_file() =>
        Adding(Of(Id, Filed.Party)).ThenFacts(new MeasureAdded(Held, new(2026, 3, 3)));

    [Fact]
    public void so_does_one_upon_the_same_party_before_there_was_a_case() => Adding(Of(null, Filed.Party)).ThenAccepted();

    [Fact]
    public void one_of_another_case_does_not() =>
        Adding(Of(CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c9"), Filed.Party)).ThenRefused(MeasureOfTheCase.Id);

    [Fact]
    public void nor_one_upon_somebody_else() => Adding(Of(null, PartyOnRecord.Of(Person, PersonId))).ThenRefused(MeasureOfTheCase.Id);

    [Fact]
    public void nor_one_that_nobody_imposed() => Adding(CompulsoryMeasure.Initial).ThenRefused(MeasureOfTheCase.Id);

    [Fact]
    public void it_joins_once() =>
        Given(Filed, new MeasureAdded(Held, new(2026, 3, 3))).On(new(2026, 3, 4)).When(new AddMeasureToCase(Id, Held)).ThenNothing();

    private Outcome<EnforcementCase, CaseFact, CaseCommand, EnforcementContext> Adding(CompulsoryMeasure measure) =>
        Given(Filed).On(new(2026, 3, 3)).Knowing(context => context with
        {
            Measures = ImmutableDictionary<MeasureId, CompulsoryMeasure>.Empty.Add(Held, measure),
        }).When(new AddMeasureToCase(Id, Held));

    private static CompulsoryMeasure Of(CaseId? id, PartyOnRecord party) => CompulsoryMeasure.Evolve(CompulsoryMeasure.Initial, new MeasureImposed(
        "粤交强〔2026〕1号", MeasureKind.SeizureOfVehicle, Act.Offence, "HSPR/67", party, Guangzhou, "Guangzhou Transport Bureau", id, null,
        [new("货车", 1, "完好", "涉案车辆", Act.Plate)], "停车场", [First, Second], null, "当场逃逸", null, new(2026, 3, 3),
        new(new(2026, 4, 2), false), new(2026, 3, 3)));
}
