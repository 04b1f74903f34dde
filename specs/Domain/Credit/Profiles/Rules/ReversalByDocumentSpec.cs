using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ReversalByDocumentSpec : CreditProfileActSpec
{
    [Fact]
    public void a_reversal_without_a_document_is_refused() =>
        Given(Opened, Fined).When(new ReverseCreditFact(Carrier, new(1), ReversalGround.SuperiorDecision, "")).ThenRefused(ReversalByDocument.Id);
}
