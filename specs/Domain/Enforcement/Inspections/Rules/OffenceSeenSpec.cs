using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Inspections.Rules;

public sealed class OffenceSeenSpec : InspectionSpec
{
    [Fact]
    public void no_lead_comes_of_what_was_in_order() =>
        Given(Planned, Held(InspectionResult.InOrder)).When(new RaiseLead(Id, LeadId.Parse("0198c6f0-0000-7000-8000-0000000000a1"), "未维护")).ThenRefused(OffenceSeen.Id);

    [Fact]
    public void nor_of_an_inspection_that_was_not_held() =>
        Given(Planned).When(new RaiseLead(Id, LeadId.Parse("0198c6f0-0000-7000-8000-0000000000a1"), "未维护")).ThenRefused(OffenceSeen.Id);
}
