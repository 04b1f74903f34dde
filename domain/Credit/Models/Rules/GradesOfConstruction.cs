using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Models.Rules;

/// <summary>Construction is graded AA from 95, A from 85, B from 75, C from 60 and else D; bidding weighs a fifth: no version changes that.</summary>
[Law(ConstructionCreditRules.Grades)]
[RuleText(
    "建设企业信用评价分值为 AA {aa}、A {a}、B {b}、C {c} 以上，投标行为权重 {bidding}%，评价模型不得另行规定。",
    "Construction is graded AA from {aa}, A from {a}, B from {b}, C from {c}, and bidding weighs {bidding} percent: a model does not set them otherwise.")]
public static class GradesOfConstruction
{
    public static readonly RuleId Id = new("CRD-MOD-009");

    public static Refusal? Check(ModelTerms terms, LocalDate on)
    {
        if (terms.Construction is not { } scheme) return null;
        var (least, bidding) = (ConstructionCreditRules.LeastScores.On(on), ConstructionCreditRules.PercentOfBidding.On(on));
        CreditGrade[] grades = [CreditGrade.AA, CreditGrade.A, CreditGrade.B, CreditGrade.C];
        return scheme.Lowest is CreditGrade.D && scheme.BiddingShare * 100 == bidding
            && scheme.Bands.OrderBy(band => band.Grade).Select(band => (band.Grade, band.Least)).SequenceEqual(grades.Zip(least, (grade, score) => (grade, (decimal)score)))
            ? null
            : new Refusal(Id, ("aa", least[0]), ("a", least[1]), ("b", least[2]), ("c", least[3]), ("bidding", bidding));
    }
}
