using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Acts.Enforcement;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>What is taken on record for publicity of a penalty 公示认定.</summary>
internal static class PenaltyPublicity
{
    /// <summary>The publication of the latest decision.</summary>
    public static PublicationId IdOf(PenaltyMatter matter) => PublicationId.Of(PublicationKind.Penalty, matter.Decision.DecisionNumber);

    /// <summary>
    /// The publicity is evaluated; by a clerk where the code of the deciding body is not set, or the person was erased. Full numbers of
    /// anybody, and the names of natural persons, are masked in what the public will read.
    /// </summary>
    public static Move Evaluate(PenaltyMatter matter, Outlook outlook)
    {
        const string Step = "evaluate-publicity";
        var (filing, decision) = (matter.Filing, matter.Decision);
        var due = outlook.WorkingDaysAfter(decision.On, DualPublicity.DaysToPublish.On(decision.On));
        if (AgencyCodes.BodyOf(filing.Division, filing.Agency, decision.On, outlook) is not { } body)
            return AgencyCodes.Missing(Step, decision.DecisionNumber, filing.Division, filing.Agency, due, DualPublicity.SevenDays);
        return PartyOf(filing.Party) is { } party
            ? new Move.Give(
                Step,
                new EvaluatePublicity(
                    PublicationKind.Penalty, decision.DecisionNumber, party, body, body, filing.Division, decision.On, Penalty: ContentOf(matter, outlook)),
                DualPublicity.SevenDays)
            : new Move.Ask(
                Step, Role.PublicityClerk, $"当事人信息已删除，请核定处罚决定 {decision.DecisionNumber} 是否公示。",
                $"The party was erased: decide whether {decision.DecisionNumber} is public.", DualPublicity.SevenDays, due);
    }

    /// <summary>What the catalogue says of the offence: the public reads its name.</summary>
    public static StreamName OffenceOf(PenaltyMatter matter) => new(EvidenceActs.OffenceStreams, matter.Decision.Offence.ToString());

    /// <summary>How grave penalties are, for publicity and for credit alike.</summary>
    public static SeverityClass ClassOf(IEnumerable<Penalty> penalties, PenaltyMatter matter, LocalDate on, Figures figures)
    {
        ImmutableArray<Penalty> laid = [.. penalties];
        var said = new PartyText(null, null);
        return ClassOfPenalty.Of(
            new(ProcedureOf(matter.Decision), "", said, [], [.. laid.Select(penalty => penalty.Kind).Distinct()], said, Penalty.FineOf(laid), null, null, null, null),
            matter.Filing.Party.Kind, on, figures);
    }

    private static PenaltyContent ContentOf(PenaltyMatter matter, Outlook outlook)
    {
        var decision = matter.Decision;
        return new(
            ProcedureOf(decision),
            ViolationType: NameOf(decision, outlook.Streams.GetValueOrDefault(OffenceOf(matter), [])),
            Public(decision.Facts, matter, outlook),
            decision.Basis,
            [.. decision.Penalties.Select(penalty => penalty.Kind).Distinct()],
            Content: string.Join('；', decision.Penalties.Select(InWords)),
            Fine: decision.Fine.Fen > 0 ? decision.Fine : null,
            ConfiscatedGains: AmountOf(decision, PenaltyKind.ConfiscationOfGains),
            ConfiscatedProperty: AmountOf(decision, PenaltyKind.ConfiscationOfProperty),
            Certificate: decision.Penalties.FirstOrDefault(penalty => penalty.Document is not null)?.Document is { } certificate
                ? PublicParty.NumberOf(Public(certificate, matter, outlook))
                : null);
    }

    /// <summary>By the law that was applied; the code of an offence that the catalogue does not know.</summary>
    private static string NameOf(PenaltyDecided decision, IEnumerable<object> catalogue) =>
        catalogue.Cast<OffenceFact>().Aggregate(Offence.Initial, Offence.Evolve).TermsOn(decision.LawVersion)?.Zh ?? decision.Offence.ToString();

    private static PenaltyProcedure ProcedureOf(PenaltyDecided decision) =>
        decision.Procedure is CaseProcedure.Simplified ? PenaltyProcedure.Simplified : PenaltyProcedure.Ordinary;

    private static string Public(string text, PenaltyMatter matter, Outlook outlook) => PublicTexts.WithoutName(
        PublicTexts.WithoutName(PublicTexts.Masked(text), matter.Filing.Party.PersonName?.Clear), matter.Driver(outlook)?.PersonName?.Clear);

    private static PartyConcerned? PartyOf(PartyOnRecord party)
    {
        if ((party.Name ?? party.PersonName?.Clear) is not { } name) return null;
        return new(
            party.Kind, name, party.CreditCode, party.ResidentId?.Clear is { } id ? ResidentId.Parse(id) : null,
            party.Address ?? party.PersonAddress?.Clear, party.Telephone?.Clear, party.LegalRepresentative?.Clear);
    }

    private static Money? AmountOf(PenaltyDecided decision, PenaltyKind kind) =>
        decision.Penalties.FirstOrDefault(penalty => penalty.Kind == kind)?.Amount;

    private static string InWords(Penalty penalty)
    {
        var kind = penalty.Kind switch
        {
            PenaltyKind.Warning => "警告",
            PenaltyKind.PublicCriticism => "通报批评",
            PenaltyKind.Fine => "罚款",
            PenaltyKind.ConfiscationOfGains => "没收违法所得",
            PenaltyKind.ConfiscationOfProperty => "没收非法财物",
            PenaltyKind.LicenceSuspension => "暂扣许可证件",
            PenaltyKind.Downgrade => "降低资质等级",
            PenaltyKind.LicenceRevocation => "吊销许可证件",
            PenaltyKind.Restriction => "限制开展生产经营活动",
            PenaltyKind.Stop => "责令停产停业",
            PenaltyKind.Closure => "责令关闭",
            PenaltyKind.IndustryBan => "限制从业",
            PenaltyKind.Detention => "行政拘留",
            _ => "其他行政处罚",
        };
        return penalty.Amount is { } amount ? $"{kind}人民币{amount}元" : kind;
    }
}
