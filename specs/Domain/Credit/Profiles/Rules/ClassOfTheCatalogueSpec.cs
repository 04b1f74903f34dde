using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ClassOfTheCatalogueSpec : CreditProfileActSpec
{
    [Fact]
    public void an_officer_does_not_make_a_revoked_licence_a_minor_fact_that_is_repaired_at_once() =>
        Given(Opened).When(Recording(Carrier, "licence-revoked", "粤交罚〔2026〕1号", new(2026, 3, 2)) with { SeverityClass = SeverityClass.Minor })
            .ThenRefused(ClassOfTheCatalogue.Id);

    [Fact]
    public void what_a_source_says_is_graver_is_graver() =>
        Given(Opened).When(Recording(Carrier, "fine-over-30000", "粤交罚〔2026〕1号", new(2026, 3, 2)) with { SeverityClass = SeverityClass.Serious }).ThenAccepted();

    [Fact]
    public void what_follows_from_a_decision_has_its_class() =>
        Given(Opened).By(CreditPeople.Officer with { Roles = [Role.System] })
            .When(Recording(Carrier, "fine-over-30000", "粤交罚〔2026〕1号", new(2026, 3, 2)) with { SeverityClass = SeverityClass.Minor }).ThenAccepted();
}
