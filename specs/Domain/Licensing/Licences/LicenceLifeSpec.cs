using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Licences;

/// <summary>What no sequence of acts may do to a licence, whoever gives them and whenever.</summary>
public sealed class LicenceLifeSpec : LicenceActSpec
{
    /// <summary>Days to wait, who acts, and what they do.</summary>
    public sealed record Step(int Days, Actor Actor, LicenceCommand Command);

    private static Gen<LicenceCommand> Commands
    {
        get
        {
            var word = Gen.Elements("", " ", "穗交〔2026〕1号", "穗交〔2026〕2号");
            var application = Gen.Elements(First, Second, Third);
            var day = Gen.Choose(0, 4000).Select(days => new LocalDate(2024, 1, 1).PlusDays(days));
            var compensation = Gen.Elements(null, new Compensation("", Money.Zero), new Compensation("穗交补〔2026〕1号", Money.Zero));
            var interest = Gen.Elements(new PublicInterestTest(false, "无"), new PublicInterestTest(true, "有"));
            var safety = Gen.Elements(null, new SafetyRecord(3, AccidentResponsibility.Full, 0, 0, ["d"]));
            return Gen.OneOf(
                Gen.Constant<LicenceCommand>(new ExpireLicence(Id)),
                Gen.Constant<LicenceCommand>(new DeemRenewalGranted(Id)),
                from filed in day from of in application select (LicenceCommand)new FileRenewal(Id, of, filed),
                from of in application from end in Any<RenewalEnd>() select (LicenceCommand)new CloseRenewal(Id, of, end),
                from until in day from of in application select (LicenceCommand)new RenewLicence(Id, of, until, NewPaper),
                from of in application select (LicenceCommand)new ReplaceCertificate(Id, of, NewPaper),
                from of in application
                from holder in Gen.Elements(Coaches, Buyer)
                select (LicenceCommand)new ChangeLicence(Id, of, Scope, holder, NewPaper),
                from number in word from until in day
                select (LicenceCommand)new SuspendLicence(Id, SuspensionKind.LicenceWithheld, number, until),
                from number in word select (LicenceCommand)new LiftSuspension(Id, number),
                from ends in day select (LicenceCommand)new ReportTermination(Id, ends),
                from number in word
                from reasons in word
                from served in day
                from held in Gen.Elements(true, false)
                select (LicenceCommand)new RevokeLicence(Id, number, "穗交罚〔2026〕1号", reasons, served, held),
                from ground in Any<RescissionGround>()
                from reasons in word
                from test in interest
                from paid in compensation
                from record in safety
                select (LicenceCommand)new RescindLicence(Id, ground, "穗交撤〔2026〕1号", reasons, test, paid, record),
                from paid in compensation
                from reasons in word
                select (LicenceCommand)new WithdrawLicence(Id, WithdrawalGround.LawChanged, "d", reasons, "公共安全", paid),
                from ground in Any<DeregistrationGround>()
                from idle in day
                select (LicenceCommand)new DeregisterLicence(Id, ground, "d", "r", idle),
                from reviewed in day from next in day select (LicenceCommand)new RecordAnnualReview(Id, reviewed, next),
                from number in word
                from instance in Any<RestoringInstance>()
                select (LicenceCommand)new RestoreLicence(Id, instance, number, "更正"));
        }
    }

    private static Arbitrary<Step[]> Lives => (
        from steps in (
            from days in Gen.Choose(0, 400)
            from actor in Gen.Elements(
                Actors.DecisionMaker, Actors.Superior, Actors.Clock, Actors.Clerk, Actors.Applicant with { Party = Coaches.Party },
                Actors.DecisionMaker with { Division = DivisionCode.Parse("440300") })
            from command in Commands
            select new Step(days, actor, command)).ArrayOf()
        select steps).ToArbitrary();

    [Property(MaxTest = 300)]
    public Property nothing_ended_by_an_act_returns_without_a_superior_decision() => Holds((before, fact, after) =>
        !before.Standing.IsEndedByAct() || after.Standing.IsEndedByAct()
        || fact is LicenceRestored { DocumentNumber: { } number } && !string.IsNullOrWhiteSpace(number));

    [Property(MaxTest = 300)]
    public Property what_expired_stays_expired_or_is_struck_off() => Holds((before, _, after) =>
        before.Standing is not Standing.Expired || after.Standing is Standing.Expired || after.Standing.IsEndedByAct());

    [Property(MaxTest = 300)]
    public Property nothing_is_revoked_without_a_case_number() => Holds((_, fact, _) =>
        fact is not LicenceRevoked revoked || !string.IsNullOrWhiteSpace(revoked.CaseNumber));

    [Property(MaxTest = 300)]
    public Property renewal_never_shortens_a_term() => Holds((before, fact, after) =>
        fact is LicenceRenewed or RenewalDeemedGranted
            ? after.Term.From == before.Term.Until!.Value.PlusDays(1) && !(after.Term.Until <= before.Term.Until)
            : after.Term == before.Term);

    [Property(MaxTest = 300)]
    public Property the_holder_stays_unless_somebody_succeeds() => Holds((before, fact, after) =>
        after.Holder!.Party == before.Holder!.Party || fact is LicenceChanged { Succession: not null });

    [Property(MaxTest = 300)]
    public Property entries_are_in_the_order_of_their_days() => Holds((before, fact, _) => fact.On >= before.LastOn);

    [Property(MaxTest = 300)]
    public Property another_city_disposes_of_nothing() => Prop.ForAll(Lives, steps =>
        Live(steps.Select(step => step with { Actor = Actors.DecisionMaker with { Division = DivisionCode.Parse("440300") } }))
            .All(entry => entry.Fact is not (LicenceRevoked or LicenceRescinded or LicenceSuspended or LicenceDeregistered)));

    private Property Holds(Func<Licence, LicenceFact, Licence, bool> law) =>
        Prop.ForAll(Lives, steps => Live(steps).All(entry => law(entry.Before, entry.Fact, entry.After)));

    /// <summary>Runs the acts one after another; a decider that throws fails the property.</summary>
    private List<(Licence Before, LicenceFact Fact, Licence After)> Live(IEnumerable<Step> steps)
    {
        var licence = Licence.Evolve(Licence.Initial, Vehicle with { Kind = LicenceKind.CharterCoachOperation });
        var day = Issued.On;
        var entries = new List<(Licence, LicenceFact, Licence)>();
        foreach (var step in steps)
        {
            day = day.PlusDays(step.Days);
            var context = ContextAt(ChinaTime.At(day, new(10, 0)), step.Actor);
            var application = step.Command switch
            {
                RenewLicence act => act.Application,
                ChangeLicence act => act.Application,
                ReplaceCertificate act => act.Application,
                _ => (ApplicationId?)null,
            };
            if (application is { } id) context = CertificateOn(id, ApplicationKind.Change)(context);
            foreach (var fact in LicenceDecider.Decide(licence, step.Command, context).Facts)
            {
                var after = Licence.Evolve(licence, fact);
                entries.Add((licence, fact, after));
                licence = after;
            }
        }
        return entries;
    }

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());
}
