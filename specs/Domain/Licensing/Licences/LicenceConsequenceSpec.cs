using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Licences;

/// <summary>What an application's facts do to the licence it concerns.</summary>
public sealed class LicenceConsequenceSpec : LicenceActSpec
{
    private static readonly LocalDate Today = new(2026, 3, 2);
    private static readonly Officer Head = new("decision-gz", "Head");
    private static readonly LicenceTerm Term = new(Today, new(2030, 3, 1));

    private static readonly LicenceGranted Granted = new(
        "穗交许〔2026〕1号", "准予许可", Scope, Term, AwardMethod.OrderOfAcceptance, Head, new(new(2026, 3, 16), false), Today);

    private LicenceCommand? After(
        ApplicationKind kind, LicenceApplicationFact fact, string item = "GD-RT-01", LicenceId? licence = null, LicenceId? under = null)
    {
        LicenceApplicationFact submitted = new ApplicationSubmitted(
            ItemNumber.Parse(item), item == "GD-RT-10" ? LicenceKind.VehicleCertificate : LicenceKind.ScheduledCoachOperation, kind, Coaches, DivisionCode.Parse("440100"), licence, Scope, null, [], HandlingKind.Promised,
            false, new(Today, false), Today, under);
        LicenceApplicationFact[] life = fact is ApplicationSubmitted
            ? [submitted]
            : fact is CertificateIssued ? [submitted, Granted, fact] : [submitted, fact];
        var application = life.Aggregate(LicenceApplication.Initial, LicenceApplication.Evolve);
        var context = ContextAt(ChinaTime.At(Today, new(10, 0)), Actors.Issuer);
        return LicenceConsequence.Of(First, application, life[^1], "广州市交通运输局", context);
    }

    private static CertificateIssued Issuing(ApplicationKind kind) =>
        new(Id, Issued.Number, kind, Paper.Sha256, Paper.Length, Money.Zero, Head, Today);

    [Fact]
    public void a_certificate_for_a_first_grant_opens_the_licence() =>
        After(ApplicationKind.New, Issuing(ApplicationKind.New)).ShouldBe(new OpenLicence(
            Id, First, Issued.Number, ItemNumber.Parse("GD-RT-01"), LicenceKind.ScheduledCoachOperation, Coaches,
            DivisionCode.Parse("440100"), "广州市交通运输局", Scope, Today, new LocalDate(2030, 3, 1), Paper));

    [Fact]
    public void a_vehicles_certificate_stands_under_its_operator_and_is_reviewed_within_a_year()
    {
        var opening = After(ApplicationKind.New, Issuing(ApplicationKind.New), "GD-RT-10", under: OperatorId).ShouldBeOfType<OpenLicence>();
        opening.Under.ShouldBe(OperatorId);
        opening.NextReview.ShouldBe(new(2027, 3, 2));
    }

    [Fact]
    public void a_certificate_for_a_change_changes_it() =>
        After(ApplicationKind.Change, Issuing(ApplicationKind.Change), licence: Id)
            .ShouldBe(new ChangeLicence(Id, First, Scope, Coaches, Paper));

    [Fact]
    public void a_certificate_for_a_renewal_renews_it() =>
        After(ApplicationKind.Renewal, Issuing(ApplicationKind.Renewal), licence: Id)
            .ShouldBe(new RenewLicence(Id, First, new LocalDate(2030, 3, 1), Paper));

    [Fact]
    public void a_replacement_replaces_the_certificate() =>
        After(ApplicationKind.Replacement, Issuing(ApplicationKind.Replacement), licence: Id)
            .ShouldBe(new ReplaceCertificate(Id, First, Paper));

    [Fact]
    public void a_renewal_counts_from_the_day_it_is_handed_in() =>
        After(ApplicationKind.Renewal, new ApplicationSubmitted(
                default, default, default, Coaches, default, null, Scope, null, [], default, false, default, Today), licence: Id)
            .ShouldBe(new FileRenewal(Id, First, Today));

    [Fact]
    public void a_renewal_that_ends_without_a_grant_is_closed() =>
        After(ApplicationKind.Renewal, new ApplicationWithdrawn("企业停业", Today), licence: Id)
            .ShouldBe(new CloseRenewal(Id, First, RenewalEnd.Withdrawn));

    [Fact]
    public void a_granted_deregistration_strikes_the_licence_off() =>
        After(ApplicationKind.Deregistration, Granted, licence: Id).ShouldBe(new DeregisterLicence(
            Id, DeregistrationGround.OtherByLaw, Granted.DocumentNumber, Granted.Content, Application: First));

    [Fact]
    public void a_granted_first_application_waits_for_its_certificate() => After(ApplicationKind.New, Granted).ShouldBeNull();

    [Fact]
    public void a_withdrawn_first_application_concerns_no_licence() =>
        After(ApplicationKind.New, new ApplicationWithdrawn("改变计划", Today)).ShouldBeNull();
}
