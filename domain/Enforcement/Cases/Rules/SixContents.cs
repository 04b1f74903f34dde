using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// A penalty decision has six contents: party and address; facts and evidence; kind and basis; performance; remedies;
/// agency, date and seal. A paper that lacks one is not served.
/// </summary>
[Law(AdministrativePenaltyLaw.Art59)]
[RuleText(
    "处罚决定书缺少法定内容：{missing}。",
    "The decision paper lacks what it must contain: {missing}.")]
public static class SixContents
{
    public static readonly RuleId Id = new("ENF-SRV-003");

    public static Refusal? Check(DecisionPaper paper, PenaltyDecided decision) =>
        Missing(paper, decision) is { } missing ? new Refusal(Id, ("missing", missing)) : null;

    private static string? Missing(DecisionPaper paper, PenaltyDecided decision)
    {
        if (Blank(paper.PartyName) || Blank(paper.PartyAddress)) return "party";
        if (Blank(paper.Facts) || Blank(paper.Evidence)) return "facts";
        if (Blank(paper.KindAndBasis)) return "basis";
        if (Blank(paper.Performance)) return "performance";
        if (Blank(paper.Remedies)) return "remedies";
        return Blank(paper.Agency) || Blank(paper.Seal) || paper.DatedOn != decision.On ? "agency" : null;
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
