using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class CollectionApartFromImpositionSpec : FineSpec
{
    [Fact]
    public void an_officer_does_not_collect_what_the_agency_imposed() =>
        Given(Imposed, Due).On(new(2026, 3, 10)).By(Collector with { Roles = [Role.FineCollector, Role.EnforcementOfficer] })
            .When(Pay(5_000, on: new(2026, 3, 10))).ThenRefused(CollectionApartFromImposition.Id);

    [Fact]
    public void money_taken_on_the_spot_is_entered_in_the_case_and_not_by_the_collector() =>
        Given(Imposed, Due).On(new(2026, 3, 10)).When(Pay(100, on: new(2026, 3, 10)) with { Channel = PaymentChannel.OnTheSpot })
            .ThenRefused(CollectionApartFromImposition.Id);

    [Fact]
    public void the_bank_takes_it() =>
        Given(Imposed, Due).On(new(2026, 3, 10)).When(Pay(5_000, on: new(2026, 3, 10))).ThenAccepted();
}
