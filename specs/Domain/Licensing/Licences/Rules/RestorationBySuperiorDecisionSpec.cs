using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class RestorationBySuperiorDecisionSpec : LicenceActSpec
{
    [Fact]
    public void what_was_struck_off_does_not_return_by_itself() =>
        Given(Issued, Revoked, Deregistered).By(Actors.Superior)
            .When(new RestoreLicence(Id, RestoringInstance.SuperiorDecision, " ", "更正")).ThenRefused(RestorationBySuperiorDecision.Id);
}
