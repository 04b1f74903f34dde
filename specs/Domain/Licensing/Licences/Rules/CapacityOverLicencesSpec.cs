using Regulatory.Domain.Licensing.Applications.Rules;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

/// <summary>The powers over a licence belong to the posts that the law names, as those over an application do.</summary>
public sealed class CapacityOverLicencesSpec : LicenceActSpec
{
    [Fact]
    public void a_window_clerk_revokes_nothing() =>
        Given(Issued).By(Actors.Clerk)
            .When(new RevokeLicence(Id, "穗交案〔2026〕12号", "穗交罚〔2026〕10号", "使用不合格车辆", new(2026, 2, 9)))
            .ThenRefused(CapacityToAct.Id);

    [Fact]
    public void an_officer_does_not_play_the_clock() =>
        Given(Issued).On(new(2028, 3, 1)).When(new ExpireLicence(Id)).ThenRefused(CapacityToAct.Id);
}
