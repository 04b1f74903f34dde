using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;

namespace Regulatory.Domain.Specs.Licensing.Applications;

/// <summary>A hall in which anybody does anything at any time; now and then somebody does what comes next.</summary>
public abstract class RandomHall : ApplicationActSpec
{
    private static readonly Officer Everyone = new("everyone-gz", "Wears every hat");

    private static readonly Actor WearsEveryHat = Actors.Clerk with { Account = Everyone.Account, Roles = [.. Enum.GetValues<Role>()] };

    /// <summary>Days to wait, and who does what; no command stands for what usually comes next.</summary>
    public sealed record Step(int Days, Actor Actor, LicenceApplicationCommand? Command);

    /// <summary>One act as it was decided.</summary>
    public sealed record Decided(
        LicenceApplication Before, LicenceApplicationCommand Command, LicensingContext Context,
        Decision<LicenceApplicationFact> Decision, LicenceApplication After);

    protected static Arbitrary<Step[]> Days => Gen.ArrayOf(
        from days in Gen.Elements(0, 0, 0, 0, 1, 2, 7)
        from actor in Gen.Elements(
            WearsEveryHat, WearsEveryHat, Self, Neighbour, Actors.Clerk, Actors.Reviewer, Actors.Chair, Actors.DecisionMaker,
            Actors.Issuer, Actors.Clock)
        from usual in Gen.Choose(0, 3)
        from command in Commands
        select new Step(days, actor, usual == 0 ? null : command), 60).ToArbitrary();

    private static Gen<LicenceApplicationCommand> Commands
    {
        get
        {
            var word = Gen.Elements("", "理由", "另一理由");
            var day = Gen.Choose(0, 60).Select(Monday.PlusDays);
            var officer = Gen.Elements(TheReviewer, SecondReviewer, TheChair, Head, Everyone);
            var staff = officer.ListOf(2).Select(two => System.Collections.Immutable.ImmutableArray.CreateRange(two));
            var flag = Gen.Elements(true, false);
            return Gen.OneOf(
                from item in Gen.Elements(Taxi, CoachRoute, FreightStation)
                from kind in Gen.Elements(Enum.GetValues<ApplicationKind>())
                from applicant in Gen.Elements(Company, Driver, Company with { CreditCode = null })
                select Of(Submit with { Item = item, Kind = kind, Applicant = applicant }),
                word.Select(text => Of(new DeclareNoLicenceNeeded(Id, text))),
                word.Select(text => Of(new DeclareOutOfCompetence(Id, "广东省交通运输厅", text))),
                word.Select(text => Of(new AllowOnSpotCorrection(Id, "申请表", text))),
                from problem in word from until in day from material in Gen.Elements("申请表", "form", "营业执照")
                select Of(new RequestCorrection(Id, [new(material, problem)], until)),
                Gen.Constant(Of(new ResubmitMaterials(Id, [new("申请表")]))),
                from joint in flag from lower in flag from testing in flag
                select Of(new AcceptApplication(Id, joint, lower, testing)),
                Gen.Constant(Of(new DeemAccepted(Id))),
                officer.Select(one => Of(new AssignReviewer(Id, one))),
                staff.Select(two => Of(new AssignTesters(Id, two))),
                from two in staff from method in Gen.Elements(Enum.GetValues<VerificationMethod>()) from text in word
                select Of(new RecordVerification(Id, method, two, [], text)),
                word.Select(text => Of(new CompletePreliminaryReview(Id, text))),
                word.Select(text => Of(new NotifyInterestedParty(Id, Driver, text))),
                Gen.Elements(CompanyParty, DriverParty).Select(party => Of(new RequestHearing(Id, party))),
                from held in day from chair in officer select Of(new AnnounceHearing(Id, held, "一号会议室", chair)),
                flag.Select(signed => Of(new HoldHearing(Id, Digest, "双方陈述", signed))),
                from cause in Gen.Elements(Enum.GetValues<StopCause>()) from days in Gen.Choose(0, 5)
                select Of(new StopClock(Id, cause, days, "穗交期告〔2026〕1号")),
                Gen.Constant(Of(new ResumeClock(Id))),
                from days in Gen.Choose(0, 16) from text in word select Of(new ExtendReview(Id, days, text)),
                flag.Select(rests => Of(Grant with { RestsOnHearingRecord = rests })),
                flag.Select(rests => Of(Refuse with { RestsOnHearingRecord = rests, FalseMaterial = rests })),
                Gen.Constant(Of(new IssueCertificate(Id))),
                word.Select(text => Of(new WithdrawApplication(Id, text))),
                from ground in Gen.Elements(Enum.GetValues<TerminationGround>()) from text in word
                select Of(new TerminateApplication(Id, ground, text)),
                Gen.Constant(Of(new RecomputeDeadlines(Id))));
        }
    }

    /// <summary>Everything that was tried, in order.</summary>
    protected static IReadOnlyList<Decided> Play(Step[] steps)
    {
        var (state, day, tried) = (LicenceApplication.Initial, Monday, new List<Decided>());
        foreach (var step in steps)
        {
            day = day.PlusDays(step.Days);
            var (actor, command) = step.Command is { } given ? (step.Actor, given) : Usual(state, day, step.Days);
            var context = Context(ChinaTime.At(day, new(10, 0)), actor);
            var decision = LicenceApplicationDecider.Decide(state, command, context);
            var after = decision.Facts.Aggregate(state, LicenceApplication.Evolve);
            tried.Add(new(state, command, context, decision, after));
            state = after;
        }
        return tried;
    }

    private static LicenceApplicationCommand Of(LicenceApplicationCommand command) => command;

    private static (Actor, LicenceApplicationCommand) Usual(LicenceApplication state, LocalDate day, int waited) => state.Stage switch
    {
        Stage.Draft => (Self, Submit),
        Stage.Submitted when state.Clocks[ApplicationClock.CorrectionNotice]!.Due.IsPassedOn(day) =>
            (Actors.Clock, new DeemAccepted(Id)),
        Stage.Submitted when state.Round == 1 && waited > 0 =>
            (Actors.Clerk, new RequestCorrection(Id, [new("申请表", "未盖章")], day.PlusDays(7))),
        Stage.Submitted => (Actors.Clerk, new AcceptApplication(Id)),
        Stage.CorrectionRequested => (Self, new ResubmitMaterials(Id, [new("申请表")])),
        Stage.Accepted => (Actors.Reviewer, new RecordVerification(Id, VerificationMethod.Documents, [TheReviewer], [], "符合条件")),
        Stage.ClockStopped => (Actors.DecisionMaker, new ResumeClock(Id)),
        Stage.UnderReview when !state.Verified =>
            (Actors.Reviewer, new RecordVerification(Id, VerificationMethod.Documents, [TheReviewer], [], "符合条件")),
        Stage.UnderReview when state.Clocks[ApplicationClock.PreliminaryReview] is not null =>
            (Actors.Reviewer, new CompletePreliminaryReview(Id, "同意")),
        Stage.UnderReview => (Actors.DecisionMaker, Grant with { RestsOnHearingRecord = true }),
        Stage.Granted => (Actors.Issuer, new IssueCertificate(Id)),
        _ => (Actors.Clock, new RecomputeDeadlines(Id)),
    };
}
