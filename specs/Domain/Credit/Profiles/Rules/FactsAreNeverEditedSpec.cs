using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class FactsAreNeverEditedSpec : CreditProfileActSpec
{
    private static RecordCreditFact Again => Recording(Carrier, "fine-3000-to-30000", "粤交罚〔2026〕1号", new(2026, 3, 2));

    [Fact]
    public void the_same_document_with_another_class_is_refused() =>
        Given(Opened, Fined).When(Again with { SeverityClass = SeverityClass.Minor }).ThenRefused(FactsAreNeverEdited.Id);

    [Fact]
    public void and_with_another_day() =>
        Given(Opened, Fined).When(Again with { DocumentOn = new(2026, 3, 1) }).ThenRefused(FactsAreNeverEdited.Id);

    [Fact]
    public void and_with_another_quantity() => Given(Opened, Fined).When(Again with { Quantity = 2 }).ThenRefused(FactsAreNeverEdited.Id);
}
