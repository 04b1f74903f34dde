using Regulatory.Domain.Governance.Holds.Rules;

namespace Regulatory.Domain.Specs.Governance.Holds.Rules;

public sealed class NumberedHoldSpec : LegalHoldSpec
{
    [Fact]
    public void a_hold_without_a_number_or_a_document_is_refused()
    {
        Given().When(Place with { Number = " " }).ThenRefused(NumberedHold.Id);
        Given().When(Place with { Document = "" }).ThenRefused(NumberedHold.Id);
        Given(Placed).When(Release with { Document = "" }).ThenRefused(NumberedHold.Id);
    }
}
