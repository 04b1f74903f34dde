using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class DiscoveredAsTheLeadSaysSpec : CaseActSpec
{
    private static readonly LeadId Lead = LeadId.Parse("0198c6f0-0000-7000-8000-0000000000a1");

    private static FileCase Filing => new(Id, Lead, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 28));

    [Fact]
    public void a_case_is_discovered_when_its_lead_was() => Given().Knowing(context => context with { Lead = Found(new(2026, 2, 28)) }).When(Filing).ThenAccepted();

    /// <summary>So that an act of 2024-02-27 cannot be brought under two years by an earlier day.</summary>
    [Fact]
    public void the_discovery_is_not_dated_back_behind_the_lead() =>
        Given().Knowing(context => context with { Lead = Found(new(2026, 3, 1)) }).When(Filing).ThenRefused(DiscoveredAsTheLeadSays.Id)
            .Details["foundOn"].ShouldBe("2026-03-01");

    [Fact]
    public void a_lead_that_nobody_registered_gives_no_case() =>
        Given().Knowing(context => context with { Lead = CaseLead.Initial }).When(Filing).ThenRefused(KnownOnRecord.Id);

    private static CaseLead Found(NodaTime.LocalDate on) => CaseLead.Evolve(CaseLead.Initial, new LeadRegistered(
        LeadSource.Report, EnforcementDomain.RoadTransport, Guangzhou, "Guangzhou Transport Bureau", "擅自改装", "G105", on, Act.ActOn, null, null, null, null,
        null, "12328-1", on));
}
