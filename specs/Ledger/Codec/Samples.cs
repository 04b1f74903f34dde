using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Regulatory.Ledger.Specs.Codec;

/// <summary>Facts of an invented ferry register: every kind of member that facts may have.</summary>
public abstract record FerryFact;

public enum Deck
{
    Open,
    Covered,
}

public readonly record struct FerryId(Guid Value) : IParsable<FerryId>
{
    public override string ToString() => Value.ToString("D");

    public static FerryId Parse(string s, IFormatProvider? provider = null) => new(Guid.ParseExact(s, "D"));

    public static bool TryParse(string? s, IFormatProvider? provider, out FerryId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}

/// <summary>A hull number: H and digits.</summary>
public readonly record struct HullNumber : IParsable<HullNumber>
{
    private HullNumber(int digits) => Digits = digits;

    public int Digits { get; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"H{Digits}");

    public static HullNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var number) ? number : throw new FormatException($"A hull number is H and digits, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out HullNumber result)
    {
        result = default;
        if (s is not ['H', .. var digits] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        result = new(number);
        return true;
    }
}

public readonly record struct Due(LocalDate Day, bool Provisional);

public abstract record Engine
{
    public sealed record Diesel(int Kilowatts) : Engine;

    public sealed record Sail(int Masts, string? Rig) : Engine;
}

public sealed record Skipper(string Subject, string? Clear);

public sealed record FerryRegistered(
    FerryId Ferry,
    HullNumber Hull,
    string Name,
    Deck Deck,
    Engine Engine,
    LocalDate BuiltOn,
    Instant RegisteredAt,
    Due Inspection,
    decimal Tonnage,
    long Serial,
    ImmutableArray<HullNumber> Sisters,
    ImmutableSortedDictionary<string, int> Seats,
    Period? Warranty = null,
    string? Note = null) : FerryFact
{
    public bool HasSisters => Sisters.Length > 0;
}

public sealed record FerryCrewed(FerryId Ferry, Skipper Skipper) : FerryFact;

/// <summary>How a renaming was first stored.</summary>
public sealed record FerryRenamedV1(string Name)
{
    public static FerryRenamedV2 Lift(FerryRenamedV1 retired) => new(retired.Name, "zh");
}

/// <summary>How a renaming was stored next.</summary>
public sealed record FerryRenamedV2(string Name, string Language)
{
    public static FerryRenamed Lift(FerryRenamedV2 retired) =>
        new(ImmutableSortedDictionary<string, string>.Empty.Add(retired.Language, retired.Name));
}

public sealed record FerryRenamed(ImmutableSortedDictionary<string, string> Names) : FerryFact;
