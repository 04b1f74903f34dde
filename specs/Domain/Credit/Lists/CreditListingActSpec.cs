using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists;

/// <summary>Given a subject's place on a list so far, when an act, then.</summary>
public abstract class CreditListingActSpec : DeciderSpec<CreditListing, CreditListingFact, CreditListingCommand, CreditContext>
{
    protected static readonly CreditListingId Truck = CreditListingId.Parse("V:粤A12345/Yellow:Overload");
    protected static readonly CreditListingId Model = CreditListingId.Parse("E:91440101MA5AAAA00W:Red");
    protected static readonly CreditProfileId Carrier = CreditProfileId.Parse("E:91440101MA5AAAA00W:D3");
    protected static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");

    protected static readonly ListingEvidence FourRuns = new(["粤交罚〔2026〕4号"], Runs: 4);

    protected static readonly NotifyListing Notifying = new(
        Truck, "粤A12345", Guangzhou, ListingGround.TruckRuns, FourRuns, "超限运输失信当事人名单通知", "粤交信告〔2026〕1号", new(2026, 3, 2));

    /// <summary>Five working days from Monday 2026-03-02 end on Monday 2026-03-09.</summary>
    protected static readonly ListingNotified Notified = new(
        Truck, "粤A12345", null, Guangzhou, ListingGround.TruckRuns, FourRuns, "超限运输失信当事人名单通知", "粤交信告〔2026〕1号", new(2026, 3, 2),
        new(new(2026, 3, 9), false), On: new(2026, 3, 2));

    protected static readonly ListingDefenceReceived Defended = new("笔录-1", On: new(2026, 3, 4));

    protected static readonly SubjectListed Listed = new(
        Truck, "粤A12345", null, Guangzhou, ListingGround.TruckRuns, "超限运输失信当事人名单通知", "粤交信列〔2026〕1号", new(2028, 3, 10), On: new(2026, 3, 10));

    protected static readonly ListingDecisionServed Served = new("回证-1", new(2026, 3, 12), On: new(2026, 3, 12));

    protected static readonly ListSubject Listing = new(Truck, "粤交信列〔2026〕1号", "一年内违法超限运输 4 次");

    protected internal override CreditListing Initial => CreditListing.Initial;

    protected internal override Actor UsualActor => CreditPeople.Officer;

    protected internal override CreditListing Evolve(CreditListing state, CreditListingFact fact) => CreditListing.Evolve(state, fact);

    protected internal override Decision<CreditListingFact> Decide(CreditListing state, CreditListingCommand command, CreditContext context) =>
        CreditListingDecider.Decide(state, command, context);

    protected internal override CreditContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Calendars.Official, Figures.Defaults) { Models = CreditSeeds.Models };

    /// <summary>A carrier's profile with its final grades of two years.</summary>
    protected static Func<CreditContext, CreditContext> Graded(CreditGrade first, CreditGrade second, params CreditProfileFact[] more) => context => context with
    {
        Profile = new CreditProfileFact[]
        {
            new CreditProfileOpened(Carrier, "穗安货运有限公司", null, Guangzhou, CreditTrade.FreightTransport, new(2024, 1, 1), null, null, new(2024, 1, 1)),
            Grade(2024, first), Grade(2025, second),
        }.Concat(more).Aggregate(CreditProfile.Initial, CreditProfile.Evolve),
    };

    private static GradeConfirmed Grade(int year, CreditGrade grade) =>
        new(CreditModelId.Parse("A-2026-1"), new(new(year, 1, 1), new(year, 12, 31)), grade, 900, null, $"粤交信〔{year}〕1号", new(year + 1, 2, 1));
}
