using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class RestorationOfEndedByActSpec : LicenceActSpec
{
    [Fact]
    public void time_is_not_undone() =>
        Given(Issued, Expired).On(new(2028, 4, 5)).By(Actors.Superior)
            .When(new RestoreLicence(Id, RestoringInstance.SuperiorDecision, "粤府行复〔2028〕1号", "更正"))
            .ThenRefused(RestorationOfEndedByAct.Id);
}
