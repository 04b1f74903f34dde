using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Measures;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class MeasuresLiftedBeforeClosingSpec : CaseActSpec
{
    private static readonly MeasureId Held = MeasureId.Parse("0198c6f0-0000-7000-8000-0000000000b1");

    private static readonly MeasureImposed Imposed = new(
        "粤交强〔2026〕1号", MeasureKind.SeizureOfVehicle, Act.Offence, "HSPR/67", Filed.Party, Guangzhou, "Guangzhou Transport Bureau", Id, null,
        [new("货车", 1, "完好", "涉案车辆", Act.Plate)], "停车场", [First, Second], null, "当场逃逸", null, new(2026, 3, 3),
        new(new(2026, 4, 2), false), new(2026, 3, 3));

    private static readonly CompulsoryMeasure InForce = CompulsoryMeasure.Evolve(CompulsoryMeasure.Initial, Imposed);

    private static readonly ImmutableArray<CaseFact> TakenBack =
        [Filed, new MeasureAdded(Held, new(2026, 3, 3)), new CaseWithdrawn("无违法事实", HeadOfAgency, new(2026, 3, 4))];

    [Fact]
    public void a_case_is_not_closed_over_a_vehicle_that_is_still_held() =>
        Given(TakenBack).On(new(2026, 3, 5)).Knowing(context => Knowing(context, InForce)).When(new CloseCase(Id, ClosingGround.Withdrawn))
            .ThenRefused(MeasuresLiftedBeforeClosing.Id).Details["decision"].ShouldBe("粤交强〔2026〕1号");

    [Fact]
    public void when_it_is_free_the_case_is_closed() =>
        Given(TakenBack).On(new(2026, 3, 5))
            .Knowing(context => Knowing(context, CompulsoryMeasure.Evolve(InForce, new MeasureLifted(LiftGround.NoOffence, "解1", "无违法事实", new(2026, 3, 4)))))
            .When(new CloseCase(Id, ClosingGround.Withdrawn)).ThenAccepted();

    private static EnforcementContext Knowing(EnforcementContext context, CompulsoryMeasure measure) =>
        context with { Measures = ImmutableDictionary<MeasureId, CompulsoryMeasure>.Empty.Add(Held, measure) };
}
