using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class OneEntryPerDocumentSpec : CreditProfileActSpec
{
    [Fact]
    public void a_document_whose_entry_was_reversed_is_not_recorded_again() =>
        Given(Opened, Fined, new CreditFactReversed(1, ReversalGround.ProvenError, "更正-1", On: new(2026, 3, 2)))
            .When(Recording(Carrier, "fine-3000-to-30000", "粤交罚〔2026〕1号", new(2026, 3, 2))).ThenRefused(OneEntryPerDocument.Id);
}
