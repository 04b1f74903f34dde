using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>A subject is listed for what the ground says and the documents prove, and while the list is in force.</summary>
[Law(OverloadListNotice.Grounds)]
[RuleText(
    "证据不足以构成列入事由 {ground}。",
    "The evidence does not meet ground {ground}.")]
public static class CriterionMet
{
    public static readonly RuleId Id = new("CRD-LST-003");

    public static Refusal? Check(ListingGround ground, ListingEvidence evidence, CreditContext context) =>
        !evidence.Documents.IsDefaultOrEmpty && evidence.Documents.All(document => !string.IsNullOrWhiteSpace(document))
            && ListingGrounds.AreMet(ground, evidence, context.On)
            && (ground is ListingGround.StatutoryDishonesty || context.Figures.FlagOf(CreditFigures.OverloadListInForce, context.On))
            ? null
            : new Refusal(Id, ("ground", ground));
}
