using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class OpenLicenceSpec : LicenceActSpec
{
    private static OpenLicence Opening => new(
        Id, First, Issued.Number, Issued.Item, Issued.Kind, Issued.Holder, Issued.Division, Issued.Authority, Issued.Scope,
        Issued.Term.From, Issued.Term.Until, Paper);

    [Fact]
    public void a_certificate_on_a_granted_application_brings_the_licence_into_being() =>
        Given().On(Issued.On).By(Actors.Issuer).Knowing(CertificateOn(First)).When(Opening).ThenFacts(Issued);

    [Fact]
    public void a_new_licence_is_active_and_knows_until_when_to_renew() =>
        Given().On(Issued.On).By(Actors.Issuer).Knowing(CertificateOn(First)).When(Opening).ThenState(licence =>
        {
            licence.Standing.ShouldBe(Standing.Active);
            licence.RenewBy!.Value.Due.ShouldBe(new(2028, 1, 30));
        });

    [Fact]
    public void a_long_term_licence_has_no_day_to_renew_by() =>
        Given().On(Issued.On).By(Actors.Issuer).Knowing(CertificateOn(First)).When(Opening with { Until = null })
            .ThenFact<LicenceIssued>(fact => fact.RenewBy.ShouldBeNull());

    [Fact]
    public void the_same_certificate_again_changes_nothing() =>
        Given(Issued).By(Actors.Issuer).Knowing(CertificateOn(First)).When(Opening).ThenNothing();
}
