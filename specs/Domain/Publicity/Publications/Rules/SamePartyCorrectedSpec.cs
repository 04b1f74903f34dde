using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class SamePartyCorrectedSpec : PublicationActSpec
{
    [Fact]
    public void another_party_or_kind_is_no_correction()
    {
        SamePartyCorrected.Check(Folded(Decided), OnRecord(Coaches with { Name = "穗安" })).ShouldBeNull();
        SamePartyCorrected.Check(Folded(Decided), OnRecord(Driver)).ShouldNotBeNull();
        SamePartyCorrected.Check(Folded(Decided), OnRecord(Coaches with { Kind = PartyKind.IndividualBusiness })).ShouldNotBeNull();
    }
}
