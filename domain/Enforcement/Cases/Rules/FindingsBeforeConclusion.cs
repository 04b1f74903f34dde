using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// An investigation without a record or an item of evidence has found nothing and cannot end with a proposal to
/// penalise.
/// </summary>
[Law(AdministrativePenaltyLaw.Art54), Law(AdministrativePenaltyLaw.Art46)]
[RuleText(
    "没有任何调查笔录或者证据，不得终结调查并提出处罚建议。",
    "With neither a record nor an item of evidence the investigation cannot end with a proposal to penalise.")]
public static class FindingsBeforeConclusion
{
    public static readonly RuleId Id = new("ENF-INV-003");

    public static Refusal? Check(EnforcementCase enforcementCase, ProposedDisposal proposed) =>
        proposed is ProposedDisposal.Penalty && enforcementCase.Records.IsEmpty && enforcementCase.Evidence.IsEmpty
            ? new Refusal(Id)
            : null;
}
