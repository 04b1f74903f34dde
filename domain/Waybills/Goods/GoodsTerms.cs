using System.Collections.Immutable;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>What goods are beyond their class, where a rule asks for it.</summary>
public enum GoodsTrait
{
    /// <summary>酸性</summary>
    Acid,

    /// <summary>碱性</summary>
    Alkali,

    /// <summary>水溶液</summary>
    Aqueous,

    /// <summary>氰化物</summary>
    Cyanide,

    /// <summary>自反应物质 of 4.1.</summary>
    SelfReactive,

    /// <summary>控温运输</summary>
    TemperatureControlled,

    /// <summary>剧毒化学品: police pass, tank up to 10 m³.</summary>
    ToxicChemical,

    /// <summary>Among the goods that a dump truck may carry in bulk (DGR 23).</summary>
    ForDumpTruck,
}

/// <summary>例外数量代码: what excepted quantities may be, E0 not at all.</summary>
public enum ExceptedCode
{
    E0,
    E1,
    E2,
    E3,
    E4,
    E5,
}

/// <summary>One row of the list: the conditions of one packing group.</summary>
/// <param name="PackingGroup">Null for goods that have none.</param>
/// <param name="Tunnel">Null where it is not known.</param>
/// <param name="Vehicle">Class of the vehicle: of tank vehicles, for class 1 of every vehicle; null where it is not known or there is none.</param>
/// <param name="LimitedAmount">Largest inner packaging of limited quantities, g or mL; 0 for not at all, null where it is not known.</param>
/// <param name="Excepted">Null where it is not known.</param>
/// <param name="Confidence">How sure these conditions are; class and packing group are the terms' own.</param>
public sealed record GoodsRow(
    PackingGroup? PackingGroup,
    TunnelCode? Tunnel,
    DangerousGoodsVehicleClass? Vehicle,
    int? LimitedAmount,
    ExceptedCode? Excepted,
    Confidence Confidence,
    string Source);

/// <summary>What the list of dangerous goods 危险货物品名表 (GB 12268) says of one UN number from a day on.</summary>
/// <param name="Zh">正式运输名称</param>
/// <param name="En">Proper shipping name.</param>
/// <param name="AlsoCalled">Other names by which it is rightly called.</param>
/// <param name="Rows">At least one; one for each packing group.</param>
/// <param name="Confidence">How sure name, class and packing groups are.</param>
/// <param name="Prohibited">The law lets nobody carry it (O29 6).</param>
public sealed record GoodsTerms(
    string Zh,
    string En,
    HazardClass Class,
    ImmutableArray<HazardClass> Subsidiary,
    ImmutableArray<GoodsRow> Rows,
    ImmutableArray<GoodsTrait> Traits,
    ImmutableArray<string> AlsoCalled,
    Confidence Confidence,
    bool Prohibited = false,
    string? Note = null)
{
    public ImmutableArray<HazardClass> Subsidiary { get; init; } = Subsidiary.IsDefault ? [] : Subsidiary;

    public ImmutableArray<GoodsRow> Rows { get; init; } = Rows.IsDefault ? [] : Rows;

    public ImmutableArray<GoodsTrait> Traits { get; init; } = Traits.IsDefault ? [] : Traits;

    public ImmutableArray<string> AlsoCalled { get; init; } = AlsoCalled.IsDefault ? [] : AlsoCalled;

    /// <summary>Some statement is less than certain: a setting that officers may correct.</summary>
    public bool IsProvisional =>
        Confidence is not Confidence.Certain || Rows.Any(row => row.Confidence is not Confidence.Certain);

    public bool Is(GoodsTrait trait) => Traits.Contains(trait);

    /// <summary>The conditions of a packing group; null where the goods have no such group.</summary>
    public GoodsRow? RowOf(PackingGroup? group) => Rows.FirstOrDefault(row => row.PackingGroup == group);

    /// <summary>
    /// Whether a name is the proper shipping name or another of the list, whatever the width of its punctuation. A technical name may
    /// follow in brackets, and the word for waste goes before the name of waste.
    /// </summary>
    public bool IsCalled(string name, bool asWaste = false)
    {
        var given = Plain(name);
        if (asWaste && Array.Find(WordsForWaste, word => given.StartsWith(word, StringComparison.Ordinal)) is { } waste)
            given = given[waste.Length..];
        return AllNames.Select(Plain).Any(known => given == known || given.StartsWith(known + "(", StringComparison.Ordinal));
    }

    private static readonly string[] WordsForWaste = ["废弃", "废", "WASTE"];

    private IEnumerable<string> AllNames => [Zh, En, .. AlsoCalled];

    public bool Equals(GoodsTerms? other) =>
        other is not null && Zh == other.Zh && En == other.En && Class == other.Class && Subsidiary.SequenceEqual(other.Subsidiary)
        && Rows.SequenceEqual(other.Rows) && Traits.SequenceEqual(other.Traits) && AlsoCalled.SequenceEqual(other.AlsoCalled)
        && Confidence == other.Confidence && Prohibited == other.Prohibited && Note == other.Note;

    public override int GetHashCode() => HashCode.Combine(Zh, Class, Rows.Length);

    private static string Plain(string name) =>
        name.Replace('，', ',').Replace('（', '(').Replace('）', ')').Replace('％', '%').Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
