using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class DocumentForEveryFactSpec : CreditProfileActSpec
{
    private static RecordCreditFact Fine => Recording(Carrier, "fine-3000-to-30000", "粤交罚〔2026〕1号", new(2026, 3, 2));

    [Fact]
    public void a_fact_without_a_document_number_is_refused() => Given(Opened).When(Fine with { DocumentNumber = "" }).ThenRefused(DocumentForEveryFact.Id);

    [Fact]
    public void a_fact_without_a_source_is_refused() => Given(Opened).When(Fine with { SourceSystem = " " }).ThenRefused(DocumentForEveryFact.Id);

    [Fact]
    public void a_document_of_tomorrow_is_refused() => Given(Opened).When(Fine with { DocumentOn = new(2026, 3, 3) }).ThenRefused(DocumentForEveryFact.Id);
}
