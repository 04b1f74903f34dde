using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class DocumentOfTheKindSpec : PublicationActSpec
{
    [Fact]
    public void an_act_for_licences_is_not_for_penalties()
    {
        DocumentOfTheKind.Check(Folded(Decided), PublicationKind.Licence)!.Details["kind"].ShouldBe("行政许可 licences");
        DocumentOfTheKind.Check(Folded(DecidedLicence), PublicationKind.Penalty)!.Details["kind"].ShouldBe("行政处罚 penalties");
        DocumentOfTheKind.Check(Folded(DecidedLicence), PublicationKind.Licence).ShouldBeNull();
    }
}
