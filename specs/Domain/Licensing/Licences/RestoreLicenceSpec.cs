using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class RestoreLicenceSpec : LicenceActSpec
{
    private static RestoreLicence Restoring => new(Id, RestoringInstance.CourtJudgment, "（2026）粤71行终8号", "原处罚决定被撤销");

    [Fact]
    public void a_judgment_brings_a_deregistered_licence_back() =>
        Given(Issued, Revoked, Deregistered).When(Restoring)
            .ThenFacts(new LicenceRestored(
                RestoringInstance.CourtJudgment, "（2026）粤71行终8号", Standing.Deregistered, "原处罚决定被撤销", On: new(2026, 3, 2)))
            .When(Restoring).ThenState(licence => licence.Standing.ShouldBe(Standing.Active));

    [Fact]
    public void a_suspension_that_stood_before_stands_again() =>
        Given(Issued, Suspended, Revoked).When(Restoring)
            .ThenState(licence => licence.Standing.ShouldBe(Standing.SuspendedByOrder));

    [Fact]
    public void a_licence_in_force_needs_no_restoring() => Given(Issued).When(Restoring).ThenNothing();
}
