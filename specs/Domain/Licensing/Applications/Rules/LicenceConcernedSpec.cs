using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class LicenceConcernedSpec : ApplicationActSpec
{
    private static readonly LicenceId Concerned = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000009");

    private static readonly Licence OnRecord = Licence.Initial with
    {
        Exists = true, Item = Taxi, Holder = ApplicantOnRecord.Of(Company, CompanyParty), Division = Guangzhou, Scope = Scope,
        Term = new(new(2022, 4, 1), new(2026, 3, 31)),
    };

    private static readonly SubmitApplication Renewal = Submit with { Kind = ApplicationKind.Renewal, Licence = Concerned };

    [Fact]
    public void a_holder_applies_for_the_renewal_of_its_licence() =>
        Given().By(Self).Knowing(context => context with { Licence = OnRecord }).When(Renewal).ThenAccepted();

    [Fact]
    public void a_first_grant_concerns_no_licence() =>
        Given().By(Self).When(Submit with { Licence = Concerned }).ThenRefused(LicenceConcerned.Id);

    [Fact]
    public void a_renewal_names_one() =>
        Given().By(Self).When(Renewal with { Licence = null }).ThenRefused(LicenceConcerned.Id);

    [Fact]
    public void an_unknown_licence_is_none() => Given().By(Self).When(Renewal).ThenRefused(LicenceConcerned.Id);

    [Fact]
    public void anothers_licence_is_not_renewed() =>
        Given().By(Self)
            .Knowing(context => context with { Licence = OnRecord with { Holder = ApplicantOnRecord.Of(Driver, DriverParty) } })
            .When(Renewal).ThenRefused(LicenceConcerned.Id);

    [Fact]
    public void what_has_run_out_is_not_renewed() =>
        Given().On(new(2026, 4, 1)).By(Self).Knowing(context => context with { Licence = OnRecord }).When(Renewal)
            .ThenRefused(LicenceConcerned.Id);

    [Fact]
    public void but_it_can_be_deregistered() =>
        Given().On(new(2026, 4, 1)).By(Self).Knowing(context => context with { Licence = OnRecord })
            .When(Renewal with { Kind = ApplicationKind.Deregistration }).ThenAccepted();

    [Fact]
    public void a_licence_of_another_item_is_another_licence() =>
        Given().By(Self).Knowing(context => context with { Licence = OnRecord with { Item = DangerousGoods } }).When(Renewal)
            .ThenRefused(LicenceConcerned.Id);

    [Fact]
    public void a_renewal_follows_the_old_term_without_a_gap() =>
        Given(
            Submitted with { Kind = ApplicationKind.Renewal, Licence = Concerned }, Accepted, Verified).On(Wednesday)
            .Knowing(context => context with { Licence = OnRecord }).When(Grant)
            .ThenFact<LicenceGranted>(fact => fact.Term.From.ShouldBe(new(2026, 4, 1)));

    [Fact]
    public void a_change_keeps_the_term_and_the_number() =>
        Given(
            Submitted with { Kind = ApplicationKind.Change, Licence = Concerned }, Accepted, Verified).On(Wednesday)
            .Knowing(context => context with { Licence = OnRecord with { Number = "粤交运管许可穗字440100000009号" } }).When(Grant)
            .ThenFact<LicenceGranted>(fact => fact.Term.ShouldBe(OnRecord.Term)).By(Actors.Issuer).When(new IssueCertificate(Id))
            .ThenFact<CertificateIssued>(fact =>
            {
                fact.Licence.ShouldBe(Concerned);
                fact.LicenceNumber.ShouldBe("粤交运管许可穗字440100000009号");
            });
}
