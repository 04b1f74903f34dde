using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Remedies;

/// <summary>Reconsideration and suit against a decision that was served on 2026-03-18.</summary>
public abstract class RemedyActSpec : DeciderSpec<ReviewOrSuit, RemedyFact, RemedyCommand, EnforcementContext>
{
    protected const string DecisionNumber = "粤交罚决〔2026〕440100-000045";

    protected static readonly RemedyId Id = RemedyId.Parse("0198c6f0-0000-7000-8000-0000000000f1");
    protected static readonly RemedyId Earlier = RemedyId.Parse("0198c6f0-0000-7000-8000-0000000000f0");
    protected static readonly CaseId Case = CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c1");
    protected static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");

    private static readonly PartyConcerned Carrier = new(
        PartyKind.Organisation, "穗安货运有限公司", CreditCode.Parse("91440101MA5AAAA00W"), Address: "广州市越秀区东风中路1号");

    private static readonly PartyOnRecord Party = PartyOnRecord.Of(Carrier, PartyId.Of(Carrier.CreditCode!.Value));

    protected static readonly EnforcementCase Challenged = new CaseFact[]
    {
        new CaseFiled(
            "粤交罚〔2026〕440100-000123", CaseProcedure.Ordinary, null, EnforcementDomain.RoadTransport, Party, AgeClass.NotApplicable,
            new(OffenceCode.Parse("RT11"), new(2026, 2, 27), "G105", null, null, null, null, null), Guangzhou, "Guangzhou Transport Bureau",
            new("head-gz", "Head"), null, new(2026, 2, 27), new(new(2026, 6, 1), false), new(2026, 3, 2)),
        new PenaltyDecided(
            "粤交罚〔2026〕440100-000123", DecisionNumber, CaseProcedure.Ordinary, [new(PenaltyKind.Fine, Money.OfYuan(8_000))],
            Money.OfYuan(8_000), ["RTR/69"], Party.Party, OffenceCode.Parse("RT11"), new(2023, 7, 20), "事实", "理由", null, new(2026, 3, 6), false,
            new("head-gz", "Head"), new(new(2026, 3, 25), false), new(2026, 3, 16)),
        new DecisionServed(
            ServiceMethod.Direct, new(2026, 3, 18), null, new(new string('b', 64), "缴款", "复议", "局", new(2026, 3, 16), "章"),
            new Deadline(new(2026, 4, 2), false), new(new(2026, 5, 18), false), new(new(2026, 9, 18), false), new(2026, 3, 18)),
    }.Aggregate(EnforcementCase.Initial, EnforcementCase.Evolve);

    protected static readonly RemedyFiled Filed = new(
        RemedyKind.Reconsideration, Case, DecisionNumber, Party.Party, Guangzhou, "广东省交通运输厅", new(2026, 4, 20), null, new(2026, 4, 21));

    /// <summary>Decided within sixty days: by 2026-06-22, a Monday.</summary>
    protected static readonly RemedyAccepted Accepted = new("粤交复受1号", false, new Deadline(new(2026, 6, 22), false), new(2026, 4, 23));

    protected static FileRemedy Filing => new(
        Id, RemedyKind.Reconsideration, Case, DecisionNumber, "广东省交通运输厅", new(2026, 4, 20));

    protected internal override ReviewOrSuit Initial => ReviewOrSuit.Initial;

    protected internal override ReviewOrSuit Evolve(ReviewOrSuit state, RemedyFact fact) => ReviewOrSuit.Evolve(state, fact);

    protected internal override Decision<RemedyFact> Decide(ReviewOrSuit state, RemedyCommand command, EnforcementContext context) =>
        RemedyDecider.Decide(state, command, context);

    protected internal override EnforcementContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Calendars.Official, Figures.Defaults) { Challenged = Challenged };
}
