using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>
/// The terms of a UN number can be applied: names in both languages, a class that fits the number, one row for each packing group, and
/// none of them against the rules on classes.
/// </summary>
[Law(DangerousGoodsClassStandard.Classes)]
[RuleText("{goods} 的品名表内容无法适用：{problem}。", "The terms of {goods} cannot be applied: {problem}.")]
public static class TermsOfGood
{
    public static readonly RuleId Id = new("WAY-TBL-006");

    /// <summary>More than any inner packaging of limited quantities, g or mL.</summary>
    private const int LargestInner = 100_000;

    private const int MostNames = 20, MostHazards = 4;

    public static Refusal? Check(UnNumber number, GoodsTerms terms)
    {
        if (ProblemOf(terms) is { } problem) return new(Id, ("goods", number), ("problem", problem));
        if (GroupOfExplosives.Check(number, terms.Class) is { } misplaced) return misplaced;
        return terms.Rows.Select(row => PackingGroupOfClass.Check(number, terms.Class, row.PackingGroup, terms.Is(GoodsTrait.SelfReactive)))
            .FirstOrDefault(refusal => refusal is not null);
    }

    private static string? ProblemOf(GoodsTerms terms)
    {
        if (string.IsNullOrWhiteSpace(terms.Zh) || string.IsNullOrWhiteSpace(terms.En)) return "名称 name";
        if (terms.AlsoCalled.Length > MostNames || terms.AlsoCalled.Any(string.IsNullOrWhiteSpace)) return "别名 other names";
        if (terms.Subsidiary.Length > MostHazards || terms.Subsidiary.Contains(terms.Class)
            || terms.Subsidiary.Distinct().Count() != terms.Subsidiary.Length) return "次要危险性 subsidiary hazards";
        if (terms.Traits.Distinct().Count() != terms.Traits.Length) return "特性 traits";
        if (terms.Rows.IsEmpty || terms.Rows.Select(row => row.PackingGroup).Distinct().Count() != terms.Rows.Length)
            return "包装类别 packing groups";
        return terms.Rows.Any(row => string.IsNullOrWhiteSpace(row.Source) || row.LimitedAmount is < 0 or > LargestInner)
            ? "运输条件 conditions of carriage"
            : null;
    }
}
