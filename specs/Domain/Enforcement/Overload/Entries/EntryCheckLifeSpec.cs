using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Entries;

public sealed class EntryCheckLifeSpec : EntryCheckActSpec
{
    [Fact]
    public void a_truck_within_its_limit_is_weighed_and_admitted()
    {
        Given().By(Gateway).Knowing(AtEntry).When(Weigh).ThenFacts(Within);
        Given(Within).By(Gateway).When(new AdmitTruck(Check)).ThenFacts(Admitted);
    }

    [Fact]
    public void a_truck_over_its_limit_is_turned_away()
    {
        Given().By(Gateway).Knowing(AtEntry).When(Weigh with { GrossKg = 60_000, AxleLoadsKg = LoadsOf(60_000) }).ThenFacts(Over);
        Given(Over).By(Gateway).When(new TurnTruckAway(Check)).ThenFacts(Refused);
    }

    [Fact]
    public void an_operator_reports_what_is_suspicious() =>
        Given(Over).By(Gateway).When(new ReportSuspicion(Check, "更换号牌")).ThenFacts(new SuspicionReported("更换号牌", Day));

    [Fact]
    public void an_overloaded_truck_at_the_exit_leads_back_to_its_entry() =>
        Given(Over).Knowing(AtEntry).When(Find).ThenFacts(new EntryLiabilityFound(
            EntryFault.AdmittedThoughOver, Site, Guangzhou, Motorway, Truck, Finding(60_000), "穗交倒查〔2026〕1号", Day));
}
