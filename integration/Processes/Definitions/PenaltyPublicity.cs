using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>What is taken on record for publicity of a penalty 公示认定.</summary>
internal static class PenaltyPublicity
{
    /// <summary>The publication of the latest decision.</summary>
    public static PublicationId IdOf(PenaltyMatter matter) => PublicationId.Of(PublicationKind.Penalty, matter.Decision.DecisionNumber);

    /// <summary>Null when the code of the deciding body is not set, or the person was erased: then a clerk does it.</summary>
    public static EvaluatePublicity? Of(PenaltyMatter matter, Outlook outlook)
    {
        var decision = matter.Decision;
        if (BodyOf(matter, outlook) is not { } body || PartyOf(matter.Filing.Party) is not { } party) return null;
        return new(
            PublicationKind.Penalty, decision.DecisionNumber, party, body, body, matter.Filing.Division, decision.On,
            Penalty: new(
                decision.Procedure is CaseProcedure.Simplified ? PenaltyProcedure.Simplified : PenaltyProcedure.Ordinary,
                ViolationType: decision.Offence.ToString(),
                decision.Facts,
                decision.Basis,
                [.. decision.Penalties.Select(penalty => penalty.Kind).Distinct()],
                Content: string.Join('；', decision.Penalties.Select(InWords)),
                Fine: decision.Fine.Fen > 0 ? decision.Fine : null,
                ConfiscatedGains: AmountOf(decision, PenaltyKind.ConfiscationOfGains),
                ConfiscatedProperty: AmountOf(decision, PenaltyKind.ConfiscationOfProperty),
                Certificate: decision.Penalties.FirstOrDefault(penalty => penalty.Document is not null)?.Document));
    }

    /// <summary>An agency's unified code is a setting: cases do not carry it.</summary>
    private static IssuingBody? BodyOf(PenaltyMatter matter, Outlook outlook)
    {
        var codes = outlook.Figures.TextOf(ProcessFigures.CodesOfAgencies, matter.Decision.On);
        var code = codes.Split(' ').Select(pair => pair.Split('=')).FirstOrDefault(pair => pair.Length == 2 && pair[0] == matter.Filing.Division.ToString());
        return code is not null && CreditCode.TryParse(code[1], null, out var known) ? new(matter.Filing.Agency, known) : null;
    }

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
