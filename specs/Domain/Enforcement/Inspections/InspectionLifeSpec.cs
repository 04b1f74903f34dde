using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Leads;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Inspections;

public sealed class InspectionLifeSpec : InspectionSpec
{
    [Fact]
    public void a_plan_remembers_how_often_the_party_is_inspected() =>
        Given().By(UnitHead).Knowing(context => context with { InspectionPercent = 200 }).When(Plan)
            .ThenFact<InspectionPlanned>(planned => planned.FrequencyPercent.ShouldBe(200));

    [Theory]
    [InlineData(100, 2027, 3)]
    [InlineData(200, 2026, 9)]
    [InlineData(50, 2028, 3)]
    public void the_next_one_without_cause_waits_as_long_as_the_frequency_says(int percent, int year, int month) =>
        Given(Planned with { FrequencyPercent = percent }).When(Hold)
            .ThenFact<InspectionHeld>(held => held.NextDue.ShouldBe(new(year, month, 2)));

    [Fact]
    public void a_major_hazard_is_ordered_away_and_found_removed()
    {
        var ordered = Given(Planned, Held(InspectionResult.MajorHazard)).By(Head)
            .When(new OrderHazardRemoval(Id, "责改1", "制动失效", new(2026, 3, 9), UseStopped: true, "应急局")).ThenAccepted();
        ordered.On(new(2026, 3, 6)).By(Officer).When(new ConfirmHazardRemoved(Id, "责改1", Both, "已更换制动"))
            .ThenState(inspection => inspection.Orders["责改1"].ShouldBeTrue());
    }

    [Fact]
    public void what_was_found_becomes_a_lead_with_the_party_and_the_place()
    {
        var lead = LeadId.Parse("0198c6f0-0000-7000-8000-0000000000a1");
        var raised = new LeadRaised(lead, "车辆未按期维护", new(2026, 2, 28), null, null, new(2026, 3, 2));
        Given(Planned, Held(InspectionResult.OffenceSuspected)).When(new RaiseLead(Id, lead, "车辆未按期维护", new(2026, 2, 28))).ThenFacts(raised);
        InspectionFact[] life = [Planned, Held(InspectionResult.OffenceSuspected), raised];
        var inspection = life.Aggregate(Inspection.Initial, Inspection.Evolve);
        var taken = InspectionConsequence.Of(Id, inspection, raised).ShouldBeOfType<TakeUpLead>();
        (taken.Source, taken.Party, taken.Place, taken.Inspection).ShouldBe((LeadSource.Inspection, CarrierOnRecord, "天河区1号", Id));
    }

    [Fact]
    public void a_plan_can_be_cancelled() =>
        Given(Planned).By(UnitHead).When(new CancelInspection(Id, "企业停业")).ThenFacts(new InspectionCancelled("企业停业", new(2026, 3, 2)));
}
