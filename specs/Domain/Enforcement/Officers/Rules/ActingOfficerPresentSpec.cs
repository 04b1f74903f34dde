using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Officers.Rules;

public sealed class ActingOfficerPresentSpec : InspectionSpec
{
    [Fact]
    public void whoever_was_not_there_does_not_record_it() =>
        Given(Planned).By(Officer with { Account = "officer-3" }).When(Hold).ThenRefused(ActingOfficerPresent.Id);
}
