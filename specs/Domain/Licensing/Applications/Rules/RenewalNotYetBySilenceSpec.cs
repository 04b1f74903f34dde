using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class RenewalNotYetBySilenceSpec : ApplicationActSpec
{
    private static readonly LicenceId Concerned = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000002");

    private static Licence Running(bool inTime, params ImmutableHashSet<ApplicationId> used) => Licence.Initial with
    {
        Exists = true, Item = Taxi, Holder = ApplicantOnRecord.Of(Company, CompanyParty), Term = new(new(2022, 3, 10), new(2026, 3, 9)),
        Renewal = used.IsEmpty ? new(Id, Monday, inTime) : null, Applications = used,
    };

    private Given<LicenceApplication, LicenceApplicationFact, LicenceApplicationCommand, LicensingContext> Renewal(Licence licence) =>
        Given(Submitted with { Kind = ApplicationKind.Renewal, Licence = Concerned }, Accepted, Verified)
            .Knowing(context => context with { Licence = licence });

    [Fact]
    public void a_renewal_filed_in_time_is_not_refused_after_expiry() =>
        Renewal(Running(inTime: true)).On(new(2026, 3, 10)).When(Refuse).ThenRefused(RenewalNotYetBySilence.Id);

    [Fact]
    public void on_the_last_day_it_still_is() =>
        Renewal(Running(inTime: true)).On(new(2026, 3, 9)).When(Refuse).ThenFact<LicenceRefused>();

    [Fact]
    public void what_was_filed_late_is_decided_even_after_expiry() =>
        Renewal(Running(inTime: false)).On(new(2026, 3, 10)).When(Refuse).ThenFact<LicenceRefused>();

    [Fact]
    public void what_silence_has_granted_is_not_granted_once_more() =>
        Renewal(Running(inTime: true, Id)).On(new(2026, 3, 10)).When(Grant).ThenRefused(RenewalNotYetBySilence.Id);

    [Fact]
    public void what_silence_has_granted_is_closed_as_such() =>
        Renewal(Running(inTime: true, Id)).On(new(2026, 3, 10)).By(Actors.Clerk)
            .When(new TerminateApplication(Id, TerminationGround.RenewedBySilence, "视为准予延续")).ThenFact<ApplicationTerminated>();

    [Fact]
    public void nothing_else_is_closed_as_renewed_by_silence() =>
        Renewal(Running(inTime: true)).On(new(2026, 3, 9)).By(Actors.Clerk)
            .When(new TerminateApplication(Id, TerminationGround.RenewedBySilence, "视为准予延续")).ThenRefused(GroundOfTermination.Id);
}
