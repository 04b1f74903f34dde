using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class LicenceUsableSpec : LicenceActSpec
{
    [Theory]
    [InlineData(Standing.Active, true)]
    [InlineData(Standing.RenewalPending, true)]
    [InlineData(Standing.SuspendedByOrder, false)]
    [InlineData(Standing.Expired, false)]
    [InlineData(Standing.RevokedByPenalty, false)]
    [InlineData(Standing.Rescinded, false)]
    [InlineData(Standing.WithdrawnByAuthority, false)]
    [InlineData(Standing.Deregistered, false)]
    public void only_an_active_or_renewing_licence_may_be_used(Standing standing, bool usable) => standing.IsUsable().ShouldBe(usable);

    [Fact]
    public void a_suspended_licence_is_not_changed() =>
        LicenceUsable.Check(Licence.Evolve(Licence.Evolve(Licence.Initial, Issued), Suspended))!.Details["standing"]
            .ShouldBe(nameof(Standing.SuspendedByOrder));
}
