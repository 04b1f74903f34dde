using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Entries.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Entries.Rules;

public sealed class WithinLimitToEnterSpec : EntryCheckActSpec
{
    [Fact]
    public void a_truck_over_its_limit_is_not_admitted() =>
        Given(Over).By(Gateway).When(new AdmitTruck(Check)).ThenRefused(WithinLimitToEnter.Id).Details["excess"].ShouldBe("8000");

    [Fact]
    public void a_truck_at_its_limit_is() => Given(Within with { Finding = Finding(51_579) }).By(Gateway).When(new AdmitTruck(Check)).ThenFacts(Admitted);
}
