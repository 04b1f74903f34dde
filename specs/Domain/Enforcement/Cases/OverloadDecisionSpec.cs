using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases;

/// <summary>A fine for overloading follows the formula of OSR 43 (O-03), and the case is closed after the copy (O-10).</summary>
public sealed class OverloadDecisionSpec : CaseActSpec
{
    private static readonly WeighRecordId Record = WeighRecordId.Parse("0198c6f0-0000-7000-8000-0000000000a9");

    private static readonly CaseFiled OverloadFiled = Filed with { Act = Filed.Act with { Offence = OffenceCode.Overloading, WeighRecord = Record } };

    private static readonly PenaltyDecided OverloadDecided = Decided with { Offence = OffenceCode.Overloading };

    /// <summary>Up to 30 000 yuan, or a warning.</summary>
    private static readonly Offence Overloading = Offence.Evolve(Offence.Initial, new OffenceListed(
        OffenceCode.Overloading,
        Modification.Latest! with { Bands = [Band("ordinary", 0, 30_000, PenaltyKind.Warning)] }, "公路安全保护条例", new(2011, 7, 1)));

    /// <summary>The rulebook's vector: 55 500 kg against 49 000 kg are 3 000 yuan.</summary>
    [Fact]
    public void six_and_a_half_tonnes_above_the_limit_cost_three_thousand_yuan() => Decide(6_500, Fine(3_000)).ThenAccepted();

    [Fact]
    public void not_a_yuan_more()
    {
        var refusal = Decide(6_500, Fine(3_001)).ThenRefused(FineWithinFormula.Id);
        (refusal.Details["fine"], refusal.Details["least"], refusal.Details["most"]).ShouldBe(("3001.00", "3000.00", "3000.00"));
    }

    [Fact]
    public void and_not_less_without_a_ground() => Decide(6_500, Fine(2_999)).ThenRefused(FineWithinFormula.Id);

    [Fact]
    public void on_a_ground_of_mitigation_less() =>
        Decide(6_500, Fine(600), new(LeniencyGround.HarmRemoved, BelowBand: true, "当场卸载")).ThenAccepted();

    [Fact]
    public void up_to_a_tonne_there_is_only_a_warning()
    {
        Decide(1_000, new Penalty(PenaltyKind.Warning)).ThenAccepted();
        Decide(1_000, Fine(500)).ThenRefused(FineWithinFormula.Id);
    }

    [Fact]
    public void a_check_at_a_station_is_fined_by_the_same_formula()
    {
        AtStation(6_500, Fine(3_000)).ThenAccepted();
        AtStation(6_500, Fine(3_001)).ThenRefused(FineWithinFormula.Id);
    }

    [Fact]
    public void a_size_that_the_standard_allows_the_vehicle_costs_nothing()
    {
        OuterSize carrier = new(21_900, 2_550, 4_000);
        Sized(carrier, VehicleBuild.CarCarrier, Fine(3_500)).ThenRefused(FineWithinFormula.Id);
        Sized(carrier, null, Fine(3_500)).ThenAccepted();
    }

    [Fact]
    public void before_the_copy_went_to_the_place_of_registration_the_case_is_not_closed() =>
        Closing(copiedOn: null).ThenRefused(CopyBeforeClosing.Id);

    [Fact]
    public void after_it_is() => Closing(new(2026, 3, 19)).ThenAccepted();

    private static Penalty Fine(int yuan) => new(PenaltyKind.Fine, Money.OfYuan(yuan));

    [Fact]
    public void on_the_spot_the_same_formula_holds() =>
        Given().On(new(2026, 3, 2)).By(Officer)
            .Knowing(context => context with { Offence = Overloading, Weighing = WeighRecord.Initial, Check = OverloadCase.AtStation(Id, Act.Plate!.Value, 1_500) })
            .When(OnSpot with { Party = Carrier, Act = OnSpot.Act with { Offence = OffenceCode.Overloading, WeighRecord = Record }, Penalties = [Fine(1_000)], Circumstance = null })
            .ThenRefused(FineWithinFormula.Id);

    private Outcome<EnforcementCase, CaseFact, CaseCommand, EnforcementContext> Decide(int excessKg, Penalty penalty, Leniency? leniency = null) =>
        Knowing(context => context with { Weighing = OverloadCase.Filed(Id, Act.Plate!.Value, excessKg) }, penalty, leniency);

    private Outcome<EnforcementCase, CaseFact, CaseCommand, EnforcementContext> AtStation(int excessKg, Penalty penalty) => Knowing(
        context => context with { Weighing = WeighRecord.Initial, Check = OverloadCase.AtStation(Id, Act.Plate!.Value, excessKg) }, penalty);

    private Outcome<EnforcementCase, CaseFact, CaseCommand, EnforcementContext> Sized(OuterSize size, VehicleBuild? build, Penalty penalty)
    {
        var filed = OverloadCase.Filed(Id, Act.Plate!.Value, 6_500);
        return Knowing(context => context with { Weighing = filed with { Captured = filed.Captured! with { Size = size, Build = build } } }, penalty);
    }

    private Outcome<EnforcementCase, CaseFact, CaseCommand, EnforcementContext> Knowing(
        Func<EnforcementContext, EnforcementContext> weighing, Penalty penalty, Leniency? leniency = null) =>
        Given(OverloadFiled, Assigned, Recorded, Concluded, Notice(Fine(8_000))).On(new(2026, 3, 16))
            .Knowing(context => weighing(context with { Offence = Overloading }))
            .When(Deciding with { Penalties = [penalty], Leniency = leniency });

    private Outcome<EnforcementCase, CaseFact, CaseCommand, EnforcementContext> Closing(LocalDate? copiedOn) =>
        Given(OverloadFiled, Assigned, Recorded, Concluded, Noticed, OverloadDecided, Served).On(new(2026, 4, 2))
            .Knowing(context => context with
            {
                CopiedOn = copiedOn,
                Fine = FineAccount.Initial with
                {
                    Imposed = new(Id, DecisionNumber, Money.OfYuan(8_000), Decided.Party, Guangzhou, "Guangzhou Transport Bureau", OnTheSpot: false, 3, Decided.On, Decided.On),
                    Fine = Money.OfYuan(8_000), Payments = [new("票1", new(2026, 4, 1), Money.OfYuan(8_000))],
                },
            }).When(new CloseCase(Id, ClosingGround.Performed));
}
