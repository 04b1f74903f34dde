using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class ChangeLicenceSpec : LicenceActSpec
{
    private static readonly LicenceScope Wider = new("县际、市际班车客运", Activities: ["班车客运"], Reach: Reach.InterCity);

    [Fact]
    public void a_change_keeps_the_values_before_and_after() =>
        Given(Issued).By(Actors.Issuer).Knowing(CertificateOn(Second, ApplicationKind.Change))
            .When(new ChangeLicence(Id, Second, Wider, Coaches, NewPaper))
            .ThenFacts(new LicenceChanged(Second, Scope, Wider, Coaches, Coaches, null, NewPaper, On: new(2026, 3, 2)));

    [Fact]
    public void a_change_is_not_made_to_a_suspended_licence() =>
        Given(Issued, Suspended).By(Actors.Issuer).Knowing(CertificateOn(Second, ApplicationKind.Change))
            .When(new ChangeLicence(Id, Second, Wider, Coaches, NewPaper)).ThenRefused(LicenceUsable.Id);

    [Fact]
    public void a_merger_brings_another_holder() =>
        Given(Issued).By(Actors.Issuer).Knowing(CertificateOn(Second, ApplicationKind.Change))
            .When(new ChangeLicence(Id, Second, Scope, Buyer, NewPaper, new(SuccessionKind.Merger, "粤市监合并〔2026〕5号", new(2026, 2, 1))))
            .ThenState(licence => licence.Holder!.Party.ShouldBe(Buyer.Party));
}
