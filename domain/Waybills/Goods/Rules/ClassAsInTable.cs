using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>W-05: class, subsidiary hazards and packing group of a line are those of the list.</summary>
[Law(DangerousGoodsListStandard.List)]
[RuleText(
    "W-05 {goods} 的类别、次要危险性或包装类别与品名表不符，应为 {listed}。",
    "W-05 Class, subsidiary hazards or packing group of {goods} are not those of the list: {listed}.")]
public static class ClassAsInTable
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-05";

    public static readonly RuleId Id = new("WAY-GDS-003");

    public static Refusal? Check(GoodsLine line, DangerousGoodsTable table, LocalDate on) =>
        table.Find(line.Number, on) is not { } terms || Agrees(line, terms)
            ? null
            : new Refusal(Id, ("goods", line.Number), ("listed", PrintedGoods.ClassesOf(terms)));

    private static bool Agrees(GoodsLine line, GoodsTerms terms) =>
        line.Class == terms.Class && terms.RowOf(line.PackingGroup) is not null
        && line.Subsidiary.Length == terms.Subsidiary.Length && line.Subsidiary.All(hazard => terms.Subsidiary.Contains(hazard))
        && line.Subsidiary.Distinct().Count() == line.Subsidiary.Length;
}
