using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>What was read: a line, or why there is none.</summary>
public sealed record ReadGoods(GoodsLine? Line, Refusal? Refusal);

/// <summary>
/// Reads a line as dispatchers type it: the printed form, with commas of either width; or short, <c>1230 甲醇 罐体 30t</c>, where the
/// list knows the class and there is one packing group. Volumes and pieces take their mass behind them: <c>200 L (158 kg)</c>.
/// </summary>
public static partial class TypedGoods
{
    private const int Longest = 400, HeaviestKg = 1_000_000;

    public static ReadGoods Read(string text, DangerousGoodsTable table, LocalDate on)
    {
        if (text.Length > Longest || Frame.Match(OnSingleSpaces(text)) is not { Success: true } frame) return Unread(text, "格式 form");
        if (!UnNumber.TryParse(frame.Groups["un"].Value, null, out var number)) return Unread(text, "UN编号 UN number");
        if (GoodsWords.UnitOf(frame.Groups["unit"].Value) is not { } unit) return Unread(text, "单位 unit");
        var quantity = decimal.Parse(frame.Groups["amount"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var mass = GoodsWords.KilogramsOf(quantity, unit) ?? (frame.Groups["mass"].Success ? Number(frame.Groups["mass"]) : (decimal?)null);
        if (mass is not (>= 1 and <= HeaviestKg)) return Unread(text, "质量（千克） mass in kg");
        var terms = table.Find(number, on);
        if (Description.Of(frame.Groups["middle"].Value, terms) is not { } description)
            return Unread(text, "名称、类别、包装类别、包装 name, class, packing group, package");
        return new(
            new(
                number, description.Name, description.Class, description.Subsidiary, description.Group, description.Package, quantity, unit,
                (int)mass, RegimeOf(frame.Groups["regime"].Value), description.Spec, IsWaste: frame.Groups["waste"].Success),
            null);
    }

    private static string OnSingleSpaces(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ReadGoods Unread(string text, string part) => new(null, ReadableGoods.Refuse(text, part));

    private static GoodsRegime RegimeOf(string word) => word switch
    {
        PrintedGoods.Limited => GoodsRegime.Limited,
        PrintedGoods.Excepted => GoodsRegime.Excepted,
        _ => GoodsRegime.Full,
    };

    private static decimal Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>What stands between UN number and quantity.</summary>
    private sealed record Description(
        string Name, HazardClass Class, ImmutableArray<HazardClass> Subsidiary, PackingGroup? Group, PackageKind Package, string? Spec)
    {
        public static Description? Of(string text, GoodsTerms? terms)
        {
            if (Whole.Match(text) is { Success: true } whole) return OfWhole(whole);
            if (Short.Match(text) is not { Success: true } brief || terms is not { Rows: [var only] }) return null;
            if (GoodsWords.PackageAtStartOf(brief.Groups["package"].Value) is not (var kind, "")) return null;
            var name = brief.Groups["name"].Value.Trim();
            if (name.Length == 0) name = terms.Zh;
            if (!terms.IsCalled(name, asWaste: true)) return null;
            return new(name, terms.Class, terms.Subsidiary, only.PackingGroup, kind, null);
        }

        private static Description? OfWhole(Match whole)
        {
            if (!HazardClass.TryParse(whole.Groups["class"].Value, null, out var main)) return null;
            var subsidiary = ImmutableArray.CreateBuilder<HazardClass>();
            foreach (var word in whole.Groups["subsidiary"].Value.Split([',', '，', '、', ' '], StringSplitOptions.RemoveEmptyEntries))
            {
                if (!HazardClass.TryParse(word, null, out var hazard)) return null;
                subsidiary.Add(hazard);
            }
            if (GoodsWords.PackageAtStartOf(whole.Groups["package"].Value.Trim()) is not var (kind, spec)) return null;
            return new(
                whole.Groups["name"].Value.Trim(), main, subsidiary.ToImmutable(), GroupOf(whole.Groups["group"].Value), kind,
                spec.Length == 0 ? null : spec);
        }

        private static PackingGroup? GroupOf(string word) => word.ToUpperInvariant() switch
        {
            "I" or "Ⅰ" => PackingGroup.I,
            "II" or "Ⅱ" => PackingGroup.II,
            "III" or "Ⅲ" => PackingGroup.III,
            _ => null,
        };
    }

    [GeneratedRegex(
        @"^\s*(?:UN)?\s*(?<un>[0-9]{4})(?![0-9])\s*[,，]?\s*(?<middle>.*?)\s*[,，]?\s*(?<amount>[0-9]{1,10}(?:\.[0-9]{1,3})?)\s*"
        + @"(?<unit>m3|[\p{L}³]{1,3})\s*(?:[(（]\s*(?<mass>[0-9]{1,7})\s*kg\s*[)）])?\s*"
        + @"(?:[,，]\s*(?<regime>有限数量|例外数量))?\s*(?:[,，]\s*(?<waste>危险废物))?\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Frame { get; }

    [GeneratedRegex(
        @"^(?<name>.+?)\s*[,，]\s*(?<class>[1-9](?:\.[1-6][A-S]?)?)\s*(?:[(（](?<subsidiary>[0-9.,，、\s]+)[)）])?\s*[,，]\s*"
        + @"(?:(?<group>I{1,3}|[ⅠⅡⅢ]|[-—无])\s*[,，]\s*)?(?<package>[^,，]+)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    [GeneratedRegex(@"^(?:(?<name>.+?)(?:\s*[,，]\s*|\s+))?(?<package>[^\s,，]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Short { get; }
}
