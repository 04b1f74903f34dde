using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class EntryOnRecordSpec : CreditProfileActSpec
{
    [Fact]
    public void a_number_that_is_not_on_record_is_refused() =>
        Given(Opened, Fined).When(new ReverseCreditFact(Carrier, new(2), ReversalGround.ProvenError, "更正-1")).ThenRefused(EntryOnRecord.Id);

    [Fact]
    public void so_is_an_unknown_document() =>
        Given(Opened, Fined).When(new ReverseCreditFact(Carrier, new(SourceSystem: "enforcement", SourceNumber: "别的文书"), ReversalGround.ProvenError, "更正-1"))
            .ThenRefused(EntryOnRecord.Id);

    [Fact]
    public void and_a_reference_that_names_nothing() =>
        Given(Opened, Fined).When(new ReverseCreditFact(Carrier, new(), ReversalGround.ProvenError, "更正-1")).ThenRefused(EntryOnRecord.Id);
}
