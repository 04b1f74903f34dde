using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Licences;

public sealed class FileRenewalSpec : LicenceActSpec
{
    [Fact]
    public void a_renewal_filed_thirty_days_before_expiry_is_in_time() =>
        Given(Issued).On(new(2028, 1, 30)).By(Actors.Clock).When(new FileRenewal(Id, Second, new(2028, 1, 30)))
            .ThenFact<RenewalFiled>(fact => fact.InTime.ShouldBeTrue());

    [Fact]
    public void a_renewal_filed_twenty_nine_days_before_expiry_is_heard_but_late() =>
        Given(Issued).On(new(2028, 1, 31)).By(Actors.Clock).When(new FileRenewal(Id, Second, new(2028, 1, 31)))
            .ThenFact<RenewalFiled>(fact => fact.InTime.ShouldBeFalse());

    [Fact]
    public void the_licence_is_pending_until_the_renewal_is_decided() =>
        Given(Issued, Filed).On(new(2028, 2, 1)).By(Actors.Clock).When(new FileRenewal(Id, Second, Filed.FiledOn))
            .ThenState(licence => licence.Standing.ShouldBe(Standing.RenewalPending));

    [Fact]
    public void a_suspended_licence_stays_suspended_while_its_renewal_pends() =>
        Given(Issued, Suspended).On(new(2028, 1, 20)).By(Actors.Clock).When(new FileRenewal(Id, Second, new(2028, 1, 20)))
            .ThenState(licence => licence.Standing.ShouldBe(Standing.SuspendedByOrder));

    [Fact]
    public void the_same_filing_again_changes_nothing() =>
        Given(Issued, Filed).On(new(2028, 2, 1)).By(Actors.Clock).When(new FileRenewal(Id, Second, Filed.FiledOn)).ThenNothing();

    [Fact]
    public void where_the_unit_is_set_to_working_days_the_window_closes_earlier() =>
        Given().On(Issued.On).By(Actors.Issuer).Knowing(CertificateOn(First)).Knowing(context => context with
            {
                Figures = new(Figures.Defaults.Adopted.Add(
                    LicenceFigures.RenewalWindowUnit.Key,
                    System.Collections.Immutable.ImmutableSortedDictionary<LocalDate, string>.Empty.Add(new(2024, 1, 1), "working-days"))),
            })
            .When(new OpenLicence(
                Id, First, Issued.Number, Issued.Item, Issued.Kind, Coaches, Issued.Division, Issued.Authority, Scope,
                new(2024, 3, 1), new(2025, 2, 28), Paper))
            .ThenFact<LicenceIssued>(fact => fact.RenewBy.ShouldBe(new Deadline(new(2025, 1, 13), false)));
}
